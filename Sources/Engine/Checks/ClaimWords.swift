internal import Model

/// What a word does in a sentence that states a result: the tags of the list `claims`.
enum Claim: String, CaseIterable {
    /// Stands between a name and its figure.
    case link
    /// Says that the figure behind it is an achievement, a realisation or a target.
    case claim
    /// Makes the figures behind it figures of something else.
    case other
    /// The mean of the achievements, and words that may follow it.
    case mean, scope
    /// Says that a sentence is about money; stands between two sums and their share.
    case budget, money
    /// Says between two sums that one is of the other; says behind a share that it is of a third.
    case relation, whole
    /// Stands before the number of indicators or objectives.
    case listing
    case indicator = "counted-indicator", objective = "counted-objective"
    /// Stands between the number and what is counted.
    case count
    /// Says of what was counted that it is some of it, or something else.
    case part
    /// Says that a sentence counts what is not the document's, or no longer.
    case foreign
    /// The head of a column of weights.
    case weight
    /// Stands between a score and its grade.
    case grade = "grade-link"
}

/// The list `claims`, tag by tag: its tags share words.
struct ClaimWords: Sendable {
    private let lists: [String: WordList]

    init(_ lexicon: Lexicon) {
        lists = Dictionary(grouping: lexicon[.claims].entries, by: \.tag).mapValues { WordList(entries: $0) }
    }

    subscript(claim: Claim) -> WordList { lists[claim.rawValue] ?? WordList(entries: []) }

    /// Whether words of the given kinds, with years and the words for them, fill a range.
    func fill(_ range: Range<Int>, of sentence: Sentence, with kinds: [Claim], _ lexicon: Lexicon) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            let next = sentence.years[at] != nil ? at + 1 : step(at, sentence.words, kinds, lexicon)
            guard let next, next > at, next <= range.upperBound else { return false }
            at = next
        }
        return true
    }

    private func step(_ at: Int, _ words: Words, _ kinds: [Claim], _ lexicon: Lexicon) -> Int? {
        let ends = kinds.compactMap { self[$0].prefixMatch(words, at: at)?.tokens.upperBound }
        let year = lexicon[.yearLabels].prefixMatch(words, at: at)?.tokens.upperBound
        return (ends + [year].compactMap { $0 }).max()
    }
}
