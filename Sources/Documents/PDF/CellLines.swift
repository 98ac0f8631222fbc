/// The lines printed in one cell, as the text that was typed there.
struct CellLines {
    let lines: [TextLine]
    /// The left edge of the cell, and its width.
    let left: Double
    let width: Double

    /// The white space that a table keeps at the sides of its cells: the least that any line keeps on its left.
    static func margin(of rows: [[CellLines]]) -> Double {
        var least = 12.0
        for cell in rows.joined() {
            for line in cell.lines { least = min(least, line.box.left - cell.left) }
        }
        return max(least, 0)
    }

    /// The text, and the offsets of the spaces that may stand inside a word.
    func text(margin: Double) -> (text: String, breaks: [Int]) {
        let texts = lines.map(\.text)
        return Wrapped.text(texts) { mayBreak($0, width - 2 * margin) }
    }

    /// Whether the line may end inside a word: one word alone, all the room taken, and letters go on below.
    ///
    /// Word, LibreOffice and Excel cut a word only when it is wider than its cell, and then begin it on a line of its own.
    private func mayBreak(_ index: Int, _ room: Double) -> Bool {
        guard index >= 0, index + 1 < lines.count, lines[index].words.count == 1, let above = lines[index].words.first,
            let below = lines[index + 1].words.first, Self.goesOn(above.text, below.text)
        else { return false }
        let letters = Double(max(below.text.unicodeScalars.count, 1))
        // The letter that found no room is at most some two thirds wider than the average one.
        let next = min(below.box.width, 1.7 * below.box.width / letters)
        return above.box.width + next > room - Self.slack
    }

    /// Drawn lines are seen to the next point: the room is known no better on either side.
    private static let slack = 3.0

    /// Whether two parts can be one word: letters on both sides of the cut, not a capital behind a small one.
    private static func goesOn(_ above: String, _ below: String) -> Bool {
        guard let last = above.unicodeScalars.last, let first = below.unicodeScalars.first else { return false }
        if isNumeric(above) { return first.value &- 0x30 < 10 }
        guard last.properties.isAlphabetic, first.properties.isAlphabetic else { return false }
        return first.properties.isLowercase || !above.unicodeScalars.contains { $0.properties.isLowercase }
    }

    private static func isNumeric(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2C }
    }
}
