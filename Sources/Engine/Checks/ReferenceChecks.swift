internal import Model

/// References of a regulation to its own articles and paragraphs.
enum ReferenceChecks {
    /// References to an article or paragraph that the regulation does not have. A reference that names another
    /// regulation behind it (`Pasal 18 ayat (6) Undang-Undang …`) is not its own.
    static func faults(
        _ document: RecognisedDocument,
        _ lexicon: Lexicon,
        article: [String],
        paragraph: [String]
    ) -> [Fault] {
        guard !document.articles.isEmpty else { return [] }
        let reader = ReferenceReader(
            document: document,
            lexicon: lexicon,
            article: Set(article.map(\.folded)),
            paragraph: Set(paragraph.map(\.folded))
        )
        return reader.read()
    }
}

private struct ReferenceReader {
    let document: RecognisedDocument
    let lexicon: Lexicon
    let article: Set<String>
    let paragraph: Set<String>
    /// Another regulation is named within so many words behind its article.
    private static let reach = 8

    func read() -> [Fault] {
        var faults: [Fault] = []
        var current: Article?
        let heads = Dictionary(document.articles.map { ($0.place.spot, $0) }, uniquingKeysWith: { first, _ in first })
        let annexes = Set(document.annexes.map(\.place.spot))
        for passage in document.passages {
            // An annex speaks of other texts as well.
            if annexes.contains(passage.place.spot) { break }
            if let next = heads[passage.place.spot] {
                current = next
                continue
            }
            guard let current, passage.role == .body else { continue }
            faults += check(passage, in: current)
        }
        return faults
    }

    private func check(_ passage: Passage, in current: Article) -> [Fault] {
        let words = Words(passage.text)
        var faults: [Fault] = []
        var index = 0
        while index < words.count {
            let number = index + 1 < words.count ? words.integer(index + 1) : nil
            let word = number == nil ? "" : words.folded(index)
            guard let number, article.contains(word) || paragraph.contains(word) else {
                index += 1
                continue
            }
            index += 2
            var target: Article? = current
            var clause: Int? = number
            if article.contains(word) {
                target = document.articles.first { $0.number == number }
                clause = nil
                if index + 1 < words.count, paragraph.contains(words.folded(index)), let next = words.integer(index + 1)
                {
                    clause = next
                    index += 2
                }
            }
            if namesOther(words, from: index) { continue }
            let found = words.text(index - (article.contains(word) && clause != nil ? 4 : 2)..<index)
            let isMissing = target.map { misses($0, clause) } ?? true
            if isMissing {
                faults.append(
                    Fault(found: closed(found), expected: "", kind: "reference", places: [passage.place.showing(found)])
                )
            }
        }
        return faults
    }

    /// Only an article whose paragraphs were read can miss one.
    private func misses(_ article: Article, _ clause: Int?) -> Bool {
        guard let clause else { return false }
        let clauses = article.items.filter { $0.level == 1 }.compactMap(\.number)
        let isOnly = document.articles.count { $0.number == article.number } == 1
        return isOnly && !clauses.isEmpty && !clauses.contains(clause)
    }

    private func namesOther(_ words: Words, from index: Int) -> Bool {
        for token in index..<min(index + Self.reach, words.count) {
            if words.tokens[token].gap.contains(.stop) { return false }
            guard let kind = lexicon[.regulationKinds].prefixMatch(words, at: token) else { continue }
            let isNumbered = lexicon[.numberLabels].prefixMatch(words, at: kind.tokens.upperBound) != nil
            return isNumbered || kind.tag != document.instrument?.kind
        }
        return false
    }

    private func closed(_ text: String) -> String {
        text.utf8.contains(0x28) && !text.utf8.contains(0x29) ? text + ")" : text
    }
}
