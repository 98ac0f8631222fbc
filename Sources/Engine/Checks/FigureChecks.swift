internal import Model

/// Printed figures computed again, as faults with their working. What agrees with any legitimate reading is no fault.
enum FigureChecks {
    /// What a fault of a figure is; the values are the `kind` that rules see.
    private enum Kind {
        static let wrong = "wrong"
        /// The cell holds an error of the spreadsheet.
        static let error = "error"
        /// The cell is empty where other rows of the table have a figure.
        static let blank = "blank"
        /// A percentage without a realisation.
        static let baseless = "baseless"
        /// A grade and a percentage that contradict each other.
        static let grade = "grade"
        /// The other formula for lower-is-better than the rest of the document.
        static let mixed = "mixed"
        /// A percentage on a target of zero that was missed, or that nothing can be divided by.
        static let missedZero = "missed-zero", zeroTarget = "zero-target"
        /// Right only where the values behind the printed ones have more digits.
        static let rounding = "rounding"
        /// Shares of several quarters added up.
        static let summed = "summed"
        /// Near-equal quarters added up to more than twice the target.
        static let repeated = "repeated"
        /// Wrong by the likeliest direction and right by the other, where the document declares none.
        static let direction = "direction"
    }

    /// How far a figure may be off its printed inputs before their rounding is worth a word, in points.
    private static let plainRounding = Number(coefficient: 1, scale: 1)

    /// Realisation to date.
    static func cumulative(_ host: MeasurementHost) -> [Fault] {
        let row = host.model
        guard let check = row.checkedCumulative(host.reading, quarter: host.document.quarterOfForm) else { return [] }
        if !check.agrees { return [fault(row.cumulative, check, row, at: row.place(of: .cumulative))] }
        guard check.reading.accumulation == .sum, check.reading.slots.count > 1, row.accumulation == nil else {
            return []
        }
        var fault = fault(row.cumulative, check, row, at: row.place(of: .cumulative))
        if host.reading.isState {
            fault.kind = Kind.summed
        } else if isRepeated(row) {
            fault.kind = Kind.repeated
        } else {
            return []
        }
        return [fault]
    }

    /// Whether every quarter comes near the target of the year, and all are near each other: a level measured again and
    /// again, whose sum is a multiple of the target.
    private static func isRepeated(_ row: Measurement) -> Bool {
        let quarters = (1...4).compactMap { row.quarters[$0]?.number }
        guard quarters.count > 1, let sum = Number.sum(quarters), let target = row.target.number,
            let double = target.times(Number(2)), !target.isZero, !target.isNegative, sum > double,
            let low = quarters.min(), let high = quarters.max(),
            let most = low.times(Number(coefficient: 12, scale: 1)),
            let least = target.times(Number(coefficient: 6, scale: 1))
        else { return false }
        return high <= most && low >= least
    }

    /// What computing a row's percentages again has come to.
    enum Outcome {
        case faults([Fault])
        /// A figure that is right in one direction only, and nothing tells which is meant.
        case undecided(LocalizedText)
    }

    /// The percentage of the row, of each quarter, of other years and of the end of the plan.
    ///
    /// - Parameters:
    ///   - lower: the formula that the government declares, `difference` or `ratio`; anything else leaves it to the document.
    ///   - caps: figures at which offices cap percentages.
    static func achievement(_ host: MeasurementHost, lower: String, caps: [Number]) -> Outcome {
        let declared = Achievement.LowerFormula(rawValue: lower) ?? host.document.document.lowerFormula
        let document = host.document
        var reading = host.reading(declared)
        // What the other rows compute with is likelier; the other formula stays legitimate.
        if declared == nil, let usual = document.usualLowerFormula {
            reading.lowerFormulas.sort { $0 == usual && $1 != usual }
        }
        let row = host.model
        let cap = cap(among: caps, highest: document.highestAchievement)
        var faults: [Fault] = []
        var open: LocalizedText?
        for figure in figures(of: row, quarter: document.quarterOfForm, cap: cap) {
            guard let verdict = verdict(on: figure, row, reading) else { continue }
            if let fault = verdict.fault { faults.append(fault) }
            if open == nil, let polarity = verdict.only {
                open = FigureWords.unknownDirection(row.indicator, figure.printed.raw, rightFor: polarity)
            }
        }
        if faults.isEmpty { faults += unfounded(host, reading) }
        if faults.isEmpty, declared == nil, let deviation = document.mixedRows[host.index] {
            faults.append(mixed(host, deviation, cap: cap))
        }
        if faults.isEmpty, let open { return .undecided(open) }
        return .faults(faults)
    }

    /// A percentage that stands in a row, and how it is computed again.
    private struct Figure {
        var printed: Quantity
        var slot: Measurement.Slot
        var check: (RowReading) -> FigureCheck?
    }

    /// What computing one figure again has shown.
    private struct Verdict {
        var fault: Fault?
        /// The direction for which alone it is right.
        var only: Polarity?
    }

    /// Nil where there is nothing to compute.
    private static func verdict(on figure: Figure, _ row: Measurement, _ reading: RowReading) -> Verdict? {
        guard let check = figure.check(reading) else { return nil }
        if check.agrees, !isRounded(check) { return Verdict(only: onlyDirection(reading, figure.check)) }
        var fault = fault(figure.printed, check, row, at: row.place(of: figure.slot))
        if check.agrees || isCut(check) {
            fault.kind = Kind.rounding
        } else if isTurned(row, reading, figure.check) {
            fault.kind = Kind.direction
        }
        return Verdict(fault: fault)
    }

    private static func figures(of row: Measurement, quarter: Int?, cap: Number?) -> [Figure] {
        var figures = [
            Figure(printed: row.achievement, slot: .achievement) {
                row.checkedAchievement($0, quarter: quarter, cap: cap)
            }
        ]
        for quarter in row.achievements.keys.sorted() {
            figures.append(
                Figure(printed: row.achievements[quarter] ?? .missing(), slot: .quarterAchievement(quarter)) {
                    row.checkedAchievement(ofQuarter: quarter, $0, cap: cap)
                }
            )
        }
        for year in row.years.keys.sorted() {
            figures.append(
                Figure(printed: row.years[year]?.achievement ?? .missing(), slot: .yearAchievement(year)) {
                    row.checkedAchievement(ofYear: year, $0, cap: cap)
                }
            )
        }
        figures.append(
            Figure(printed: row.final.achievement, slot: .finalAchievement) { row.checkedFinal($0, cap: cap) }
        )
        return figures
    }

    /// Whether a figure that is wrong where more is better is right where less is, and only the word of measure told the
    /// direction: nobody declared it.
    private static func isTurned(
        _ row: Measurement,
        _ reading: RowReading,
        _ check: (RowReading) -> FigureCheck?
    ) -> Bool {
        guard row.polarity == nil, row.target.comparison == nil, reading.polarities == [.higher] else { return false }
        return check(reading.with(.lower))?.agrees ?? false
    }

    private static func isRounded(_ check: FigureCheck) -> Bool {
        guard check.needsSlack, !check.reading.isCoarse,
            let gap = check.reading.value.minus(check.printed.number)?.magnitude
        else {
            return false
        }
        return gap > plainRounding
    }

    /// Whether a whole number is printed of which the decimals were cut off instead of rounded.
    private static func isCut(_ check: FigureCheck) -> Bool {
        guard check.printed.unit == Number(1),
            let gap = check.reading.value.minus(check.printed.number)
        else { return false }
        return !gap.isNegative && gap < Number(1)
    }

    /// The direction for which alone a figure is right, where that is not the likeliest one or nothing tells one.
    private static func onlyDirection(_ reading: RowReading, _ check: (RowReading) -> FigureCheck?) -> Polarity? {
        guard reading.polarities.count > 1 else { return nil }
        let agreeing = reading.polarities.filter { check(reading.with($0))?.agrees ?? false }
        guard agreeing.count == 1, let only = agreeing.first else { return nil }
        return reading.isDirectionUnknown || only != reading.polarities.first ? only : nil
    }

    /// Figures that cannot be computed and yet stand there, or that should stand there and do not.
    private static func unfounded(_ host: MeasurementHost, _ reading: RowReading) -> [Fault] {
        let row = host.model
        let printed = row.achievement
        let place = row.place(of: .achievement)
        let measured = ([row.cumulative, row.realisation] + (1...4).compactMap { row.quarters[$0] }).filter(\.isKnown)
        if printed.raw.utf8.first == UInt8(ascii: "#"), !measured.isEmpty {
            return [Fault(found: printed.raw, expected: "", kind: Kind.error, places: [place])]
        }
        if let number = printed.number, !number.isZero, measured.isEmpty, row.months.isEmpty, row.plan.isEmpty,
            row.hasPlainRealisation
        {
            return [Fault(found: printed.raw, expected: "", kind: Kind.baseless, places: [place])]
        }
        if printed.raw.isEmpty, row.cells[.achievement] != nil, let promised = row.target.number, !promised.isZero,
            measured.contains(where: { $0.number != nil }), host.document.usuallyComputes
        {
            return [Fault(found: "", expected: "", kind: Kind.blank, places: [place])]
        }
        if let fault = onZero(row, reading, measured, place) { return [fault] }
        return graded(host, reading, measured.first, place)
    }

    /// A target of zero: missed where less is better, no base of a percentage where more is.
    private static func onZero(
        _ row: Measurement,
        _ reading: RowReading,
        _ measured: [Quantity],
        _ place: Place
    ) -> Fault? {
        guard let promised = row.target.number, promised.isZero, row.target.kind != .bound,
            row.cells[.achievement] != nil || row.achievement.number != nil, !(row.achievement.number?.isZero ?? false),
            let reached = measured.first, let number = reached.number, reading.polarities.count == 1
        else { return nil }
        let isPrinted = row.achievement.number != nil
        let isMissed = isPrinted && reading.polarities == [.lower] && !number.isZero && !number.isNegative
        // Nothing promised, something reached and no percentage: the target was forgotten or is wrong.
        let isBaseless = reading.polarities == [.higher] && (isPrinted || row.achievement.raw.isEmpty && !number.isZero)
        guard isMissed || isBaseless else { return nil }
        return Fault(
            found: row.achievement.raw,
            expected: reached.raw,
            kind: isMissed ? Kind.missedZero : Kind.zeroTarget,
            places: [place]
        )
    }

    /// `BB` promised, `B` reached, and 100% printed.
    private static func graded(
        _ host: MeasurementHost,
        _ reading: RowReading,
        _ reached: Quantity?,
        _ place: Place
    ) -> [Fault] {
        let row = host.model
        guard let number = row.achievement.number, let reached, row.target.grade != nil || reached.grade != nil else {
            return []
        }
        let outcome = Achievement.of(reached, target: row.target, scale: reading.scale, lexicon: host.document.lexicon)
        guard let isReached = outcome.isReached, isReached != (number >= .hundred) else { return [] }
        return [
            Fault(
                found: row.achievement.raw,
                expected: "\(reached.raw) / \(row.target.raw)",
                kind: Kind.grade,
                places: [place]
            )
        ]
    }

    private static func mixed(_ host: MeasurementHost, _ deviation: LowerFormulaUse.Deviation, cap: Number?) -> Fault {
        let row = host.model
        let quarter = host.document.quarterOfForm
        let theirs = Achievement.LowerFormula.allCases.first { $0 != deviation.used } ?? deviation.used
        func check(_ host: MeasurementHost, _ formula: Achievement.LowerFormula) -> FigureCheck? {
            host.model.checkedAchievement(host.reading(formula).with(.lower), quarter: quarter, cap: cap)
        }
        let rows = host.document.measurements
        let other = rows.indices.contains(deviation.other) ? rows[deviation.other] : host
        let places = [row.place(of: .achievement), other.model.place(of: .achievement)]
        return Fault(
            found: row.achievement.raw,
            expected: "",
            kind: Kind.mixed,
            places: places,
            working: FigureWords.mixed(
                own: check(host, deviation.used),
                other: (other.model.indicator, check(other, theirs)),
                instead: check(host, theirs)
            )
        )
    }

    static func fault(_ printed: Quantity, _ check: FigureCheck, _ row: Measurement, at place: Place) -> Fault {
        Fault(
            found: printed.raw,
            expected: check.others.isEmpty ? check.reading.working.result.rounded(to: 2).indonesian() : "",
            kind: Kind.wrong,
            places: [place],
            working: FigureWords.working(check, row)
        )
    }

    /// The figure at which a document caps its percentages: the highest one printed, when it is one of those in use.
    private static func cap(among caps: [Number], highest: Number?) -> Number? {
        guard let highest else { return nil }
        return caps.first { $0 == highest }
    }

    /// The share of a budget that was spent, as printed.
    static func absorption(_ budget: Model.Budget) -> [Fault] {
        guard let amount = budget.budget.number, let spent = budget.realised.number,
            let percent = Absorption.percent(spent: spent, of: amount)
        else { return [] }
        let candidate = FigureCheck.Candidate(
            working: Working(.quotient(spent, amount), result: percent),
            slack: .zero,
            slots: []
        )
        guard let check = FigureCheck(budget.absorption, [candidate], isShare: true), !check.agrees else { return [] }
        let places = [budget.cells[.budgetRealised], budget.cells[.budget]].compactMap { $0 }
        return [
            Fault(
                found: budget.absorption.raw,
                expected: "",
                kind: Kind.wrong,
                places: [budget.cells[.absorption] ?? budget.place],
                working: FigureWords.working(check.reading, at: places)
            )
        ]
    }

    /// The percentage of an activity's row: realisation / target × 100, or the reverse where less is better.
    static func achievement(_ host: ActivityHost, lower: String, caps: [Number]) -> Outcome {
        let activity = host.model
        var row = Measurement(
            indicator: activity.indicator,
            unit: activity.unit,
            target: activity.target,
            realisation: activity.realisation,
            achievement: activity.achievement,
            place: activity.place
        )
        row.cells[.target] = activity.cells[.target]
        row.cells[.realisation] = activity.cells[.realisation]
        row.cells[.achievement] = activity.cells[.achievement]
        let reading = RowReading(row, lower: Achievement.LowerFormula(rawValue: lower), lexicon: host.document.lexicon)
        if activity.achievement.raw.utf8.first == UInt8(ascii: "#"), activity.realisation.isKnown {
            let place = row.place(of: .achievement)
            return .faults([Fault(found: activity.achievement.raw, expected: "", kind: Kind.error, places: [place])])
        }
        let cap = cap(among: caps, highest: host.document.highestActivityAchievement)
        let figure = Figure(printed: activity.achievement, slot: .achievement) {
            row.checkedAchievement($0, quarter: nil, cap: cap)
        }
        guard let verdict = verdict(on: figure, row, reading) else { return .faults([]) }
        if let fault = verdict.fault, fault.kind != Kind.rounding { return .faults([fault]) }
        // The form itself computes realisation / target: that is right unless something speaks against it.
        guard let only = verdict.only, only == .lower || !reading.isDirectionUnknown else { return .faults([]) }
        return .undecided(FigureWords.unknownDirection(row.indicator, activity.achievement.raw, rightFor: only))
    }
}

extension Measurement {
    /// Whether the form has a column for the realisation, so that an empty one means that nothing was measured.
    fileprivate var hasPlainRealisation: Bool {
        cells[.realisation] != nil || cells[.cumulative] != nil || (1...4).contains { cells[.quarter($0)] != nil }
    }
}

extension DocumentHost {
    /// The quarter up to which a form reports; nil for yearly ones.
    var quarterOfForm: Int? { document.kind == .quarterly ? document.quarter : nil }
}
