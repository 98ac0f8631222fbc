internal import Model

extension RecognisedDocument {
    /// The passages of an article: from behind its head up to the next article, chapter or annex.
    func lines(of article: Int) -> [Passage] {
        guard articles.indices.contains(article) else { return [] }
        let start = passages.firstIndex { $0.place.spot == articles[article].place.spot }
        guard let start else { return articles[article].items.map(\.passage) }
        let ends = Set((articles.map(\.place) + headings.map(\.place) + annexes.map(\.place)).map(\.spot))
        return Array(
            passages[(start + 1)...].prefix { !ends.contains($0.place.spot) && $0.role != .signature }
        )
    }
}
