/// A table that goes on over pages is one table.
extension PrintedTable {
    /// Appends the part on the next page, or leaves both alone and answers false when they are two tables.
    mutating func join(_ next: PrintedTable) -> Bool {
        guard columns.count == next.columns.count, let first = next.rows.first else { return false }
        let repeated = repeatedHead(of: next)
        let shift = next.columns[0] - columns[0]
        let apart = zip(columns, next.columns).map { abs($1 - $0 - shift) }.max() ?? 0
        guard apart <= (repeated > 0 ? 30 : 9) else { return false }
        var rows = Array(next.rows.dropFirst(repeated))
        var pages = Array(next.pages.dropFirst(repeated))
        let isCut = rows.first.flatMap { rest in self.rows.indices.last.map { isRest(rest, of: $0) } } ?? false
        guard isCut || !next.isFragment, isCut || repeated > 0 || !beginsAnew(first) else { return false }
        if isCut, let rest = rows.first, let last = self.rows.indices.last {
            for cell in rest where !cell.text.isEmpty {
                guard let home = self.rows[last].firstIndex(where: { $0.column == cell.column }) else { continue }
                // The page may cut a word too.
                let (text, cuts) = Wrapped.text([self.rows[last][home].text, cell.text]) { _ in true }
                let shift = text.utf8.count - cell.text.utf8.count
                self.rows[last][home].breaks += cuts
                self.rows[last][home].text = text
                self.rows[last][home].breaks += cell.breaks.map { $0 + shift }
            }
            rows.removeFirst()
            pages.removeFirst()
        }
        self.rows += rows
        self.pages += pages
        return true
    }

    /// How many rows of the next part repeat the head of this one.
    private func repeatedHead(of next: PrintedTable) -> Int {
        var count = 0
        while count < min(4, rows.count, next.rows.count), texts(of: count) == next.texts(of: count) { count += 1 }
        return count
    }

    /// A first row whose cells are all short and without figures looks like another table's head.
    private func beginsAnew(_ row: [PrintedCell]) -> Bool {
        let filled = row.filter { !$0.text.isEmpty }
        let isHeadLike = filled.allSatisfy { cell in
            cell.text.utf8.count <= 40 && !cell.text.utf8.contains { $0 &- 0x30 < 10 }
        }
        return isHeadLike && filled.count * 2 > columns.count - 1
    }

    /// The rest of a row that the page break cut: no number of its own, and each text goes on with one above.
    private func isRest(_ row: [PrintedCell], of last: Int) -> Bool {
        let above = texts(of: last)
        let filled = row.filter { !$0.text.isEmpty }
        guard !filled.isEmpty, !filled.contains(where: { $0.column == 0 }) else { return false }
        guard filled.allSatisfy({ $0.width == 1 && above.indices.contains($0.column) && !above[$0.column].isEmpty })
        else {
            return false
        }
        // Below a merged cell rows have no number; then the rest is told by the cells that it leaves empty.
        let isNumbered = above.first.map { RowGrouping.number($0) != nil } ?? false
        guard isNumbered || filled.count < above.count(where: { !$0.isEmpty }) else { return false }
        let going = filled.filter { PrintedTable.goesOn($0.text) || PrintedTable.isOpen(above[$0.column]) }
        if going.count == filled.count { return true }
        // `… Bidang` / `Kearsipan`: a name goes on with a capital. A row of its own would repeat the figures.
        let figures = above.indices.filter { $0 > 0 && PrintedTable.isFigure(above[$0]) }
        return going.count * 2 >= filled.count && !figures.isEmpty
            && !filled.contains { PrintedTable.isFigure($0.text) }
    }

    private static func isFigure(_ text: String) -> Bool {
        text.utf8.count <= 16 && (text.utf8.first.map { $0 &- 0x30 < 10 } ?? false)
    }

    /// A text that begins in the middle of a sentence or a formula.
    private static func goesOn(_ text: String) -> Bool {
        text.unicodeScalars.first.map { $0.properties.isLowercase || "()×÷/+=,;".unicodeScalars.contains($0) } ?? false
    }

    /// A text that ends with a sign behind which something must come.
    private static func isOpen(_ text: String) -> Bool {
        guard let last = text.unicodeScalars.last else { return false }
        return "(×÷/+=,:".unicodeScalars.contains(last) || text.utf8.suffix(2).elementsEqual(" x".utf8)
    }
}
