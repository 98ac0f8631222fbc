/// What a column of a table holds. The words that name it are the lexicon's (`headers`).
package enum Concept: String, Sendable, CaseIterable {
    case number, goal, objective, indicator, definition, formula, unit, source, owner, polarity, accumulation, baseline
    case target, realisation, cumulative, achievement, problems, solutions, note
    case program, activity, budget, budgetRealised = "budget-realised", group
    case agency, code, abbreviation, submitted, kind
    /// The quarter or year that a row of a register is about.
    case period
    /// Target at the end of the plan, and how much of it is reached.
    case finalTarget = "final-target"
    case finalAchievement = "final-achievement"
    /// A national standard or average.
    case standard
    /// A head that means the realisation or its percentage (`Capaian`); settled by the columns beside it.
    case result
    /// The category that an achievement earns, and the interval of achievements that earn it.
    case category, interval
    /// The share of a budget that was spent.
    case absorption
}

/// A table whose head was recognised.
package struct RecognisedTable: Hashable, Sendable {
    package var purpose: Purpose
    package var columns: [Column]
    /// The place of the head's first row.
    package var place: Place
    /// The line above the table that names it.
    package var title: Passage?
    /// How many rows hold data (0 for a blank form).
    package var dataRows: Int
    /// Index into `RecognisedDocument.parts`; nil in a document of one owner, and where only its rows tell.
    package var part: Int?

    package enum Purpose: String, Sendable, CaseIterable {
        case indicators, quarterly, annual, activity, budget, submissions, agencies, categories, other
    }

    /// One column of the table.
    package struct Column: Hashable, Sendable {
        package var concept: Concept?
        /// The head as printed, all its rows joined.
        package var title: String
        /// The year a target or realisation column belongs to.
        package var year: Int?
        package var quarter: Int?
        /// The month, 1 … 12, of forms that go by months.
        package var month: Int?
        /// Whether it holds what was reached up to the quarter or month (`s/d TW III`).
        package var isRunning = false
        /// Whether only its quarter or month is named, and what it holds must be told by the columns beside it.
        package var isBare = false
        /// The kind of document whose dates the column of a register holds.
        package var document: DocumentKind?
        package init(concept: Concept?, title: String, year: Int? = nil, quarter: Int? = nil, month: Int? = nil) {
            self.concept = concept
            self.title = title
            self.year = year
            self.quarter = quarter
            self.month = month
        }
    }

    package init(purpose: Purpose, columns: [Column], place: Place, title: Passage? = nil, dataRows: Int = 0) {
        self.purpose = purpose
        self.columns = columns
        self.place = place
        self.title = title
        self.dataRows = dataRows
    }
}

/// A measurement form found in a document, filled in or blank.
package struct Form: Hashable, Sendable {
    package var kind: DocumentKind
    package var level: RecognisedDocument.Level?
    package var blank: Bool
    package var title: Passage?
    /// Index into `RecognisedDocument.tables`.
    package var table: Int
    package var place: Place

    package init(
        kind: DocumentKind,
        level: RecognisedDocument.Level? = nil,
        blank: Bool,
        title: Passage? = nil,
        table: Int,
        place: Place
    ) {
        self.kind = kind
        self.level = level
        self.blank = blank
        self.title = title
        self.table = table
        self.place = place
    }
}
