internal import Model

extension RecognisedDocument {
    /// The passages of each article: from behind its head up to the next article, chapter or annex.
    var articleLines: [[Passage]] {
        let ends = Set((articles.map(\.place) + headings.map(\.place) + annexes.map(\.place)).map(\.spot))
        let starts = Dictionary(
            passages.indices.lazy.map { (passages[$0].place.spot, $0) }.filter { ends.contains($0.0) },
            uniquingKeysWith: { first, _ in first }
        )
        return articles.map { article in
            guard let start = starts[article.place.spot] else { return article.items.map(\.passage) }
            return Array(
                passages[(start + 1)...].prefix { !ends.contains($0.place.spot) && $0.role != .signature }
            )
        }
    }
}
