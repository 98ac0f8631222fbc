/// How far a target was reached (capaian).
package struct Achievement: Hashable, Sendable {
    package var outcome: Outcome
    /// How the percentage was computed; nil when none was.
    package var working: Working?

    /// A percentage, or what can be said without one.
    package enum Outcome: Hashable, Sendable {
        /// In per cent, uncapped; may be negative (formula of the difference).
        case percent(Number)
        /// Reached or not, where values can be compared and not divided (grades, negative values).
        case reached, notReached
        /// No realisation was given: not measured, never zero.
        case notMeasured
        case undefined(Reason)
    }

    /// Why there is no percentage.
    package enum Reason: String, Sendable, CaseIterable {
        case noTarget = "no-target"
        /// A target of zero where more is better.
        case zeroTarget = "zero-target"
        case notComparable = "not-comparable"
    }

    /// The two formulas in use where less is better; a government declares one for the year.
    package enum LowerFormula: String, Sendable, CaseIterable {
        /// A: (2 × target − realisation) / target × 100.
        case difference
        /// B: target / realisation × 100.
        case ratio
    }

    package init(_ outcome: Outcome, working: Working? = nil) {
        self.outcome = outcome
        self.working = working
    }

    /// The percentage, when there is one.
    package var percent: Number? {
        if case .percent(let number) = outcome { return number }
        return nil
    }

    /// Whether the target was reached; nil when nobody can say.
    package var isReached: Bool? {
        switch outcome {
        case .percent(let number): number >= .hundred
        case .reached: true
        case .notReached: false
        case .notMeasured, .undefined: nil
        }
    }

    /// For display: never below zero.
    package static func floored(_ percent: Number) -> Number { percent.isNegative ? .zero : percent }

    /// With a cap that the government declares; kept apart from the uncapped figure.
    package static func capped(_ percent: Number, at cap: Number?) -> Number {
        guard let cap, percent > cap else { return percent }
        return cap
    }
}

extension Achievement {
    /// Digits after the comma to which percentages are computed; comparison rounds to what is printed.
    private static let digits = 12

    /// The achievement of a realisation against a target, by the kind of the target.
    ///
    /// Grades are compared by rank and never divided; a range is met anywhere inside it and measured from its nearer end
    /// (PermenPANRB 8/2021); a bound tells the direction itself.
    ///
    /// - Parameter scale: of the indicator, where its values are grades.
    package static func of(
        _ realisation: Quantity,
        target: Quantity,
        polarity: Polarity = .higher,
        lower: LowerFormula = .difference,
        scale: Scale? = nil,
        lexicon: Lexicon
    ) -> Achievement {
        if target.kind == .missing || target.kind == .text { return Achievement(.undefined(.noTarget)) }
        if realisation.kind == .missing { return Achievement(.notMeasured) }
        if target.grade != nil || realisation.grade != nil {
            return graded(realisation, target, scale: scale, lexicon: lexicon)
        }
        guard areComparable(realisation, target), let reached = realisation.number else {
            return Achievement(.undefined(.notComparable))
        }
        switch target.kind {
        case .range:
            guard let low = target.low, let high = target.high else { return Achievement(.undefined(.notComparable)) }
            if reached >= low, reached <= high { return Achievement(.percent(.hundred)) }
            return ratio(reached, reached > high ? high : low, polarity, lower)
        case .bound:
            guard let limit = target.number, let comparison = target.comparison else { break }
            let isFloor = comparison == .greaterOrEqual || comparison == .greater
            return ratio(reached, limit, isFloor ? .higher : .lower, lower)
        default: break
        }
        guard let promised = target.number else { return Achievement(.undefined(.notComparable)) }
        return ratio(reached, promised, polarity, lower)
    }

    private static func areComparable(_ a: Quantity, _ b: Quantity) -> Bool {
        guard let unit = a.unit, let other = b.unit else { return true }
        return unit == other
    }

    /// Two plain numbers.
    package static func ratio(
        _ reached: Number,
        _ promised: Number,
        _ polarity: Polarity,
        _ lower: LowerFormula = .difference
    ) -> Achievement {
        if promised.isNegative || reached.isNegative {
            let isReached = polarity == .higher ? reached >= promised : reached <= promised
            return Achievement(isReached ? .reached : .notReached)
        }
        switch polarity {
        case .higher:
            guard !promised.isZero else { return Achievement(.undefined(.zeroTarget)) }
            return percent(reached.percentage(of: promised, digits: digits), .quotient(reached, promised))
        case .lower:
            guard !promised.isZero else {
                return reached.isZero ? Achievement(.percent(.hundred)) : Achievement(.notReached)
            }
            switch lower {
            case .difference:
                let left = promised.times(Number(2))?.minus(reached)
                return percent(left?.percentage(of: promised, digits: digits), .difference(reached, promised))
            case .ratio:
                guard !reached.isZero else { return Achievement(.reached) }
                return percent(promised.percentage(of: reached, digits: digits), .quotient(promised, reached))
            }
        }
    }

    private static func percent(_ number: Number?, _ working: Working.Formula) -> Achievement {
        guard let number else { return Achievement(.undefined(.notComparable)) }
        return Achievement(.percent(number), working: Working(working, result: number))
    }

    /// By rank, where a numeric score may stand for a grade of the scale.
    private static func graded(
        _ realisation: Quantity,
        _ target: Quantity,
        scale: Scale?,
        lexicon: Lexicon
    ) -> Achievement {
        if let scale, let reached = rank(realisation, scale), let promised = rank(target, scale) {
            return Achievement(reached >= promised ? .reached : .notReached)
        }
        switch realisation.compared(to: target, on: scale, lexicon: lexicon) {
        case .same, .greater: return Achievement(.reached)
        case .less: return Achievement(.notReached)
        case nil: return Achievement(.undefined(.notComparable))
        }
    }

    private static func rank(_ quantity: Quantity, _ scale: Scale) -> Int? {
        if let grade = quantity.grade { return scale.rank(of: grade) }
        return quantity.number.flatMap { scale.rank(ofScore: $0) }
    }

    /// A percentage for two grades, from the lower ends of their intervals: an estimate that must be called one.
    package static func estimate(_ realisation: Quantity, target: Quantity, scale: Scale) -> Number? {
        guard let reached = rank(realisation, scale), let promised = rank(target, scale),
            let a = scale.members[reached].low, let b = scale.members[promised].low
        else { return nil }
        return a.percentage(of: b, digits: digits)
    }

    /// For values below zero, only where a government declares it: 100 + (realisation − target) / |target| × 100.
    package static func ofChange(_ reached: Number, target: Number) -> Number? {
        guard let base = target.magnitude, let change = reached.minus(target)?.percentage(of: base, digits: digits)
        else {
            return nil
        }
        return change.plus(.hundred)
    }
}
