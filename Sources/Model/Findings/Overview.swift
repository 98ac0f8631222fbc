/// The findings of a whole government at a glance: agencies down, requirements across.
package struct Matrix: Hashable, Sendable {
    package var columns: [Column]
    /// In the order of the list of agencies.
    package var rows: [Row]

    package init(columns: [Column], rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }

    /// One requirement: a rule.
    package struct Column: Hashable, Sendable {
        package var rule: String
        package var title: LocalizedText

        package init(rule: String, title: LocalizedText) {
            self.rule = rule
            self.title = title
        }
    }

    /// One agency, or the government itself.
    package struct Row: Hashable, Sendable {
        package var agency: String
        /// Parallel to `columns`.
        package var cells: [Report.Totals]

        package init(agency: String, cells: [Report.Totals]) {
            self.agency = agency
            self.cells = cells
        }
    }
}

/// One indicator of an agency through all documents that name it (tabel telusur): its values side by side.
package struct Trace: Hashable, Sendable {
    package var agency: String
    /// The name in the agency's IKU document, else in the first document that has it.
    package var indicator: String
    /// In the order IKU, agreement, quarterly forms, annual form, report.
    package var entries: [Entry]

    package init(agency: String, indicator: String, entries: [Entry]) {
        self.agency = agency
        self.indicator = indicator
        self.entries = entries
    }

    /// What one document says of it for one year.
    package struct Entry: Hashable, Sendable {
        package var kind: DocumentKind
        package var year: Int?
        package var quarter: Int?
        /// The name in this document, when it differs from the trace's.
        package var renamed: String?
        package var unit: String?
        package var target: Quantity
        /// To date in a quarterly form, of the year in an annual form or a report.
        package var realisation: Quantity
        /// As printed, in percent.
        package var achievement: Quantity
        package var place: Place

        package init(
            kind: DocumentKind,
            year: Int? = nil,
            quarter: Int? = nil,
            renamed: String? = nil,
            unit: String? = nil,
            target: Quantity = .missing(),
            realisation: Quantity = .missing(),
            achievement: Quantity = .missing(),
            place: Place
        ) {
            self.kind = kind
            self.year = year
            self.quarter = quarter
            self.renamed = renamed
            self.unit = unit
            self.target = target
            self.realisation = realisation
            self.achievement = achievement
            self.place = place
        }
    }
}
