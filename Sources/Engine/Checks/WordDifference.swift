internal import Model

/// Which words one text has beyond another.
enum WordDifference {
    /// The stretches of a text that the other lacks at that point, in order and as written. Capitals and marks are no
    /// difference. Texts of more than 200 words are not compared: nothing is said of them.
    static func words(of text: String, beyond other: String) -> [String] {
        let a = Words(text), b = Words(other)
        guard a.count <= 200, b.count <= 200 else { return [] }
        let left = a.folded, right = b.folded
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                lengths[i][j] =
                    left[i] == right[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        var out: [Range<Int>] = []
        var (i, j) = (0, 0)
        while i < left.count {
            if j < right.count, left[i] == right[j] {
                (i, j) = (i + 1, j + 1)
            } else if j < right.count, lengths[i + 1][j] < lengths[i][j + 1] {
                j += 1
            } else {
                let start = out.last.flatMap { $0.upperBound == i ? $0.lowerBound : nil }
                if start != nil { out.removeLast() }
                out.append((start ?? i)..<i + 1)
                i += 1
            }
        }
        return out.map { a.text($0) }
    }
}
