internal import Model

/// Numbers of indicators and objectives in sentences, and numbers in figures and words.
enum CountChecks {
    private enum Kind {
        static let indicator = "count-indicator"
        static let objective = "count-objective"
    }

    /// `5 (enam)`: found is both, expected the number in words as a figure.
    static func unequalWords(_ host: DocumentHost) -> [Fault] {
        var faults: [Fault] = []
        for (index, passage) in host.document.passages.enumerated()
        where passage.role != .catchword && passage.role != .contents {
            let words = host.passageWords[index]
            for token in words.tokens.indices.dropLast() where words.integer(token) != nil {
                guard let (value, end) = spelled(behind: token, words, host.lexicon),
                    let (number, start) = number(endingAt: token, words), number != Number(value)
                else { continue }
                let found = words.text(start..<end) + ")"
                faults.append(
                    Fault(
                        found: found,
                        expected: Number(value).indonesian(),
                        kind: "",
                        places: [passage.place.showing(found)]
                    )
                )
            }
        }
        return faults
    }

    /// The number in words that fills the bracket right behind a word.
    private static func spelled(behind token: Int, _ words: Words, _ lexicon: Lexicon) -> (value: Int, end: Int)? {
        let bytes = words.bytes
        var at = words.tokens[token].end
        while at < bytes.count, bytes[at] == 0x20 { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "("), words.tokens[token + 1].start > at,
            let close = bytes[at...].firstIndex(of: UInt8(ascii: ")")),
            let (value, end) = NumberWords.read(words, at: token + 1, lexicon: lexicon),
            words.tokens[end - 1].end <= close, end == words.count || words.tokens[end].start > close,
            bytes[words.tokens[end - 1].end..<close].allSatisfy({ $0 == 0x20 })
        else { return nil }
        return (value, end)
    }

    /// The whole number whose last digits are a word (`1.500`); nil for decimals, ranges and parts of other things.
    private static func number(endingAt token: Int, _ words: Words) -> (Number, Int)? {
        var start = token
        while start > 0, words.integer(start - 1) != nil, words.tokens[start].start == words.tokens[start - 1].end + 1 {
            guard words.tokens[start].gap == .point else { return nil }
            start -= 1
        }
        let gap = words.tokens[start].gap
        guard gap.isDisjoint(with: [.dash, .slash, .comma, .point]) || gap.contains(.space) else { return nil }
        return Number(indonesian: words.text(start..<token + 1)).map { ($0, start) }
    }

    /// Sentences that give the document another number of indicators or objectives than it lists or tabulates.
    static func unlisted(_ host: DocumentHost) -> [Fault] {
        guard host.losses.isEmpty, !host.isPlan else { return [] }
        let counts = Counts(host)
        return host.sentences.flatMap { sentence -> [Fault] in
            guard isOwn(sentence, host) else { return [] }
            var faults: [Fault] = []
            let stated = Claim.counted.flatMap { what in totals(of: what, sentence, host).map { (what, $0) } }
            let objectives = stated.first { $0.0 == .objective }?.1.value
            for (what, total) in stated {
                let known =
                    what == .objective ? counts.objectives : counts.indicators(perObjective: objectives ?? 1 == 1)
                guard !known.isEmpty, !known.contains(total.value) else { continue }
                faults.append(
                    Fault(
                        found: sentence.words.text(total.tokens),
                        expected: String(what == .objective ? counts.objective : counts.indicator),
                        kind: what == .objective ? Kind.objective : Kind.indicator,
                        places: [sentence.place.showing(sentence.text)]
                    )
                )
            }
            return faults
        }
    }

    /// `terdiri dari 5 (lima) indikator kinerja`: all of them, not some.
    private static func totals(
        of what: Claim,
        _ sentence: Sentence,
        _ host: DocumentHost
    ) -> [(value: Int, tokens: Range<Int>)] {
        sentence.figures.compactMap { figure in
            let start = figure.tokens.lowerBound
            guard figure.tokens.count == 1, let value = sentence.words.integer(start), value > 0 else { return nil }
            var at = start + 1
            if let (_, end) = NumberWords.read(sentence.words, at: at, lexicon: host.lexicon) { at = end }
            if let count = host.claims[.count].prefixMatch(sentence.words, at: at) { at = count.tokens.upperBound }
            guard let noun = host.claims[what].prefixMatch(sentence.words, at: at), isListed(start, sentence, host)
            else {
                return nil
            }
            let end = noun.tokens.upperBound
            guard end <= sentence.tokens.upperBound,
                end == sentence.tokens.upperBound || host.claims[.part].prefixMatch(sentence.words, at: end) == nil
            else { return nil }
            return (value, start..<end)
        }
    }

    /// Whether words that list stand right before a number.
    private static func isListed(_ start: Int, _ sentence: Sentence, _ host: DocumentHost) -> Bool {
        (max(sentence.tokens.lowerBound, start - 3)..<max(start, sentence.tokens.lowerBound)).contains { at in
            host.claims[.listing].prefixMatch(sentence.words, at: at)?.tokens.upperBound == start
        }
    }

    /// Whether a sentence speaks of this document: of no plan, no other year, and of a government only with its agency.
    private static func isOwn(_ sentence: Sentence, _ host: DocumentHost) -> Bool {
        func names(_ list: WordList) -> Bool { !sentence.matches(list).isEmpty }
        let years = sentence.years.values
        let own = host.document.period
        let isOwnTime = years.allSatisfy { year in
            year == host.document.year || own.map { $0.start <= year && year <= $0.end } ?? (host.document.year == nil)
        }
        guard isOwnTime, !names(host.lexicon[.plans]), !names(host.claims[.foreign]) else { return false }
        return host.document.level != .agency || !names(host.lexicon[.governmentKinds])
            || names(host.lexicon[.agencyKinds])
    }
}

/// How many indicators and objectives a document has, by every way to count them.
private struct Counts {
    let indicator: Int
    let objective: Int
    let objectives: Set<Int>
    private let all: Set<Int>
    private let perObjective: Set<Int>

    init(_ host: DocumentHost) {
        let document = host.document
        let promised = document.indicators.map {
            (name: $0.name.folded, table: $0.table, objective: $0.objective.map { String($0) })
        }
        let measured = document.measurements.map {
            (name: $0.indicator.folded, table: $0.table, objective: $0.objective?.folded)
        }
        var all: Set<Int> = [], perObjective: Set<Int> = []
        for rows in [promised, measured, promised + measured] where !rows.isEmpty {
            all.formUnion([rows.count, Set(rows.map(\.name)).count])
            for table in Dictionary(grouping: rows, by: { $0.table ?? -1 }).values {
                all.formUnion([table.count, Set(table.map(\.name)).count])
            }
            for group in Dictionary(grouping: rows, by: { $0.objective ?? "" }).values {
                perObjective.formUnion([group.count, Set(group.map(\.name)).count])
            }
        }
        let lists = document.lists.filter { $0.purpose == .indicators }.map(\.items.count)
        all.formUnion(lists)
        indicator = Set((promised.isEmpty ? measured : promised).map(\.name)).count
        // Without a table a list of the text may be cut in two.
        self.all = promised.isEmpty && measured.isEmpty ? [] : all
        self.perObjective = perObjective
        let names = Set(document.objectives.map(\.name.folded)),
            said = Set(document.measurements.compactMap { $0.objective?.folded })
        objective = names.isEmpty ? said.count : names.count
        var counts: Set<Int> = [names.count, said.count, names.union(said).count, document.objectives.count]
        for table in Dictionary(grouping: document.measurements, by: { $0.table ?? -1 }).values {
            counts.insert(Set(table.compactMap { $0.objective?.folded }).count)
        }
        for table in Dictionary(grouping: document.indicators, by: { $0.table ?? -1 }).values {
            counts.insert(Set(table.compactMap(\.objective)).count)
        }
        counts.remove(0)
        objectives = counts
    }

    func indicators(perObjective isPer: Bool) -> Set<Int> { isPer ? all.union(perObjective) : all }
}

extension Claim {
    fileprivate static let counted: [Claim] = [.objective, .indicator]
}
