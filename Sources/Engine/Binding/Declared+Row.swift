internal import Expression
internal import Model

/// Rows of forms: what was measured, spent and done.
extension Declared {
    static let measurement = ObjectType(
        name: "measurement",
        doc: "One row of a measurement form or of a table of results.",
        fields: measurementFacts + measurementReadings
    )

    private static let measurementFacts: [Field] = [
        Field("number", .string, "", of: MeasurementHost.self) { .text($0.model.number) },
        Field("objective", .string, "", of: MeasurementHost.self) { .text($0.model.objective) },
        Field("indicator", .string, "", of: MeasurementHost.self) { .text($0.model.indicator) },
        Field("unit", .string, "", of: MeasurementHost.self) { .text($0.model.unit) },
        Field("target", .object("quantity"), "The target of the year.", of: MeasurementHost.self) {
            .quantity($0.model.target, [$0.model.place(of: .target)])
        },
        Field(
            "plan",
            .list(.object("quantity")),
            "Targets of the four quarters, missing ones included.",
            of: MeasurementHost.self
        ) {
            host in
            .list((1...4).map { .quantity(host.model.plan[$0] ?? .missing(), [host.model.place(of: .plan($0))]) })
        },
        Field(
            "quarters",
            .list(.object("quantity")),
            "Realisations of the four quarters, missing ones included.",
            of: MeasurementHost.self
        ) { host in
            .list(
                (1...4).map { .quantity(host.model.quarters[$0] ?? .missing(), [host.model.place(of: .quarter($0))]) }
            )
        },
        Field("cumulative", .object("quantity"), "Realisation to date.", of: MeasurementHost.self) {
            .quantity($0.model.cumulative, [$0.model.place(of: .cumulative)])
        },
        Field("realisation", .object("quantity"), "Realisation of the year.", of: MeasurementHost.self) {
            .quantity($0.model.realisation, [$0.model.place(of: .realisation)])
        },
        Field("achievement", .object("quantity"), "As printed.", of: MeasurementHost.self) {
            .quantity($0.model.achievement, [$0.model.place(of: .achievement)])
        },
        Field(
            "achievements",
            .list(.object("quantity")),
            "Achievements of the four quarters as printed, missing ones included.",
            of: MeasurementHost.self
        ) { host in
            .list(
                (1...4).map {
                    .quantity(
                        host.model.achievements[$0] ?? .missing(),
                        [host.model.place(of: .quarterAchievement($0))]
                    )
                }
            )
        },
        Field("category", .string, "The category as printed.", of: MeasurementHost.self) { .text($0.model.category) },
        Field("years", .list(.int), "Other years that the row has figures of.", of: MeasurementHost.self) {
            .list($0.model.years.keys.sorted().map { .int(Int64($0)) })
        },
        Field("final_target", .object("quantity"), "The target at the end of the plan.", of: MeasurementHost.self) {
            .quantity($0.model.final.target, [$0.model.place(of: .finalTarget)])
        },
        Field("standard", .object("quantity"), "The national standard beside it.", of: MeasurementHost.self) {
            .quantity($0.model.standard, [$0.model.place(of: .standard)])
        },
        Field("polarity", .string, "higher, lower or empty, as the form declares it.", of: MeasurementHost.self) {
            .text($0.model.polarity?.rawValue)
        },
        Field(
            "accumulation",
            .string,
            "sum, last, mean, year-end or empty, as the form declares it.",
            of: MeasurementHost.self
        ) {
            .text($0.model.accumulation?.rawValue)
        },
        Field("baseline", .object("quantity"), "", of: MeasurementHost.self) {
            .quantity($0.model.baseline, [$0.model.place(of: .baseline)])
        },
        Field("source", .string, "Sumber data.", of: MeasurementHost.self) { .text($0.model.source) },
        Field("problems", .string, "", of: MeasurementHost.self) { .text($0.model.problems) },
        Field("solutions", .string, "", of: MeasurementHost.self) { .text($0.model.solutions) },
        Field("note", .string, "", of: MeasurementHost.self) { .text($0.model.note) },
        Field("table", .object("table"), "Null when it stands in no table.", of: MeasurementHost.self) { host in
            let tables = host.document.tables
            guard let index = host.model.table, tables.indices.contains(index) else { return .null }
            return .object(table, tables[index])
        },
        Field("place", .object("place"), "Its indicator's cell.", of: MeasurementHost.self) { .place($0.model.place) },
    ]

    private static let measurementReadings: [Field] = [
        Field(
            "directions",
            .list(.string),
            "The directions that are legitimate, the likeliest first: declared, else told by the name.",
            of: MeasurementHost.self
        ) { .texts($0.reading.polarities.map(\.rawValue)) },
        Field(
            "ways",
            .list(.string),
            "The ways to add up that are legitimate, the likeliest first.",
            of: MeasurementHost.self
        ) { .texts($0.reading.accumulations.map(\.rawValue)) },
        Field(
            "yearly",
            .bool,
            "Whether it is of a kind that is published once a year (index, survey, grade, macro indicator).",
            of: MeasurementHost.self
        ) { .bool($0.reading.isYearly) },
        Field(
            "other_realisations",
            .list(.object("quantity")),
            "What other tables of the document print for its realisation of the year and is another figure, however rounded.",
            of: MeasurementHost.self
        ) { host in
            .list(RepeatedFigures.contradicting(host).map { .quantity($0.value, [$0.place]) })
        },
        Field(
            "explained",
            .string,
            "Which of problems and solutions say something: both, problems, solutions or empty.",
            of: MeasurementHost.self
        ) { .string($0.explained) },
        Field(
            "explains",
            .bool,
            "Whether the form has columns for problems and solutions.",
            of: MeasurementHost.self
        ) { host in
            let cells = host.model.cells
            return .bool(
                host.model.problems != nil || host.model.solutions != nil || cells[.problems] != nil
                    || cells[.solutions] != nil
            )
        },
        Field(
            "unexplained_place",
            .object("place"),
            "The cell of its problems, of its solutions where only these are empty, else its own.",
            of: MeasurementHost.self
        ) { host in
            let cells = host.model.cells
            let first = host.explained == "problems" ? cells[.solutions] : cells[.problems]
            return .place(first ?? cells[.problems] ?? cells[.solutions] ?? host.model.place)
        },
    ]

    static let budget = ObjectType(
        name: "budget",
        doc: "A programme's budget.",
        fields: [
            Field("program", .string, "", of: BudgetHost.self) { .text($0.model.program) },
            Field("amount", .object("quantity"), "Anggaran.", of: BudgetHost.self) {
                .quantity($0.model.budget, [$0.model.cells[.budget] ?? $0.model.place])
            },
            Field("realised", .object("quantity"), "Realisasi anggaran.", of: BudgetHost.self) {
                .quantity($0.model.realised, [$0.model.cells[.budgetRealised] ?? $0.model.place])
            },
            Field("absorption", .object("quantity"), "The share spent, as printed.", of: BudgetHost.self) {
                .quantity($0.model.absorption, [$0.model.cells[.absorption] ?? $0.model.place])
            },
            Field("realises", .bool, "Whether its table has a column for what was spent.", of: BudgetHost.self) {
                .bool($0.model.realised.kind != .missing || $0.model.cells[.budgetRealised] != nil)
            },
            Field("note", .string, "", of: BudgetHost.self) { .text($0.model.note) },
            Field("place", .object("place"), "", of: BudgetHost.self) { .place($0.model.place) },
        ]
    )

    static let activity = ObjectType(
        name: "activity",
        doc: "A row of the activity form (PKK).",
        fields: [
            Field("program", .string, "", of: ActivityHost.self) { .text($0.model.program) },
            Field("activity", .string, "", of: ActivityHost.self) { .text($0.model.activity) },
            Field("indicator", .string, "", of: ActivityHost.self) { .text($0.model.indicator) },
            Field("group", .string, "input, output, outcome or empty.", of: ActivityHost.self) {
                .text($0.model.group?.rawValue)
            },
            Field("unit", .string, "", of: ActivityHost.self) { .text($0.model.unit) },
            Field("target", .object("quantity"), "", of: ActivityHost.self) {
                .quantity($0.model.target, [$0.model.cells[.target] ?? $0.model.place])
            },
            Field("realisation", .object("quantity"), "", of: ActivityHost.self) {
                .quantity($0.model.realisation, [$0.model.cells[.realisation] ?? $0.model.place])
            },
            Field("achievement", .object("quantity"), "As printed.", of: ActivityHost.self) {
                .quantity($0.model.achievement, [$0.model.cells[.achievement] ?? $0.model.place])
            },
            Field("note", .string, "", of: ActivityHost.self) { .text($0.model.note) },
            Field("place", .object("place"), "", of: ActivityHost.self) { .place($0.model.place) },
        ]
    )
}
