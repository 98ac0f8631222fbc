import Model

/// A card of a manual: one indicator, a label and its value in every row; targets also under a row of years.
struct IndicatorCard {
    private let heads: HeadReader
    private var parts: [Part] = []

    private enum Part {
        /// The filled cells of a row, without its number.
        case row([Cell])
        /// `Tahun | 2022 | 2023` above `Target | 97 | 98`: what the label would be with the year (`Target 2022`), and its
        /// value.
        case timed([(label: String, value: Cell)])
    }

    /// Nil for a table that is no card.
    init?(_ table: Table, heads: HeadReader) {
        self.heads = heads
        var rows = table.rows[...]
        while let row = rows.popFirst() {
            let facts = timedFacts(row, &rows)
            parts.append(facts.isEmpty ? .row(row.cells.labelled) : .timed(facts))
        }
        guard isCard() else { return nil }
    }

    /// The card as lines: `Satuan : persen`, `Target 2022 : 97`.
    func paragraphs() -> [Paragraph] {
        parts.flatMap { part -> [Paragraph] in
            switch part {
            case .row(let cells): line(cells)
            case .timed(let facts):
                facts.map { Paragraph(text: $0.label + " : " + $0.value.text, place: $0.value.place, isApart: true) }
            }
        }
    }

    /// Labels in the rows, one of them the name of an indicator; not a head with its columns.
    private func isCard() -> Bool {
        let rows = parts.compactMap { part -> [Cell]? in
            guard case .row(let cells) = part, !cells.isEmpty else { return nil }
            return cells
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

    /// What rows of as many values say below a row of years, which are taken; nothing where the row is none of years.
    private func timedFacts(_ row: Table.Row, _ rows: inout ArraySlice<Table.Row>) -> [(label: String, value: Cell)] {
        let head = row.cells.labelled
        guard head.count >= 2, head.dropFirst().allSatisfy(isYear), !isYear(head[0]) else { return [] }
        let years = head.dropFirst().map(\.text)
        var facts: [(label: String, value: Cell)] = []
        while let next = rows.first {
            let cells = next.cells.labelled
            let bare = next.filled
            let label: String
            let values: ArraySlice<Cell>
            if cells.count == years.count + 1, heads.cell(cells[0].text).concept != nil {
                (label, values) = (cells[0].text, cells.dropFirst())
            } else if bare.count == years.count, next.cells.first?.text.isEmpty ?? false {
                // One label over both rows.
                (label, values) = (head[0].text, bare[...])
            } else {
                break
            }
            guard !values.contains(where: isYear) else { break }
            facts += zip(years, values).map { (label + " " + $0, $1) }
            rows.removeFirst()
        }
        return facts
    }

    private func isYear(_ cell: Cell) -> Bool {
        guard cell.text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        let read = heads.cell(cell.text)
        return read.bare && read.year != nil
    }

    private func line(_ cells: [Cell]) -> [Paragraph] {
        guard let last = cells.last else { return [] }
        let hasColon = last.text.utf8.first == 0x3A || cells[0].text.utf8.last == 0x3A
        let text = cells.map(\.text).joined(separator: hasColon ? " " : " : ")
        return [Paragraph(text: text, place: last.place, isApart: true)]
    }
}
