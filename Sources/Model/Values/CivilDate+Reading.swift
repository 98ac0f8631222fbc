extension CivilDate {
    /// A date found in a text.
    package struct Mention: Hashable, Sendable {
        package let date: CivilDate
        /// UTF-8 range in the text.
        package let range: Range<Int>
        /// Range of words.
        package let tokens: Range<Int>
    }

    /// The date that a cell or a line states: the only one in it (`Sendawar, 30 Mei 2018`); nil for none and for several.
    package static func read(_ text: String, lexicon: Lexicon) -> CivilDate? {
        let found = mentions(in: Words(text), lexicon: lexicon)
        return Set(found.map(\.date)).count == 1 ? found.first?.date : nil
    }

    /// The same as below for a text that is not yet in words.
    package static func mentions(in text: String, lexicon: Lexicon) -> [Mention] {
        mentions(in: Words(text), lexicon: lexicon)
    }

    /// All dates of a text: `30 Mei 2018`, `08/04/2020` (day first), `8-4-2020`, `8.4.2020`, `2020-04-08`.
    ///
    /// A year needs four digits. Figures that are part of a longer number (`188.45/12/2020`) are none.
    package static func mentions(in words: Words, lexicon: Lexicon) -> [Mention] {
        var found: [Mention] = []
        let months = lexicon[.months]
        var index = 0
        while index < words.count {
            let mention = named(words, at: index, months: months) ?? figures(words, at: index)
            if let mention { found.append(mention) }
            index = max(mention?.tokens.upperBound ?? 0, index + 1)
        }
        return found
    }

    /// `30 Mei 2018`, `8 (delapan) April 2020` is not read.
    private static func named(_ words: Words, at index: Int, months: WordList) -> Mention? {
        guard let day = words.integer(index), (1...31).contains(day), index + 2 < words.count,
            let match = months.prefixMatch(words, at: index + 1), let month = Int(match.tag)
        else { return nil }
        let last = match.tokens.upperBound
        guard last < words.count, let year = fourDigits(words, at: last),
            [index + 1, last].allSatisfy({ words.tokens[$0].gap.isSubset(of: [.space, .newline, .dash, .slash]) }),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        return mention(date, words, index..<last + 1)
    }

    /// `08/04/2020` and `2020-04-08`.
    private static func figures(_ words: Words, at index: Int) -> Mention? {
        guard index + 2 < words.count, let first = words.integer(index) else { return nil }
        let joint = words.tokens[index + 1].gap
        guard joint == words.tokens[index + 2].gap, [.dash, .slash, .point].contains(joint),
            let second = words.integer(index + 1), let third = words.integer(index + 2),
            words.tokens[index].gap.isDisjoint(with: [.dash, .slash, .point]) || words.beginsLine(index),
            index + 3 >= words.count || words.tokens[index + 3].gap.isDisjoint(with: [.dash, .slash, .point])
        else { return nil }
        if joint == .dash, fourDigits(words, at: index) != nil,
            let date = CivilDate(year: first, month: second, day: third)
        {
            return mention(date, words, index..<index + 3)
        }
        guard fourDigits(words, at: index + 2) != nil, let date = CivilDate(year: third, month: second, day: first)
        else {
            return nil
        }
        return mention(date, words, index..<index + 3)
    }

    private static func fourDigits(_ words: Words, at index: Int) -> Int? {
        words.tokens[index].range.count == 4 ? words.integer(index) : nil
    }

    private static func mention(_ date: CivilDate, _ words: Words, _ tokens: Range<Int>) -> Mention {
        Mention(
            date: date,
            range: words.tokens[tokens.lowerBound].start..<words.tokens[tokens.upperBound - 1].end,
            tokens: tokens
        )
    }
}
