package import Model

/// What a form of one agency is filled in with beforehand.
package struct FormFacts: Sendable {
    package var kind: Kind
    package var agency: String
    package var government: String?
    package var year: Int
    /// The reporting quarter of a quarterly form, 1 … 4.
    package var quarter: Int?
    /// The formula that the government declares where less is better.
    package var lower: Achievement.LowerFormula
    package var rows: [Row] = []
    package var budgets: [Budget] = []
    package var activities: [ActivityMeasurement] = []
    /// The years of an IKU document.
    package var period: Period?
    package var signatory: Signatory?
    /// Who accepts an agreement.
    package var superior: Signatory?
    package var town: String?
    package var head: FormHead?

    /// The forms that can be made (regulation of the measurement forms: F1 to F5, the IKU form, the agreement).
    package enum Kind: String, Sendable, CaseIterable {
        case quarterly, annual, activity, iku, agreement
    }

    /// Who signs.
    package struct Signatory: Hashable, Sendable {
        package var post: String
        package var name: String?
        package var nip: String?

        package init(post: String, name: String? = nil, nip: String? = nil) {
            self.post = post
            self.name = name
            self.nip = nip
        }
    }

    /// One indicator.
    package struct Row: Sendable {
        package var indicator: Indicator
        package var objective: String?
        /// Of the form's year.
        package var target: Quantity
        /// Realisation of quarters that were reported before.
        package var quarters: [Int: Quantity] = [:]
        package var polarity: Polarity
        package var accumulation: Accumulation
        /// The grades of an indicator that is graded.
        package var scale: Scale?
        /// Canonical; nil when nothing tells.
        package var unit: String?
    }

    package init(
        kind: Kind,
        agency: String,
        government: String? = nil,
        year: Int,
        quarter: Int? = nil,
        lower: Achievement.LowerFormula = .difference
    ) {
        self.kind = kind
        self.agency = agency
        self.government = government
        self.year = year
        self.quarter = quarter
        self.lower = lower
    }
}

extension FormFacts.Row {
    /// The canonical unit of shares (lexicon `units`).
    private static let percent = "persen"

    /// Whether values are shares: shown with `%` behind them.
    var isShare: Bool { unit == Self.percent }

    /// How the unit stands in its column.
    var shownUnit: String {
        if let written = indicator.unit, !written.isEmpty { return written }
        return unit == Self.percent ? "%" : unit ?? ""
    }
}
