/// The factor of a ratio: `x 100%`, `× 1.000`, `dikali 100`, or `100% x` before it.
struct FormulaFactor {
    /// As printed, without spaces: `100%`.
    let text: String
    /// The sign or word that multiplies, and the figure.
    let range: Range<Int>
    let isLeading: Bool

    /// The first factor of a formula from `start` on; only powers of ten and percentages are factors.
    static func find(in bytes: [UInt8], from start: Int, lexicon: Lexicon) -> FormulaFactor? {
        var index = start
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "(") { index += 1 }
        if let (text, end) = figure(in: bytes, at: index), let sign = signEnd(in: bytes, at: skip(bytes, end)) {
            return FormulaFactor(text: text, range: index..<sign, isLeading: true)
        }
        for (low, high) in operators(in: bytes, from: start, lexicon: lexicon) {
            if let (text, end) = figure(in: bytes, at: skip(bytes, high)) {
                return FormulaFactor(text: text, range: low..<end, isLeading: false)
            }
        }
        return nil
    }

    /// The places of signs and words that multiply, in order.
    private static func operators(in bytes: [UInt8], from start: Int, lexicon: Lexicon) -> [(Int, Int)] {
        var found: [(Int, Int)] = []
        var index = start
        while index < bytes.count {
            if let end = signEnd(in: bytes, at: index), isFree(bytes, before: index) { found.append((index, end)) }
            index += 1
        }
        let words = Words(bytes: bytes)
        for match in lexicon[.formulaOperators].matches(in: words)
        where match.tag == "times" && match.range.lowerBound >= start {
            found.append((match.range.lowerBound, match.range.upperBound))
        }
        return found.sorted { $0.0 < $1.0 }
    }

    /// Where a sign of multiplication ends.
    private static func signEnd(in bytes: [UInt8], at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "*"): return index + 1
        case 0xC3 where index + 1 < bytes.count && bytes[index + 1] == 0x97: return index + 2
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xB7: return index + 2
        case 0xE2 where index + 2 < bytes.count:
            switch (bytes[index + 1], bytes[index + 2]) {
            case (0x9C, 0x95...0x96), (0x8B, 0x85), (0x88, 0x97), (0xA8, 0xAF): return index + 3
            default: return nil
            }
        default: return nil
        }
    }

    /// Whether a letter `x` stands by itself.
    private static func isFree(_ bytes: [UInt8], before index: Int) -> Bool {
        guard bytes[index] | 0x20 == UInt8(ascii: "x"), index > 0 else { return true }
        let before = bytes[index - 1]
        return !Folding.isLetter(before) && !Folding.isDigit(before)
    }

    /// A percentage or a power of ten from 100 up.
    private static func figure(in bytes: [UInt8], at start: Int) -> (String, Int)? {
        var end = start
        while end < bytes.count,
            Folding.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ",")
        {
            end += 1
        }
        while end > start, !Folding.isDigit(bytes[end - 1]) { end -= 1 }
        guard end > start, let number = Number(indonesian: bytes[start..<end]) else { return nil }
        let digits = String(decoding: bytes[start..<end], as: UTF8.self)
        let sign = skip(bytes, end)
        if sign < bytes.count, bytes[sign] == UInt8(ascii: "%") { return (digits + "%", sign + 1) }
        guard end == bytes.count || !Folding.isLetter(bytes[end]) else { return nil }
        let powers = (2...9).map { Number(coefficient: Number.power(of: $0)) }
        return powers.contains(number) ? (digits, end) : nil
    }

    private static func skip(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "(") { index += 1 }
        return index
    }
}
