import Model

/// The first sheet: the run, totals that add up, counts by severity, agency and rule with two charts, how far the
/// follow-up is, and how the workbook is filled in.
struct SummarySheet {
    let sheet: Sheet
    let words: Wording
    let report: Report
    let findings: [Finding]
    let parts: [FindingsSheet]

    private static let severities = Array(Severity.allCases.reversed())
    /// Agencies and rules that are shown as bars.
    private static let mostBars = 12

    func write() {
        sheet.widths([36, 11, 11, 11, 11, 11, 11, 3])
        sheet.hideGridlines()
        sheet.text(0, 0, words.title(of: report), .title)
        sheet.height(0, 24)
        sheet.text(1, 0, words.circumstances(report.run), .plain)
        let folder = FileNames(report.run.files.map(\.file)).folder.dropLast()
        let place = folder.isEmpty ? "" : ", folder \(folder)"
        sheet.text(2, 0, "iku \(report.run.version), iku \(report.run.command)\(place)", .hint)
        let section = SummarySection(report: report, words: words, isVerbose: false, isPage: true)
        // The marks around commands are those of a terminal.
        let step = String(decoding: section.nextStep.utf8.filter { $0 != 0x60 }, as: UTF8.self)
        sheet.text(3, 0, words.pick("Langkah berikutnya: ", "Next: ") + step, .plain)
        var row = 5
        let tally = FindingTally(findings, unnamed: words.pick("tidak disebut", "not named"))
        writeTotals(&row)
        writeSeverities(tally, &row)
        let agencies = writeAgencies(tally, &row)
        let rules = writeRules(tally, &row)
        if agencies == nil { chart(rules, words.pick("Temuan menurut aturan", "Findings by rule")) }
        writeFollowUp(tally, &row)
        writeGuide(&row)
        sheet.activate()
        sheet.tab(0x1F3864)
        sheet.printed(
            words.pick("Daftar Temuan", "Findings"),
            foot: words.circumstances(report.run),
            page: words.pick("Halaman", "Page"),
            area: (0...row, 0...15)
        )
    }

    private func writeTotals(_ row: inout Int) {
        heading(
            words.pick("Hasil evaluasi: setiap aturan pada setiap objek", "Outcomes: every rule at every subject"),
            &row
        )
        head([words.pick("Hasil", "Outcome"), words.pick("Jumlah", "Count")], &row)
        let totals = report.totals
        let lines: [(String, Int)] = [
            (words.pick("terpenuhi", "satisfied"), totals.satisfied),
            (words.pick("temuan", "violated"), totals.violated),
            (words.pick("tidak berlaku", "not applicable"), totals.notApplicable),
            (words.pick("tidak dapat dinilai", "not assessable"), totals.notAssessable),
            (words.pick("dikecualikan", "waived"), totals.waived),
        ]
        let first = row
        for (label, count) in lines {
            sheet.text(row, 0, label, .cell)
            sheet.integer(row, 1, count)
            row += 1
        }
        total(words.pick("Evaluasi", "Evaluations"), first, columns: 1...1, [totals.evaluations], &row)
        row += 1
    }

    private func writeSeverities(_ tally: FindingTally, _ row: inout Int) {
        heading(words.pick("Temuan terbuka menurut tingkat", "Open findings by severity"), &row)
        head([words.pick("Tingkat", "Severity")] + Nature.allCases.map { words.nature($0) } + [sum], &row)
        let first = row
        for severity in Self.severities {
            let counts = Nature.allCases.map { tally.bySeverity[severity]?[$0] ?? 0 }
            sheet.text(row, 0, words.severity(severity), .severity(severity))
            line(counts, row)
            row += 1
        }
        let sums =
            Nature.allCases.map { nature in tally.bySeverity.values.reduce(0) { $0 + ($1[nature] ?? 0) } } + [
                tally.open
            ]
        total(sum, first, columns: 1...3, sums, &row)
        sheet.bars(
            words.pick("Temuan terbuka menurut tingkat", "Open findings by severity"),
            labels: 0,
            values: 3,
            rows: first...(first + Self.severities.count - 1),
            colours: Self.severities.map { CellStyle.bar($0) },
            at: (5, 8),
            scale: (1, 0.75),
            description: words.violated(report.totals)
        )
        for (state, label) in [
            (Finding.State.waived, words.pick("dikecualikan", "waived")),
            (.resolved, words.pick("sudah selesai", "resolved")),
        ] {
            guard let count = tally.byState[state], count > 0 else { continue }
            sheet.text(row, 0, words.pick("di samping itu \(label)", "besides, \(label)"), .hint)
            sheet.integer(row, 3, count, CellStyle.plain.numbered("#,##0"))
            row += 1
        }
        row += 1
    }

    /// The rows of the table; nil when no agency or only one is named, which needs no chart.
    private func writeAgencies(_ tally: FindingTally, _ row: inout Int) -> ClosedRange<Int>? {
        guard !tally.byAgency.isEmpty else { return nil }
        let title = words.pick("Temuan terbuka menurut perangkat daerah", "Open findings by agency")
        heading(title, &row)
        head([words.pick("Perangkat daerah", "Agency")] + Self.severities.map { words.severity($0) } + [sum], &row)
        let first = row
        func count(_ severities: [Severity: Int]) -> Int { severities.values.reduce(0, +) }
        let sorted = tally.byAgency.sorted { (count($1.value), $0.key) < (count($0.value), $1.key) }
        for (name, own) in sorted {
            sheet.text(row, 0, name, .cell)
            var height = RowHeight()
            height.hold(name, width: 36)
            sheet.height(row, height.points)
            line(Self.severities.map { own[$0] ?? 0 }, row)
            row += 1
        }
        let sums = Self.severities.map { tally.bySeverity[$0]?.values.reduce(0, +) ?? 0 } + [tally.open]
        total(sum, first, columns: 1...(Self.severities.count + 1), sums, &row)
        row += 1
        guard sorted.count > 1 else { return nil }
        let bars = first...(first + min(sorted.count, Self.mostBars) - 1)
        sheet.bars(
            title,
            labels: 0,
            values: Self.severities.count + 1,
            rows: bars,
            colours: [0x2F5597],
            at: (17, 8),
            scale: (1, 1.1),
            description: title
        )
        return bars
    }

    private func writeRules(_ tally: FindingTally, _ row: inout Int) -> (rows: ClosedRange<Int>, values: Int)? {
        guard !tally.byRule.isEmpty else { return nil }
        heading(words.pick("Temuan terbuka menurut aturan", "Open findings by rule"), &row)
        head([words.pick("Aturan", "Rule"), sum, words.pick("Judul", "Title")], &row)
        sheet.merge(row - 1, 2...6, words.pick("Judul", "Title"), .head)
        let first = row
        let sorted = tally.byRule.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        for (rule, entry) in sorted {
            sheet.text(row, 0, rule, .cell)
            sheet.integer(row, 1, entry.count)
            sheet.merge(row, 2...6, entry.title[words.language], .cell)
            row += 1
        }
        total(sum, first, columns: 1...1, [tally.open], &row)
        row += 1
        return (first...(first + min(sorted.count, Self.mostBars) - 1), 1)
    }

    private func chart(_ rules: (rows: ClosedRange<Int>, values: Int)?, _ title: String) {
        guard let rules else { return }
        sheet.bars(
            title,
            labels: 0,
            values: rules.values,
            rows: rules.rows,
            colours: [0x2F5597],
            at: (17, 8),
            scale: (1, 1.1),
            description: title
        )
    }

    /// Counts that follow what is filled in on the findings sheets.
    private func writeFollowUp(_ tally: FindingTally, _ row: inout Int) {
        guard !findings.isEmpty else { return }
        heading(words.pick("Status tindak lanjut (terhitung sendiri)", "Status of follow-up (counts itself)"), &row)
        head([words.pick("Status", "Status"), sum], &row)
        let first = row
        let column = Sheet.letters(FindingColumn.status.rawValue)
        for status in FollowUpStatus.allCases {
            let word = status.words(words)
            let counts = parts.map { part in
                "COUNTIF(\(part.sheet.quoted)!$\(column)$2:$\(column)$\(part.rows.upperBound + 1),\"\(word)\")"
            }
            sheet.text(row, 0, word, .cell)
            let value = status == .open ? tally.open : 0
            sheet.formula(row, 1, "=" + counts.joined(separator: "+"), value: Double(value), .number)
            row += 1
        }
        total(sum, first, columns: 1...1, [tally.open], &row)
        row += 1
    }

    private func writeGuide(_ row: inout Int) {
        heading(words.pick("Cara mengisi", "How to fill in"), &row)
        let lines =
            words.language == .indonesian
            ? [
                "Isi kolom hijau pada lembar Temuan: tanggapan, status, tanggal, dan nama pengisi.",
                "Baris boleh diurutkan dan disaring; kolom boleh dipindah atau ditambah. Kolom Sidik jari jangan diubah.",
                "Setelah terisi: `iku follow-up BERKAS.xlsx` membaca kembali isinya.",
            ]
            : [
                "Fill in the green columns of the sheet Findings: answer, status, date and your name.",
                "Rows may be sorted and filtered, columns moved or added. Leave the column Fingerprint as it is.",
                "When it is filled in, `iku follow-up FILE.xlsx` reads it back.",
            ]
        for line in lines {
            sheet.text(row, 0, line, .plain)
            row += 1
        }
    }

    private var sum: String { words.pick("Jumlah", "Sum") }

    private func heading(_ text: String, _ row: inout Int) {
        sheet.text(row, 0, text, .section)
        row += 1
    }

    private func head(_ cells: [String], _ row: inout Int) {
        for (column, cell) in cells.enumerated() { sheet.text(row, column, cell, .head) }
        row += 1
    }

    /// Counts and behind them their sum, which the sheet computes.
    private func line(_ counts: [Int], _ row: Int) {
        for (index, count) in counts.enumerated() { sheet.integer(row, index + 1, count) }
        let range = "\(Sheet.reference(row, 1)):\(Sheet.reference(row, counts.count))"
        sheet.formula(row, counts.count + 1, "=SUM(\(range))", value: Double(counts.reduce(0, +)), .strongNumber)
    }

    private func total(_ label: String, _ first: Int, columns: ClosedRange<Int>, _ sums: [Int], _ row: inout Int) {
        sheet.text(row, 0, label, .strong)
        for (column, value) in zip(columns, sums) {
            let range = "\(Sheet.reference(first, column)):\(Sheet.reference(row - 1, column))"
            sheet.formula(row, column, "=SUM(\(range))", value: Double(value), .strongNumber)
        }
        row += 1
    }
}
