import Model

/// A column that holds several levels below each other, each row one of them: what level each row is.
///
/// A label tells (`Sasaran: …`), else the numbers (`1`, `1.1`, `1.1.1`), else which rows have figures beside them.
struct CombinedColumn {
    /// The levels of the head, the indicators last.
    let levels: [Concept]
    let column: Int
    let number: Int?
    let heads: HeadReader
    let lexicon: Lexicon
    /// By row of the grid.
    private(set) var rows: [Int: Row] = [:]

    /// What one row says.
    struct Row {
        var level: Concept?
        /// The cell, with a name that has neither number nor label in front.
        var cell: Cell
        var name: String
        /// As printed in front of the name or in the column of numbers.
        var label: String?
        /// What kind of number it has, and how many parts: rows of one level have the same.
        fileprivate var style: Style?
        fileprivate var isNamed = false
        fileprivate var hasFigures = false
        fileprivate var isAcross = false
    }

    fileprivate enum Style: Hashable { case parts(Int), roman, capital, small, bracketed }

    private var groups: [Concept] { Array(levels.dropLast()) }

    init(_ head: TableHead, levels: [Concept], grid: [[Cell]], heads: HeadReader, lexicon: Lexicon) {
        self.levels = levels
        self.heads = heads
        self.lexicon = lexicon
        column = head.column(.indicator) ?? 0
        number = head.column(.number)
        for index in grid.indices.dropFirst(head.rows.upperBound) {
            if let row = read(grid[index]) { rows[index] = row }
        }
        settle()
    }

    /// The words of a row; nil for one that says nothing of its own.
    private func read(_ cells: [Cell]) -> Row? {
        let filled = cells.indices.filter { !cells[$0].text.isEmpty }
        guard let first = filled.first(where: { $0 != number || filled.count == 1 }) else { return nil }
        let at = column < cells.count && !cells[column].text.isEmpty ? column : first
        let text = cells[at].text
        let others = filled.filter { $0 != at && $0 != number && cells[$0].text != text }
        guard at == column || others.isEmpty else { return nil }
        var row = Row(cell: cells[at], name: text.oneLine)
        if let number, number < cells.count, number != at {
            row.label = RowReader.cleanNumber(cells[number].text.trimmed)
        }
        row.hasFigures = !others.isEmpty
        row.isAcross = at != column || cells[at].columns > 2
        takeLabels(&row)
        row.style = row.label.flatMap(Self.style)
        return row
    }

    /// `1.1 Sasaran: Meningkatnya …`, `IKU 1.1.1 Persentase …`: number and label are no part of the name.
    private func takeLabels(_ row: inout Row) {
        if let glued = GluedLabel(row.name) {
            row.label = glued.text
            row.name = glued.rest
        }
        let words = Words(row.name)
        guard let match = lexicon[.headers].prefixMatch(words, at: 0), let level = Concept(rawValue: match.tag),
            levels.contains(level)
        else { return }
        var end = match.tokens.upperBound
        let start = end
        while end < words.count, end < start + 5,
            words.integer(end) != nil || RomanNumeral.value(words.text(end)) != nil
        {
            end += 1
        }
        guard end < words.count else { return }
        let behind = words.bytes[words.tokens[end - 1].end...].first { $0 != 0x20 }
        guard end > start || behind == 0x3A || behind == 0x2D || behind == 0x0A else { return }
        if end > start, row.label == nil {
            row.label = RowReader.cleanNumber(
                String(decoding: words.bytes[words.tokens[start].start..<words.tokens[end - 1].end], as: UTF8.self)
            )
        }
        row.level = level
        row.isNamed = true
        row.name = words.text(end..<words.count)
        if let last = words.bytes[words.tokens[words.count - 1].end...].first, last == 0x29 || last == 0x25 {
            row.name = String(decoding: words.bytes[words.tokens[end].start...], as: UTF8.self).trimmed
        }
    }

    /// What kind of number a label is; nil for a text that is none.
    private static func style(_ label: String) -> Style? {
        let bytes = Array(label.utf8)
        let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: true)
        if !parts.isEmpty, parts.count <= 6, parts.allSatisfy({ ListLabel.decimal($0) != nil }) {
            return .parts(parts.count)
        }
        // Behind figures letters count on: `1.a`.
        if parts.count > 1, parts.count <= 6 { return .parts(parts.count) }
        if ListLabel.roman(bytes[...]) != nil { return .roman }
        guard bytes.count == 1, let letter = bytes.first else { return nil }
        return letter &- 0x41 < 26 ? .capital : letter &- 0x61 < 26 ? .small : nil
    }

    // MARK: Telling the levels

    private mutating func settle() {
        let order = rows.keys.sorted()
        let dataStyles = Set(
            order.compactMap { index in
                rows[index].flatMap { $0.hasFigures && !$0.isNamed ? $0.style : nil }
            }
        )
        let deepest = deepestStyle(order)
        for index in order where rows[index]?.level == nil {
            guard let row = rows[index] else { continue }
            if isIndicator(row, dataStyles, deepest) { rows[index]?.level = .indicator }
        }
        let open = order.filter { rows[$0]?.level == nil }
        let styles = groupStyles(open)
        for index in open {
            guard let row = rows[index] else { continue }
            let level = level(of: row, below: order.first { $0 > index }, styles)
            rows[index]?.level = level
        }
    }

    private func isIndicator(_ row: Row, _ dataStyles: Set<Style>, _ deepest: Style?) -> Bool {
        if row.hasFigures { return true }
        if row.isAcross || opensAsResult(row.name) { return false }
        guard let style = row.style else { return false }
        return dataStyles.isEmpty ? style == deepest : dataStyles.contains(style)
    }

    /// The numbers of the indicators in a form that is not filled in: those with the most parts, if they differ.
    private func deepestStyle(_ order: [Int]) -> Style? {
        var counts: Set<Int> = []
        for index in order {
            if case .parts(let count) = rows[index]?.style { counts.insert(count) }
        }
        return counts.count > 1 ? counts.max().map(Style.parts) : nil
    }

    /// The numbers of the rows above the indicators, in the order in which they first appear.
    private func groupStyles(_ open: [Int]) -> [Style] {
        var styles: [Style] = []
        for index in open {
            if let style = rows[index]?.style, !styles.contains(style) { styles.append(style) }
        }
        return styles
    }

    /// The level of a row that is no indicator and has no label; nil where nothing tells it.
    private func level(of row: Row, below next: Int?, _ styles: [Style]) -> Concept? {
        if groups.count == 1 { return groups.first }
        if styles.count == groups.count, let style = row.style, let at = styles.firstIndex(of: style) {
            return groups[at]
        }
        guard groups == [.goal, .objective] else { return nil }
        // Indicators stand below their objective; a row above another such row is the goal.
        guard let next, let below = rows[next] else { return nil }
        if below.level == .indicator { return opensAsGoal(row.name) && hasResults ? .goal : .objective }
        return below.level == .goal ? nil : .goal
    }

    private func opensAsResult(_ name: String) -> Bool {
        let words = Words(name)
        return lexicon[.resultOpenings].prefixMatch(words, at: 0) != nil
            || lexicon[.weakOpenings].prefixMatch(words, at: 0) != nil
    }

    private func opensAsGoal(_ name: String) -> Bool {
        lexicon[.resultOpenings].prefixMatch(Words(name), at: 0)?.tag == Concept.goal.rawValue
    }

    /// Whether another row is worded as an objective, so that one worded as a goal is one.
    private var hasResults: Bool {
        rows.values.contains {
            !$0.hasFigures && opensAsResult($0.name) && !opensAsGoal($0.name)
        }
    }
}
