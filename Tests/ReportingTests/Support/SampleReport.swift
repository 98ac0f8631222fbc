import Model

/// One report that holds every shape a findings list must show: all severities, both natures, all states and degrees of
/// confidence, places of text files and of sheets, many places, hostile text, files read, in part and not at all.
enum SampleReport {
    static func make(_ language: Language = .indonesian) -> Report {
        var totals = Report.Totals()
        totals.satisfied = 640
        totals.violated = 6
        totals.notApplicable = 140
        totals.notAssessable = 3
        totals.waived = 1
        totals.bySeverity = [.critical: 1, .major: 2, .moderate: 1, .minor: 1, .note: 1]
        return Report(
            run: Report.Run(
                command: "lint",
                version: "0.1.0",
                asOf: CivilDate(year: 2026, month: 11, day: 20) ?? .distantPast,
                language: language,
                packs: ["national@2026.1", "kutai-barat@2026.1"],
                files: files,
                rules: 96
            ),
            totals: totals,
            findings: textFindings + sheetFindings,
            notAssessable: notAssessable
        )
    }

    /// The same beside an earlier run, of which two findings are gone.
    static func compared(_ language: Language = .indonesian) -> Report {
        var report = make(language)
        report.run.workspace = "iku.yaml"
        report.resolved = textFindings.prefix(2).map { finding in
            var finding = finding
            finding.state = .resolved
            finding.fingerprint += "-lama"
            return finding
        }
        var changes = Report.Changes(
            baseline: "temuan 2025.json",
            asOf: CivilDate(year: 2025, month: 11, day: 3) ?? .distantPast
        )
        (changes.new, changes.unchanged, changes.resolved, changes.outside) = (5, 1, 2, 3)
        report.changes = changes
        return report
    }

    private static let text = "IKU Setda.md"
    private static let sheet = "pengukuran/TW II.xlsx"

    private static var files: [Report.InputFile] {
        [
            Report.InputFile(
                file: text,
                sha256: String(repeating: "ab", count: 32),
                bytes: 8960,
                status: .read,
                recognised: [
                    Report.Recognised(
                        kind: .iku,
                        government: "Kabupaten Tanggamus",
                        agency: "Sekretariat Daerah",
                        period: Period(start: 2018, end: 2023),
                        objectives: 8,
                        indicators: 15,
                        targets: 90
                    )
                ]
            ),
            Report.InputFile(
                file: sheet,
                sha256: String(repeating: "cd", count: 32),
                bytes: 41_000,
                status: .partial,
                reason: LocalizedText(id: "lembar ke-2 terkunci", en: "the second sheet is locked"),
                recognised: [
                    Report.Recognised(
                        kind: .quarterly,
                        government: nil,
                        agency: nil,
                        period: nil,
                        objectives: 0,
                        indicators: 1,
                        targets: 1
                    )
                ]
            ),
            Report.InputFile(
                file: "laporan.pdf",
                sha256: nil,
                bytes: 0,
                status: .refused,
                reason: LocalizedText(id: "bentuk PDF belum dapat dibaca", en: "PDF cannot be read yet")
            ),
            Report.InputFile(file: "bersih.md", sha256: String(repeating: "ef", count: 32), bytes: 10, status: .read),
        ]
    }

    private static var textFindings: [Finding] {
        [
            finding(
                "IKU-DOC-001",
                .major,
                .norm,
                id: "Dokumen belum diformalkan",
                en: "Document not formalised",
                message: LocalizedText(
                    id:
                        "Dokumen tidak memuat jenis, nomor, tanggal, dan tempat penetapan; yang ada hanya nama “HAMID”.",
                    en: "The document states no instrument, number, date or place; only the name “HAMID”."
                ),
                basis: [
                    basis("PermenPANRB 88/2021", at: "LKE 1.b.1", .seen),
                    basis("PER/09/M.PAN/5/2007", at: "Pasal 4", .toVerify),
                ],
                places: [Place(file: text, line: 102, excerpt: "Drs. HAMID HERIANSYAH, M.SI.")]
            ),
            finding(
                "IKU-TGT-005",
                .moderate,
                .advice,
                id: "Target tidak bergerak",
                en: "Targets do not move",
                message: LocalizedText(
                    id: "Target “Jumlah pasar” sama (3 pasar) untuk 6 tahun.",
                    en: "The target of “Jumlah pasar” is the same (3 pasar) for 6 years."
                ),
                basis: [basis("Pedoman penyusunan", at: nil, .practice, status: nil)],
                places: (0..<6).map {
                    Place(
                        file: text,
                        line: 127,
                        table: 1,
                        row: 12,
                        column: 4 + $0,
                        excerpt: $0 == 0 ? "3 pasar" : nil
                    )
                }
            ),
            finding(
                "BHS-EJA-001",
                .minor,
                .norm,
                id: "Ejaan tidak baku",
                en: "Misspelling",
                message: LocalizedText(
                    id: "“Presentase” seharusnya “Persentase”.",
                    en: "“Presentase” should be “Persentase”."
                ),
                basis: [basis("Permendikdasmen", at: "Pasal 1", .restated)],
                places: [16, 20, 21, 22, 40].map {
                    Place(
                        file: text,
                        line: $0,
                        excerpt: $0 == 16
                            ? "Sasaran yang ditetapkan dalam dokumen ini diukur antara lain dengan Presentase kerja sama yang diimplementasi oleh perangkat daerah di lingkungan Sekretariat Daerah"
                            : "Presentase"
                    )
                }
            ),
            finding(
                "IKU-DOC-020",
                .note,
                .advice,
                id: "Teks berisi tanda kendali",
                en: "Control marks in the text",
                message: LocalizedText(id: "Ada tanda kendali.", en: "There are control marks."),
                basis: [basis("Perbup 12/2018", at: "Pasal 3", .document)],
                places: [Place(file: text, line: 9, excerpt: "\u{1B}[2J\u{202E}rahasia\u{9B}31m 東京 é\u{301}")],
                state: .unchanged
            ),
        ]
    }

    private static var sheetFindings: [Finding] {
        [
            finding(
                "UKR-CAP-001",
                .critical,
                .norm,
                id: "Capaian tidak sesuai",
                en: "Achievement does not follow",
                message: LocalizedText(
                    id: "Capaian 120% tidak sama dengan realisasi dibagi target.",
                    en: "Achievement 120% is not realisation over target."
                ),
                basis: [basis("Perpres 29/2014", at: "Pasal 16", .seen)],
                places: [
                    Place(
                        file: sheet,
                        page: 2,
                        sheet: "TW II",
                        table: 1,
                        row: 4,
                        column: 8,
                        cell: "H4",
                        excerpt: "120%"
                    ),
                    Place(file: text, line: 124, table: 1, row: 7, column: 4, excerpt: "100%"),
                ]
            ),
            finding(
                "UKR-DDL-001",
                .major,
                .norm,
                id: "Terlambat disampaikan",
                en: "Handed in late",
                message: LocalizedText(
                    id: "Disampaikan 5 hari sesudah batas.",
                    en: "Handed in 5 days after the deadline."
                ),
                basis: [],
                places: [Place(file: sheet)]
            ),
            finding(
                "UKR-REV-001",
                .minor,
                .norm,
                id: "Selisih dibulatkan",
                en: "Difference rounded",
                message: LocalizedText(id: "Selisih 0,1.", en: "Difference of 0.1."),
                basis: [],
                places: [Place(file: sheet, sheet: "TW II", cell: "H5", excerpt: "99,9%")],
                state: .waived,
                waiver: Waiver(
                    rule: "UKR-REV-001",
                    agency: "Sekretariat Daerah",
                    reason: "pembulatan menurut pedoman BPS",
                    author: "Inspektorat",
                    until: CivilDate(year: 2026, month: 12, day: 31) ?? .distantPast,
                    place: Place(file: "iku.yaml", line: 12)
                )
            ),
        ]
    }

    private static var notAssessable: [Report.NotAssessable] {
        let noFormula = LocalizedText(id: "rumus tidak terbaca", en: "the formula could not be read")
        return [
            Report.NotAssessable(
                rule: "IKU-FRM-004",
                subject: subject("Laju pertumbuhan ekonomi"),
                reason: noFormula,
                place: Place(file: text, line: 130)
            ),
            Report.NotAssessable(
                rule: "IKU-FRM-004",
                subject: subject("Nilai LPPD"),
                reason: LocalizedText(id: "metode ada di dokumen lain", en: "the method stands elsewhere")
            ),
            Report.NotAssessable(rule: "IKU-FRM-002", subject: subject("Nilai LPPD"), reason: noFormula),
        ]
    }

    private static func subject(_ name: String) -> Subject {
        Subject(kind: "indicator", government: "Kabupaten Tanggamus", agency: "Sekretariat Daerah", name: name)
    }

    private static func basis(
        _ title: String,
        at: String?,
        _ confidence: Confidence,
        status: LocalizedText? = LocalizedText(id: "berlaku", en: "in force")
    ) -> LegalBasis {
        LegalBasis(
            regulation: confidence == .practice ? nil : "contoh-1-2020",
            title: title,
            at: at,
            confidence: confidence,
            status: status
        )
    }

    private static func finding(
        _ rule: String,
        _ severity: Severity,
        _ nature: Nature,
        id: String,
        en: String,
        message: LocalizedText,
        basis: [LegalBasis],
        places: [Place],
        state: Finding.State = .new,
        waiver: Waiver? = nil
    ) -> Finding {
        Finding(
            rule: rule,
            title: LocalizedText(id: id, en: en),
            severity: severity,
            nature: nature,
            message: message,
            advice: LocalizedText(id: "Perbaiki lalu ajukan kembali.", en: "Mend it and hand it in again."),
            why: LocalizedText(id: "Agar dapat dipertanggungjawabkan.", en: "So that it can be answered for."),
            basis: basis,
            subject: subject("Jumlah pasar"),
            places: places,
            fingerprint: "f-" + rule.lowercased(),
            state: state,
            waiver: waiver
        )
    }
}

extension CivilDate {
    /// Stands in where a literal date could only be wrong by a slip of the test's author.
    static var distantPast: CivilDate {
        guard let date = CivilDate(year: 1, month: 1, day: 1) else { preconditionFailure("1 January 1 exists") }
        return date
    }
}
