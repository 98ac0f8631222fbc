internal import Model

/// Writes what is advised with the capitals of what was found.
enum Capitals {
    /// - Parameters:
    ///   - found: the words of the text.
    ///   - expected: the words that should stand there, as the lexicon has them: what is capital there stays so.
    static func of(_ found: String, on expected: String) -> String {
        let (old, new) = (Words(found), Words(expected))
        guard !old.isEmpty else { return expected }
        if isAllCapitals(found) { return expected.uppercasedAscii }
        var bytes = new.bytes
        for (index, token) in new.tokens.enumerated() {
            // Words that the advice parts (`kerjasama`) or joins have no partner of their own: the first counts.
            let partner = old.count == new.count ? index : index == 0 ? 0 : nil
            guard let partner, old.isCapitalised(partner), bytes[token.start] &- 0x61 < 26 else { continue }
            bytes[token.start] &-= 0x20
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a text of at least two letters has no small one.
    private static func isAllCapitals(_ text: String) -> Bool {
        var letters = 0
        for byte in text.utf8 {
            if byte &- 0x61 < 26 { return false }
            if byte &- 0x41 < 26 { letters += 1 }
        }
        return letters >= 2
    }
}

extension String {
    fileprivate var uppercasedAscii: String {
        String(decoding: utf8.map { $0 &- 0x61 < 26 ? $0 &- 0x20 : $0 }, as: UTF8.self)
    }
}

extension Words {
    /// Words with those that hyphens join to them.
    func compound(around range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start > 0, tokens.indices.contains(start), tokens[start].gap == .dash { start -= 1 }
        var end = range.upperBound
        while end < count, tokens[end].gap == .dash { end += 1 }
        return start..<end
    }

    /// Some words as they stand, with others, in the same capitals, in the place of a part of them.
    func text(_ whole: Range<Int>, with right: String, insteadOf wrong: Range<Int>) -> String {
        guard whole.lowerBound >= 0, whole.upperBound <= count, !wrong.isEmpty, wrong.lowerBound >= whole.lowerBound,
            wrong.upperBound <= whole.upperBound
        else { return right }
        let before = bytes[tokens[whole.lowerBound].start..<tokens[wrong.lowerBound].start]
        let after = bytes[tokens[wrong.upperBound - 1].end..<tokens[whole.upperBound - 1].end]
        return String(decoding: before, as: UTF8.self) + Capitals.of(text(wrong), on: right)
            + String(decoding: after, as: UTF8.self)
    }
}
