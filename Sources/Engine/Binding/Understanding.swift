internal import Model

/// What can be told of an indicator from its words, computed once and read by many rules. The reading itself is
/// `Model`'s; here its results get the names that rules use.
struct Understanding: Sendable {
    /// The likeliest class of the measure word; empty when the name begins with none.
    let measure: String
    /// All classes the word can stand for (`Tingkat` is a share or a score).
    let measures: [String]
    let measureWord: String
    let prefix: String
    /// Canonical units of the unit column and the targets, each once.
    let units: [String]
    let unitClasses: [String]
    let nameDirection: IndicatorReading.Direction?
    let formulaDirection: IndicatorReading.Direction?
    /// The harm that is what the name measures; empty when it is only mentioned, resolved, or a span of time.
    let harmHead: String
    let activity: IndicatorReading.ActivitySignals
    let vagueWords: [String]
    let double: IndicatorReading.DoubleBarrel?
    let macro: String
    let discontinued: String
    let scale: Scale?
    let deeds: Deed.Difference?
    /// Share of the formula's content words that the name has too; nil without a formula or content.
    let sharedWords: Double?
    let formulaLikeness: Double?
    /// Whether more of what the name measures is surely better.
    let isGain: Bool
    /// What the formula says beyond the name, or against it.
    let formula: FormulaReading?
    /// Units that what the name measures never has.
    let misfitUnits: [String]
    /// The unit by which the limit of the values is known: that of column or targets, else the one that the name says.
    private let limitUnit: String?
    /// The best value that can be reached; nil where there is none.
    let best: QuantitySeries.Best?
    let series: QuantitySeries
    private let lexicon: Lexicon

    init(_ indicator: Indicator, _ lexicon: Lexicon) {
        let reading = IndicatorReading(name: indicator.name, lexicon: lexicon)
        let classes = reading.measure?.classes ?? []
        self.lexicon = lexicon
        measure = classes.first?.rawValue ?? ""
        measures = classes.map(\.rawValue)
        measureWord = reading.measure?.word ?? ""
        prefix = reading.measure?.prefix ?? ""
        units = Self.units(of: indicator, lexicon)
        var unitClasses: [String] = []
        for unit in units {
            for name in lexicon[.unitClasses].tags(of: unit) where !unitClasses.contains(name) {
                unitClasses.append(name)
            }
        }
        self.unitClasses = unitClasses
        nameDirection = reading.direction
        harmHead = Self.harmHead(of: reading, indicator.name, lexicon)
        formulaDirection = indicator.formula.flatMap { IndicatorReading.direction(of: $0, lexicon: lexicon) }
        activity = reading.activitySignals(formula: indicator.formula, units: units)
        vagueWords = reading.vagueWords
        double = reading.doubleBarrel
        macro = reading.macroIndicator ?? ""
        let words = Words(indicator.name)
        discontinued = lexicon[.discontinuedProgrammes].firstMatch(in: words).map { words.text($0.tokens) } ?? ""
        scale = reading.scale
        deeds = indicator.formula.flatMap { Deed.difference(name: indicator.name, formula: $0, lexicon: lexicon) }
        sharedWords = indicator.formula.flatMap { Self.shared(indicator.name, $0, lexicon) }
        formulaLikeness = indicator.formula.map { Similarity.ratio($0.text, indicator.name) }
        isGain = NameReading.isGain(reading, indicator.name, lexicon)
        let unitNames = units
        formula = indicator.formula.map { FormulaReading($0, of: indicator, units: unitNames, lexicon) }
        misfitUnits = NameReading.misfits(among: units, name: indicator.name, lexicon)
        let polarity = indicator.polarity ?? nameDirection?.polarity ?? .higher
        limitUnit = units.first ?? reading.percentUnit
        best = QuantitySeries.best(unit: limitUnit, measure: classes.first, scale: reading.scale, polarity: polarity)
        series = QuantitySeries(indicator.targets, scale: reading.scale, lexicon: lexicon)
    }

    /// Whether values stand at their natural limit, of a subset of the indicator's own years.
    func isAtCeiling(_ years: [Int], of indicator: Indicator) -> Bool {
        let values = series(years, of: indicator)
        if values.isAtCeiling(best) { return true }
        // A whole share stays a ceiling where a harm in the name makes less look better: its formula may count what was done.
        return values.isAtCeiling(
            QuantitySeries.best(unit: limitUnit, measure: MeasureClass(rawValue: measure), scale: scale)
        )
    }

    func series(_ years: [Int], of indicator: Indicator) -> QuantitySeries {
        QuantitySeries(indicator.targets.filter { years.contains($0.key) }, scale: scale, lexicon: lexicon)
    }

    /// A grade that the indicator's scale does not have.
    func isOffScale(_ quantity: Quantity) -> Bool {
        guard let scale, quantity.kind == .grade, let grade = quantity.grade else { return false }
        return scale.rank(of: grade) == nil
    }

    /// A share above 100 per cent or below zero; growth may be either.
    func isOutOfRange(_ quantity: Quantity) -> Bool {
        guard let number = quantity.number, !measures.contains(MeasureClass.growth.rawValue) else { return false }
        if number < .zero { return measures.contains { ["proportion", "count", "index", "compliance"].contains($0) } }
        let unit = quantity.unit ?? units.first
        return number > .hundred && unit == "persen" && (measure == "proportion" || measure == "compliance")
    }

    /// The unit that a cell names, be it twice (`Persen (%)`); nil when it names none or several.
    private static func canonical(_ cell: String, _ lexicon: Lexicon) -> String? {
        let words = Words(cell)
        if let tag = lexicon[.units].tag(of: words) { return tag }
        let matches = lexicon[.units].matches(in: words)
        guard matches.reduce(0, { $0 + $1.tokens.count }) == words.count, Set(matches.map(\.tag)).count == 1 else {
            return nil
        }
        return matches.first?.tag
    }

    private static func harmHead(of reading: IndicatorReading, _ name: String, _ lexicon: Lexicon) -> String {
        guard let direction = reading.direction, direction.polarity == .lower, !direction.isTurned else { return "" }
        let words = Words(name)
        let start = reading.measure?.end ?? 0
        for harm in lexicon[.lowerIsBetter].matches(in: words) {
            // Directly behind the word of measure, or part of it (`Tingkat Kemiskinan`).
            guard harm.tokens.lowerBound == start || harm.tokens.upperBound == start || harm.tokens.lowerBound == 0
            else {
                continue
            }
            let classes = lexicon[.measures].tags(of: harm.phrase)
            if !classes.contains(MeasureClass.time.rawValue) { return words.text(harm.tokens) }
        }
        return ""
    }

    private static func units(of indicator: Indicator, _ lexicon: Lexicon) -> [String] {
        var units: [String] = []
        if let column = indicator.unit { units.append(canonical(column, lexicon) ?? column.folded) }
        for year in indicator.targets.keys.sorted() {
            if let unit = indicator.targets[year]?.unit, !units.contains(unit) { units.append(unit) }
        }
        return units
    }

    private static func shared(_ name: String, _ formula: Formula, _ lexicon: Lexicon) -> Double? {
        let comparison = ContentComparison(name, formula.text, lexicon: lexicon)
        let words = comparison.shared.count + comparison.onlySecond.count
        return words == 0 ? nil : Double(comparison.shared.count) / Double(words)
    }
}
