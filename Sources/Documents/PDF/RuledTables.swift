/// Tables whose cells are drawn: rectangles of lines, or the edges of shaded areas.
struct RuledTables {
    private let page: PrintedPage
    /// How far lines may miss each other and still meet.
    private static let slack = 3.5
    private static let mostLines = 600

    init(_ page: PrintedPage) { self.page = page }

    /// The tables from top to bottom.
    func tables() -> [PrintedTable] {
        groups().compactMap { table(horizontals: $0.horizontals, verticals: $0.verticals) }
            .sorted { $0.box.top < $1.box.top }
    }

    private struct Group {
        var horizontals: [PrintedPage.Stroke] = []
        var verticals: [PrintedPage.Stroke] = []
    }

    /// Lines that touch each other, directly or through others.
    private func groups() -> [Group] {
        let across = page.horizontals.filter { !isInWord($0) }.sorted { $0.length > $1.length }.prefix(Self.mostLines)
        let down = page.verticals.filter { !crossesWords($0) }.sorted { $0.length > $1.length }.prefix(Self.mostLines)
        let count = across.count + down.count
        var parent = Array(0..<count)
        func root(_ index: Int) -> Int {
            var index = index
            while parent[index] != index { index = parent[index] }
            return index
        }
        for (i, horizontal) in across.enumerated() {
            for (j, vertical) in down.enumerated() where Self.meet(horizontal, vertical) {
                let (a, b) = (root(i), root(across.count + j))
                if a != b { parent[max(a, b)] = min(a, b) }
            }
        }
        var groups: [Int: Group] = [:]
        for (i, horizontal) in across.enumerated() { groups[root(i), default: Group()].horizontals.append(horizontal) }
        for (j, vertical) in down.enumerated() {
            groups[root(across.count + j), default: Group()].verticals.append(vertical)
        }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The foot of a letter or a line below one word, no wall: which of them show depends on the fonts of the machine.
    private func isInWord(_ stroke: PrintedPage.Stroke) -> Bool {
        guard stroke.length < 120 else { return false }
        return page.words.contains { word in
            stroke.from > word.box.left - 2 && stroke.to < word.box.right + 2 && stroke.at > word.box.top - 1
                && stroke.at < word.box.bottom + 2
        }
    }

    /// The stem of a letter, not a line.
    private func crossesWords(_ stroke: PrintedPage.Stroke) -> Bool {
        guard stroke.length < 40 else { return false }
        return page.words.contains { word in
            stroke.at > word.box.left - 0.5 && stroke.at < word.box.right + 1 && stroke.from > word.box.top - 2
                && stroke.to < word.box.bottom + 2
        }
    }

    private static func meet(_ horizontal: PrintedPage.Stroke, _ vertical: PrintedPage.Stroke) -> Bool {
        vertical.at >= horizontal.from - slack && vertical.at <= horizontal.to + slack
            && horizontal.at >= vertical.from - slack && horizontal.at <= vertical.to + slack
    }

    /// Positions that lie within the slack of each other as one, in order.
    private static func positions(_ strokes: [PrintedPage.Stroke]) -> [Double] {
        var groups: [[Double]] = []
        for at in strokes.map(\.at).sorted() {
            if let last = groups.last?.last, at - last <= slack {
                groups[groups.count - 1].append(at)
            } else {
                groups.append([at])
            }
        }
        return groups.map { $0.reduce(0, +) / Double($0.count) }
    }

    private func table(horizontals: [PrintedPage.Stroke], verticals: [PrintedPage.Stroke]) -> PrintedTable? {
        guard horizontals.count >= 2, verticals.count >= 1 else { return nil }
        var xs = Self.positions(verticals)
        var ys = Self.positions(horizontals)
        // Tables without lines at their sides go on to where the lines across end.
        if let left = horizontals.map(\.from).min(), let first = xs.first, left < first - 12 { xs.insert(left, at: 0) }
        if let right = horizontals.map(\.to).max(), let last = xs.last, right > last + 12 { xs.append(right) }
        // A row that a page break cut has no line there.
        if let top = verticals.map(\.from).min(), let first = ys.first, top < first - 8 { ys.insert(top, at: 0) }
        if let bottom = verticals.map(\.to).max(), let last = ys.last, bottom > last + 8 { ys.append(bottom) }
        guard xs.count >= 3, ys.count >= 2, let left = xs.first, let right = xs.last, let top = ys.first,
            let bottom = ys.last
        else { return nil }
        let walls = Walls(xs: xs, ys: ys, horizontals: horizontals, verticals: verticals)
        let box = Box(left: left, top: top, right: right, bottom: bottom)
        let inside = page.words.filter { box.contains(x: $0.box.center, y: $0.box.middle) }
        let table = PrintedTable(
            box: box,
            columns: xs,
            rows: walls.rows(words: inside),
            pages: [],
            edges: ys,
            isOverprinted: Self.isOverprinted(inside) || areCrossed(by: horizontals)
        )
        return Self.trimmed(table, page: page.number)
    }

    /// Whether lines of the table run through words: rows too low for their texts, which go on in the next row unseen.
    private func areCrossed(by horizontals: [PrintedPage.Stroke]) -> Bool {
        let crossed = page.words.count { word in
            // The lower part of a box is the room of a `g`, close to which lines are drawn.
            let (top, bottom) = (word.box.top + 0.25 * word.box.height, word.box.bottom - 0.4 * word.box.height)
            return horizontals.contains {
                $0.at > top && $0.at < bottom && $0.from < word.box.left && $0.to > word.box.right
            }
        }
        return crossed > 1
    }

    /// Whether two different words stand in the same spot; bold print by printing twice does not count.
    private static func isOverprinted(_ words: [PrintedPage.Word]) -> Bool {
        let words = words.sorted { $0.box.top < $1.box.top }
        for (index, word) in words.enumerated() {
            for other in words[(index + 1)...].prefix(500) {
                if other.box.top > word.box.middle { break }
                let down = min(word.box.bottom, other.box.bottom) - other.box.top
                let across = min(word.box.right, other.box.right) - max(word.box.left, other.box.left)
                // A stamp or a watermark across the page is taller than its neighbours.
                let (low, high) = (min(word.box.height, other.box.height), max(word.box.height, other.box.height))
                if high < 1.5 * low, down > 0.6 * low,
                    across > 0.4 * min(word.box.width, other.box.width), word.text != other.text
                {
                    return true
                }
            }
        }
        return false
    }

    /// Without rows and columns that only the thickness of lines made; nil when it frames a text rather than a table.
    private static func trimmed(_ table: PrintedTable, page: Int) -> PrintedTable? {
        var table = table
        table.rows.removeAll { row in row.allSatisfy { $0.text.isEmpty } }
        let filled = Set(table.rows.flatMap { $0.filter { !$0.text.isEmpty }.map(\.column) })
        let width = table.columns.count - 1
        // A page break may leave the end of one cell alone on the next page.
        table.isFragment = filled.count == 1 && table.rows.count == 1 && width >= 3
        guard table.rows.count >= 1, filled.count >= 2 || table.isFragment else { return nil }
        // A narrow column that holds nothing in any row is the space between two lines.
        var kept: [Int] = []
        for column in 0..<width {
            let isWide = table.columns[column + 1] - table.columns[column] >= 8
            if filled.contains(column) || isWide { kept.append(column) }
        }
        if kept.count < width {
            for row in table.rows.indices {
                table.rows[row] = table.rows[row].compactMap { cell in
                    let covered = kept.filter { $0 >= cell.column && $0 < cell.column + cell.width }
                    guard let first = covered.first, let column = kept.firstIndex(of: first) else { return nil }
                    var cell = cell
                    cell.column = column
                    cell.width = covered.count
                    return cell
                }
            }
            table.columns = kept.map { table.columns[$0] } + [table.columns[width]]
        }
        table.pages = [Int](repeating: page, count: table.rows.count)
        return table
    }
}

/// The drawn walls between the fields of a grid.
private struct Walls {
    let xs: [Double]
    let ys: [Double]
    /// `right[row][column]`: whether there is a wall at the right of the field.
    private var right: [[Bool]]
    private var below: [[Bool]]

    init(xs: [Double], ys: [Double], horizontals: [PrintedPage.Stroke], verticals: [PrintedPage.Stroke]) {
        self.xs = xs
        self.ys = ys
        let (columns, rows) = (xs.count - 1, ys.count - 1)
        right = Array(repeating: Array(repeating: true, count: columns), count: rows)
        below = right
        for row in 0..<rows {
            for column in 0..<columns {
                if column + 1 < columns {
                    right[row][column] = Walls.covered(
                        verticals,
                        at: xs[column + 1],
                        from: ys[row],
                        to: ys[row + 1]
                    )
                }
                if row + 1 < rows {
                    below[row][column] = Walls.covered(
                        horizontals,
                        at: ys[row + 1],
                        from: xs[column],
                        to: xs[column + 1]
                    )
                }
            }
        }
    }

    /// Whether lines at `at` cover more than half of the stretch.
    private static func covered(_ strokes: [PrintedPage.Stroke], at: Double, from: Double, to: Double) -> Bool {
        var length = 0.0
        for stroke in strokes where abs(stroke.at - at) <= 4 {
            length += max(0, min(stroke.to, to) - max(stroke.from, from))
        }
        return length > (to - from) * 0.55
    }

    /// The cells of each row: fields without a wall between them are one cell, when together they are a rectangle.
    func rows(words: [PrintedPage.Word]) -> [[PrintedTable.PrintedCell]] {
        let (columns, count) = (xs.count - 1, ys.count - 1)
        var taken = Array(repeating: Array(repeating: false, count: columns), count: count)
        var rows: [[PrintedTable.PrintedCell]] = []
        var printed: [[CellLines]] = []
        for row in 0..<count {
            var cells: [PrintedTable.PrintedCell] = []
            var texts: [CellLines] = []
            for column in 0..<columns where !taken[row][column] {
                var width = 1
                while column + width < columns, !right[row][column + width - 1], !taken[row][column + width] {
                    width += 1
                }
                var height = 1
                while row + height < count, isOpen(row + height - 1, column, width) { height += 1 }
                for y in row..<(row + height) { for x in column..<(column + width) { taken[y][x] = true } }
                let box = Box(left: xs[column], top: ys[row], right: xs[column + width], bottom: ys[row + height])
                let inside = words.filter { box.contains(x: $0.box.center, y: $0.box.middle) }
                let lines = TextLine.lines(of: inside)
                texts.append(CellLines(lines: lines, left: box.left, width: box.width))
                cells.append(
                    PrintedTable.PrintedCell(
                        column: column,
                        width: width,
                        height: height,
                        text: "",
                        boxes: lines.isEmpty ? [box] : lines.map(\.box)
                    )
                )
            }
            rows.append(cells)
            printed.append(texts)
        }
        let margin = CellLines.margin(of: printed)
        for row in rows.indices {
            for cell in rows[row].indices {
                (rows[row][cell].text, rows[row][cell].breaks) = printed[row][cell].text(margin: margin)
            }
        }
        return rows
    }

    /// Whether the fields below `row` belong to the same cell over the whole width.
    private func isOpen(_ row: Int, _ column: Int, _ width: Int) -> Bool {
        for x in column..<(column + width) where below[row][x] { return false }
        for x in column..<(column + width - 1) where right[row + 1][x] { return false }
        return true
    }
}
