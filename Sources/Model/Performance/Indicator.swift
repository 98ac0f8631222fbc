/// A result to be reached (sasaran strategis, kinerja utama); stands above indicators.
package struct Objective: Hashable, Sendable {
    package var number: String?
    package var name: String
    package var place: Place
    /// Index into `RecognisedDocument.parts`.
    package var part: Int?

    package init(number: String? = nil, name: String, place: Place, part: Int? = nil) {
        self.number = number
        self.name = name
        self.place = place
        self.part = part
    }
}

/// The measure of an objective: one row of an indicator table.
package struct Indicator: Hashable, Sendable {
    package var number: String?
    package var name: String
    /// Index into `RecognisedDocument.objectives`; nil for an indicator under no objective.
    package var objective: Int?
    /// Index into `RecognisedDocument.tables`; nil when the indicator stands in a list or an input of facts.
    package var table: Int?
    /// Index into `RecognisedDocument.parts`; nil in a document of one owner.
    package var part: Int?
    package var formula: Formula?
    /// The document's own column for the unit; a unit glued to a target belongs to the target.
    package var unit: String?
    package var definition: String?
    package var source: String?
    package var owner: String?
    /// As the document declares it; what can be inferred is the rules' business.
    package var polarity: Polarity?
    package var accumulation: Accumulation?
    package var baseline: Quantity?
    /// Target per year.
    package var targets: [Int: Quantity]
    package var place: Place
    /// Place of each cell that was read, by column concept.
    package var cells: [Concept: Place]
    /// Place of each target cell, by year.
    package var targetPlaces: [Int: Place]
    /// Targets by quarter of the document's year, 1 … 4 (an agreement with a quarterly plan), and where they stand.
    package var plan: [Int: Quantity] = [:]
    package var planPlaces: [Int: Place] = [:]

    package init(
        number: String? = nil,
        name: String,
        objective: Int? = nil,
        table: Int? = nil,
        formula: Formula? = nil,
        unit: String? = nil,
        definition: String? = nil,
        source: String? = nil,
        owner: String? = nil,
        polarity: Polarity? = nil,
        accumulation: Accumulation? = nil,
        baseline: Quantity? = nil,
        targets: [Int: Quantity] = [:],
        place: Place,
        cells: [Concept: Place] = [:],
        targetPlaces: [Int: Place] = [:]
    ) {
        self.number = number
        self.name = name
        self.objective = objective
        self.table = table
        self.formula = formula
        self.unit = unit
        self.definition = definition
        self.source = source
        self.owner = owner
        self.polarity = polarity
        self.accumulation = accumulation
        self.baseline = baseline
        self.targets = targets
        self.place = place
        self.cells = cells
        self.targetPlaces = targetPlaces
    }
}

/// Whether more is better (positif) or less is (negatif).
package enum Polarity: String, Sendable, CaseIterable {
    case higher, lower
}

/// How quarters add up to the year (sifat): kumulatif, posisi terakhir, rata-rata, tahunan.
package enum Accumulation: String, Sendable, CaseIterable {
    case sum, last, mean, yearEnd = "year-end"
}

/// How an indicator is computed, as far as its text tells.
package struct Formula: Hashable, Sendable {
    /// On one line, fractions as `A / B`: `Jumlah A / Jumlah B x 100%`.
    package var text: String
    package var kind: Kind
    /// The terms of a ratio.
    package var numerator: String?
    package var denominator: String?
    /// The factor behind a ratio (`100%`, `1.000`).
    package var factor: String?

    package enum Kind: String, Sendable, CaseIterable {
        case ratio, count, sum, mean, growth
        /// A survey or an index (SKM, indeks).
        case index
        /// An assessment by a named body (`Nilai hasil evaluasi … oleh …`).
        case external
        /// "Sesuai Permendagri …": the method stands elsewhere.
        case reference
        case unknown
    }

    package init(
        text: String,
        kind: Kind,
        numerator: String? = nil,
        denominator: String? = nil,
        factor: String? = nil
    ) {
        self.text = text
        self.kind = kind
        self.numerator = numerator
        self.denominator = denominator
        self.factor = factor
    }
}
