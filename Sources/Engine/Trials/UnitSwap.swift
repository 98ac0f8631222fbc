internal import Model

/// What stands for a unit when an example is changed: a unit of another class of measure, as if two columns or two
/// rows had been mixed up.
struct UnitSwap {
    private let units: WordList
    /// By canonical unit: the first unit of the list that fits none of the classes it fits.
    private let others: [String: String]

    init(_ lexicon: Lexicon) {
        units = lexicon[.units]
        var classes: [String: Set<String>] = [:]
        for entry in lexicon[.unitClasses].entries {
            for unit in entry.phrases { classes[unit, default: []].insert(entry.tag) }
        }
        let known = lexicon[.units].entries.filter { classes[$0.tag] != nil }
        others = known.reduce(into: [:]) { others, entry in
            let own = classes[entry.tag] ?? []
            let other = known.first { classes[$0.tag]?.isDisjoint(with: own) ?? false }
            others[entry.tag] = other?.phrases.first
        }
    }

    /// The unit directly behind a number that ends at the byte, and what to write in its place.
    func swap(in words: Words, after end: Int) -> (range: Range<Int>, text: String)? {
        guard let index = (0..<words.count).first(where: { words.tokens[$0].range.lowerBound >= end }),
            words.tokens[index].range.lowerBound <= end + 1,
            let match = units.prefixMatch(words, at: index), let other = others[match.tag]
        else { return nil }
        return (match.range, other)
    }
}
