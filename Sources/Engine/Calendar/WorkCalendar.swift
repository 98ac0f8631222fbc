package import Model

/// A day on which offices are closed although it is no weekend.
package struct Holiday: Hashable, Sendable {
    package var date: CivilDate
    package var name: LocalizedText
    package var kind: Kind
    package var certainty: Certainty

    package enum Kind: String, Sendable, CaseIterable {
        case national
        /// Cuti bersama: set for civil servants from year to year, and kept apart from the holidays.
        case jointLeave = "joint-leave"
        /// Set by a region for itself.
        case regional
    }

    /// How sure the date is.
    package enum Certainty: String, Sendable, CaseIterable {
        /// Fixed by its date, the same every year.
        case certain
        /// As public calendars restate the yearly decision; the decision itself was not read.
        case restated
        /// Not compared with the decision.
        case toVerify = "to-verify"
    }
}

/// Which days are working days: weekends, national holidays and joint leave of the years that are loaded.
///
/// Saturday and Sunday are no working days. Of a year that is not loaded only the weekends are known; whoever asks is
/// told (`isLoaded`).
package struct WorkCalendar: Sendable {
    private var holidays: [CivilDate: Holiday] = [:]
    private var years: Set<Int> = []

    package init() {}

    /// - Parameter years: the years whose national holidays are all among `holidays`.
    package init(_ holidays: [Holiday], years: Set<Int>) {
        self.years = years
        for holiday in holidays { add(holiday) }
    }

    /// Adds days that are closed; of two on one day the holiday counts before the joint leave.
    mutating func add(_ holiday: Holiday) {
        if let other = holidays[holiday.date], other.kind != .jointLeave || holiday.kind == .jointLeave { return }
        holidays[holiday.date] = holiday
    }

    /// Marks a year as loaded.
    mutating func load(_ year: Int) { years.insert(year) }

    /// Whether the national holidays of the year are known.
    package func isLoaded(_ year: Int) -> Bool { years.contains(year) }

    /// Why a day is no working day; nil when it is one.
    ///
    /// - Parameter jointLeave: whether joint leave closes offices.
    package func closure(on date: CivilDate, jointLeave: Bool) -> Closure? {
        if date.weekday >= 6 { return .weekend }
        guard let holiday = holidays[date], holiday.kind != .jointLeave || jointLeave else { return nil }
        return .holiday(holiday)
    }

    /// Why offices are closed.
    package enum Closure: Hashable, Sendable {
        case weekend
        case holiday(Holiday)
    }

    /// The longest run of closed days that is searched; Lebaran with its joint leave takes eleven.
    private static let longestClosure = 60

    /// The first working day on or after a day, with the closed days before it.
    ///
    /// The day itself when the years 1 … 9999 or two months hold no working day after it.
    package func workingDay(onOrAfter date: CivilDate, jointLeave: Bool) -> (day: CivilDate, closed: [Closure]) {
        var closed: [Closure] = []
        var day = date
        while closed.count < Self.longestClosure, let closure = closure(on: day, jointLeave: jointLeave) {
            closed.append(closure)
            guard let next = day.adding(days: 1) else { return (date, closed) }
            day = next
        }
        return closed.count < Self.longestClosure ? (day, closed) : (date, closed)
    }

    /// The nth working day after a day, the day itself not counted; nil for n below 1 or above 400, or outside the years
    /// 1 … 9999.
    package func adding(workingDays count: Int, to date: CivilDate, jointLeave: Bool) -> CivilDate? {
        guard (1...400).contains(count) else { return nil }
        var left = count
        var day = date
        var passed = 0
        while left > 0 {
            passed += 1
            guard passed < 2000, let next = day.adding(days: 1) else { return nil }
            day = next
            if closure(on: day, jointLeave: jointLeave) == nil { left -= 1 }
        }
        return day
    }

    /// All closed days of a year but its weekends, by date.
    package func holidays(of year: Int) -> [Holiday] {
        holidays.values.filter { $0.date.year == year }.sorted { $0.date < $1.date }
    }
}
