/// What a column of a table holds. The words that name it are the lexicon's (`headers`).
package enum Concept: String, Sendable, CaseIterable {
    case number, goal, objective, indicator, definition, formula, unit, source, owner, polarity, accumulation, baseline
    case target, realisation, cumulative, achievement, problems, solutions, note
    case program, activity, budget, budgetRealised = "budget-realised", group
    case agency, code, abbreviation, submitted, kind
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

    package enum Purpose: String, Sendable, CaseIterable {
        case indicators, quarterly, annual, activity, budget, submissions, agencies, other
    }

    /// One column of the table.
    package struct Column: Hashable, Sendable {
        package var concept: Concept?
        /// The head as printed, all its rows joined.
        package var title: String
        /// The year a target or realisation column belongs to.
        package var year: Int?
        package var quarter: Int?
        package init(concept: Concept?, title: String, year: Int? = nil, quarter: Int? = nil) {
            self.concept = concept
            self.title = title
            self.year = year
            self.quarter = quarter
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
