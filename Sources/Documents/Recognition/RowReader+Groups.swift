import Model

/// Rows that only name what stands below them: `ASPEK KESEJAHTERAAN`, `Misi 2 : …`, `Jenis permukaan:`, a goal above its
/// objectives.
extension RowReader {
    /// The cell of such a row; nil for any other row.
    func groupCell(_ row: Int, _ cells: [Cell]) -> Cell? {
        guard combined == nil, let lone = lone(cells) else { return nil }
        let named = [Concept.objective, .indicator].compactMap { head.column($0) }
        let column = named.first { $0 < cells.count && cells[$0].text == lone.text }
        let label = GluedLabel(lone.text)
        let words = Words(label?.rest ?? lone.text)
        if lexicon[.tableWords].prefixMatch(words, at: 0)?.tag == TableWord.group { return lone }
        guard let column, lexicon[.measures].prefixMatch(words, at: 0) == nil else { return nil }
        if column == head.column(.indicator), lone.text.trimmed.utf8.last == 0x3A { return lone }
        return isAboveItsParts(row, column) ? lone : nil
    }

    /// Whether the number of the next name in the column goes on from this row's: `1.1` below `1`.
    private func isAboveItsParts(_ row: Int, _ column: Int) -> Bool {
        guard let own = label(row, column) else { return false }
        let next = ((row + 1)..<max(grid.count, row + 1)).first { at in
            grid[at].contains { !$0.text.isEmpty }
        }
        guard let next, let below = label(next, column) else { return false }
        return below.utf8.count > own.utf8.count && below.utf8.starts(with: (own + ".").utf8)
    }

    /// The number of a name: in front of it in its cell, else in the column of numbers.
    private func label(_ row: Int, _ column: Int) -> String? {
        let cells = grid[row]
        guard column < cells.count, !cells[column].text.isEmpty else { return nil }
        if let glued = GluedLabel(cells[column].text) { return glued.text }
        guard let number = head.column(.number), number < cells.count else { return nil }
        return RowReader.cleanNumber(cells[number].text.trimmed)
    }

    /// Puts down what such a row says: whose the rows below are, or only that it was no indicator.
    mutating func readGroupRow(_ cell: Cell, _ out: inout RecognisedDocument) {
        if readAgencyRow(cell, &out) { return }
        note(Messages.groupRow, cell.place.showing(cell.text), &out, kind: .remark)
    }
}
