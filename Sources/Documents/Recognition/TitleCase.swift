import Model

/// Names printed in capitals, as they are written in a sentence.
struct TitleCase: Sendable {
    /// Words that stay in capitals (`RSUD`, `DPRD`): those that the lexicon's kinds of agency write so.
    private let acronyms: Set<String>
    /// Words that join others and stay small (`dan`).
    private let joining: Set<String>

    init(lexicon: Lexicon) {
        joining = Set(lexicon[.conjunctions].entries.flatMap(\.phrases).map { $0.uppercased() })
        let words = lexicon[.agencyKinds].entries.flatMap(\.phrases).flatMap { $0.split(separator: " ") }.map(
            String.init
        )
        let regions = lexicon[.titleWords].phrases(tag: TitleTag.acronym)
        acronyms = Set(
            (words + regions).filter { word in word.utf8.count > 1 && word.utf8.allSatisfy { $0 &- 0x41 < 26 } }
        )
    }

    func of(_ text: String) -> String {
        guard !text.utf8.contains(where: { $0 &- 0x61 < 26 }) else { return text.oneLine }
        return text.oneLine.split(separator: " ", omittingEmptySubsequences: false).map { word(String($0)) }
            .joined(separator: " ")
    }

    private func word(_ word: String) -> String {
        if joining.contains(word) { return word.lowercased() }
        if acronyms.contains(word) || (word.utf8.count > 1 && RomanNumeral.value(word) != nil) { return word }
        // Without a vowel it is no word: `DPMPTSP`, `PPKB`.
        if word.utf8.allSatisfy({ $0 &- 0x41 < 26 && !TitleCase.vowels.contains($0) }) { return word }
        var out: [UInt8] = []
        var inside = false
        for byte in word.utf8 {
            let isUpper = byte &- 0x41 < 26
            out.append(isUpper && inside ? byte | 0x20 : byte)
            inside = isUpper || byte &- 0x61 < 26 || byte >= 0x80
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let vowels: [UInt8] = Array("AEIOUY".utf8)

    /// `Kecamatan Kras Kecamatan Kras` → `Kecamatan Kras`.
    static func withoutRepeat(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count >= 2, words.count.isMultiple(of: 2) else { return name }
        let half = words.count / 2
        return words[..<half].elementsEqual(words[half...]) ? words[..<half].joined(separator: " ") : name
    }
}
