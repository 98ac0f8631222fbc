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
        var index = 0
        while index < words.count {
            let mention = named(words, at: index, lexicon: lexicon) ?? figures(words, at: index)
            if let mention { found.append(mention) }
            index = max(mention?.tokens.upperBound ?? 0, index + 1)
        }
        return found
    }

    /// `30 Mei 2018`, `8 (delapan) April 2020`, `tanggal dua bulan Januari tahun dua ribu dua puluh empat`.
    private static func named(_ words: Words, at index: Int, lexicon: Lexicon) -> Mention? {
        var at = index
        var isInWords = false
        func number() -> Int? {
            if let number = words.integer(at) {
                at += 1
                return number
            }
            guard let (value, end) = NumberWords.read(words, at: at, lexicon: lexicon) else { return nil }
            (at, isInWords) = (end, true)
            return value
        }
        guard let day = number(), (1...31).contains(day) else { return nil }
        // The end of a longer number is no day.
        if isInWords, index > 0, lexicon[.numberWords].tag(of: words.text(index - 1)) != nil { return nil }
        // What stands in brackets says the same again.
        if !isInWords, at < words.count, words.tokens[at].gap.contains(.bracket) { _ = number() }
        guard at < words.count, let match = lexicon[.months].prefixMatch(words, at: at), let month = Int(match.tag)
        else {
            return nil
        }
        at = match.tokens.upperBound
        if at < words.count, lexicon[.yearLabels].tag(of: words.text(at)) != nil { at += 1 }
        let last = at
        guard last < words.count, let year = fourDigits(words, at: last) ?? number(), (1900...2999).contains(year)
        else {
            return nil
        }
        let joints: Words.Gap = [.space, .newline, .dash, .slash]
        let allowed = isInWords ? joints.union([.comma, .bracket]) : joints
        guard [match.tokens.lowerBound, last].allSatisfy({ words.tokens[$0].gap.isSubset(of: allowed) }),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        return mention(date, words, index..<max(at, last + 1))
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
