/// Which lines of a table without drawn cells are one row. Answers only when one of its signs leaves no doubt.
struct RowGrouping {
    let segments: [[TextLine]]
    let page: PrintedPage
    let columns: [SpacedTables.Column]

    /// Lines by row, or nil when nothing tells the rows apart with certainty.
    func rows(_ range: Range<Int>) -> [Range<Int>]? {
        if let rows = byLine(range) { return rows }
        if let rows = byRules(range) { return rows }
        if let rows = byNumber(range) { return rows }
        return byGap(range)
    }

    private func columnsFilled(_ lines: Range<Int>) -> Set<Int> {
        var filled: Set<Int> = []
        for index in lines {
            for part in segments[index] {
                for column in columns.indices where columns[column].overlaps(part.box) { filled.insert(column) }
            }
        }
        return filled
    }

    private func top(_ index: Int) -> Double { segments[index].map(\.box.top).min() ?? 0 }

    private func bottom(_ index: Int) -> Double { segments[index].map(\.box.bottom).max() ?? 0 }

    private func gap(before index: Int) -> Double { top(index) - bottom(index - 1) }

    /// Every line fills most columns: each is a row. A line that fills one or two only may be the rest of a cell.
    private func byLine(_ range: Range<Int>) -> [Range<Int>]? {
        for index in range {
            let filled = columnsFilled(index..<(index + 1)).count
            if filled * 2 <= columns.count, index > range.lowerBound { return nil }
        }
        return range.map { $0..<($0 + 1) }
    }

    /// Lines drawn across the table between all rows.
    private func byRules(_ range: Range<Int>) -> [Range<Int>]? {
        guard let first = columns.first, let last = columns.last else { return nil }
        let width = last.right - first.left
        let rules = page.horizontals.filter { rule in
            min(rule.to, last.right) - max(rule.from, first.left) > width * 0.8
        }
        var starts = [range.lowerBound]
        for index in range.dropFirst() {
            let (above, below) = (bottom(index - 1), top(index))
            if rules.contains(where: { $0.at > above - 3 && $0.at < below + 3 }) { starts.append(index) }
        }
        // A rule below the head and at the end alone tells nothing of the rows between.
        guard starts.count >= 4 else { return nil }
        let rows = cut(range, starts)
        return rows.allSatisfy { $0.count <= 12 && isPlausible($0) } ? rows : nil
    }

    /// A first column of numbers, one at the top of each row.
    private func byNumber(_ range: Range<Int>) -> [Range<Int>]? {
        guard let first = columns.first, first.right - first.left < 45 else { return nil }
        var starts = [range.lowerBound]
        var expected: Int?
        for index in range.dropFirst() {
            guard let part = segments[index].first(where: { first.overlaps($0.box) }) else { continue }
            guard let number = RowGrouping.number(part.text) else {
                if expected != nil { return nil }
                continue
            }
            if let expected, number != expected, number != 1 { return nil }
            expected = number + 1
            starts.append(index)
        }
        guard starts.count >= 3 else { return nil }
        // Where the number stands in the middle of its row, the line above it may belong to it too: then no start is sure.
        let starting = starts.dropFirst().map { gap(before: $0) }
        let within = range.dropFirst().filter { !starts.contains($0) }.map { gap(before: $0) }
        guard let least = starting.min() else { return nil }
        if let most = within.max(), most > least + 0.75 {
            // The gaps tell another story than the numbers.
            guard least > 0, starting.allSatisfy({ $0 >= least }) else { return nil }
            let head = starts[1]
            let inBody = range.dropFirst().filter { $0 > head && !starts.contains($0) }.map { gap(before: $0) }
            if let most = inBody.max(), most > least + 0.75 { return nil }
        }
        guard startsOnTop(starts.dropFirst(), range) else { return nil }
        var rows = [starts[0]..<starts[1]]
        for row in cut(range, starts).dropFirst() {
            guard let parts = parted(row) else { return nil }
            rows += parts
        }
        return rows
    }

    /// The rows in what has one number: an objective with two indicators has figures for each. Nil where its text goes on
    /// beside the second, so that nobody can tell what belongs to which.
    private func parted(_ row: Range<Int>) -> [Range<Int>]? {
        let first = figures(row.lowerBound)
        var starts = [row.lowerBound]
        for index in row.dropFirst() where figures(index).intersection(first).count > 1 {
            guard let left = columnsFilled(index..<(index + 1)).min(), left > 1,
                columnsFilled(index..<row.upperBound).min() == left
            else { return nil }
            starts.append(index)
        }
        return cut(row, starts)
    }

    /// The columns in which a line has a figure or its sign of absence, without the column of numbers. A single digit may
    /// be what a narrow column cut off.
    private func figures(_ index: Int) -> Set<Int> {
        let parts = segments[index].filter { part in
            let bytes = part.text.utf8
            return part.words.count == 1
                && (bytes.count > 1 && (bytes.first.map { $0 &- 0x30 < 10 } ?? false) || part.text == "-")
        }
        return Set(columns.indices.dropFirst().filter { column in parts.contains { columns[column].overlaps($0.box) } })
    }

    /// Whether the first line of each row fills at least half of the columns that the row fills.
    private func startsOnTop(_ starts: ArraySlice<Int>, _ range: Range<Int>) -> Bool {
        for row in cut(range, Array(starts)) where starts.contains(row.lowerBound) {
            let first = columnsFilled(row.lowerBound..<(row.lowerBound + 1)).count
            if first * 2 < columnsFilled(row).count { return false }
        }
        return true
    }

    /// `1`, `2.`, `3)`
    static func number(_ text: String) -> Int? {
        var bytes = Array(text.utf8)[...]
        if let last = bytes.last, last == 0x2E || last == 0x29 { bytes.removeLast() }
        guard !bytes.isEmpty, bytes.count <= 3, bytes.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    /// Two kinds of gap, clearly apart: inside rows and between them.
    private func byGap(_ range: Range<Int>) -> [Range<Int>]? {
        let gaps = range.dropFirst().map { gap(before: $0) }.sorted()
        guard gaps.count >= 3 else { return nil }
        var widest = 0.0
        var limit = 0.0
        for (a, b) in zip(gaps, gaps.dropFirst()) where b - a > widest {
            widest = b - a
            limit = (a + b) / 2
        }
        // Rows lie further apart than the lines of one cell do.
        guard widest >= 2, limit > leading(range) + 1 else { return nil }
        let rows = cut(range, [range.lowerBound] + range.dropFirst().filter { gap(before: $0) > limit })
        guard rows.count >= 3, rows.allSatisfy(isPlausible) else { return nil }
        return rows
    }

    /// The gap between lines of one cell: the least that neighbours within columns keep.
    private func leading(_ range: Range<Int>) -> Double {
        var gaps: [Double] = []
        for column in columns {
            let boxes = range.flatMap { segments[$0] }.map(\.box).filter { column.overlaps($0) }.sorted {
                $0.top < $1.top
            }
            gaps += zip(boxes, boxes.dropFirst()).map { $1.top - $0.bottom }.filter { $0 > -3 }
        }
        gaps.sort()
        return gaps.first ?? 0
    }

    /// A row fills several columns, or is one text of its own.
    private func isPlausible(_ row: Range<Int>) -> Bool {
        let filled = columnsFilled(row).count
        return filled * 2 >= columns.count || filled == 1 || row.count == 1
    }

    private func cut(_ range: Range<Int>, _ starts: [Int]) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        for (index, start) in starts.enumerated() {
            rows.append(start..<(index + 1 < starts.count ? starts[index + 1] : range.upperBound))
        }
        return rows
    }
}
