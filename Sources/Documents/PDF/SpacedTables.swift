/// Tables without drawn cells: columns are told by the white space between them, rows by the space between lines, by
/// their numbers, or by lines drawn across. What cannot be told with certainty is left as text.
struct SpacedTables {
    /// Lines of the page that belong to no ruled table, from top to bottom.
    private let lines: [TextLine]
    private let segments: [[TextLine]]
    private let page: PrintedPage

    init(lines: [TextLine], page: PrintedPage) {
        self.lines = lines
        self.page = page
        // A colon between a label and its text makes no column.
        segments = lines.map { line in line.segments().filter { $0.text != ":" } }
    }

    /// A stretch of lines that is a table; `table` is nil when its rows cannot be told apart.
    struct Found {
        var lines: Range<Int>
        var table: PrintedTable?
    }

    func tables() -> [Found] {
        var found: [Found] = []
        for block in blocks() {
            var at = block.lowerBound
            while at < block.upperBound, let next = region(in: at..<block.upperBound) {
                found.append(next)
                at = max(next.lines.upperBound, at + 1)
            }
        }
        return found
    }

    /// The first table, without a look at what stands behind it.
    func first() -> Found? {
        for block in blocks() { if let found = region(in: block) { return found } }
        return nil
    }

    /// Lines without a wide gap between them.
    private func blocks() -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var start = 0
        for index in lines.indices {
            let isLast = index + 1 == lines.count
            if isLast || lines[index + 1].box.top - lines[index].box.bottom > 3 * lines[index].box.height {
                blocks.append(start..<(index + 1))
                start = index + 1
            }
        }
        return blocks
    }

    /// The first table of a block: from its first line with three parts to its last.
    private func region(in block: Range<Int>) -> Found? {
        let wide = block.filter { segments[$0].count >= 3 }
        guard wide.count >= 2, var first = wide.first, var last = wide.last else { return nil }
        // Text between two tables that stand close together ends the first.
        var prose = 0
        for index in first...last {
            prose = segments[index].count == 1 && lines[index].box.width > page.width * 0.55 ? prose + 1 : 0
            if prose >= 3 {
                last = index - 3
                break
            }
        }
        guard last > first else { return nil }
        guard let columns = columns(of: first..<(last + 1)), columns.count >= 3 else { return nil }
        while last + 1 < block.upperBound, isClose(last, last + 1), fits(last + 1, columns) { last += 1 }
        while first > block.lowerBound, isClose(first - 1, first),
            segments[first - 1].count >= 2 || headsGroup(first - 1, columns)
        {
            first -= 1
        }
        let range = first..<(last + 1)
        return Found(lines: range, table: table(range, columns))
    }

    private func isClose(_ a: Int, _ b: Int) -> Bool {
        lines[b].box.top - lines[a].box.bottom < 1.6 * lines[a].box.height
    }

    /// Whether every part of a line stands inside one column.
    private func fits(_ index: Int, _ columns: [Column]) -> Bool {
        segments[index].allSatisfy { part in
            part.box.left > columns[0].left - 6 && columns.count { $0.overlaps(part.box) } == 1
        }
    }

    /// A short head over several of the right columns, such as `Target`.
    private func headsGroup(_ index: Int, _ columns: [Column]) -> Bool {
        guard segments[index].count == 1, let part = segments[index].first, columns.count >= 4 else { return false }
        // A line in the middle of the page or of the table is its title.
        let middle = (columns[0].left + columns[columns.count - 1].right) / 2
        if abs(part.box.center - middle) < 8 || abs(part.box.center - page.width / 2) < 8 { return false }
        return part.box.left > columns[1].right && part.box.width < page.width * 0.4
    }

    /// The text of a column, from its leftmost to its rightmost dot.
    struct Column {
        var left: Double
        var right: Double

        func overlaps(_ box: Box) -> Bool { box.right > left + 0.5 && box.left < right - 0.5 }
    }

    /// Stretches of the width that hold text, apart by white space which (nearly) no line crosses.
    private func columns(of range: Range<Int>) -> [Column]? {
        let size = Int(min(max(page.width, 1), 5000)) + 2
        var coverage = [Int](repeating: 0, count: size)
        var counted = 0
        for index in range where segments[index].count >= 2 {
            counted += 1
            for part in segments[index] {
                let from = min(max(Int(part.box.left), 0), size - 1)
                let to = min(max(Int(part.box.right), from), size - 1)
                for x in from...to { coverage[x] += 1 }
            }
        }
        // A head over several columns crosses the space between them.
        let allowed = counted >= 4 ? max(1, counted / 12) : 0
        var columns: [Column] = []
        var start: Int?
        var gap = 0
        for x in 0..<size {
            if coverage[x] > allowed {
                if start == nil || gap >= 5 {
                    if let start { columns.append(Column(left: Double(start), right: Double(x - gap))) }
                    start = x
                }
                gap = 0
            } else {
                gap += 1
            }
        }
        if let start { columns.append(Column(left: Double(start), right: Double(size - gap))) }
        return columns.isEmpty ? nil : columns
    }

    private func table(_ range: Range<Int>, _ columns: [Column]) -> PrintedTable? {
        guard let groups = RowGrouping(segments: segments, page: page, columns: columns).rows(range) else { return nil }
        var box = lines[range.lowerBound].box
        for index in range { box.extend(over: lines[index].box) }
        var rows: [[PrintedTable.PrintedCell]] = []
        for (index, group) in groups.enumerated() {
            rows += cells(group, columns, isHead: index == 0)
        }
        // A table has data in most of its columns, not one lone word beside prose.
        guard rows.count >= 2 else { return nil }
        var edges = [columns[0].left]
        for (a, b) in zip(columns, columns.dropFirst()) { edges.append((a.right + b.left) / 2) }
        edges.append(columns[columns.count - 1].right)
        return PrintedTable(
            box: box,
            columns: edges,
            rows: rows,
            pages: [Int](repeating: page.number, count: rows.count)
        )
    }

    /// The cells of one row; a head with a part over several columns gives two rows.
    private func cells(_ group: Range<Int>, _ columns: [Column], isHead: Bool) -> [[PrintedTable.PrintedCell]] {
        struct Key: Hashable {
            var column: Int
            var width: Int
        }
        var texts: [Key: [TextLine]] = [:]
        var order: [Key] = []
        for index in group {
            for part in segments[index] {
                let covered = columns.indices.filter { columns[$0].overlaps(part.box) }
                let first =
                    covered.first ?? columns.indices.min {
                        abs(columns[$0].left - part.box.left) < abs(columns[$1].left - part.box.left)
                    } ?? 0
                let key = Key(column: first, width: max(covered.count, 1))
                if texts[key] == nil { order.append(key) }
                texts[key, default: []].append(part)
            }
        }
        let cells = order.sorted { $0.column < $1.column }.map { key in
            // The widest line of a column shows how much room its cells have.
            let (left, right) = (columns[key.column].left, columns[key.column + key.width - 1].right)
            let lines = CellLines(lines: texts[key] ?? [], left: left, width: right - left)
            let (text, breaks) = lines.text(margin: 0)
            return PrintedTable.PrintedCell(
                column: key.column,
                width: key.width,
                height: 1,
                text: text,
                boxes: lines.lines.map(\.box),
                breaks: breaks
            )
        }
        let spans = cells.filter { $0.width > 1 }
        guard isHead, group.count > 1, !spans.isEmpty else { return [cells] }
        let below = cells.filter { cell in
            cell.width == 1 && spans.contains { cell.column >= $0.column && cell.column < $0.column + $0.width }
        }
        guard !below.isEmpty else { return [cells] }
        return [cells.filter { cell in !below.contains { $0.column == cell.column && cell.width == 1 } }, below]
    }
}
