package import Model

/// Every word and sentence of this module that a reader sees, in both languages.
enum Messages {
    static func error(_ error: ReportingError) -> LocalizedText {
        switch error {
        case .laterForm(let name, let known):
            LocalizedText(
                id: "Bentuk keluaran “\(name)” belum ada pada versi ini; gunakan \(list(known, or: "atau")).",
                en: "The form “\(name)” belongs to a later version; use \(list(known, or: "or"))."
            )
        case .unknownForm(let name, let known):
            LocalizedText(
                id: "Bentuk keluaran “\(name)” tidak dikenal; gunakan \(list(known, or: "atau")).",
                en: "There is no form “\(name)”; use \(list(known, or: "or"))."
            )
        case .untoldForm(let path, let known):
            LocalizedText(
                id:
                    "Nama berkas “\(path)” tidak menunjukkan bentuk keluaran; gunakan --format, atau akhiran \(list(known, or: "atau")).",
                en: "The file name “\(path)” tells no form; use --format, or an ending of \(list(known, or: "or"))."
            )
        case .workbook(let reason):
            LocalizedText(
                id: "Buku kerja tidak dapat disusun: \(reason).",
                en: "The workbook could not be put together: \(reason)."
            )
        case .template(let text): text
        }
    }

    static let noTemplate = LocalizedText(
        id: "Templat memo tidak ditemukan; tunjuk dengan --template BERKAS.docx. Tidak ada yang ditulis.",
        en: "No template of the memo was found; name one with --template FILE.docx. Nothing was written."
    )

    private static func list(_ names: [String], or: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(or) " + last
    }
}

/// The words of one language, as the writers use them; other rooms say the same things in the same words.
package struct Wording: Sendable {
    package let language: Language

    package init(language: Language) { self.language = language }

    /// One of two wordings.
    func pick(_ id: String, _ en: String) -> String { language == .indonesian ? id : en }

    /// `3 indikator`, `1 indicator`, `3 indicators`: Indonesian has no plural.
    func count(_ count: Int, _ id: String, _ en: String) -> String {
        "\(count) " + pick(id, count == 1 ? en : en + "s")
    }

    /// `kritis` … `info`.
    package func severity(_ severity: Severity) -> String {
        switch severity {
        case .critical: pick("kritis", "critical")
        case .major: pick("tinggi", "major")
        case .moderate: pick("sedang", "moderate")
        case .minor: pick("rendah", "minor")
        case .note: pick("info", "note")
        }
    }

    /// `wajib`, `saran`.
    package func nature(_ nature: Nature) -> String {
        switch nature {
        case .norm: pick("wajib", "norm")
        case .advice: pick("saran", "advice")
        }
    }

    /// The reservation under which a basis is named; nothing for `seen`, which needs none.
    package func confidence(_ confidence: Confidence) -> String? {
        switch confidence {
        case .seen: nil
        case .restated:
            pick(
                "isinya diketahui dari kutipan resmi, pasalnya belum dilihat",
                "known from an official restatement, article not seen"
            )
        case .document:
            pick("hanya mengikat pemerintah daerah yang menetapkannya", "binds only the government that set it")
        case .toVerify: pick("belum diverifikasi pada naskah resmi", "not yet verified on the official text")
        case .practice: pick("praktik baik, bukan norma", "good practice, not a norm")
        }
    }

    func state(_ state: Finding.State) -> String? {
        switch state {
        case .new: nil
        case .unchanged: pick("sudah ada sebelumnya", "already known")
        case .resolved: pick("sudah selesai", "resolved")
        case .waived: pick("dikecualikan", "waived")
        }
    }

    var noFindings: String { pick("Tidak ada temuan.", "No findings.") }

    /// Over files of which some or all could not be read.
    var unreadHeading: String { pick("Berkas yang tidak terbaca utuh", "Files not read as a whole") }

    /// Over what is gone since an earlier run.
    var resolvedHeading: String { pick("Sudah selesai", "Resolved") }

    func kind(_ kind: DocumentKind) -> String {
        switch kind {
        case .iku: pick("dokumen IKU", "IKU document")
        case .agreement: pick("perjanjian kinerja", "performance agreement")
        case .quarterly: pick("pengukuran kinerja triwulanan", "quarterly measurement")
        case .annual: pick("pengukuran kinerja tahunan", "annual measurement")
        case .activity: pick("pengukuran kinerja kegiatan", "activity measurement")
        case .report: pick("laporan kinerja", "performance report")
        case .regulation: pick("peraturan", "regulation")
        case .register: pick("register penyampaian", "register of submissions")
        case .agencies: pick("daftar perangkat daerah", "list of agencies")
        case .unknown: pick("jenis dokumen tidak dikenali", "kind of document not recognised")
        }
    }

    func subjectKind(_ kind: String) -> String {
        switch kind {
        case "government": pick("pemerintah daerah", "government")
        case "agency": pick("perangkat daerah", "agency")
        case "document": pick("dokumen", "document")
        case "objective": pick("sasaran", "objective")
        case "indicator": pick("indikator", "indicator")
        case "target": pick("target", "target")
        case "formula": pick("formulasi", "formula")
        case "agreement": pick("perjanjian kinerja", "agreement")
        case "measurement": pick("pengukuran", "measurement")
        case "activity": pick("kegiatan", "activity")
        case "budget": pick("anggaran", "budget")
        case "submission": pick("penyampaian", "submission")
        case "citation": pick("rujukan peraturan", "citation")
        case "article": pick("pasal", "article")
        case "text": pick("teks", "text")
        case "table": pick("tabel", "table")
        case "form": pick("formulir", "form")
        case "waiver": pick("pengecualian", "waiver")
        case "holding": pick("dokumen", "document")
        case "trace": pick("indikator", "indicator")
        case "obligation": pick("kewajiban", "obligation")
        default: kind
        }
    }

    func date(_ date: CivilDate) -> String { date.words(language) }

    func period(_ period: Period) -> String {
        period.start == period.end ? String(period.start) : "\(period.start)-\(period.end)"
    }
}
