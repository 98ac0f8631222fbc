package import Model

extension Schedule {
    /// The due dates that fall into a year, by the deadlines of a rule book: those of stable rules.
    ///
    /// A report about 2023 that is due in 2024 stands in the schedule of 2024. What is counted from a budget document
    /// whose day is not known stands there without a date.
    ///
    /// - Parameters:
    ///   - agency: only what this agency owes; nil: what the government and any agency owe.
    ///   - budgetDates: the day the budget document of a year was ratified.
    package init(
        year: Int,
        book: RuleBook,
        government: String? = nil,
        agency: String? = nil,
        budgetDates: [Int: CivilDate] = [:],
        asOf: CivilDate
    ) {
        var entries: [Entry] = []
        for rule in book.rules.sorted(by: { $0.id < $1.id }) where rule.file.status == .stable {
            guard let due = rule.due else { continue }
            let levels = due.owedBy.filter { agency == nil || $0 == .agency }
            guard !levels.isEmpty else { continue }
            for about in year - 1...year {
                for quarter in due.every == .quarter ? [1, 2, 3, 4] : [nil] {
                    let entry = Entry(rule, due, levels, agency, about, quarter, budgetDates, book.calendar)
                    guard entry.isDue(in: year), rule.file.inForce.holds(about) else { continue }
                    entries.append(entry)
                }
            }
        }
        entries.sort { a, b in
            let (x, y) = (a.due?.dayNumber ?? Int.max, b.due?.dayNumber ?? Int.max)
            return x == y ? (a.rule, a.year) < (b.rule, b.year) : x < y
        }
        self.init(
            year: year,
            asOf: asOf,
            government: government,
            agency: agency,
            packs: book.packNames,
            entries: entries
        )
    }
}

extension Schedule.Entry {
    fileprivate init(
        _ rule: CompiledRule,
        _ due: DueRule,
        _ levels: [RecognisedDocument.Level],
        _ agency: String?,
        _ year: Int,
        _ quarter: Int?,
        _ budgetDates: [Int: CivilDate],
        _ calendar: WorkCalendar
    ) {
        let start = due.periodEnd(year: year, quarter: quarter) ?? budgetDates[year]
        let date = start.flatMap { due.due(after: $0, calendar) }
        let debtors = agency.map { LocalizedText(id: $0, en: $0) } ?? DueRule.debtors(levels)
        self.init(
            rule: rule.id,
            nature: rule.file.nature,
            kind: due.kind,
            name: due.kind.name(year: year, quarter: quarter),
            levels: levels,
            debtors: debtors,
            year: year,
            quarter: quarter,
            counted: due.words,
            due: date?.strict,
            working: date?.working,
            note: date?.note ?? LocalizedText(id: "", en: ""),
            basis: rule.basis
        )
    }

    /// Whether it belongs into the schedule of a year: by its date, else by the year it is about.
    fileprivate func isDue(in year: Int) -> Bool { due.map { $0.year == year } ?? (self.year == year) }
}

extension RuleFile.Validity {
    /// Whether a rule is in force at the end of a year.
    fileprivate func holds(_ year: Int) -> Bool {
        guard let day = CivilDate.end(ofQuarter: 4, year: year) else { return false }
        if let from, day < from { return false }
        if let until, day > until { return false }
        return true
    }
}
