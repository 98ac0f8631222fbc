/// A programme's budget and what was spent of it.
package struct Budget: Hashable, Sendable {
    package var program: String
    package var budget: Quantity
    package var realised: Quantity
    package var note: String?
    /// The share spent as printed (`Serapan (%)`).
    package var absorption: Quantity = .missing()
    /// Whether the row sums up others; such rows stand in `RecognisedDocument.budgetTotals`.
    package var isTotal = false
    /// Whether the row stands under a programme (a kegiatan or sub kegiatan): its money is part of the programme's.
    package var isPart = false
    /// Index into `RecognisedDocument.tables`.
    package var table: Int?
    package var place: Place
    /// Where its figures stand, by column concept, empty cells included.
    package var cells: [Concept: Place] = [:]

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
    /// Index into `RecognisedDocument.tables`.
    package var table: Int?
    package var place: Place
    /// Where each value stands, by column concept, empty cells included.
    package var cells: [Concept: Place] = [:]

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
