/// How alike two texts are, after folding: 1 for the same, 0 for nothing in common.
package enum Similarity {
    /// Longer texts are compared by their first bytes only, so that no input takes more than a moment.
    package static let longestText = 2048

    /// The Levenshtein ratio, `1 − distance / length of the longer text`, over folded bytes.
    ///
    /// - Parameter bound: what is less alike than this counts as 0 and is given up early.
    package static func ratio(_ a: String, _ b: String, atLeast bound: Double = 0) -> Double {
        ratio(Array(a.folded.utf8.prefix(longestText)), Array(b.folded.utf8.prefix(longestText)), atLeast: bound)
    }

    /// The same for texts that are folded already.
    static func ratio(_ a: [UInt8], _ b: [UInt8], atLeast bound: Double = 0) -> Double {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        if short == long { return 1 }
        guard !short.isEmpty, bound <= 1 else { return 0 }
        let most = Int((1 - max(bound, 0)) * Double(long.count) + 1e-9)
        guard let distance = distance(short, long, atMost: min(most, long.count)) else { return 0 }
        return 1 - Double(distance) / Double(long.count)
    }

    /// The Levenshtein distance of two folded texts when it is at most `limit`; nil when they differ by more.
    package static func distance(_ a: String, _ b: String, atMost limit: Int) -> Int? {
        let (x, y) = (Array(a.utf8.prefix(longestText)), Array(b.utf8.prefix(longestText)))
        let (short, long) = x.count <= y.count ? (x, y) : (y, x)
        if short.isEmpty || limit <= 0 { return short == long ? 0 : long.count <= limit ? long.count : nil }
        return distance(short, long, atMost: min(limit, long.count))
    }

    /// The Levenshtein distance when it is at most `limit`: only the diagonal band that can stay below it is filled.
    private static func distance(_ short: [UInt8], _ long: [UInt8], atMost limit: Int) -> Int? {
        guard long.count - short.count <= limit else { return nil }
        let never = limit + 1
        var row = (0...short.count).map { min($0, never) }
        for i in 1...long.count {
            let low = max(1, i - limit)
            let high = min(short.count, i + limit)
            guard low <= high else { return nil }
            var diagonal = row[low - 1]
            row[low - 1] = low == 1 ? min(i, never) : never
            if high < short.count, high == i + limit { row[high] = never }
            var least = row[low - 1]
            for j in low...high {
                let above = row[j]
                let change = diagonal + (long[i - 1] == short[j - 1] ? 0 : 1)
                row[j] = min(change, above + 1, row[j - 1] + 1, never)
                diagonal = above
                least = min(least, row[j])
            }
            if least > limit { return nil }
        }
        return row[short.count] <= limit ? row[short.count] : nil
    }

    /// How many words the texts share, of all words in them (Jaccard); words of the list are left out.
    package static func wordOverlap(_ a: String, _ b: String, without stopWords: WordList? = nil) -> Double {
        let (x, y) = (contentWords(a, without: stopWords), contentWords(b, without: stopWords))
        let all = x.union(y).count
        return all == 0 ? 0 : Double(x.intersection(y).count) / Double(all)
    }

    /// Which part of the words of `part` stands in `whole` too; 0 when it has none.
    package static func containment(of part: String, in whole: String, without stopWords: WordList? = nil) -> Double {
        let (x, y) = (contentWords(part, without: stopWords), contentWords(whole, without: stopWords))
        return x.isEmpty ? 0 : Double(x.intersection(y).count) / Double(x.count)
    }

    /// The candidate most like a text, the first of equals; nil when none is at least as like as `bound`.
    package static func nearest(
        to text: String,
        in candidates: [String],
        atLeast bound: Double
    ) -> (index: Int, ratio: Double)? {
        let folded = Array(text.folded.utf8.prefix(longestText))
        var best: (index: Int, ratio: Double)?
        for (index, candidate) in candidates.enumerated() {
            let ratio = ratio(
                folded,
                Array(candidate.folded.utf8.prefix(longestText)),
                atLeast: max(bound, best?.ratio ?? 0)
            )
            if ratio >= bound, ratio > best?.ratio ?? -1, ratio > 0 || bound <= 0 { best = (index, ratio) }
        }
        return best
    }

    /// The hashes of the words of a text without those of a list.
    static func contentWords(_ text: String, without stopWords: WordList?) -> Set<UInt64> {
        let words = Words(text)
        var skipped: Set<Int> = []
        for match in stopWords?.matches(in: words) ?? [] { skipped.formUnion(match.tokens) }
        return Set(words.tokens.indices.lazy.filter { !skipped.contains($0) }.map { words.tokens[$0].hash })
    }
}
