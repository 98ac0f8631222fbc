import Model

/// Labels that pages of applications set behind every name: `Indeks Profesionalitas ASN [IKU]`.
extension RowReader {
    /// How many words at the end of every name of the column are such a label; none where one name lacks it.
    ///
    /// Only pages from the web have them, and one name alone may well end in `IKU`.
    func badgeWords(_ format: Document.Format?) -> Int {
        guard format == .html, let column = head.column(.indicator) else { return 0 }
        let names = grid[min(head.rows.upperBound, grid.count)...].filter {
            column < $0.count && !$0[column].text.isEmpty && $0.count(where: { !$0.text.isEmpty }) > 1
        }.map { Words($0[column].text) }
        guard names.count >= 2, let first = names.first else { return 0 }
        for count in 1...3 where first.count > count {
            let badge = Self.ending(of: first, count)
            guard lexicon[.headers].tag(of: badge) == Concept.indicator.rawValue else { continue }
            let isShared = names.allSatisfy { $0.count > count && Self.ending(of: $0, count).folded == badge.folded }
            if isShared { return count }
        }
        return 0
    }

    /// A name without the label behind it.
    func withoutBadge(_ name: String) -> String {
        guard badge > 0 else { return name }
        let words = Words(name)
        return words.count > badge ? words.text(0..<words.count - badge) : name
    }

    private static func ending(of words: Words, _ count: Int) -> String {
        words.text(words.count - count..<words.count)
    }
}
