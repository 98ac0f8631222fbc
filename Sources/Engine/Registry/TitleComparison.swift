internal import Model

/// Compares a cited title with the official one, word by word.
///
/// Capitals, marks, brackets and conjunctions are no difference, nor is a misspelling: that is the concern of the rules
/// of language. A word that other titles know and this one has not, or that this one has and the citation has not, is.
struct TitleComparison {
    /// Words that occur in titles of the registry: such a word is no misspelling of another.
    let vocabulary: Set<String>
    let stopWords: WordList
    /// Words that are right in themselves: such a one is no misspelling of another either.
    var otherWords = WordList(entries: [])

    /// Whether the cited title differs from all official wordings although it clearly is meant for this regulation.
    ///
    /// - Parameter inSentence: in running text a title may be shortened and the sentence go on behind it; only a title
    ///   that is cited to its last word and differs by few words before it is another wording.
    func differs(_ cited: String, from regulation: Regulation, inSentence: Bool = false) -> Bool {
        let wordings = ([regulation.title] + regulation.titlesAccepted).filter { !$0.isEmpty }
        let found = TitleWords(cited)
        guard !wordings.isEmpty, found.words.count >= 2 else { return false }
        if regulation.titlesWrong.contains(where: { TitleWords($0).words == found.words }) { return true }
        let verdicts = wordings.map { wording in
            inSentence ? sentenceVerdict(found, TitleWords(wording)) : verdict(found, TitleWords(wording))
        }
        return !verdicts.contains(.same) && verdicts.contains(.other)
    }

    /// Of a title in running text the words up to the last that the official one has too; what comes long after a title
    /// of that length is another part of the sentence.
    func cited(_ title: String, of regulation: Regulation) -> String {
        let words = Words(title.withoutBrackets)
        let found = TitleWords(title).words, official = TitleWords(regulation.title).words
        guard found.count == words.count,
            let last = alignment(Array(found.prefix(official.count + Self.fewWords)), official).last
        else { return title }
        return words.text(0..<last.0 + 1)
    }

    private enum Verdict { case same, other, unrelated }

    /// How many words a title in running text may have more or less than the official one and still be that title.
    private static let fewWords = 3

    private func sentenceVerdict(_ cited: TitleWords, _ official: TitleWords) -> Verdict {
        let found = cited.matching(official)
        let matches = alignment(found, official.words)
        guard official.words.count >= 4, let last = matches.last, last.1 == official.words.count - 1,
            matches.count * 3 >= official.words.count * 2
        else { return .unrelated }
        let added = (0..<last.0).count { index in !matches.contains { $0.0 == index } && !isIdle(found[index]) }
        let missing = official.words.indices.count { index in
            !matches.contains { $0.1 == index } && !isIdle(official.words[index])
        }
        if added == 0, missing == 0 { return .same }
        return added <= Self.fewWords && missing <= Self.fewWords ? .other : .unrelated
    }

    private func verdict(_ cited: TitleWords, _ official: TitleWords) -> Verdict {
        if cited.joined == official.joined { return .same }
        let found = cited.matching(official)
        let matches = alignment(found, official.words)
        guard matches.count * 2 >= official.words.count else {
            let verdict = shortened(found, official, matches)
            return verdict == .unrelated && isRelated(found, official, matches) ? .other : verdict
        }
        // Behind a complete title the sentence may go on.
        let complete = matches.count == official.words.count
        let lastFound = matches.last?.0 ?? -1
        let extra = found.indices.filter { index in
            !matches.contains { $0.0 == index } && !isIdle(found[index]) && !(complete && index > lastFound)
        }
        if !extra.isEmpty { return .other }
        return isCut(official, matches) ? .same : .other
    }

    /// A long title of which words were left out and others put in: most of what is cited, and a third of the official words.
    private func isRelated(_ found: [String], _ official: TitleWords, _ matches: [(Int, Int)]) -> Bool {
        let weighty = matches.filter { !isIdle(found[$0.0]) }
        return matches.count < found.count && found.count >= 5 && matches.count * 3 >= found.count * 2
            && weighty.count * 3 >= official.words.count
    }

    /// A long title cut after its first clause, as texts quote it.
    private func shortened(_ found: [String], _ official: TitleWords, _ matches: [(Int, Int)]) -> Verdict {
        matches.count == found.count && found.count >= 4 && isCut(official, matches) ? .same : .unrelated
    }

    /// Whether no word of weight is missing before the last match, and the title was cut at a comma.
    private func isCut(_ official: TitleWords, _ matches: [(Int, Int)]) -> Bool {
        guard let last = matches.last?.1 else { return false }
        let missing = official.words.indices.filter { index in
            !matches.contains { $0.1 == index } && !isIdle(official.words[index])
        }
        guard let first = missing.first else { return true }
        return first > last && official.clauseEnds.contains(last)
    }

    private func isIdle(_ word: String) -> Bool { stopWords.tag(of: word) != nil }

    /// The longest common run of words in order, misspellings taken as the word they stand for.
    private func alignment(_ a: [String], _ b: [String]) -> [(Int, Int)] {
        guard !a.isEmpty, !b.isEmpty, a.count <= 200, b.count <= 200 else { return [] }
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in stride(from: a.count - 1, through: 0, by: -1) {
            for j in stride(from: b.count - 1, through: 0, by: -1) {
                let skip = max(lengths[i + 1][j], lengths[i][j + 1])
                lengths[i][j] = isSame(a[i], b[j]) ? max(skip, lengths[i + 1][j + 1] + 1) : skip
            }
        }
        var matches: [(Int, Int)] = []
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            if isSame(a[i], b[j]), lengths[i][j] == lengths[i + 1][j + 1] + 1 {
                matches.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if lengths[i + 1][j] >= lengths[i][j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return matches
    }

    private func isSame(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        guard a.utf8.count >= 4, !vocabulary.contains(a), otherWords.tag(of: a) == nil else { return false }
        return Similarity.ratio(a, b) >= 0.6
    }
}

/// The folded words of a title without what stands in brackets, and after which of them a clause ends.
private struct TitleWords {
    var words: [String] = []
    var clauseEnds: Set<Int> = []

    var joined: String { words.joined() }

    init(_ title: String) {
        let words = Words(title.withoutBrackets)
        for index in 0..<words.count {
            if index > 0, words.tokens[index].gap.contains(.comma) { clauseEnds.insert(index - 1) }
            self.words.append(words.folded(index))
        }
    }

    /// These words cut and joined as the other title writes them: `tatacara` as `tata cara`.
    func matching(_ other: TitleWords) -> [String] {
        var pairs: [String: (String, String)] = [:]
        for index in other.words.indices.dropLast() {
            pairs[other.words[index] + other.words[index + 1]] = (other.words[index], other.words[index + 1])
        }
        let singles = Set(other.words)
        var out: [String] = []
        var index = 0
        while index < words.count {
            if index + 1 < words.count, singles.contains(words[index] + words[index + 1]) {
                out.append(words[index] + words[index + 1])
                index += 2
                continue
            }
            if let pair = pairs[words[index]] { out += [pair.0, pair.1] } else { out.append(words[index]) }
            index += 1
        }
        return out
    }
}

extension String {
    /// Without what stands in round brackets, and without the brackets.
    var withoutBrackets: String {
        var out: [UInt8] = []
        var depth = 0
        for byte in utf8 {
            if byte == 0x28 { depth += 1 }
            if depth == 0 { out.append(byte) }
            if byte == 0x29, depth > 0 { depth -= 1 }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
