/// What the name of an indicator says, as far as the word lists tell.
package struct IndicatorReading: Sendable {
    let words: Words
    let lexicon: Lexicon
    /// How the name begins; nil when no word of measure stands there.
    package let measure: Measure?

    package init(name: String, lexicon: Lexicon) {
        self.init(Words(name), lexicon: lexicon)
    }

    init(_ words: Words, lexicon: Lexicon) {
        self.words = words
        self.lexicon = lexicon
        self.measure = IndicatorReading.measure(of: words, lexicon: lexicon)
    }

    /// The canonical unit of percentages, where the name opens with a word for them or ends with their sign (`Cakupan
    /// imunisasi (%)`).
    package var percentUnit: String? {
        guard let last = words.tokens.indices.last else { return nil }
        let opening = lexicon[.units].prefixMatch(words, at: 0)?.tag
        let end = lexicon[.units].tag(of: words.text(last))
        return [opening, end].contains(AmountReader.percent) ? AmountReader.percent : nil
    }

    /// The beginning of a name.
    package struct Measure: Hashable, Sendable {
        /// What the word can measure, the likeliest first (`Tingkat` is a share or a score).
        package let classes: [MeasureClass]
        /// As written (`Presentase`).
        package let word: String
        /// The word before it that measures nothing (`Capaian`), as written.
        package let prefix: String?
        /// How many words of the name both take.
        package let end: Int
    }

    private static func measure(of words: Words, lexicon: Lexicon) -> Measure? {
        let prefix = lexicon[.measurePrefixes].prefixMatch(words, at: 0)
        let behind = prefix?.tokens.upperBound ?? 0
        let whole = lexicon[.measures].prefixMatch(words, at: 0)?.tokens.upperBound ?? 0
        for start in whole > behind ? [0] : [behind, 0] {
            guard let match = lexicon[.measures].prefixMatch(words, at: start) else { continue }
            let classes = lexicon[.measures].tags(of: match.phrase).compactMap { MeasureClass(rawValue: $0) }
            guard !classes.isEmpty else { continue }
            return Measure(
                classes: classes,
                word: words.text(match.tokens),
                prefix: start == 0 ? nil : words.text(0..<start),
                end: match.tokens.upperBound
            )
        }
        return nil
    }
}

/// What a word of measure counts or weighs.
package enum MeasureClass: String, Sendable, CaseIterable {
    case proportion, count, index, ordinal, growth, mean, rate, quantity, time, compliance
}
