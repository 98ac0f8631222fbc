/// Puts typeset formulas on one line: fractions as `A / B`, with brackets where a term is itself made of several.
enum FormulaLine {
    static func fraction(_ top: [UInt8], _ bottom: [UInt8]) -> [UInt8] {
        [0x20] + bracketed(top) + Array(" / ".utf8) + bracketed(bottom) + [0x20]
    }

    /// One space between words, none at the ends.
    static func tidied(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for byte in bytes where byte != 0x20 || (out.last != 0x20 && !out.isEmpty) { out.append(byte) }
        if out.last == 0x20 { out.removeLast() }
        return out
    }

    /// `(A + B)` for a term of several; what is one quantity or stands in brackets already stays as it is.
    static func bracketed(_ term: [UInt8]) -> [UInt8] {
        let term = tidied(term)
        return isCompound(term) ? [0x28] + term + [0x29] : term
    }

    /// Whether an operator stands outside of all brackets.
    private static func isCompound(_ term: [UInt8]) -> Bool {
        var depth = 0
        var index = 0
        while index < term.count {
            switch term[index] {
            case 0x28, 0x5B, 0x7B: depth += 1
            case 0x29, 0x5D, 0x7D: depth -= 1
            case 0x2B, 0x3D, 0x2A:
                if depth == 0 { return true }
            case 0x2D, 0x2F:
                // A hyphen or a slash inside a word (`dan/atau`) is none.
                if depth == 0, index > 0, term[index - 1] == 0x20, index + 1 < term.count, term[index + 1] == 0x20 {
                    return true
                }
            case 0xC3 where index + 1 < term.count && (term[index + 1] == 0x97 || term[index + 1] == 0xB7):
                if depth == 0 { return true }
            case 0xE2 where index + 2 < term.count && term[index + 1] == 0x88 && term[index + 2] == 0x92:
                if depth == 0 { return true }
            default: break
            }
            index += 1
        }
        return false
    }

    /// `base_sub^sup`; exponents of several signs in brackets.
    static func scripts(_ base: [UInt8], sub: [UInt8], sup: [UInt8]) -> [UInt8] {
        var out = tidied(base)
        let (sub, sup) = (tidied(sub), tidied(sup))
        if !sub.isEmpty { out += [0x5F] + grouped(sub) }
        if !sup.isEmpty { out += [0x5E] + grouped(sup) }
        return out
    }

    private static func grouped(_ bytes: [UInt8]) -> [UInt8] {
        let isOne =
            bytes.allSatisfy { $0 &- 0x30 < 10 } || bytes.count == 1 || bytes.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
        return isOne ? bytes : [0x28] + bytes + [0x29]
    }

    static func root(_ bytes: [UInt8]) -> [UInt8] { Array("√(".utf8) + tidied(bytes) + [0x29] }
}
