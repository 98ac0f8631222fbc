import Testing

@testable import Model

@Suite struct CalendarTests {
    @Test(
        arguments: [
            ("30 Mei 2018", "2018-05-30"), ("tanggal, 8 April 2020", "2020-04-08"), ("2020-04-08", "2020-04-08"),
            ("08/04/2020", "2020-04-08"), ("8-4-2020", "2020-04-08"), ("8.4.2020", "2020-04-08"),
            ("Sendawar, 30 Mei 2018", "2018-05-30"), ("pada tanggal\n1 Jan 2019.", "2019-01-01"),
            ("31 DESEMBER 2020", "2020-12-31"),
            ("29/02/2020", "2020-02-29"), ("2020-04-08 00:00:00", "2020-04-08"), ("(30 Mei 2018)", "2018-05-30"),
            // Not dates
            ("30 Februari 2018", nil), ("31 April 2020", nil), ("29/02/2019", nil), ("04/13/2020", nil),
            ("8 April", nil),
            ("April 2020", nil), ("8/4/20", nil), ("188.45/12/2020", nil), ("12/04/2020/5", nil), ("0 Mei 2018", nil),
            ("", nil),
            ("8 Foo 2020", nil), ("1.250.2020", nil), ("19750308 199403 1 003", nil),
            ("99999999999999999999 Mei 2018", nil),
            ("30 Mei 2018 dan 31 Mei 2018", nil), ("2020-4/08", nil),
        ] as [(String, String?)]
    )
    func readsDates(text: String, iso: String?) {
        #expect(CivilDate.read(text, lexicon: Sample.lexicon)?.description == iso)
    }

    @Test func mentionsKnowTheirPlace() {
        let text = "dari 1 April 2020 sampai 08/05/2020"
        let found = CivilDate.mentions(in: text, lexicon: Sample.lexicon)
        #expect(found.map(\.date.description) == ["2020-04-01", "2020-05-08"])
        #expect(
            found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["1 April 2020", "08/05/2020"]
        )
    }

    @Test(
        arguments: [
            ("2020-02-29", "2020-02-29"), ("2019-02-29", nil), ("2020-2-9", nil), ("2020-13-01", nil),
            ("0000-01-01", nil),
            ("2020-04-08 ", nil), ("20２0-04-08", nil), ("+020-04-08", nil), ("", nil),
        ] as [(String, String?)]
    )
    func readsIsoDates(text: String, iso: String?) {
        #expect(CivilDate(iso: text)?.description == iso)
    }

    @Test func dayNumbersCountEveryDay() throws {
        var date = try #require(CivilDate(year: 1, month: 1, day: 1))
        #expect(date.dayNumber == -719_162)
        #expect(try #require(CivilDate(year: 1970, month: 1, day: 1)).dayNumber == 0)
        #expect(try #require(CivilDate(year: 9999, month: 12, day: 31)).dayNumber == 2_932_896)
        date = try #require(CivilDate(year: 1895, month: 12, day: 25))
        for _ in 0..<80_000 {
            let next = try #require(date.adding(days: 1))
            guard next > date, next.dayNumber == date.dayNumber + 1, CivilDate(dayNumber: next.dayNumber) == next else {
                Issue.record("\(date) → \(next)")
                return
            }
            date = next
        }
        #expect(date.description == "2115-01-06")
    }

    @Test(
        arguments: [
            ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-12-31", 2, "2025-02-28"),
            ("2024-01-02", 1, "2024-02-02"),
            ("2024-03-31", -1, "2024-02-29"), ("2024-05-15", 0, "2024-05-15"), ("2024-05-15", 12, "2025-05-15"),
            ("9999-12-01", 1, nil), ("0001-01-01", -1, nil), ("2024-01-01", Int.max, nil), ("2024-01-01", Int.min, nil),
        ] as [(String, Int, String?)]
    )
    func addsMonthsWithClamp(start: String, months: Int, end: String?) throws {
        #expect(try #require(CivilDate(iso: start)).adding(months: months)?.description == end)
    }

    @Test(
        arguments: [
            ("2024-03-31", 10, "2024-04-10"), ("2024-02-28", 1, "2024-02-29"), ("2024-01-01", -1, "2023-12-31"),
            ("2024-01-01", Int.max, nil), ("2024-01-01", Int.min, nil), ("0001-01-01", -1, nil),
        ] as [(String, Int, String?)]
    )
    func addsDays(start: String, days: Int, end: String?) throws {
        #expect(try #require(CivilDate(iso: start)).adding(days: days)?.description == end)
    }

    @Test func knowsQuartersAndWeekdays() throws {
        #expect(CivilDate.end(ofQuarter: 1, year: 2024)?.description == "2024-03-31")
        #expect(CivilDate.end(ofQuarter: 4, year: 2024)?.description == "2024-12-31")
        #expect(CivilDate.end(ofQuarter: 5, year: 2024) == nil)
        #expect(CivilDate.end(ofQuarter: 0, year: 2024) == nil)
        #expect(try #require(CivilDate(iso: "2024-03-31")).weekday == 7)
        #expect(try #require(CivilDate(iso: "1969-12-29")).weekday == 1)
        #expect(try #require(CivilDate(iso: "0001-01-01")).weekday == 1)
        #expect(try #require(CivilDate(iso: "2024-08-17")).quarter == 3)
        #expect(try #require(CivilDate(iso: "2024-02-10")).endOfMonth.description == "2024-02-29")
    }

    @Test(
        arguments: [
            ("IKU TAHUN 2018-2023", ["2018-2023"]), ("Tahun 2018 – 2023", ["2018-2023"]),
            ("2018 s.d. 2023", ["2018-2023"]),
            ("2018 s/d 2023", ["2018-2023"]), ("Tahun 2018 sampai dengan Tahun 2023", ["2018-2023"]),
            ("Tahun 2023- 2026", ["2023-2026"]),
            ("pada tahun 2019.", ["2019"]), ("KOTA BINJAI 2020-2021", ["2020-2021"]), ("2018", ["2018"]),
            ("T.A. 2020", ["2020"]),
            ("2018 2019 2020", ["2018", "2019", "2020"]), ("Tahun 2018, 2019 dan 2020", ["2018", "2019", "2020"]),
            ("tahun ajaran 2018/2019", ["2018-2019"]), ("Tahun\n2021", ["2021"]), ("TRIWULAN II TAHUN 2024", ["2024"]),
            ("RPJMD 2016-2021 dan Renstra 2017–2021", ["2016-2021", "2017-2021"]), ("2023-2018", ["2023", "2018"]),
            // Not periods
            ("NIP. 19750308 199403 1 003", []), ("UU Nomor 23 Tahun 2014", []), ("Permendagri No.86 Tahun 2017", []),
            ("PER/09/M.PAN/5/2007", []),
            ("Undang-Undang Nomor 12 Tahun 2011 (Lembaran Negara Tahun 2011 Nomor 82)", []),
            ("Rp 2018", []), ("Rp. 2.018.000", []), ("30 Mei 2018", []), ("08-04-2020", []), ("2020-04-08", []),
            ("12/2018", []),
            ("2018,5", []), ("2018.000", []), ("2018%", []), ("PP 18 Tahun 2016", []), ("NOMOR 12 TAHUN 2018", []),
            ("ISO 9001:2015", []),
            ("Nomor 188.45/12/HK Tahun 2020", []), ("TAHUN 2020 NOMOR 11", []), ("UUD 1945", []), ("3000 2200", []),
            ("20xx", []), ("", []),
        ] as [(String, [String])]
    )
    func findsPeriods(text: String, periods: [String]) {
        let found = Period.mentions(in: text, lexicon: Sample.lexicon)
        #expect(
            found.map { $0.isRange ? "\($0.period.start)-\($0.period.end)" : "\($0.period.start)" } == periods
        )
        #expect(found.allSatisfy { $0.range.upperBound <= text.utf8.count })
    }

    @Test func periodsKnowTheirLabel() {
        let found = Period.mentions(in: "Tahun 2018-2023, 2019", lexicon: Sample.lexicon)
        #expect(found.map(\.isLabelled) == [true, false])
        #expect(found.map(\.tokens) == [1..<3, 3..<4])
    }
}
