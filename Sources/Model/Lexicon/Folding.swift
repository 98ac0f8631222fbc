/// How text is folded before it is compared: ASCII and Latin-1 letters in lower case, apostrophes, emphasis marks and
/// invisible characters inside a word left out, superscript 2 and 3 as digits. All on UTF-8 bytes.
enum Folding {
    /// What a byte sequence means to the tokeniser.
    enum Kind {
        /// Part of a word.
        case word
        /// A word of its own (`%`, `‰`, `&`).
        case sign
        /// Kept only between two letters, never compared (`'`, `*`, `_`, soft hyphen, zero width space).
        case ignorable
        case space, newline, dash, slash, point, stop, comma, bracket, symbol
    }

    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// White space of ASCII.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    /// The kind of what starts at `index`, and how many bytes it takes (at least 1).
    @inline(__always)
    static func kind(in bytes: [UInt8], at index: Int) -> (Kind, Int) {
        let byte = bytes[index]
        if byte >= 0x80 { return wideKind(in: bytes, at: index) }
        if isLetter(byte) || isDigit(byte) { return (.word, 1) }
        return (asciiKind(byte), 1)
    }

    private static func asciiKind(_ byte: UInt8) -> Kind {
        switch byte {
        case 0x20, 0x09, 0x0B, 0x0C, 0x0D: .space
        case 0x0A: .newline
        case UInt8(ascii: "-"): .dash
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): .slash
        case UInt8(ascii: "."): .point
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): .stop
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""): .bracket
        case UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"): .ignorable
        case UInt8(ascii: "%"), UInt8(ascii: "&"): .sign
        default: .symbol
        }
    }

    /// The kind of a sequence that starts with a byte above ASCII; a broken sequence is one byte of a word.
    private static func wideKind(in bytes: [UInt8], at index: Int) -> (Kind, Int) {
        let lead = bytes[index]
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch lead {
        case 0xC2:
            switch second {
            case 0xA0: return (.space, 2)
            case 0xAD: return (.ignorable, 2)
            case 0xAB, 0xBB: return (.bracket, 2)
            case 0xB2, 0xB3, 0xB5, 0xAA, 0xBA: return (.word, 2)
            case 0x85: return (.newline, 2)
            default: return second >= 0x80 ? (.symbol, 2) : (.word, 1)
            }
        case 0xC3 where second == 0x97 || second == 0xB7: return (.symbol, 2)
        case 0xCA where second == 0xBC: return (.ignorable, 2)
        case 0xCE where second == 0xA3: return (.sign, 2)
        case 0xE2: return generalPunctuation(in: bytes, at: index, second: second)
        case 0xE3 where second == 0x80 && index + 2 < bytes.count && bytes[index + 2] == 0x80: return (.space, 3)
        case 0xEF where second == 0xBB && index + 2 < bytes.count && bytes[index + 2] == 0xBF: return (.ignorable, 3)
        case 0xEF where second == 0x82 || second == 0x83: return (.symbol, min(3, bytes.count - index))
        default: break
        }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        return (.word, min(length, bytes.count - index))
    }

    /// U+2000 … U+2BFF: spaces, dashes, quotes, bullets, signs of mathematics and shapes.
    private static func generalPunctuation(in bytes: [UInt8], at index: Int, second: UInt8) -> (Kind, Int) {
        guard index + 2 < bytes.count else { return (.word, bytes.count - index) }
        let third = bytes[index + 2]
        switch (second, third) {
        case (0x80, 0x8B...0x8F), (0x81, 0xA0): return (.ignorable, 3)
        case (0x80, 0x80...0x8A), (0x80, 0xAF): return (.space, 3)
        case (0x80, 0x90...0x95), (0x88, 0x92): return (.dash, 3)
        case (0x80, 0x98...0x99): return (.ignorable, 3)
        case (0x80, 0x9A...0x9F), (0x80, 0xB9...0xBA): return (.bracket, 3)
        case (0x80, 0xA8...0xA9): return (.newline, 3)
        case (0x80, 0xA6): return (.point, 3)
        case (0x80, 0xB0): return (.sign, 3)
        case (0x88, 0x91): return (.sign, 3)
        case (0x81, 0x84), (0x88, 0x95): return (.slash, 3)
        case (0x80...0xAF, _): return (.symbol, 3)
        default: return (.word, 3)
        }
    }

    /// Passes on each folded byte of one word, and leaves out what is not compared.
    ///
    /// - Parameter body: gets a byte; returns false to stop.
    @inline(__always)
    static func forEachByte(of bytes: [UInt8], in range: Range<Int>, _ body: (UInt8) -> Bool) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                if isLetter(byte) || isDigit(byte) {
                    if !body(lower(byte)) { return }
                } else if asciiKind(byte) == .sign, !body(byte) {
                    return
                }
                continue
            }
            let (kind, length) = wideKind(in: bytes, at: index)
            defer { index += length }
            if kind == .ignorable { continue }
            if length == 2, byte == 0xC2 || byte == 0xC3 {
                let second = bytes[index + 1]
                switch (byte, second) {
                case (0xC2, 0xB2): if !body(0x32) { return }
                case (0xC2, 0xB3): if !body(0x33) { return }
                // × stands between the capitals and has no small letter.
                case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): if !body(byte) || !body(second | 0x20) { return }
                default: if !body(byte) || !body(second) { return }
                }
                continue
            }
            for offset in 0..<length where !body(bytes[index + offset]) { return }
        }
    }

    /// FNV-1a over the folded bytes of one word.
    @inline(__always)
    static func hash(of bytes: [UInt8], in range: Range<Int>) -> UInt64 {
        var result = hashStart
        forEachByte(of: bytes, in: range) {
            result = hash(result, $0)
            return true
        }
        return result
    }

    static let hashStart: UInt64 = 0xCBF2_9CE4_8422_2325

    /// One step of the hash.
    @inline(__always)
    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// Whether an ASCII byte is one of the marks that words leave out.
    @inline(__always)
    static func isIgnorable(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "'") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`")
    }
}

extension String {
    /// The text as it is compared: lower case, every run of white space one space, every dash with the spaces around it
    /// one hyphen, emphasis marks and invisible characters left out, curly quotes straight, trimmed.
    package var folded: String {
        let bytes = Array(utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var space = false
        var dash = false
        var index = 0
        while index < bytes.count {
            let plain = bytes[index]
            if plain == 0x20 {
                space = true
                index += 1
                continue
            }
            if !dash, Folding.isLetter(plain) || Folding.isDigit(plain) {
                if space, !out.isEmpty { out.append(0x20) }
                space = false
                out.append(plain | 0x20)
                index += 1
                continue
            }
            let (kind, length) = Folding.kind(in: bytes, at: index)
            defer { index += length }
            switch kind {
            case .space, .newline: space = true
            case .dash: dash = true
            case .ignorable where !String.isKept(bytes, at: index, length: length): break
            default:
                if dash {
                    out.append(UInt8(ascii: "-"))
                } else if space, !out.isEmpty {
                    out.append(0x20)
                }
                (space, dash) = (false, false)
                String.appendFolded(bytes, at: index, length: length, kind: kind, to: &out)
            }
        }
        if dash { out.append(UInt8(ascii: "-")) }
        return String(decoding: out, as: UTF8.self)
    }

    private static func appendFolded(
        _ bytes: [UInt8],
        at index: Int,
        length: Int,
        kind: Folding.Kind,
        to out: inout [UInt8]
    ) {
        let byte = bytes[index]
        if byte < 0x80 {
            out.append(Folding.lower(byte))
        } else if kind == .ignorable {
            out.append(UInt8(ascii: "'"))
        } else if kind == .bracket, byte == 0xE2 {
            out.append(UInt8(ascii: "\""))
        } else {
            Folding.forEachByte(of: bytes, in: index..<index + length) {
                out.append($0)
                return true
            }
        }
    }

    /// Whether a mark that words ignore stays in folded text: an apostrophe, or an asterisk that multiplies.
    private static func isKept(_ bytes: [UInt8], at index: Int, length: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "'"): true
        case 0xE2: length == 3 && bytes[index + 1] == 0x80 && (0x98...0x99).contains(bytes[index + 2])
        case UInt8(ascii: "*"): isFactor(bytes, at: index)
        default: false
        }
    }

    /// Whether the asterisk multiplies (`(7)/(6)*100%`, `a * b`) instead of marking emphasis.
    private static func isFactor(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index > 0, index + 1 < bytes.count else { return false }
        let (before, after) = (bytes[index - 1], bytes[index + 1])
        if Folding.isSpace(before) && Folding.isSpace(after) { return true }
        let operand = Folding.isDigit(after) || after == UInt8(ascii: "(")
        let closed =
            Folding.isDigit(before) || Folding.isLetter(before) || before == UInt8(ascii: ")")
            || before == UInt8(ascii: "%")
        return operand && closed
    }
}
