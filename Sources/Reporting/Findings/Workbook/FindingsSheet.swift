import Model

/// One row for each finding, with columns for the agency's answer.
struct FindingsSheet {
    let sheet: Sheet
    let words: Wording
    let run: Report.Run
    let findings: ArraySlice<Finding>
    let files: FileNames

    /// Rows that hold findings, or the empty one below the head when there is none.
    var rows: ClosedRange<Int> { 1...max(findings.count, 1) }

    func write() {
        for column in FindingColumn.allCases {
            sheet.text(
                0,
                column.rawValue,
                column.head(words),
                FindingColumn.answers.contains(column) ? .answerHead : .head
            )
            sheet.width(column.rawValue...column.rawValue, column.width)
        }
        sheet.height(0, 32)
        for (index, finding) in findings.enumerated() {
            write(finding, number: findings.startIndex + index + 1, row: index + 1)
        }
        arrange()
        validate()
    }

    private func write(_ finding: Finding, number: Int, row: Int) {
        let first = finding.places.first
        let places = PlaceWords(words: words, files: files)
        var height = RowHeight()
        for column in FindingColumn.allCases {
            func text(_ text: String?, _ style: CellStyle = .cell) {
                sheet.text(row, column.rawValue, text ?? "", style)
                if let text { height.hold(text, width: column.width) }
            }
            func count(_ value: Int?) {
                if let value { sheet.integer(row, column.rawValue, value, .centred) } else { text("", .centred) }
            }
            switch column {
            case .number: count(number)
            case .severity: text(words.severity(finding.severity), .severity(finding.severity))
            case .rule: text(finding.rule)
            case .agency: text(finding.subject.agency ?? finding.subject.government)
            case .message: text(finding.message[words.language])
            case .words: text(first?.excerpt)
            case .file: text(first.map { files.short($0.file) })
            case .page: count(first?.page)
            case .line: count(first?.line ?? first?.paragraph ?? (first?.cell == nil ? first?.row : nil))
            case .sheet: text(first?.sheet)
            case .cell: text(first?.cell, .centred)
            case .basis: text(finding.basis.map { words.basis($0) }.joined(separator: "\n"))
            case .advice: text(finding.advice[words.language])
            case .answer, .by: sheet.blank(row, column.rawValue, .answer)
            case .status: text(finding.isOpen ? FollowUpStatus.open.words(words) : "", .answer)
            case .date: sheet.blank(row, column.rawValue, .answerDate)
            case .nature: text(words.nature(finding.nature), .centred)
            case .title: text(finding.title[words.language])
            case .subject: text("\(words.subjectKind(finding.subject.kind)) “\(finding.subject.name)”")
            case .otherPlaces: text(others(finding, places))
            case .state: text(words.state(finding.state) ?? words.pick("baru", "new"), .centred)
            case .waiver: text(finding.waiver.map(waiver))
            case .fingerprint: text(finding.fingerprint)
            }
        }
        sheet.height(row, height.points)
    }

    private func others(_ finding: Finding, _ places: PlaceWords) -> String {
        guard let first = finding.places.first, finding.places.count > 1 else { return "" }
        return places.compact(Array(finding.places.dropFirst()), beside: first, limit: 40)
    }

    private func waiver(_ waiver: Waiver) -> String {
        let until = words.date(waiver.until)
        return words.pick(
            "\(waiver.reason) (\(waiver.author), sampai \(until))",
            "\(waiver.reason) (\(waiver.author), until \(until))"
        )
    }

    private func arrange() {
        let last = FindingColumn.allCases.count - 1
        sheet.freeze(1, FindingColumn.rule.rawValue + 1)
        sheet.filter(0...rows.upperBound, 0...last)
        sheet.tab(0x9C0006)
        sheet.printed(
            words.pick("Daftar Temuan", "Findings"),
            foot: words.circumstances(run),
            page: words.pick("Halaman", "Page"),
            headRows: 0...0,
            area: (0...rows.upperBound, 0...FindingColumn.lastPrinted.rawValue)
        )
    }

    private func validate() {
        let statuses = FollowUpStatus.allCases.map { $0.words(words) }
        sheet.choices(
            rows,
            FindingColumn.status.rawValue,
            statuses,
            hint: .init(
                title: FindingColumn.status.head(words),
                text: words.pick("Pilih satu dari daftar.", "Choose one of the list.")
            ),
            error: .init(
                title: words.pick("Status tidak dikenal", "Unknown status"),
                text: words.pick("Pilih: ", "Choose: ") + statuses.joined(separator: "; ")
            )
        )
        if let from = CivilDate(year: 2000, month: 1, day: 1), let to = CivilDate(year: 2099, month: 12, day: 31) {
            sheet.dates(
                rows,
                FindingColumn.date.rawValue,
                from,
                to,
                hint: .init(
                    title: FindingColumn.date.head(words),
                    text: words.pick("Hari/bulan/tahun, misalnya 31/01/2026.", "Day/month/year, such as 31/01/2026.")
                ),
                error: .init(
                    title: words.pick("Bukan tanggal", "Not a date"),
                    text: words.pick("Isi tanggal antara tahun 2000 dan 2099.", "Fill in a date between 2000 and 2099.")
                )
            )
        }
        sheet.hint(
            rows,
            FindingColumn.answer.rawValue,
            .init(
                title: FindingColumn.answer.head(words),
                text: words.pick(
                    "Apa yang sudah atau akan diperbaiki, atau alasan bila tidak sependapat.",
                    "What was or will be mended, or why you do not agree."
                )
            )
        )
        let status = Sheet.letters(FindingColumn.status.rawValue)
        let done = FollowUpStatus.done.words(words)
        sheet.colour(
            rows,
            FindingColumn.status.rawValue...FindingColumn.status.rawValue,
            where: "=$\(status)2=\"\(done)\"",
            fill: 0xC6EFCE,
            colour: 0x006100
        )
    }
}
