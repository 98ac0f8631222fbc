internal import Model

/// What a formula says beyond the name of its indicator, or against it.
struct FormulaReading: Sendable {
    /// Whether the formula is the name once more, be it without the word of measure or with `x 100%` behind it.
    let repeatsName: Bool
    /// The power of ten that unit or name asks for (`per 100.000 KH`) and the other one that the formula multiplies by.
    let base: (asked: Int, found: Int)?
    /// Things of one kind: those that the name is about, and the others that the formula counts instead.
    let strangers: (named: [String], counted: [String])?
    /// Deeds of the name that the formula speaks of nowhere, and those that its numerator counts, as written.
    let deeds: (missed: [String], counted: [String])
    /// What the denominator says beyond the numerator, where the numerator says nothing beyond the denominator.
    let narrowing: [String]

    init(_ formula: Formula, of indicator: Indicator, units: [String], _ lexicon: Lexicon) {
        repeatsName = Self.repeats(formula, indicator.name, lexicon)
        base = Self.base(formula, indicator, units)
        strangers = Self.strangers(indicator.name, formula, lexicon)
        deeds = Self.deeds(indicator.name, formula, lexicon)
        narrowing = Self.narrowing(formula, lexicon)
    }

    private static func repeats(_ formula: Formula, _ name: String, _ lexicon: Lexicon) -> Bool {
        let (first, second) = (content(name, lexicon), content(formula.text, lexicon))
        guard !second.all.isEmpty else { return false }
        if first.all == second.all { return true }
        if second.all.count >= 2, second.all == first.rest { return true }
        let measured = second.measure.isEmpty || first.measure.isEmpty || second.measure == first.measure
        return measured && first.rest.count >= 2 && first.rest == second.rest
    }

    /// The words of a text without a label before it and a factor behind it: all of them, its words of measure, the rest.
    private static func content(
        _ text: String,
        _ lexicon: Lexicon
    ) -> (all: [String], measure: [String], rest: [String]) {
        let words = Words(text)
        var start = 0
        if let label = lexicon[.formulaOperators].prefixMatch(words, at: 0), label.tag == "label" {
            start = label.tokens.upperBound
        }
        let factors: Set<String> = ["x", "×", "*", "%", "100", "100%"]
        let timing = lexicon[.formulaOperators].matches(in: words).filter { $0.tag == "times" }.map(\.tokens)
        var end = words.count
        while end > start,
            factors.contains(words.folded(end - 1)) || timing.contains(where: { $0.contains(end - 1) })
        {
            end -= 1
        }
        let all = (start..<end).map(words.folded)
        let measure = lexicon[.measures].prefixMatch(words, at: start)?.tokens ?? start..<start
        let cut = min(measure.upperBound, end)
        return (all, (start..<cut).map(words.folded), (cut..<end).map(words.folded))
    }

    private static func base(_ formula: Formula, _ indicator: Indicator, _ units: [String]) -> (Int, Int)? {
        guard let factor = formula.factor, !factor.utf8.contains(UInt8(ascii: "%")) else { return nil }
        let digits = String(decoding: factor.utf8.filter { (48...57).contains($0) }, as: UTF8.self)
        let texts = [indicator.unit ?? ""] + units + [indicator.name]
        let named = texts.lazy.compactMap(NameReading.base).first ?? (units.contains("persen") ? 100 : nil)
        guard let found = Int(digits), found >= 100, let asked = named, asked != found else { return nil }
        return (asked, found)
    }

    /// Compared within one kind only: a formula about pupils may well mention schools.
    private static func strangers(
        _ name: String,
        _ formula: Formula,
        _ lexicon: Lexicon
    ) -> (named: [String], counted: [String])? {
        let (first, second) = (Words(name), Words(formula.text))
        let named = lexicon[.siblings].matches(in: first)
        let counted = lexicon[.siblings].matches(in: second)
        let kinds = Set(named.map { kind($0.tag) })
        for kind in kinds.sorted() {
            let own = named.filter { self.kind($0.tag) == kind }
            let others = counted.filter { self.kind($0.tag) == kind }
            guard !others.isEmpty, Set(own.map(\.tag)).isDisjoint(with: others.map(\.tag)) else { continue }
            return (own.map { first.text($0.tokens) }, others.map { second.text($0.tokens) })
        }
        return nil
    }

    private static func kind(_ tag: String) -> String {
        String(decoding: tag.utf8.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
    }

    /// What the denominator states too (`usaha yang diawasi`) is the population, not the deed.
    private static func deeds(
        _ name: String,
        _ formula: Formula,
        _ lexicon: Lexicon
    ) -> (missed: [String], counted: [String]) {
        let said = Set(Deed.named(in: formula.text, lexicon: lexicon).map(\.family))
        let population = Set(Deed.named(in: formula.denominator ?? "", lexicon: lexicon).map(\.family))
        let missed = Deed.named(in: name, lexicon: lexicon).filter { !said.contains($0.family) }
        let counted = Deed.named(in: formula.numerator ?? formula.text, lexicon: lexicon)
            .filter { !population.contains($0.family) }
        return (missed.map(\.word), counted.map(\.word))
    }

    private static func narrowing(_ formula: Formula, _ lexicon: Lexicon) -> [String] {
        guard let top = formula.numerator, let bottom = formula.denominator else { return [] }
        let (first, second) = (Words(top), Words(bottom))
        let said = Set((0..<second.count).map(second.folded))
        // Words of measure count here too: `ketersediaan / kebutuhan` are two things.
        var plain: Set<Int> = []
        for match in lexicon[.stopWords].matches(in: first) { plain.formUnion(match.tokens) }
        for match in lexicon[.formulaOperators].matches(in: first) where match.tag == "quantity" {
            plain.formUnion(match.tokens)
        }
        guard (0..<first.count).allSatisfy({ plain.contains($0) || said.contains(first.folded($0)) }) else { return [] }
        let terms = ContentComparison(top, bottom, lexicon: lexicon)
        return terms.onlyFirst.isEmpty && !terms.shared.isEmpty ? terms.onlySecond : []
    }
}

extension IndicatorHost {
    /// The indicator that the formula was copied from: another of the same agency with the very same numerator and
    /// denominator, whose own words stand in them, while none of the words that only this name has do.
    var formulaOwner: IndicatorHost? {
        guard let formula = model.formula, formula.numerator != nil, formula.denominator != nil else { return nil }
        let twins = document.indicatorsByFormula[PartName(part: model.part, name: formula.text.folded)] ?? []
        return twins.first { twin in
            let names = ContentComparison(model.name, twin.model.name, lexicon: document.lexicon)
            return !names.onlyFirst.isEmpty && !names.onlySecond.isEmpty
                && !names.onlyFirst.contains { isSaid($0, in: formula.text) }
                && names.onlySecond.contains { isSaid($0, in: formula.text) }
        }
    }

    /// Whether a text has the word in some form (`penyelesaian`, `diselesaikan`), a synonym of it, or its deed.
    private func isSaid(_ word: String, in text: String) -> Bool {
        let lexicon = document.lexicon
        if !ContentComparison(word, text, lexicon: lexicon).shared.isEmpty { return true }
        let deeds = Set(Deed.named(in: word, lexicon: lexicon).map(\.family))
        if !deeds.isDisjoint(with: Deed.named(in: text, lexicon: lexicon).map(\.family)) { return true }
        let letters = Array(word.utf8)
        let other = Array(text.folded.utf8)
        let length = min(5, letters.count)
        guard length > 0, letters.count >= length else { return false }
        return (0...(letters.count - length)).contains { start in
            other.contains(letters[start..<start + length])
        }
    }
}
