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
        /// Another phrase of the same words, or -1.
        let next: Int32
    }

    let phrases: [Phrase]
    private let keys: [UInt64]
    private let nodes: [Int32]
    private let mask: Int
    /// By phrase: another phrase of the same words, or -1; and its list. Flat, for every word of a text asks.
    private let following: [Int32]
    let listOf: [Int]
    /// By node: a phrase that ends there, or -1.
    private let ends: [Int32]

    init(lists: [(entries: [WordList.Entry], joints: WordList.Joints)]) {
        var phrases: [Phrase] = []
        var edges: [UInt64: Int32] = [:]
        var ends: [Int32] = [-1]
        for (list, source) in lists.enumerated() {
            for entry in source.entries {
                for text in entry.phrases {
                    let words = Words(text)
                    guard !words.isEmpty else { continue }
                    var node: Int32 = 0
                    for token in words.tokens {
                        let key = PhraseTrie.key(node, token.hash)
                        if let next = edges[key] {
                            node = next
                        } else {
                            ends.append(-1)
                            node = Int32(truncatingIfNeeded: ends.count - 1)
                            edges[key] = node
                        }
                    }
                    phrases.append(
                        Phrase(
                            list: list,
                            tag: entry.tag,
                            text: text,
                            words: words,
                            joints: source.joints,
                            next: ends[Int(node)]
                        )
                    )
                    ends[Int(node)] = Int32(truncatingIfNeeded: phrases.count - 1)
                }
            }
        }
        var size = 16
        while size < edges.count * 3 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var nodes = [Int32](repeating: -1, count: size)
        for (key, node) in edges {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while nodes[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            nodes[slot] = node
        }
        self.phrases = phrases
        following = phrases.map(\.next)
        listOf = phrases.map(\.list)
        self.keys = keys
        self.nodes = nodes
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
        let key = PhraseTrie.key(node, hash)
        var slot = Int(truncatingIfNeeded: key) & mask
        while nodes[slot] >= 0 {
            if keys[slot] == key { return nodes[slot] }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// Passes on every phrase that begins at a word, with the word behind it, shorter ones first; among phrases of the
    /// same words the one that stands first in its list comes last.
    @inline(__always)
    func forEachMatch(in words: Words, at start: Int, _ body: (_ phrase: Int, _ end: Int) -> Void) {
        var node: Int32 = 0
        var index = start
        while index >= 0, index < words.tokens.count {
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
        var node: Int32 = 0
        for token in words.tokens {
            node = child(of: node, token.hash)
            if node < 0 { return [] }
        }
        var found: [Int] = []
        var phrase = ends[Int(node)]
        while phrase >= 0 {
            if isPhrase(Int(phrase), in: words, 0..<words.count, whole: true) { found.append(Int(phrase)) }
            phrase = phrases[Int(phrase)].next
        }
        return found
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
        let pattern = phrases[phrase].words
        let joints = phrases[phrase].joints
        guard pattern.count == range.count else { return false }
        for offset in 0..<pattern.count {
            let token = words.tokens[range.lowerBound + offset]
            let expected = pattern.tokens[offset]
            if offset > 0 {
                switch joints {
                case .any where whole || token.gap.isSubset(of: .crossable) || token.gap == expected.gap: break
                case .written where token.gap.isWritten(like: expected.gap): break
                default: return false
                }
            }
            guard PhraseTrie.isSameWord(words.bytes, token.range, pattern.bytes, expected.range) else { return false }
        }
        return true
    }

    /// Whether two words are the same folded.
    private static func isSameWord(_ a: [UInt8], _ x: Range<Int>, _ b: [UInt8], _ y: Range<Int>) -> Bool {
        var folded: [UInt8] = []
        var same = true
        var index = 0
        if x.count == y.count {
            same = zip(a[x], b[y]).allSatisfy { $0 == $1 || ($0 < 0x80 && Folding.lower($0) == Folding.lower($1)) }
            if same { return true }
        }
        Folding.forEachByte(of: b, in: y) {
            folded.append($0)
            return true
        }
        same = true
        Folding.forEachByte(of: a, in: x) { byte in
            guard index < folded.count, folded[index] == byte else {
                same = false
                return false
            }
            index += 1
            return true
        }
        return same && index == folded.count
    }
}
