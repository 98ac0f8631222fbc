import Model

/// Words that a narrow column of a printed table cut in two (`Persentas` / `e`), made whole again.
///
/// The reader marks the spaces where a cut is possible. Whether a word was cut is told by words: the document writes it
/// whole elsewhere, a list of the lexicon has it, or one of the parts cannot stand alone. Without such a sign the space
/// stays.
struct BrokenWords {
    private var known: Set<String> = []
    /// Words that stand beside each other somewhere: `kerja sama`.
    private var pairs: Set<String> = []
    /// No word is longer.
    private static let longest = 60
    /// Clusters of consonants that a word may begin with, and those that it may end with.
    private let openings: Set<String>
    private let endings: Set<String>
    private let roots: WordRoots

    /// The document with the words of its tables made whole.
    static func mended(_ document: Document, lexicon: Lexicon) -> Document {
        let isCut = document.blocks.contains { block in
            guard case .table(let table) = block else { return false }
            return table.rows.contains { $0.cells.contains { !$0.breaks.isEmpty } }
        }
        guard isCut else { return document }
        let words = BrokenWords(document, lexicon)
        var document = document
        for index in document.blocks.indices {
            guard case .table(var table) = document.blocks[index] else { continue }
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices where !table.rows[row].cells[cell].breaks.isEmpty {
                    words.mend(&table.rows[row].cells[cell])
                }
            }
            document.blocks[index] = .table(table)
        }
        return document
    }

    private init(_ document: Document, _ lexicon: Lexicon) {
        func parts(_ tag: String) -> Set<String> {
            Set(lexicon[.wordParts].entries.filter { $0.tag == tag }.flatMap(\.phrases))
        }
        openings = parts("opening")
        endings = parts("ending")
        roots = WordRoots(parts("root"))
        for name in Lexicon.ListName.allCases where name != .wordParts {
            for entry in lexicon[name].entries {
                for phrase in [entry.tag] + entry.phrases { learn(phrase, except: []) }
            }
        }
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph): learn(paragraph.text, except: [])
            case .table(let table):
                for cell in table.rows.flatMap(\.cells) { learn(cell.text, except: Set(cell.breaks)) }
            }
        }
    }

    /// Words of a text, and pairs of them, that no possible cut touches.
    private mutating func learn(_ text: String, except breaks: Set<Int>) {
        let text = Array(text.utf8)
        var at = 0
        var last: (word: String, end: Int)?
        while at < text.count {
            let run = BrokenWords.letters(in: text, from: at)
            if !run.isEmpty, !breaks.contains(run.upperBound), !breaks.contains(run.lowerBound - 1) {
                let word = BrokenWords.folded(text[run])
                if run.count > 1 { known.insert(word) }
                if let last, last.end + 1 == run.lowerBound, text[last.end] == 0x20 {
                    pairs.insert(last.word + " " + word)
                }
                last = (word, run.upperBound)
            }
            at = max(run.upperBound, at) + 1
        }
    }

    private func mend(_ cell: inout Cell) {
        let text = Array(cell.text.utf8)
        let breaks = cell.breaks.filter { text.indices.contains($0) && text[$0] == 0x20 }
        let all = Set(breaks)
        var closed: Set<Int> = []
        // Where the part above begins: parts that were joined are one part.
        var start: Int?
        for (index, at) in breaks.enumerated() {
            let right = BrokenWords.letters(in: text, from: at + 1)
            let left = BrokenWords.letters(in: text, to: at)
            let first = start ?? left.lowerBound
            let above = text[first..<at].filter { $0 != 0x20 }
            var whole = [above + text[right]]
            // `pe` / `ngem` / `bangan`: the whole word may need the next parts too.
            var end = right.upperBound
            for next in breaks.dropFirst(index + 1).prefix(3) where next == end {
                end = BrokenWords.letters(in: text, from: next + 1).upperBound
                whole.append(above + text[right.lowerBound..<end].filter { $0 != 0x20 })
            }
            let joins =
                left.isEmpty
                ? BrokenWords.isCutNumber(text, at)
                : !right.isEmpty && areOne(above[...], text[right], whole: whole.map { BrokenWords.folded($0[...]) })
            if joins { closed.insert(at) }
            start = joins && all.contains(right.upperBound) && at - first < BrokenWords.longest ? first : nil
        }
        cell.text = String(
            decoding: text.indices.filter { !closed.contains($0) }.map { text[$0] },
            as: UTF8.self
        )
        cell.italics = []
        cell.breaks = []
    }

    /// Whether two parts are one word; `whole` are the words that they may be, with the parts behind them.
    private func areOne(_ above: ArraySlice<UInt8>, _ below: ArraySlice<UInt8>, whole: [String]) -> Bool {
        let (first, second) = (BrokenWords.folded(above), BrokenWords.folded(below))
        if whole.contains(where: known.contains) { return !pairs.contains(first + " " + second) }
        // `per` / `hari` could be written as one, but each is a word.
        let areWords = isWord(first) && isWord(second) && !WordRoots.isEnding(second)
        if !areWords, whole.contains(where: roots.makes) { return true }
        // Abbreviations in capitals look like parts of words.
        guard !openings.isEmpty, !isWord(second), !isWord(first),
            below.contains(where: { $0 &- 0x61 < 26 }), !(second == "x")
        else { return false }
        return second.utf8.count <= 3 || !mayBegin(second) || !mayEnd(first)
    }

    private func isWord(_ word: String) -> Bool { known.contains(word) || roots.makes(word) }

    /// Whether a word may begin so: a vowel, one consonant or a cluster that the language has.
    private func mayBegin(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard let vowel = bytes.firstIndex(where: BrokenWords.isVowel) else { return false }
        if vowel == 0 { return bytes.count < 2 || bytes[0] != bytes[1] }
        return vowel == 1 || openings.contains(String(decoding: bytes[..<vowel], as: UTF8.self))
    }

    private func mayEnd(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard let vowel = bytes.lastIndex(where: BrokenWords.isVowel) else { return false }
        let cluster = bytes[(vowel + 1)...]
        return cluster.count < 2 || endings.contains(String(decoding: cluster, as: UTF8.self))
    }

    private static func isVowel(_ byte: UInt8) -> Bool { [0x61, 0x65, 0x69, 0x6F, 0x75].contains(byte) }

    /// `4.500.000.0` above `00`: the last group of three is not complete. `82,0` above `0`: a decimal alone. `202` above
    /// `4`: a year.
    private static func isCutNumber(_ text: [UInt8], _ at: Int) -> Bool {
        var start = at
        while start > 0, text[start - 1] > 0x20 { start -= 1 }
        let number = text[start..<at]
        let below = text[(at + 1)...].prefix { $0 > 0x20 }
        let isAll = start == 0 && at + 1 + below.count == text.count
        if isAll, let year = ListLabel.decimal((number + below)[...]), (1990...2100).contains(year) { return true }
        if let comma = number.lastIndex(of: 0x2C), isAll {
            return (1...2).contains(at - comma - 1 + below.count) && !below.isEmpty
                && (number[..<comma] + number[(comma + 1)...] + below).allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E }
        }
        guard let point = number.lastIndex(of: 0x2E), number.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2E }),
            number.count(where: { $0 == 0x2E }) > 1 || at - point <= 3
        else { return false }
        let rest = text[(at + 1)...].prefix { $0 &- 0x30 < 10 }
        return at - point <= 3 && rest.count + at - point - 1 == 3
    }

    /// The run of letters that begins at `from`.
    private static func letters(in text: [UInt8], from: Int) -> Range<Int> {
        var end = from
        while end < text.count, isLetter(text[end]) { end += 1 }
        return from..<end
    }

    /// The run of letters that ends at `to`.
    private static func letters(in text: [UInt8], to: Int) -> Range<Int> {
        var start = to
        while start > 0, isLetter(text[start - 1]) { start -= 1 }
        return start..<to
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func folded(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { $0 | 0x20 }, as: UTF8.self)
    }
}
