/// How high a row must be for its wrapped texts. Excel finds out by itself, LibreOffice does not: the height is written.
struct RowHeight {
    private var lines = 1

    /// - Parameter width: of the column, in figures of the default font; letters of 10 points are narrower.
    mutating func hold(_ text: String, width: Double) {
        let room = max(Int(width * 1.22), 1)
        var needed = 0
        var used = 0
        var word = 0
        // Words go to the next line whole; marks that combine are counted as characters, which only adds room.
        func place(_ word: Int) {
            if word == 0 { return }
            if used > 0, used + 1 + word > room {
                needed += 1
                used = 0
            }
            used += (used > 0 ? 1 : 0) + word
            while used > room {
                needed += 1
                used -= room
            }
        }
        for byte in text.utf8 {
            switch byte {
            case 0x20:
                place(word)
                word = 0
            case 0x0A:
                place(word)
                (word, used) = (0, 0)
                needed += 1
            case 0x80..<0xC0: break
            default: word += 1
            }
        }
        place(word)
        lines = max(lines, needed + 1)
    }

    /// In points, for text of 10 points; no row is higher than 409.
    var points: Double { min(Double(lines) * 13 + 4, 409) }
}
