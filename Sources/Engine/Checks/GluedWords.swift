internal import Model
internal import Spelling

/// Words that a conversion wrote together (`LaporanKinerja`, `telahdisusun`): both parts are words, the whole is none.
struct GluedWords {
    private let passages: [Passage]
    private let cut: [Words]
    private let vocabulary: OfficeVocabulary
    private let lexicon: Lexicon

    /// The shortest part.
    private static let shortestPart = 4
    /// The shortest whole in small letters.
    private static let shortest = 9
    /// What stands so often in a document is a name that somebody gave.
    private static let name = 3
    /// So many are told by their words.
    private static let shown = 3

    init(_ passages: [Passage], _ cut: [Words], _ vocabulary: OfficeVocabulary, _ lexicon: Lexicon) {
        self.passages = passages
        self.cut = cut
        self.vocabulary = vocabulary
        self.lexicon = lexicon
    }

    /// One fault with all places, and the first few words; none where no dictionary tells what is no word.
    func faults() -> [Fault] {
        let candidates = candidates()
        guard !candidates.isEmpty, vocabulary.dictionary.knows("dan") != nil else { return [] }
        let forms = vocabulary.forms
        let setting = Misspellings.Setting(passages, cut, vocabulary, lexicon, forms)
        var found: [(text: String, parts: String, place: Place)] = []
        for spot in candidates {
            let words = cut[spot.passage]
            let range = words.tokens[spot.token].range
            guard let parts = parts(of: Array(words.bytes[range]), forms), setting.isProse(spot),
                !setting.isPlaceName(spot), !setting.isPiece(spot)
            else { continue }
            let text = words.text(spot.token)
            found.append((text, parts, passages[spot.passage].place.showing(text)))
        }
        let often = Dictionary(grouping: found) { $0.text.folded }.filter { $0.value.count >= Self.name }
        found.removeAll { often[$0.text.folded] != nil }
        guard !found.isEmpty else { return [] }
        var fault = Fault(
            found: Self.list(found.map(\.text)),
            expected: Self.list(found.map(\.parts)),
            kind: "glued",
            places: found.map(\.place)
        )
        fault.times = found.count
        return [fault]
    }

    private static func list(_ texts: [String]) -> String {
        var seen: [String] = []
        for text in texts where !seen.contains(text) { seen.append(text) }
        return seen.prefix(shown).map { "“\($0)”" }.joined(separator: ", ")
    }

    /// Words in running text that a capital parts, and long ones in small letters that no list has and that begin with a
    /// word of offices: clean documents ask the dictionary nothing.
    private func candidates() -> [Misspellings.Spot] {
        var spots: [Misspellings.Spot] = []
        for (number, words) in cut.enumerated() {
            switch passages[number].role {
            case .body, .citation, .heading, .title: break
            case .cell, .catchword, .signature, .contents: continue
            }
            for (index, token) in words.tokens.enumerated() where token.end - token.start >= Self.shortest {
                guard let word = PlainWord(words.bytes[token.range]), word.writing == .mixed || word.writing == .small,
                    !vocabulary.listed.contains(word.letters),
                    word.writing == .mixed || split(word.letters) != nil
                else { continue }
                spots.append(Misspellings.Spot(passage: number, token: index))
            }
        }
        return spots
    }

    /// The parts with blanks between them; nil when the whole is a word, or the parts are not told for sure.
    private func parts(of word: [UInt8], _ forms: WordForms) -> String? {
        guard let plain = PlainWord(word[...]) else { return nil }
        if plain.writing == .mixed {
            guard let parts = Self.atCapitals(word), Set(parts.map { $0.map { $0 | 0x20 } }).count == parts.count,
                parts.allSatisfy({ isWord($0.map { $0 | 0x20 }, forms) }),
                parts.contains(where: { vocabulary.index.contains($0.map { $0 | 0x20 }) })
            else { return nil }
            return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        }
        guard !forms.makes(word), let at = split(word) else { return nil }
        return "\(String(decoding: word[..<at], as: UTF8.self)) \(String(decoding: word[at...], as: UTF8.self))"
    }

    /// Where a word in small letters falls into two known ones; nil where it does not, or in several ways.
    private func split(_ word: [UInt8]) -> Int? {
        let office = vocabulary.index
        let splits = (2...word.count - 2).filter { at in
            let (head, tail) = (Array(word[..<at]), Array(word[at...]))
            guard head.count > Self.shortestPart, head != tail, office.contains(head) else { return false }
            return tail.count >= Self.shortestPart
                ? office.contains(tail) : lexicon[.stopWords].tag(of: String(decoding: tail, as: UTF8.self)) == "word"
        }
        return splits.count == 1 ? splits[0] : nil
    }

    private func isWord(_ letters: [UInt8], _ forms: WordForms) -> Bool {
        letters.count >= Self.shortestPart && forms.makes(letters)
    }

    /// The word cut before each capital that small letters surround; nil when capitals stand otherwise.
    private static func atCapitals(_ word: [UInt8]) -> [[UInt8]]? {
        var parts: [[UInt8]] = []
        for letter in word {
            if letter < 0x60, parts.last?.last.map({ $0 < 0x60 }) == true { return nil }
            if letter < 0x60 || parts.isEmpty { parts.append([]) }
            parts[parts.count - 1].append(letter)
        }
        return parts.count > 1 ? parts : nil
    }
}
