import Model

/// A card of a manual: one indicator, a label and its value in every row; targets also under a row of years.
struct IndicatorCard {
    let table: Table
    let heads: HeadReader
    /// Rows of years with the rows of values below them, by the index of the first.
    private var timed: [Int: TimedRows] = [:]

    /// `Tahun | 2022 | 2023` above `Target | 97 | 98`.
    private struct TimedRows {
        var end: Int
        /// What the label would be with the year (`Target 2022`), and its value.
        var facts: [(label: String, value: Cell)]
    }

    /// Nil for a table that is no card.
    init?(_ table: Table, heads: HeadReader) {
        self.table = table
        self.heads = heads
        var row = 0
        while row < table.rows.count {
            if let found = timedRows(at: row) {
                timed[row] = found
                row = found.end
            } else {
                row += 1
            }
        }
        guard isCard() else { return nil }
    }

    /// The card as lines: `Satuan : persen`, `Target 2022 : 97`.
    func paragraphs() -> [Paragraph] {
        var lines: [Paragraph] = []
        var row = 0
        while row < table.rows.count {
            if let rows = timed[row] {
                lines += rows.facts.map { label, value in
                    Paragraph(text: label + " : " + value.text, place: value.place, isApart: true)
                }
                row = rows.end
            } else {
                lines += line(table.rows[row])
                row += 1
            }
        }
        return lines
    }

    /// Labels in the rows, one of them the name of an indicator; not a head with its columns.
    private func isCard() -> Bool {
        var rows: [[Cell]] = []
        var row = 0
        while row < table.rows.count {
            if let found = timed[row] {
                row = found.end
            } else {
                let cells = table.rows[row].cells.labelled
                if !cells.isEmpty { rows.append(cells) }
                row += 1
            }
        }
        let pairs = rows.filter { $0.count == 2 }
        let known = pairs.map { heads.cell($0[0].text) }.filter(\.isLabel)
        let concepts = Set(known.compactMap(\.concept))
        guard known.count >= 3, concepts.contains(.indicator) else { return false }
        let other = pairs.count { heads.lexicon[.cardLabels].tag(of: $0[0].text) != nil }
        // Different labels that lead a row each leave no doubt, whatever the rows between them are called.
        let enough = concepts.count >= 5 ? rows.count * 2 : rows.count * 4
        guard (known.count + other) * (concepts.count >= 5 ? 4 : 5) >= enough else { return false }
        // A percent sign is a head too: only the first row tells columns from cards.
        return rows.first.map { $0.count < 2 || !heads.cell($0[1].text).exact } ?? false
    }

    /// A row of years with rows of as many values below it.
    private func timedRows(at row: Int) -> TimedRows? {
        let head = table.rows[row].cells.labelled
        guard head.count >= 2, head.dropFirst().allSatisfy(isYear), !isYear(head[0]) else { return nil }
        let years = head.dropFirst().map(\.text)
        var found = TimedRows(end: row + 1, facts: [])
        while found.end < table.rows.count {
            let cells = table.rows[found.end].cells.labelled
            let bare = table.rows[found.end].filled
            let label: String
            let values: ArraySlice<Cell>
            if cells.count == years.count + 1, heads.cell(cells[0].text).concept != nil {
                (label, values) = (cells[0].text, cells.dropFirst())
            } else if bare.count == years.count, table.rows[found.end].cells.first?.text.isEmpty ?? false {
                // One label over both rows.
                (label, values) = (head[0].text, bare[...])
            } else {
                break
            }
            guard !values.contains(where: isYear) else { break }
            found.facts += zip(years, values).map { (label + " " + $0, $1) }
            found.end += 1
        }
        return found.facts.isEmpty ? nil : found
    }

    private func isYear(_ cell: Cell) -> Bool {
        guard cell.text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        let read = heads.cell(cell.text)
        return read.bare && read.year != nil
    }

    private func line(_ row: Table.Row) -> [Paragraph] {
        let cells = row.cells.labelled
        guard let last = cells.last else { return [] }
        let hasColon = last.text.utf8.first == 0x3A || cells[0].text.utf8.last == 0x3A
        let text = cells.map(\.text).joined(separator: hasColon ? " " : " : ")
        return [Paragraph(text: text, place: last.place, isApart: true)]
    }
}
