internal import Model

/// One definition of the general provisions: `Rencana Strategis yang selanjutnya disebut Renstra adalah …`.
struct Definition: Sendable, Hashable {
    var term: String
    /// The shorter name that it gives the term; empty when it gives none.
    var name: String
    /// What the term means; empty when nothing follows the copula.
    var meaning: String
    var passage: Passage
}

/// Terms that a regulation defines, and whether it uses them.
enum DefinitionChecks {
    /// The items of the lists of definitions that join a term to its meaning.
    static func definitions(_ document: RecognisedDocument, _ lexicon: Lexicon) -> [Definition] {
        document.lists.filter { $0.purpose == .definitions }.flatMap(\.items)
            .compactMap { definition($0.passage, lexicon[.definitionWords]) }
    }

    private static func definition(_ passage: Passage, _ list: WordList) -> Definition? {
        let words = Words(passage.text)
        let matches = list.matches(in: words)
        let copula = matches.first { $0.tag == "copula" && $0.tokens.lowerBound > 0 }
        guard let copula else { return nil }
        let naming = matches.first { $0.tag == "naming" && $0.tokens.upperBound < copula.tokens.lowerBound }
        // A foreign term in brackets behind it is no part of the term.
        let end = naming?.tokens.lowerBound ?? copula.tokens.lowerBound
        let bracket = (1..<max(end, 1)).first { words.tokens[$0].gap.contains(.bracket) }
        return Definition(
            term: words.text(0..<(bracket ?? end)),
            name: naming.map { words.text($0.tokens.upperBound..<copula.tokens.lowerBound) } ?? "",
            meaning: words.text(min(copula.tokens.upperBound, words.count)..<words.count),
            passage: passage
        )
    }

    /// Definitions whose term is used nowhere: neither outside of the definitions, nor in the meaning of a term that is.
    /// There the everyday word (`hasil` for `Hasil`) is no use of a term of one word.
    static func unused(_ document: RecognisedDocument, _ lexicon: Lexicon) -> [Fault] {
        let definitions = definitions(document, lexicon)
        guard !definitions.isEmpty else { return [] }
        let spots = Set(definitions.map(\.passage.place.spot)), texts = Set(definitions.map(\.passage.text))
        let outside = document.passages.lazy
            .filter { $0.role != .signature && !spots.contains($0.place.spot) && !texts.contains($0.text) }
            .map { Spelling($0.text) }
        let all = Array(outside)
        var isUsed = definitions.map { definition in
            let names = definition.names.map { Spelling($0) }
            return all.contains { text in names.contains { text.contains($0) } }
        }
        let meanings = definitions.map { Words($0.meaning) }
        // Each round finds at least one more, or ends.
        for _ in definitions.indices {
            let used = definitions.indices.filter { isUsed[$0] }
            let fresh = definitions.indices.filter { index in
                !isUsed[index] && used.contains { says(meanings[$0], definitions[index]) }
            }
            if fresh.isEmpty { break }
            for index in fresh { isUsed[index] = true }
        }
        return definitions.indices.filter { !isUsed[$0] }.map { index in
            Fault(
                found: definitions[index].term,
                expected: "",
                kind: "unused",
                places: [definitions[index].passage.place]
            )
        }
    }

    private static func says(_ meaning: Words, _ definition: Definition) -> Bool {
        definition.names.contains { name in
            let wanted = Words(name)
            guard wanted.count == 1 else { return Spelling(meaning).contains(Spelling(wanted)) }
            return (0..<meaning.count).contains { meaning.text($0) == wanted.text(0) }
        }
    }

    /// Bodies with a part to play in the articles (`Tim …`, `Komite …`) that the text neither defines nor establishes.
    static func unknownBodies(_ document: RecognisedDocument, _ lexicon: Lexicon) -> [Fault] {
        let list = lexicon[.bodies]
        let known = definitions(document, lexicon).flatMap(\.names).map { Spelling($0) }
        let established = document.passages.lazy.map { Words($0.text) }
            .map { words in Set(list.matches(in: words).map { $0.tag == "establish" ? $0.tag : $0.phrase.folded }) }
            .filter { $0.contains("establish") }
            .reduce(into: Set<String>()) { $0.formUnion($1) }
        var faults: [Fault] = []
        var positions: [String: Int] = [:]
        for passage in document.articleLines.joined() where passage.role == .body {
            let words = Words(passage.text)
            for match in list.matches(in: words) where match.tag == "body" {
                if established.contains(match.phrase.folded) { continue }
                let end = nameEnd(words, from: match.tokens.upperBound, lexicon)
                guard words.isCapitalised(match.tokens.lowerBound), end > match.tokens.upperBound else { continue }
                let name = words.text(match.tokens.lowerBound..<end)
                let spelling = Spelling(name)
                if known.contains(where: { spelling.begins(with: $0) }) { continue }
                let place = passage.place.showing(name)
                if let at = positions[name.folded] {
                    faults[at].places.append(place)
                } else {
                    positions[name.folded] = faults.count
                    faults.append(Fault(found: name, expected: "", kind: "unknown-body", places: [place]))
                }
            }
        }
        return faults
    }

    /// Where a name in capitals ends: conjunctions belong to it when it goes on behind them.
    private static func nameEnd(_ words: Words, from start: Int, _ lexicon: Lexicon) -> Int {
        var end = start
        var index = start
        while index < words.count, words.tokens[index].gap.isDisjoint(with: [.stop, .comma, .blankLine]) {
            if words.isCapitalised(index) {
                end = index + 1
            } else if lexicon[.conjunctions].prefixMatch(words, at: index) == nil {
                break
            }
            index += 1
        }
        return end
    }
}

extension Definition {
    /// What the term is called.
    fileprivate var names: [String] { [term, name].filter { !$0.isEmpty } }
}

/// The folded words of a text between blanks: whole words are found, whatever stands between them.
private struct Spelling {
    private let text: String
    private let joined: String
    private let count: Int

    init(_ text: String) { self.init(Words(text)) }

    init(_ words: Words) {
        let folded = words.folded
        text = " " + folded.joined(separator: " ") + " "
        joined = folded.joined()
        count = folded.count
    }

    /// Whether these words stand in the text; several are also found written together (`Wali Kota`, `Walikota`).
    func contains(_ other: Spelling) -> Bool {
        text.contains(other.text) || other.count > 1 && joined.contains(other.joined)
    }

    func begins(with other: Spelling) -> Bool { text.hasPrefix(other.text) }
}
