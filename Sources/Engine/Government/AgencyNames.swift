package import Model

/// Which agency a name means.
package struct AgencyMatch: Hashable, Sendable {
    /// An index into the agencies; nil where none is meant with enough certainty.
    package var agency: Int?
    package var match: HeldDocument.Match
    /// Agencies it may mean, the likeliest first.
    package var candidates: [Int]
    /// Nothing but letters of a word differ, and no name of a place: surely the same, only misspelt.
    package var isSlip: Bool

    init(_ agency: Int?, _ match: HeldDocument.Match, _ candidates: [Int] = [], isSlip: Bool = false) {
        self.isSlip = isSlip
        self.agency = agency
        self.match = match
        self.candidates = candidates
    }
}

/// The names of a government's agencies, to be found by whatever people write: in full, abbreviated, misspelt, with or
/// without the government's name.
package struct AgencyNames: Sendable {
    private let lexicon: Lexicon
    private let reader: AgencyNameReader
    private let names: [[AgencyName]]
    /// From strict to loose: the words; without words that tell nothing; without spaces; first letters; without the kind.
    private var exact: [String: [Int]] = [:]
    private var strong: [String: [Int]] = [:]
    private var solid: [String: [Int]] = [:]
    private var initials: [String: [Int]] = [:]
    private var tails: [String: [Int]] = [:]

    package init(_ agencies: [Agency], lexicon: Lexicon, government: String?) {
        self.lexicon = lexicon
        let reader = AgencyNameReader(lexicon: lexicon, government: government)
        self.reader = reader
        names = agencies.map { agency in
            let given = [agency.abbreviation].compactMap { $0 } + agency.aliases
            let readings = [reader.read(agency.name)] + reader.readings(agency.name) + given.map(reader.read)
            return readings + readings.compactMap { Self.ownPart($0, lexicon) }
        }
        for (index, readings) in names.enumerated() {
            for reading in readings where !reading.words.isEmpty {
                Self.add(index, reading.key, to: &exact)
                Self.add(index, reading.strongKey, to: &strong)
                Self.add(index, reading.solid, to: &solid)
                if reading.strong.count > 1 {
                    Self.add(index, reading.strong.dropFirst().joined(separator: " "), to: &tails)
                }
            }
            if let first = readings.first, first.words.count > 2 { Self.add(index, first.initials, to: &initials) }
        }
    }

    private static func add(_ index: Int, _ key: String, to map: inout [String: [Int]]) {
        if map[key]?.contains(index) != true { map[key, default: []].append(index) }
    }

    /// `Bagian Hukum` of `Bagian Hukum Sekretariat Daerah`: what stands before the next kind of agency.
    private static func ownPart(_ name: AgencyName, _ lexicon: Lexicon) -> AgencyName? {
        guard name.words.count > 2, lexicon[.agencyFillers].phrases(tag: "unit").contains(name.kind) else { return nil }
        let words = Words(name.words.joined(separator: " "))
        guard words.count == name.words.count else { return nil }
        for index in 2..<words.count where lexicon[.agencyKinds].prefixMatch(words, at: index) != nil {
            let own = Array(name.words[..<index])
            return AgencyName(words: own, strong: own, kind: name.kind)
        }
        return nil
    }

    /// The agency that a name means.
    package func find(_ text: String) -> AgencyMatch {
        let readings = readings(text)
        guard let plain = readings.first else { return AgencyMatch(nil, .none) }
        if let match = certain(text, readings) { return match }
        // Words of the next line may have run into the name.
        let own = trimmed(text)
        if !own.isEmpty, let match = certain(own, self.readings(own)) { return match }
        if plain.strong.count < 2, plain.kind.isEmpty || plain.kind != "rsud" {
            // `Dinas`: a kind alone names none.
            return AgencyMatch(nil, plain.kind.isEmpty ? .unlisted : .none)
        }
        return likely(readings)
    }

    /// The name up to the first word that no name goes on with: one in small letters, or in small letters behind capitals.
    private func trimmed(_ text: String) -> String {
        let words = Words(text)
        guard words.count > 1 else { return "" }
        func isSmall(_ index: Int) -> Bool { words.bytes[words.tokens[index].range].contains { $0 &- 0x61 < 26 } }
        let capitals = !isSmall(0)
        let end = (1..<words.count).first { index in
            (capitals ? isSmall(index) : !words.isCapitalised(index)) && !isJoin(words, index)
        }
        return end.map { words.text(0..<$0) } ?? ""
    }

    private func readings(_ text: String) -> [AgencyName] {
        var all = [reader.read(text)].filter { !$0.words.isEmpty }
        for reading in reader.readings(text) where !all.contains(reading) { all.append(reading) }
        return all
    }

    /// A match in which nothing is guessed; nil when there is none.
    private func certain(_ text: String, _ readings: [AgencyName]) -> AgencyMatch? {
        let steps: [[[Int]?]] = [
            readings.map { exact[$0.key] }, readings.map { strong[$0.strongKey] },
            readings.map { Self.ownPart($0, lexicon).flatMap { strong[$0.strongKey] } },
            readings.map { solid[$0.solid] },
            [readings.first.flatMap { $0.words.count == 1 ? initials[$0.key] : nil }],
        ]
        for step in steps {
            for found in step {
                guard let found, let first = found.first else { continue }
                return found.count == 1 ? AgencyMatch(first, .same) : AgencyMatch(nil, .ambiguous, found)
            }
        }
        return nil
    }

    /// How near a name is to an agency's.
    private struct Nearness {
        var agency: Int
        var score: Double
        /// Nothing but letters differ.
        var isMisspelling: Bool
        var sameKind: Bool
    }

    private func likely(_ readings: [AgencyName]) -> AgencyMatch {
        var found: [Nearness] = []
        for (index, names) in names.enumerated() {
            var best: Nearness?
            for name in names where name.words.count > 0 {
                for reading in readings {
                    guard let near = nearness(reading, name, index), near.score > best?.score ?? 0 else { continue }
                    best = near
                }
            }
            if let best { found.append(best) }
        }
        found.sort { ($0.score, $1.agency) > ($1.score, $0.agency) }
        let candidates = found.prefix(3).map(\.agency)
        let joined = found.filter(\.sameKind)
        guard let best = joined.first, best.score >= 0.6 else { return AgencyMatch(nil, .unlisted, Array(candidates)) }
        if joined.count > 1, best.score - joined[1].score < 0.05 {
            return AgencyMatch(nil, .ambiguous, joined.prefix(3).map(\.agency))
        }
        let isPlace = readings.first.map { reader.isPlaceKind($0.kind) } ?? false
        return AgencyMatch(best.agency, .near, [best.agency], isSlip: best.isMisspelling && !isPlace)
    }

    private func nearness(_ a: AgencyName, _ b: AgencyName, _ index: Int) -> Nearness? {
        let sameKind = a.kind == b.kind || (a.kind.isEmpty && firstWordsAlike(a, b))
        if let edits = misspelling(a, b) {
            return Nearness(agency: index, score: 1 - 0.02 * Double(edits), isMisspelling: true, sameKind: sameKind)
        }
        if reader.isPlaceKind(a.kind) || reader.isPlaceKind(b.kind) { return nil }
        let (x, y) = (Set(a.strong.dropFirst()), Set(b.strong.dropFirst()))
        let shared = Double(x.intersection(y).count)
        var score = x.isEmpty && y.isEmpty ? 0 : shared / Double(x.union(y).count)
        if shared > 0, x.isSubset(of: y) || y.isSubset(of: x) { score = max(score, 0.6 + 0.3 * score) }
        if x.isEmpty || y.isEmpty, a.kind == "rsud", b.kind == "rsud" { score = 0.7 }
        score = max(score, Similarity.ratio(a.solid, b.solid, atLeast: 0.82))
        guard score >= 0.5 else { return nil }
        return Nearness(agency: index, score: min(score, 0.9), isMisspelling: false, sameKind: sameKind)
    }

    private func firstWordsAlike(_ a: AgencyName, _ b: AgencyName) -> Bool {
        guard let x = a.words.first, let y = b.words.first else { return false }
        return Similarity.distance(x, y, atMost: 2) != nil
    }

    /// How many letters differ when nothing else does: word by word, or with the spaces elsewhere; nil when more does.
    private func misspelling(_ a: AgencyName, _ b: AgencyName) -> Int? {
        let length = b.solid.utf8.count
        let limit = length >= 24 ? 3 : length >= 12 ? 2 : 1
        if a.strong.count == b.strong.count {
            var total = 0
            for (x, y) in zip(a.strong, b.strong) where x != y {
                guard let edits = Self.edits(x, y) else { return nil }
                total += edits
            }
            return total > 0 && total <= limit ? total : nil
        }
        guard a.kind == b.kind, length >= 14 else { return nil }
        return Similarity.distance(a.solid, b.solid, atMost: min(limit, 2))
    }

    /// How many letters of a word differ when they may be slips; two letters that changed places are one slip.
    private static func edits(_ a: String, _ b: String) -> Int? {
        let shorter = min(a.utf8.count, b.utf8.count)
        if let edits = Similarity.distance(a, b, atMost: shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0) { return edits }
        guard shorter >= 5, a.utf8.sorted() == b.utf8.sorted() else { return nil }
        return Similarity.distance(a, b, atMost: 2).map { _ in 1 }
    }

    /// The agency that the name of a file or folder means: the longest run of its words that is an agency's name.
    package func find(inFileName name: String) -> AgencyMatch {
        let words = Words(String(decoding: name.utf8.map { $0 == 0x5F || $0 == 0x2E ? 0x20 : $0 }, as: UTF8.self))
        guard words.count > 0 else { return AgencyMatch(nil, .none) }
        var length = min(words.count, 10)
        while length > 0 {
            var found: [Int] = []
            for start in 0...words.count - length {
                // `Dinkes dan` is no longer name than `Dinkes`.
                if isJoin(words, start) || isJoin(words, start + length - 1) { continue }
                let text = words.text(start..<start + length)
                let readings = readings(text)
                guard let first = readings.first, !isKindAlone(first) else { continue }
                if let agency = certain(text, readings)?.agency ?? tail(first), !found.contains(agency) {
                    found.append(agency)
                }
            }
            if found.count == 1 { return AgencyMatch(found[0], .file) }
            if found.count > 1 { return AgencyMatch(nil, .ambiguous, found) }
            length -= 1
        }
        return AgencyMatch(nil, .none)
    }

    private func isJoin(_ words: Words, _ index: Int) -> Bool {
        lexicon[.agencyFillers].tags(of: words.text(index)).contains("join")
    }

    private func isKindAlone(_ name: AgencyName) -> Bool {
        name.words.count == 1 && lexicon[.agencyFillers].tags(of: name.words[0]).isEmpty == false
            || name.words.count == 1 && name.kind == name.words[0]
    }

    /// An agency by its name without the kind (`PK Kesehatan 2024`), when it is the only one.
    private func tail(_ name: AgencyName) -> Int? {
        guard name.kind.isEmpty, let found = tails[name.strongKey], found.count == 1 else { return nil }
        return name.solid.utf8.count >= 5 ? found[0] : nil
    }
}
