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
