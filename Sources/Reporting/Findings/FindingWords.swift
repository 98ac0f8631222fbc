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

    /// `793 = 640 terpenuhi + 6 temuan + …`: the outcomes that add up.
    func evaluations(_ totals: Report.Totals) -> String {
        let parts = [
            "\(totals.satisfied) \(pick("terpenuhi", "satisfied"))",
            "\(totals.violated) \(pick("temuan", "violated"))",
            "\(totals.notApplicable) \(pick("tidak berlaku", "not applicable"))",
            "\(totals.notAssessable) \(pick("tidak dapat dinilai", "not assessable"))",
            "\(totals.waived) \(pick("dikecualikan", "waived"))",
        ]
        return "\(totals.evaluations) = \(parts.joined(separator: " + "))"
    }

    /// `6 (1 kritis, 2 tinggi, …)`.
    func violated(_ totals: Report.Totals) -> String {
        let severities = Severity.allCases.reversed().map { "\(totals.bySeverity[$0] ?? 0) \(severity($0))" }
        return "\(totals.violated) (\(severities.joined(separator: ", ")))"
    }
}

extension Finding {
    /// Whether somebody still has to act on it.
    var isOpen: Bool { state == .new || state == .unchanged }
}
