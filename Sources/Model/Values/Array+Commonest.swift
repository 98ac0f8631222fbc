extension Array {
    /// The first of those elements whose key occurs most often, the first of equals; nil when there are none.
    package func commonest<Key: Hashable>(by key: (Element) -> Key) -> Element? {
        var counts: [Key: (first: Int, count: Int)] = [:]
        for (index, element) in enumerated() { counts[key(element), default: (index, 0)].count += 1 }
        let best = counts.values.max { ($0.count, $1.first) < ($1.count, $0.first) }
        return best.map { self[$0.first] }
    }
}
