/// Where something stands in an input file: whatever the format knows, for a person to find it again.
///
/// Lines, pages, paragraphs, tables, rows and columns count from 1. `line` is a line of a text file; `cell` a spreadsheet
/// reference such as `B4`. `excerpt` holds the words found there, shortened to one line.
package struct Place: Hashable, Sendable {
    package var file: String
    package var page: Int?
    package var line: Int?
    package var paragraph: Int?
    package var sheet: String?
    package var table: Int?
    package var row: Int?
    package var column: Int?
    package var cell: String?
    package var excerpt: String?

    /// A place in a file, with whatever else is known.
    package init(
        file: String,
        page: Int? = nil,
        line: Int? = nil,
        paragraph: Int? = nil,
        sheet: String? = nil,
        table: Int? = nil,
        row: Int? = nil,
        column: Int? = nil,
        cell: String? = nil,
        excerpt: String? = nil
    ) {
        self.file = file
        self.page = page
        self.line = line
        self.paragraph = paragraph
        self.sheet = sheet
        self.table = table
        self.row = row
        self.column = column
        self.cell = cell
        self.excerpt = excerpt
    }

    /// Where it stands among the lines of a text file, or among the paragraphs of a format that has no lines.
    package var position: Int? { line ?? paragraph }

    /// The same place with other words shown, cut at a word boundary to at most `limit` characters.
    package func showing(_ text: String, limit: Int = 160) -> Place {
        var copy = self
        copy.excerpt = text.shortened(to: limit)
        return copy
    }
}

extension Place {
    /// Places in reading order: by file, page, sheet, line, paragraph, table, row and column.
    package static func precedes(_ a: Place, _ b: Place) -> Bool {
        if a.file != b.file { return a.file < b.file }
        if (a.sheet ?? "") != (b.sheet ?? "") { return (a.sheet ?? "") < (b.sheet ?? "") }
        // Compared one by one: a loop over key paths takes most of the time of sorting ten thousand findings.
        return before(a.page, b.page) ?? before(a.line, b.line) ?? before(a.paragraph, b.paragraph)
            ?? before(a.table, b.table) ?? before(a.row, b.row) ?? before(a.column, b.column) ?? false
    }

    private static func before(_ a: Int?, _ b: Int?) -> Bool? {
        let (a, b) = (a ?? 0, b ?? 0)
        return a == b ? nil : a < b
    }
}
