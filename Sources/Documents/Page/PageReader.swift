internal import Model

/// Reads HTML, also as Excel and web systems save it under the name `.xls`, into paragraphs and tables.
///
/// No script runs and nothing is loaded. Tags that are missing are closed where a browser would close them.
struct PageReader {
    private var scanner: TagScanner
    private let limits: Limits
    private var containers: [Container] = [Container()]
    private var tables: [OpenTable] = []
    private var lists: [OpenList] = []
    private var paragraph = FlowParagraph()
    private var bold = 0
    private var italic = 0
    private var isPreformatted = 0
    private var level: Int?
    private var pendingLabel = ""
    /// Whether the open paragraph is the term of a list of descriptions (`dt`).
    private var isTerm = false
    /// The element that is not shown, and how many of its kind are open in it.
    private var hidden: (name: String, count: Int)?
    private var hasHidden = false
    private var cells = 0

    private struct Container {
        var content: [Flow] = []
    }

    private struct OpenTable {
        var table = FlowTable()
        var row: FlowRow?
        var cell: FlowCell?
        /// Rows for which a column is still covered from above.
        var covered: [Int] = []
        var isHead = false
    }

    private struct OpenList {
        var format: NumberFormat?
        var next: Int
    }

    private static let deepest = 20

    init(_ bytes: [UInt8], limits: Limits) {
        scanner = TagScanner(bytes, limits: limits)
        self.limits = limits
    }

    /// A quick look at undecoded bytes: the first visible one is `<` (in any encoding that office files have).
    static func mayBePage(_ bytes: [UInt8]) -> Bool {
        let first = bytes.prefix(256).first { !TagScanner.isSpace($0) && $0 != 0 && $0 != 0xEF && $0 < 0xBB }
        return first == 0x3C
    }

    /// Whether text is HTML: a page, or a bare table, behind blanks, comments and declarations.
    static func isPage(_ bytes: [UInt8]) -> Bool {
        var scanner = TagScanner(Array(bytes.prefix(4096)), limits: .default)
        while let token = scanner.next() {
            switch token {
            case .tag(let tag): return !tag.isEnd && openers.contains(tag.name)
            case .text(let range):
                if !scanner.bytes[range].allSatisfy({ TagScanner.isSpace($0) || $0 >= 0xBB }) { return false }
            }
        }
        return false
    }

    private static let openers: Set<String> = ["html", "head", "body", "table", "meta", "title", "style"]

    /// Throws `.tooManyCells`, `.tooManyColumns`, `.textTooLong`.
    static func read(_ bytes: [UInt8], limits: Limits) throws(InputError.Reason) -> FlowDocument {
        var reader = PageReader(bytes, limits: limits)
        return try reader.document()
    }

    private mutating func document() throws(InputError.Reason) -> FlowDocument {
        while let token = scanner.next() {
            switch token {
            case .text(let range): try text(range)
            case .tag(let tag):
                if hide(tag) { continue }
                if tag.isEnd { try end(tag.name) } else { try start(tag) }
            }
        }
        while !tables.isEmpty { try endTable() }
        closeParagraph()
        var out = FlowDocument(format: .html)
        out.content = containers[0].content
        if hasHidden { out.notes.append((.remark, Messages.hiddenText)) }
        return out
    }

    /// Follows an element that is not shown; true while in it.
    private mutating func hide(_ tag: TagScanner.Tag) -> Bool {
        // A paragraph, an item or a cell ends where the next one begins, whether it was closed or not.
        if let open = hidden, open.name == tag.name, !tag.isEnd, PageReader.selfClosing.contains(tag.name) {
            hidden = nil
        }
        if let open = hidden {
            if tag.name == open.name { hidden?.count += tag.isEnd ? -1 : 1 }
            if let now = hidden, now.count == 0 { hidden = nil }
            return true
        }
        guard !tag.isEnd, let style = tag.attribute("style"), !PageReader.empty.contains(tag.name) else { return false }
        let compact = style.lowercased().filter { $0 != " " }
        guard compact.contains("display:none") || compact.contains("mso-hide:all") else { return false }
        hidden = (tag.name, 1)
        hasHidden = true
        return true
    }

    private static let selfClosing: Set<String> = ["p", "li", "td", "th", "tr", "option"]
    private static let empty: Set<String> = ["br", "hr", "img", "input", "meta", "link", "col", "wbr"]

    private mutating func text(_ range: Range<Int>) throws(InputError.Reason) {
        guard hidden == nil else { return }
        if range.count > limits.textBytes { throw .init(.textTooLong(part: "HTML", limit: limits.textBytes)) }
        let bytes = Entities.replaced(scanner.bytes[range])
        // Text between the cells of a table belongs to none of them.
        if let table = tables.last, table.cell == nil { return }
        if isPreformatted > 0 {
            for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                if index > 0 { paragraph.text.appendBreak() }
                for (index, part) in line.split(separator: 0x09, omittingEmptySubsequences: false).enumerated() {
                    if index > 0 { paragraph.text.appendTab() }
                    paragraph.text.append(part, bold: bold > 0, italic: italic > 0)
                }
            }
            return
        }
        paragraph.text.appendFlowing(bytes, bold: bold > 0, italic: italic > 0)
    }
}

// MARK: - Tags

extension PageReader {
    private mutating func start(_ tag: TagScanner.Tag) throws(InputError.Reason) {
        switch tag.name {
        case "script", "style", "title", "textarea", "select", "template", "svg", "object", "xml", "noscript":
            scanner.skip(to: tag.name)
        case "br": paragraph.text.appendBreak()
        case "b", "strong": bold += 1
        case "i", "em": italic += 1
        case "img": paragraph.unread.append(.picture)
        case "sup": if !paragraph.text.isEmpty { paragraph.text.append(CollectionOfOne(0x5E)) }
        case "sub": if !paragraph.text.isEmpty { paragraph.text.append(CollectionOfOne(0x5F)) }
        case "h1", "h2", "h3", "h4", "h5", "h6":
            closeParagraph()
            level = tag.name.utf8.last.map { Int($0) - 0x30 }
        case "pre":
            closeParagraph()
            isPreformatted += 1
        case "ol", "ul":
            closeParagraph()
            guard lists.count < PageReader.deepest * 4 else { return }
            let format = NumberFormat(first: tag.attribute("type") ?? "1")
            lists.append(OpenList(format: tag.name == "ol" ? format : nil, next: tag.integer("start") ?? 1))
        case "li": startItem(tag)
        case "dt":
            closeParagraph()
            isTerm = true
        case "dd": startDescription()
        case "table": try startTable()
        case "thead": if let last = tables.indices.last { tables[last].isHead = true }
        case "tbody", "tfoot": if let last = tables.indices.last { tables[last].isHead = false }
        case "tr": try startRow()
        case "td", "th": try startCell(tag)
        case let name where PageReader.blocks.contains(name): closeParagraph()
        default: break
        }
    }

    private static let blocks: Set<String> = [
        "p", "div", "center", "blockquote", "address", "section", "article", "header", "footer", "main", "nav", "aside",
        "figure", "figcaption", "dl", "dd", "form", "fieldset", "hr", "body", "caption",
    ]

    private mutating func end(_ name: String) throws(InputError.Reason) {
        switch name {
        case "b", "strong": bold = max(bold - 1, 0)
        case "i", "em": italic = max(italic - 1, 0)
        case "h1", "h2", "h3", "h4", "h5", "h6":
            closeParagraph()
            level = nil
        case "pre":
            closeParagraph()
            isPreformatted = max(isPreformatted - 1, 0)
        case "ol", "ul":
            closeParagraph()
            _ = lists.popLast()
        case "li": closeParagraph()
        case "td", "th": endCell()
        case "tr": try endRow()
        case "thead": if let last = tables.indices.last { tables[last].isHead = false }
        case "table": if !tables.isEmpty { try endTable() }
        case let name where PageReader.blocks.contains(name): closeParagraph()
        default: break
        }
    }

    private mutating func startItem(_ tag: TagScanner.Tag) {
        closeParagraph()
        guard let last = lists.indices.last, let format = lists[last].format else { return }
        if let value = tag.integer("value") { lists[last].next = value }
        pendingLabel = format.text(lists[last].next) + ". "
        lists[last].next = lists[last].next.addingReportingOverflow(1).partialValue
    }

    /// A term and what describes it are one line: `Satuan : persen`.
    private mutating func startDescription() {
        guard isTerm, !paragraph.text.isBlank else { return closeParagraph() }
        isTerm = false
        var line = paragraph.text.bytes[...]
        while line.last == 0x20 || line.last == 0x0A { line = line.dropLast() }
        paragraph.text.append((paragraph.text.bytes.last == 0x20 ? "" : " ").utf8)
        if line.last != 0x3A { paragraph.text.append(": ".utf8) }
    }

    private mutating func closeParagraph() {
        defer { paragraph = FlowParagraph() }
        isTerm = false
        // Text of a table that stands in no cell is shown nowhere.
        guard tables.last.map({ $0.cell != nil }) ?? true, let last = containers.indices.last else { return }
        // White space between blocks is not shown; a paragraph that holds a hard space is a blank line.
        if paragraph.text.isEmpty, paragraph.unread.isEmpty { return }
        paragraph.level = level
        if !paragraph.text.isBlank {
            paragraph.label = pendingLabel
            pendingLabel = ""
        }
        paragraph.indent = lists.count * 2
        containers[last].content.append(.paragraph(paragraph))
    }
}

// MARK: - Tables

extension PageReader {
    private mutating func startTable() throws(InputError.Reason) {
        // A table inside another, but in none of its cells, is a new one: the end tag was forgotten.
        if let table = tables.last, table.cell == nil { try endTable() }
        closeParagraph()
        guard tables.count < PageReader.deepest else {
            throw .init(.tooDeep(part: "HTML", limit: PageReader.deepest))
        }
        tables.append(OpenTable())
        containers.append(Container())
    }

    private mutating func startRow() throws(InputError.Reason) {
        guard let last = tables.indices.last else { return }
        try endRow()
        tables[last].row = FlowRow(isHead: tables[last].isHead)
    }

    private mutating func startCell(_ tag: TagScanner.Tag) throws(InputError.Reason) {
        guard let last = tables.indices.last else { return closeParagraph() }
        endCell()
        if tables[last].row == nil { tables[last].row = FlowRow(isHead: tables[last].isHead) }
        passCovered(last)
        let column = tables[last].row?.cells.last.map { $0.column + $0.columns } ?? 0
        let columns = min(max(tag.integer("colspan") ?? 1, 1), limits.columns + 1)
        let rows = min(max(tag.integer("rowspan") ?? 1, 1), 65_534)
        if column + columns > limits.columns { throw .init(.tooManyColumns(limit: limits.columns)) }
        cells += columns
        if cells > limits.cells { throw .init(.tooManyCells(limit: limits.cells)) }
        tables[last].cell = FlowCell(column: column, columns: columns, rows: rows)
        containers[containers.count - 1].content = []
        paragraph = FlowParagraph()
        if tag.name == "th" { bold += 1 }
    }

    /// Puts in the columns that are covered from above.
    private mutating func passCovered(_ at: Int) {
        guard var row = tables[at].row else { return }
        var column = row.cells.last.map { $0.column + $0.columns } ?? 0
        while column < tables[at].covered.count, tables[at].covered[column] > 0 {
            row.cells.append(FlowCell(column: column, continues: true))
            column += 1
        }
        tables[at].row = row
    }

    private mutating func endCell() {
        guard let last = tables.indices.last, var cell = tables[last].cell else { return }
        closeParagraph()
        // What a cell opened and forgot to close ends with it.
        bold = 0
        italic = 0
        level = nil
        cell.content = containers[containers.count - 1].content
        containers[containers.count - 1].content = []
        tables[last].row?.cells.append(cell)
        tables[last].cell = nil
    }

    private mutating func endRow() throws(InputError.Reason) {
        guard let last = tables.indices.last, tables[last].row != nil else { return }
        endCell()
        passCovered(last)
        guard let row = tables[last].row else { return }
        tables[last].row = nil
        let width = row.cells.last.map { $0.column + $0.columns } ?? 0
        while tables[last].covered.count < width { tables[last].covered.append(0) }
        for column in tables[last].covered.indices where tables[last].covered[column] > 0 {
            tables[last].covered[column] -= 1
        }
        for cell in row.cells where cell.rows > 1 && !cell.continues {
            for column in cell.column..<(cell.column + cell.columns) { tables[last].covered[column] = cell.rows - 1 }
        }
        if !row.cells.isEmpty { tables[last].table.rows.append(row) }
    }

    private mutating func endTable() throws(InputError.Reason) {
        try endRow()
        guard let table = tables.popLast() else { return }
        _ = containers.popLast()
        guard !table.table.rows.isEmpty, let last = containers.indices.last else { return }
        containers[last].content.append(.table(table.table))
    }
}
