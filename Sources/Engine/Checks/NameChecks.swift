internal import Model

/// Whose indicators the document says they are, and whether its tasks show in them.
enum NameChecks {
    /// Places where an agency's document calls itself that of its government or of another agency of its kind:
    /// `Indikator Kinerja Utama (IKU) Kabupaten Sukamaju Tahun 2023-2026 ini`. Without a pointing word behind the name
    /// another document may be meant.
    static func foreignNames(_ document: RecognisedDocument, _ lexicon: Lexicon, pointers: [String]) -> [Fault] {
        guard let agency = document.agency else { return [] }
        let reader = SelfNameReader(lexicon: lexicon, pointers: Set(pointers.map(\.folded)))
        var faults: [Fault] = []
        for passage in document.passages where passage.role == .body {
            for named in reader.names(in: Words(passage.text)) where reader.isForeign(named, to: agency) {
                faults.append(
                    Fault(
                        found: named.name,
                        expected: agency.name,
                        kind: named.isGovernment ? "government" : "agency",
                        places: [passage.place.showing(named.name)]
                    )
                )
            }
        }
        return faults
    }

    /// Tasks that share no word with any indicator. Common words and words of grammar do not count.
    static func uncoveredTasks(_ document: RecognisedDocument, _ lexicon: Lexicon, common: [String]) -> [Fault] {
        let listed = document.lists.first { $0.purpose == .tasks }?.items.map(\.passage)
        let tasks = listed ?? document.head?.tasks ?? []
        let idle = Set(common.map(\.folded))
        func content(_ text: String) -> Set<String> {
            Set(Words(text).folded).filter {
                $0.utf8.count > 3 && !idle.contains($0) && lexicon[.stopWords].tag(of: $0) == nil
            }
        }
        let covered = document.indicators.reduce(into: Set<String>()) { $0.formUnion(content($1.name)) }
        // A task of nothing but common words can be judged by nobody.
        let open = tasks.filter { !content($0.text).isEmpty && content($0.text).isDisjoint(with: covered) }
        return open.map { task in
            Fault(found: task.text.shortened(to: 120), expected: "", kind: "uncovered", places: [task.place])
        }
    }
}

/// Finds `IKU <organisation> … ini` in a sentence.
private struct SelfNameReader {
    let lexicon: Lexicon
    let pointers: Set<String>
    /// A pointing word stands at most so many words behind the name: over the government's name and the period.
    private static let reach = 9

    struct Named {
        var name: String
        var isGovernment: Bool
        var kind: String
        var words: Set<String>
    }

    func names(in words: Words) -> [Named] {
        guard words.count > 3 else { return [] }
        var found: [Named] = []
        for match in lexicon[.documentKinds].matches(in: words) where match.tag == DocumentKind.iku.rawValue {
            if let named = name(at: match.tokens.upperBound, in: words) { found.append(named) }
        }
        return found
    }

    private func name(at start: Int, in words: Words) -> Named? {
        guard start < words.count, words.isCapitalised(start) else { return nil }
        let government = lexicon[.governmentKinds].prefixMatch(words, at: start)
        guard let kind = government ?? lexicon[.agencyKinds].prefixMatch(words, at: start) else { return nil }
        var end = kind.tokens.upperBound
        while end < words.count, end - start < 8, continues(words, end) { end += 1 }
        guard end > kind.tokens.upperBound, points(words, from: end) else { return nil }
        return Named(
            name: words.text(start..<end),
            isGovernment: government != nil,
            kind: kind.tag,
            words: Set((kind.tokens.upperBound..<end).map { words.folded($0) })
        )
    }

    private func continues(_ words: Words, _ token: Int) -> Bool {
        let joint = lexicon[.conjunctions].tag(of: words.text(token)) != nil
        return (words.isCapitalised(token) || joint) && words.integer(token) == nil
            && words.tokens[token].gap.isSubset(of: [.space, .dash])
            && lexicon[.yearLabels].prefixMatch(words, at: token) == nil
            && lexicon[.governmentKinds].prefixMatch(words, at: token) == nil
    }

    private func points(_ words: Words, from end: Int) -> Bool {
        for token in end..<min(end + Self.reach, words.count) {
            if !words.tokens[token].gap.isDisjoint(with: [.stop, .comma]) { return false }
            if pointers.contains(words.folded(token)) { return true }
            let isName = words.isCapitalised(token) || words.integer(token) != nil
            guard isName || lexicon[.yearLabels].prefixMatch(words, at: token) != nil else { return false }
        }
        return false
    }

    /// Another name of the same kind that shares no word with the agency's: abbreviations and older names share some.
    /// Of an agency without a name of its own (`Sekretariat Daerah`) a government has only one.
    func isForeign(_ named: Named, to agency: Model.Named) -> Bool {
        if named.isGovernment { return true }
        guard named.kind == agency.kind else { return false }
        let own = Words(agency.name)
        let first = lexicon[.agencyKinds].prefixMatch(own, at: 0)?.tokens.upperBound ?? 0
        guard first < own.count else { return false }
        return !(first..<own.count).contains { named.words.contains(own.folded($0)) }
    }
}
