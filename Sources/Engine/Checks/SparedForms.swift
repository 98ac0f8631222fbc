internal import Model

/// Where forms of a list of spellings are right: in the titles of regulations, which are cited as they were given, and in
/// phrases of another language.
struct SparedForms {
    /// Titles of regulations that the document cites, folded, with a blank at either end.
    private let titles: [String]
    /// The phrases of another language, as the hashes of their words.
    private let foreign: [[UInt64]]

    /// - Parameters:
    ///   - exceptions: the list of exceptions; what its tags `citation` and `english` hold counts only in titles, and also
    ///     over the ends of lines.
    ///   - titles: the titles that the document cites.
    init(_ exceptions: WordList, titles: [String]) {
        self.titles = titles.map { " \(Self.spaced(Words($0))) " }
        foreign = exceptions.phrases(tag: "english").map { Words($0).tokens.map(\.hash) }.filter { $0.count > 1 }
    }

    /// Whether an exception that was found counts where it stands. Old official titles keep their spelling: their forms are
    /// spared where regulations are cited, and wherever such a title is named.
    func spares(_ exception: WordList.Match, in words: Words, _ role: Passage.Role) -> Bool {
        guard exception.tag == "citation", role != .citation else { return true }
        let (first, last) = (exception.tokens.lowerBound - 1, exception.tokens.upperBound)
        let around = max(first, 0)..<min(last + 1, words.count)
        guard around.count > exception.tokens.count else { return false }
        let text = " \(Self.spaced(words, around)) "
        return titles.contains { $0.utf8.count > text.utf8.count && $0.contains(text) }
    }

    /// Whether a form stands in a phrase of another language that lines may break and of which other words may be misspelt
    /// (`key performace indicator`).
    func isForeign(_ match: WordList.Match, among matches: [WordList.Match], _ passage: Int, _ cut: [Words]) -> Bool {
        guard match.tokens.count == 1 else { return false }
        let words = cut[passage]
        let hash = words.tokens[match.tokens.lowerBound].hash
        let phrases = foreign.filter { $0.contains(hash) }
        guard !phrases.isEmpty else { return false }
        let before = passage > 0 ? cut[passage - 1].tokens.suffix(2).map(\.hash) : []
        let behind = cut.indices.contains(passage + 1) ? cut[passage + 1].tokens.prefix(2).map(\.hash) : []
        var line = words.tokens.map(\.hash)
        for other in matches where other.tokens.count == 1 && other != match {
            let meant = Words(other.tag)
            if meant.count == 1 { line[other.tokens.lowerBound] = meant.tokens[0].hash }
        }
        let whole = before + line + behind
        let at = before.count + match.tokens.lowerBound
        return phrases.contains { phrase in
            phrase.indices.contains { index in
                let start = at - index
                return phrase[index] == hash && start >= 0 && whole[start...].starts(with: phrase)
            }
        }
    }

    private static func spaced(_ words: Words, _ range: Range<Int>? = nil) -> String {
        (range ?? 0..<words.count).map { words.folded($0) }.joined(separator: " ")
    }
}
