internal import Expression
internal import Model

/// A document that someone owes, while its government is judged.
final class ObligationHost: Placed, @unchecked Sendable {
    let model: Obligation
    unowned let government: GovernmentHost

    init(_ model: Obligation, of government: GovernmentHost) {
        self.model = model
        self.government = government
    }

    var asOf: CivilDate { government.circumstances.asOf }

    /// What was handed in, that by which it is judged first; else where its debtor is named.
    var places: [Place] {
        let both = [model.registered?.place, model.filed?.place].compactMap { $0 }
        let shown = model.due.judgedBy == .register ? both : both.reversed()
        return shown.isEmpty ? [model.debtor.place] : shown
    }
}

extension Declared {
    static let obligationTypes: [ObjectType] = [obligation, day, wording]

    static let obligation: ObjectType = ObjectType(
        name: "obligation",
        doc: "A document that the government or an agency owes for a year or a quarter, by the deadline of a rule.",
        fields: obligationPeriod + obligationState
    )

    private typealias Host = ObligationHost

    private static let obligationPeriod: [Field] = [
        Field("kind", .string, "agreement, quarterly, annual, activity, report, renja-evaluation.", of: Host.self) {
            .text($0.model.due.kind.rawValue)
        },
        Field("name", .object("wording"), "What is owed, with its period.", of: Host.self) { .wording($0.model.name) },
        Field("level", .string, "government, agency or unit.", of: Host.self) { .text($0.model.debtor.level.rawValue) },
        Field("agency", .object("agency"), "Null for the government itself.", of: Host.self) { host in
            .object(agency, host.model.debtor.agency.flatMap { host.government.agency(of: .agency($0)) })
        },
        Field("debtor", .object("wording"), "Who owes it, as a sentence says it.", of: Host.self) {
            .wording($0.model.debtor.wording)
        },
        Field("everyone", .bool, "Owed by all agencies alike, none of whom has any.", of: Host.self) {
            .bool($0.model.debtor.isEveryone)
        },
        Field("year", .int, "The year it is about.", of: Host.self) { .integer($0.model.year) },
        Field("quarter", .int, "Null when it is about a whole year.", of: Host.self) { .integer($0.model.quarter) },
        Field("period_end", .object("day"), "Null for what looks ahead.", of: Host.self) { .day($0.model.periodEnd) },
        Field("from", .object("day"), "What the time is counted from; null when not known.", of: Host.self) {
            .day($0.model.start)
        },
        Field("due", .object("day"), "As the words of the rule give it; null when not known.", of: Host.self) {
            .day($0.model.date?.strict)
        },
        Field("due_working", .object("day"), "The first working day from then on.", of: Host.self) {
            .day($0.model.date?.working)
        },
        Field("due_note", .object("wording"), "Weekend, holidays, years not loaded; in brackets.", of: Host.self) {
            .wording($0.model.date?.note ?? LocalizedText(id: "", en: ""))
        },
        Field("presumed", .bool, "The day it is counted from is the latest presumed.", of: Host.self) {
            .bool($0.model.isPresumed)
        },
    ]

    private static let obligationState: [Field] = [
        Field(
            "state",
            .string,
            "on-time, early, late, missing, not-due, undated, unknown (no deadline) or unseen (hardly anyone has any).",
            of: Host.self
        ) { .text($0.model.state.rawValue) },
        Field("handed_in", .bool, "False when it is missing; an error when no one has any.", of: Host.self) { host in
            if host.model.state == .unseen, let obstacle = host.model.obstacle {
                return .error(EvaluationError(.hostSentence(id: obstacle.id, en: obstacle.en)))
            }
            return .bool(host.model.state != .missing)
        },
        Field("submitted", .object("day"), "The day it counts as handed in; null when unknown.", of: Host.self) {
            .day($0.model.submitted?.date)
        },
        Field("registered", .object("day"), "The day the register has; null when none.", of: Host.self) {
            .day($0.model.registered?.date)
        },
        Field("filed", .bool, "Whether the folder has the document.", of: Host.self) {
            .bool($0.model.filed != nil)
        },
        Field("dated", .object("day"), "The day on the document; null when none.", of: Host.self) {
            .day($0.model.filed?.date)
        },
        Field("reviewed", .object("day"), "The day the inspectorate reviewed the report; null if none.", of: Host.self)
        {
            .day($0.model.reviewed?.date)
        },
        Field("review_place", .object("place"), "Where the register has the review.", of: Host.self) {
            .place($0.model.reviewed?.place)
        },
        Field(
            "days_late",
            .int,
            "Days after the due day; 0 when in time or not yet due; an error when it cannot be told.",
            of: Host.self
        ) { host in
            if let obstacle = host.model.obstacle {
                return .error(EvaluationError(.hostSentence(id: obstacle.id, en: obstacle.en)))
            }
            return .integer(host.model.daysLate(asOf: host.asOf))
        },
        Field("after_working_day", .bool, "Late or missing even by the next working day.", of: Host.self) {
            .bool($0.model.isAfterWorkingDay(asOf: $0.asOf))
        },
        Field(
            "disagreement",
            .string,
            "no-file, not-registered, dates (dated after it was registered) or empty.",
            of: Host.self
        ) { .text($0.model.disagreement?.rawValue) },
        Field("as_of", .object("day"), "The day of the run.", of: Host.self) { .day($0.asOf) },
        Field("place", .object("place"), "Register, document or list of agencies.", of: Host.self) {
            .place($0.places.first)
        },
    ]

    static let day = ObjectType(
        name: "day",
        doc: "A day, ready for a sentence.",
        fields: [
            Field("id", .string, "10 April 2024.", of: Box<CivilDate>.self) { .text($0.model.words(.indonesian)) },
            Field("en", .string, "10 April 2024.", of: Box<CivilDate>.self) { .text($0.model.words(.english)) },
            Field("iso", .string, "2024-04-10.", of: Box<CivilDate>.self) { .text($0.model.description) },
            Field("number", .int, "Days since 1 January 1970.", of: Box<CivilDate>.self) {
                .integer($0.model.dayNumber)
            },
        ]
    )

    static let wording = ObjectType(
        name: "wording",
        doc: "Words in both languages.",
        fields: [
            Field("id", .string, "", of: Box<LocalizedText>.self) { .text($0.model.id) },
            Field("en", .string, "", of: Box<LocalizedText>.self) { .text($0.model.en) },
        ]
    )
}

extension Value {
    static func day(_ date: CivilDate?) -> Value {
        date.map { .makeObject(Declared.day, Box($0, [])) } ?? .null
    }

    static func wording(_ text: LocalizedText) -> Value { .makeObject(Declared.wording, Box(text, [])) }
}
