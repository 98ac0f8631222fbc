import Model

/// Collects the sheets of one file as blocks of a document: titles and notes as paragraphs, the rest as tables.
struct SheetBlocks {
    let file: String
    private(set) var blocks: [Block] = []
    private var paragraphs = 0
    private var tables = 0
    /// Columns of the last table, when it is the last block and another sheet may go on with it.
    private var lastColumns: ClosedRange<Int>?

    init(file: String) { self.file = file }

    mutating func add(_ grid: SheetGrid) {
        let layout = SheetLayout(grid)
        for (index, part) in layout.parts().enumerated() {
            switch part {
            case .line(let row): addLine(row, grid)
            case .labels(let rows): for row in rows { addLabel(row, grid) }
            case .table(let rows, let columns):
                addTable(rows, columns, layout, grid, mayContinue: index == 0)
            }
        }
    }

    private func place(_ grid: SheetGrid, row: Int, column: Int) -> Place {
        guard grid.name != nil else { return Place(file: file, line: row, row: row, column: column) }
        return Place(file: file, sheet: grid.name, row: row, column: column)
    }

    /// Each cell of a row outside of tables is a paragraph of its own.
    private mutating func addLine(_ row: SheetGrid.Row, _ grid: SheetGrid) {
        for cell in row.cells {
            for line in cell.text.utf8.split(separator: 0x0A) {
                addParagraph(
                    String(decoding: line, as: UTF8.self).trimmed,
                    place(grid, row: row.number, column: cell.column)
                )
            }
        }
    }

    /// `Sumber Data | : | Dinas` as one line.
    private mutating func addLabel(_ row: SheetGrid.Row, _ grid: SheetGrid) {
        guard let first = row.cells.first else { return }
        let texts = row.cells.map { $0.text.oneLine }.filter { $0 != ":" }
        guard let label = texts.first, texts.count > 1 else { return addLine(row, grid) }
        let separator = label.hasSuffix(":") || texts[1].hasPrefix(":") ? " " : ": "
        addParagraph(
            label + separator + texts.dropFirst().joined(separator: " "),
            place(grid, row: row.number, column: first.column)
        )
    }

    private mutating func addParagraph(_ text: String, _ place: Place) {
        guard !text.isEmpty else { return }
        lastColumns = nil
        paragraphs += 1
        var place = place
        place.paragraph = paragraphs
        blocks.append(.paragraph(Paragraph(text: text, place: place)))
    }

    private mutating func addTable(
        _ rows: ArraySlice<SheetGrid.Row>,
        _ columns: ClosedRange<Int>,
        _ layout: SheetLayout,
        _ grid: SheetGrid,
        mayContinue: Bool
    ) {
        guard let first = rows.first else { return }
        var rows = rows
        var start = rows.startIndex
        if mayContinue, lastColumns == columns, let last = blocks.indices.last, case .table(var table) = blocks[last] {
            // A second sheet without a head of its own, or with the same one, goes on with the first.
            let repeated = SheetBlocks.repeatedRows(table, rows, columns, layout)
            if repeated > 0 || !layout.looksLikeHead(first) {
                start += repeated
                rows = rows[start...]
                blocks.removeLast()
                append(rows, columns, layout, grid, to: &table)
                blocks.append(.table(table))
                return
            }
        }
        tables += 1
        var place = place(grid, row: first.number, column: columns.lowerBound)
        place.table = tables
        var table = Table(rows: [], place: place)
        append(rows, columns, layout, grid, to: &table)
        blocks.append(.table(table))
        lastColumns = columns
    }

    private func append(
        _ rows: ArraySlice<SheetGrid.Row>,
        _ columns: ClosedRange<Int>,
        _ layout: SheetLayout,
        _ grid: SheetGrid,
        to table: inout Table
    ) {
        table.rows.reserveCapacity(table.rows.count + rows.count)
        var rowPlace = place(grid, row: 1, column: columns.lowerBound)
        rowPlace.table = table.place.table
        for row in rows {
            rowPlace.row = row.number
            if grid.name == nil { rowPlace.line = row.number }
            var cells: [Cell] = []
            cells.reserveCapacity(columns.count)
            var next = row.cells.startIndex
            while next < row.cells.count, row.cells[next].column < columns.lowerBound { next += 1 }
            var column = columns.lowerBound
            // A row ends with its last filled cell, as lines of a text do.
            let end = min(columns.upperBound, row.cells.last?.column ?? 0)
            while column <= end {
                let isFilled = next < row.cells.count && row.cells[next].column == column
                let span = layout.span(row: row.number, column: column)
                cells.append(
                    Cell(
                        text: isFilled ? row.cells[next].text : "",
                        place: SheetBlocks.place(rowPlace, column: column),
                        columns: span.columns,
                        rows: span.rows
                    )
                )
                column += span.columns
                while next < row.cells.count, row.cells[next].column < column { next += 1 }
            }
            table.rows.append(Table.Row(cells: cells, place: SheetBlocks.place(rowPlace, column: nil)))
        }
    }

    /// The same place in another column; handed over as it is made, for a sheet has a million of them.
    private static func place(_ place: Place, column: Int?) -> Place {
        var place = place
        place.column = column
        return place
    }

    /// How many rows of a second sheet repeat the head of the first.
    private static func repeatedRows(
        _ table: Table,
        _ rows: ArraySlice<SheetGrid.Row>,
        _ columns: ClosedRange<Int>,
        _ layout: SheetLayout
    ) -> Int {
        var count = 0
        for row in rows.prefix(4) where count < table.rows.count {
            let head = table.rows[count].cells.map(\.text).filter { !$0.isEmpty }
            guard head.count > 1, head == row.cells.map(\.text).filter({ !$0.isEmpty }) else { break }
            count += 1
        }
        return count
    }
}
