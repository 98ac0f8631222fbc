/// Phrases compiled into a trie over the hashes of their words: one probe of one table for each word of the text.
///
/// The table is flat and open-addressed; its key mixes the node and the hash of the word. Hashes only propose, the folded
/// bytes decide.
final class PhraseTrie: Sendable {
    /// One phrase, its words folded.
    struct Phrase: Sendable {
        let list: Int
        let tag: String
        let text: String
        let words: Words
        let joints: WordList.Joints
    }

    let phrases: [Phrase]
    private let edges: [Edge]
    private let mask: Int
    /// A bit for every word that begins a phrase, by the low bits of its hash: most words of a text begin none.
    private let beginnings: [UInt64]
    /// The folded bytes of all words of all phrases; by phrase the position of its first word in `patterns`.
    private let folded: [UInt8]
    private let patterns: [Pattern]
    private let firstPattern: [Int32]

    /// The way from a node to another over a word; `node` is -1 in a free slot.
    private struct Edge {
        var key: UInt64
        var node: Int32
    }

    /// One word of a phrase: where its bytes stand in `folded`, and what may stand in front of it.
    private struct Pattern {
        let start: Int32
        let end: Int32
        let gap: Words.Gap
        let isWritten: Bool
    }

    /// Bits of the hash that `beginnings` is made of.
    private static let beginningBits = 14

    /// By phrase: another phrase of the same words, or -1; and its list. Flat, for every word of a text asks.
    private let following: [Int32]
    let listOf: [Int]
    /// By node: a phrase that ends there, or -1.
    private let ends: [Int32]

    init(lists: [(entries: [WordList.Entry], joints: WordList.Joints)]) {
        var phrases: [Phrase] = []
        phrases.reserveCapacity(lists.reduce(0) { $0 + $1.entries.reduce(0) { $0 + $1.phrases.count } })
        for (list, source) in lists.enumerated() {
            for entry in source.entries {
                for text in entry.phrases {
                    let words = Words(text)
                    guard !words.isEmpty else { continue }
                    phrases.append(
                        Phrase(list: list, tag: entry.tag, text: text, words: words, joints: source.joints)
                    )
                }
            }
        }
        var size = 16
        while size < phrases.reduce(0, { $0 + $1.words.count }) * 2 { size *= 2 }
        var table = [Edge](repeating: Edge(key: 0, node: -1), count: size)
        var ends: [Int32] = [-1]
        var following: [Int32] = []
        following.reserveCapacity(phrases.count)
        for phrase in phrases {
            var node: Int32 = 0
            for token in phrase.words.tokens {
                let key = PhraseTrie.key(node, token.hash)
                var slot = Int(truncatingIfNeeded: key) & (size - 1)
                while table[slot].node >= 0, table[slot].key != key { slot = (slot + 1) & (size - 1) }
                if table[slot].node < 0 {
                    table[slot] = Edge(key: key, node: Int32(truncatingIfNeeded: ends.count))
                    ends.append(-1)
                }
                node = table[slot].node
            }
            following.append(ends[Int(node)])
            ends[Int(node)] = Int32(truncatingIfNeeded: following.count - 1)
        }
        var beginnings = [UInt64](repeating: 0, count: 1 << (PhraseTrie.beginningBits - 6))
        var folded: [UInt8] = []
        var patterns: [Pattern] = []
        firstPattern = phrases.map { phrase in
            let first = Int32(truncatingIfNeeded: patterns.count)
            if let word = phrase.words.tokens.first {
                beginnings[PhraseTrie.slot(word.hash)] |= PhraseTrie.bit(word.hash)
            }
            for word in phrase.words.tokens {
                let start = Int32(truncatingIfNeeded: folded.count)
                Folding.forEachByte(of: phrase.words.bytes, in: word.range) {
                    folded.append($0)
                    return true
                }
                let end = Int32(truncatingIfNeeded: folded.count)
                patterns.append(Pattern(start: start, end: end, gap: word.gap, isWritten: phrase.joints == .written))
            }
            return first
        }
        self.beginnings = beginnings
        self.folded = folded
        self.patterns = patterns
        self.phrases = phrases
        self.following = following
        listOf = phrases.map(\.list)
        self.edges = table
        self.mask = size - 1
        self.ends = ends
    }

    @inline(__always)
    private static func key(_ node: Int32, _ hash: UInt64) -> UInt64 {
        var mixed = hash &+ UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ mixed >> 32
    }

    @inline(__always)
    private func child(of node: Int32, _ hash: UInt64) -> Int32 {
        Work.count()
        let key = PhraseTrie.key(node, hash)
        var slot = Int(truncatingIfNeeded: key) & mask
        while true {
            let edge = edges[slot]
            if edge.node < 0 || edge.key == key { return edge.node }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private static func slot(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash >> 6) & (1 << (beginningBits - 6) - 1)
    }

    @inline(__always)
    private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash & 63) }

    /// Whether a phrase may begin with a word of that hash.
    @inline(__always)
    func mayBegin(_ hash: UInt64) -> Bool { beginnings[PhraseTrie.slot(hash)] & PhraseTrie.bit(hash) != 0 }

    /// Passes on every phrase that begins at a word, with the word behind it, shorter ones first; among phrases of the
    /// same words the one that stands first in its list comes last.
    @inline(__always)
    func forEachMatch(in words: Words, at start: Int, _ body: (_ phrase: Int, _ end: Int) -> Void) {
        guard start >= 0, start < words.tokens.count, mayBegin(words.tokens[start].hash) else { return }
        var node: Int32 = 0
        var index = start
        while index < words.tokens.count {
            node = child(of: node, words.tokens[index].hash)
            if node < 0 { return }
            index += 1
            var phrase = ends[Int(node)]
            while phrase >= 0 {
                if isPhrase(Int(phrase), in: words, start..<index, whole: false) { body(Int(phrase), index) }
                phrase = following[Int(phrase)]
            }
        }
    }

    /// The phrases that the text is as a whole.
    func allWhole(_ words: Words) -> [Int] {
        var found: [Int] = []
        forEachWhole(words) { found.append($0) }
        return found
    }

    /// The one of them that stands first in its list.
    func firstWhole(_ words: Words) -> Int? {
        var first: Int?
        forEachWhole(words) { first = min(first ?? $0, $0) }
        return first
    }

    @inline(__always)
    private func forEachWhole(_ words: Words, _ body: (Int) -> Void) {
        guard let first = words.tokens.first, mayBegin(first.hash) else { return }
        var node: Int32 = 0
        for token in words.tokens {
            node = child(of: node, token.hash)
            if node < 0 { return }
        }
        var phrase = ends[Int(node)]
        while phrase >= 0 {
            if isPhrase(Int(phrase), in: words, 0..<words.count, whole: true) { body(Int(phrase)) }
            phrase = following[Int(phrase)]
        }
    }

    func match(_ phrase: Int, in words: Words, _ range: Range<Int>) -> WordList.Match {
        WordList.Match(
            tag: phrases[phrase].tag,
            phrase: phrases[phrase].text,
            tokens: range,
            range: words.tokens[range.lowerBound].start..<words.tokens[range.upperBound - 1].end
        )
    }

    private func isPhrase(_ phrase: Int, in words: Words, _ range: Range<Int>, whole: Bool) -> Bool {
        let first = Int(firstPattern[phrase])
        let last = phrase + 1 < firstPattern.count ? Int(firstPattern[phrase + 1]) : patterns.count
        guard last - first == range.count else { return false }
        for offset in 0..<range.count {
            let token = words.tokens[range.lowerBound + offset]
            let expected = patterns[first + offset]
            if offset > 0 {
                let joined =
                    expected.isWritten
                    ? token.gap.isWritten(like: expected.gap)
                    : whole || token.gap.isSubset(of: .crossable) || token.gap == expected.gap
                guard joined else { return false }
            }
            guard isSameWord(words.bytes, token, expected) else { return false }
        }
        return true
    }

    /// Whether a word of the text, folded, is the word of a phrase.
    private func isSameWord(_ bytes: [UInt8], _ token: Words.Token, _ expected: Pattern) -> Bool {
        let folded = folded
        let text = bytes.span
        let wanted = folded.span
        let (start, count) = (Int(expected.start), Int(expected.end - expected.start))
        if token.end - token.start == count {
            var offset = 0
            while offset < count, Folding.lower(text[token.start + offset]) == wanted[start + offset] { offset += 1 }
            if offset == count { return true }
        }
        var index = 0
        var same = true
        Folding.forEachByte(of: bytes, in: token.range) { byte in
            same = index < count && folded[start + index] == byte
            index += 1
            return same
        }
        return same && index == count
    }
}
