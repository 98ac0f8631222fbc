extension IndicatorReading {
    /// What says that an indicator counts work instead of results, by where it was seen.
    package struct ActivitySignals: Hashable, Sendable {
        /// Nouns of work behind `Jumlah` in the name (`penyusunan`, `rapat`), as written.
        package var nouns: [String] = []
        /// Participles of work in the name (`termonitoring`, `dilaksanakan`).
        package var participles: [String] = []
        /// Units of work (`kegiatan`, `dokumen`).
        package var units: [String] = []
        /// Words of work that a counting formula counts.
        package var formula: [String] = []

        /// How many of the four places speak for it.
        package var count: Int { [nouns, participles, units, formula].filter { !$0.isEmpty }.count }

        /// All words, each once, in the order name, unit, formula.
        package var words: [String] {
            var seen: Set<String> = []
            return (nouns + participles + units + formula).filter { seen.insert($0.folded).inserted }
        }
    }

    /// The signals of work in name, formula and units.
    ///
    /// - Parameter units: canonical units of the unit column and of the targets.
    package func activitySignals(formula: Formula?, units: [String]) -> ActivitySignals {
        var signals = ActivitySignals()
        if measure?.classes.first == .count { signals.nouns = workNouns(in: words, behind: measure?.end ?? 0) }
        signals.participles = lexicon[.activityParticiples].matches(in: words).map { words.text($0.tokens) }
        var seen: Set<String> = []
        signals.units = units.filter { lexicon[.activityUnits].tag(of: $0) != nil && seen.insert($0).inserted }
        if let formula, formula.kind == .count {
            let text = Words(formula.text)
            let counted = IndicatorReading(text, lexicon: lexicon)
            let start = counted.measure.map { $0.classes.first == .count ? $0.end : 0 } ?? 0
            signals.formula =
                workNouns(in: text, behind: start)
                + lexicon[.activityParticiples].matches(in: text).map { text.text($0.tokens) }
        }
        return signals
    }

    /// Nouns of work among what is counted: the head noun and what qualifies it, up to `yang`.
    private func workNouns(in text: Words, behind start: Int) -> [String] {
        let limit = min(start + 4, text.count)
        return lexicon[.activityNouns].matches(in: text)
            .filter { $0.tokens.lowerBound >= start && $0.tokens.lowerBound < limit }
            .filter { match in
                !(start..<match.tokens.lowerBound).contains { lexicon[.stopWords].tag(of: text.text($0)) == "relative" }
            }
            .map { text.text($0.tokens) }
    }

    /// Two predicates or two measures in one name.
    package struct DoubleBarrel: Hashable, Sendable {
        package enum Kind: String, Sendable {
            /// `dilaporkan dan terfasilitasi`
            case participles
            /// `Jumlah A dan jumlah B`
            case measures
            /// `pemahaman dan pengamalan`, behind a score: may be one established pair.
            case abstracts
        }
        package let kind: Kind
        package let first: String
        package let second: String
    }

    /// The first place where a name measures two things; nil when it measures one.
    package var doubleBarrel: DoubleBarrel? {
        for match in lexicon[.conjunctions].matches(in: words) {
            let left = match.tokens.lowerBound - 1
            var right = match.tokens.upperBound
            if right < words.count, lexicon[.stopWords].tag(of: words.text(right)) == "relative" { right += 1 }
            guard left >= 0, right < words.count else { continue }
            let pair = (words.text(left), words.text(right))
            if isParticiple(left), isParticiple(right) {
                return DoubleBarrel(kind: .participles, first: pair.0, second: pair.1)
            }
            if let measure, let second = lexicon[.measures].prefixMatch(words, at: right),
                measure.end <= left, right + 1 < words.count
            {
                return DoubleBarrel(kind: .measures, first: measure.word, second: words.text(second.tokens))
            }
            if measure?.classes.first == .index, isAbstract(left), isAbstract(right) {
                return DoubleBarrel(kind: .abstracts, first: pair.0, second: pair.1)
            }
        }
        return nil
    }

    /// A passive verb: listed, or of the form di-…-kan, ter-…-kan, ter-…-i.
    private func isParticiple(_ index: Int) -> Bool {
        let word = words.text(index)
        let listed: [Lexicon.ListName] = [.deeds, .activityParticiples, .resolving]
        let folded = Array(words.folded(index).utf8)
        let passive = folded.starts(with: "di".utf8) || folded.starts(with: "ter".utf8)
        if passive, listed.contains(where: { lexicon[$0].tag(of: word) != nil }) { return true }
        let end = folded.suffix(3).elementsEqual("kan".utf8)
        return passive && end && folded.count >= 7
    }

    /// A noun made of a verb or an adjective: pe-…-an, ke-…-an.
    private func isAbstract(_ index: Int) -> Bool {
        let folded = Array(words.folded(index).utf8)
        let begins = folded.starts(with: "pe".utf8) || folded.starts(with: "ke".utf8)
        return begins && folded.count >= 7 && folded.suffix(2).elementsEqual("an".utf8)
    }

    /// Words that name a quality without a measure, as written; not where they belong to a defined term (`layak huni`).
    package var vagueWords: [String] { lexicon.vagueWords(in: words) }

    /// The macro indicator that the name is (`laju pertumbuhan ekonomi`), as written.
    package var macroIndicator: String? {
        lexicon[.macroIndicators].firstMatch(in: words).map { words.text($0.tokens) }
    }

    /// The ordinal scale that the name says it is graded on.
    package var scale: Scale? { lexicon.scale(forIndicator: words.text(0..<words.count)) }
}

extension Lexicon {
    /// Words of the list `vague` outside the phrases of `vague-exceptions`, as written.
    func vagueWords(in words: Words) -> [String] {
        let defined = self[.vagueExceptions].matches(in: words).map(\.tokens)
        return self[.vague].matches(in: words)
            .filter { match in !defined.contains { $0.overlaps(match.tokens) } }
            .map { words.text($0.tokens) }
    }
}
