import Model
import TestSupport
import Testing

@testable import Engine

/// Working days and due dates, on the calendar of the project itself.
@Suite struct WorkCalendarTests {
    static let calendar = Result {
        try WorkCalendar.read(RulesFolder.read(Project.root + "/Rules"), packs: [])
    }

    static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    @Test(
        "why offices are closed",
        arguments: [
            ("2024-04-08", "Cuti bersama Idul Fitri"), ("2024-04-10", "Idul Fitri"), ("2024-04-13", "akhir pekan"),
            ("2024-03-31", "akhir pekan"), ("2024-04-16", ""),
            ("2025-08-18", "Cuti bersama Hari Kemerdekaan Republik Indonesia"),
            ("2024-02-14", "Pemilihan umum"), ("2021-10-19", ""), ("2021-10-20", "Maulid Nabi Muhammad"),
            ("2018-06-01", "Hari Lahir Pancasila"), ("2026-03-19", "Hari Suci Nyepi"), ("2035-01-01", ""),
        ]
    )
    func closures(_ date: String, _ why: String) throws {
        let closure = try Self.calendar.get().closure(on: Self.day(date), jointLeave: true)
        switch closure {
        case nil: #expect(why == "")
        case .weekend: #expect(why == "akhir pekan")
        case .holiday(let holiday): #expect(holiday.name.id == why)
        }
    }

    @Test(
        "the first working day",
        arguments: [
            ("2024-04-10", true, "2024-04-16"), ("2024-04-10", false, "2024-04-12"), ("2024-03-31", true, "2024-04-01"),
            ("2024-07-10", true, "2024-07-10"), ("2023-12-25", true, "2023-12-27"), ("2023-12-25", false, "2023-12-26"),
            ("2025-03-31", true, "2025-04-08"), ("2020-12-31", true, "2021-01-04"), ("9999-12-25", true, "9999-12-27"),
        ]
    )
    func workingDays(_ date: String, _ jointLeave: Bool, _ expected: String) throws {
        let found = try Self.calendar.get().workingDay(onOrAfter: Self.day(date), jointLeave: jointLeave)
        #expect(found.day.description == expected)
    }

    @Test(
        "n working days later",
        arguments: [
            ("2024-03-31", 10, true, "2024-04-22"), ("2024-03-31", 10, false, "2024-04-16"),
            ("2024-06-30", 10, true, "2024-07-12"),
            ("2024-06-28", 1, true, "2024-07-01"), ("2035-03-31", 5, true, "2035-04-06"),
        ]
    )
    func counting(_ date: String, _ count: Int, _ jointLeave: Bool, _ expected: String) throws {
        let calendar = try Self.calendar.get()
        #expect(
            calendar.adding(workingDays: count, to: try Self.day(date), jointLeave: jointLeave)?.description == expected
        )
    }

    @Test("what cannot be counted is nothing", arguments: [("2024-01-01", 0), ("2024-01-01", 401), ("9999-12-30", 5)])
    func notCounted(_ date: String, _ count: Int) throws {
        #expect(try Self.calendar.get().adding(workingDays: count, to: Self.day(date), jointLeave: true) == nil)
    }

    @Test func yearsAreLoadedOrSaidNotToBe() throws {
        let calendar = try Self.calendar.get()
        for year in 2018...2027 { #expect(calendar.isLoaded(year), "\(year)") }
        #expect(!calendar.isLoaded(2017) && !calendar.isLoaded(2035))
    }

    /// Holidays that are fixed by their date stand in every file, and only they are certain.
    @Test(arguments: 2018...2027)
    func fixedHolidays(_ year: Int) throws {
        let certain = try Self.calendar.get().holidays(of: year).filter { $0.certainty == .certain }
        #expect(
            certain.map(\.date.description) == ["01-01", "05-01", "06-01", "08-17", "12-25"].map { "\(year)-\($0)" }
        )
    }

    @Test(
        "a wrong calendar file is named with its place",
        arguments: [
            ("year: 2024\nholidays: []\n", "“sources”"), ("year: 2023\nsources: []\n", "2023"),
            (
                "year: 2024\nsources: []\nholidays:\n  - { date: 2024-02-30, id: a, en: a, confidence: certain }\n",
                ":4:"
            ),
            (
                "year: 2024\nsources: []\nholidays:\n  - { date: 2023-02-01, id: a, en: a, confidence: certain }\n",
                "TTTT-BB-HH"
            ),
            ("year: 2024\nsources: []\nholidays:\n  - { date: 2024-02-01, id: a, en: a, confidence: sure }\n", "sure"),
            ("year: 2024\nsources: []\nholiday: []\n", "holidays"),
        ]
    )
    func wrongFiles(_ text: String, _ says: String) {
        let folder = RulesFolder(files: [(name: "calendar/2024.yaml", bytes: Array(text.utf8))], path: "Rules")
        do throws(PackErrors) {
            _ = try WorkCalendar.read(folder, packs: [])
            Issue.record("was read")
        } catch {
            let message = error.errors.map { $0.message(.indonesian) }.joined()
            #expect(message.contains(says), "\(message)")
        }
    }

    @Test func aRegionAddsDaysOfItsOwn() throws {
        let own =
            "year: 2024\nsources: []\nholidays:\n  - { date: 2024-07-10, id: Hari jadi, en: Anniversary, confidence: to-verify }\n"
        var folder = try RulesFolder.read(Project.root + "/Rules")
        folder.files.append((name: "regional/x/calendar/2024.yaml", bytes: Array(own.utf8)))
        let day = try Self.day("2024-07-10")
        let with = try WorkCalendar.read(folder, packs: ["regional/x"]),
            without = try WorkCalendar.read(folder, packs: [])
        #expect(with.workingDay(onOrAfter: day, jointLeave: true).day.description == "2024-07-11")
        #expect(without.workingDay(onOrAfter: day, jointLeave: true).day == day)
        #expect(
            with.closure(on: day, jointLeave: true).map {
                if case .holiday(let h) = $0 { h.kind == .regional } else { false }
            } == true
        )
    }
}
