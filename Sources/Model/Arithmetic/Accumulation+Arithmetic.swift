extension Accumulation {
    /// The realisation up to the last of the reported quarters; nil for none.
    package func total(_ values: [Number]) -> Number? { working(values)?.result }

    /// The same with its working.
    package func working(_ values: [Number]) -> Working? {
        guard let last = values.last else { return nil }
        switch self {
        case .sum: return Number.sum(values).map { Working(.sum(values), result: $0) }
        case .mean: return Number.mean(values, digits: 12).map { Working(.mean(values), result: $0) }
        case .last, .yearEnd: return Working(.last(last), result: last)
        }
    }

    /// What should have been reached by the end of a quarter: a quarter of the target a quarter for what adds up, else the
    /// whole target; nil where nothing is due before the end of the year.
    package func pace(_ target: Number, quarter: Int) -> Number? {
        switch self {
        case .sum: target.times(Number(min(max(quarter, 0), 4)))?.divided(by: Number(4), digits: 12)
        case .last, .mean: target
        case .yearEnd: quarter >= 4 ? target : nil
        }
    }

    /// How values of an indicator usually add up, by what it measures: amounts are summed; shares, indices, grades,
    /// and all of which less is better are positions, not amounts.
    ///
    /// - Parameters:
    ///   - measure: what the indicator's name begins with.
    ///   - unit: canonical unit of its values.
    package static func usual(
        measure: MeasureClass?,
        unit: String?,
        isGraded: Bool,
        polarity: Polarity?
    ) -> Accumulation {
        if isGraded || polarity == .lower { return .last }
        if unit == AmountReader.percent { return .last }
        switch measure {
        case .count, .quantity: return .sum
        case .proportion, .index, .ordinal, .growth, .mean, .rate, .time, .compliance: return .last
        case nil: return unit == nil ? .last : .sum
        }
    }
}

/// Money spent of a budget.
package enum Absorption {
    /// Serapan: spent / budget × 100; nil for a budget of zero.
    package static func percent(spent: Number, of budget: Number) -> Number? {
        spent.percentage(of: budget, digits: 12)
    }

    /// The simple signal of efficiency: the target reached with less than the budget.
    package static func isEfficient(achievement: Number, absorption: Number) -> Bool {
        achievement >= .hundred && absorption < .hundred
    }

    /// ((budget × achievement) − spent) / (budget × achievement) × 100, the formula of the Ministry of Finance (to verify).
    package static func efficiency(spent: Number, of budget: Number, achievement: Number) -> Number? {
        guard let due = budget.times(achievement)?.divided(by: .hundred, digits: 12) else { return nil }
        return due.minus(spent)?.percentage(of: due, digits: 12)
    }
}
