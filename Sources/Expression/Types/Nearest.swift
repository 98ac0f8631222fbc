/// The known name nearest to a misspelt one.
enum Nearest {
    /// nil: none is near enough to be meant. Up to one edit in three letters counts as near; a difference in case or
    /// in `_` counts little.
    static func name(to wanted: String, among known: [String]) -> String? {
        let target = fold(wanted)
        guard target.count >= 2, target.count <= 64 else { return nil }
        var best: (distance: Int, name: String)?
        let limit = max(1, target.count / 3)
        for candidate in known {
            let folded = fold(candidate)
            guard abs(folded.count - target.count) <= limit else { continue }
            let distance = distance(target, folded)
            guard distance <= limit else { continue }
            if let best, (best.distance, best.name) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.name
    }

    private static func fold(_ text: String) -> [UInt8] {
        text.utf8.compactMap { $0 == 0x5F ? nil : ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) }
    }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                let cost = a[i] == b[j] ? 0 : 1
                var best = min(row[j] + 1, last[j + 1] + 1, last[j] + cost)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
                row.append(best)
            }
            beforeLast = last
            last = row
        }
        return last[b.count]
    }
}
