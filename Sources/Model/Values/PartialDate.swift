/// A date of which only the year, or year and month, may be known.
package struct PartialDate: Sendable, Hashable {
    package let year: Int
    package let month: Int?
    package let day: Int?

    package init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    package init(_ date: CivilDate) { self.init(year: date.year, month: date.month, day: date.day) }

    /// Reads `2014`, `2014-10` or `2014-10-02`.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...3).contains(parts.count), let year = parts[0], (1...9999).contains(year) else { return nil }
        guard parts.count > 1 else {
            self.init(year: year)
            return
        }
        guard let month = parts[1], (1...12).contains(month) else { return nil }
        guard parts.count > 2 else {
            self.init(year: year, month: month)
            return
        }
        guard let day = parts[2], CivilDate(year: year, month: month, day: day) != nil else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// As a sentence says it, as far as it is known: `2 Oktober 2014`, `Oktober 2014`, `2014`.
    package func words(_ language: Language) -> String {
        guard let date = CivilDate(year: year, month: month ?? 1, day: day ?? 1), month != nil else { return "\(year)" }
        let words = date.words(language)
        return day == nil ? String(words.drop { $0 != " " }.dropFirst()) : words
    }

    private var first: (Int, Int, Int) { (year, month ?? 1, day ?? 1) }
    private var last: (Int, Int, Int) { (year, month ?? 12, day ?? CivilDate.days(inMonth: month ?? 12, of: year)) }

    /// Whether this date is certainly before the other: its last possible day lies before the other's first.
    package func isCertainlyBefore(_ other: PartialDate) -> Bool { last < other.first }

    /// Whether this date is certainly not before the other.
    package func isCertainlyNotBefore(_ other: PartialDate) -> Bool { first >= other.last }

    /// `30 Mei 2018`, `Mei 2018` or `2018`, with ISO figures for the month where no name is at hand.
    package var iso: String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(year)" + (month.map { "-" + two($0) } ?? "") + (day.map { "-" + two($0) } ?? "")
    }
}

extension PartialDate {
    /// The month that a text ends with, where no day stands before it: `Januari 2024`, `Sinjai, … Februari 2022`,
    /// `pada tanggal      Maret 2023`. Nil for anything else.
    ///
    /// What stands in front parts from the month by a comma, by room for the day, or by nothing.
    package static func month(endOf text: String, lexicon: Lexicon) -> PartialDate? {
        let words = Words(text)
        guard words.count >= 2, words.tokens[words.count - 1].range.count == 4,
            let year = words.integer(words.count - 1), (1900...2999).contains(year),
            let at = (0..<(words.count - 1)).last(where: { at in
                lexicon[.months].prefixMatch(words, at: at).map { $0.tokens.upperBound == words.count - 1 } ?? false
            }),
            let match = lexicon[.months].prefixMatch(words, at: at), let month = Int(match.tag),
            at == 0 || words.integer(at - 1) == nil
        else { return nil }
        return PartialDate(year: year, month: month)
    }
}
