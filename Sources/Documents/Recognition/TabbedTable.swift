import Model

/// Lines of a word processor that are a table typed with tabs: a known head, and rows with as many parts.
struct TabbedTable {
    let heads: HeadReader
    /// The table; nil where lines have a table's head but do not fit together.
    private(set) var table: Table?
    /// How many blocks it takes.
    private(set) var count = 0
    /// The line of the head.
    let head: Paragraph

    /// Nil for blocks that begin with anything else than the head of such a table.
    init?(_ blocks: ArraySlice<Block>, heads: HeadReader) {
        guard case .paragraph(let first)? = blocks.first, (3...60).contains(first.parts.count) else { return nil }
        self.heads = heads
        head = first
        let width = first.parts.count
        guard heads.head(in: [Self.cells(first.parts, first.place, row: 1)], at: 0) != nil else { return nil }
        var rows = [Self.row(first.parts, first.place, 1)]
        var lost = 0
        for block in blocks.dropFirst() {
            guard case .paragraph(let line) = block else { break }
            if let parts = Self.fitted(line, width) {
                rows.append(Self.row(parts, line.place, rows.count + 1))
            } else if line.parts.isEmpty,
                Self.isFollowed(by: blocks[(blocks.startIndex + rows.count + 1)...].first, width)
            {
                rows.append(Self.row([line.text], line.place, rows.count + 1))
            } else {
                if line.parts.count >= 3 { lost += 1 }
                break
            }
        }
        count = rows.count
        guard rows.count >= 2, lost == 0 else { return }
        table = Table(rows: rows, place: first.place)
    }

    /// A note on lines that seem to be a table and could not be read as one.
    var note: Note { Note(.loss, what: Messages.unclearTable, place: head.place.showing(head.text.oneLine)) }

    /// A row for a group of others stands between two rows of the table.
    private static func isFollowed(by block: Block?, _ width: Int) -> Bool {
        guard case .paragraph(let next)? = block else { return false }
        return fitted(next, width) != nil
    }

    /// As many parts as the head has; a number that lost its tab gets a cell of its own, cells left out at the end are empty.
    private static func fitted(_ line: Paragraph, _ width: Int) -> [String]? {
        var parts = line.parts
        if parts.count == width - 1, let first = parts.first, let label = ListLabel(Array(first.utf8)[...]) {
            parts[0] = String(decoding: Array(first.utf8)[label.length...], as: UTF8.self)
            parts.insert(label.text, at: 0)
        }
        return parts.count == width ? parts : nil
    }

    private static func cells(_ parts: [String], _ place: Place, row: Int) -> [Cell] {
        parts.enumerated().map { column, text in
            var own = place
            own.row = row
            own.column = column + 1
            return Cell(text: text, place: own)
        }
    }

    private static func row(_ parts: [String], _ place: Place, _ number: Int) -> Table.Row {
        Table.Row(cells: cells(parts, place, row: number), place: place)
    }
}
