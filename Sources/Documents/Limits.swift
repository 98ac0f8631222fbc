/// What a reader accepts; whatever goes beyond is an `InputError` that names the limit.
package struct Limits: Sendable {
    /// Bytes of one file.
    package var bytes: Int
    /// Bytes of one line, after decoding.
    package var lineBytes: Int
    package var lines: Int
    /// Columns of one table row.
    package var columns: Int
    /// Cells of all tables of a file together.
    package var cells: Int
    /// Entries of a ZIP archive.
    package var entries = 20_000
    /// Bytes that all entries read from one archive may unpack to.
    package var unpackedBytes = 1 << 30
    /// How many times its packed size an entry may unpack to, once it is beyond `ratioFree`.
    package var ratio = 250
    /// Bytes an entry may unpack to whatever the ratio: short repetitive parts are honest.
    package var ratioFree = 4 << 20
    /// Elements of XML or HTML open at once.
    package var markupDepth = 256
    /// Attributes of one element.
    package var attributes = 256
    /// Bytes of one run of text, one attribute, one tag.
    package var textBytes = 16 << 20
    /// Pages and words of one PDF.
    package var pages = 3_000
    package var words = 3_000_000
    /// Sheets of one workbook, and merged areas of one sheet.
    package var sheets = 1_000
    package var merges = 200_000

    package init(
        bytes: Int = 256 << 20,
        lineBytes: Int = 1 << 20,
        lines: Int = 5_000_000,
        columns: Int = 1_000,
        cells: Int = 5_000_000
    ) {
        self.bytes = bytes
        self.lineBytes = lineBytes
        self.lines = lines
        self.columns = columns
        self.cells = cells
    }

    /// Far above any real document, low enough for an office laptop.
    package static let `default` = Limits()
}
