/// Word's own equations (ISO/IEC 29500-1, part 22) as one line of text.
struct WordMath {
    let reader: MarkupReader<WordName>

    private static let deepest = 40

    /// The equation that has just begun (`m:oMath`, or all of an `m:oMathPara`).
    func line() throws(InputError.Reason) -> [UInt8] { FormulaLine.tidied(try children(depth: 0)) }

    /// The children of the element that has just begun, one behind the other.
    private func children(depth: Int) throws(InputError.Reason) -> [UInt8] {
        var out: [UInt8] = []
        let outer = reader.depth
        var inText = false
        while let event = try reader.next() {
            switch event {
            case .start(let name):
                if name == .mathText || name == .t {
                    inText = true
                } else if depth >= WordMath.deepest {
                    try reader.skip()
                } else if let name {
                    out += try element(name, depth: depth + 1)
                }
            case .text: if inText { reader.appendText(to: &out) }
            case .end:
                inText = false
                if reader.depth == outer { return out }
            }
        }
        return out
    }

    /// One element that has just begun. What is not known gives the text of its children.
    private func element(_ name: WordName, depth: Int) throws(InputError.Reason) -> [UInt8] {
        switch name {
        case .fraction:
            let parts = try parts(depth: depth)
            return FormulaLine.fraction(parts[.numerator] ?? [], parts[.denominator] ?? [])
        case .superscript, .subscripted, .both:
            let parts = try parts(depth: depth)
            return FormulaLine.scripts(parts[.base] ?? [], sub: parts[.sub] ?? [], sup: parts[.sup] ?? [])
        case .radical: return FormulaLine.root(try parts(depth: depth)[.base] ?? [])
        case .nary: return try nary(depth: depth)
        case .delimiter: return try delimiter(depth: depth)
        case .matrix, .equations: return try rows(depth: depth)
        case .del, .moveFrom, .rPr, .sdtPr, .instrText, .delText:
            try reader.skip()
            return []
        default: return try children(depth: depth)
        }
    }

    /// The named parts of a structure.
    private func parts(depth: Int) throws(InputError.Reason) -> [WordName: [UInt8]] {
        var out: [WordName: [UInt8]] = [:]
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(let name):
                guard let name, [.numerator, .denominator, .base, .sup, .sub].contains(name) else {
                    try reader.skip()
                    continue
                }
                out[name] = try children(depth: depth)
            case .end where reader.depth == outer: return out
            default: break
            }
        }
        return out
    }

    /// A sum, a product, an integral, with its bounds.
    private func nary(depth: Int) throws(InputError.Reason) -> [UInt8] {
        var sign = "∫"
        var parts: [WordName: [UInt8]] = [:]
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.naryPr): break
            case .start(.chr): sign = reader.attribute(.mathVal) ?? sign
            case .start(let name?) where [.base, .sup, .sub].contains(name): parts[name] = try children(depth: depth)
            case .end where reader.depth == outer:
                let head = FormulaLine.scripts(Array(sign.utf8), sub: parts[.sub] ?? [], sup: parts[.sup] ?? [])
                return [0x20] + head + [0x20] + (parts[.base] ?? [])
            default: break
            }
        }
        return []
    }

    private func delimiter(depth: Int) throws(InputError.Reason) -> [UInt8] {
        var (open, close) = ("(", ")")
        var terms: [[UInt8]] = []
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.delimiterPr): break
            case .start(.begChr): open = reader.attribute(.mathVal) ?? open
            case .start(.endChr): close = reader.attribute(.mathVal) ?? close
            case .start(.base): terms.append(FormulaLine.tidied(try children(depth: depth)))
            case .end where reader.depth == outer:
                return Array(open.utf8) + Array(terms.joined(separator: Array(" | ".utf8))) + Array(close.utf8)
            default: break
            }
        }
        return []
    }

    private func rows(depth: Int) throws(InputError.Reason) -> [UInt8] {
        var out: [UInt8] = []
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.base), .start(.matrixRow):
                if !out.isEmpty { out += Array("; ".utf8) }
                out += try children(depth: depth)
            case .end where reader.depth == outer: return out
            default: break
            }
        }
        return out
    }
}
