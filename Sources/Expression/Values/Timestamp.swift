/// A moment: seconds since 1970-01-01T00:00:00Z, negative before, and the nanoseconds of the second (0 …< 10^9).
package struct Timestamp: Hashable, Comparable, Sendable {
    package let seconds: Int64
    package let nanoseconds: Int32

    /// 0001-01-01T00:00:00Z
    static let minimum: Int64 = -62_135_596_800
    /// 9999-12-31T23:59:59Z
    static let maximum: Int64 = 253_402_300_799

    /// nil: outside of the years 1 to 9999.
    package init?(seconds: Int64, nanoseconds: Int32 = 0) {
        guard seconds >= Timestamp.minimum, seconds <= Timestamp.maximum else { return nil }
        guard nanoseconds >= 0, nanoseconds < 1_000_000_000 else { return nil }
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Midnight UTC of a day; nil for a day that is none.
    package init?(year: Int, month: Int, day: Int) {
        guard year >= 1, year <= 9999, month >= 1, month <= 12 else { return nil }
        guard day >= 1, day <= Civil.days(in: month, of: year) else { return nil }
        self.init(seconds: Civil.dayNumber(year: year, month: month, day: day) * 86_400)
    }

    package static func < (a: Timestamp, b: Timestamp) -> Bool {
        a.seconds == b.seconds ? a.nanoseconds < b.nanoseconds : a.seconds < b.seconds
    }

    func adding(_ elapsed: Elapsed) -> Timestamp? {
        var nanoseconds = Int64(self.nanoseconds) + Int64(elapsed.nanoseconds)
        var (seconds, overflow) = self.seconds.addingReportingOverflow(elapsed.seconds)
        if overflow { return nil }
        if nanoseconds >= 1_000_000_000 {
            nanoseconds -= 1_000_000_000
            seconds += 1
        } else if nanoseconds < 0 {
            nanoseconds += 1_000_000_000
            seconds -= 1
        }
        return Timestamp(seconds: seconds, nanoseconds: Int32(nanoseconds))
    }

    /// nil: further apart than a duration can say (about 292 years).
    func since(_ earlier: Timestamp) -> Elapsed? {
        Elapsed(
            totalNanoseconds: (seconds - earlier.seconds).multipliedReportingOverflow(by: 1_000_000_000),
            plus: Int64(nanoseconds) - Int64(earlier.nanoseconds)
        )
    }
}

/// A length of time, exact to the nanosecond; its nanoseconds have the sign of its seconds.
///
/// The range is that of 64-bit nanoseconds, about 292 years either way, as in cel-go: the conformance cases demand an
/// error for the difference between the years 1 and 9999.
package struct Elapsed: Hashable, Comparable, Sendable {
    private let total: Int64

    package var seconds: Int64 { total / 1_000_000_000 }
    package var nanoseconds: Int32 { Int32(total % 1_000_000_000) }
    package var totalNanoseconds: Int64 { total }

    package init(nanoseconds: Int64) { total = nanoseconds }

    /// nil: longer than about 292 years.
    package init?(seconds: Int64, nanoseconds: Int32 = 0) {
        self.init(
            totalNanoseconds: seconds.multipliedReportingOverflow(by: 1_000_000_000),
            plus: Int64(nanoseconds)
        )
    }

    init?(totalNanoseconds: (partialValue: Int64, overflow: Bool), plus more: Int64) {
        guard !totalNanoseconds.overflow else { return nil }
        let (sum, overflow) = totalNanoseconds.partialValue.addingReportingOverflow(more)
        guard !overflow else { return nil }
        total = sum
    }

    package static func < (a: Elapsed, b: Elapsed) -> Bool { a.total < b.total }

    func adding(_ other: Elapsed) -> Elapsed? {
        let (sum, overflow) = total.addingReportingOverflow(other.total)
        return overflow ? nil : Elapsed(nanoseconds: sum)
    }

    func subtracting(_ other: Elapsed) -> Elapsed? {
        let (difference, overflow) = total.subtractingReportingOverflow(other.total)
        return overflow ? nil : Elapsed(nanoseconds: difference)
    }

    func negated() -> Elapsed? { Elapsed(nanoseconds: 0).subtracting(self) }
}

/// Dates of the proleptic Gregorian calendar as day numbers (1970-01-01 is 0), after Howard Hinnant's
/// "chrono-Compatible Low-Level Date Algorithms".
enum Civil {
    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func dayNumber(year: Int, month: Int, day: Int) -> Int64 {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int64(era * 146_097 + dayOfEra - 719_468)
    }

    static func date(_ dayNumber: Int64) -> (year: Int, month: Int, day: Int) {
        let z = Int(dayNumber) + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    static func floorDivide(_ a: Int64, _ b: Int64) -> Int64 { a >= 0 ? a / b : -((b - 1 - a) / b) }
}
