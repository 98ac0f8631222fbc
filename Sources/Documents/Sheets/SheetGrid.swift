internal import Model

/// One sheet as stored: only the cells that hold something, in rows from top to bottom.
struct SheetGrid {
    /// Nil for files that know no sheets (CSV).
    var name: String?
    var isHidden = false
    var rows: [Row] = []
    var merges: [Merge] = []
    var hiddenColumns: [ClosedRange<Int>] = []

    struct Row {
        /// Counts from 1.
        var number: Int
        /// Lines that a record of a text file takes.
        var height = 1
        var isHidden = false
        /// In order of their columns.
        var cells: [Entry] = []
    }

    struct Entry {
        /// Counts from 1.
        var column: Int
        var text: String
    }

    /// A cell over several rows or columns; all count from 1, ends included.
    struct Merge {
        var rows: ClosedRange<Int>
        var columns: ClosedRange<Int>
    }
}

/// References of the kind `B4`.
enum CellReference {
    static func text(row: Int, column: Int) -> String { Place.cellName(row: row, column: column) }

    /// Row and column of `B4`; nil for anything else, and beyond what a sheet can have.
    static func parse(_ bytes: some Collection<UInt8>) -> (row: Int, column: Int)? {
        var column = 0
        var row = 0
        for byte in bytes {
            if byte &- 0x30 < 10 {
                guard column > 0 else { return nil }
                row = row * 10 + Int(byte &- 0x30)
                if row > 1 << 24 { return nil }
            } else if (byte & 0xDF) &- 0x41 < 26, row == 0 {
                column = column * 26 + Int((byte & 0xDF) &- 0x40)
                if column > 1 << 16 { return nil }
            } else if byte != 0x24 {
                return nil
            }
        }
        return row > 0 && column > 0 ? (row, column) : nil
    }

    /// `B4:D7`
    static func range(_ bytes: some Collection<UInt8>) -> SheetGrid.Merge? {
        let parts = bytes.split(separator: 0x3A)
        guard parts.count == 2, let a = parse(parts[0]), let b = parse(parts[1]), a.row <= b.row, a.column <= b.column
        else {
            return nil
        }
        return SheetGrid.Merge(rows: a.row...b.row, columns: a.column...b.column)
    }
}
