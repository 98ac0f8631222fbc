extension Place {
    /// The name of a spreadsheet's cell, `B4`; rows and columns count from 1.
    package static func cellName(row: Int, column: Int) -> String {
        // From the back: figures, then letters. Short enough to need no room of its own.
        String(unsafeUninitializedCapacity: 15) { buffer in
            var bytes: (UInt64, UInt64) = (0, 0)
            return withUnsafeMutableBytes(of: &bytes) { reversed in
                var count = 0
                var rest = max(row, 0)
                repeat {
                    reversed[count] = UInt8(0x30 + rest % 10)
                    rest /= 10
                    count += 1
                } while rest > 0 && count < 10
                rest = min(max(column, 0), 1 << 20)
                while rest > 0, count < 15 {
                    reversed[count] = UInt8(0x41 + (rest - 1) % 26)
                    rest = (rest - 1) / 26
                    count += 1
                }
                for index in 0..<count { buffer[index] = reversed[count - 1 - index] }
                return count
            }
        }
    }

    /// The cell that sheet, row and column name; kept by no place, for a sheet has a million of them.
    var namedCell: String? {
        guard sheet != nil, let row, let column else { return nil }
        return Place.cellName(row: row, column: column)
    }
}
