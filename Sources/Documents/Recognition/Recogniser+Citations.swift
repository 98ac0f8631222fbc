package import Model

extension Recogniser {
    /// The citations of a text that stands alone and is no document: each as it would be read in a list of legal
    /// bases, where titles are complete.
    package func citations(in text: String, place: Place) -> [Citation] {
        let words = Words(text)
        var reader = CitationReader(
            words: words,
            found: maker.vocabulary.hits(in: words),
            position: .legalBasis,
            place: place,
            lexicon: lexicon,
            vocabulary: maker.vocabulary
        )
        reader.read()
        return reader.citations
    }
}
