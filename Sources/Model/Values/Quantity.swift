/// What stands in a value cell, read: the VALUE of `iku extract`.
///
/// `raw` is the text of the cell, trimmed. Nothing is guessed: what cannot be read with certainty has kind `.text`.
package struct Quantity: Hashable, Sendable {
    package var raw: String
    package var kind: Kind
    /// The number, for `.number`, `.money` and `.bound` (its limit). `70%` is 70 with unit `persen`.
    package var number: Number?
    /// The ends of a `.range`, or the two terms of a `.ratio` (`1:17,9`).
    package var low: Number?
    package var high: Number?
    /// The relation of a `.bound` (`≥ 80`: ge).
    package var comparison: Comparison?
    /// The canonical unit (lexicon `units`), as `buah` for `1.500 bh`; the unit as written when the lexicon lacks it.
    package var unit: String?
    /// The grade of a `.grade`, in the spelling of its scale (`BB`, `WTP`, `Sangat Tinggi`).
    package var grade: String?

    package enum Kind: String, Sendable, CaseIterable {
        case number, money, grade, bound, range, ratio, text, missing
    }

    package enum Comparison: String, Sendable, CaseIterable {
        case greaterOrEqual = "ge"
        case greater = "gt"
        case lessOrEqual = "le"
        case less = "lt"
    }

    package init(
        raw: String,
        kind: Kind,
        number: Number? = nil,
        low: Number? = nil,
        high: Number? = nil,
        comparison: Comparison? = nil,
        unit: String? = nil,
        grade: String? = nil
    ) {
        self.raw = raw
        self.kind = kind
        self.number = number
        self.low = low
        self.high = high
        self.comparison = comparison
        self.unit = unit
        self.grade = grade
    }

    /// A cell with nothing in it, or with a mark that says so (`-`, `n/a`).
    package static func missing(_ raw: String = "") -> Quantity { Quantity(raw: raw, kind: .missing) }
}
