import Model

/// Tables whose columns are set apart by blanks alone, with or without lines of dashes.
///
/// A line of text is a printed line whose letters are all of one width: the same eyes that tell columns and rows of a page
/// without drawn cells look at it. Only the recogniser knows whether what looks like a table has a table's head; until
/// then the lines are kept beside it.
extension TextReader {
    /// Reads the aligned table that begins here or a few lines below; nil when there is none.
    mutating func alignedBlock(at index: Int) throws(InputError.Reason) -> Int? {
        guard index >= alignedFrom, parts(at: index) >= 2 else { return nil }
        guard (index..<min(index + 5, source.lines.count)).contains(where: { parts(at: $0) >= 3 }) else { return nil }
        let end = alignedEnd(from: index)
        alignedLooks += 1
        // Whatever is found, these lines are looked at once.
        alignedFrom = end
        let page = AlignedPage(index..<end, of: self)
        guard let found = SpacedTables(lines: page.lines, page: page.page).first() else { return nil }
        let first = page.source[found.lines.lowerBound]
        var last = page.source[found.lines.upperBound - 1]
        for line in index..<first where !source.lines[line].isBlank && !page.rules.contains(line) {
            paragraph(at: line)
        }
        if page.rules.contains(last + 1) { last += 1 }
        let text = asText(first..<last + 1)
        tables += 1
        var table = Table(rows: [], place: place(of: source.lines[first]))
        table.place.table = tables
        table.asText = text
        if let printed = found.table {
            let lines = page.rowLines(of: printed, in: found.lines)
            for row in printed.rows.indices {
                var place = place(of: source.lines[lines[row]])
                place.table = tables
                place.row = row + 1
                var cells = printed.cells(of: row, place: place)
                // Whoever types a table breaks no words, however full the line is.
                for column in cells.indices { cells[column].breaks = [] }
                try count(cells.count, line: source.lines[first].number)
                table.rows.append(Table.Row(cells: cells, place: place))
            }
        }
        blocks.append(.table(table))
        alignedFrom = last + 1
        return last + 1
    }

    /// How many stretches of text a line has that two or more blanks part; 0 for lines of other tables.
    private func parts(at index: Int) -> Int {
        let line = source.lines[index]
        guard !line.isBlank, line.innerTabs == 0, line.leadingTabs == 0, !line.marks.contains(.pipe),
            line.end - line.start <= Self.longestAligned
        else { return 0 }
        var parts = 0
        var blanks = 2
        for byte in slice(line) {
            if byte == 0x20 {
                blanks += 1
            } else {
                if blanks >= 2 { parts += 1 }
                blanks = 0
            }
        }
        return parts
    }

    /// Up to two blank lines belong to it; text over several lines, or another kind of table, ends it.
    private func alignedEnd(from index: Int) -> Int {
        var at = index
        var end = index
        var blank = 0
        var prose = 0
        while at < source.lines.count, at < index + (alignedLooks < Self.mostLooks ? Self.mostAligned : Self.fewAligned)
        {
            let line = source.lines[at]
            if line.isBlank {
                blank += 1
                if blank > 2 { break }
            } else {
                blank = 0
                guard line.innerTabs == 0, line.leadingTabs == 0, !line.marks.contains(.pipe) else { break }
                prose = parts(at: at) == 1 && line.end - line.start > 60 ? prose + 1 : 0
                if prose >= 3 { break }
                end = at + 1
            }
            at += 1
        }
        return end
    }

    /// Lines of one look; fewer once a file has made us look very often.
    private static let mostAligned = 2000
    private static let fewAligned = 100
    private static let mostLooks = 200
    /// Nobody sets columns over a longer line.
    private static let longestAligned = 2000
}

/// Lines of text as a printed page: every letter is as wide as the next.
private struct AlignedPage {
    private(set) var page: PrintedPage
    private(set) var lines: [TextLine] = []
    /// The line of the file for each printed line.
    private(set) var source: [Int] = []
    /// Lines of the file that are drawn.
    private(set) var rules: Set<Int> = []

    private static let letter = 4.0
    private static let height = 8.0
    private static let pitch = 10.0

    init(_ range: Range<Int>, of reader: TextReader) {
        page = PrintedPage(number: 1, width: 0, height: Double(range.count) * Self.pitch)
        for index in range where !reader.source.lines[index].isBlank {
            let top = Double(index - range.lowerBound) * Self.pitch
            let words = Self.words(reader.slice(reader.source.lines[index]), top: top)
            guard let line = TextLine(of: words) else { continue }
            page.width = max(page.width, line.box.right)
            if let rule = Self.rule(line) {
                page.horizontals.append(rule)
                rules.insert(index)
            } else {
                lines.append(line)
                source.append(index)
            }
        }
    }

    private static func words(_ bytes: ArraySlice<UInt8>, top: Double) -> [PrintedPage.Word] {
        var words: [PrintedPage.Word] = []
        var column = 0
        var start = 0
        var word: [UInt8] = []
        func box() -> Box {
            Box(left: Double(start) * letter, top: top, right: Double(column) * letter, bottom: top + height)
        }
        for byte in bytes {
            if byte == 0x20 {
                if !word.isEmpty {
                    words.append(PrintedPage.Word(box: box(), text: String(decoding: word, as: UTF8.self)))
                }
                word = []
                column += 1
                continue
            }
            if word.isEmpty { start = column }
            word.append(byte)
            // The first byte of a letter counts; those that follow belong to it.
            if byte & 0xC0 != 0x80 { column += 1 }
        }
        if !word.isEmpty { words.append(PrintedPage.Word(box: box(), text: String(decoding: word, as: UTF8.self))) }
        return words
    }

    /// `----- ----- -----`, `──────`, `=====`: a line drawn across.
    private static func rule(_ line: TextLine) -> PrintedPage.Stroke? {
        let drawn: Set<Unicode.Scalar> = ["-", "=", "_", "─", "━", "═", "+", "┼", "┬", "┴"]
        guard line.words.allSatisfy({ $0.text.unicodeScalars.allSatisfy(drawn.contains) }),
            line.words.contains(where: { $0.text.unicodeScalars.count >= 3 })
        else { return nil }
        return PrintedPage.Stroke(at: line.box.middle, from: line.box.left, to: line.box.right)
    }

    /// The line of the file at which each row of a table begins: rows are as many as the lines that start them, told again
    /// by the words of their first cells.
    func rowLines(of table: PrintedTable, in range: Range<Int>) -> [Int] {
        var at = range.lowerBound
        return table.rows.map { row in
            let starts = row.compactMap {
                $0.text.split(whereSeparator: { $0 == " " || $0 == "\n" }).first.map(String.init)
            }
            let found = (at..<range.upperBound).first { index in
                lines[index].words.contains { starts.contains($0.text) }
            }
            let line = min(found ?? at, range.upperBound - 1)
            at = line + 1
            return source[line]
        }
    }
}
