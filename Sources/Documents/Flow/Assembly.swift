internal import Model

/// Turns the content of an office file into the blocks that recognition reads, with places.
struct Assembly {
    private let file: String
    private let limits: Limits
    private let isPaged: Bool
    private var blocks: [Block] = []
    private var notes: [Note] = []
    private var paragraphs = 0
    private var tables = 0
    private var cells = 0
    private var blankSeen = false
    /// Tables inside the table that is being read; they follow it.
    private var inner: [FlowTable] = []
    private var unreadLeft = 40
    /// What stands at which place, when that is asked for.
    private var anchors: Anchors?

    /// Assembles a whole document. Throws `.tooManyCells`, `.tooManyColumns`.
    static func document(_ flow: FlowDocument, file: String, limits: Limits) throws(InputError.Reason) -> Document {
        var assembly = Assembly(file: file, limits: limits, isPaged: flow.isPaged)
        try assembly.add(flow.content, depth: 0)
        let notes = flow.notes.map { Note($0.kind, what: $0.what, place: Place(file: file)) } + assembly.notes
        return Document(file: file, format: flow.format, blocks: assembly.blocks, notes: notes)
    }

    /// Where the places of that document stand in its file. Throws as `document` does.
    static func anchors(_ flow: FlowDocument, file: String, limits: Limits) throws(InputError.Reason) -> Anchors {
        var assembly = Assembly(file: file, limits: limits, isPaged: flow.isPaged)
        assembly.anchors = Anchors()
        try assembly.add(flow.content, depth: 0)
        return assembly.anchors ?? Anchors()
    }

    private init(file: String, limits: Limits, isPaged: Bool) {
        self.file = file
        self.limits = limits
        self.isPaged = isPaged
    }

    private static let deepest = 24

    private mutating func add(_ content: [Flow], depth: Int) throws(InputError.Reason) {
        guard depth < Assembly.deepest else { return }
        for flow in TableJoiner.joined(content) {
            switch flow {
            case .paragraph(let paragraph):
                add(paragraph)
                if !paragraph.boxes.isEmpty { try add(paragraph.boxes, depth: depth + 1) }
            case .table(let table):
                if let content = Assembly.frame(table) {
                    try add(content, depth: depth + 1)
                } else {
                    try add(table)
                    let nested = inner
                    inner = []
                    for table in nested { try add([.table(table)], depth: depth + 1) }
                }
            }
        }
    }

    /// A table of one cell is a frame around what stands in it.
    private static func frame(_ table: FlowTable) -> [Flow]? {
        guard table.rows.count == 1, table.rows[0].cells.count == 1 else { return nil }
        return table.rows[0].cells[0].content
    }

    private mutating func add(_ paragraph: FlowParagraph) {
        let lines = paragraph.text.lines
        let place = Place(file: file, page: isPaged ? paragraph.page : nil, paragraph: paragraphs + 1)
        note(paragraph.unread, place)
        guard !lines.isEmpty else {
            blankSeen = true
            anchors?.addBlank(paragraph)
            return
        }
        paragraphs += 1
        anchors?.add(paragraph, number: paragraphs)
        for (index, line) in lines.enumerated() {
            let label = index == 0 ? paragraph.label : ""
            let offset = label.utf8.count
            let text = label + String(decoding: line.bytes, as: UTF8.self)
            let italics = line.italics.map { $0.lowerBound + offset..<$0.upperBound + offset }
            let parts = Assembly.parts(of: line, label: label)
            blocks.append(
                .paragraph(
                    Paragraph(
                        text: text,
                        place: place,
                        indent: paragraph.indent + line.indent,
                        italics: italics,
                        bold: paragraph.text.isBold || paragraph.level != nil,
                        parts: parts,
                        isApart: index == 0 && (blankSeen || paragraph.level != nil),
                        level: paragraph.level
                    )
                )
            )
            blankSeen = false
        }
    }

    /// The stretches between tabs, a last one without text included (an entry of the contents without its page); empty
    /// where the only tab stands in front or behind a label.
    private static func parts(of line: RichText.Line, label: String) -> [String] {
        guard line.tabs > 0 else { return [] }
        var parts = line.bytes.split(separator: 0x09, omittingEmptySubsequences: false).map {
            String(decoding: CellText.trimmed($0), as: UTF8.self)
        }
        if let first = parts.first, ListLabel(Array((first + " ").utf8)[...])?.length == first.utf8.count + 1 {
            parts.removeFirst()
            if let next = parts.first { parts[0] = first + " " + next }
        } else if let first = parts.first {
            parts[0] = label + first
        }
        if line.endsInTab { parts.append("") }
        return parts.count > 1 ? parts : []
    }

    private mutating func note(_ unread: [FlowParagraph.Unread], _ place: Place) {
        for one in unread where unreadLeft > 0 {
            unreadLeft -= 1
            let note =
                switch one {
                // Beside the text it is a logo or a signature; in a cell it stands for a formula or a figure.
                case .picture where place.table == nil: Note(.remark, what: Messages.picture, place: place)
                case .largePicture where place.table == nil: Note(.loss, what: Messages.picture, place: place)
                case .picture, .largePicture: Note(.loss, what: Messages.pictureInCell, place: place)
                case .formula: Note(.loss, what: Messages.formulaPicture, place: place)
                case .embedded: Note(.loss, what: Messages.embedded, place: place)
                }
            notes.append(note)
        }
    }
}

// MARK: - Tables

extension Assembly {
    private mutating func add(_ table: FlowTable) throws(InputError.Reason) {
        guard table.rows.contains(where: { !$0.cells.isEmpty }) else { return }
        tables += 1
        let number = tables
        let columns = ColumnGrid(table)
        if columns.count > limits.columns { throw .init(.tooManyColumns(limit: limits.columns)) }
        let page = isPaged ? table.rows.first?.page : nil
        let place = Place(file: file, page: page, table: number)
        var rows: [Table.Row] = []
        rows.reserveCapacity(table.rows.count)
        let titles = columns.count > 1 ? titleRows(table, width: columns.width) : 0
        var first = 0
        for (index, row) in table.rows.enumerated() {
            if row.beginsTable {
                tables += 1
                first = index
            }
            var rowPlace = place
            rowPlace.page = isPaged ? row.page : nil
            rowPlace.table = tables
            rowPlace.row = index - first + 1
            if index < titles {
                addTitle(row)
                continue
            }
            let read = try read(row, columns, rowPlace)
            rows.append(Table.Row(cells: read, place: rowPlace))
        }
        blocks.append(.table(Table(rows: rows, place: place)))
        blankSeen = true
    }

    /// How many rows at the top are titles: one text across the whole table, or nothing at all.
    private func titleRows(_ table: FlowTable, width: Int) -> Int {
        var count = 0
        var hasText = false
        for row in table.rows.prefix(8) {
            let filled = row.cells.filter { !$0.continues && !$0.isBlank }
            if filled.count == 1, filled[0].columns >= width, filled[0].rows == 1 {
                hasText = true
            } else if !filled.isEmpty {
                break
            }
            count += 1
        }
        return hasText && count < table.rows.count && count < 8 ? count : 0
    }

    private mutating func addTitle(_ row: FlowRow) {
        for cell in row.cells {
            for case .paragraph(let paragraph) in cell.content { add(paragraph) }
        }
    }

    private mutating func read(
        _ row: FlowRow,
        _ columns: ColumnGrid,
        _ place: Place
    ) throws(InputError.Reason) -> [Cell] {
        var out: [Cell] = []
        out.reserveCapacity(row.cells.count)
        var next = 0
        for index in row.cells.indices {
            let span = columns.span(row.cells[index].column, row.cells[index].columns)
            if span.isEmpty { continue }
            while next < span.lowerBound {
                out.append(Cell(text: "", place: Assembly.place(place, column: next)))
                next += 1
            }
            let at = Assembly.place(place, column: span.lowerBound)
            let (text, italics) = row.cells[index].continues ? ("", []) : text(of: row.cells[index].content, at)
            anchors?.add(row.cells[index], at)
            let rows = max(row.cells[index].rows, 1)
            out.append(Cell(text: text, place: at, columns: span.count, rows: rows, italics: italics))
            next = max(next, span.upperBound)
            cells += span.count
        }
        if cells > limits.cells { throw .init(.tooManyCells(limit: limits.cells)) }
        return out
    }

    private static func place(_ place: Place, column: Int) -> Place {
        var place = place
        place.column = column + 1
        return place
    }

    /// The text of a cell: paragraphs on lines of their own. Tables inside follow as tables, unless they are only layout.
    private mutating func text(of content: [Flow], _ place: Place) -> (text: String, italics: [Range<Int>]) {
        if let plain = content.withUnsafeBufferPointer({ $0.count == 1 ? $0[0].plain : nil }) { return plain }
        var bytes: [UInt8] = []
        var italics: [Range<Int>] = []
        for flow in content { gather(flow, place, &bytes, &italics, depth: 0) }
        return (String(decoding: bytes, as: UTF8.self), italics)
    }

    private mutating func gather(
        _ flow: Flow,
        _ place: Place,
        _ bytes: inout [UInt8],
        _ italics: inout [Range<Int>],
        depth: Int
    ) {
        guard depth < Assembly.deepest else { return }
        switch flow {
        case .paragraph(let paragraph):
            note(paragraph.unread, place)
            gather(paragraph, &bytes, &italics)
            for box in paragraph.boxes { gather(box, place, &bytes, &italics, depth: depth + 1) }
        case .table(let table):
            if Assembly.isLayout(table) {
                for row in table.rows {
                    for cell in row.cells where !cell.continues {
                        for flow in cell.content { gather(flow, place, &bytes, &italics, depth: depth + 1) }
                    }
                }
            } else {
                inner.append(table)
            }
        }
    }

    private func gather(_ paragraph: FlowParagraph, _ bytes: inout [UInt8], _ italics: inout [Range<Int>]) {
        var lines = paragraph.text.lines
        // An empty cell with an automatic number shows that number.
        if lines.isEmpty, !paragraph.label.isEmpty { lines = [RichText.Line(bytes: [], indent: 0, italics: [])] }
        for (index, line) in lines.enumerated() {
            if !bytes.isEmpty { bytes.append(0x0A) }
            if index == 0 { bytes += Array(paragraph.label.utf8) }
            if line.bytes.isEmpty {
                while bytes.last == 0x20 { bytes.removeLast() }
            }
            let start = bytes.count
            for byte in line.bytes { bytes.append(byte == 0x09 ? 0x20 : byte) }
            italics += line.italics.map { $0.lowerBound + start..<$0.upperBound + start }
        }
    }

    /// At most two columns and three rows: a formula or a list set with a table, not a table of its own.
    private static func isLayout(_ table: FlowTable) -> Bool {
        let width = table.rows.map(\.cells.count).max() ?? 0
        return width <= 1 || (width == 2 && table.rows.count <= 3)
    }
}

extension Flow {
    /// The text of a paragraph that is one line and nothing besides: what most cells hold.
    fileprivate var plain: (text: String, italics: [Range<Int>])? {
        guard case .paragraph(let paragraph) = self, paragraph.label.isEmpty, paragraph.unread.isEmpty,
            paragraph.boxes.isEmpty
        else { return nil }
        return paragraph.text.plain
    }
}

/// The columns in which cells really begin, for files whose grid has been dragged out of line.
private struct ColumnGrid {
    /// The column of each column of the table's own grid.
    private var columns: [Int] = []
    private(set) var count = 0
    /// How wide the table is in the columns of its own grid.
    let width: Int

    init(_ table: FlowTable) {
        var width = 0
        for row in table.rows {
            for index in row.cells.indices {
                width = max(width, row.cells[index].column + max(row.cells[index].columns, 1))
            }
        }
        self.width = width
        var begins = [Bool](repeating: false, count: width + 1)
        // Two edges closer than this are one edge drawn twice, unless a cell lies between them.
        var between = [Bool](repeating: false, count: width + 1)
        for row in table.rows {
            for index in row.cells.indices {
                let column = row.cells[index].column
                begins[column] = true
                if row.cells[index].columns == 1, column < width { between[column] = true }
            }
        }
        var column = -1
        columns.reserveCapacity(width + 1)
        for at in 0...width {
            let isSliver =
                at > 0 && at < width && begins[at - 1] && !between[at - 1]
                && ColumnGrid.width(at - 1, table.edges) < ColumnGrid.sliver
            if begins[at], !isSliver || column < 0 { column += 1 }
            columns.append(max(column, 0))
        }
        count = column + 1
        if width > 0 { columns[width] = count }
    }

    /// A twentieth of a point is a twip; 120 of them are two millimetres.
    private static let sliver = 120

    private static func width(_ at: Int, _ edges: [Int]) -> Int {
        guard at < edges.count else { return Int.max }
        return at == 0 ? edges[0] : edges[at] - edges[at - 1]
    }

    /// The columns that a cell covers.
    func span(_ column: Int, _ count: Int) -> Range<Int> {
        let start = columns[min(column, columns.count - 1)]
        let end = columns[min(column + max(count, 1), columns.count - 1)]
        return start..<max(end, start + 1)
    }
}
