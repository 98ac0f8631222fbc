import Model

/// Tables drawn with letters: `+----+` or `┌──┬──┐` between rows, `|` or `│` between cells.
extension TextReader {
    /// Whether a line is the rule that such a table begins with.
    func isGridRule(at index: Int) -> Bool {
        let line = source.lines[index]
        guard !line.isBlank else { return false }
        let bytes = slice(line).drop { $0 == 0x20 }
        guard let first = bytes.first, first == 0x2B || first == 0xE2 else { return false }
        let drawn = GridLine.plain(bytes)
        return GridLine.isRule(drawn) && drawn.dropFirst().contains(0x2B)
    }

    /// Reads the table and returns the index behind it; nil when the lines below the rule are no rows.
    mutating func gridTable(at index: Int) throws(InputError.Reason) -> Int? {
        var groups: [[(line: Int, cells: [ArraySlice<UInt8>])]] = [[]]
        var at = index
        var isClear = true
        while at < source.lines.count, at < index + 4000 {
            let bytes = GridLine.plain(CellText.trimmed(slice(source.lines[at])))
            if GridLine.isRule(bytes) {
                groups.append([])
            } else if bytes.first == 0x7C, bytes.count > 1 {
                let cells = GridLine.cells(bytes)
                // A rule within a row: cells that go on while others end.
                if cells.contains(where: { GridLine.isRule($0) }) { isClear = false }
                groups[groups.count - 1].append((at, cells))
            } else {
                break
            }
            at += 1
        }
        groups.removeAll(where: \.isEmpty)
        guard let head = groups.first, let width = head.first?.cells.count, width >= 2, groups.count >= 2 else {
            return nil
        }
        isClear = isClear && groups.allSatisfy { $0.allSatisfy { $0.cells.count == width } }
        // With a rule below the head alone, each line must be a row of its own.
        if groups.count == 2, groups[1].count > 1 {
            let filled = groups[1].allSatisfy { $0.cells.count(where: { !$0.isEmpty }) * 2 > width }
            isClear = isClear && filled
            groups = [head] + groups[1].map { [$0] }
        }
        tables += 1
        var table = Table(rows: [], place: place(of: source.lines[index]))
        table.place.table = tables
        table.asText = asText(index..<at)
        for group in isClear ? groups : [] {
            var place = place(of: source.lines[group[0].line])
            place.table = tables
            place.row = table.rows.count + 1
            var cells: [Cell] = []
            for column in 0..<width {
                let lines = group.map { String(decoding: $0.cells[column], as: UTF8.self) }
                let text = Array(Wrapped.text(lines).utf8)
                cells.append(CellText.cell(text[...], marks: [], place: place, column: column + 1))
            }
            try count(cells.count, line: source.lines[index].number)
            table.rows.append(Table.Row(cells: cells, place: place))
        }
        blocks.append(.table(table))
        return at
    }

    /// Lines as they stand, for a table that turns out to be none.
    mutating func asText(_ range: Range<Int>) -> [Paragraph] {
        let start = blocks.count
        for line in range where !source.lines[line].isBlank { paragraph(at: line) }
        let text = blocks[start...].compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
        blocks.removeSubrange(start...)
        return text
    }
}

/// A line of a drawn table.
private enum GridLine {
    /// With plain letters in place of the drawn ones.
    static func plain(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.contains(0xE2) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x2500, 0x2501, 0x2550: out.append(0x2D)
            case 0x2502, 0x2503, 0x2551: out.append(0x7C)
            case 0x250C...0x254B, 0x2552...0x256C: out.append(0x2B)
            default: out.append(contentsOf: Array(String(scalar).utf8))
            }
        }
        return out[...]
    }

    /// `+----+====+`, and the stretch of it in a cell.
    static func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
        let drawn = bytes.filter { $0 == 0x2D || $0 == 0x3D }.count
        return drawn >= 3 && bytes.allSatisfy { $0 == 0x2D || $0 == 0x3D || $0 == 0x2B || $0 == 0x20 }
    }

    static func cells(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var inner = bytes.dropFirst()
        if inner.last == 0x7C { inner = inner.dropLast() }
        return inner.split(separator: 0x7C, omittingEmptySubsequences: false).map(CellText.trimmed)
    }
}
