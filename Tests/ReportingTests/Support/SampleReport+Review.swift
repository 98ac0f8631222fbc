import Model

/// Reports of other sizes: over a whole government, and a long one.
extension SampleReport {
    /// Three agencies, one of them without findings, with a matrix of every mark and a trace.
    static func review(_ language: Language = .indonesian) -> Report {
        var report = make(language)
        report.run.command = "review"
        let agencies = ["Sekretariat Daerah", "Dinas Kesehatan", "Kecamatan Suka Maju"]
        for index in report.findings.indices {
            report.findings[index].subject.agency = index.isMultiple(of: 3) ? nil : agencies[index % 2]
            report.findings[index].subject.government = "Kabupaten Tanggamus"
        }
        let rules = ["IKU-DOC-001", "IKU-TGT-005", "BHS-EJA-001", "UKR-DDL-001", "UKR-REV-001"]
        let titles = Dictionary(report.findings.map { ($0.rule, $0.title) }, uniquingKeysWith: { first, _ in first })
        report.matrix = Matrix(
            columns: rules.map { Matrix.Column(rule: $0, title: titles[$0] ?? LocalizedText(id: "", en: "")) },
            rows: (["Kabupaten Tanggamus"] + agencies).map { agency in
                Matrix.Row(
                    agency: agency,
                    cells: rules.enumerated().map { cell(report, agency, $0.element, $0.offset) }
                )
            }
        )
        report.traces = agencies.prefix(2).flatMap { trace($0) }
        return report
    }

    private static func cell(_ report: Report, _ agency: String, _ rule: String, _ column: Int) -> Report.Totals {
        var cell = Report.Totals()
        for finding in report.findings where finding.rule == rule {
            guard (finding.subject.agency ?? finding.subject.government) == agency else { continue }
            if finding.isOpen {
                cell.violated += 1
                cell.bySeverity[finding.severity, default: 0] += 1
            } else {
                cell.waived += 1
            }
        }
        if cell.evaluations > 0 { return cell }
        switch column % 3 {
        case 0: cell.satisfied = 4
        case 1: cell.notApplicable = 1
        default: cell.notAssessable = 2
        }
        return cell
    }

    private static func trace(_ agency: String) -> [Trace] {
        ["Indeks Kepuasan Masyarakat", "Nilai SAKIP"].map { name in
            Trace(
                agency: agency,
                indicator: name,
                entries: [DocumentKind.iku, .agreement, .quarterly].map { kind in
                    Trace.Entry(
                        kind: kind,
                        year: 2024,
                        quarter: kind == .quarterly ? 2 : nil,
                        renamed: kind == .agreement ? name + " (IKM)" : nil,
                        unit: "indeks",
                        target: Quantity(raw: "82,5", kind: .number, number: Number(coefficient: 825, scale: 1)),
                        place: Place(file: "\(agency)/\(kind.rawValue).docx", table: 1, row: 3)
                    )
                }
            )
        }
    }

    /// Many findings in three files, none like another.
    static func long(_ count: Int) -> Report {
        var report = make()
        let samples = report.findings
        report.findings = (0..<count).map { index in
            var finding = samples[index % samples.count]
            finding.fingerprint = "f-\(index)"
            finding.message.id += " (\(index))"
            finding.message.en += " (\(index))"
            return finding
        }
        return report
    }
}
