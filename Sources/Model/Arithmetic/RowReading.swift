/// What is known of an indicator when its figures are computed again: the direction, how its quarters add up, its scale.
///
/// A document seldom declares these. What it does not declare is told by the indicator's name where the name leaves no
/// doubt; where it does, several readings are legitimate and a figure that agrees with any of them is right.
package struct RowReading: Hashable, Sendable {
    /// The directions that are legitimate, the likeliest first.
    package var polarities: [Polarity]
    /// Whether nothing tells the direction: neither the document nor the name, the objective or the targets.
    package var isDirectionUnknown: Bool
    /// The formulas that are legitimate where less is better.
    package var lowerFormulas: [Achievement.LowerFormula]
    /// The ways to add up that are legitimate, the likeliest first.
    package var accumulations: [Accumulation]
    package var scale: Scale?
    /// Canonical unit of the row's values.
    package var unit: String?
    /// The likeliest class of the measure word.
    package var measure: MeasureClass?
    /// Whether the name is one of the figures that others publish once a year (a macro indicator, an index, a survey, a grade).
    package var isYearly: Bool
    /// Whether it is the share of a whole that is in a state (`Persentase desa siaga`), not of what was done (`yang dilayani`).
    package var isState: Bool

    /// - Parameters:
    ///   - lower: the formula that the government declares; nil when it declares none.
    package init(_ row: Measurement, lower: Achievement.LowerFormula?, lexicon: Lexicon) {
        let reading = IndicatorReading(name: row.indicator, lexicon: lexicon)
        measure = reading.measure?.classes.first
        scale = reading.scale
        unit = RowReading.unit(of: row, lexicon)
        let isGraded = row.target.grade != nil || row.values.contains { $0.grade != nil }
        (polarities, isDirectionUnknown) = RowReading.polarities(row, reading)
        lowerFormulas = lower.map { [$0] } ?? [.difference, .ratio]
        let usual = Accumulation.usual(
            measure: measure,
            unit: unit,
            isGraded: isGraded,
            polarity: polarities.count == 1 ? polarities.first : nil
        )
        let isShare =
            unit == AmountReader.percent
            || lexicon[.unitClasses].tags(of: unit ?? "").contains(MeasureClass.index.rawValue)
        accumulations = RowReading.accumulations(row, usual, measure, isShare: isShare, isGraded: isGraded)
        isState = unit == AmountReader.percent && measure == .proportion && !reading.mayGrow
        let yearly: Set<MeasureClass> = [.index, .ordinal, .growth]
        isYearly =
            isGraded || scale != nil || reading.macroIndicator != nil
            || reading.measure?.classes.contains(where: yearly.contains) ?? false
    }

    private static func accumulations(
        _ row: Measurement,
        _ usual: Accumulation,
        _ measure: MeasureClass?,
        isShare: Bool,
        isGraded: Bool
    ) -> [Accumulation] {
        if let declared = row.accumulation { return [declared] }
        if isGraded { return [.last] }
        let amounts: Set<MeasureClass?> = [.count, .quantity]
        if isShare || !(amounts.contains(measure) || measure == nil || usual == .sum) {
            // Shares may be reported as increments, as long as they stay shares of the target.
            let quarters = (1...4).compactMap { row.quarters[$0]?.number }
            let target = row.target.number ?? row.target.high
            if let sum = Number.sum(quarters), let target, let limit = target.times(Number(coefficient: 12, scale: 1)),
                sum <= limit, sum <= .hundred, measure != .index, measure != .mean, measure != .time
            {
                return [.last, .mean, .sum]
            }
            return [.last, .mean]
        }
        return usual == .sum ? [.sum, .last, .mean] : [.last, .sum, .mean]
    }

    private static func unit(of row: Measurement, _ lexicon: Lexicon) -> String? {
        if let text = row.unit {
            let words = Words(text)
            return lexicon[.units].tag(of: words) ?? lexicon[.units].firstMatch(in: words)?.tag ?? text.folded
        }
        return ([row.target] + row.values).lazy.compactMap(\.unit).first
    }
}

extension Measurement {
    /// Every value of the row but its target and achievements.
    var values: [Quantity] { [realisation, cumulative] + (1...4).compactMap { quarters[$0] } }
}
