/// What an entry of a register is about: the kind, year and quarter of what was handed in, from the words of the entry
/// and of the register's title.
package struct SubmissionReading: Hashable, Sendable {
    /// Nil when the words name nothing that is owed.
    package var kind: SubmissionKind?
    package var year: Int?
    package var quarter: Int?

    /// Reads an entry (`Pengukuran Kinerja TW I 2024`, `LKjIP 2023`, `PK Perubahan`).
    ///
    /// What the entry does not say is taken from the register's title, and a year that neither says from the day it was
    /// handed in: reports follow their year, agreements stand at its beginning.
    ///
    /// - Parameters:
    ///   - title: the title of the register; nil when it has none.
    ///   - year: the year the register is kept for; nil when unknown.
    package init(_ entry: Submission, title: String?, year: Int? = nil, lexicon: Lexicon) {
        let words = Words(entry.kind)
        let heading = Words(title ?? "")
        quarter = entry.quarter ?? Self.quarter(words, lexicon)
        kind = Self.kind(words, lexicon)
        if kind == nil, quarter != nil {
            kind = .quarterly
        } else if kind == nil {
            kind = Self.kind(heading, lexicon)
            quarter = kind == .quarterly || kind == .annual ? Self.quarter(heading, lexicon) : nil
        }
        if quarter != nil { kind = kind.map(Self.byQuarter) }
        if let kind, !Self.isQuarterly(kind) { quarter = nil }
        self.year = entry.year ?? Self.year(words)
        if self.year == nil {
            self.year = Self.supposedYear(Self.year(heading) ?? year, entry.submitted, kind, quarter)
        }
    }

    /// What the words alone name: that of the longest phrase in them, the first of equals.
    package static func kind(_ text: String, lexicon: Lexicon) -> SubmissionKind? { kind(Words(text), lexicon) }

    private static func kind(_ words: Words, _ lexicon: Lexicon) -> SubmissionKind? {
        let matches = lexicon[.submissionKinds].matches(in: words)
        let longest = matches.map(\.tokens.count).max()
        return matches.first { $0.tokens.count == longest }.flatMap { SubmissionKind(rawValue: $0.tag) }
    }

    private static func quarter(_ words: Words, _ lexicon: Lexicon) -> Int? {
        let tags = Set(lexicon[.quarters].matches(in: words).map(\.tag))
        return tags.count == 1 ? tags.first.flatMap { Int($0) } : nil
    }

    /// A report, a measurement or indicators of a quarter are its measurement.
    private static func byQuarter(_ kind: SubmissionKind) -> SubmissionKind {
        switch kind {
        case .annual, .report, .iku: .quarterly
        default: kind
        }
    }

    private static func isQuarterly(_ kind: SubmissionKind) -> Bool {
        kind == .quarterly || kind == .renjaEvaluation || kind == .activity
    }

    /// The only year of four digits in the words.
    private static func year(_ words: Words) -> Int? {
        var years: Set<Int> = []
        for index in 0..<words.count where words.tokens[index].range.count == 4 {
            if let year = words.integer(index), (1990...2100).contains(year) { years.insert(year) }
        }
        return years.count == 1 ? years.first : nil
    }

    /// The year an undated entry must mean, from the year of its register and the day it was handed in.
    private static func supposedYear(
        _ register: Int?,
        _ submitted: CivilDate?,
        _ kind: SubmissionKind?,
        _ quarter: Int?
    ) -> Int? {
        guard let submitted, let kind else { return register }
        switch kind {
        case .report, .annual, .review:
            // What looks back at a year is handed in early in the next one.
            let year = register ?? submitted.year
            return submitted.year == year && submitted.month <= 6 ? year - 1 : year
        case .quarterly, .renjaEvaluation, .activity:
            let year = register ?? submitted.year
            return quarter == 4 && submitted.year == year && submitted.month <= 3 ? year - 1 : year
        case .budget:
            return register ?? (submitted.month >= 11 ? submitted.year + 1 : submitted.year)
        case .iku, .agreement, .revisedAgreement:
            return register ?? submitted.year
        }
    }
}
