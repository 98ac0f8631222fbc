import Model

/// Several lines joined to one text, with the way back from a byte to its line.
struct NameSource {
    private(set) var text = ""
    private(set) var lines: [Int] = []
    private var starts: [Int] = []
    private var isApart = false

    mutating func append(_ line: Line, at index: Int) {
        if !text.isEmpty { text += isApart ? "\n\n" : " " }
        isApart = false
        starts.append(text.utf8.count)
        lines.append(index)
        text += line.text
    }

    /// The next line begins something else: no name goes on there.
    mutating func part() { isApart = true }

    func passage(at byte: Int, lines all: [Line]) -> Passage? {
        guard let at = starts.lastIndex(where: { $0 <= byte }), all.indices.contains(lines[at]) else { return nil }
        return all[lines[at]].passage
    }
}

/// Names with how much speaks for each, in the order in which they were met.
struct NameList {
    private var names: [(named: Named, weight: Int)] = []
    private var positions: [String: Int] = [:]
    private var keys: [UInt64: Int] = [:]

    var isEmpty: Bool { names.isEmpty }

    /// A number for the words of a name, so that a name met before costs no string.
    static func key(_ words: Words, _ tokens: Range<Int>, kind: Int32) -> UInt64 {
        tokens.reduce(UInt64(bitPattern: Int64(kind))) { ($0 ^ words.tokens[$1].hash) &* 0x9E37_79B9_7F4A_7C15 }
    }

    /// Counts a name that was met before; false for a new one.
    mutating func count(_ key: UInt64, weight: Int) -> Bool {
        guard let at = keys[key] else { return false }
        if at >= 0 { names[at].weight += weight }
        return true
    }

    mutating func add(_ name: String, kind: String, passage: Passage, weight: Int, key: UInt64? = nil) {
        let folded = name.folded
        var at = positions[folded]
        if let at {
            names[at].weight += weight
        } else if names.count < 64 {
            at = names.count
            positions[folded] = names.count
            names.append((Named(name: name, kind: kind, place: passage.place), weight))
        }
        if let key { keys[key] = at ?? -1 }
    }

    /// The name for which most speaks, the first among equals; the others become its mentions.
    func best(preferring preferred: (Named) -> Bool) -> Named? {
        let pool = names.contains { preferred($0.named) } ? names.filter { preferred($0.named) } : names
        guard let top = pool.map(\.weight).max(), var winner = pool.first(where: { $0.weight == top })?.named else {
            return nil
        }
        // `Kabupaten Tanggamus Khususnya` is the same name with the next word of a sentence.
        let own = winner.name.folded + " "
        winner.mentions = names.filter { $0.named.name != winner.name && !$0.named.name.folded.hasPrefix(own) }.prefix(
            16
        ).map {
            Passage(text: $0.named.name, place: $0.named.place)
        }
        return winner
    }
}
