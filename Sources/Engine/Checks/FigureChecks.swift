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
    }

    /// Realisation to date.
    static func cumulative(_ host: MeasurementHost) -> [Fault] {
        let row = host.model
        guard let check = row.checkedCumulative(host.reading, quarter: host.document.quarterOfForm), !check.agrees
        else {
            return []
        }
        return [fault(row.cumulative, check, row, at: row.place(of: .cumulative))]
    }

    /// The percentage of the row, of each quarter, of other years and of the end of the plan.
    ///
    /// - Parameters:
    ///   - lower: the formula that the government declares, `difference` or `ratio`; anything else leaves it to the document.
    ///   - caps: figures at which offices cap percentages.
    static func achievement(_ host: MeasurementHost, lower: String, caps: [Number]) -> [Fault] {
        let declared = Achievement.LowerFormula(rawValue: lower) ?? host.document.document.lowerFormula
        let reading = host.reading(declared)
        let document = host.document
        let row = host.model
        let cap = cap(among: caps, highest: document.highestAchievement)
        let quarter = document.quarterOfForm
        var faults: [Fault] = []
        func add(_ printed: Quantity, _ check: FigureCheck?, _ slot: Measurement.Slot) {
            guard let check, !check.agrees else { return }
            faults.append(fault(printed, check, row, at: row.place(of: slot)))
        }
        add(row.achievement, row.checkedAchievement(reading, quarter: quarter, cap: cap), .achievement)
        for quarter in row.achievements.keys.sorted() {
            let check = row.checkedAchievement(ofQuarter: quarter, reading, cap: cap)
            add(row.achievements[quarter] ?? .missing(), check, .quarterAchievement(quarter))
        }
        for year in row.years.keys.sorted() {
            let check = row.checkedAchievement(ofYear: year, reading, cap: cap)
            add(row.years[year]?.achievement ?? .missing(), check, .yearAchievement(year))
        }
        add(row.final.achievement, row.checkedFinal(reading, cap: cap), .finalAchievement)
        if faults.isEmpty { faults += unfounded(host, reading) }
        if faults.isEmpty, declared == nil, let used = document.mixedRows[host.index] {
            faults.append(mixed(host, used: used, cap: cap))
        }
        return faults
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
        if printed.raw.isEmpty, row.cells[.achievement] != nil, row.target.number != nil,
            measured.contains(where: { $0.number != nil }), host.document.usuallyComputes
        {
            return [Fault(found: "", expected: "", kind: Kind.blank, places: [place])]
        }
        return graded(host, reading, measured.first, place)
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

    /// - Parameter used: the formula by which the row was computed.
    private static func mixed(_ host: MeasurementHost, used: Achievement.LowerFormula, cap: Number?) -> Fault {
        let row = host.model
        let other = Achievement.LowerFormula.allCases.first { $0 != used } ?? used
        let quarter = host.document.quarterOfForm
        let check = row.checkedAchievement(host.reading(other), quarter: quarter, cap: cap)
        return Fault(
            found: row.achievement.raw,
            expected: "",
            kind: Kind.mixed,
            places: [row.place(of: .achievement)],
            working: check.map { FigureWords.working($0, row) }
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
    static func achievement(_ host: ActivityHost, lower: String, caps: [Number]) -> [Fault] {
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
        let reading = RowReading(row, lower: Achievement.LowerFormula(rawValue: lower), lexicon: host.document.lexicon)
        let place = activity.cells[.achievement] ?? activity.place
        if activity.achievement.raw.utf8.first == UInt8(ascii: "#"), activity.realisation.isKnown {
            return [Fault(found: activity.achievement.raw, expected: "", kind: Kind.error, places: [place])]
        }
        let cap = cap(among: caps, highest: host.document.highestActivityAchievement)
        guard let check = row.checkedAchievement(reading, quarter: nil, cap: cap), !check.agrees else { return [] }
        return [fault(activity.achievement, check, row, at: place)]
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
