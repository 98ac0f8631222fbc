internal import Expression
internal import Model

/// One row of a measurement form while it is judged.
final class MeasurementHost: Placed, @unchecked Sendable {
    let index: Int
    unowned let document: DocumentHost
    private var readings: [Achievement.LowerFormula?: RowReading] = [:]

    init(_ index: Int, of document: DocumentHost) {
        self.index = index
        self.document = document
    }

    var model: Measurement { document.document.measurements[index] }
    var places: [Place] { [model.place] }

    /// What is known of the indicator when no formula is declared.
    var reading: RowReading { reading(nil) }

    func reading(_ lower: Achievement.LowerFormula?) -> RowReading {
        if let known = readings[lower] { return known }
        let reading = RowReading(model, lower: lower, lexicon: document.lexicon)
        readings[lower] = reading
        return reading
    }

    /// Which of problems and solutions hold words; a dash is none.
    var explained: String {
        func says(_ text: String?) -> Bool {
            guard let text else { return false }
            return Quantity.read(text, lexicon: document.lexicon).kind != .missing
        }
        switch (says(model.problems), says(model.solutions)) {
        case (true, true): return "both"
        case (true, false): return "problems"
        case (false, true): return "solutions"
        case (false, false): return ""
        }
    }
}

/// A programme's budget while it is judged.
final class BudgetHost: Placed, Sendable {
    let model: Model.Budget

    init(_ model: Model.Budget, of document: DocumentHost) { self.model = model }

    var places: [Place] { [model.place] }
}

/// A row of the activity form while it is judged.
final class ActivityHost: Placed, @unchecked Sendable {
    let model: ActivityMeasurement
    unowned let document: DocumentHost

    init(_ model: ActivityMeasurement, of document: DocumentHost) {
        self.model = model
        self.document = document
    }

    var places: [Place] { [model.place] }
}
