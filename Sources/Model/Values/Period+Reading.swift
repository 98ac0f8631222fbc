extension Period {
    /// Years found in a text.
    package struct Mention: Hashable, Sendable {
        package let period: Period
        /// UTF-8 range in the text, without the label.
        package let range: Range<Int>
        /// Range of words, without the label.
        package let tokens: Range<Int>
        /// Whether it is written as a run of years (`2018-2023`).
        package let isRange: Bool
        /// Whether `tahun`, `periode` or the like stands before it.
        package let isLabelled: Bool
    }

    /// The years that can be a period of a document.
    package static let plausibleYears = 1950...2100

    /// The same as below for a text that is not yet in words.
    package static func mentions(in text: String, lexicon: Lexicon) -> [Mention] {
        mentions(in: Words(text), lexicon: lexicon)
    }

    /// All periods of a text: `2018-2023`, `2018 – 2023`, `2018 s.d. 2023`, `Tahun 2018 sampai dengan Tahun 2023`, `Tahun 2019`.
    ///
    /// Years that belong to a number, a date, money or a regulation (`Nomor 12 Tahun 2018`, `Tahun 2018 Nomor 12`) are none.
    package static func mentions(in words: Words, lexicon: Lexicon) -> [Mention] {
        var found: [Mention] = []
        var index = 0
        let reader = PeriodReader(words: words, lexicon: lexicon)
        while index < words.count {
            guard words.tokens[index].range.count == 4, let mention = reader.mention(at: index) else {
                index += 1
                continue
            }
            found.append(mention)
            index = max(mention.tokens.upperBound, index + 1)
        }
        return found
    }
}

/// Reads years in their surroundings.
private struct PeriodReader {
    let words: Words
    let lexicon: Lexicon

    func mention(at index: Int) -> Period.Mention? {
        guard let start = year(index) else { return nil }
        let label = labelStart(before: index)
        guard isFree(index, labelled: label != nil), !isOfRegulation(label ?? index) else { return nil }
        if let (end, last) = rangeEnd(after: index, from: start), let period = Period(start: start, end: end) {
            return mention(period, index..<last + 1, isRange: true, isLabelled: label != nil)
        }
        guard endsFreely(index), !isNumbered(after: index), let period = Period(start: start, end: start) else {
            return nil
        }
        return mention(period, index..<index + 1, isRange: false, isLabelled: label != nil)
    }

    private func mention(_ period: Period, _ tokens: Range<Int>, isRange: Bool, isLabelled: Bool) -> Period.Mention {
        Period.Mention(
            period: period,
            range: words.tokens[tokens.lowerBound].start..<words.tokens[tokens.upperBound - 1].end,
            tokens: tokens,
            isRange: isRange,
            isLabelled: isLabelled
        )
    }

    private func year(_ index: Int) -> Int? {
        guard index < words.count, words.tokens[index].range.count == 4, let year = words.integer(index),
            Period.plausibleYears.contains(year)
        else { return nil }
        return year
    }

    /// Where the label begins that stands right before a word.
    private func labelStart(before index: Int) -> Int? { phraseStart(of: .yearLabels, endingAt: index) }

    /// Where a phrase of a list begins that ends right before a word.
    private func phraseStart(of list: Lexicon.ListName, endingAt end: Int) -> Int? {
        let phrases = lexicon[list]
        for start in stride(from: max(end - 10, 0), to: end, by: 1)
        where phrases.prefixMatch(words, at: start)?.tokens.upperBound == end {
            return start
        }
        return nil
    }

    /// Whether what stands before the year lets it be one.
    private func isFree(_ index: Int, labelled: Bool) -> Bool {
        guard index > 0, !labelled else { return true }
        let gap = words.tokens[index].gap
        if !gap.isDisjoint(with: [.slash, .point]) { return false }
        if gap.contains(.comma), gap.isDisjoint(with: [.space, .newline]), year(index - 1) == nil { return false }
        if !gap.isDisjoint(with: [.newline, .stop, .bracket]) { return true }
        if words.integer(index - 1) != nil, year(index - 1) == nil { return false }
        return phraseStart(of: .months, endingAt: index) == nil
            && lexicon[.units].tag(of: words.text(index - 1)) != "rupiah"
    }

    /// Whether what stands behind the year lets it be one.
    private func endsFreely(_ index: Int) -> Bool {
        guard index + 1 < words.count else { return true }
        let gap = words.tokens[index + 1].gap
        if gap.isEmpty { return false }
        guard words.integer(index + 1) != nil else { return gap != .slash }
        if !gap.isDisjoint(with: [.slash, .point]) { return false }
        return gap != .comma && gap != .dash || year(index + 1) != nil
    }

    /// `Nomor 12 Tahun 2018`, `PP 18 Tahun 2016`: the number of a regulation before the label.
    private func isOfRegulation(_ label: Int) -> Bool {
        var hasDigit = false
        var start = label
        while start > 0 {
            start -= 1
            hasDigit = hasDigit || words.bytes[words.tokens[start].range].contains(where: Folding.isDigit)
            if hasDigit, phraseStart(of: .numberLabels, endingAt: start) != nil { return true }
            if hasDigit, phraseStart(of: .regulationKinds, endingAt: start) != nil { return true }
            let gap = words.tokens[start].gap
            guard !gap.isDisjoint(with: [.slash, .point, .dash]), gap.isDisjoint(with: [.space, .newline, .stop]),
                label - start < 12
            else { return false }
        }
        return false
    }

    /// `Tahun 2020 Nomor 11`: a gazette.
    private func isNumbered(after index: Int) -> Bool {
        guard index + 1 < words.count, !words.tokens[index + 1].gap.contains(.stop),
            let label = lexicon[.numberLabels].prefixMatch(words, at: index + 1)
        else { return false }
        return label.tokens.upperBound < words.count
            && words.bytes[words.tokens[label.tokens.upperBound].range].contains(where: Folding.isDigit)
    }

    /// The last year of a run and its place.
    private func rangeEnd(after index: Int, from start: Int) -> (year: Int, index: Int)? {
        guard index + 1 < words.count else { return nil }
        var next = index + 1
        let gap = words.tokens[next].gap
        var joined = gap.contains(.dash) && gap.isSubset(of: [.dash, .space, .newline])
        if let joint = lexicon[.rangeWords].prefixMatch(words, at: next) {
            joined = true
            next = joint.tokens.upperBound
        }
        if joined, let label = lexicon[.yearLabels].prefixMatch(words, at: next) { next = label.tokens.upperBound }
        guard let end = year(next), end >= start, end - start <= 30, endsFreely(next) else { return nil }
        return joined || gap == .slash && end == start + 1 ? (end, next) : nil
    }
}
