import Model
import TestSupport
import Testing

@testable import Engine

/// Obligations as a function of their parts: agencies, deadlines, register, folder, the day.
@Suite struct ObligationTests {
    static let quarterly = DueRule(
        kind: .quarterly,
        owedBy: [.government, .agency],
        every: .quarter,
        from: .quarterEnd,
        within: 10,
        unit: .days
    )
    static let agreement = DueRule(
        kind: .agreement,
        owedBy: [.agency],
        every: .year,
        from: .budgetDate,
        within: 1,
        unit: .months,
        judgedBy: .document,
        presumed: 3
    )

    private static let names = ["Dinas A", "Dinas B", "Dinas C"]

    static func debtors(_ count: Int) -> [Obligation.Debtor] {
        [Obligation.Debtor(level: .government, name: "Kabupaten Contoh", place: Place(file: "."))]
            + (0..<count).map {
                Obligation.Debtor(
                    level: .agency,
                    agency: $0,
                    name: names[$0],
                    place: Place(file: "daftar", line: $0 + 1)
                )
            }
    }

    static func entry(_ agency: Int?, _ kind: SubmissionKind, _ year: Int, _ quarter: Int?, _ date: String?)
        -> Obligations.Entry
    {
        Obligations.Entry(
            level: agency == nil ? .government : .agency,
            agency: agency,
            kind: kind,
            year: year,
            quarter: quarter,
            date: date.flatMap(CivilDate.init(iso:)),
            place: Place(file: "register", line: 1)
        )
    }

    /// `Dinas A 2024/1 late 5`, one line an obligation, in order.
    static func lines(_ obligations: Obligations) throws -> [String] {
        try obligations.all(WorkCalendarTests.calendar.get()).map { obligation in
            let who = obligation.debtor.isEveryone ? "*" : obligation.debtor.agency.map { names[$0] } ?? "pemda"
            let period = "\(obligation.year)" + (obligation.quarter.map { "/\($0)" } ?? "")
            let late = obligation.daysLate(asOf: obligations.asOf)
            let parts = [
                who, period, obligation.state.rawValue, late > 0 ? "\(late)" : nil,
                obligation.isAfterWorkingDay(asOf: obligations.asOf) ? "full" : nil,
                obligation.disagreement?.rawValue,
            ]
            return parts.compactMap { $0 }.joined(separator: " ")
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var agencies = 2
        var rule = ObligationTests.quarterly
        var register: [Obligations.Entry] = []
        var folder: [Obligations.Entry] = []
        var budget: String?
        var years: [Int] = []
        var asOf: String
        /// Those that must be among the lines, and words that none may hold.
        var holds: [String]
        var lacks: [String] = []
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(
            name: "in time, late, and on the working day after",
            agencies: 3,
            register: [
                entry(0, .quarterly, 2024, 1, "2024-04-10"), entry(1, .quarterly, 2024, 1, "2024-04-16"),
                entry(2, .quarterly, 2024, 1, "2024-04-17"),
            ],
            asOf: "2024-05-01",
            holds: ["Dinas A 2024/1 on-time", "Dinas B 2024/1 late 6", "Dinas C 2024/1 late 7 full"]
        ),
        Case(
            name: "missing where half have it",
            register: [entry(0, .quarterly, 2024, 2, "2024-07-05")],
            asOf: "2024-07-20",
            holds: ["Dinas B 2024/2 missing 10 full"],
            lacks: ["2024/1 missing", "pemda 2024/2 missing"]
        ),
        Case(
            name: "not missing where one of three has it",
            agencies: 3,
            register: [entry(0, .quarterly, 2024, 2, "2024-07-05")],
            asOf: "2024-07-20",
            holds: ["Dinas A 2024/2 on-time", "* 2024/2 unseen"],
            lacks: ["missing"]
        ),
        Case(
            name: "a quarter between two that were collected",
            agencies: 1,
            register: [entry(0, .quarterly, 2024, 1, "2024-04-05"), entry(0, .quarterly, 2024, 3, "2024-10-05")],
            asOf: "2024-12-01",
            holds: ["Dinas A 2024/2 missing 144 full"]
        ),
        Case(
            name: "before the period ended, and before it is due",
            register: [entry(0, .quarterly, 2024, 1, "2024-03-30")],
            asOf: "2024-04-02",
            holds: ["Dinas A 2024/1 early", "Dinas B 2024/1 not-due"]
        ),
        Case(
            name: "what comes after the day of the run is not there before the deadline",
            agencies: 1,
            register: [entry(0, .quarterly, 2024, 1, "2024-04-20")],
            asOf: "2024-04-08",
            holds: ["Dinas A 2024/1 not-due"]
        ),
        Case(
            name: "the government owes a quarter when it has handed in others",
            register: [
                entry(nil, .quarterly, 2024, 1, "2024-04-05"), entry(0, .quarterly, 2024, 2, "2024-07-05"),
                entry(1, .quarterly, 2024, 2, "2024-07-05"),
            ],
            asOf: "2024-08-01",
            holds: ["pemda 2024/2 missing 22 full", "pemda 2024/1 on-time"]
        ),
        Case(
            name: "register and folder disagree",
            agencies: 3,
            register: [entry(0, .quarterly, 2024, 1, "2024-04-05"), entry(1, .quarterly, 2024, 1, "2024-04-05")],
            folder: [entry(1, .quarterly, 2024, 1, "2024-04-09"), entry(2, .quarterly, 2024, 1, nil)],
            asOf: "2024-05-01",
            holds: [
                "Dinas A 2024/1 on-time no-file", "Dinas B 2024/1 on-time dates",
                "Dinas C 2024/1 undated not-registered",
            ]
        ),
        Case(
            name: "a row without a day is no submission",
            register: [entry(0, .quarterly, 2024, 1, "2024-04-05"), entry(1, .quarterly, 2024, 1, nil)],
            asOf: "2024-05-01",
            holds: ["Dinas B 2024/1 missing 21 full"]
        ),
        Case(
            name: "the first of several counts",
            agencies: 1,
            register: [entry(0, .quarterly, 2024, 1, "2024-04-25"), entry(0, .quarterly, 2024, 1, "2024-04-09")],
            asOf: "2024-05-01",
            holds: ["Dinas A 2024/1 on-time"]
        ),
        Case(
            name: "agreements by the day on them",
            rule: agreement,
            register: [entry(0, .agreement, 2024, nil, "2024-02-20")],
            folder: [entry(0, .agreement, 2024, nil, "2024-01-30"), entry(1, .agreement, 2024, nil, "2024-02-05")],
            budget: "2024-01-02",
            asOf: "2024-05-01",
            holds: ["Dinas A 2024 on-time", "Dinas B 2024 late 3 full not-registered"]
        ),
        Case(
            name: "agreements without the budget's day",
            rule: agreement,
            folder: [entry(0, .agreement, 2024, nil, "2024-03-30")],
            asOf: "2024-05-02",
            holds: ["Dinas A 2024 unknown", "Dinas B 2024 missing 2 full"]
        ),
        Case(
            name: "the budget's day in the register",
            rule: agreement,
            register: [entry(nil, .budget, 2024, nil, "2024-01-10"), entry(1, .budget, 2024, nil, "2024-02-01")],
            folder: [entry(0, .agreement, 2024, nil, "2024-02-11"), entry(1, .agreement, 2024, nil, "2024-02-28")],
            asOf: "2024-05-02",
            holds: ["Dinas A 2024 late 1", "Dinas B 2024 on-time"]
        ),
        Case(
            name: "a revised agreement is no missing one",
            rule: agreement,
            folder: [
                entry(0, .agreement, 2024, nil, "2024-01-30"), entry(1, .revisedAgreement, 2024, nil, "2024-10-05"),
            ],
            budget: "2024-01-02",
            asOf: "2024-12-01",
            holds: ["Dinas B 2024 undated"]
        ),
        Case(
            name: "nothing at hand, a year asked for",
            years: [2024],
            asOf: "2024-08-01",
            holds: ["* 2024/1 unseen", "* 2024/3 not-due"],
            lacks: ["missing", "Dinas", "pemda"]
        ),
        Case(name: "nothing at hand, nothing asked for", asOf: "2024-08-01", holds: [], lacks: ["2"]),
        Case(
            name: "years that cannot be meant",
            agencies: 1,
            register: [entry(0, .quarterly, 20244, 1, "2024-04-05"), entry(0, .quarterly, 1, 1, "2024-04-05")],
            asOf: "2024-08-01",
            holds: [],
            lacks: ["2"]
        ),
    ])
    func states(_ test: Case) throws {
        var obligations = Obligations(
            deadlines: [Obligations.Deadline(rule: "X-001", due: test.rule)],
            debtors: Self.debtors(test.agencies),
            register: test.register,
            folder: test.folder,
            years: test.years,
            asOf: try WorkCalendarTests.day(test.asOf)
        )
        if let budget = test.budget { obligations.budgetDates = [2024: try WorkCalendarTests.day(budget)] }
        let lines = try Self.lines(obligations)
        for line in test.holds { #expect(lines.contains(line), "\(line): \(lines)") }
        for words in test.lacks { #expect(!lines.contains { $0.contains(words) }, "\(words): \(lines)") }
    }

    @Test func aRuleOutOfForceSetsNoDeadline() throws {
        var deadline = Obligations.Deadline(rule: "X-001", due: Self.quarterly)
        deadline.inForce.from = try WorkCalendarTests.day("2024-05-01")
        let lines = try Self.lines(
            Obligations(
                deadlines: [deadline],
                debtors: Self.debtors(1),
                register: [
                    Self.entry(0, .quarterly, 2024, 1, "2024-04-20"), Self.entry(0, .quarterly, 2024, 2, "2024-07-20"),
                ],
                asOf: WorkCalendarTests.day("2024-08-01")
            )
        )
        #expect(!lines.contains { $0.contains("2024/1") } && lines.contains("Dinas A 2024/2 late 10 full"))
    }
}
