/// Tables.
extension WordBody {
    /// The table that has just begun.
    func table(depth: Int) throws(InputError.Reason) -> FlowTable {
        var out = FlowTable()
        // Where the cell stands that a vertical merge goes on with, by column.
        var merges = MergeStarts()
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.gridCol):
                if out.edges.count < 100_000 {
                    out.edges.append((out.edges.last ?? 0) + Self.columns(reader.integer(.w) ?? 0))
                }
            case .start(.tr):
                guard let row = try row(depth: depth, width: out.rows.last?.cells.count ?? 0) else { continue }
                merge(row, into: &out, &merges)
            case .start(.ins): seen.tracked = true
            case .end where reader.depth == outer: return out
            default: break
            }
        }
        return out
    }

    /// Counts the rows of merged cells.
    private func merge(_ row: FlowRow, into table: inout FlowTable, _ merges: inout MergeStarts) {
        for index in row.cells.indices {
            let column = row.cells[index].column
            if !row.cells[index].continues {
                merges[column] = (table.rows.count, index)
            } else if let start = merges[column] {
                table.rows[start.row].cells[start.cell].rows += 1
            }
        }
        table.rows.append(row)
    }

    /// The row that has just begun; nil for one that was deleted.
    private func row(depth: Int, width: Int) throws(InputError.Reason) -> FlowRow? {
        var out = FlowRow(page: page)
        out.cells.reserveCapacity(width)
        var isDeleted = false
        var column = 0
        let first = page
        var last = page
        var turned = false
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.trPr):
                try rowProperties(&out, &column, &isDeleted)
            case .start(.tc):
                // Each cell notes for itself where the page ends inside the row.
                page = first
                let cell = try self.cell(&column, depth: depth)
                last = max(last, page)
                turned = turned || page != first
                if let cell {
                    out.cells.append(cell)
                } else if let before = out.cells.indices.last {
                    out.cells[before].columns += column - out.cells[before].column - out.cells[before].columns
                }
            case .end where reader.depth == outer:
                page = last
                out.page = turned ? out.firstPage ?? first : first
                return isDeleted ? nil : out
            default: break
            }
        }
        return out
    }

    private func rowProperties(
        _ row: inout FlowRow,
        _ column: inout Int,
        _ isDeleted: inout Bool
    ) throws(InputError.Reason) {
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.gridBefore): column = Self.columns(reader.integer(.val) ?? 0)
            case .start(.tblHeader): row.isHead = reader.attribute(.val).map(WordStyles.isOn) ?? true
            case .start(.del):
                seen.tracked = true
                isDeleted = true
            case .start(.ins): seen.tracked = true
            case .end where reader.depth == outer: return
            default: break
            }
        }
    }

    /// Column numbers from a file: no table is that wide, and nothing overflows.
    private static func columns(_ value: Int) -> Int { min(max(value, 0), 1_000_000) }

    /// The cell that has just begun; nil for one that belongs to the cell before it, or was deleted.
    private func cell(_ column: inout Int, depth: Int) throws(InputError.Reason) -> FlowCell? {
        var out = FlowCell(column: column)
        let outer = reader.depth
        var isPart = false
        // The properties come first; what follows is content like any other.
        while let event = try reader.next() {
            switch event {
            case .start(.tcPr):
                isPart = try cellProperties(&out)
                column = min(column + out.columns, 2_000_000)
                out.content = try content(depth: depth, end: outer)
                return isPart ? nil : out
            case .start(.p):
                var isOpen = false
                let paragraph = try paragraph(depth: depth, isOpen: &isOpen)
                column = min(column + 1, 2_000_000)
                out.content = [.paragraph(paragraph)] + (try content(depth: depth, end: outer))
                return out
            case .end where reader.depth == outer:
                column = min(column + 1, 2_000_000)
                return out
            default: break
            }
        }
        return out
    }

    /// Returns whether the cell belongs to the one before it, or was deleted.
    private func cellProperties(_ cell: inout FlowCell) throws(InputError.Reason) -> Bool {
        var isPart = false
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.gridSpan): cell.columns = max(Self.columns(reader.integer(.val) ?? 1), 1)
            case .start(.vMerge): cell.continues = (reader.attribute(.val) ?? "continue") == "continue"
            case .start(.hMerge): isPart = (reader.attribute(.val) ?? "continue") == "continue"
            case .start(.cellDel):
                seen.tracked = true
                isPart = true
            case .end where reader.depth == outer: return isPart
            default: break
            }
        }
        return isPart
    }
}

/// Where the cells stand that a vertical merge may go on with, by column.
private struct MergeStarts {
    typealias Start = (row: Int, cell: Int)

    private var near: [Start?] = []
    private var far: [Int: Start] = [:]
    /// Columns beyond are rare, and stand in no row of their own.
    private static let edge = 256

    subscript(_ column: Int) -> Start? {
        get {
            if column >= MergeStarts.edge { return far[column] }
            return near.indices.contains(column) ? near[column] : nil
        }
        set {
            if column >= MergeStarts.edge || column < 0 {
                far[column] = newValue
            } else {
                while near.count <= column { near.append(nil) }
                near[column] = newValue
            }
        }
    }
}

extension FlowRow {
    /// The lowest page on which the text of a cell begins.
    var firstPage: Int? {
        var first: Int?
        for index in cells.indices {
            guard let page = cells[index].firstPage else { continue }
            first = min(first ?? page, page)
        }
        return first
    }
}

extension FlowCell {
    /// The page of the first visible text.
    var firstPage: Int? {
        for flow in content {
            if case .paragraph(let paragraph) = flow, !paragraph.text.isBlank { return paragraph.page }
        }
        return nil
    }
}
