internal import Expression
internal import Model

extension Declared {
    static let governmentTypes: [ObjectType] = [
        government, agency, holding, trace, traceEntry, departure,
    ]

    static let government: ObjectType = ObjectType(
        name: "government",
        doc: "A regional government with everything it holds.",
        fields: [
            Field("name", .string, "Empty when nothing names it.", of: GovernmentHost.self) { .text($0.model.name) },
            Field("year", .int, "The year under review; null when no document has one.", of: GovernmentHost.self) {
                .integer($0.model.year)
            },
            Field(
                "period",
                .object("period"),
                "The planning period (RPJMD); null when none is stated.",
                of: GovernmentHost.self
            ) { .object(period, $0.model.period.map { Box($0, []) }) },
            Field("has_list", .bool, "Whether a list of agencies was given.", of: GovernmentHost.self) {
                .bool($0.model.hasList)
            },
            Field("agencies", .list(.object("agency")), "In the order of the list.", of: GovernmentHost.self) {
                .objects(agency, $0.agencies)
            },
            Field("documents", .list(.object("holding")), "All documents, of all owners.", of: GovernmentHost.self) {
                .objects(holding, $0.documents)
            },
            Field("own", .list(.object("holding")), "Documents of the government itself.", of: GovernmentHost.self) {
                .objects(holding, $0.documentsOfOwner[.government] ?? [])
            },
            Field("traces", .list(.object("trace")), "Its own indicators.", of: GovernmentHost.self) {
                .objects(trace, $0.tracesOfOwner[.government] ?? [])
            },
            Field(
                "unsupported",
                .list(.object("fault")),
                "Its objectives that share no word with an objective or indicator of any agency.",
                of: GovernmentHost.self
            ) { .faults($0.unsupportedObjectives) },
            Field(
                "doubtful_register_names",
                .list(.object("fault")),
                "Names in registers that mean no agency for certain: kind unknown (left out) or near (joined).",
                of: GovernmentHost.self
            ) { .faults($0.model.doubtfulRegisterNames($0.lexicon)) },
            Field("posts", .list(.string), "Posts of the organisation, where listed.", of: GovernmentHost.self) {
                .texts($0.model.posts)
            },
            Field("place", .object("place"), "", of: GovernmentHost.self) { .place($0.places.first) },
        ]
    )

    static let agency: ObjectType = ObjectType(
        name: "agency",
        doc: "An agency (perangkat daerah) with its documents.",
        fields: [
            Field("name", .string, "As the list has it.", of: AgencyHost.self) { .text($0.model.name) },
            Field("position", .int, "Its place in the list, from 1.", of: AgencyHost.self) { .integer($0.index + 1) },
            Field("abbreviation", .string, "", of: AgencyHost.self) { .text($0.model.abbreviation) },
            Field("kind", .string, "dinas, badan, kecamatan, rsud … or empty.", of: AgencyHost.self) {
                .text($0.model.kind)
            },
            Field("unit", .bool, "A unit below an agency by its kind: bagian, kelurahan, uptd …", of: AgencyHost.self) {
                .bool($0.government.lexicon[.agencyFillers].phrases(tag: "unit").contains($0.model.kind))
            },
            Field("independent", .bool, "A unit with indicators of its own (unit mandiri).", of: AgencyHost.self) {
                .bool($0.model.isIndependent)
            },
            Field(
                "documents",
                .list(.object("holding")),
                "Its documents, those that were replaced too.",
                of: AgencyHost.self
            ) { .objects(holding, $0.documents) },
            Field("traces", .list(.object("trace")), "Its indicators through all documents.", of: AgencyHost.self) {
                .objects(trace, $0.traces)
            },
            Field("place", .object("place"), "In the list, else where it is first named.", of: AgencyHost.self) {
                .place($0.places.first)
            },
        ]
    )

    static let holding: ObjectType = ObjectType(
        name: "holding",
        doc: "A document in the hands of a government, with its owner.",
        fields: [
            Field("kind", .string, "iku, agreement, quarterly, annual, activity, report …", of: HoldingHost.self) {
                .text($0.document.kind.rawValue)
            },
            Field("title", .string, "Empty when there is none.", of: HoldingHost.self) {
                .text($0.document.title?.text)
            },
            Field("file", .string, "The name of its file, without folders.", of: HoldingHost.self) {
                .text($0.document.file.split(separator: "/").last.map(String.init))
            },
            Field(
                "predecessors",
                .list(.object("holding")),
                "Older versions whose place it took.",
                of: HoldingHost.self
            ) { .objects(holding, $0.government.predecessors[$0.index] ?? []) },
            Field("year", .int, "Null when unknown.", of: HoldingHost.self) { .integer($0.model.year) },
            Field("quarter", .int, "Null when unknown.", of: HoldingHost.self) { .integer($0.model.quarter) },
            Field("period", .object("period"), "Null when it states none.", of: HoldingHost.self) { host in
                .object(period, host.document.period.map { Box($0, [host.document.periodPlace].compactMap { $0 }) })
            },
            Field("dated", .string, "YYYY-MM-DD; empty when undated.", of: HoldingHost.self) {
                .text($0.document.dated.map { PartialDate($0).iso })
            },
            Field("owner", .string, "government, agency or empty.", of: HoldingHost.self) { host in
                switch host.model.owner {
                case .government: .string("government")
                case .agency: .string("agency")
                case .unknown: .string("")
                }
            },
            Field("agency", .object("agency"), "Null unless it belongs to one.", of: HoldingHost.self) {
                .object(agency, $0.agency)
            },
            Field("named", .string, "The agency as the document names it.", of: HoldingHost.self) {
                .text($0.document.agency?.name)
            },
            Field("named_place", .object("place"), "Where it names it, else its own place.", of: HoldingHost.self) {
                .place($0.document.agency?.place ?? $0.places.first)
            },
            Field(
                "match",
                .string,
                "How its owner was told: same, near, file, ambiguous, unlisted or none.",
                of: HoldingHost.self
            ) { .string($0.model.match.rawValue) },
            Field(
                "candidates",
                .list(.object("agency")),
                "Agencies it may belong to, the likeliest first.",
                of: HoldingHost.self
            ) { host in
                let agencies = host.government.agencies
                let known = host.model.candidates.filter(agencies.indices.contains)
                return .objects(agency, known.map { agencies[$0] })
            },
            Field("replaced_by", .object("holding"), "A newer version; null when none.", of: HoldingHost.self) { host in
                .object(holding, host.model.replacedBy.flatMap { host.government.documents([$0]).first })
            },
            Field(
                "changed",
                .double,
                "Which part of its indicators the newer version no longer has, 0 … 1; 0 when there is none.",
                of: HoldingHost.self
            ) { .double($0.changed) },
            Field("counts", .bool, "Its owner is known and nothing newer took its place.", of: HoldingHost.self) {
                .bool($0.model.counts)
            },
            Field("subordinate", .bool, "An agreement below the head of the agency.", of: HoldingHost.self) {
                .bool($0.model.isSubordinate)
            },
            Field("expired", .bool, "Made for a period that is over.", of: HoldingHost.self) {
                .bool($0.model.isExpired)
            },
            Field(
                "stranger",
                .bool,
                "It shares no indicator with the document that it must follow.",
                of: HoldingHost.self
            ) { .bool($0.model.isStranger) },
            Field(
                "follows",
                .object("holding"),
                "The document that it must follow: an agreement the IKU document, a form the agreement; null when none.",
                of: HoldingHost.self
            ) { host in .object(holding, host.model.follows.flatMap { host.government.documents([$0]).first }) },
            Field("indicators", .int, "How many indicators or measurements it holds.", of: HoldingHost.self) {
                .integer(max($0.document.indicators.count, $0.document.measurements.count))
            },
            Field("objectives", .list(.string), "The wordings of its objectives.", of: HoldingHost.self) {
                .texts($0.document.objectives.map(\.name))
            },
            Field("signatories", .list(.object("signatory")), "", of: HoldingHost.self) {
                .boxes(signatory, $0.document.signatories, \.place)
            },
            Field("place", .object("place"), "Its title, else its first fact.", of: HoldingHost.self) {
                .place($0.places.first)
            },
        ]
    )

    static let trace: ObjectType = ObjectType(
        name: "trace",
        doc: "One indicator of an agency, or of the government, through all documents that name it.",
        fields: [
            Field("name", .string, "As the IKU document has it, else the first one.", of: TraceHost.self) {
                .text($0.model.name)
            },
            Field("agency", .object("agency"), "Null for the government's own.", of: TraceHost.self) {
                .object(agency, $0.agency)
            },
            Field(
                "entries",
                .list(.object("trace_entry")),
                "In the order IKU, agreement, quarterly forms, annual form, report.",
                of: TraceHost.self
            ) { .objects(traceEntry, $0.entries) },
            Field(
                "departures",
                .list(.object("departure")),
                "Where a document departs from the one that it must follow.",
                of: TraceHost.self
            ) { .objects(departure, $0.departures) },
            Field(
                "parent",
                .object("trace"),
                "The same indicator of the government; null when none.",
                of: TraceHost.self
            ) { host in .object(trace, host.namesakes.first { $0.agency == nil }) },
            Field("siblings", .list(.object("trace")), "The same indicator of other agencies.", of: TraceHost.self) {
                .objects(trace, $0.namesakes.filter { $0.agency != nil })
            },
            Field(
                "responsible",
                .list(.object("agency")),
                "The agencies that its document makes answer for it.",
                of: TraceHost.self
            ) { .objects(agency, $0.responsible) },
            Field(
                "lapses",
                .list(.object("departure")),
                "Targets that ask for less than what was reached the year before.",
                of: TraceHost.self
            ) { .objects(departure, $0.lapses) },
            Field(
                "shortfalls",
                .list(.object("departure")),
                "Targets that ask for less than the government's own for the same indicator.",
                of: TraceHost.self
            ) { .objects(departure, $0.shortfalls) },
            Field("polarity", .string, "higher, lower or empty: declared, else as the name tells.", of: TraceHost.self)
            { host in
                let declared = host.model.entries.lazy.compactMap(\.polarity).first
                return .text((declared ?? host.understanding.nameDirection?.polarity)?.rawValue)
            },
            Field("place", .object("place"), "Where it stands first.", of: TraceHost.self) { .place($0.places.first) },
        ]
    )

    static let traceEntry: ObjectType = ObjectType(
        name: "trace_entry",
        doc: "What one document says of a traced indicator for one year.",
        fields: [
            Field("kind", .string, "The kind of document.", of: EntryHost.self) {
                .text($0.document.document.kind.rawValue)
            },
            Field("document", .object("holding"), "", of: EntryHost.self) { .object(holding, $0.document) },
            Field("name", .string, "As this document has it.", of: EntryHost.self) { .text($0.model.name) },
            Field("likeness", .string, "same or near: how its name stands to the trace's.", of: EntryHost.self) {
                .string($0.model.likeness.rawValue)
            },
            Field("objective", .string, "", of: EntryHost.self) { .text($0.model.objective) },
            Field("responsible", .string, "Penanggung jawab.", of: EntryHost.self) { .text($0.model.responsible) },
            Field("unit", .string, "", of: EntryHost.self) { .text($0.model.unit) },
            Field("year", .int, "Null when unknown.", of: EntryHost.self) { .integer($0.model.year) },
            Field("quarter", .int, "Null when it is none.", of: EntryHost.self) { .integer($0.model.quarter) },
            Field("target", .object("quantity"), "", of: EntryHost.self) {
                .quantity($0.model.target, [$0.model.targetPlace])
            },
            Field("realisation", .object("quantity"), "", of: EntryHost.self) {
                .quantity($0.model.realisation, $0.places)
            },
            Field("achievement", .object("quantity"), "As printed.", of: EntryHost.self) {
                .quantity($0.model.achievement, $0.places)
            },
            Field("place", .object("place"), "", of: EntryHost.self) { .place($0.model.place) },
        ]
    )

    static let departure: ObjectType = ObjectType(
        name: "departure",
        doc: "Where a document departs from the one that it must follow.",
        fields: [
            Field(
                "kind",
                .string,
                "missing, added, renamed, target or unit; lapse or shortfall for targets that ask for less.",
                of: DepartureHost.self
            ) { .string($0.kind.rawValue) },
            Field("found", .string, "What the later document has; empty when it has nothing.", of: DepartureHost.self) {
                .string($0.found)
            },
            Field("expected", .string, "What the earlier document has.", of: DepartureHost.self) {
                .string($0.expected)
            },
            Field("document", .object("holding"), "The later document.", of: DepartureHost.self) {
                .object(holding, $0.document)
            },
            Field("against", .object("holding"), "The one that it must follow.", of: DepartureHost.self) {
                .object(holding, $0.against)
            },
            Field("year", .int, "Null when unknown.", of: DepartureHost.self) { .integer($0.year) },
            Field("places", .list(.object("place")), "In the later document first.", of: DepartureHost.self) {
                .list($0.places.map { .place($0) })
            },
        ]
    )
}
