package import Model

/// How a deadline is counted: of which document, owed by whom, how often, from what, how long. Read from the
/// `obligation` block of a rule file, with what packs and the workspace have changed.
package struct DueRule: Hashable, Sendable {
    package var kind: SubmissionKind
    /// The levels that owe it.
    package var owedBy: [RecognisedDocument.Level]
    package var every: Interval
    package var from: Start
    /// Whole days or months after the start.
    package var within: Int
    package var unit: Unit
    package var days: DayType
    /// Whether offices are closed on joint leave (cuti bersama).
    package var jointLeave: Bool
    /// What is asked for its date first: the register, or the document itself.
    package var judgedBy: Evidence
    /// From which month on a budget document must exist, although its date is not known; nil: nothing is presumed.
    package var presumed: Int?

    package enum Interval: String, Sendable, CaseIterable { case quarter, year }

    /// What the time is counted from.
    package enum Start: String, Sendable, CaseIterable {
        case quarterEnd = "quarter-end"
        case yearEnd = "year-end"
        /// The day the budget document (DPA) of the year was ratified.
        case budgetDate = "budget-date"
    }

    package enum Unit: String, Sendable, CaseIterable { case days, months }
    package enum DayType: String, Sendable, CaseIterable { case calendar, working }

    /// Where a date of submission comes from.
    package enum Evidence: String, Sendable, CaseIterable { case register, document }

    package init(
        kind: SubmissionKind,
        owedBy: [RecognisedDocument.Level],
        every: Interval,
        from: Start,
        within: Int,
        unit: Unit,
        days: DayType = .calendar,
        jointLeave: Bool = true,
        judgedBy: Evidence = .register,
        presumed: Int? = nil
    ) {
        self.kind = kind
        self.owedBy = owedBy
        self.every = every
        self.from = from
        self.within = within
        self.unit = unit
        self.days = days
        self.jointLeave = jointLeave
        self.judgedBy = judgedBy
        self.presumed = presumed
    }
}

extension DueRule {
    /// The last day of the period that the document is about; nil for a document that looks ahead (an agreement).
    func periodEnd(year: Int, quarter: Int?) -> CivilDate? {
        switch from {
        case .quarterEnd: quarter.flatMap { CivilDate.end(ofQuarter: $0, year: year) }
        case .yearEnd: CivilDate.end(ofQuarter: 4, year: year)
        case .budgetDate: nil
        }
    }

    /// The due date counted from a day; nil outside the years 1 … 9999.
    ///
    /// Months end as months do: from the last day of a month they lead to the last day of a month (31 December and two
    /// months: 28 or 29 February), from another day to the same day or the last there is (2 January and one month:
    /// 2 February). Days count from the day after; working days skip weekends, holidays and, where it counts, joint leave.
    package func due(after start: CivilDate, _ calendar: WorkCalendar) -> DueDate? {
        let strict: CivilDate?
        switch unit {
        case .months:
            let day = start.adding(months: within)
            strict = start == start.endOfMonth ? day?.endOfMonth : day
        case .days where days == .working && within > 0:
            strict = calendar.adding(workingDays: within, to: start, jointLeave: jointLeave)
        case .days: strict = start.adding(days: within)
        }
        return strict.map { DueDate(strict: $0, from: start, calendar, jointLeave: jointLeave) }
    }
}

/// A deadline as the rule's words give it, and as a working day.
///
/// No regulation seen says what happens when the last day is a Sunday or a holiday: both days are kept, and a document
/// is late in full only after the second.
package struct DueDate: Hashable, Sendable {
    package var strict: CivilDate
    /// The first working day on or after it.
    package var working: CivilDate
    /// Why offices are closed on the strict date; nil when they are not.
    package var closure: WorkCalendar.Closure?
    /// Years whose national holidays are not loaded although the two dates rest on them.
    package var unloaded: [Int]
    /// Holidays that moved the date and are not certain.
    package var doubtful: [Holiday]

    init(strict: CivilDate, from start: CivilDate, _ calendar: WorkCalendar, jointLeave: Bool) {
        let (working, closed) = calendar.workingDay(onOrAfter: strict, jointLeave: jointLeave)
        self.strict = strict
        self.working = working
        closure = closed.first
        unloaded = Set([strict.year, working.year]).sorted().filter { !calendar.isLoaded($0) }
        doubtful = closed.compactMap { closure in
            guard case .holiday(let holiday) = closure, holiday.certainty == .toVerify else { return nil }
            return holiday
        }
    }
}
