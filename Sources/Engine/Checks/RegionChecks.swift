internal import Model

/// Names of other regional governments where a document speaks of its own: what is left of the text it was copied from.
struct RegionChecks {
    private let document: RecognisedDocument
    private let lexicon: Lexicon
    /// The words of each passage.
    private let words: [Words]
    private let own: GovernmentName
    /// Where terms are defined.
    private let definitions: Set<Place>
    /// Words of sentences that speak of others on purpose (`studi banding`, `berbatasan`).
    private let asides: [String]
    /// Names of the gazette of a region (`Berita Daerah`).
    private let gazettes: [[String]]

    enum Kind {
        static let province = "provinsi"
        /// The own region's name as that of another kind of government: `Kabupaten Rengas` for Kota Rengas.
        static let other = "kind"
        /// An agency like the own one, of another region.
        static let region = "region"
        /// Another region where only the own one can stand: its gazette, its government, its head, its definition.
        static let own = "own"
    }

    /// How many words an agency's name has at most.
    private static let longestAgency = 10
    /// How many words the name of a region has at most.
    private static let longestRegion = 4

    init?(_ host: DocumentHost, asides: [String], gazettes: [String]) {
        guard let government = host.document.government else { return nil }
        document = host.document
        lexicon = host.lexicon
        words = host.passageWords
        own = GovernmentName(government.name, lexicon: host.lexicon)
        definitions = Set(
            document.lists.filter { $0.purpose == .definitions }.flatMap(\.items).map(\.passage.place.spot)
        )
        self.asides = asides.map(\.folded)
        self.gazettes = gazettes.map { Words($0).folded }
        // A province speaks of its regencies all the time.
        guard !own.kind.isEmpty, own.kind != Kind.province, !own.words.isEmpty else { return nil }
    }

    func faults() -> [Fault] {
        var faults: [Fault] = []
        for (index, passage) in document.passages.enumerated()
        where passage.role != .citation && passage.role != .contents {
            let words = words[index]
            let found = lexicon[.governmentKinds].matches(in: words).filter { $0.tag != Kind.province }
            guard !found.isEmpty else { continue }
            let text = passage.text.folded
            guard !asides.contains(where: { text.holds($0) }) else { continue }
            let folded = words.folded
            for match in found where !isBroken(folded[match.tokens.upperBound...], before: index + 1) {
                if let fault = fault(at: match.tokens, match.tag, words, folded, passage) { faults.append(fault) }
            }
        }
        return faults + heads()
    }

    /// Heads of another region who sign, or whom a definition names: `Bupati adalah Bupati Mekarwangi`.
    private func heads() -> [Fault] {
        // Who signs an agreement is compared with its parties.
        let signed = document.kind == .agreement ? [] : document.signatories
        let posts = signed.map { (text: $0.post ?? "", place: $0.place) }
        let defined = document.passages.filter { definitions.contains($0.place.spot) }.map {
            (text: $0.text, place: $0.place)
        }
        var faults: [Fault] = []
        for (text, place) in posts + defined {
            let words = Words(text), folded = words.folded
            let named = lexicon[.governmentHeads].matches(in: words) + lexicon[.governmentKinds].matches(in: words)
            for match in named where match.tag == own.kind {
                let end = regionEnd(words, match.tokens.upperBound)
                guard end > match.tokens.upperBound, !folded[match.tokens.upperBound...].starts(with: own.words) else {
                    continue
                }
                let found = words.text(match.tokens.lowerBound..<end)
                let expected = document.government?.name ?? ""
                faults.append(Fault(found: found, expected: expected, kind: Kind.own, places: [place.showing(found)]))
            }
        }
        return faults
    }

    /// Whether the document sets or promises something for its own government and has no reason to name another.
    private var isItself: Bool { document.kind == .iku || document.kind == .agreement }

    /// Whether the line ends within the own region's name, which goes on in the next one.
    private func isBroken(_ rest: ArraySlice<String>, before next: Int) -> Bool {
        guard rest.count < own.words.count, own.words.starts(with: rest), next < document.passages.count else {
            return false
        }
        return words[next].folded.first == own.words[rest.count]
    }

    private func fault(
        at kind: Range<Int>,
        _ tag: String,
        _ words: Words,
        _ folded: [String],
        _ passage: Passage
    ) -> Fault? {
        let isOwn = folded[kind.upperBound...].starts(with: own.words)
        if isOwn, tag == own.kind { return nil }
        let end = isOwn ? kind.upperBound + own.words.count : regionEnd(words, kind.upperBound)
        guard end > kind.upperBound else { return nil }
        let start: Int
        let fault: String
        if let gazette = gazettes.first(where: { folded[..<kind.lowerBound].reversed().starts(with: $0.reversed()) }) {
            start = kind.lowerBound - gazette.count
            // The gazette number of a cited regulation stands in brackets.
            guard !words.tokens[start].gap.contains(.bracket) else { return nil }
            fault = Kind.own
        } else if let agency = agency(before: kind.lowerBound, words, folded, isSame: isOwn) {
            start = agency
            fault = isOwn ? Kind.other : Kind.region
        } else if isItself, kind.count > 1, !definitions.contains(passage.place.spot) {
            start = kind.lowerBound
            fault = Kind.own
        } else {
            return nil
        }
        let found = words.text(start..<end)
        return Fault(
            found: found,
            expected: document.government?.name ?? "",
            kind: fault,
            places: [passage.place.showing(found)]
        )
    }

    /// Where the name of a region ends: capitalised words that nothing parts.
    private func regionEnd(_ words: Words, _ start: Int) -> Int {
        var end = start
        while end < words.count, end - start < Self.longestRegion, words.isCapitalised(end), words.integer(end) == nil,
            lexicon[.conjunctions].tag(of: words.text(end)) == nil,
            words.tokens[end].gap.isSubset(of: [.space, .dash]),
            lexicon[.yearLabels].prefixMatch(words, at: end) == nil,
            lexicon[.governmentKinds].prefixMatch(words, at: end) == nil
        {
            end += 1
        }
        return end
    }

    /// Where an agency's name starts that ends right before a region's and is of the own agency's kind and name.
    ///
    /// - Parameter isSame: only the very name counts; else a common word is enough, for names are shortened.
    private func agency(before end: Int, _ words: Words, _ folded: [String], isSame: Bool) -> Int? {
        guard let agency = document.agency else { return nil }
        let name = Words(agency.name).folded
        if folded[..<end].reversed().starts(with: name.reversed()) { return end - name.count }
        guard !isSame else { return nil }
        let kinds = lexicon[.agencyKinds].matches(in: words)
        guard let kind = kinds.last(where: { $0.tokens.upperBound <= end }), kind.tag == agency.kind,
            end - kind.tokens.lowerBound <= Self.longestAgency,
            (kind.tokens.upperBound..<end).allSatisfy({ belongs($0, words) })
        else { return nil }
        let first = lexicon[.agencyKinds].prefixMatch(Words(agency.name), at: 0)?.tokens.upperBound ?? 0
        let content = Set(name.dropFirst(first)).filter { lexicon[.conjunctions].tag(of: $0) == nil }
        let shares = content.isEmpty || folded[kind.tokens.upperBound..<end].contains { content.contains($0) }
        return shares ? kind.tokens.lowerBound : nil
    }

    private func belongs(_ token: Int, _ words: Words) -> Bool {
        let isName = words.isCapitalised(token) || lexicon[.conjunctions].tag(of: words.text(token)) != nil
        return isName && words.tokens[token].gap.isDisjoint(with: [.stop, .blankLine, .bracket])
    }
}
