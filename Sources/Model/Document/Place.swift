/// Where something stands in an input file: whatever the format knows, for a person to find it again.
///
/// Lines, pages, paragraphs, tables, rows and columns count from 1. `line` is a line of a text file; `cell` a spreadsheet
/// reference such as `B4`, known wherever sheet, row and column are. `excerpt` holds the words found there, shortened to
/// one line.
package struct Place: Sendable {
    /// What few places of a file differ in, shared by all that do not: copying a place must stay cheap, for every line and
    /// every cell has one.
    private var origin: Origin
    private var numbers: Numbers
    private var shown: String?
    /// How many characters of `shown` the excerpt has; the excerpt is cut when someone asks for it.
    private var limit: Int32
    /// Whether the words were read from a picture (OCR) and may therefore be misread.
    package var optical = false

    package var file: String {
        get { origin.file }
        set { origin = Origin(file: newValue, sheet: origin.sheet, cell: origin.cell) }
    }
    package var sheet: String? {
        get { origin.sheet }
        set { origin = Origin(file: origin.file, sheet: newValue, cell: origin.cell) }
    }
    package var cell: String? {
        get { origin.cell ?? namedCell }
        set {
            let kept = newValue == namedCell ? nil : newValue
            if kept != origin.cell { origin = Origin(file: origin.file, sheet: origin.sheet, cell: kept) }
        }
    }
    package var page: Int? {
        get { Numbers.value(numbers.page) }
        set { numbers.page = Numbers.packed(newValue) }
    }
    package var line: Int? {
        get { Numbers.value(numbers.line) }
        set { numbers.line = Numbers.packed(newValue) }
    }
    package var paragraph: Int? {
        get { Numbers.value(numbers.paragraph) }
        set { numbers.paragraph = Numbers.packed(newValue) }
    }
    package var table: Int? {
        get { Numbers.value(numbers.table) }
        set { numbers.table = Numbers.packed(newValue) }
    }
    package var row: Int? {
        get { Numbers.value(numbers.row) }
        set { numbers.row = Numbers.packed(newValue) }
    }
    package var column: Int? {
        get { Numbers.value(numbers.column) }
        set { numbers.column = Numbers.packed(newValue) }
    }
    package var excerpt: String? {
        get { limit == Place.whole ? shown : shown?.shortened(to: Int(limit)) }
        set { (shown, limit) = (newValue, Place.whole) }
    }

    private static let whole: Int32 = -1

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
        origin = Origin(file: file, sheet: sheet, cell: cell)
        numbers = Numbers(
            page: Numbers.packed(page),
            line: Numbers.packed(line),
            paragraph: Numbers.packed(paragraph),
            table: Numbers.packed(table),
            row: Numbers.packed(row),
            column: Numbers.packed(column)
        )
        shown = excerpt
        limit = Place.whole
        if cell != nil, cell == namedCell { origin = Origin(file: file, sheet: sheet, cell: nil) }
    }

    /// Where it stands among the lines of a text file, or among the paragraphs of a format that has no lines.
    package var position: Int? { line ?? paragraph }

    /// The same place with other words shown, cut at a word boundary to at most `limit` characters.
    package func showing(_ text: String, limit: Int = 160) -> Place {
        var copy = self
        copy.shown = text
        copy.limit = Int32(clamping: max(limit, 0))
        return copy
    }

    /// The same place without words: equal for all that stand on the same line or in the same cell.
    package var spot: Place {
        var copy = self
        copy.excerpt = nil
        return copy
    }

    /// Another line of the same file and sheet.
    package func at(line: Int, page: Int?) -> Place {
        var copy = self
        copy.numbers.line = Numbers.packed(line)
        copy.numbers.page = Numbers.packed(page)
        return copy
    }

    /// File, sheet and cell reference.
    private final class Origin: Sendable {
        let file: String
        let sheet: String?
        let cell: String?

        init(file: String, sheet: String?, cell: String?) {
            self.file = file
            self.sheet = sheet
            self.cell = cell
        }

        func isSame(as other: Origin) -> Bool {
            self === other || file == other.file && sheet == other.sheet && cell == other.cell
        }
    }

    /// Counts from 1; what is not known is `none`. No file has more lines than 32 bits can count.
    private struct Numbers: Hashable {
        var page: Int32
        var line: Int32
        var paragraph: Int32
        var table: Int32
        var row: Int32
        var column: Int32

        private static let none = Int32.min

        @inline(__always)
        static func packed(_ value: Int?) -> Int32 { value.map { Int32(clamping: $0) } ?? none }

        @inline(__always)
        static func value(_ packed: Int32) -> Int? { packed == none ? nil : Int(packed) }
    }
}

extension Place {
    /// Whether both are the same line, cell or page, whatever words they show.
    package func isSameSpot(as other: Place) -> Bool {
        numbers == other.numbers && optical == other.optical && origin.isSame(as: other.origin)
    }
}

extension Place: Hashable {
    /// Places are the same when everything known of them is, the words shown included.
    package static func == (a: Place, b: Place) -> Bool {
        a.isSameSpot(as: b)
            && (a.limit == b.limit && a.shown == b.shown || a.excerpt == b.excerpt)
    }

    /// Hashes what tells most places apart.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(numbers)
        hasher.combine(origin.file)
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
