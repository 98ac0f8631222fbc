import Model

/// A report whose every text from outside is hostile to one form or another.
enum HostileReport {
    static let texts = [
        "=HYPERLINK(\"http://x\";\"y\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", "＝1+1",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</style></title>-->",
        "]]>&lt;&#0;", "::error::x\n::set-output name=a::b", "%0A::error::x", "##[error]x", "a,line=1::b",
        "[x](javascript:alert(1)) ![y](http://z)", "| a | b |\n| --- |", "```\n# x",
        "@octo/cat #1 www.x.id https://y.id",
        "\u{1B}[2J\u{9B}31m\u{0}\u{7F}", "\u{202E}gnp.exe\u{2066}\u{2028}\u{2029}\u{FEFF}\u{E0041}", "\u{FFFE}\u{FFFF}",
        "../../etc/passwd", "c:\\x y#?%.txt", "",
    ]

    static func make(_ text: String) -> Report {
        var report = SampleReport.make()
        let both = LocalizedText(id: text, en: text)
        report.run.files = [
            Report.InputFile(file: text, sha256: nil, bytes: 1, status: .partial, reason: both),
            Report.InputFile(file: "lain" + text, sha256: nil, bytes: 1, status: .refused, reason: both),
        ]
        let basis = LegalBasis(regulation: text, title: text, at: text, confidence: .seen, status: both)
        let place = Place(file: text, line: 1, sheet: text, cell: text, excerpt: text)
        let subject = Subject(kind: text, government: text, agency: text, name: text)
        let states: [Finding.State] = [.new, .unchanged, .resolved, .waived]
        report.findings = states.map { state in
            Finding(
                rule: "IKU-XXX-001",
                title: both,
                severity: .major,
                nature: .norm,
                message: both,
                advice: both,
                why: both,
                basis: [basis],
                subject: subject,
                places: [place, Place(file: "lain" + text, page: 2, sheet: text, excerpt: text), place],
                fingerprint: text + state.rawValue,
                state: state,
                waiver: Waiver(
                    rule: "IKU-XXX-001",
                    agency: text,
                    subject: text,
                    reason: text,
                    author: text,
                    until: .distantPast,
                    place: place
                )
            )
        }
        report.resolved = report.findings.filter { $0.state == .resolved }
        report.changes = Report.Changes(baseline: text, asOf: .distantPast)
        report.run.workspace = text
        report.matrix = Matrix(
            columns: ["IKU-XXX-001", text].map { Matrix.Column(rule: $0, title: both) },
            rows: [Matrix.Row(agency: text, cells: [report.totals, report.totals])]
        )
        report.traces = [
            Trace(
                agency: text,
                indicator: text,
                entries: [
                    Trace.Entry(
                        kind: .iku,
                        renamed: text,
                        unit: text,
                        target: Quantity(raw: text, kind: .text),
                        place: place
                    )
                ]
            )
        ]
        report.notAssessable = [
            Report.NotAssessable(rule: "IKU-XXX-002", subject: subject, reason: both, place: place),
            Report.NotAssessable(rule: "IKU-XXX-002", subject: subject, reason: both),
        ]
        return report
    }
}

/// Rows of a CSV file as a spreadsheet reads them (RFC 4180, `;` between cells), the byte order mark dropped.
enum CsvReading {
    static func rows(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        while let byte = rest.popFirst() {
            if isQuoted {
                if byte != 0x22 {
                    cell.append(byte)
                } else if rest.first == 0x22 {
                    cell.append(0x22)
                    rest.removeFirst()
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case 0x22: isQuoted = true
            case 0x3B, 0x0A:
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
                if byte == 0x0A {
                    rows.append(row)
                    row = []
                }
            case 0x0D: break
            default: cell.append(byte)
            }
        }
        return rows
    }
}
