/// One row of a measurement form or of a table of results: target, realisation per quarter, achievement.
package struct Measurement: Hashable, Sendable {
    package var number: String?
    package var objective: String?
    package var indicator: String
    package var unit: String?
    package var target: Quantity
    /// Targets by quarter, 1 … 4, as the form states them; whether they add up or are running totals its figures tell.
    package var plan: [Int: Quantity] = [:]
    /// Realisation by quarter, 1 … 4.
    package var quarters: [Int: Quantity]
    /// Realisation by month, 1 … 12, of forms that go by months.
    package var months: [Int: Quantity] = [:]
    /// Realisation up to a quarter, 1 … 4, where every quarter has such a column.
    package var running: [Int: Quantity] = [:]
    /// Realisation up to the reporting quarter.
    package var cumulative: Quantity
    /// Realisation of the year, or of the one quarter that the form reports.
    package var realisation: Quantity
    /// The achievement as printed.
    package var achievement: Quantity
    /// The achievement by quarter as printed.
    package var achievements: [Int: Quantity] = [:]
    /// The category as printed (`Sangat Tinggi`).
    package var category: String?
    /// What the row says of other years than the document's own.
    package var years: [Int: Figures] = [:]
    /// What it says of the end of the plan (Renstra, RPJMD): its target, the realisation of the year that a table of its own
    /// compares with it, and how much of it is reached.
    package var final = Figures()
    /// The national standard or average it is compared with.
    package var standard: Quantity = .missing()
    /// As a column declares it.
    package var polarity: Polarity?
    package var accumulation: Accumulation?
    package var formula: String?
    package var source: String?
    package var baseline: Quantity = .missing()
    package var problems: String?
    package var solutions: String?
    package var note: String?
    /// Whether it is a total or a mean over other rows; such rows stand in `RecognisedDocument.totals`.
    package var isTotal = false
    /// Index into `RecognisedDocument.tables`.
    package var table: Int?
    package var place: Place
    /// Where each value stands that was read, empty cells included.
    package var cells: [Slot: Place] = [:]

    /// Target, realisation and achievement of one year.
    package struct Figures: Hashable, Sendable {
        package var target: Quantity = .missing()
        package var realisation: Quantity = .missing()
        package var achievement: Quantity = .missing()

        package init() {}
    }

    /// One cell of the row.
    package enum Slot: Hashable, Sendable {
        case objective, unit, target, cumulative, realisation, achievement, category, problems, solutions, note
        case standard, baseline, finalTarget, finalRealisation, finalAchievement
        case plan(Int), quarter(Int), month(Int), running(Int), quarterAchievement(Int)
        case yearTarget(Int), yearRealisation(Int), yearAchievement(Int)
    }

    /// Where a value stands; the row's own place when the form has no such column.
    package func place(of slot: Slot) -> Place { cells[slot] ?? place }

    package init(
        number: String? = nil,
        objective: String? = nil,
        indicator: String,
        unit: String? = nil,
        target: Quantity = .missing(),
        quarters: [Int: Quantity] = [:],
        cumulative: Quantity = .missing(),
        realisation: Quantity = .missing(),
        achievement: Quantity = .missing(),
        problems: String? = nil,
        solutions: String? = nil,
        place: Place
    ) {
        self.number = number
        self.objective = objective
        self.indicator = indicator
        self.unit = unit
        self.target = target
        self.quarters = quarters
        self.cumulative = cumulative
        self.realisation = realisation
        self.achievement = achievement
        self.problems = problems
        self.solutions = solutions
        self.place = place
    }
}
