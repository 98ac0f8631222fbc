/// A table that goes on over pages is one table.
extension PrintedTable {
    /// Appends the part on the next page, or leaves both alone and answers false when they are two tables.
    mutating func join(_ next: PrintedTable) -> Bool {
        guard columns.count == next.columns.count, let first = next.rows.first else { return false }
        let repeated = repeatedHead(of: next)
        let shift = next.columns[0] - columns[0]
        let apart = zip(columns, next.columns).map { abs($1 - $0 - shift) }.max() ?? 0
        guard apart <= (repeated > 0 ? 30 : 9), repeated > 0 || !beginsAnew(first) else { return false }
        var rows = Array(next.rows.dropFirst(repeated))
        var pages = Array(next.pages.dropFirst(repeated))
        if let rest = rows.first, let last = self.rows.indices.last, isRest(rest, of: last) {
            for cell in rest where !cell.text.isEmpty {
                guard let home = self.rows[last].firstIndex(where: { $0.column == cell.column }) else { continue }
                self.rows[last][home].text = Wrapped.text([self.rows[last][home].text, cell.text])
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

    /// `… / jumlah seluruh puskesmas) ×`: a sign that something must follow.
    private static func endsOpen(_ text: String) -> Bool {
        guard let last = text.unicodeScalars.last else { return false }
        return ["×", "*", "/", ":", "+", "÷", "="].contains(last) || text.hasSuffix(" x")
    }

    /// The rest of a row that the page break cut: no number of its own, and each text goes on with one above.
    private func isRest(_ row: [PrintedCell], of last: Int) -> Bool {
        let above = texts(of: last)
        guard let own = above.first, own.isEmpty || RowGrouping.number(own) != nil else { return false }
        let filled = row.filter { !$0.text.isEmpty }
        guard !filled.isEmpty, !filled.contains(where: { $0.column == 0 }) else { return false }
        guard filled.allSatisfy({ $0.width == 1 && above.indices.contains($0.column) && !above[$0.column].isEmpty })
        else {
            return false
        }
        return filled.allSatisfy { cell in
            let goesOn = cell.text.unicodeScalars.first.map { $0.properties.isLowercase || $0 == "(" } ?? false
            return goesOn || PrintedTable.endsOpen(above[cell.column])
        }
    }
}
