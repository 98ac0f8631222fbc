import Model

/// Tables whose cells stand between tabs.
extension TextReader {
    /// Reads the run of tabbed lines that starts here: a table, or single lines with parts.
    mutating func tabBlock(at index: Int) throws(InputError.Reason) -> Int {
        var run = TabRun()
        var at = index
        var gap = 0
        while at < source.lines.count {
            let line = source.lines[at]
            if line.isBlank {
                gap += 1
                if gap > 8 { break }
                at += 1
                continue
            }
            guard let row = try row(at: at, run, gap: gap) else { break }
            run.add(row)
            at = row.last + 1
            gap = 0
        }
        let end = (run.rows.last?.last ?? index) + 1
        try close(run.rows, width: run.width)
        return end
    }

    /// The row that starts at a line, or nil when the run ends in front of it.
    private func row(at index: Int, _ run: TabRun, gap: Int) throws(InputError.Reason) -> RowLines? {
        let line = source.lines[index]
        let width = run.width
        let columns = line.innerTabs + line.leadingTabs + 1
        if columns > limits.columns {
            throw .init(.tooManyColumns(limit: limits.columns), line: line.number)
        }
        guard let previous = run.rows.last else { return completed(index, columns, run) }
        if line.innerTabs == 0, line.leadingTabs < 2 {
            // Without tabs: a group row whose empty cells were cut off, when the next row follows at once.
            guard gap == 0, width >= 3, index + 1 < source.lines.count, source.lines[index + 1].innerTabs > 0,
                columnCount(index + 1) >= width - 1
            else { return nil }
            return RowLines(first: index, last: index, columns: 1)
        }
        // Behind blank lines or a page break only a row of the same shape goes on with the table.
        if gap > 0, columns != width, columns != previous.columns { return nil }
        return completed(index, columns, run)
    }

    private func columnCount(_ index: Int) -> Int {
        source.lines[index].innerTabs + source.lines[index].leadingTabs + 1
    }

    /// Takes following lines in when a cell of this line goes on there.
    private func completed(_ index: Int, _ columns: Int, _ run: TabRun) -> RowLines {
        var row = RowLines(first: index, last: index, columns: columns)
        if source.lines[index].marks.contains(.quote), let last = quoteEnd(from: index) {
            row.last = last
            for line in (index + 1)...last { row.columns += columnCount(line) - 1 }
            return row
        }
        guard columns < run.width else { return row }
        var total = columns
        var at = index + 1
        while at < source.lines.count, at <= index + 8, !source.lines[at].isBlank {
            guard beginsSmall(source.lines[at]) else { break }
            total += columnCount(at) - 1
            if total > run.width { break }
            if total == run.width {
                row.last = at
                row.columns = total
                return row
            }
            at += 1
        }
        return brokenRow(index, columns, run) ?? row
    }

    /// A line that goes on with a sentence: a small letter or an opening bracket first.
    private func beginsSmall(_ line: SourceLine) -> Bool {
        guard line.leadingTabs == 0, let first = slice(line).first(where: { $0 != 0x20 }) else { return false }
        return (0x61...0x7A).contains(first) || first == 0x28
    }

    /// The line where a quoted cell that opens in `index` and does not close there ends; spreadsheets write these.
    private func quoteEnd(from index: Int) -> Int? {
        guard hasOpenQuote(slice(source.lines[index])) else { return nil }
        var at = index + 1
        defer { Work.count(at - index) }
        while at < source.lines.count, at <= index + 40 {
            let line = source.lines[at]
            if line.marks.contains(.quote) {
                var quotes = 0
                for byte in slice(line) where byte == 0x22 { quotes += 1 }
                if quotes & 1 == 1 { return at }
            }
            at += 1
        }
        return nil
    }

    private func hasOpenQuote(_ bytes: ArraySlice<UInt8>) -> Bool {
        var open = false
        var cellStart = true
        for byte in bytes {
            if byte == 0x22 {
                if open { open = false } else if cellStart { open = true }
            }
            if !open { cellStart = byte == 0x09 || (cellStart && byte == 0x20) }
        }
        return open
    }

    /// Writes the run down as what it is.
    private mutating func close(_ rows: [RowLines], width: Int) throws(InputError.Reason) {
        guard isTable(rows, width: width) else {
            for row in rows {
                for line in row.first...row.last { paragraph(at: line, parts: parts(of: source.lines[line])) }
            }
            return
        }
        tables += 1
        var table = Table(rows: [], place: place(of: source.lines[rows[0].first]))
        table.place.table = tables
        table.rows.reserveCapacity(rows.count)
        for (number, row) in rows.enumerated() {
            var place = place(of: source.lines[row.first])
            place.table = tables
            place.row = number + 1
            var cells = row
            if row.isTorn {
                cells.last = row.first
                let words = parts(of: source.lines[row.first]).joined(separator: " | ")
                let spot = self.place(of: source.lines[row.first]).showing(words, limit: 400)
                if tornRows < 20 { notes.append(Note(.loss, what: Messages.tornRow, place: spot)) }
                tornRows += 1
            }
            table.rows.append(Table.Row(cells: try tabCells(of: cells, place: place), place: place))
            table.rows[number].isTorn = row.isTorn
        }
        blocks.append(.table(table))
    }

    private func parts(of line: SourceLine) -> [String] {
        slice(line).split(separator: 0x09, omittingEmptySubsequences: false).map {
            String(decoding: CellText.trimmed($0), as: UTF8.self)
        }
    }

    private mutating func tabCells(of row: RowLines, place: Place) throws(InputError.Reason) -> [Cell] {
        let first = source.lines[row.first]
        var marks = first.marks
        var bytes = slice(first)
        if row.last > row.first {
            var joined = Array(bytes)
            for line in (row.first + 1)...row.last {
                joined.append(0x0A)
                joined.append(contentsOf: slice(source.lines[line]))
                marks.formUnion(source.lines[line].marks)
            }
            bytes = joined[...]
        }
        var cells: [Cell] = []
        cells.reserveCapacity(row.columns)
        var start = bytes.startIndex
        var at = start
        var quoted = false
        while at <= bytes.endIndex {
            let atEnd = at == bytes.endIndex
            if !atEnd, bytes[at] == 0x22, row.last > row.first { quoted.toggle() }
            if atEnd || (bytes[at] == 0x09 && !quoted) {
                cells.append(CellText.cell(bytes[start..<at], marks: marks, place: place, column: cells.count + 1))
                start = at + 1
            }
            at += 1
        }
        try count(cells.count, line: first.number)
        return cells
    }

    /// Counts cells against the limit of the file.
    mutating func count(_ more: Int, line: Int) throws(InputError.Reason) {
        cells += more
        if cells > limits.cells { throw .init(.tooManyCells(limit: limits.cells), line: line) }
    }
}

/// Tables and their likes, told by shape alone.
extension TextReader {
    /// A table has at least two columns and rows; contents, labels with values and numbered lines only look like one.
    private func isTable(_ rows: [RowLines], width: Int) -> Bool {
        guard width >= 2, !rows.isEmpty else { return false }
        if rows.count == 1 { return width >= 4 }
        let shape = shape(of: rows)
        if shape.contents { return false }
        return width >= 3 ? !shape.labels : !shape.labels && !shape.numbered
    }

    private struct Shape {
        /// Every line ends in a page number or has none, and the numbers do not fall.
        var contents: Bool
        /// `Nama : …` on most lines.
        var labels: Bool
        /// `1.` or `a.` in front of most lines.
        var numbered: Bool
    }

    private func shape(of rows: [RowLines]) -> Shape {
        var contents = true
        var pages = 0
        var lastPage = 0
        var labels = 0
        var numbered = 0
        for row in rows.prefix(400) {
            let parts = slice(source.lines[row.first]).split(separator: 0x09).map(CellText.trimmed).filter {
                !$0.isEmpty
            }
            if parts.contains(where: { $0.count <= 2 && $0.first == 0x3A }) || parts.dropFirst().first?.first == 0x3A
                || parts.first?.last == 0x3A
            {
                labels += 1
            }
            if let first = parts.first, ListLabel(first + [0x20]) != nil { numbered += 1 }
            if contents { contents = isContentsLine(parts, &pages, &lastPage) }
        }
        let count = min(rows.count, 400)
        return Shape(
            contents: contents && pages > 0,
            labels: labels * 2 > count,
            numbered: numbered * 2 > count
        )
    }

    private func isContentsLine(_ parts: [ArraySlice<UInt8>], _ pages: inout Int, _ lastPage: inout Int) -> Bool {
        var titles = parts
        if parts.count > 1, let last = parts.last, let page = pageNumber(last) {
            pages += 1
            if page > 0 {
                if page < lastPage { return false }
                lastPage = page
            }
            titles.removeLast()
        }
        guard let first = titles.first, titles.count <= 2 else { return titles.isEmpty }
        if titles.count == 2, first.count > 14 { return false }
        return !first.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The value of a page number; 0 for one in small Roman letters.
    private func pageNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
        if bytes.count <= 3, let number = ListLabel.decimal(bytes) { return number }
        let roman = bytes.count <= 6 && bytes.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 || $0 == 0x6C }
        return roman ? 0 : nil
    }
}
