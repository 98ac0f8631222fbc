/// Whole numbers in words, as agreements and minutes write their dates: `dua ribu dua puluh empat`.
package enum NumberWords {
    /// Tags of the list `number-words` that are no values.
    private enum Joint: String { case teens, tens, hundreds, thousands }

    /// The number that begins at a word, and the word behind it; nil where none begins.
    package static func read(_ words: Words, at start: Int, lexicon: Lexicon) -> (value: Int, end: Int)? {
        var thousands = 0
        var hundreds = 0
        var digit: Int?
        var at = start
        while at < words.count, let tag = lexicon[.numberWords].tag(of: words.text(at)) {
            if let value = Int(tag) {
                guard digit == nil else { break }
                if value < 10 { digit = value } else if value < 1000 { hundreds += value } else { thousands += value }
            } else if let joint = Joint(rawValue: tag) {
                let one = digit ?? 0
                switch joint {
                case .teens: hundreds += 10 + one
                case .tens: hundreds += one * 10
                case .hundreds: hundreds += one * 100
                case .thousands:
                    thousands += (hundreds + one) * 1000
                    hundreds = 0
                }
                digit = nil
            } else {
                break
            }
            at += 1
            // No date has a greater number.
            if thousands > 9000 || at - start > 8 { return nil }
        }
        return at > start ? (thousands + hundreds + (digit ?? 0), at) : nil
    }
}
