/// Reads what `pdftotext -bbox-layout` writes: one element on a line, `<page>` and `<word>` with boxes in points.
///
/// Its own scanner and no XML parser: the program copies titles and control characters of hostile files into its output
/// as they are, and a page that is sound must not be lost to a bad title.
struct BoxText {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// All pages; words beyond `limit` over all pages are left out, and told by `true`.
    static func pages(_ bytes: [UInt8], wordLimit: Int) -> (pages: [PrintedPage], cut: Bool) {
        var reader = BoxText(bytes)
        var pages: [PrintedPage] = []
        var words = 0
        while let line = reader.nextLine() {
            if line.starts(with: Self.word) {
                guard let last = pages.indices.last, let word = Self.word(line) else { continue }
                words += 1
                if words > wordLimit { return (pages, true) }
                pages[last].words.append(word)
            } else if line.starts(with: Self.page) {
                let numbers = Self.numbers(line, count: 2)
                guard numbers.count == 2 else { continue }
                pages.append(PrintedPage(number: pages.count + 1, width: numbers[0], height: numbers[1]))
            }
        }
        return (pages, false)
    }

    private static let page = Array("<page width=".utf8)
    private static let word = Array("<word xMin=".utf8)

    /// The next line without the blanks in front.
    private mutating func nextLine() -> ArraySlice<UInt8>? {
        guard at < bytes.count else { return nil }
        while at < bytes.count, bytes[at] == 0x20 { at += 1 }
        let start = at
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        defer { at += 1 }
        return bytes[start..<at]
    }

    /// `<word xMin="…" yMin="…" xMax="…" yMax="…">text</word>`
    private static func word(_ line: ArraySlice<UInt8>) -> PrintedPage.Word? {
        let numbers = numbers(line, count: 4)
        guard numbers.count == 4, let open = line.firstIndex(of: 0x3E) else { return nil }
        let closing = line.lastIndex(of: 0x3C) ?? line.endIndex
        guard open + 1 < closing else { return nil }
        let text = PrintedText.clean(line[(open + 1)..<closing])
        guard text.utf8.contains(where: { $0 != 0x20 }) else { return nil }
        let box = Box(left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3])
        guard box.width > -0.01, box.height > 0, box.width < 1e5, box.height < 1e5 else { return nil }
        return PrintedPage.Word(box: box, text: text)
    }

    /// The first `count` numbers in quotes.
    private static func numbers(_ line: ArraySlice<UInt8>, count: Int) -> [Double] {
        var numbers: [Double] = []
        var at = line.startIndex
        while numbers.count < count, at < line.endIndex {
            guard line[at] == 0x22 else {
                if line[at] == 0x3E { break }
                at += 1
                continue
            }
            at += 1
            var value = 0.0
            var scale = 0.0
            var negative = false
            while at < line.endIndex, line[at] != 0x22 {
                let digit = line[at] &- 0x30
                if digit < 10 {
                    value = value * 10 + Double(digit)
                    scale *= 10
                } else if line[at] == 0x2E {
                    scale = 1
                } else if line[at] == 0x2D {
                    negative = true
                }
                at += 1
            }
            at += 1
            if scale > 1 { value /= scale }
            guard value.isFinite else { return [] }
            numbers.append(negative ? -value : value)
        }
        return numbers
    }
}

/// The characters of printed words as a person would type them.
enum PrintedText {
    /// Entities, ligatures, soft hyphens, spaces of other widths and the private codes of symbol fonts.
    static func clean(_ bytes: ArraySlice<UInt8>) -> String {
        var plain = true
        for byte in bytes where byte >= 0x80 || byte == 0x26 || byte < 0x20 {
            plain = false
            break
        }
        if plain { return String(decoding: bytes, as: UTF8.self) }
        var out = String.UnicodeScalarView()
        for scalar in String(decoding: unescaped(bytes), as: UTF8.self).unicodeScalars {
            if let replacement = replacements[scalar.value] {
                out.append(contentsOf: replacement.unicodeScalars)
            } else if scalar.value >= 0x20, scalar.value != 0x7F {
                out.append(scalar)
            }
        }
        var text = String(out)
        while text.utf8.first == 0x20 { text.removeFirst() }
        while text.utf8.last == 0x20 { text.removeLast() }
        return text
    }

    private static let replacements: [UInt32: String] = [
        0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
        0x00AD: "", 0x200B: "", 0x200C: "", 0x200D: "", 0xFEFF: "", 0x00A0: " ", 0x2002: " ", 0x2003: " ", 0x2009: " ",
        0x202F: " ", 0xF0B7: "•", 0xF0A7: "•", 0xF0D8: "•", 0xF0FC: "✓", 0xF02D: "-", 0xF0B3: "≥", 0xF0A3: "≤",
        0xF0B4: "×", 0xF0E5: "Σ",
    ]

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        outer: while at < bytes.endIndex {
            if bytes[at] == 0x26 {
                for (name, byte) in entities where bytes[(at + 1)...].starts(with: name) {
                    out.append(byte)
                    at += name.count + 1
                    continue outer
                }
            }
            out.append(bytes[at])
            at += 1
        }
        return out
    }

    private static let entities: [([UInt8], UInt8)] = [
        (Array("amp;".utf8), 0x26), (Array("lt;".utf8), 0x3C), (Array("gt;".utf8), 0x3E), (Array("quot;".utf8), 0x22),
        (Array("apos;".utf8), 0x27),
    ]
}
