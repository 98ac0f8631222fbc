import Model

/// Markdown tables: cells between `|`.
extension TextReader {
    /// A line that begins and ends with a pipe, or one with pipes above a `---|---` line.
    func isPipeTable(at index: Int) -> Bool {
        let bytes = CellText.trimmed(slice(source.lines[index]))
        if bytes.first == 0x7C, bytes.dropFirst().contains(0x7C) { return true }
        guard index + 1 < source.lines.count else { return false }
        return source.lines[index + 1].marks.contains(.pipe) && isRule(slice(source.lines[index + 1]))
    }

    /// Reads the table and returns the index of the line behind it. Blank lines and page breaks do not end it when a row
    /// of the same width follows that begins with a pipe.
    mutating func pipeTable(at index: Int) throws(InputError.Reason) -> Int {
        tables += 1
        var table = Table(rows: [], place: place(of: source.lines[index]))
        table.place.table = tables
        var width = 0
        var at = index
        var end = index
        var gap = 0
        while at < source.lines.count {
            let line = source.lines[at]
            if line.isBlank {
                gap += 1
                if gap > 8 { break }
                at += 1
                continue
            }
            guard line.marks.contains(.pipe) else { break }
            let bytes = CellText.trimmed(slice(line))
            let isRule = isRule(bytes)
            if gap > 0, isRule || bytes.first != 0x7C || startsNewTable(at: at) { break }
            if !isRule {
                var place = place(of: line)
                place.table = tables
                place.row = table.rows.count + 1
                let cells = try pipeCells(bytes, line: line, place: place)
                if gap > 0, cells.count != width { break }
                width = max(width, cells.count)
                try count(cells.count, line: line.number)
                table.rows.append(Table.Row(cells: cells, place: place))
            }
            at += 1
            end = at
            gap = 0
        }
        if table.rows.isEmpty { tables -= 1 } else { blocks.append(.table(table)) }
        return end
    }

    /// Behind a gap a line with a rule under it is the head of another table.
    private func startsNewTable(at index: Int) -> Bool {
        index + 1 < source.lines.count && source.lines[index + 1].marks.contains(.pipe)
            && isRule(slice(source.lines[index + 1]))
    }

    /// `|---|:--:|`
    private func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
        var dashes = 0
        for byte in bytes {
            switch byte {
            case 0x2D, 0x3D: dashes += 1
            case 0x7C, 0x3A, 0x20, 0x09, 0x2B: break
            default: return false
            }
        }
        return dashes >= 2
    }

    private func pipeCells(
        _ bytes: ArraySlice<UInt8>,
        line: SourceLine,
        place: Place
    ) throws(InputError.Reason) -> [Cell] {
        var inner = bytes
        if inner.first == 0x7C { inner.removeFirst() }
        if inner.last == 0x7C, inner.dropLast().last != 0x5C { inner.removeLast() }
        var cells: [Cell] = []
        var start = inner.startIndex
        var at = start
        var escaped = false
        while at <= inner.endIndex {
            if at == inner.endIndex || (inner[at] == 0x7C && !escaped) {
                if cells.count >= limits.columns {
                    throw .init(.tooManyColumns(limit: limits.columns), line: line.number)
                }
                cells.append(
                    CellText.cell(inner[start..<at], marks: line.marks, place: place, column: cells.count + 1)
                )
                start = at + 1
                escaped = false
            } else {
                escaped = inner[at] == 0x5C && !escaped
            }
            at += 1
        }
        return cells
    }
}
