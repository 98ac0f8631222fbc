extension Formula {
    /// The formula in a text: a cell, or what stands behind "Rumus:".
    ///
    /// Fractions are read as typeset, ruled over three lines, or typed with `/`, `:`, `÷` or a word. A slash divides only
    /// where a factor (`x 100%`) follows or both sides name quantities, so that `barang/jasa` and `dan/atau` stay words.
    ///
    /// - Parameter indicatorName: what the formula is for; where the text repeats it before the terms, it is none of them.
    package static func read(_ text: String, lexicon: Lexicon, indicatorName: String = "") -> Formula {
        var reader = FormulaReader(FormulaText(text).bytes, lexicon: lexicon, name: Words(indicatorName))
        return reader.formula()
    }
}

/// Takes a formula apart.
private struct FormulaReader {
    private var bytes: [UInt8]
    private let lexicon: Lexicon
    private let name: Words

    init(_ bytes: [UInt8], lexicon: Lexicon, name: Words) {
        self.bytes = bytes
        self.lexicon = lexicon
        self.name = name
    }

    mutating func formula() -> Formula {
        dropLabel()
        let start = rightHandSide()
        let factor = factor(from: start)
        var expression = start..<(factor.map { $0.isLeading ? bytes.count : $0.range.lowerBound } ?? bytes.count)
        if let factor, factor.isLeading { expression = factor.range.upperBound..<bytes.count }
        if let (top, bottom) = FormulaDivision(bytes, lexicon: lexicon, hasFactor: factor != nil).terms(of: expression)
        {
            return ratio(top, bottom, factor, head: 0..<start)
        }
        let text = FormulaText.flat(bytes[...])
        return Formula(text: text, kind: kind(from: start), factor: factor?.text)
    }

    /// The factor before or behind a marked fraction, or anywhere in a typed one.
    private func factor(from start: Int) -> FormulaFactor? {
        let first = FormulaFactor.find(in: bytes, from: start, lexicon: lexicon)
        guard let close = bytes.lastIndex(of: FormulaText.close), let first, !first.isLeading,
            first.range.lowerBound < close
        else { return first }
        let behind = FormulaFactor.find(in: bytes, from: close + 1, lexicon: lexicon)
        return behind.flatMap { $0.isLeading ? nil : $0 }
    }

    private func ratio(_ top: [UInt8], _ bottom: [UInt8], _ factor: FormulaFactor?, head: Range<Int>) -> Formula {
        var (numerator, denominator) = (FormulaText.flat(top[...]), FormulaText.flat(bottom[...]))
        var factorText = factor?.text
        if factorText == nil {
            // A factor inside a marked term (`A / B x 100%` with the bar drawn over all of it).
            for term in [bottom, top] {
                guard factorText == nil, let inner = FormulaFactor.find(in: term, from: 0, lexicon: lexicon),
                    !inner.isLeading
                else { continue }
                factorText = inner.text
                let rest = FormulaText.flat((term[..<inner.range.lowerBound] + term[inner.range.upperBound...]))
                if term == bottom { denominator = rest } else { numerator = rest }
            }
        }
        let left = FormulaText.flat(bytes[head])
        let tail = factor.map { $0.isLeading ? "" : FormulaText.flat(bytes[$0.range.upperBound...]) } ?? ""
        let trimmedTail = String(tail.drop { ")].;, ".contains($0) })
        let line =
            [
                left, bracketed(numerator) + " / " + bracketed(denominator, isDivisor: true),
                factorText.map { "x " + $0 } ?? "",
                trimmedTail,
            ]
            .filter { !$0.isEmpty }.joined(separator: " ")
        return Formula(
            text: line,
            kind: isGrowth(numerator) ? .growth : .ratio,
            numerator: numerator,
            denominator: denominator,
            factor: factorText
        )
    }

    /// A term of several parts in brackets, which the printed formula had or meant: `(A − B) / B`, `A / (B x C)`.
    private func bracketed(_ term: String, isDivisor: Bool = false) -> String {
        let outer = FormulaReader.outsideBrackets(term)
        // `A / B x C` multiplies the ratio, unless its divisor was printed as one term.
        let isOne = isDivisor && (bytes.contains(FormulaText.open) || FormulaText.flat(bytes[...]).holds("(\(term))"))
        let signs = [" + ", " - ", " – ", " − ", " / "] + (isOne ? [" x ", " X ", " × ", " * "] : [])
        return signs.contains(where: outer.holds) ? "(\(term))" : term
    }

    /// A term without what stands in brackets.
    private static func outsideBrackets(_ term: String) -> String {
        var depth = 0
        var out: [UInt8] = []
        for byte in term.utf8 {
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
            if depth == 0 { out.append(byte) }
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth = max(depth - 1, 0) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// `Rumus :`, `Cara perhitungan =`.
    private mutating func dropLabel() {
        let words = Words(bytes: bytes)
        guard let match = lexicon[.formulaOperators].prefixMatch(words, at: 0), match.tag == "label" else { return }
        var index = match.range.upperBound
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: ")") { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "=") else {
            return
        }
        bytes = FormulaText.oneLine(Array(bytes[(index + 1)...]))
    }

    /// Where the right-hand side begins: behind the first `=` outside brackets and fractions, or behind the repeated name.
    private func rightHandSide() -> Int {
        let equals = equalSign()
        guard equals == 0, !name.isEmpty else { return equals }
        let words = Words(bytes: bytes)
        guard words.count > name.count, zip(words.tokens, name.tokens).allSatisfy({ $0.hash == $1.hash }),
            lexicon[.measures].prefixMatch(words, at: name.count) != nil,
            // `Jumlah A / Jumlah B` for an indicator called `Jumlah A` repeats nothing: the name is the numerator.
            !bytes[words.tokens[name.count - 1].end..<words.tokens[name.count].start].contains(0x2F)
        else { return 0 }
        return words.tokens[name.count].start
    }

    private func equalSign() -> Int {
        var depth = 0
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["), FormulaText.open: depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), FormulaText.close: depth -= 1
            case UInt8(ascii: "=") where depth <= 0:
                let before = index > 0 ? bytes[index - 1] : 0
                guard before != UInt8(ascii: "<"), before != UInt8(ascii: ">"), index + 1 < bytes.count else {
                    return 0
                }
                let head = FormulaFactor.find(in: Array(bytes[..<index]), from: 0, lexicon: lexicon)
                guard head == nil, !bytes[..<index].contains(FormulaText.open) else { return 0 }
                return index + 1
            default: break
            }
        }
        return 0
    }

    /// A difference over an earlier value.
    private func isGrowth(_ numerator: String) -> Bool {
        let words = Words(FormulaText.flat(bytes[...]))
        guard lexicon[.formulaKinds].matches(in: words).contains(where: { $0.tag == Formula.Kind.growth.rawValue })
        else {
            return false
        }
        let top = Words(numerator)
        if lexicon[.formulaOperators].matches(in: top).contains(where: { $0.tag == "minus" }) { return true }
        return top.tokens.contains { $0.gap.isSuperset(of: [.dash, .space]) }
    }

    /// The order in which kinds are looked for inside a text.
    private static let order: [Formula.Kind] = [.external, .reference, .index, .growth, .mean, .sum, .count]

    /// The kind of a formula without a fraction: what it begins with, else what it speaks of.
    private func kind(from start: Int) -> Formula.Kind {
        let words = Words(FormulaText.flat(bytes[start...]))
        guard !words.isEmpty else { return .unknown }
        let kinds = lexicon[.formulaKinds]
        if let match = kinds.prefixMatch(words, at: 0), let kind = Formula.Kind(rawValue: match.tag) {
            return kind
        }
        let found = Set(kinds.matches(in: words).compactMap { Formula.Kind(rawValue: $0.tag) })
        if let measure = IndicatorReading(words, lexicon: lexicon).measure {
            switch measure.classes.first {
            case .count, .quantity: return .count
            case .mean: return .mean
            case .growth: return .growth
            case .index where found.isDisjoint(with: [.external, .reference]): return .index
            default: break
            }
        }
        return FormulaReader.order.first(where: found.contains) ?? .unknown
    }
}
