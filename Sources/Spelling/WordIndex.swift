/// Words to which others may be corrected, found by what a slip leaves as it is: the first letter, and nearly the length.
package struct WordIndex: Sendable {
    private var buckets: [Key: [[UInt8]]] = [:]

    private struct Key: Hashable {
        var first: UInt8
        var length: Int
    }

    /// - Parameter words: in small ASCII letters, each once.
    package init(_ words: some Sequence<[UInt8]>) {
        for word in words {
            guard let first = word.first else { continue }
            buckets[Key(first: first, length: word.count), default: []].append(word)
        }
    }

    /// Whether the word itself is one of them.
    package func contains(_ word: [UInt8]) -> Bool {
        guard let first = word.first else { return false }
        return buckets[Key(first: first, length: word.count)]?.contains(word) ?? false
    }

    /// The words of which a slip of the hand makes this one, in the order of the index; two letters wrong only where no word
    /// is nearer.
    package func meant(by word: [UInt8]) -> [(word: [UInt8], slip: Slip)] {
        let near = meant(by: word, [-1, 0, 1])
        return near.isEmpty ? meant(by: word, [-2, 2]) : near
    }

    private func meant(by word: [UInt8], _ differences: [Int]) -> [(word: [UInt8], slip: Slip)] {
        guard let first = word.first else { return [] }
        return differences.flatMap { difference in
            (buckets[Key(first: first, length: word.count + difference)] ?? []).compactMap { candidate in
                Slip(word, for: candidate).map { (candidate, $0) }
            }
        }
    }
}
