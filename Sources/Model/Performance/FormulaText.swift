/// The text of a formula on one line, fractions marked by control bytes that no document can hold.
struct FormulaText {
    /// Marks around a fraction: numerator between `open` and `bar`, denominator between `bar` and `close`.
    static let open: UInt8 = 1
    static let bar: UInt8 = 2
    static let close: UInt8 = 3

    private(set) var bytes: [UInt8]

    init(_ text: String) {
        var source = Array(text.utf8.prefix(FormulaText.longest)).map { $0 < 0x20 && $0 != 0x0A ? 0x20 : $0 }
        if source.contains(UInt8(ascii: "\\")) || source.contains(UInt8(ascii: "$")) {
            var reader = TypesetReader(source: source)
            source = reader.text(depth: 0)
        }
        bytes = FormulaText.oneLine(FormulaText.withRuledFraction(source))
    }

    /// Longer texts are cut off here.
    private static let longest = 8192

    /// White space of any kind to single spaces, none at the ends.
    static func oneLine(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var space = false
        var index = 0
        out.reserveCapacity(bytes.count)
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- 0x21 < 0x5E {
                if space { out.append(0x20) }
                space = false
                out.append(byte)
                index += 1
                continue
            }
            let (kind, length) = Folding.kind(in: bytes, at: index)
            if kind == .space || kind == .newline {
                space = !out.isEmpty
            } else {
                if space { out.append(0x20) }
                space = false
                out.append(contentsOf: bytes[index..<index + length])
            }
            index += length
        }
        return out
    }

    /// A rule of dashes on a line of its own, between two lines, is a fraction bar; what stands behind it on that line
    /// (`-------- x 100%`) is put behind the fraction.
    private static func withRuledFraction(_ bytes: [UInt8]) -> [UInt8] {
        let lines = bytes.split(separator: 0x0A).map { oneLine(Array($0)) }.filter { !$0.isEmpty }
        for (index, line) in lines.enumerated() where index > 0 && index + 1 < lines.count {
            let end = ruleEnd(line)
            guard end > 0 else { continue }
            let top = Array(lines[..<index].joined(separator: [0x20]))
            let bottom = Array(lines[(index + 1)...].joined(separator: [0x20]))
            guard !top.contains(open), !bottom.contains(open) else { return bytes }
            return [open] + top + [bar] + bottom + [close, 0x20] + line[end...]
        }
        return bytes
    }

    /// Where a rule of at least three dashes or underscores ends at the start of a line; 0 when it begins with none.
    private static func ruleEnd(_ line: [UInt8]) -> Int {
        var index = 0
        var count = 0
        while index < line.count {
            let (kind, length) = Folding.kind(in: line, at: index)
            let drawn = length == 3 && line[index] == 0xE2 && line[index + 1] == 0x94
            guard kind == .dash || line[index] == UInt8(ascii: "_") || drawn else { break }
            count += 1
            index += length
        }
        return count >= 3 ? index : 0
    }

    /// A stretch as readers see it: fractions as `A / B`, in brackets where a term is itself made of several.
    static func flat(_ bytes: ArraySlice<UInt8>) -> String {
        var out: [UInt8] = []
        for byte in bytes {
            switch byte {
            case open, close: out.append(contentsOf: open == byte && !out.isEmpty && out.last != 0x20 ? [0x20] : [])
            case bar: out.append(contentsOf: Array(" / ".utf8))
            default: out.append(byte)
            }
        }
        return String(decoding: oneLine(out), as: UTF8.self)
    }
}

/// Reads the typesetting of formulas (`$\frac{\text{A}}{\text{B}} \times 100 \%$`) as plain text with marked fractions.
private struct TypesetReader {
    let source: [UInt8]
    var index = 0

    private static let deepest = 16

    init(source: [UInt8]) { self.source = source }

    /// The text up to the closing brace of this group, or to the end.
    mutating func text(depth: Int) -> [UInt8] {
        var out: [UInt8] = []
        while index < source.count {
            let byte = source[index]
            switch byte {
            case UInt8(ascii: "}") where depth > 0:
                index += 1
                return out
            case UInt8(ascii: "{") where depth < TypesetReader.deepest:
                index += 1
                out += text(depth: depth + 1)
            case UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "}"): index += 1
            case UInt8(ascii: "~"):
                index += 1
                out.append(0x20)
            case UInt8(ascii: "\\"):
                index += 1
                out += command(depth: depth)
            default:
                index += 1
                out.append(byte)
            }
        }
        return out
    }

    private mutating func command(depth: Int) -> [UInt8] {
        let start = index
        while index < source.count, Folding.isLetter(source[index]) { index += 1 }
        guard index > start else {
            guard index < source.count else { return [] }
            defer { index += 1 }
            switch source[index] {
            case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"):
                return [source[index]]
            default: return [0x20]
            }
        }
        switch String(decoding: source[start..<index], as: UTF8.self) {
        case "frac", "dfrac", "tfrac", "cfrac":
            guard depth < TypesetReader.deepest else { return [0x20] }
            let top = group(depth: depth)
            let bottom = group(depth: depth)
            return [FormulaText.open] + top + [FormulaText.bar] + bottom + [FormulaText.close]
        case "times", "cdot", "ast": return Array(" x ".utf8)
        case "div": return Array(" ÷ ".utf8)
        case "sum", "Sigma": return Array("∑ ".utf8)
        case "quad", "qquad": return [0x20]
        case "ge", "geq": return Array("≥".utf8)
        case "le", "leq": return Array("≤".utf8)
        default: return []
        }
    }

    /// The next group in braces, white space before it passed over; empty when none follows.
    private mutating func group(depth: Int) -> [UInt8] {
        while index < source.count, Folding.isSpace(source[index]) { index += 1 }
        guard index < source.count, source[index] == UInt8(ascii: "{") else { return [] }
        index += 1
        return text(depth: depth + 1)
    }
}
