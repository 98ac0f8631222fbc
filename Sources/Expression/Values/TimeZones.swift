/// Offsets from UTC: by sign and digits (`+07:00`, `-02:30`, `08:00`), or by name from a table of our own, so that a
/// result never depends on the files of the machine. Indonesia has no summer time; zones that have one are computed
/// by the rule in force there since the year named, for all years.
enum TimeZones {
    /// Summer time: one hour more between two moments of a year.
    private enum Summer {
        case none
        /// Second Sunday of March to first Sunday of November, 02:00 local (since 2007).
        case northAmerica
        /// Last Sunday of March to last Sunday of October, 01:00 UTC (since 1996).
        case europe
        /// First Sunday of October to first Sunday of April, 02:00 standard time (since 2008).
        case australia
    }

    private static let zones: [String: (minutes: Int, summer: Summer)] = [
        "UTC": (0, .none), "Etc/UTC": (0, .none), "GMT": (0, .none), "Z": (0, .none),
        "Asia/Jakarta": (420, .none), "Asia/Pontianak": (420, .none),
        "Asia/Makassar": (480, .none), "Asia/Ujung_Pandang": (480, .none),
        "Asia/Jayapura": (540, .none),
        "WIB": (420, .none), "WITA": (480, .none), "WIT": (540, .none),
        "Asia/Singapore": (480, .none), "Asia/Kuala_Lumpur": (480, .none), "Asia/Manila": (480, .none),
        "Asia/Bangkok": (420, .none), "Asia/Ho_Chi_Minh": (420, .none), "Asia/Shanghai": (480, .none),
        "Asia/Hong_Kong": (480, .none), "Asia/Tokyo": (540, .none), "Asia/Seoul": (540, .none),
        "Asia/Dili": (540, .none), "Asia/Kolkata": (330, .none), "Asia/Kathmandu": (345, .none),
        "Asia/Riyadh": (180, .none), "Asia/Dubai": (240, .none),
        "Australia/Sydney": (600, .australia), "Australia/Melbourne": (600, .australia),
        "Australia/Brisbane": (600, .none), "Australia/Darwin": (570, .none), "Australia/Perth": (480, .none),
        "Europe/London": (0, .europe), "Europe/Amsterdam": (60, .europe), "Europe/Berlin": (60, .europe),
        "Europe/Paris": (60, .europe),
        "America/New_York": (-300, .northAmerica), "US/Eastern": (-300, .northAmerica),
        "America/Chicago": (-360, .northAmerica), "US/Central": (-360, .northAmerica),
        "America/Denver": (-420, .northAmerica), "US/Mountain": (-420, .northAmerica),
        "America/Los_Angeles": (-480, .northAmerica), "US/Pacific": (-480, .northAmerica),
        "America/St_Johns": (-210, .northAmerica),
    ]

    static let names: [String] = zones.keys.sorted()

    /// Seconds east of UTC at a moment; nil: no such zone.
    static func offset(of zone: String, at moment: Timestamp) -> Int64? {
        if let (minutes, summer) = zones[zone] {
            let standard = Int64(minutes) * 60
            return standard + (isSummer(summer, moment.seconds, standard) ? 3600 : 0)
        }
        return fixed(zone)
    }

    private static func fixed(_ zone: String) -> Int64? {
        var digits = Array(zone.utf8)
        var sign: Int64 = 1
        if let first = digits.first, first == 0x2B || first == 0x2D {
            if first == 0x2D { sign = -1 }
            digits.removeFirst()
        }
        guard digits.count == 5, digits[2] == 0x3A else { return nil }
        digits.remove(at: 2)
        guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        let numbers = digits.map { Int64($0 - 0x30) }
        let hours = numbers[0] * 10 + numbers[1]
        let minutes = numbers[2] * 10 + numbers[3]
        guard hours <= 23, minutes <= 59 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }

    private static func isSummer(_ rule: Summer, _ seconds: Int64, _ standard: Int64) -> Bool {
        let year = Civil.date(Civil.floorDivide(seconds + standard, 86_400)).year
        switch rule {
        case .none: return false
        case .northAmerica:
            let start = sunday(2, of: 3, year) * 86_400 + 7_200 - standard
            let end = sunday(1, of: 11, year) * 86_400 + 3_600 - standard
            return seconds >= start && seconds < end
        case .europe:
            let start = lastSunday(of: 3, year) * 86_400 + 3_600
            let end = lastSunday(of: 10, year) * 86_400 + 3_600
            return seconds >= start && seconds < end
        case .australia:
            let start = sunday(1, of: 10, year) * 86_400 + 7_200 - standard
            let end = sunday(1, of: 4, year) * 86_400 + 7_200 - standard
            return seconds >= start || seconds < end
        }
    }

    private static func weekday(_ day: Int64) -> Int64 { day + 4 - Civil.floorDivide(day + 4, 7) * 7 }

    private static func sunday(_ count: Int64, of month: Int, _ year: Int) -> Int64 {
        let first = Civil.dayNumber(year: year, month: month, day: 1)
        return first + (7 - weekday(first)) % 7 + 7 * (count - 1)
    }

    private static func lastSunday(of month: Int, _ year: Int) -> Int64 {
        let last = Civil.dayNumber(year: year, month: month, day: Civil.days(in: month, of: year))
        return last - weekday(last)
    }
}
