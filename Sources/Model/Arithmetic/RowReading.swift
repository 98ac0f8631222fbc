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

    /// Whether it is one thing by another (`Produktivitas`, `kuintal/ha`), which never adds up.
    package var isLevel: Bool

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
        isLevel = RowReading.isLevel(reading, unit, lexicon)
        accumulations = RowReading.accumulations(
            row,
            usual,
            measure,
            isShare: isShare,
            isGraded: isGraded,
            isLevel: isLevel
        )
        isState = unit == AmountReader.percent && measure == .proportion && !reading.mayGrow
        let yearly: Set<MeasureClass> = [.index, .ordinal, .growth]
        isYearly =
            isGraded || scale != nil || reading.macroIndicator != nil
            || reading.measure?.classes.contains(where: yearly.contains) ?? false
    }

    /// Whether the name opens with a word for one thing measured by another, or the unit is of that kind.
    private static func isLevel(_ reading: IndicatorReading, _ unit: String?, _ lexicon: Lexicon) -> Bool {
        let list = lexicon[.quotients]
        if list.prefixMatch(reading.words, at: 0) != nil { return true }
        return unit.map { list.firstMatch(in: Words($0)) != nil } ?? false
    }

    /// Whether the quarters together are no more than a fifth above the target.
    private static func isWithinTarget(_ row: Measurement) -> Bool {
        let quarters = (1...4).compactMap { row.quarters[$0]?.number }
        guard let sum = Number.sum(quarters), let target = row.target.number ?? row.target.high,
            let limit = target.times(Number(coefficient: 12, scale: 1))
        else { return false }
        return sum <= limit
    }

    private static func accumulations(
        _ row: Measurement,
        _ usual: Accumulation,
        _ measure: MeasureClass?,
        isShare: Bool,
        isGraded: Bool,
        isLevel: Bool
    ) -> [Accumulation] {
        if let declared = row.accumulation { return [declared] }
        if isGraded { return [.last] }
        // What flows per head and year may be reported as increments, as long as they stay within the target.
        if isLevel, !isShare { return isWithinTarget(row) ? [.last, .mean, .sum] : [.last, .mean] }
        let amounts: Set<MeasureClass?> = [.count, .quantity]
        if isShare || !(amounts.contains(measure) || measure == nil || usual == .sum) {
            // Shares may be reported as increments, as long as they stay shares of the target.
            if isWithinTarget(row), let sum = Number.sum((1...4).compactMap { row.quarters[$0]?.number }),
                sum <= .hundred,
                measure != .index, measure != .mean, measure != .time
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
    package var values: [Quantity] { [realisation, cumulative] + (1...4).compactMap { quarters[$0] } }
}
