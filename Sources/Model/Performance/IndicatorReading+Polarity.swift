extension IndicatorReading {
    /// A direction that a text tells, and by which words.
    package struct Direction: Hashable, Sendable {
        package let polarity: Polarity
        /// The words that told, as written, in the order of the text; empty when only the word of measure did.
        package let words: [String]
        /// Whether a word that resolves (`diselesaikan`, `penurunan`) turned a bad thing into a good one.
        package let isTurned: Bool
    }

    /// Whether more of what the name measures is better, as far as its words tell; nil when they do not.
    ///
    /// A head noun of harm (`kemiskinan`, `pengaduan`) makes less better; a word that resolves turns it round.
    package var direction: Direction? {
        if let told = IndicatorReading.direction(in: words, lexicon: lexicon) { return told }
        switch measure?.classes.first {
        case .time: return Direction(polarity: .lower, words: [], isTurned: false)
        case nil, .mean, .rate:
            // `Angka` and `Rata-rata` say nothing; what stands behind them may.
            let isBenefit = lexicon[.directions].matches(in: words).contains { $0.tag == "benefit" }
            return isBenefit ? Direction(polarity: .higher, words: [], isTurned: false) : nil
        default: return Direction(polarity: .higher, words: [], isTurned: false)
        }
    }

    /// The direction of what a formula puts on top; nil when its words do not tell.
    package static func direction(of formula: Formula, lexicon: Lexicon) -> Direction? {
        direction(in: Words(formula.numerator ?? formula.text), lexicon: lexicon)
    }

    private static func direction(in words: Words, lexicon: Lexicon) -> Direction? {
        let harms = lexicon[.lowerIsBetter].matches(in: words)
        if let left = undone(in: words, lexicon) { return left }
        guard !harms.isEmpty else { return nil }
        // `Panjang jalan rusak yang ditingkatkan`: what was done with a bad thing tells nothing, unless it is known to resolve.
        let isDoubtful = harms.allSatisfy { $0.tag == state } && hasRelative(words, lexicon)
        let turning = lexicon[.resolving].matches(in: words).filter { turn in
            !harms.contains { $0.tokens.overlaps(turn.tokens) && $0.tokens.count > turn.tokens.count }
        }
        if isDoubtful, turning.isEmpty { return nil }
        let told = (harms + turning).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        return Direction(
            polarity: turning.isEmpty ? .lower : .higher,
            words: told.map { words.text($0.tokens) },
            isTurned: !turning.isEmpty
        )
    }

    /// `Temuan yang belum ditindaklanjuti`, `sampah tidak terangkut`: the fewer were left, the better.
    private static func undone(in words: Words, _ lexicon: Lexicon) -> Direction? {
        let turning = lexicon[.resolving].matches(in: words)
        guard !turning.isEmpty else { return nil }
        let negations = lexicon[.directions].matches(in: words).filter { $0.tag == "negation" }
        let left = negations.compactMap { negation in
            turning.first { $0.tokens.lowerBound == negation.tokens.upperBound }.map {
                negation.tokens.lowerBound..<$0.tokens.upperBound
            }
        }
        guard !left.isEmpty, left.count == turning.count else { return nil }
        return Direction(polarity: .lower, words: left.map { words.text($0) }, isTurned: false)
    }

    /// Tag of bad states that stand behind the thing that is in them.
    static let state = "state"

    static func hasRelative(_ words: Words, _ lexicon: Lexicon) -> Bool {
        lexicon[.stopWords].matches(in: words).contains { $0.tag == "relative" }
    }
}
