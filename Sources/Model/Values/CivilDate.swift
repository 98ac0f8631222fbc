/// A day of the Gregorian calendar, without clock or zone.
package struct CivilDate: Hashable, Comparable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// A day that exists, or nil (30 February, month 13, years outside 1 … 9999).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// How many days a month has; 31 for a month outside 1 … 12.
    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        default: 31
        }
    }

    package static func < (a: CivilDate, b: CivilDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

extension CivilDate {
    /// Days since 1 January 1970 (negative before it).
    ///
    /// Counts in years that begin in March, so that the leap day is the last of its year (H. Hinnant, days_from_civil).
    package var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day of a day number; nil outside the years 1 … 9999.
    package init?(dayNumber: Int) {
        guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
        let shifted = dayNumber + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// 1 for Monday … 7 for Sunday (ISO 8601).
    package var weekday: Int {
        let rest = (dayNumber + 3) % 7
        return (rest < 0 ? rest + 7 : rest) + 1
    }

    /// The day that many days later (earlier when negative); nil outside the years 1 … 9999.
    package func adding(days: Int) -> CivilDate? {
        let (number, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CivilDate(dayNumber: number)
    }

    /// The same day that many months later, or the last of that month when it has no such day (31 January → 28 February).
    package func adding(months: Int) -> CivilDate? {
        let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, total >= 12 else { return nil }
        let (year, month) = (total / 12, total % 12 + 1)
        return CivilDate(year: year, month: month, day: min(day, CivilDate.days(inMonth: month, of: year)))
    }

    /// The last day of the month.
    package var endOfMonth: CivilDate {
        CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year)) ?? self
    }

    /// The quarter (triwulan) that the day is in, 1 … 4.
    package var quarter: Int { (month - 1) / 3 + 1 }

    /// The last day of a quarter; nil for a quarter outside 1 … 4 or a year outside 1 … 9999.
    package static func end(ofQuarter quarter: Int, year: Int) -> CivilDate? {
        guard (1...4).contains(quarter) else { return nil }
        return CivilDate(year: year, month: quarter * 3, day: 1)?.endOfMonth
    }
}

extension CivilDate: CustomStringConvertible {
    /// As ISO 8601 writes it: `2020-04-08`.
    package var description: String {
        let digits = [year / 1000, year / 100 % 10, year / 10 % 10, year % 10, -1]
        return String(
            decoding: (digits + [month / 10, month % 10, -1, day / 10, day % 10]).map {
                $0 < 0 ? UInt8(ascii: "-") : UInt8($0) + 0x30
            },
            as: UTF8.self
        )
    }

    /// A date written `2020-04-08`, and nothing else.
    package init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        let fields = [bytes[0..<4], bytes[5..<7], bytes[8..<10]]
        guard fields.allSatisfy({ $0.allSatisfy(Folding.isDigit) }) else { return nil }
        let values = fields.map { $0.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }
        self.init(year: values[0], month: values[1], day: values[2])
    }
}
