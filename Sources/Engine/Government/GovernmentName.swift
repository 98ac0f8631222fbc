package import Model

/// The name of a government brought to one form: `KAB. CONTOH RAYA`, `Pemerintah Kabupaten Contoh Raya`.
package struct GovernmentName: Sendable {
    /// The lexicon's tag of its kind (`kabupaten`); empty when the first words name none.
    let kind: String
    /// The folded words of the name itself (`contoh raya`).
    let words: [String]

    package init(_ name: String, lexicon: Lexicon) {
        let words = Words(name)
        let kind = lexicon[.governmentKinds].prefixMatch(words, at: 0)
        self.kind = kind?.tag ?? ""
        self.words = (min(kind?.tokens.upperBound ?? 0, words.count)..<words.count).map { words.folded($0) }
    }

    /// Equal for all ways to write the name.
    package var key: String { ([kind] + words).joined(separator: " ") }
}
