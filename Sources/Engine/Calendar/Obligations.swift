package import Model

/// Makes the obligations of a government from deadlines, agencies, and what register and folder hold. A pure function of
/// its parts: no clock, no files.
package struct Obligations: Sendable {
    /// The deadlines, each with the rule that sets it.
    package var deadlines: [Deadline]
    /// The government first, then the agencies in their order.
    package var debtors: [Obligation.Debtor]
    package var register: [Entry]
    package var folder: [Entry]
    /// The day the budget document of a year was ratified, where the workspace says so.
    package var budgetDates: [Int: CivilDate]
    /// The years to look at, besides those of the entries.
    package var years: [Int]
    package var asOf: CivilDate

    /// One rule's deadline, and when the rule is in force.
    package struct Deadline: Sendable {
        package var rule: String
        package var due: DueRule
        package var inForce: RuleFile.Validity

        package init(rule: String, due: DueRule, inForce: RuleFile.Validity = .init()) {
            self.rule = rule
            self.due = due
            self.inForce = inForce
        }
    }

    /// Something handed in: an entry of the register, or a document.
    package struct Entry: Sendable {
        package var level: RecognisedDocument.Level
        /// Nil: the government itself.
        package var agency: Int?
        package var kind: SubmissionKind
        package var year: Int?
        package var quarter: Int?
        package var date: CivilDate?
        package var place: Place
        /// It counts only where nothing better does: an agreement below the head of the agency, a quarter that a form of
        /// an earlier one has filled in.
        package var isSecond: Bool

        package init(
            level: RecognisedDocument.Level,
            agency: Int? = nil,
            kind: SubmissionKind,
            year: Int?,
            quarter: Int? = nil,
            date: CivilDate?,
            place: Place,
            isSecond: Bool = false
        ) {
            self.isSecond = isSecond
            self.level = level
            self.agency = agency
            self.kind = kind
            self.year = year
            self.quarter = quarter
            self.date = date
            self.place = place
        }
    }

    package init(
        deadlines: [Deadline],
        debtors: [Obligation.Debtor],
        register: [Entry] = [],
        folder: [Entry] = [],
        budgetDates: [Int: CivilDate] = [:],
        years: [Int] = [],
        asOf: CivilDate
    ) {
        self.deadlines = deadlines
        self.debtors = debtors
        self.register = register
        self.folder = folder
        self.budgetDates = budgetDates
        self.years = years
        self.asOf = asOf
    }

    /// More years than any folder is about: a misread year must not make thousands of obligations.
    private static let mostYears = 12

    /// All obligations: by rule, then year and quarter, then debtor.
    ///
    /// Of a kind and period that was not collected from the agencies there is one obligation for all who have not
    /// handed it in: a folder about two quarters is no proof that the others are missing.
    package func all(_ calendar: WorkCalendar) -> [Obligation] {
        let evidence = EvidenceIndex(register: register, folder: folder)
        let years = Set(years).union(evidence.years).filter { (1990...2100).contains($0) }.sorted().suffix(
            Self.mostYears
        )
        var all: [Obligation] = []
        for deadline in deadlines.sorted(by: { $0.rule < $1.rule }) {
            for year in years {
                for quarter in deadline.due.every == .quarter ? [1, 2, 3, 4] : [nil] {
                    all += obligations(deadline, year, quarter, evidence, calendar)
                }
            }
        }
        return all
    }

    private func obligations(
        _ deadline: Deadline,
        _ year: Int,
        _ quarter: Int?,
        _ evidence: EvidenceIndex,
        _ calendar: WorkCalendar
    ) -> [Obligation] {
        let key = EvidenceIndex.Key(kind: deadline.due.kind, year: year, quarter: quarter, level: .government)
        var all: [Obligation] = []
        var isSettled = false
        for level in [RecognisedDocument.Level.agency, .unit, .government] where deadline.due.owedBy.contains(level) {
            let owing = debtors.filter { $0.level == level }
            guard let first = owing.first else { continue }
            let isCollected = evidence.isCollected(key, from: owing)
            var group = owing
            if !isCollected {
                group = owing.filter { evidence.has(key.of($0)) }
                // Once for all: where others handed it in, nothing from this level means that it was not asked for.
                if !isSettled {
                    let everyone = Obligation.Debtor(level: level, name: "", place: first.place, isEveryone: true)
                    group.append(level == .government ? first : everyone)
                }
            }
            isSettled = true
            for debtor in group where isCollected || evidence.has(key.of(debtor)) || isAskedFor(key, evidence) {
                all += [obligation(deadline, debtor, key.of(debtor), isCollected, evidence, calendar)].compactMap { $0 }
            }
        }
        return all
    }

    /// Whether a period that is not collected is to be mentioned at all.
    private func isAskedFor(_ key: EvidenceIndex.Key, _ evidence: EvidenceIndex) -> Bool {
        years.contains(key.year) || evidence.mentions(key)
    }

    private func obligation(
        _ deadline: Deadline,
        _ debtor: Obligation.Debtor,
        _ key: EvidenceIndex.Key,
        _ isCollected: Bool,
        _ evidence: EvidenceIndex,
        _ calendar: WorkCalendar
    ) -> Obligation? {
        let (due, year, quarter) = (deadline.due, key.year, key.quarter)
        let end = due.periodEnd(year: year, quarter: quarter)
        guard let day = end ?? CivilDate(year: year, month: 1, day: 1) else { return nil }
        if let from = deadline.inForce.from, day < from { return nil }
        if let until = deadline.inForce.until, day > until { return nil }
        let known = end ?? budgetDate(year, debtor, evidence)
        let presumed = known == nil ? presumedStart(due, year) : nil
        var obligation = Obligation(
            rule: deadline.rule,
            due: due,
            debtor: debtor,
            year: year,
            quarter: quarter,
            periodEnd: end,
            start: known,
            date: (known ?? presumed).flatMap { due.due(after: $0, calendar) },
            isPresumed: presumed != nil,
            registered: debtor.isEveryone ? nil : evidence.registered(key),
            filed: debtor.isEveryone ? nil : evidence.filed(key),
            reviewed: evidence.review(of: key),
            isOnlyRevised: !debtor.isEveryone && evidence.isOnlyRevised(key),
            disagreement: nil,
            state: .unknown
        )
        obligation.disagreement = debtor.isEveryone ? nil : evidence.disagreement(obligation, key)
        obligation.state = .of(obligation, isCollected: isCollected, asOf: asOf)
        return obligation
    }

    /// The agency's own entry in the register, what the workspace says, the government's entry.
    private func budgetDate(_ year: Int, _ debtor: Obligation.Debtor, _ evidence: EvidenceIndex) -> CivilDate? {
        func entry(_ level: RecognisedDocument.Level, _ agency: Int?) -> CivilDate? {
            let key = EvidenceIndex.Key(kind: .budget, year: year, quarter: nil, level: level, agency: agency)
            return evidence.registered(key)?.date
        }
        let own = debtor.isEveryone ? nil : entry(debtor.level, debtor.agency)
        return own ?? budgetDates[year] ?? entry(.government, nil)
    }

    private func presumedStart(_ due: DueRule, _ year: Int) -> CivilDate? {
        due.presumed.flatMap { CivilDate(year: year, month: $0, day: 1)?.endOfMonth }
    }
}
