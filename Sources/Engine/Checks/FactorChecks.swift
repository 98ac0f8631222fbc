internal import Model

/// Lists of what hinders and of what furthers the work.
enum FactorChecks {
    /// Factors that one list says to hinder and another to further: the name of the first, without the words that judge
    /// it, stands as it is in the second. A name of a single word says too little.
    static func contradictions(_ document: RecognisedDocument, _ lexicon: Lexicon) -> [Fault] {
        let list = lexicon[.factorWords]
        let hindering = items(of: document, under: "hinder", list)
        let furthering = items(of: document, under: "further", list).map { ($0, folded(Words($0.text))) }
        return hindering.compactMap { passage in
            guard let name = name(in: Words(passage.text), list) else { return nil }
            let other = furthering.first { $0.1.contains(folded(Words(name))) }
            return other.map { found, _ in
                Fault(found: name, expected: found.text, kind: "factor", places: [passage.place, found.place])
            }
        }
    }

    /// The items of the lists whose introduction speaks of the one kind only.
    private static func items(of document: RecognisedDocument, under tag: String, _ list: WordList) -> [Passage] {
        document.lists.filter { candidate in
            let tags = Set(list.matches(in: Words(candidate.introduction?.text ?? "")).map(\.tag))
            return tags.contains(tag) && tags.isDisjoint(with: tag == "hinder" ? ["further"] : ["hinder"])
        }.flatMap(\.items).map(\.passage)
    }

    /// The words from the first to the last that do not judge, when these are at least two and nothing judges between
    /// them but words that join.
    private static func name(in words: Words, _ list: WordList) -> String? {
        let isWeighty = (0..<words.count).map { list.prefixMatch(words, at: $0)?.tag != "judging" }
        guard let first = isWeighty.firstIndex(of: true) else { return nil }
        // The first run of weighty words, over single words between them.
        var end = first
        for index in first..<words.count {
            if isWeighty[index] {
                end = index + 1
            } else if index + 1 >= words.count || !isWeighty[index + 1] {
                break
            }
        }
        guard isWeighty[first..<end].count(where: { $0 }) >= 2 else { return nil }
        return words.text(first..<end)
    }

    private static func folded(_ words: Words) -> String {
        " " + words.folded.joined(separator: " ") + " "
    }
}
