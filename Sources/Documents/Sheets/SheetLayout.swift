/// Where the tables of a sheet begin and end: people put titles above them, notes below, blank rows between, and several
/// on one sheet.
struct SheetLayout {
    private let grid: SheetGrid
    private let spans: [Int: (columns: Int, rows: Int)]

    init(_ grid: SheetGrid) {
        self.grid = grid
        var spans: [Int: (columns: Int, rows: Int)] = [:]
        for merge in grid.merges {
            let key = SheetLayout.key(merge.rows.lowerBound, merge.columns.lowerBound)
            spans[key] = (min(merge.columns.count, 1000), min(merge.rows.count, 10_000))
        }
        self.spans = spans
    }

    enum Part {
        /// A row of text outside of tables.
        case line(SheetGrid.Row)
        /// Rows of `label: value`.
        case labels([SheetGrid.Row])
        case table(ArraySlice<SheetGrid.Row>, ClosedRange<Int>)
    }

    private static func key(_ row: Int, _ column: Int) -> Int { row << 17 | column }

    func span(row: Int, column: Int) -> (columns: Int, rows: Int) {
        spans.isEmpty ? (1, 1) : spans[SheetLayout.key(row, column)] ?? (1, 1)
    }

    func parts() -> [Part] {
        var parts: [Part] = []
        var open: Open?
        for region in regions() {
            if var table = open, continues(table, region) {
                table.rows = grid.rows[table.rows.startIndex..<region.endIndex]
                open = table
                continue
            }
            close(&open, &parts)
            let sides = sides(of: region)
            for side in sides { add(side, &parts, &open, isWhole: sides.count == 1) }
        }
        close(&open, &parts)
        return parts
    }

    /// A table that a later region may go on with.
    private struct Open {
        var rows: ArraySlice<SheetGrid.Row>
        var columns: ClosedRange<Int>
    }

    private func close(_ open: inout Open?, _ parts: inout [Part]) {
        guard let table = open else { return }
        open = nil
        var end = table.rows.endIndex
        // Notes below: lone texts at the left edge or across the table.
        while end > table.rows.startIndex + 1, isAside(table.rows[end - 1], of: table.columns) { end -= 1 }
        parts.append(.table(table.rows[table.rows.startIndex..<end], table.columns))
        for row in table.rows[end...] { parts.append(.line(row)) }
    }

    private func isAside(_ row: SheetGrid.Row, of columns: ClosedRange<Int>) -> Bool {
        guard row.cells.count == 1, let cell = row.cells.first else { return false }
        let width = span(row: row.number, column: cell.column).columns
        return (cell.column == columns.lowerBound || width * 2 > columns.count) && cell.text.utf8.count > 6
    }

    /// Rows without a blank one between.
    private func regions() -> [ArraySlice<SheetGrid.Row>] {
        var regions: [ArraySlice<SheetGrid.Row>] = []
        var start = 0
        for index in grid.rows.indices {
            let isLast = index + 1 == grid.rows.count
            if isLast || grid.rows[index + 1].number > bottom(of: grid.rows[index]) + 1 {
                regions.append(grid.rows[start...index])
                start = index + 1
            }
        }
        return regions
    }

    /// The last row that a cell of the row covers.
    private func bottom(of row: SheetGrid.Row) -> Int {
        guard !spans.isEmpty else { return row.number + row.height - 1 }
        return row.cells.map { row.number + span(row: row.number, column: $0.column).rows - 1 }.max() ?? row.number
    }

    /// How many columns the filled cells of a row cover.
    private func width(_ row: SheetGrid.Row) -> Int {
        guard !spans.isEmpty else { return row.cells.count }
        return row.cells.reduce(0) { $0 + span(row: row.number, column: $1.column).columns }
    }

    private func columns(_ rows: ArraySlice<SheetGrid.Row>) -> ClosedRange<Int> {
        var first = Int.max
        var last = 0
        for row in rows {
            guard let left = row.cells.first, let right = row.cells.last else { continue }
            first = min(first, left.column)
            last = max(last, right.column + span(row: row.number, column: right.column).columns - 1)
        }
        return min(first, max(last, 1))...max(last, 1)
    }

    /// Splits tables that stand side by side with an empty column between them.
    private func sides(of region: ArraySlice<SheetGrid.Row>) -> [ArraySlice<SheetGrid.Row>] {
        guard region.count >= 2, region.count <= 5_000 else { return [region] }
        let all = columns(region)
        guard all.count <= 500 else { return [region] }
        var used = [Int](repeating: 0, count: all.count)
        for row in region {
            for cell in row.cells {
                let width = span(row: row.number, column: cell.column).columns
                for column in cell.column..<(cell.column + width) where all.contains(column) {
                    used[column - all.lowerBound] += 1
                }
            }
        }
        for (index, count) in used.enumerated() where count == 0 && index >= 2 && index + 2 < used.count {
            let border = all.lowerBound + index
            let left = side(region) { $0 < border }
            let right = side(region) { $0 > border }
            guard left.count >= 2, right.count >= 2, left.contains(where: { $0.cells.count > 1 }),
                right.contains(where: { $0.cells.count > 1 }),
                right.contains(where: looksLikeHead), left.contains(where: looksLikeHead)
            else { continue }
            return [left[...]] + sides(of: right[...])
        }
        return [region]
    }

    private func side(_ region: ArraySlice<SheetGrid.Row>, _ isIn: (Int) -> Bool) -> [SheetGrid.Row] {
        region.compactMap { row in
            var row = row
            row.cells.removeAll { !isIn($0.column) }
            return row.cells.isEmpty ? nil : row
        }
    }

    /// Titles of a region as lines, then its table; a region without one as lines or labels.
    private func add(_ region: ArraySlice<SheetGrid.Row>, _ parts: inout [Part], _ open: inout Open?, isWhole: Bool) {
        let most = region.reduce(0) { max($0, width($1)) }
        guard most >= 2 else {
            for row in region { parts.append(.line(row)) }
            return
        }
        if isLabels(region) {
            parts.append(.labels(Array(region)))
            return
        }
        var start = region.startIndex
        while start < region.endIndex, isAbove(region[start], most) {
            let row = region[start]
            if row.cells.count > 1 { parts.append(.labels([row])) } else { parts.append(.line(row)) }
            start += 1
        }
        guard start < region.endIndex else { return }
        let rows = region[start...]
        close(&open, &parts)
        open = Open(rows: rows, columns: columns(rows))
        // One side of a split region has rows of its own and does not grow downwards.
        if !isWhole { close(&open, &parts) }
    }

    /// A row above the head: one text, or a label with its value, beside a table that is wider.
    private func isAbove(_ row: SheetGrid.Row, _ most: Int) -> Bool {
        if row.cells.count == 1 { return true }
        guard row.cells.count <= 3, most > 3, row.cells.count < most else { return false }
        return row.cells[0].text.hasSuffix(":") || row.cells[1].text.hasPrefix(":")
    }

    /// Two columns of which the left holds short labels that never repeat, and no head stands above.
    private func isLabels(_ region: ArraySlice<SheetGrid.Row>) -> Bool {
        guard region.count >= 2 else { return region.allSatisfy { isLabel($0) } }
        var (pairs, colons) = (0, 0)
        for row in region where row.cells.count > 1 {
            if row.cells.count > 3 { return false }
            pairs += 1
            if isLabel(row) { colons += 1 }
        }
        return colons * 2 > pairs
    }

    private func isLabel(_ row: SheetGrid.Row) -> Bool {
        guard row.cells.count >= 2, row.cells.count <= 3 else { return false }
        return row.cells[0].text.hasSuffix(":") || row.cells[1].text.hasPrefix(":")
    }

    /// Whether a region behind a blank row goes on with the table above it.
    private func continues(_ table: Open, _ region: ArraySlice<SheetGrid.Row>) -> Bool {
        let own = columns(region)
        guard own.lowerBound >= table.columns.lowerBound, own.upperBound <= table.columns.upperBound else {
            return false
        }
        guard let first = region.first(where: { $0.cells.count > 1 }) else { return false }
        guard width(first) * 2 >= table.columns.count, first.cells.count >= 2 else { return false }
        return !looksLikeHead(first)
    }

    /// Short texts and years, no other figures, over most of the columns.
    func looksLikeHead(_ row: SheetGrid.Row) -> Bool {
        guard row.cells.count >= 2 else { return false }
        return row.cells.allSatisfy { cell in
            let bytes = cell.text.utf8
            guard bytes.count <= 60 else { return false }
            guard let first = bytes.first, first &- 0x30 < 10 else { return true }
            let figures = Int(cell.text) ?? 0
            return (1990...2100).contains(figures)
        }
    }
}
