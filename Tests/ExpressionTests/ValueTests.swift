import Testing

@testable import Expression

/// Values by themselves: numbers and times as text, maps, equality.
struct ValueTests {
    @Test(arguments: [
        (1.0, "1"), (0.1, "0.1"), (-0.0045, "-0.0045"), (1e21, "1e+21"), (1e20, "100000000000000000000"),
        (1234567.0, "1234567"), (1e-7, "1e-07"), (0.000001, "0.000001"), (123456.789, "123456.789"),
        (Double.leastNonzeroMagnitude, "5e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"), (100.0, "100"),
        (-0.0, "-0"),
        (9007199254740993.0, "9007199254740992"), (.infinity, "Infinity"), (.nan, "NaN"),
    ])
    func doubleIsWritten(_ number: Double, text: String) {
        #expect(NumberText.double(number) == text)
        if !number.isNaN { #expect(NumberText.parseDouble(text) == number) }
    }

    @Test(arguments: ["", " 1", "1 ", "0x10", "1e", "1.2.3", "nan(2)", "+", ".", "1_000", "١"])
    func textThatIsNoNumber(_ text: String) {
        #expect(NumberText.parseDouble(text) == nil)
        #expect(NumberText.parseInt(text) == nil)
        #expect(NumberText.parseUInt(text) == nil)
    }

    @Test(arguments: [
        ("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"), ("2024-03-31T23:59:59.5+07:00", "2024-03-31T16:59:59.5Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("1969-12-31T23:59:59.000000001Z", "1969-12-31T23:59:59.000000001Z"),
        ("9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z"),
    ])
    func timestampIsReadAndWritten(_ text: String, again: String) throws {
        let moment = try #require(TimeText.parseTimestamp(text))
        #expect(TimeText.timestamp(moment) == again)
    }

    @Test(arguments: [
        "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-01", "2024-01-01T24:00:00Z", "2024-01-01T00:00:00",
        "2024-1-1T00:00:00Z", "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00+7:00",
        "0001-01-01T00:00:00+01:00",
    ])
    func textThatIsNoTimestamp(_ text: String) {
        #expect(TimeText.parseTimestamp(text) == nil)
    }

    @Test(arguments: [
        ("1h45m47s", "6347s"), ("-1.5h", "-5400s"), ("30ms", "0.03s"), ("1us", "0.000001s"), ("1ns", "0.000000001s"),
        ("0", "0s"), ("-0.5s", "-0.5s"), ("9223372036s", "9223372036s"),
    ])
    func durationIsReadAndWritten(_ text: String, again: String) throws {
        #expect(TimeText.duration(try #require(TimeText.parseDuration(text))) == again)
    }

    @Test(arguments: ["", "1", "s", "1x", "1h-2m", "--1s", "9223372037s", "1d", ".s", "99999999999999999999s"])
    func textThatIsNoDuration(_ text: String) {
        #expect(TimeText.parseDuration(text) == nil)
    }

    /// Every day of 800 years goes there and back.
    @Test func calendarIsItsOwnInverse() {
        for day in Int64(-146_097)..<146_097 {
            let (year, month, dayOfMonth) = Civil.date(day)
            if Civil.dayNumber(year: year, month: month, day: dayOfMonth) != day
                || dayOfMonth > Civil.days(in: month, of: year)
            {
                Issue.record("day \(day)")
                return
            }
        }
    }

    @Test(arguments: [
        ("2024-07-01T00:00:00Z", "Asia/Jakarta", 25200), ("2024-07-01T00:00:00Z", "Asia/Makassar", 28800),
        ("2024-07-01T00:00:00Z", "Asia/Jayapura", 32400), ("2024-07-01T00:00:00Z", "US/Central", -18000),
        ("2024-01-01T00:00:00Z", "US/Central", -21600), ("2024-03-10T07:59:59Z", "US/Central", -21600),
        ("2024-03-10T08:00:00Z", "US/Central", -18000), ("2024-11-03T07:00:00Z", "US/Central", -21600),
        ("2024-10-27T00:59:59Z", "Europe/Berlin", 7200), ("2024-10-27T01:00:00Z", "Europe/Berlin", 3600),
        ("2024-01-01T00:00:00Z", "Australia/Sydney", 39600), ("2024-07-01T00:00:00Z", "Australia/Sydney", 36000),
        ("2024-01-01T00:00:00Z", "-02:30", -9000), ("2024-01-01T00:00:00Z", "08:00", 28800),
    ])
    func zoneHasItsOffset(_ moment: String, zone: String, offset: Int64) throws {
        #expect(TimeZones.offset(of: zone, at: try #require(TimeText.parseTimestamp(moment))) == offset)
    }

    @Test func mapsFindKeysOfAllSizes() throws {
        for count in [1, 8, 9, 100] {
            let map = try #require(Value.makeMap((0..<count).map { (.string("k\($0)"), .int(Int64($0))) }).asMap)
            #expect((0..<count).allSatisfy { map["k\($0)"]?.asInt == Int64($0) })
            #expect(map["x"] == nil)
            let numbers = try #require(Value.makeMap((0..<count).map { (.int(Int64($0)), .null) }).asMap)
            #expect(numbers[.uint(0)] != nil && numbers[.double(0)] != nil && numbers[.double(0.5)] == nil)
            #expect(numbers[.list([])] == nil)
        }
        #expect(Value.makeMap([(.double(1), .null)]).asError?.code == .badKeyType("double"))
        #expect(Value.makeMap([(.int(1), .null), (.uint(1), .null)]).asError?.code == .repeatedKey("1u"))
        #expect(Value.makeMap((0..<20).map { (.int(Int64($0 % 19)), .null) }).asError?.code == .repeatedKey("0"))
    }

    @Test func equalityIsThatOfTheLanguage() {
        #expect(Value.int(1) == .double(1) && Value.uint(1) == .int(1) && Value.double(.nan) != .double(.nan))
        #expect(Value.string("\u{E9}") != .string("e\u{301}"))
        #expect(Value.int(.max) != .double(9.3e18) && Value.null != .bool(false))
        #expect(Value.some(.int(1)) == .some(.double(1)) && Value.none != .some(.null) && Value.none == .none)
    }
}
