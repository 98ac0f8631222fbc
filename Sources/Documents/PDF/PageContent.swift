/// What stands on one page, from top to bottom.
enum PageItem {
    case text([TextLine])
    /// Text set in one of two columns, or a line over both: full where it ends itself.
    case column([TextLine])
    case table(PrintedTable)
    /// The rest of a table's last row, or nothing but these lines in a frame.
    case rest(PrintedTable, [TextLine])
    /// A drawn table whose texts ran over the lines of their cells: its lines, in one column.
    case jumbled(PrintedTable)
    /// Something like a table whose rows or columns cannot be told apart.
    case unclear([TextLine])
    /// Notes at the foot of the page, which part nothing of what stands above them.
    case foot([TextLine])
}

/// Sorts the words of a page into running text and tables.
struct PageContent {
    /// The lines in no ruled table, still with running heads.
    var lines: [TextLine]
    /// Whether the words were read from a picture.
    var isOptical = false
    private var ruled: [PrintedTable]
    private let page: PrintedPage

    init(_ page: PrintedPage) {
        self.page = page
        ruled = RuledTables(page).tables()
        let boxes = ruled.map(\.box)
        let outside = page.words.filter { word in
            !boxes.contains { $0.contains(x: word.box.center, y: word.box.middle) }
        }
        lines = TextLine.lines(of: outside)
    }

    func items() -> [PageItem] {
        let foot = footLines()
        let lines = lines.dropLast(foot.count)
        var found = ruled.map { (top: $0.box.top, item: item($0)) }
        // A ruled table ends the text above it.
        let edges = ruled.map(\.box.top).sorted()
        var start = 0
        for end in lines.indices {
            let isLast = end + 1 == lines.count
            guard isLast || edges.contains(where: { $0 > lines[end].box.middle && $0 < lines[end + 1].box.middle })
            else { continue }
            found += stretch(Array(lines[start...end]))
            start = end + 1
        }
        return found.sorted { $0.top < $1.top }.map(\.item) + (foot.isEmpty ? [] : [.foot(Array(foot))])
    }

    /// Notes below a short line at the left edge of the text: `1 Angka sementara.`
    private func footLines() -> ArraySlice<TextLine> {
        let rules = page.horizontals.filter {
            $0.at > page.height / 3 && (30...page.width * 0.4).contains($0.to - $0.from)
        }
        for rule in rules.sorted(by: { $0.at < $1.at }) where !ruled.contains(where: { $0.box.bottom > rule.at - 2 }) {
            guard let start = lines.firstIndex(where: { $0.box.middle > rule.at }),
                let first = lines[start].text.utf8.first,
                first &- 0x30 < 10 || first == 0x2A, abs(lines[start].box.left - rule.from) < 12,
                lines[start...].allSatisfy({ $0.box.middle > rule.at })
            else { continue }
            return lines[start...]
        }
        return []
    }

    /// Where texts ran over the lines of their cells, nobody can tell which row they belong to.
    private func item(_ table: PrintedTable) -> PageItem {
        // Words of scanned pages have rough boxes.
        let isUnclear = table.isOverprinted && !isOptical
        guard isUnclear || table.isFragment else { return .table(table) }
        let inside = TextLine.lines(
            of: page.words.filter { table.box.contains(x: $0.box.center, y: $0.box.middle) }
        )
        guard isUnclear else { return .rest(table, inside) }
        return .jumbled(
            PrintedTable(
                box: table.box,
                columns: [table.box.left, table.box.right],
                rows: inside.map { line in
                    [PrintedTable.PrintedCell(column: 0, width: 1, height: 1, text: line.text, boxes: [line.box])]
                },
                pages: [Int](repeating: page.number, count: inside.count)
            )
        )
    }

    /// A sheet that is wider than its paper goes on beside itself on the next page.
    static func joinBeside(_ pages: inout [PageContent]) {
        for index in pages.indices.dropFirst() {
            guard let table = pages[index].ruled.first,
                !pages[index].lines.contains(where: { $0.box.middle < table.box.top })
            else { continue }
            for at in pages[index - 1].ruled.indices where pages[index - 1].ruled[at].joinBeside(table) {
                pages[index].ruled.removeFirst()
                break
            }
        }
    }

    private func stretch(_ lines: [TextLine]) -> [(top: Double, item: PageItem)] {
        guard let first = lines.first else { return [] }
        if let parts = ProseColumns(lines: lines, width: page.width).parts() {
            // All of them stand between the same two tables, in this order.
            return parts.enumerated().map { (first.box.top + Double($0) / 10_000, .column($1)) }
        }
        var found: [(top: Double, item: PageItem)] = []
        var at = 0
        for table in SpacedTables(lines: lines, page: page).tables() {
            if table.lines.lowerBound > at {
                found.append((lines[at].box.top, .text(Array(lines[at..<table.lines.lowerBound]))))
            }
            let top = lines[table.lines.lowerBound].box.top
            if let table = table.table {
                found.append((top, .table(table)))
            } else {
                found.append((top, .unclear(Array(lines[table.lines]))))
            }
            at = table.lines.upperBound
        }
        if at < lines.count { found.append((lines[at].box.top, .text(Array(lines[at...])))) }
        return found
    }
}

/// Text set in two columns: the left one is read before the right one.
struct ProseColumns {
    let lines: [TextLine]
    let width: Double

    /// The columns and what stands over both, in reading order; nil when the text is not set in two columns.
    func parts() -> [[TextLine]]? {
        let segments = lines.map { $0.segments(gap: 0.7) }
        let pairs = segments.filter { $0.count == 2 }
        guard pairs.count >= 6, segments.allSatisfy({ $0.count <= 2 }) else { return nil }
        let right = pairs.map { $0[1].box.left }.sorted()
        let middle = right[right.count / 2]
        let fitting = pairs.filter { abs($0[1].box.left - middle) < 12 && $0[0].box.right < middle }
        guard fitting.count * 10 >= pairs.count * 9, middle > width * 0.35, middle < width * 0.68 else { return nil }
        let leftWidth = fitting.map { $0[0].box.width }.reduce(0, +) / Double(fitting.count)
        let rightWidth = fitting.map { $0[1].box.width }.reduce(0, +) / Double(fitting.count)
        guard leftWidth > width * 0.27, rightWidth > width * 0.27 else { return nil }
        // Lines over the whole width part the columns into stretches.
        var order: [[TextLine]] = [[]]
        var left: [TextLine] = []
        var second: [TextLine] = []
        for parts in segments {
            for part in parts {
                if part.box.left < middle - 12, part.box.right > middle + 12 {
                    if !left.isEmpty || !second.isEmpty { order += [left, second, []] }
                    (left, second) = ([], [])
                    order[order.count - 1].append(part)
                } else if part.box.left >= middle - 12 {
                    second.append(part)
                } else {
                    left.append(part)
                }
            }
        }
        return (order + [left, second]).filter { !$0.isEmpty }
    }
}
