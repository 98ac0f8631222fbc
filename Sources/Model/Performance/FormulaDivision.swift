/// Finds the division of a formula.
struct FormulaDivision {
    private let bytes: [UInt8]
    private let lexicon: Lexicon
    private let hasFactor: Bool

    init(_ bytes: [UInt8], lexicon: Lexicon, hasFactor: Bool) {
        self.bytes = bytes
        self.lexicon = lexicon
        self.hasFactor = hasFactor
    }

    /// Numerator and denominator of a stretch; nil when it divides nothing.
    func terms(of range: Range<Int>) -> ([UInt8], [UInt8])? {
        if let open = bytes[range].firstIndex(of: FormulaText.open) { return marked(from: open) }
        let expression = unwrapped(Array(bytes[range]))
        guard let cut = bestCut(of: expression) else { return nil }
        let top = unwrapped(Array(expression[..<cut.lowerBound]))
        let bottom = unwrapped(Array(expression[cut.upperBound...]))
        return top.isEmpty || bottom.isEmpty ? nil : (top, bottom)
    }

    /// The terms of a marked fraction.
    private func marked(from open: Int) -> ([UInt8], [UInt8])? {
        var depth = 0
        var bar: Int?
        for index in open..<bytes.count {
            switch bytes[index] {
            case FormulaText.open: depth += 1
            case FormulaText.bar where depth == 1: bar = index
            case FormulaText.close:
                depth -= 1
                guard depth == 0, let bar else { continue }
                let top = unwrapped(Array(bytes[(open + 1)..<bar]))
                let bottom = unwrapped(Array(bytes[(bar + 1)..<index]))
                return top.isEmpty || bottom.isEmpty ? nil : (top, bottom)
            default: break
            }
        }
        return nil
    }

    /// Without white space, brackets that hold all of it, and a bracket left open by a factor that was cut off.
    private func unwrapped(_ source: [UInt8]) -> [UInt8] {
        var term = FormulaText.oneLine(source)
        for _ in 0..<8 {
            guard let first = term.first, first == UInt8(ascii: "(") || first == UInt8(ascii: "[") else { break }
            guard let close = FormulaDivision.close(of: term) else {
                term = FormulaText.oneLine(Array(term.dropFirst()))
                continue
            }
            guard close == term.count - 1 else { break }
            term = FormulaText.oneLine(Array(term[1..<close]))
        }
        while let last = term.last, [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ","), 0x20].contains(last) {
            term.removeLast()
        }
        return term
    }

    /// Where the bracket closes that the term begins with.
    private static func close(of term: [UInt8]) -> Int? {
        var depth = 0
        for (index, byte) in term.enumerated() {
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    /// The best place to divide an expression.
    private func bestCut(of expression: [UInt8]) -> Range<Int>? {
        let words = Words(bytes: expression)
        let operators = lexicon[.formulaOperators].matches(in: words)
        let depths = FormulaDivision.depths(of: expression)
        if let word = operators.first(where: {
            $0.tag == "divide" && depths[$0.range.lowerBound] == 0 && $0.tokens.lowerBound > 0
        }) {
            return word.range
        }
        let compounds = operators.filter { $0.tag == "compound" }.map(\.range)
        var best: (cut: Range<Int>, score: Int)?
        var slashes = 0
        for index in expression.indices where depths[index] == 0 {
            let byte = expression[index]
            if byte == 0xC3, index + 1 < expression.count, expression[index + 1] == 0xB7 { return index..<index + 2 }
            guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":"),
                !compounds.contains(where: { $0.contains(index) })
            else { continue }
            slashes += 1
            guard slashes <= FormulaDivision.mostSlashes else { break }
            guard let score = score(of: index, in: expression), score > best?.score ?? -1 else { continue }
            best = (index..<index + 1, score)
        }
        guard let best, accepts(best.score, single: slashes == 1) else { return nil }
        return best.cut
    }

    /// What speaks for a slash as a division; nil when it cannot be one.
    private func score(of index: Int, in expression: [UInt8]) -> Int? {
        let left = unwrapped(Array(expression[..<index]))
        let right = unwrapped(Array(expression[(index + 1)...]))
        guard !left.isEmpty, !right.isEmpty, right[0] != expression[index], left.last != expression[index] else {
            return nil
        }
        var score = 0
        if expression[index - 1] == 0x20 || expression[index - 1] == UInt8(ascii: ")") { score += Self.spaced }
        if index + 1 < expression.count, expression[index + 1] == 0x20 || expression[index + 1] == UInt8(ascii: "(") {
            score += Self.spaced
        }
        if isQuantity(right) { score += Self.countedRight }
        if isQuantity(left) { score += Self.countedLeft }
        if Words(bytes: left).count <= 2, Words(bytes: right).count <= 2 { score += Self.short }
        return score
    }

    /// No more slashes of a formula are weighed.
    private static let mostSlashes = 32

    private static let spaced = 1
    private static let short = 4
    private static let countedLeft = 8
    private static let countedRight = 16

    private func accepts(_ score: Int, single: Bool) -> Bool {
        if score >= Self.countedLeft + Self.countedRight { return true }
        guard hasFactor else { return false }
        return score >= Self.countedRight || score % 4 == 2 * Self.spaced || score & Self.short != 0
            || single && score >= Self.countedLeft
    }

    /// Whether a term begins with a word of measure or of quantity.
    private func isQuantity(_ term: [UInt8]) -> Bool {
        let words = Words(bytes: term)
        if lexicon[.measures].prefixMatch(words, at: 0) != nil { return true }
        return lexicon[.formulaOperators].prefixMatch(words, at: 0)?.tag == "quantity"
    }

    /// The depth of brackets at each byte.
    private static func depths(of expression: [UInt8]) -> [Int] {
        var depth = 0
        return expression.map { byte in
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth = max(depth - 1, 0) }
            defer { if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 } }
            return depth
        }
    }
}
