import Model

/// Heads of one column for several levels: `Tujuan / Sasaran / Indikator Kinerja Utama`.
extension HeadReader {
    /// The levels that such a head names, the highest first and the indicators last; nil for any other head.
    func combinedLevels(_ words: Words) -> [Concept]? {
        guard (2...20).contains(words.count), lexicon[.headers].tag(of: words) == nil else { return nil }
        // A line break may part the levels, or only the words of one of them.
        return levels(words, at: [.slash, .comma, .dash]) ?? levels(words, at: [.slash, .comma, .dash, .newline])
    }

    private func levels(_ words: Words, at gaps: Words.Gap) -> [Concept]? {
        var levels: [Concept] = []
        var start = 0
        for token in 1...words.count {
            let isEnd = token == words.count
            let joins = !isEnd && lexicon[.conjunctions].tag(of: words.text(token)) != nil
            guard isEnd || joins || !words.tokens[token].gap.isDisjoint(with: gaps) else { continue }
            // `Sasaran/dan Indikator`
            if start < token {
                guard let level = concept(of: words.text(start..<token)), Self.combinable.contains(level),
                    !levels.contains(level)
                else { return nil }
                levels.append(level)
            }
            start = joins ? token + 1 : token
        }
        guard levels.last == .indicator, levels.contains(.objective) || levels.contains(.goal) else { return nil }
        return levels
    }

    private static let combinable: Set<Concept> = [.goal, .objective, .program, .activity, .indicator]
}
