import Model

/// Heads of instruments as conversion leaves them, made lines again as they are printed: what ran together is parted
/// (`TAHUN 2020 BUPATI CONTOH RAYA,`), words that were cut are joined (`NO MOR`), glued ones parted (`KEPUTUSANKEPALA`).
struct TitleLayout {
    private let lexicon: Lexicon
    private let vocabulary: Vocabulary
    private let frames: Set<String>
    private let glued: [String]

    init(lexicon: Lexicon, vocabulary: Vocabulary) {
        self.lexicon = lexicon
        self.vocabulary = vocabulary
        frames = Set(lexicon[.titleWords].phrases(tag: Tag.frame).map { $0.uppercased() })
        glued = lexicon[.titleWords].phrases(tag: Tag.glued).map { $0.uppercased() }
    }

    private enum Tag {
        static let frame = "frame"
        static let glued = "glued"
    }

    /// The title of a document stands before its first table and within its first paragraphs.
    private static let reach = 60
    /// In bytes: words that ran together are no longer.
    private static let longestWord = 60
    /// In words. The title of a regulation that amends another is long; a sentence of the text is longer.
    private static let longest = 80

    func mended(_ blocks: [Block]) -> [Block] {
        var out: [Block] = []
        out.reserveCapacity(blocks.count)
        var index = 0
        while index < min(blocks.count, Self.reach), case .paragraph(let paragraph) = blocks[index] {
            let text = Self.isCapitals(paragraph.text) ? wordsMended(paragraph.text) : paragraph.text
            let words = Words(text)
            let isShort = words.count <= Self.longest
            let pieces = isShort ? pieces(of: words, before: next(behind: index, in: blocks)) : [text]
            out.append(contentsOf: pieces.map { .paragraph(Self.piece($0, of: paragraph)) })
            index += 1
            if beginsText(words) { break }
        }
        out.append(contentsOf: blocks[index...])
        return out
    }

    private static func piece(_ text: String, of paragraph: Paragraph) -> Paragraph {
        guard text != paragraph.text else { return paragraph }
        return Paragraph(
            text: text,
            place: paragraph.place,
            indent: paragraph.indent,
            bold: paragraph.bold,
            isApart: paragraph.text.hasPrefix(text) ? paragraph.isApart : nil
        )
    }

    /// Chapters, articles and the first item of the considerations: no title comes behind them.
    private func beginsText(_ words: Words) -> Bool {
        vocabulary.hits(in: words).contains { hit in
            hit.tokens.lowerBound == 0 && hit.tokens.upperBound < words.count
                && [StructureWord.considering, .article, .chapter].contains { vocabulary[$0] == hit.tag }
        }
    }

    private func next(behind index: Int, in blocks: [Block]) -> Words? {
        for block in blocks[(index + 1)...].prefix(3) {
            guard case .paragraph(let paragraph) = block else { return nil }
            let words = Words(paragraph.text)
            if !words.isEmpty { return words }
        }
        return nil
    }

    // MARK: - Lines

    /// The text parted where another line of the head begins.
    private func pieces(of words: Words, before next: Words?) -> [String] {
        guard words.count > 1 else { return [words.string] }
        let hits = vocabulary.hits(in: words)
        let cut = Set(hits.flatMap { cuts(at: $0, hits, words, next) }).filter { $0 > 0 && $0 < words.count }.sorted()
        guard !cut.isEmpty else { return [words.string] }
        var pieces: [String] = []
        var start = 0
        for at in cut + [words.count] {
            let end = at < words.count ? words.tokens[at].start : words.bytes.count
            pieces.append(String(decoding: words.bytes[start..<end], as: UTF8.self).trimmed)
            start = end
        }
        return pieces
    }

    private func cuts(
        at hit: WordMatcher.Hit,
        _ hits: [WordMatcher.Hit],
        _ words: Words,
        _ next: Words?
    ) -> [Int] {
        let start = hit.tokens.lowerBound
        let isTitle = Self.isCapitals(words.string)
        if hit.tag == vocabulary[.grace], isWritten(words, hit.tokens) {
            return [start, hit.tokens.upperBound]
        }
        if hit.tag == vocabulary[.considering] || hit.tag == vocabulary[.recalling], start > 0,
            words.isCapitalised(start), words.byte(behind: hit.tokens.upperBound - 1) == 0x3A,
            words.byte(behind: start - 1) == 0x2C
        {
            return [start]
        }
        guard isTitle, start > 0 else { return [] }
        let first = Set(hits.filter { $0.tokens.lowerBound == 0 }.map(\.list))
        if hit.tag == vocabulary[.about], first.contains(.regulationKinds) || first.contains(.numberLabels),
            hits.first(where: { $0.tag == vocabulary[.about] })?.tokens.lowerBound == start
        {
            return [start, start + 1]
        }
        // `BUPATI CONTOH RAYA PERATURAN BUPATI CONTOH RAYA`: the office above the title.
        if hit.list == .regulationKinds, first.contains(.posts) || first.contains(.governmentKinds),
            !hits.contains(where: {
                $0.tokens.lowerBound < start && [.numberLabels, .regulationKinds].contains($0.list)
            })
        {
            return [start]
        }
        // The office below the title, right above the considerations.
        if hit.list == .posts, words.bytes.last == 0x2C, let next, beginsText(next) || beginsPreamble(next),
            !first.contains(.posts), !hits.contains(where: { $0.list == .posts && $0.tokens.lowerBound > start }),
            !hits.contains(where: { $0.list == .regulationKinds && $0.tokens.contains(start) })
        {
            return [start]
        }
        return []
    }

    private func beginsPreamble(_ words: Words) -> Bool {
        vocabulary.hits(in: words).contains { hit in
            hit.tokens.lowerBound == 0
                && [StructureWord.considering, .recalling, .grace].contains { vocabulary[$0] == hit.tag }
        }
    }

    /// Whether the formula is printed as such: its first word with a capital.
    private func isWritten(_ words: Words, _ tokens: Range<Int>) -> Bool {
        words.isCapitalised(tokens.lowerBound)
    }

    // MARK: - Words

    private func wordsMended(_ text: String) -> String {
        let joined = lettersJoined(text)
        let words = Words(joined)
        var out: [UInt8] = []
        var end = 0
        for token in words.tokens {
            out += words.bytes[end..<token.start]
            out += parted(Array(words.bytes[token.range]))
            end = token.end
        }
        out += words.bytes[end...]
        return String(decoding: out, as: UTF8.self)
    }

    /// `NO MOR`, `T E N T A N G`, `TAHUN 201 7`: neighbours that make one word of the frame, or one year.
    private func lettersJoined(_ text: String) -> String {
        let words = Words(text)
        var out: [UInt8] = []
        var end = 0
        var index = 0
        var isYear = false
        while index < words.count {
            let last = lastOfWord(words, from: index) ?? (isYear ? lastOfYear(words, from: index) : nil) ?? index
            out += words.bytes[end..<words.tokens[index].start]
            for token in index...last { out += words.bytes[words.tokens[token].range] }
            isYear = lexicon[.yearLabels].tag(of: words.text(index...last, joined: true)) != nil
            end = words.tokens[last].end
            index = last + 1
        }
        out += words.bytes[end...]
        return String(decoding: out, as: UTF8.self)
    }

    private func lastOfWord(_ words: Words, from start: Int) -> Int? {
        guard words.integer(start) == nil else { return nil }
        var text = words.text(start).uppercased()
        guard !frames.contains(text) else { return nil }
        for at in (start + 1)..<max(min(start + 11, words.count), start + 1) {
            guard words.tokens[at].gap == .space else { return nil }
            text += words.text(at).uppercased()
            guard text.utf8.count <= Self.longestWord else { return nil }
            if frames.contains(text) { return at }
        }
        return nil
    }

    private func lastOfYear(_ words: Words, from start: Int) -> Int? {
        guard start + 1 < words.count, words.tokens[start + 1].gap == .space, words.integer(start) != nil,
            words.integer(start + 1) != nil, words.tokens[start].range.count < 4
        else { return nil }
        let text = words.text(start) + words.text(start + 1)
        guard text.utf8.count == 4, let year = Int(text), (1945...2100).contains(year) else { return nil }
        return start + 1
    }

    /// `KEPUTUSANKEPALA` → `KEPUTUSAN KEPALA`; names and prefixes are shorter than what is parted off.
    private func parted(_ word: [UInt8]) -> [UInt8] {
        guard (9...Self.longestWord).contains(word.count), word.allSatisfy({ $0 &- 0x41 < 26 || $0 &- 0x30 < 10 })
        else { return word }
        for tail in glued where word.count >= tail.utf8.count + 4 && word.ends(with: tail) {
            return parted(Array(word.dropLast(tail.utf8.count))) + [0x20] + Array(tail.utf8)
        }
        return word
    }

    private static func isCapitals(_ text: String) -> Bool {
        var (small, capitals) = (0, 0)
        for byte in text.utf8 {
            if byte &- 0x61 < 26 { small += 1 } else if byte &- 0x41 < 26 { capitals += 1 }
        }
        return capitals > 1 && small * 7 <= capitals
    }
}

extension Words {
    /// The whole text.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The first visible byte behind a word, 0 at the end.
    func byte(behind token: Int) -> UInt8 {
        guard tokens.indices.contains(token) else { return 0 }
        return bytes[tokens[token].end...].first { $0 != 0x20 && $0 != 0x09 } ?? 0
    }

    fileprivate func text(_ range: ClosedRange<Int>, joined: Bool) -> String {
        range.map { text($0) }.joined()
    }
}

extension [UInt8] {
    fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
