/// Tables.
extension OpenBody {
    /// The table that has just begun.
    func table(depth: Int) throws(InputError.Reason) -> FlowTable {
        var out = FlowTable()
        var isHead = false
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.headRows): isHead = true
            case .end(.headRows): isHead = false
            case .start(.row):
                let repeated = min(max(reader.integer(.rowsRepeated) ?? 1, 1), limits.cells)
                var row = try row(depth: depth, width: out.rows.last?.cells.count ?? 0)
                row.isHead = isHead
                let isFilled = row.cells.contains { !$0.content.isEmpty }
                // Empty rows that only fill the page are not worth more than one.
                let times = isFilled ? repeated : 1
                if times.multipliedReportingOverflow(by: max(row.cells.count, 1)).partialValue > limits.cells {
                    throw .init(.tooManyCells(limit: limits.cells))
                }
                for _ in 0..<times { out.rows.append(row) }
            case .start(.softBreak): softBreak()
            case .end where reader.depth == outer: return out
            default: break
            }
        }
        return out
    }

    private func row(depth: Int, width: Int) throws(InputError.Reason) -> FlowRow {
        var out = FlowRow(page: page)
        out.cells.reserveCapacity(width)
        var column = 0
        let first = page
        var last = page
        var turned = false
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(let name) where name == .cell || name == .covered:
                page = first
                let repeated = min(max(reader.integer(.columnsRepeated) ?? 1, 1), limits.columns + 1)
                var cell = FlowCell(column: column)
                cell.columns = min(max(reader.integer(.columnsSpanned) ?? 1, 1), limits.columns + 1)
                cell.rows = max(reader.integer(.rowsSpanned) ?? 1, 1)
                cell.continues = name == .covered
                cell.content = try content(depth: depth, list: nil)
                last = max(last, page)
                turned = turned || page != first
                for _ in 0..<repeated {
                    cell.column = column
                    // A cell that is covered from the left belongs to its neighbour already.
                    let isInside = out.cells.last.map { $0.column + $0.columns > column } ?? false
                    if !isInside { out.cells.append(cell) }
                    column += 1
                    if column > limits.columns { throw .init(.tooManyColumns(limit: limits.columns)) }
                }
            case .start(.softBreak): softBreak()
            case .end where reader.depth == outer:
                page = max(last, page)
                out.page = turned ? out.firstPage ?? first : first
                return out
            default: break
            }
        }
        return out
    }
}
