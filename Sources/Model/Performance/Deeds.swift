/// What was done with the counted thing (`difasilitasi`, `diselesaikan`, `dilaporkan`): two families of verbs are two measures.
package struct Deed: Hashable, Sendable {
    /// The tag in the list `deeds`.
    package let family: String
    /// As written.
    package let word: String

    /// The deeds that a text names, each family once, in the order of the text.
    package static func named(in text: String, lexicon: Lexicon) -> [Deed] {
        let words = Words(text)
        var seen: Set<String> = []
        return lexicon[.deeds].matches(in: words)
            .filter { seen.insert($0.tag).inserted }
            .map { Deed(family: $0.tag, word: words.text($0.tokens)) }
    }

    /// Name and formula that speak of different deeds.
    package struct Difference: Hashable, Sendable {
        /// Deeds of the name that the counting part of the formula lacks.
        package let named: [Deed]
        /// Deeds of the formula that the name lacks.
        package let counted: [Deed]
    }

    /// The deeds in which a name and what its formula counts have nothing in common; nil when they agree or name none.
    ///
    /// What the denominator states too (`konflik yang dilaporkan`) is the population, not the deed.
    package static func difference(name: String, formula: Formula, lexicon: Lexicon) -> Difference? {
        let population = Set(named(in: formula.denominator ?? "", lexicon: lexicon).map(\.family))
        let named = named(in: name, lexicon: lexicon).filter { !population.contains($0.family) }
        let counted = self.named(in: formula.numerator ?? formula.text, lexicon: lexicon)
            .filter { !population.contains($0.family) }
        guard !named.isEmpty, !counted.isEmpty, Set(named.map(\.family)).isDisjoint(with: counted.map(\.family)) else {
            return nil
        }
        return Difference(named: named, counted: counted)
    }
}

/// The words of two texts set side by side, words of one meaning (list `synonyms`) counting as one.
package struct ContentComparison: Hashable, Sendable {
    /// Folded, in the order of their text; without words of measure, quantity and grammar.
    package let shared: [String]
    package let onlyFirst: [String]
    package let onlySecond: [String]

    package init(_ first: String, _ second: String, lexicon: Lexicon) {
        let (a, b) = (ContentComparison.words(of: first, lexicon), ContentComparison.words(of: second, lexicon))
        let (x, y) = (Set(a.map(\.key)), Set(b.map(\.key)))
        shared = a.filter { y.contains($0.key) }.map(\.word)
        onlyFirst = a.filter { !y.contains($0.key) }.map(\.word)
        onlySecond = b.filter { !x.contains($0.key) }.map(\.word)
    }

    /// The noun that a term counts: its first word of content (`konflik` in `Jumlah seluruh konflik yang …`), folded; a
    /// word of a group of synonyms as the key of its group.
    package static func headNoun(of term: String, lexicon: Lexicon) -> String? {
        words(of: term, lexicon).first?.key
    }

    /// The words of content, each once, with what they are compared by.
    private static func words(of text: String, _ lexicon: Lexicon) -> [(word: String, key: String)] {
        let words = Words(text)
        var start = 0
        if let measure = IndicatorReading(words, lexicon: lexicon).measure { start = measure.end }
        var skipped: Set<Int> = Set(0..<start)
        for match in lexicon[.stopWords].matches(in: words) { skipped.formUnion(match.tokens) }
        for match in lexicon[.formulaOperators].matches(in: words) where match.tag != "compound" {
            skipped.formUnion(match.tokens)
        }
        var keys: [Int: (key: String, length: Int)] = [:]
        for match in lexicon[.synonyms].matches(in: words) {
            keys[match.tokens.lowerBound] = (match.tag, match.tokens.count)
        }
        var found: [(word: String, key: String)] = []
        var seen: Set<String> = []
        var index = 0
        while index < words.count {
            let (key, length) = keys[index] ?? (words.folded(index), 1)
            let range = index..<min(index + length, words.count)
            if !range.allSatisfy(skipped.contains), words.integer(index) == nil, key != "%", seen.insert(key).inserted {
                found.append((words.text(range).folded, key))
            }
            index = max(range.upperBound, index + 1)
        }
        return found
    }
}
