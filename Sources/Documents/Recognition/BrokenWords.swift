import Model

/// Words that narrow cells of printed tables broke in two (`Meningkatn` / `ya`).
///
/// A reader that sees a line end where a word may go on puts a soft hyphen there; what the word is, only the words of
/// the whole document and of the lexicon can tell. What stays in doubt becomes two words, as it is printed.
struct BrokenWords {
    /// What readers put between the parts of what fills a line alone; twice where other words stand before it, and only a
    /// known word is joined.
    static let mark = "\u{AD}"
    static let doubtful = "\u{AD}\u{AD}"

    private var known: Set<String>

    /// - Parameter words: words that the lexicon knows, folded.
    init(_ document: Document, words: Set<String>) {
        known = words
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph): learn(paragraph.text)
            case .table(let table): for row in table.rows { for cell in row.cells { learn(cell.text) } }
            }
        }
    }

    /// Words beside a break are no evidence.
    private mutating func learn(_ text: String) {
        for piece in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "/" })
        where !piece.utf8.contains(0xAD) {
            let word = String(piece).folded
            if word.utf8.count > 1 { known.insert(word) }
        }
    }

    /// The document with every break decided.
    func mended(_ document: Document) -> Document {
        var document = document
        for index in document.blocks.indices {
            guard case .table(var table) = document.blocks[index] else { continue }
            var changed = false
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices where table.rows[row].cells[cell].text.utf8.contains(0xAD) {
                    table.rows[row].cells[cell].text = mended(table.rows[row].cells[cell].text)
                    changed = true
                }
            }
            if changed { document.blocks[index] = .table(table) }
        }
        return document
    }

    func mended(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: " ", omittingEmptySubsequences: false).map { joined(String($0)) }.joined(
                separator: " "
            )
        }.joined(separator: "\n")
    }

    /// A word and its marks: the longest runs of parts that are a word are joined first.
    private func joined(_ word: String) -> String {
        let pieces = word.split(separator: Character(Self.mark), omittingEmptySubsequences: false).map(String.init)
        let parts = pieces.filter { !$0.isEmpty }
        guard parts.count > 1 else { return parts.first ?? word }
        let isDoubtful = pieces.count > parts.count
        var out: [String] = []
        var at = 0
        while at < parts.count {
            if let end = (at + 1..<parts.count).reversed().first(where: { isOne(parts[at...$0]) }) {
                out.append(parts[at...end].joined())
                at = end + 1
            } else if let last = out.indices.last, at > 0, !isDoubtful, isRest(parts[at], of: parts[at - 1]) {
                out[last] += parts[at]
                at += 1
            } else {
                out.append(parts[at])
                at += 1
            }
        }
        return out.joined(separator: " ")
    }

    /// Whether parts are one known word. Where each is a word itself they are two: `kerja` / `sama`.
    private func isOne(_ parts: ArraySlice<String>) -> Bool { knows(parts.joined()) && !parts.allSatisfy(knows) }

    /// Whether both parts are no words, and the second cannot be one: too short, or begun as no word begins.
    private func isRest(_ part: String, of before: String) -> Bool {
        guard part.unicodeScalars.first?.properties.isLowercase ?? false else { return false }
        guard !knows(part), !knows(before) else { return false }
        return part.utf8.count <= 4 || Self.beginsHard(part) || Self.endsHard(before)
    }

    private func knows(_ word: String) -> Bool {
        let letters = word.utf8.filter { $0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 || $0 == 0x2D }
        return known.contains(String(decoding: letters, as: UTF8.self).folded)
    }

    /// Two consonants that no Indonesian word begins with (`nny`, `tny`, `ngg`).
    private static func beginsHard(_ part: String) -> Bool {
        let bytes = Array(part.utf8.prefix(2))
        guard bytes.count == 2, !vowels.contains(bytes[0]), !vowels.contains(bytes[1]) else { return false }
        return bytes[0] == bytes[1]
            || [0x6E, 0x74, 0x6D, 0x6C, 0x72].contains(bytes[0]) && ![0x79, 0x67, 0x72].contains(bytes[1])
    }

    /// Two consonants that no Indonesian word ends with (`ht`, `tn`).
    private static func endsHard(_ part: String) -> Bool {
        let bytes = part.folded.utf8.suffix(2)
        guard let first = bytes.first, let last = bytes.last, bytes.count == 2, !vowels.contains(first),
            !vowels.contains(last), first != last
        else { return false }
        return ![[0x6E, 0x67], [0x6B, 0x73], [0x6E, 0x73], [0x72, 0x73], [0x6C, 0x6D], [0x72, 0x74]].contains([
            first, last,
        ])
    }

    private static let vowels: [UInt8] = Array("aeiou".utf8)
}
