/// The figures of a row computed again.
extension Measurement {
    /// The quarter up to which the row is filled; nil for none.
    package var lastFilledQuarter: Int? { (1...4).last { quarters[$0]?.isKnown ?? false } }

    /// Realisation to date (column 9 of the quarterly form) against the quarters or months, up to the reporting quarter and,
    /// where later ones are filled already, up to the last. Nil where there is nothing to compute.
    ///
    /// - Parameter quarter: the reporting quarter; nil when unknown.
    package func checkedCumulative(_ reading: RowReading, quarter: Int?) -> FigureCheck? {
        guard cumulative.number != nil, cumulative.grade == nil else { return nil }
        return FigureCheck(cumulative, accumulated(reading, quarter: quarter))
    }

    /// The legitimate values to date.
    private func accumulated(_ reading: RowReading, quarter: Int?) -> [FigureCheck.Candidate] {
        let byMonth = !months.isEmpty
        let all: [(slot: Slot, value: Quantity)] =
            byMonth
            ? (1...12).compactMap { month in months[month].map { (Slot.month(month), $0) } }
            : (1...4).compactMap { quarter in quarters[quarter].map { (Slot.quarter(quarter), $0) } }
        let due = quarter.map { byMonth ? $0 * 3 : $0 }
        let known = all.filter { $0.value.number != nil && $0.value.grade == nil }
        let reported = known.filter { entry in
            guard let due else { return true }
            switch entry.slot {
            case .quarter(let number), .month(let number): return number <= due
            default: return false
            }
        }
        // A form of one quarter shows nothing of the quarters before it: only its own value can be told.
        let shows = quarters.count + months.count > 1 || quarter == 1 || quarters.keys.contains(1)
        guard shows else { return [] }
        var found: [FigureCheck.Candidate] = []
        for values in reported.count == known.count ? [known] : [reported, known] where !values.isEmpty {
            found += ways(reading, values, quarter: quarter).compactMap { candidate($0, values) }
        }
        return found
    }

    /// The ways to add up that fit these values: amounts that nobody declared to be running totals are none where that
    /// would leave the row far behind its time and their sum just on it.
    private func ways(
        _ reading: RowReading,
        _ values: [(slot: Slot, value: Quantity)],
        quarter: Int?
    ) -> [Accumulation] {
        guard reading.accumulations.first == .sum, reading.accumulations.count > 1, let quarter,
            let promised = target.number,
            let due = Accumulation.sum.pace(promised, quarter: quarter),
            let sum = Accumulation.sum.total(values.compactMap(\.value.number)), let last = values.last?.value.number,
            let low = due.times(Number(coefficient: 8, scale: 1)),
            let high = due.times(Number(coefficient: 125, scale: 2)),
            let far = due.times(Number(coefficient: 6, scale: 1))
        else { return reading.accumulations }
        let isClear = sum >= low && sum <= high && last < far
        return isClear ? [.sum] : reading.accumulations
    }

    private func candidate(
        _ accumulation: Accumulation,
        _ values: [(slot: Slot, value: Quantity)]
    ) -> FigureCheck.Candidate? {
        guard let working = accumulation.working(values.compactMap(\.value.number)) else { return nil }
        let used = accumulation == .last || accumulation == .yearEnd ? Array(values.suffix(1)) : values
        return FigureCheck.Candidate(
            working: working,
            slack: Number.sum(used.map(\.value.doubt)) ?? .zero,
            slots: used.map(\.slot),
            accumulation: accumulation
        )
    }

    /// The target of the year against the targets of its quarters, in every way that quarters may add up. Nil unless each
    /// quarter says something and two of them are figures.
    package func checkedPlan(_ reading: RowReading) -> FigureCheck? {
        let quarters = (1...4).compactMap { quarter in plan[quarter].map { (slot: Slot.plan(quarter), value: $0) } }
        let known = quarters.filter { $0.value.number != nil && $0.value.grade == nil }
        guard target.grade == nil, known.count > 1, quarters.count == 4,
            quarters.allSatisfy({ $0.value.kind == .missing ? !$0.value.raw.isEmpty : $0.value.number != nil })
        else { return nil }
        let others = [Accumulation.sum, .last, .mean].filter { !reading.accumulations.contains($0) }
        return FigureCheck(target, (reading.accumulations + others).compactMap { candidate($0, known) })
    }

    /// The printed achievement against target and realisation. Nil where there is no figure or nothing to compute.
    package func checkedAchievement(_ reading: RowReading, quarter: Int?, cap: Number?) -> FigureCheck? {
        let candidates = achievementInputs(reading, quarter: quarter).flatMap {
            Measurement.achievements($0, reading, cap: cap)
        }
        return FigureCheck(achievement, candidates, isShare: true)
    }

    /// The printed achievement of one quarter.
    package func checkedAchievement(ofQuarter quarter: Int, _ reading: RowReading, cap: Number?) -> FigureCheck? {
        guard let printed = achievements[quarter] else { return nil }
        var reached: [Input] = []
        if let value = quarters[quarter], value.isKnown { reached.append(Input(value, [.quarter(quarter)])) }
        if let value = running[quarter], value.isKnown { reached.append(Input(value, [.running(quarter)])) }
        var upTo = self
        upTo.months = months.filter { $0.key <= quarter * 3 }
        reached += upTo.accumulated(reading, quarter: quarter).map(Input.init)
        var promised: [Input] = []
        if let value = plan[quarter], value.isKnown { promised.append(Input(value, [.plan(quarter)])) }
        promised += plannedToDate(quarter)
        if target.isKnown {
            promised.append(Input(target, [.target]))
            if let whole = target.number, let part = whole.divided(by: Number(4), digits: 12) {
                promised.append(Input(Quantity(raw: "", kind: .number, number: part), [.target]))
            }
        }
        let pairs = reached.flatMap { value in promised.map { (value, $0) } }
        return FigureCheck(printed, pairs.flatMap { Measurement.achievements($0, reading, cap: cap) }, isShare: true)
    }

    /// The printed achievement of another year.
    package func checkedAchievement(ofYear year: Int, _ reading: RowReading, cap: Number?) -> FigureCheck? {
        guard let figures = years[year], figures.target.isKnown, figures.realisation.isKnown else { return nil }
        let pair = (Input(figures.realisation, [.yearRealisation(year)]), Input(figures.target, [.yearTarget(year)]))
        return FigureCheck(figures.achievement, Measurement.achievements(pair, reading, cap: cap), isShare: true)
    }

    /// The printed share of the target at the end of the plan.
    package func checkedFinal(_ reading: RowReading, cap: Number?) -> FigureCheck? {
        let own = realisation.isKnown ? Input(realisation, [.realisation]) : Input(cumulative, [.cumulative])
        // A comparison that prints the realisation again computes with what it prints.
        let reached = final.realisation.isKnown ? Input(final.realisation, [.finalRealisation]) : own
        guard final.target.isKnown, reached.value.isKnown else { return nil }
        let pair = (reached, Input(final.target, [.finalTarget]))
        // Progress towards the end of the plan is printed as a plain share by many, whatever the direction.
        var reading = reading
        if !reading.polarities.contains(.higher) { reading.polarities.append(.higher) }
        return FigureCheck(final.achievement, Measurement.achievements(pair, reading, cap: cap), isShare: true)
    }

    /// A value that goes into an achievement, with the cells that it comes from.
    private struct Input {
        var value: Quantity
        var slots: [Slot]
        var slack: Number

        init(_ value: Quantity, _ slots: [Slot]) {
            self.value = value
            self.slots = slots
            slack = value.doubt
        }

        init(_ candidate: FigureCheck.Candidate) {
            value = Quantity(raw: candidate.value.indonesian(), kind: .number, number: candidate.value)
            slots = candidate.slots
            slack = candidate.slack
        }
    }

    /// What may stand over what in the percentage: to date over the year first; the value of the quarter over its plan.
    private func achievementInputs(_ reading: RowReading, quarter: Int?) -> [(Input, Input)] {
        var reached: [Input] = []
        let sums = accumulated(reading, quarter: quarter)
        if cumulative.isKnown { reached.append(Input(cumulative, [.cumulative])) }
        let isRight = checkedCumulative(reading, quarter: quarter)?.agrees ?? true
        // An exact value behind a rounded or a wrong one.
        if !cumulative.isKnown || !isRight { reached += sums.map(Input.init) }
        if realisation.isKnown { reached.append(Input(realisation, [.realisation])) }
        let due = quarter ?? lastFilledQuarter
        var pairs: [(Input, Input)] = []
        if target.isKnown { pairs += reached.map { ($0, Input(target, [.target])) } }
        guard let due else { return pairs }
        let own = quarters[due].flatMap { $0.isKnown ? Input($0, [.quarter(due)]) : nil }
        if let value = plan[due], value.isKnown {
            let planned = Input(value, [.plan(due)])
            if let own { pairs.append((own, planned)) }
            pairs += reached.map { ($0, planned) }
        }
        for planned in plannedToDate(due) { pairs += reached.map { ($0, planned) } }
        if target.isKnown, let own, !cumulative.isKnown { pairs.append((own, Input(target, [.target]))) }
        return pairs
    }

    /// The targets of the quarters added up.
    private func plannedToDate(_ quarter: Int) -> [Input] {
        let values = (1...max(quarter, 1)).compactMap { number in plan[number].flatMap { $0.number } }
        guard values.count > 1, values.count == quarter, let sum = Number.sum(values) else { return [] }
        return [
            Input(Quantity(raw: sum.indonesian(), kind: .number, number: sum), (1...quarter).map { Slot.plan($0) })
        ]
    }

    /// Every legitimate percentage of one pair: both directions and both formulas where nothing is declared.
    private static func achievements(
        _ pair: (reached: Input, promised: Input),
        _ reading: RowReading,
        cap: Number?
    ) -> [FigureCheck.Candidate] {
        var found: [FigureCheck.Candidate] = []
        for polarity in reading.polarities {
            for formula in polarity == .lower ? reading.lowerFormulas : [.difference] {
                for value in pair.reached.value.numbers.isEmpty ? [nil] : pair.reached.value.numbers.map(Optional.init)
                {
                    var reached = pair.reached.value
                    if let value { reached.number = value }
                    found += percentages(reached, pair.promised.value, polarity, formula)
                        .flatMap { withVariants($0, pair, polarity, formula, cap) }
                }
            }
        }
        return found
    }

    private static func percentages(
        _ reached: Quantity,
        _ promised: Quantity,
        _ polarity: Polarity,
        _ formula: Achievement.LowerFormula
    ) -> [Working] {
        guard reached.grade == nil, promised.grade == nil, let number = reached.number else { return [] }
        if let unit = reached.unit, let other = promised.unit, unit != other { return [] }
        if let low = promised.low, let high = promised.high, promised.kind == .range {
            if number >= low, number <= high { return [Working(.last(.hundred), result: .hundred)] }
            return [Achievement.ratio(number, number > high ? high : low, polarity, formula).working].compactMap { $0 }
        }
        return promised.numbers.compactMap { Achievement.ratio(number, $0, polarity, formula).working }
            + (promised.number?.isZero == true && number.isZero && polarity == .lower
                ? [Working(.last(.hundred), result: .hundred)] : [])
    }

    /// The percentage itself, floored at zero, and capped where a cap is in use.
    private static func withVariants(
        _ working: Working,
        _ pair: (reached: Input, promised: Input),
        _ polarity: Polarity,
        _ formula: Achievement.LowerFormula,
        _ cap: Number?
    ) -> [FigureCheck.Candidate] {
        let isCoarse = [pair.reached.value, pair.promised.value].allSatisfy(\.isSmallFraction)
        let slack =
            isCoarse
            ? coarseShift(working, pair.reached.slack, pair.promised.slack) : shift(working, pair.reached.slack)
        func candidate(_ result: Number) -> FigureCheck.Candidate {
            FigureCheck.Candidate(
                working: Working(working.formula, result: result),
                slack: slack,
                isCoarse: isCoarse,
                slots: pair.reached.slots + pair.promised.slots,
                polarity: polarity,
                lower: polarity == .lower ? formula : nil
            )
        }
        var found = [candidate(working.result)]
        if working.result.isNegative { found.append(candidate(.zero)) }
        if let cap, working.result > cap { found.append(candidate(cap)) }
        // A bound that is kept is often printed as fulfilled, and no more.
        if pair.promised.value.kind == .bound, working.result >= .hundred { found.append(candidate(.hundred)) }
        return found
    }

    /// How far a percentage of small numbers may move when both move by what their rounding leaves open.
    private static func coarseShift(_ working: Working, _ reached: Number, _ promised: Number) -> Number {
        let (above, below, aboveSlack, belowSlack) =
            switch working.formula {
            case .quotient(let a, let b):
                // The target stands above where less is better; both slacks are of the digits printed.
                (a, b, max(reached, promised), max(reached, promised))
            case .difference(let a, let b): (a, b, reached, promised)
            default: (Number.zero, Number.zero, Number.zero, Number.zero)
            }
        guard let most = above.plus(aboveSlack), let least = below.minus(belowSlack), !least.isZero, !least.isNegative,
            let highest = most.percentage(of: least, digits: 12),
            let middle = above.percentage(of: below, digits: 12), let shift = highest.minus(middle)
        else { return shift(working, reached) }
        return shift
    }

    /// How far a percentage moves when its realisation moves by `slack`.
    private static func shift(_ working: Working, _ slack: Number) -> Number {
        guard !slack.isZero else { return .zero }
        switch working.formula {
        case .quotient(let a, let b):
            // The realisation may stand below (target / realisation): its share of the result is the same.
            let shift = working.result.magnitude?.times(slack)
            let base = min(a, b)
            return base.isZero ? slack : shift?.divided(by: base, digits: 12) ?? .zero
        case .difference(_, let promised): return slack.percentage(of: promised, digits: 12) ?? .zero
        default: return .zero
        }
    }
}
