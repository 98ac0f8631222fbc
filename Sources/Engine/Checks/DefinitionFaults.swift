internal import Model

extension DefinitionChecks {
    /// Definitions that do not say what a term means: broken ones (`broken`), those that repeat the term (`circular`), a
    /// measure of one level explained by another level only (`level`), and terms of government mixed up in them (`word`).
    static func faults(_ document: RecognisedDocument, _ lexicon: Lexicon) -> [Fault] {
        let items = document.lists.filter { $0.purpose == .definitions }.flatMap(\.items).map(\.passage)
        let definitions = definitions(document, lexicon)
        return items.filter { isBroken($0.text, lexicon[.definitionWords]) }.map { fault("broken", $0.text, "", $0) }
            + definitions.filter(isCircular).map { fault("circular", $0.passage.text, "", $0.passage) }
            + definitions.compactMap { definition in
                otherLevel(of: definition, lexicon).map { fault("level", $0, definition.term, definition.passage) }
            }
            + definitions.flatMap { mixedTerms(in: $0.passage, lexicon[.governmentTerms]) }
    }

    private static func fault(_ kind: String, _ found: String, _ expected: String, _ passage: Passage) -> Fault {
        Fault(found: found, expected: expected, kind: kind, places: [passage.place])
    }

    /// Two copulas in a row, one before the words that name the term shortly, or nothing between these and the copula.
    private static func isBroken(_ text: String, _ list: WordList) -> Bool {
        let matches = list.matches(in: Words(text))
        return zip(matches, matches.dropFirst()).contains { first, second in
            first.tokens.upperBound == second.tokens.lowerBound && first.tokens.lowerBound > 0
                && (first.tag == "copula" || second.tag == "copula")
        }
    }

    private static func isCircular(_ definition: Definition) -> Bool {
        let meaning = Words(definition.meaning).folded
        return !meaning.isEmpty && [definition.term, definition.name].contains { Words($0).folded == meaning }
    }

    /// The level that the meaning names first, when the term is a measure of one level and the meaning names others only.
    /// Where it says how the levels hang together (`mendukung`), both may rightly stand there.
    private static func otherLevel(of definition: Definition, _ lexicon: Lexicon) -> String? {
        let terms = lexicon[.levelTerms], levels = lexicon[.levels]
        guard terms.prefixMatch(Words(definition.term), at: 0)?.tag == "owned" else { return nil }
        let own = levels.matches(in: Words(definition.term)).map(\.tag)
        let meaning = Words(definition.meaning)
        let others = levels.matches(in: meaning)
        guard own.count == 1, let first = others.first, !others.contains(where: { $0.tag == own[0] }),
            !terms.matches(in: meaning).contains(where: { $0.tag == "link" })
        else { return nil }
        return meaning.text(first.tokens)
    }

    private static func mixedTerms(in passage: Passage, _ list: WordList) -> [Fault] {
        let words = Words(passage.text)
        return list.matches(in: words).filter { $0.tag != "right" }.map { match in
            let found = words.text(match.tokens)
            return Fault(found: found, expected: match.tag, kind: "word", places: [passage.place.showing(found)])
        }
    }
}
