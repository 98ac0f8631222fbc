/// A sheet that is wider than its paper: its columns go on beside it, on the next page.
extension PrintedTable {
    /// Appends the columns on the next page, or leaves both alone and answers false when they are two tables.
    ///
    /// The rows of such a page stand where those of the page before stand, and their columns are others.
    mutating func joinBeside(_ next: PrintedTable) -> Bool {
        guard edges.count >= 4, edges.count == next.edges.count, rows.count == next.rows.count,
            rows.count == edges.count - 1, zip(edges, next.edges).allSatisfy({ abs($0 - $1) < 1.5 }),
            !hasSameColumns(as: next), texts(of: 0) != next.texts(of: 0)
        else { return false }
        let first = columns.count - 1
        let shift = columns[first] - next.columns[0]
        columns += next.columns.dropFirst().map { $0 + shift }
        for row in rows.indices {
            rows[row] += next.rows[row].map { cell in
                var cell = cell
                cell.column += first
                // Boxes are of the row's page, and this is another one.
                cell.boxes = []
                return cell
            }
        }
        isOverprinted = isOverprinted || next.isOverprinted
        return true
    }

    private func hasSameColumns(as other: PrintedTable) -> Bool {
        guard columns.count == other.columns.count else { return false }
        let shift = other.columns[0] - columns[0]
        return zip(columns, other.columns).allSatisfy { abs($1 - $0 - shift) < 3 }
    }
}
