package import Model

/// One document that someone owes for one period, and what is known of it: when it is due, whether and when it came.
package struct Obligation: Sendable {
    /// The rule that sets the deadline.
    package var rule: String
    package var due: DueRule
    package var debtor: Debtor
    package var year: Int
    package var quarter: Int?
    /// The last day of the period that the document is about; nil for one that looks ahead.
    package var periodEnd: CivilDate?
    /// What the time is counted from; nil when it is not known.
    package var start: CivilDate?
    /// Nil when the start is not known and nothing may be presumed.
    package var date: DueDate?
    /// The start is not known; `date` is the latest that may be presumed.
    package var isPresumed: Bool
    package var registered: Evidence?
    package var filed: Evidence?
    /// The review of the document by the inspectorate.
    package var reviewed: Evidence?
    /// Only a revised version is there.
    package var isOnlyRevised: Bool
    package var disagreement: Disagreement?
    package var state: State

    /// Who owes it.
    package struct Debtor: Hashable, Sendable {
        package var level: RecognisedDocument.Level
        /// Nil: the government itself, or all agencies together.
        package var agency: Int?
        package var name: String
        package var place: Place
        /// All agencies together: for a period of which nothing at all is at hand.
        package var isEveryone: Bool

        package init(
            level: RecognisedDocument.Level,
            agency: Int? = nil,
            name: String,
            place: Place,
            isEveryone: Bool = false
        ) {
            self.level = level
            self.agency = agency
            self.name = name
            self.place = place
            self.isEveryone = isEveryone
        }
    }

    /// An entry of the register or a document of the folder.
    package struct Evidence: Hashable, Sendable {
        package var date: CivilDate?
        package var place: Place

        package init(date: CivilDate?, place: Place) {
            self.date = date
            self.place = place
        }
    }

    /// How it stands on the day of the run.
    package enum State: String, Sendable, CaseIterable {
        case onTime = "on-time"
        /// Handed in before the period it is about had ended.
        case early
        case late
        /// Not handed in, and due.
        case missing
        case notDue = "not-due"
        /// It is there, but nothing tells when it was handed in.
        case undated
        /// Its deadline cannot be counted.
        case unknown
        /// Of this kind and period hardly anything is at hand from anyone: perhaps it was not asked for.
        case unseen
    }

    /// How register and folder contradict each other.
    package enum Disagreement: String, Sendable, CaseIterable {
        /// The register has it, the folder has not, though it has others of the same kind and period.
        case noFile = "no-file"
        /// The folder has it, the register has not, though it has others.
        case notRegistered = "not-registered"
        /// The document is dated after the day the register says it came.
        case dates
    }

    /// The day it counts as handed in, and where that stands: as the rule asks, by the register or by the document.
    package var submitted: Evidence? {
        let order = due.judgedBy == .register ? [registered, filed] : [filed, registered]
        return order.compactMap { $0 }.first { $0.date != nil }
    }

    /// Days after the strict date, of the submission or, when it is missing, of the day of the run; 0 when in time.
    package func daysLate(asOf: CivilDate) -> Int {
        guard let date, let day = state == .missing ? asOf : state == .late ? submitted?.date : nil else { return 0 }
        return max(0, day.dayNumber - date.strict.dayNumber)
    }

    /// Whether the next working day had passed too.
    package func isAfterWorkingDay(asOf: CivilDate) -> Bool {
        guard let date, let day = state == .missing ? asOf : state == .late ? submitted?.date : nil else {
            return false
        }
        return day > date.working
    }
}

extension Obligation.State {
    /// The state of an obligation.
    ///
    /// - Parameters:
    ///   - isCollected: whether others show that this kind and period is asked for at all.
    static func of(_ obligation: Obligation, isCollected: Bool, asOf: CivilDate) -> Obligation.State {
        let submitted = obligation.submitted?.date
        if let end = obligation.periodEnd, let submitted, submitted < end { return .early }
        let strict = obligation.date?.strict
        if let submitted {
            guard let strict, !obligation.isPresumed else { return .unknown }
            // What the register knows of later days does not count before the deadline.
            if submitted > asOf, asOf <= strict { return .notDue }
            return submitted <= strict ? .onTime : .late
        }
        if obligation.filed != nil || obligation.isOnlyRevised { return .undated }
        guard let strict else { return .unknown }
        if asOf <= strict { return .notDue }
        return isCollected ? .missing : .unseen
    }
}
