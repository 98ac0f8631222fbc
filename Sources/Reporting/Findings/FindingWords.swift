import Model

/// Parts of a finding in words, the same in every form for readers.
extension Wording {
    /// `<title>, <at> (<status>; <reservation>)`.
    func basis(_ basis: LegalBasis) -> String {
        let text = basis.title + (basis.citableAt.map { ", \($0)" } ?? "")
        let remarks = [basis.status?[language], confidence(basis.confidence)].compactMap { $0 }
        return text + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))")
    }

    /// `indikator “Jumlah pasar”, Sekretariat Daerah, Kabupaten Tanggamus`.
    func subject(_ subject: Subject) -> String {
        var parts = ["\(subjectKind(subject.kind)) “\(subject.name)”"]
        if let agency = subject.agency { parts.append(agency) }
        if let government = subject.government { parts.append(government) }
        return parts.joined(separator: ", ")
    }

    /// Why a file was not read, or not as a whole: `dibaca sebagian: lembar ke-2 terkunci`.
    func status(_ input: Report.InputFile) -> String {
        let status =
            switch input.status {
            case .read: pick("dibaca", "read")
            case .partial: pick("dibaca sebagian", "read in part")
            case .refused: pick("ditolak", "refused")
            }
        guard let reason = input.reason?[language], !reason.isEmpty else { return status }
        return "\(status): \(reason)"
    }

    /// `Dinilai menurut keadaan 20 November 2026 dengan 96 aturan dari national@2026.1.`
    func circumstances(_ run: Report.Run) -> String {
        let rules = count(run.rules, "aturan", "rule")
        let packs = run.packs.isEmpty ? "" : pick(" dari ", " of ") + run.packs.joined(separator: ", ")
        let date = date(run.asOf)
        return pick(
            "Dinilai menurut keadaan \(date) dengan \(rules)\(packs).",
            "Judged as of \(date) by \(rules)\(packs)."
        )
    }

    /// A count in groups of three digits: `16.154`, in English `16,154`.
    func number(_ count: Int) -> String {
        let digits = Array(String(count.magnitude).utf8)
        var out: [UInt8] = count < 0 ? [0x2D] : []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out.append(language == .indonesian ? 0x2E : 0x2C) }
            out.append(digit)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// `Daftar temuan Kabupaten Contoh Raya`: whose documents they are, where they are those of one.
    func title(of report: Report) -> String {
        let files = report.run.files.filter { $0.status != .refused }
        let documents = files.flatMap(\.recognised)
        // A file of which nothing is known may be another's.
        let isKnown = report.matrix != nil || files.allSatisfy { !$0.recognised.isEmpty }
        func only(_ names: [String?]) -> String? {
            let named = names.compactMap { $0 }
            return isKnown && Set(named.map(\.folded)).count == 1 ? named.first : nil
        }
        let government = only(documents.map(\.government))
        let isOneAgency = report.matrix == nil && documents.allSatisfy { $0.agency != nil }
        let agency = isOneAgency ? only(documents.map(\.agency)) : nil
        let owner = [agency, government].compactMap { $0 }.joined(separator: ", ")
        return pick("Daftar temuan", "Findings") + (owner.isEmpty ? "" : pick(" ", ": ") + owner)
    }

    /// `793 = 640 terpenuhi + 6 temuan + …`: the outcomes that add up.
    func evaluations(_ totals: Report.Totals) -> String {
        let parts = [
            "\(number(totals.satisfied)) \(pick("terpenuhi", "satisfied"))",
            "\(number(totals.violated)) \(pick("temuan", "violated"))",
            "\(number(totals.notApplicable)) \(pick("tidak berlaku", "not applicable"))",
            "\(number(totals.notAssessable)) \(pick("tidak dapat dinilai", "not assessable"))",
            "\(number(totals.waived)) \(pick("dikecualikan", "waived"))",
        ]
        return "\(number(totals.evaluations)) = \(parts.joined(separator: " + "))"
    }

    /// `6 (1 kritis, 2 tinggi, …)`; where a rule joins what it violates, also of how many evaluations.
    func violated(_ totals: Report.Totals) -> String {
        let count = totals.bySeverity.values.reduce(0, +)
        let severities = Severity.allCases.reversed().map { "\(number(totals.bySeverity[$0] ?? 0)) \(severity($0))" }
        let text = "\(number(count)) (\(severities.joined(separator: ", ")))"
        if count == totals.violated { return text }
        return text
            + pick(
                ", gabungan dari \(number(totals.violated)) evaluasi",
                ", joined from \(number(totals.violated)) evaluations"
            )
    }

    /// `Oleh Inspektorat, berlaku sampai 31 Desember 2026: data baru tersedia tahun depan.`
    func waiver(_ waiver: Waiver) -> String {
        let until = date(waiver.until)
        return pick(
            "Oleh \(waiver.author), sampai \(until): \(waiver.reason)",
            "By \(waiver.author), until \(until): \(waiver.reason)"
        )
    }

    /// `2 baru, 5 tetap, 3 selesai dibanding lama.json (keadaan 20 November 2026)`.
    func changes(_ changes: Report.Changes) -> String {
        var text = pick(
            "\(changes.new) baru, \(changes.unchanged) tetap, \(changes.resolved) selesai",
            "\(changes.new) new, \(changes.unchanged) unchanged, \(changes.resolved) resolved"
        )
        let day = date(changes.asOf)
        text += pick(
            " dibanding \(changes.baseline) (keadaan \(day))",
            " beside \(changes.baseline) (as of \(day))"
        )
        guard changes.outside > 0 else { return text }
        return text
            + pick(
                "; \(changes.outside) temuan di sana tidak diperiksa kali ini",
                "; \(count(changes.outside, "", "finding")) there not looked at this time"
            )
    }
}
