internal import Model

/// Days that no calendar has.
enum DayChecks {
    /// `31 September 2021`, `29 Februari 2023`: each as printed, the last day of that month in `expected`.
    static func impossible(_ host: DocumentHost) -> [Fault] {
        var faults: [Fault] = []
        for (index, passage) in host.document.passages.enumerated()
        where passage.role != .catchword && !passage.place.optical {
            let words = host.passageWords[index]
            for token in words.tokens.indices.dropLast(2) {
                guard let (month, year, end) = monthAndYear(behind: token, words, host.lexicon),
                    let day = words.integer(token), isDay(token, words),
                    CivilDate(year: year, month: month, day: day) == nil
                else { continue }
                let found = words.text(token..<end)
                faults.append(
                    Fault(
                        found: found,
                        expected: "\(CivilDate.days(inMonth: month, of: year))",
                        kind: "",
                        places: [passage.place.showing(found)]
                    )
                )
            }
        }
        return faults
    }

    private static func monthAndYear(behind token: Int, _ words: Words, _ lexicon: Lexicon) -> (Int, Int, Int)? {
        guard words.tokens[token].range.count == 2,
            words.tokens[token + 1].gap.isSubset(of: [.space, .newline, .dash]),
            let match = lexicon[.months].prefixMatch(words, at: token + 1), let month = Int(match.tag)
        else { return nil }
        let at = match.tokens.upperBound
        guard at < words.count, words.tokens[at].range.count == 4, let year = words.integer(at),
            words.tokens[at].gap.isSubset(of: [.space, .newline, .dash]), (1900...2100).contains(year)
        else { return nil }
        return (month, year, at + 1)
    }

    /// Two figures from 29 on that end no longer number (`1.530`, `12,31`); `00` is left to be filled in.
    private static func isDay(_ token: Int, _ words: Words) -> Bool {
        guard let day = words.integer(token), day > 28 else { return false }
        guard token > 0, words.integer(token - 1) != nil else { return true }
        let gap = words.tokens[token].gap
        return !gap.isDisjoint(with: [.space, .newline]) || gap == .dash
    }
}
