internal import Expression
internal import Model

extension Declared {
    static let citation = ObjectType(
        name: "citation",
        doc: "A regulation named in the text, with what the registry says of it.",
        fields: [
            Field("text", .string, "The citation on one line.", of: CitationHost.self) { .text($0.model.text) },
            Field("kind", .string, "uu, pp, perpres, permenpanrb, permendagri, perda, perbup …", of: CitationHost.self)
            { .text($0.model.kind) },
            Field("issuer", .string, "The kind as printed.", of: CitationHost.self) { .text($0.model.issuer) },
            Field("number", .string, "As printed.", of: CitationHost.self) { .text($0.model.number) },
            Field("year", .int, "Null when absent.", of: CitationHost.self) { .integer($0.model.year) },
            Field("title", .string, "After “tentang”.", of: CitationHost.self) { .text($0.model.title) },
            Field("amended_by", .string, "The amending regulation it names.", of: CitationHost.self) {
                .text($0.model.amendedBy)
            },
            Field("id", .string, "The registry's id; empty when unreadable.", of: CitationHost.self) {
                .text($0.model.regulation)
            },
            Field("position", .string, "legal-basis, considerations, body, cell or inside.", of: CitationHost.self) {
                .text($0.model.position.rawValue)
            },
            Field("known", .bool, "Whether the registry holds it.", of: CitationHost.self) {
                .bool($0.verdict.regulation != nil)
            },
            Field(
                "regulation",
                .object("regulation"),
                "The registry's entry; null when unknown.",
                of: CitationHost.self
            ) { .object(regulation, $0.verdict.regulation.map { Box($0, []) }) },
            Field(
                "meant",
                .object("regulation"),
                "The regulation that must be meant though number or year differ; null when none.",
                of: CitationHost.self
            ) { .object(regulation, $0.verdict.meant.map { Box($0, []) }) },
            Field(
                "status",
                .string,
                "At the document's date: in-force, revoked, revoked-later, unclear or unknown.",
                of: CitationHost.self
            ) { .text($0.verdict.status.rawValue) },
            Field(
                "revoked_by",
                .object("regulation"),
                "Null when not revoked or not in the registry.",
                of: CitationHost.self
            ) { .object(regulation, $0.verdict.revokedBy.map { Box($0, []) }) },
            Field(
                "replaced",
                .bool,
                "Whether its successor is only known to have taken its place, not to have revoked it.",
                of: CitationHost.self
            ) { .bool(($0.verdict.regulation ?? $0.verdict.meant)?.isReplaced ?? false) },
            Field("revoked_on", .string, "YYYY, YYYY-MM or YYYY-MM-DD; empty when unknown.", of: CitationHost.self) {
                .text($0.verdict.revokedOn?.iso)
            },
            Field(
                "title_similarity",
                .double,
                "1 when the title is the official one; null without a title.",
                of: CitationHost.self
            ) { .optionalDouble($0.verdict.titleSimilarity) },
            Field(
                "wrong_issuer",
                .bool,
                "Whether it is attributed to an office that did not issue it.",
                of: CitationHost.self
            ) { .bool($0.verdict.wrongIssuer) },
            Field(
                "missing_amendments",
                .list(.object("regulation")),
                "Amendments in force at the document's date that it does not name.",
                of: CitationHost.self
            ) { .boxes(regulation, $0.verdict.missingAmendments) { _ in Place(file: "") } },
            Field(
                "named_amendment",
                .object("regulation"),
                "The amendment that it names as the last; null when none that the registry holds.",
                of: CitationHost.self
            ) { .object(regulation, $0.verdict.namedAmendment.map { Box($0, []) }) },
            Field(
                "amendments",
                .list(.object("regulation")),
                "All amendments made before the day of the run, oldest first.",
                of: CitationHost.self
            ) { .boxes(regulation, $0.verdict.amendments) { _ in Place(file: "") } },
            Field("place", .object("place"), "", of: CitationHost.self) { .place($0.model.place) },
        ] + citationReadings
    )

    static let regulation = ObjectType(
        name: "regulation",
        doc: "An entry of the regulation registry.",
        fields: [
            Field("id", .string, "", of: Box<Regulation>.self) { .text($0.model.id) },
            Field("short", .string, "As cited in short: UU 23/2014.", of: Box<Regulation>.self) {
                .text($0.model.short)
            },
            Field("title", .string, "", of: Box<Regulation>.self) { .text($0.model.title) },
            Field("issuer", .string, "", of: Box<Regulation>.self) { .text($0.model.issuer) },
            Field("year", .int, "", of: Box<Regulation>.self) { .integer($0.model.year) },
            Field("from", .string, "In force from: YYYY, YYYY-MM or YYYY-MM-DD.", of: Box<Regulation>.self) {
                .text($0.model.inForceFrom?.iso)
            },
            Field("confidence", .string, "seen, strong or memory.", of: Box<Regulation>.self) {
                .text($0.model.confidence.rawValue)
            },
        ]
    )

    static let reference = ObjectType(
        name: "reference",
        doc: "The date by which a document is judged.",
        fields: [
            Field("text", .string, "YYYY, YYYY-MM or YYYY-MM-DD.", of: Box<ReferenceDate>.self) {
                .text($0.model.date.iso)
            },
            Field("year", .int, "", of: Box<ReferenceDate>.self) { .integer($0.model.date.year) },
            Field("stated", .bool, "Whether the document states it; else it is inferred.", of: Box<ReferenceDate>.self)
            { .bool($0.model.stated) },
            Field("place", .object("place"), "Null when it has none.", of: Box<ReferenceDate>.self) {
                .place($0.model.place)
            },
        ]
    )

    static let period = ObjectType(
        name: "period",
        doc: "A run of whole years.",
        fields: [
            Field("start", .int, "", of: Box<Period>.self) { .integer($0.model.start) },
            Field("end", .int, "", of: Box<Period>.self) { .integer($0.model.end) },
            Field("years", .list(.int), "Every year, oldest first.", of: Box<Period>.self) {
                .list($0.model.years.prefix(200).map { .int(Int64($0)) })
            },
            Field("text", .string, "2018-2023, or 2019 for a single year.", of: Box<Period>.self) {
                .text($0.model.text)
            },
            Field("place", .object("place"), "Null when it has none.", of: Box<Period>.self) {
                .place($0.places.first)
            },
        ]
    )

    static let mention = ObjectType(
        name: "mention",
        doc: "A run of years mentioned in the text.",
        fields: [
            Field("start", .int, "", of: Box<PeriodMention>.self) { .integer($0.model.period.start) },
            Field("end", .int, "", of: Box<PeriodMention>.self) { .integer($0.model.period.end) },
            Field("text", .string, "2018-2023, or 2019 for a single year.", of: Box<PeriodMention>.self) {
                .text($0.model.period.text)
            },
            Field("words", .string, "The words around it.", of: Box<PeriodMention>.self) { .text($0.model.text) },
            Field("lead", .string, "The words of its paragraph before it, at most 30.", of: Box<PeriodMention>.self) {
                .text($0.model.lead)
            },
            Field("context", .string, "title, annex, own, body, plan or citation.", of: Box<PeriodMention>.self) {
                .text($0.model.context.rawValue)
            },
            Field("place", .object("place"), "", of: Box<PeriodMention>.self) { .place($0.model.place) },
        ]
    )
}

extension Period {
    /// `2018-2023`, or `2019` for a single year.
    var text: String { start == end ? "\(start)" : "\(start)-\(end)" }
}

extension DocumentHost {
    var ownPeriod: Box<Period>? {
        document.period.map { Box($0, [document.periodPlace].compactMap { $0 }) }
    }
}
