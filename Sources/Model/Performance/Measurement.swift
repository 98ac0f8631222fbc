/// One row of a measurement form: target, realisation per quarter, achievement.
package struct Measurement: Hashable, Sendable {
    package var number: String?
    package var objective: String?
    package var indicator: String
    package var unit: String?
    package var target: Quantity
    /// Realisation by quarter, 1 … 4.
    package var quarters: [Int: Quantity]
    package var cumulative: Quantity
    package var realisation: Quantity
    package var achievement: Quantity
    package var problems: String?
    package var solutions: String?
    package var place: Place

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

/// A programme's budget and what was spent of it.
package struct Budget: Hashable, Sendable {
    package var program: String
    package var budget: Quantity
    package var realised: Quantity
    package var note: String?
    package var place: Place

    package init(
        program: String,
        budget: Quantity,
        realised: Quantity = .missing(),
        note: String? = nil,
        place: Place
    ) {
        self.program = program
        self.budget = budget
        self.realised = realised
        self.note = note
        self.place = place
    }
}

/// A row of the activity form (PKK).
package struct ActivityMeasurement: Hashable, Sendable {
    package var program: String?
    package var activity: String?
    package var indicator: String
    /// masukan, keluaran or hasil.
    package var group: Group?
    package var unit: String?
    package var target: Quantity
    package var realisation: Quantity
    package var achievement: Quantity
    package var note: String?
    package var place: Place

    package enum Group: String, Sendable, CaseIterable {
        case input, output, outcome
    }

    package init(
        program: String? = nil,
        activity: String? = nil,
        indicator: String,
        group: Group? = nil,
        unit: String? = nil,
        target: Quantity = .missing(),
        realisation: Quantity = .missing(),
        achievement: Quantity = .missing(),
        note: String? = nil,
        place: Place
    ) {
        self.program = program
        self.activity = activity
        self.indicator = indicator
        self.group = group
        self.unit = unit
        self.target = target
        self.realisation = realisation
        self.achievement = achievement
        self.note = note
        self.place = place
    }
}

/// One entry of a register of submissions: what was handed in, by whom, when.
package struct Submission: Hashable, Sendable {
    package var agency: String
    package var kind: String
    package var year: Int?
    package var quarter: Int?
    package var submitted: CivilDate?
    package var place: Place

    package init(
        agency: String,
        kind: String,
        year: Int? = nil,
        quarter: Int? = nil,
        submitted: CivilDate? = nil,
        place: Place
    ) {
        self.agency = agency
        self.kind = kind
        self.year = year
        self.quarter = quarter
        self.submitted = submitted
        self.place = place
    }
}

/// One entry of a list of agencies.
package struct ListedAgency: Hashable, Sendable {
    package var code: String?
    package var name: String
    package var abbreviation: String?
    package var kind: String?
    package var place: Place

    package init(
        code: String? = nil,
        name: String,
        abbreviation: String? = nil,
        kind: String? = nil,
        place: Place
    ) {
        self.code = code
        self.name = name
        self.abbreviation = abbreviation
        self.kind = kind
        self.place = place
    }
}
