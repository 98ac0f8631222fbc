/// The due dates of one year, as `iku calendar` shows them.
package struct Schedule: Sendable {
    package var year: Int
    /// The day the schedule was made for: the stamp of calendar entries, no clock.
    package var asOf: CivilDate
    /// `Kabupaten Contoh`; nil when unknown.
    package var government: String?
    /// Set when only one agency's dates were asked for.
    package var agency: String?
    /// Rule packs as `national@2026.1`.
    package var packs: [String]
    /// By date; those whose date is not known come last.
    package var entries: [Entry]

    /// One document due.
    package struct Entry: Hashable, Sendable {
        /// The rule that sets the deadline.
        package var rule: String
        /// Whether it binds, or is good practice unless the region has set it.
        package var nature: Nature
        package var kind: SubmissionKind
        /// What is due: `Pengukuran kinerja triwulan I tahun 2024`.
        package var name: LocalizedText
        /// Who owes it.
        package var levels: [RecognisedDocument.Level]
        package var debtors: LocalizedText
        /// The year and quarter the document is about.
        package var year: Int
        package var quarter: Int?
        /// How it is counted: `10 hari setelah triwulan berakhir`.
        package var counted: LocalizedText
        /// As the rule's words give it; nil when what it is counted from is not known.
        package var due: CivilDate?
        /// The first working day from then on.
        package var working: CivilDate?
        /// Weekend, holidays, years not loaded; in brackets with a space before, or empty.
        package var note: LocalizedText
        package var basis: [LegalBasis]

        package init(
            rule: String,
            nature: Nature,
            kind: SubmissionKind,
            name: LocalizedText,
            levels: [RecognisedDocument.Level],
            debtors: LocalizedText,
            year: Int,
            quarter: Int?,
            counted: LocalizedText,
            due: CivilDate?,
            working: CivilDate?,
            note: LocalizedText,
            basis: [LegalBasis]
        ) {
            self.rule = rule
            self.nature = nature
            self.kind = kind
            self.name = name
            self.levels = levels
            self.debtors = debtors
            self.year = year
            self.quarter = quarter
            self.counted = counted
            self.due = due
            self.working = working
            self.note = note
            self.basis = basis
        }

        /// The same for the same document in every schedule: rule, period, levels.
        package var key: String {
            ([rule, String(year)] + [quarter.map(String.init)].compactMap { $0 } + levels.map(\.rawValue))
                .joined(separator: "-").lowercased()
        }
    }

    package init(
        year: Int,
        asOf: CivilDate,
        government: String? = nil,
        agency: String? = nil,
        packs: [String],
        entries: [Entry]
    ) {
        self.year = year
        self.asOf = asOf
        self.government = government
        self.agency = agency
        self.packs = packs
        self.entries = entries
    }
}
