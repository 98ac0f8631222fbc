import Model

/// A paragraph with its words and everything that the word lists find in it.
///
/// A class, for lines are handed around everywhere and hold much.
final class Line {
    let text: String
    let place: Place
    let bold: Bool
    /// How far it stands in from the edge, as the file says it.
    let indent: Int
    let italics: [Range<Int>]
    let parts: [String]
    let words: Words
    let found: [WordMatcher.Hit]
    let vocabulary: Vocabulary
    /// The label in front, and how many words it takes.
    let label: ListLabel?
    let labelWords: Int
    /// Whether a blank line, a page break or a table stands before it.
    let gapBefore: Bool
    let shape: Shape

    var role: Passage.Role = .body
    var section: Section = .cover
    /// Index of the line whose sentence this one goes on with.
    var continues: Int?

    /// Where in the document the walk is.
    enum Section { case cover, preface, contents, considerations, legalBasis, enacting, body, outline, annex, closing }

    /// What the letters of a line look like.
    struct Shape {
        var letters = 0
        var capitals = 0
        var digits = 0
        /// The last visible byte, and the number of dots at the end.
        var last: UInt8 = 0
        var finalDots = 0

        /// Nothing but capitals (one small letter in eight is a slip).
        var isUpper: Bool { letters > 1 && capitals * 8 >= letters * 7 }
        /// Ends as a sentence or a list item ends.
        var isClosed: Bool { last == 0x2E || last == 0x3B || last == 0x3A || last == 0x21 || last == 0x3F }
    }

    init(
        paragraph: Paragraph,
        text: String,
        words: Words,
        vocabulary: Vocabulary,
        gapBefore: Bool,
        shape: Shape
    ) {
        self.text = text
        place = paragraph.place
        bold = paragraph.bold
        indent = paragraph.indent
        italics = text == paragraph.text ? paragraph.italics : []
        parts = paragraph.parts
        self.words = words
        self.vocabulary = vocabulary
        found = vocabulary.hits(in: words)
        self.gapBefore = gapBefore
        self.shape = shape
        let label = ListLabel(words.bytes[...])
        self.label = label
        labelWords = label.map { label in words.tokens.prefix { $0.end <= label.length }.count } ?? 0
    }

    /// The place with the line's own words.
    private(set) lazy var shown: Place = place.showing(text)

    var passage: Passage { Passage(text: text, place: shown, role: role, italics: italics) }

    /// The text without its label.
    var body: String {
        guard let label else { return text }
        return String(decoding: words.bytes[label.length...], as: UTF8.self)
    }

    /// The first match of a list.
    func hit(_ list: Lexicon.ListName) -> WordMatcher.Hit? { found.first { $0.list == list } }

    func hit(_ list: Lexicon.ListName, _ tag: String) -> WordMatcher.Hit? {
        let number = vocabulary.number(of: tag, in: list)
        return found.first { $0.tag == number }
    }

    func hits(_ list: Lexicon.ListName) -> [WordMatcher.Hit] { found.filter { $0.list == list } }

    func hit(_ tag: StructureWord) -> WordMatcher.Hit? {
        let number = vocabulary[tag]
        return found.first { $0.tag == number }
    }

    func hits(_ tag: StructureWord) -> [WordMatcher.Hit] {
        let number = vocabulary[tag]
        return found.filter { $0.tag == number }
    }

    func tag(of hit: WordMatcher.Hit) -> String { vocabulary.tag(of: hit) }

    /// Whether the line begins with such a word, behind its label.
    func begins(_ tag: StructureWord) -> WordMatcher.Hit? {
        let number = vocabulary[tag]
        for one in found {
            let start = one.tokens.lowerBound
            if start > labelWords { return nil }
            if one.tag == number, start == labelWords || start == 0 { return one }
        }
        return nil
    }

    /// Whether the line is that word and nothing else (`DAFTAR ISI`), said once or side by side (`ttd    ttd`).
    func isWhole(_ tag: StructureWord) -> Bool {
        guard let match = begins(tag) else { return false }
        var end = match.tokens.upperBound
        while end < words.count, let next = hits(tag).first(where: { $0.tokens.lowerBound == end }) {
            end = next.tokens.upperBound
        }
        return end == words.count
    }

    /// The text behind a word range, with a colon in front dropped.
    func rest(behind tokens: Range<Int>) -> String {
        guard tokens.upperBound > 0, tokens.upperBound <= words.count else { return "" }
        let start = words.tokens[tokens.upperBound - 1].end
        let bytes = words.bytes[start...].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3A || $0 == 0x29 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The first visible byte behind a word, 0 at the end.
    func byte(behind token: Int) -> UInt8 { words.byte(behind: token) }
}

/// The words of structure that recognition asks for: tags of the lexicon's list `structure`.
enum StructureWord: Int, CaseIterable {
    case chapter, article, annex, contents, preface, considering, recalling, deciding, enacting, outline, definitions
    case about, nip, signed, amended, gazette, guideline, grace, page
    case setAt, promulgatedAt, onDate, legalBasis, selfReference, supplement, annexMention

    /// The tag in the lexicon.
    var tag: String {
        switch self {
        case .setAt: "set-at"
        case .promulgatedAt: "promulgated-at"
        case .onDate: "on-date"
        case .legalBasis: "legal-basis"
        case .selfReference: "self-reference"
        case .supplement: "gazette-supplement"
        case .annexMention: "annex-mention"
        default: "\(self)"
        }
    }

    /// Tags of the lexicon that recognition treats alike.
    static let aliases: [String: StructureWord] = [
        "state-gazette": .gazette, "state-report": .gazette, "local-gazette": .gazette, "local-report": .gazette,
        "state-gazette-supplement": .supplement, "state-report-supplement": .supplement,
        "local-gazette-supplement": .supplement, "amendment-title": .about, "revoking-title": .about,
    ]
}

/// The word lists of recognition, matched together in one pass over a line.
final class Vocabulary: Sendable {
    private let matcher: WordMatcher
    /// By raw value of `StructureWord`: the number of its tag.
    private let structure: [Int32]
    private let aliases: [Int32]
    /// The words for annex, in small letters: misspelt heads are compared with them.
    let annexWords: [String]
    /// The words with which kinds of regulations begin (`peraturan`, `undang`), folded: misspelt ones are compared with them.
    let kindOpenings: [String]
    /// The compact spelling of each post (`camat`, `sekretarisdaerah`).
    let posts: [String]
    /// The words that open an item of considerations, folded.
    let openings: Set<String>

    init(lexicon: Lexicon) {
        let matcher = WordMatcher(
            [
                .structure, .documentKinds, .regulationKinds, .governmentKinds, .agencyKinds, .posts, .plans,
                .headLabels, .listPurposes, .yearLabels, .numberLabels, .citationEnds,
            ],
            of: lexicon
        )
        self.matcher = matcher
        // Words that the lexicon has only under aliases get numbers that no tag has.
        let structure = StructureWord.allCases.map { word in
            let number = matcher.number(ofTag: word.tag, in: .structure)
            return number >= 0 ? number : Int32(10_000 + word.rawValue)
        }
        var aliases = (0..<matcher.tagCount).map { Int32($0) }
        for (tag, word) in StructureWord.aliases {
            let number = Int(matcher.number(ofTag: tag, in: .structure))
            if aliases.indices.contains(number) { aliases[number] = structure[word.rawValue] }
        }
        self.structure = structure
        self.aliases = aliases
        annexWords = lexicon[.structure].phrases(tag: StructureWord.annex.tag).map(\.folded)
            .filter { $0.utf8.count >= 6 && !$0.contains(" ") }
        kindOpenings = Vocabulary.firstWords(of: lexicon[.regulationKinds])
        openings = Set(lexicon[.clauseWords].phrases(tag: "opening").map(\.folded))
        posts = lexicon[.posts].entries.flatMap(\.phrases).map { $0.folded.filter { $0 != " " && $0 != "-" } }
    }

    /// The first words of phrases of several words that are long enough to be known with a slip in them.
    private static func firstWords(of list: WordList) -> [String] {
        let first = list.entries.flatMap(\.phrases).compactMap { phrase in
            let words = Words(phrase)
            return words.count > 1 && words.tokens[0].range.count >= 6 ? words.folded(0) : nil
        }
        return Set(first).sorted()
    }

    func hits(in words: Words) -> [WordMatcher.Hit] {
        var hits = matcher.hits(in: words)
        for index in hits.indices {
            let alias = aliases[Int(hits[index].tag)]
            guard alias != hits[index].tag else { continue }
            // `tentang Perubahan atas`: only the first word is no part of the title.
            hits[index] =
                alias == self[.about] ? hits[index].cut(to: 1, tag: alias) : hits[index].cut(to: .max, tag: alias)
        }
        return hits
    }

    func tag(of hit: WordMatcher.Hit) -> String { matcher.tag(of: hit) }

    /// Whether a text is a label of the form's head and nothing else.
    func isHeadLabel(_ text: String) -> Bool {
        let words = Words(text)
        return hits(in: words).contains { $0.list == .headLabels && $0.tokens == 0..<words.count }
    }

    func number(of tag: String, in list: Lexicon.ListName) -> Int32 { matcher.number(ofTag: tag, in: list) }

    subscript(word: StructureWord) -> Int32 { structure[word.rawValue] }
}

/// Makes lines of paragraphs.
struct LineMaker: Sendable {
    let vocabulary: Vocabulary

    init(lexicon: Lexicon) { vocabulary = Vocabulary(lexicon: lexicon) }

    func line(_ paragraph: Paragraph, gapBefore: Bool) -> Line {
        var text = paragraph.text
        if let joined = joiningLetters(text) ?? joiningFirstLetters(text) { text = joined }
        let words = Words(text)
        return Line(
            paragraph: paragraph,
            text: text,
            words: words,
            vocabulary: vocabulary,
            gapBefore: gapBefore,
            shape: LineMaker.shape(of: words.bytes)
        )
    }

    private static func shape(of bytes: [UInt8]) -> Line.Shape {
        var shape = Line.Shape()
        var (small, capitals, digits) = (0, 0, 0)
        for byte in bytes {
            if byte &- 0x61 < 26 {
                small += 1
            } else if byte > 0x20, byte < 0x5B {
                if byte >= 0x41 { capitals += 1 } else if byte &- 0x30 < 10 { digits += 1 }
            }
        }
        shape.letters = small + capitals
        shape.capitals = capitals
        shape.digits = digits
        shape.last = bytes.last ?? 0
        for byte in bytes.reversed() {
            guard byte == 0x2E else { break }
            shape.finalDots += 1
        }
        if bytes.count >= 3, bytes.suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) { shape.finalDots += 3 }
        return shape
    }

    /// `L A M P I R A N` → `LAMPIRAN`, `C A M A T K R A S` → `CAMAT KRAS`; nil for any other line.
    ///
    /// Where two words ran together they are parted behind a known post; wider gaps always part words.
    func joiningLetters(_ text: String) -> String? {
        let view = text.utf8
        guard let first = view.first, first &- 0x41 < 26, view.dropFirst().first == 0x20, (7...400).contains(view.count)
        else {
            return nil
        }
        let bytes = Array(view)
        var words: [[UInt8]] = [[]]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte &- 0x41 < 26 || byte == 0x2C || byte == 0x2E else { return nil }
            words[words.count - 1].append(byte)
            var blanks = 0
            index += 1
            while index < bytes.count, bytes[index] == 0x20 {
                blanks += 1
                index += 1
            }
            if blanks == 0, index < bytes.count, bytes[index] != 0x2C, bytes[index] != 0x2E { return nil }
            if blanks > 1 { words.append([]) }
        }
        words.removeAll(where: \.isEmpty)
        guard words.contains(where: { $0.count >= 4 }) else { return nil }
        let joined = words.map { String(decoding: $0, as: UTF8.self) }
        return joined.count == 1 ? parted(joined[0]) : joined.joined(separator: " ")
    }

    /// `D I N A S  S O S I A L KABUPATEN X` → `DINAS SOSIAL KABUPATEN X`: at least five lone letters before longer words.
    private func joiningFirstLetters(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count < 400, bytes.count > 10, bytes[1] == 0x20 else { return nil }
        var end = 0
        var letters = 0
        while end + 1 < bytes.count, bytes[end] &- 0x41 < 26, bytes[end + 1] == 0x20 {
            letters += 1
            end += 1
            while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        }
        guard letters >= 5, end < bytes.count else { return nil }
        let front = String(decoding: CellText.trimmed(bytes[..<end]), as: UTF8.self)
        return joiningLetters(front).map { $0 + " " + String(decoding: bytes[end...], as: UTF8.self) }
    }

    private func parted(_ word: String) -> String {
        let folded = word.folded
        for compact in vocabulary.posts where folded.hasPrefix(compact) && folded.utf8.count >= compact.utf8.count + 2 {
            let first = word.utf8.prefix(compact.utf8.count)
            let rest = word.utf8.dropFirst(compact.utf8.count)
            return String(decoding: first, as: UTF8.self) + " " + String(decoding: rest, as: UTF8.self)
        }
        return word
    }
}
