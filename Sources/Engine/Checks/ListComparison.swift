internal import Model

/// Compares a list of the body with the same list in the annex: what is missing, and what is worded otherwise.
enum ListComparison {
    /// Differences between the indicators listed in the text and those of the tables, and between the tasks and
    /// functions of the text and those of the formal head. `found` is the annex's wording (for `missing` the body's).
    static func differences(_ document: RecognisedDocument, _ lexicon: Lexicon) -> [Fault] {
        let lists = document.lists.filter { $0.purpose == .indicators }.map { outermost($0) }
        let tables = Dictionary(grouping: document.indicators) { $0.table ?? -1 }.sorted { $0.key < $1.key }
            .map { entry in entry.value.map { Passage(text: $0.name, place: $0.place) } }
        var best: Comparison?
        // A document may list its indicators unit by unit and show other tables: the pair that agrees most is meant.
        for left in lists + (lists.count > 1 ? [lists.flatMap(\.self)] : []) {
            for right in tables + (tables.count > 1 ? [tables.flatMap(\.self)] : []) {
                let comparison = Comparison(left, distinct(right), what: "indicator", lexicon)
                if comparison.isBetter(than: best) { best = comparison }
            }
        }
        var faults = best.map { $0.isSameList ? $0.faults : $0.wordings } ?? []
        // A row that was not read may be the one that is missing.
        let lost = document.notes.filter { $0.kind == .loss }.compactMap { $0.place.excerpt?.folded }
        faults.removeAll { fault in
            fault.kind == "indicator-missing" && lost.contains { $0.contains(fault.found.folded) }
        }
        if let head = document.head {
            for (purpose, annex) in [(ItemList.Purpose.tasks, head.tasks), (.functions, head.functions)] {
                // The head's own items are a list of the text as well.
                let bodies = document.lists.filter { $0.purpose == purpose }.map { outermost($0) }.filter { body in
                    !annex.contains { item in body.first.map { $0.place.isSameSpot(as: item.place) } ?? false }
                }
                let comparisons = bodies.map { Comparison($0, annex, what: purpose.rawValue, lexicon) }
                guard let best = comparisons.max(by: { $1.isBetter(than: $0) }), !annex.isEmpty else { continue }
                faults += best.isSameList ? best.faults : []
            }
        }
        return faults
    }

    private static func outermost(_ list: ItemList) -> [Passage] {
        list.items.filter { $0.level == list.items.first?.level }.map(\.passage)
    }

    /// The same indicator may stand in several tables, and once for every part of it.
    private static func distinct(_ passages: [Passage]) -> [Passage] {
        var seen: Set<String> = []
        return passages.filter { seen.insert($0.text.folded).inserted }
    }
}

/// Two lists laid beside each other.
private struct Comparison {
    var faults: [Fault] = []
    /// Items that have a counterpart, however worded.
    private(set) var pairs = 0
    private let longer: Int

    /// Whether at least half of the longer list has a counterpart: else the lists are two different things.
    var isSameList: Bool { pairs * 2 >= longer && pairs > 0 }

    /// Only the differences of wording.
    var wordings: [Fault] { pairs > 0 ? faults.filter { $0.kind.hasSuffix("-wording") } : [] }

    func isBetter(than other: Comparison?) -> Bool {
        guard let other else { return true }
        return (pairs * 2 - faults.count) > (other.pairs * 2 - other.faults.count)
    }

    /// Pairs equal wordings first, then the most similar ones, then those at the same position that share words.
    init(_ body: [Passage], _ annex: [Passage], what: String, _ lexicon: Lexicon) {
        longer = max(body.count, annex.count)
        let left = body.map { ComparedItem($0, lexicon) }, right = annex.map { ComparedItem($0, lexicon) }
        var partner = [Int?](repeating: nil, count: left.count)
        var taken = [Bool](repeating: false, count: right.count)
        for i in left.indices {
            guard let j = right.indices.first(where: { !taken[$0] && left[i].isEqual(to: right[$0]) }) else { continue }
            partner[i] = j
            taken[j] = true
            pairs += 1
        }
        for i in left.indices where partner[i] == nil {
            guard let j = Self.counterpart(of: i, left, right, taken) else {
                faults.append(
                    Fault(found: left[i].shown, expected: "", kind: "\(what)-missing", places: [left[i].place])
                )
                continue
            }
            taken[j] = true
            pairs += 1
            faults.append(
                Fault(
                    found: right[j].shown,
                    expected: left[i].shown,
                    kind: "\(what)-wording",
                    places: [left[i].place, right[j].place]
                )
            )
        }
        for j in right.indices where !taken[j] {
            faults.append(Fault(found: right[j].shown, expected: "", kind: "\(what)-added", places: [right[j].place]))
        }
    }

    private static func counterpart(
        of i: Int,
        _ left: [ComparedItem],
        _ right: [ComparedItem],
        _ taken: [Bool]
    ) -> Int? {
        let open = right.indices.filter { !taken[$0] }
        if let best = Similarity.nearest(to: left[i].text, in: open.map { right[$0].text }, atLeast: 0.75) {
            return open[best.index]
        }
        // `desa yang tertib administrasi`, `desa dengan administrasi tertib`: the same words in another order.
        let rearranged = open.filter { right[$0].content == left[i].content && left[i].content.count > 2 }
        if rearranged.count == 1 { return rearranged.first }
        guard left.count == right.count, open.contains(i),
            Similarity.wordOverlap(left[i].text, right[i].text) >= 0.4
        else { return nil }
        return i
    }
}

/// An item without the marks and conjunctions at its end.
private struct ComparedItem {
    let text: String
    let place: Place
    /// Its words without those of grammar.
    let content: Set<String>
    private let words: Words
    /// Without a short form in brackets.
    private let plain: Words

    var shown: String { text.shortened(to: 160) }

    init(_ passage: Passage, _ lexicon: Lexicon) {
        let all = Words(passage.text)
        var end = all.count
        while end > 1, lexicon[.conjunctions].tag(of: all.text(end - 1)) != nil { end -= 1 }
        var text = end < all.count ? all.text(0..<end) : passage.text
        while let last = text.utf8.last, [0x2E, 0x3B, 0x2C, 0x20].contains(last) { text.removeLast() }
        self.text = text
        place = passage.place
        words = Words(text)
        let plain = Words(IndicatorName.withoutShortForms(text, lexicon))
        self.plain = plain
        content = Set(plain.folded.filter { lexicon[.stopWords].tag(of: $0) == nil })
    }

    /// Whether two wordings are the same but for capitals, spaces, slashes, punctuation and an abbreviation in brackets
    /// that one of them lacks; a dash between words counts.
    func isEqual(to other: ComparedItem) -> Bool {
        Self.areEqual(words, other.words)
            || plain.count > 0
                && (Self.areEqual(plain, other.words) || Self.areEqual(words, other.plain))
    }

    private static func areEqual(_ words: Words, _ other: Words) -> Bool {
        guard words.count == other.count else { return false }
        for index in 0..<words.count {
            let (a, b) = (words.tokens[index], other.tokens[index])
            guard a.hash == b.hash, index == 0 || a.gap.contains(.dash) == b.gap.contains(.dash) else { return false }
        }
        return true
    }
}
