internal import Model

/// Where a paragraph stands in its part: offsets of bytes.
struct FlowSpan: Hashable {
    /// The first byte of its start tag.
    let tag: Int
    /// Behind the start tag and the paragraph's properties, where its content begins.
    var start: Int
    /// In front of the end tag; behind the tag where the paragraph is a single empty one.
    private(set) var end: Int
    /// Whether the paragraph is one empty tag (`<w:p/>`).
    private(set) var isSingle = false

    init(tag: Range<Int>) {
        self.tag = tag.lowerBound
        start = tag.upperBound
        end = tag.upperBound
    }

    /// Takes in the end tag; it is empty where the paragraph is a single tag.
    mutating func close(_ endTag: Range<Int>) {
        end = max(endTag.lowerBound, start)
        isSingle = endTag.isEmpty
    }
}

/// Which paragraph of the file stands at which place: noted while places are counted, so that it cannot drift from them.
struct Anchors {
    private struct Spot: Hashable {
        var table: Int
        var row: Int
        var column: Int
    }

    private var paragraphs: [Int: FlowSpan] = [:]
    private var cells: [Spot: FlowSpan] = [:]
    private var rows: [Spot: FlowSpan] = [:]
    private var tables: [Int: FlowSpan] = [:]
    private var firstText: FlowSpan?
    private var firstBlank: FlowSpan?

    /// Cells that go on from the row above.
    private var continued: Set<Spot> = []

    mutating func add(_ paragraph: FlowParagraph, number: Int) {
        guard let span = paragraph.span else { return }
        if paragraphs[number] == nil { paragraphs[number] = span }
        if firstText == nil { firstText = span }
    }

    mutating func addBlank(_ paragraph: FlowParagraph) {
        if firstBlank == nil { firstBlank = paragraph.span }
    }

    mutating func add(_ cell: FlowCell, _ place: Place) {
        guard let table = place.table, let row = place.row, let column = place.column else { return }
        let spot = Spot(table: table, row: row, column: column)
        // What a file keeps in a cell that goes on from above is not shown, nor would a comment be.
        if cell.continues {
            continued.insert(spot)
            return
        }
        guard let span = cell.content.firstSpan(depth: 0) else { return }
        cells[spot] = span
        let whole = Spot(table: table, row: row, column: 0)
        if rows[whole] == nil { rows[whole] = span }
        if tables[table] == nil { tables[table] = span }
        if firstText == nil { firstText = span }
    }

    /// The paragraph at a place: its own, the first one of its cell, else of its row, else of its table; nil for a place
    /// that names none of these, or one that the file does not have.
    func span(at place: Place) -> FlowSpan? {
        guard let table = place.table else { return place.paragraph.flatMap { paragraphs[$0] } }
        guard let row = place.row else { return tables[table] }
        if let column = place.column {
            var spot = Spot(table: table, row: row, column: column)
            while continued.contains(spot), spot.row > 1 { spot.row -= 1 }
            if let span = cells[spot] { return span }
        }
        return rows[Spot(table: table, row: row, column: 0)] ?? tables[table]
    }

    /// Where that goes which has no place: the first paragraph that says something, else any.
    var first: FlowSpan? { firstText ?? firstBlank }
}

extension [Flow] {
    /// The first paragraph with text, however deep; else the first one.
    fileprivate func firstSpan(depth: Int) -> FlowSpan? {
        guard depth < 24 else { return nil }
        var blank: FlowSpan?
        for flow in self {
            switch flow {
            case .paragraph(let paragraph):
                if !paragraph.text.isBlank, let span = paragraph.span { return span }
                blank = blank ?? paragraph.span
            case .table(let table):
                for row in table.rows {
                    for cell in row.cells {
                        if let span = cell.content.firstSpan(depth: depth + 1) { return span }
                    }
                }
            }
        }
        return blank
    }
}

extension Flow {
    /// The same, every paragraph of it said to stand at `span`.
    func anchored(at span: FlowSpan, depth: Int) -> Flow {
        guard depth < 24 else { return self }
        switch self {
        case .paragraph(var paragraph):
            paragraph.span = span
            paragraph.boxes = paragraph.boxes.map { $0.anchored(at: span, depth: depth + 1) }
            return .paragraph(paragraph)
        case .table(var table):
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices {
                    table.rows[row].cells[cell].content = table.rows[row].cells[cell].content.map {
                        $0.anchored(at: span, depth: depth + 1)
                    }
                }
            }
            return .table(table)
        }
    }
}
