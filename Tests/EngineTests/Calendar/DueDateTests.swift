import Model
import Testing

@testable import Engine

/// Due dates: every example of the deadlines that the regulations know.
@Suite struct DueDateTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var from: DueRule.Start
        var start: String
        var within: Int
        var unit: DueRule.Unit
        var days = DueRule.DayType.calendar
        var jointLeave = true
        var strict: String
        var working: String
        var testDescription: String { "\(start) + \(within) \(unit.rawValue) → \(strict) / \(working)" }
    }

    @Test(arguments: [
        // Quarterly forms, ten days: Lebaran week, plain weeks, and the year's turn.
        Case(
            from: .quarterEnd,
            start: "2024-03-31",
            within: 10,
            unit: .days,
            strict: "2024-04-10",
            working: "2024-04-16"
        ),
        Case(
            from: .quarterEnd,
            start: "2024-03-31",
            within: 10,
            unit: .days,
            jointLeave: false,
            strict: "2024-04-10",
            working: "2024-04-12"
        ),
        Case(
            from: .quarterEnd,
            start: "2024-06-30",
            within: 10,
            unit: .days,
            strict: "2024-07-10",
            working: "2024-07-10"
        ),
        Case(
            from: .quarterEnd,
            start: "2024-09-30",
            within: 10,
            unit: .days,
            strict: "2024-10-10",
            working: "2024-10-10"
        ),
        Case(
            from: .quarterEnd,
            start: "2024-12-31",
            within: 10,
            unit: .days,
            strict: "2025-01-10",
            working: "2025-01-10"
        ),
        Case(
            from: .quarterEnd,
            start: "2024-06-30",
            within: 10,
            unit: .days,
            days: .working,
            strict: "2024-07-12",
            working: "2024-07-12"
        ),
        // One month after the year: annual forms.
        Case(
            from: .yearEnd,
            start: "2023-12-31",
            within: 1,
            unit: .months,
            strict: "2024-01-31",
            working: "2024-01-31"
        ),
        // Two and three months: performance reports; leap day, month end, a Sunday, Eid al-Fitr.
        Case(
            from: .yearEnd,
            start: "2023-12-31",
            within: 2,
            unit: .months,
            strict: "2024-02-29",
            working: "2024-02-29"
        ),
        Case(
            from: .yearEnd,
            start: "2024-12-31",
            within: 2,
            unit: .months,
            strict: "2025-02-28",
            working: "2025-02-28"
        ),
        Case(
            from: .yearEnd,
            start: "2023-12-31",
            within: 3,
            unit: .months,
            strict: "2024-03-31",
            working: "2024-04-01"
        ),
        Case(
            from: .yearEnd,
            start: "2024-12-31",
            within: 3,
            unit: .months,
            strict: "2025-03-31",
            working: "2025-04-08"
        ),
        // One month after the budget document: agreements; the same day, or the last there is.
        Case(
            from: .budgetDate,
            start: "2024-01-02",
            within: 1,
            unit: .months,
            strict: "2024-02-02",
            working: "2024-02-02"
        ),
        Case(
            from: .budgetDate,
            start: "2024-01-30",
            within: 1,
            unit: .months,
            strict: "2024-02-29",
            working: "2024-02-29"
        ),
        Case(
            from: .budgetDate,
            start: "2023-01-31",
            within: 1,
            unit: .months,
            strict: "2023-02-28",
            working: "2023-02-28"
        ),
        Case(
            from: .budgetDate,
            start: "2024-02-29",
            within: 1,
            unit: .months,
            strict: "2024-03-31",
            working: "2024-04-01"
        ),
        Case(
            from: .budgetDate,
            start: "2023-12-28",
            within: 1,
            unit: .months,
            strict: "2024-01-28",
            working: "2024-01-29"
        ),
        Case(
            from: .quarterEnd,
            start: "2024-06-30",
            within: 1,
            unit: .months,
            strict: "2024-07-31",
            working: "2024-07-31"
        ),
        Case(
            from: .quarterEnd,
            start: "2024-06-30",
            within: 0,
            unit: .days,
            strict: "2024-06-30",
            working: "2024-07-01"
        ),
    ])
    func dates(_ test: Case) throws {
        let rule = DueRule(
            kind: .quarterly,
            owedBy: [.agency],
            every: .quarter,
            from: test.from,
            within: test.within,
            unit: test.unit,
            days: test.days,
            jointLeave: test.jointLeave
        )
        let start = try WorkCalendarTests.day(test.start)
        let due = try #require(try rule.due(after: start, WorkCalendarTests.calendar.get()))
        #expect(due.strict.description == test.strict)
        #expect(due.working.description == test.working)
        #expect(due.unloaded.isEmpty)
    }

    @Test(
        "a year without a file is named",
        arguments: [("2035-06-30", [2035]), ("2034-12-31", [2035]), ("2017-12-31", [])]
    )
    func unloaded(_ start: String, _ years: [Int]) throws {
        let rule = DueRule(
            kind: .quarterly,
            owedBy: [.agency],
            every: .quarter,
            from: .quarterEnd,
            within: 10,
            unit: .days
        )
        let due = try #require(try rule.due(after: WorkCalendarTests.day(start), WorkCalendarTests.calendar.get()))
        #expect(due.unloaded == years)
    }

    /// Eid al-Adha of 2027 is not compared with the decision: a date that it moves says so.
    @Test func doubtfulHolidaysAreKept() throws {
        let rule = DueRule(kind: .report, owedBy: [.agency], every: .year, from: .yearEnd, within: 17, unit: .days)
        let due = try #require(
            try rule.due(after: WorkCalendarTests.day("2027-04-30"), WorkCalendarTests.calendar.get())
        )
        #expect(due.strict.description == "2027-05-17" && due.working.description == "2027-05-21")
        #expect(due.doubtful.map(\.name.id).first == "Idul Adha")
    }

    @Test func whatLiesOutsideTheCalendarIsNothing() throws {
        let rule = DueRule(kind: .report, owedBy: [.agency], every: .year, from: .yearEnd, within: 2, unit: .months)
        #expect(try rule.due(after: WorkCalendarTests.day("9999-12-31"), WorkCalendarTests.calendar.get()) == nil)
    }
}
