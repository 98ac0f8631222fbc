import Model

/// Formulas in a column of explanations or reasons, where no column is for them.
extension RowReader {
    /// The tag of words in front of a formula, and of one amount.
    private static let label = "label"
    private static let quantity = "quantity"
    private static let copula = "copula"

    /// Takes an explanation that is a formula for one, and a formula behind its label (`… Rumus : A / B x 100%`); false for
    /// an explanation in prose.
    mutating func readExplanation(_ cell: Cell, _ column: Int, _ indicator: inout Indicator) -> Bool {
        guard head.columns[column].concept == .definition, !head.has(.formula), indicator.formula == nil,
            indicator.cells[.formula] == nil
        else { return false }
        let words = Words(cell.text)
        guard words.count >= 3, let start = formulaStart(words, indicator.name) else { return false }
        let text = String(decoding: words.bytes[start.formula...], as: UTF8.self).trimmed
        set(.formula, text, cell.place.showing(text.oneLine), &indicator)
        tell(.formula, column)
        let front = String(decoding: words.bytes[..<start.label], as: UTF8.self).trimmed
        if Words(front).count >= 3 { set(.definition, front, cell.place.showing(front.oneLine), &indicator) }
        return true
    }

    /// Where the label of a formula begins, and the formula itself; nil where there is none.
    private func formulaStart(_ words: Words, _ name: String) -> (label: Int, formula: Int)? {
        for match in lexicon[.formulaOperators].matches(in: words) where match.tag == Self.label {
            guard let formula = start(behind: match.tokens.upperBound, words) else { continue }
            return (words.tokens[match.tokens.lowerBound].start, formula)
        }
        let opening = lexicon[.formulaOperators].prefixMatch(words, at: 0)
        guard opening?.tag == Self.quantity || lexicon[.measures].prefixMatch(words, at: 0) != nil else { return nil }
        let text = String(decoding: words.bytes, as: UTF8.self)
        let formula = Formula.read(text, lexicon: lexicon, indicatorName: name)
        return formula.denominator != nil && formula.factor != nil ? (0, 0) : nil
    }

    /// Behind `Rumus :`, or behind `cara pengukuran kinerjanya yaitu` where a division follows; nil for other words.
    private func start(behind end: Int, _ words: Words) -> Int? {
        for at in end...(end + 1) where at > 0 && at < words.count {
            let last = words.tokens[at - 1].end
            let gap = words.bytes[last..<words.tokens[at].start]
            if let mark = gap.firstIndex(where: { $0 == 0x3A || $0 == 0x3D }) { return mark + 1 }
            guard let copula = lexicon[.definitionWords].prefixMatch(words, at: at), copula.tag == Self.copula,
                copula.tokens.upperBound < words.count
            else { continue }
            let start = words.tokens[copula.tokens.upperBound].start
            let text = String(decoding: words.bytes[start...], as: UTF8.self)
            if Formula.read(text, lexicon: lexicon).denominator != nil { return start }
        }
        return nil
    }
}
