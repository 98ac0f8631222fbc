internal import Expression
internal import Model

extension Declared {
    static let objective: ObjectType = ObjectType(
        name: "objective",
        doc: "A result to be reached (sasaran strategis, kinerja utama).",
        fields: [
            Field("number", .string, "", of: ObjectiveHost.self) { .text($0.model.number) },
            Field("name", .string, "", of: ObjectiveHost.self) { .text($0.model.name) },
            Field("indicators", .list(.object("indicator")), "", of: ObjectiveHost.self) {
                .objects(indicator, $0.indicators)
            },
            Field(
                "namesakes",
                .list(.object("objective")),
                "Objectives of the same wording and agency, itself included.",
                of: ObjectiveHost.self
            ) {
                .objects(
                    objective,
                    $0.document.objectivesNamed[PartName(part: $0.model.part, name: $0.model.name.folded)] ?? []
                )
            },
            Field("place", .object("place"), "", of: ObjectiveHost.self) { .place($0.model.place) },
        ]
    )

    static let indicator: ObjectType = ObjectType(
        name: "indicator",
        doc: "The measure of an objective.",
        fields: indicatorFacts + indicatorReadings + indicatorWords
    )

    private static let indicatorFacts: [Field] = [
        Field("number", .string, "", of: IndicatorHost.self) { .text($0.model.number) },
        Field("name", .string, "", of: IndicatorHost.self) { .text($0.model.name) },
        Field("objective", .object("objective"), "Null for an indicator under none.", of: IndicatorHost.self) { host in
            let objectives = host.document.objectives
            guard let index = host.model.objective, objectives.indices.contains(index) else { return .null }
            return .object(objective, objectives[index])
        },
        Field("table", .object("table"), "Null when it stands in no table.", of: IndicatorHost.self) { host in
            let tables = host.document.tables
            guard let index = host.model.table, tables.indices.contains(index) else { return .null }
            return .object(table, tables[index])
        },
        Field(
            "namesakes",
            .list(.object("indicator")),
            "Indicators of the same name and agency, itself included.",
            of: IndicatorHost.self
        ) {
            .objects(
                indicator,
                $0.document.indicatorsNamed[PartName(part: $0.model.part, name: $0.model.name.folded)] ?? []
            )
        },
        Field("formula", .object("formula"), "Null when the document gives none.", of: IndicatorHost.self) { host in
            .object(formula, host.model.formula.map { Box($0, [host.place(of: .formula)]) })
        },
        Field(
            "agency",
            .string,
            "The agency whose part of the document it stands in, else the document's; empty when there is none.",
            of: IndicatorHost.self
        ) { .text($0.document.document.agencyName(of: $0.model.part)) },
        Field(
            "level",
            .string,
            "government, agency, unit or empty: of its part, else of the document.",
            of: IndicatorHost.self
        ) {
            let document = $0.document.document
            return .text((document.part($0.model.part)?.level ?? document.level)?.rawValue)
        },
        Field("unit", .string, "The document's own column.", of: IndicatorHost.self) { .text($0.model.unit) },
        Field("definition", .string, "", of: IndicatorHost.self) { .text($0.model.definition) },
        Field("source", .string, "Sumber data.", of: IndicatorHost.self) { .text($0.model.source) },
        Field("owner", .string, "Penanggung jawab.", of: IndicatorHost.self) { .text($0.model.owner) },
        Field("polarity", .string, "higher, lower or empty, as the document declares it.", of: IndicatorHost.self) {
            .text($0.model.polarity?.rawValue)
        },
        Field("accumulation", .string, "sum, last, mean, year-end or empty.", of: IndicatorHost.self) {
            .text($0.model.accumulation?.rawValue)
        },
        Field("baseline", .object("quantity"), "Null when the document gives none.", of: IndicatorHost.self) { host in
            host.model.baseline.map { .quantity($0, [host.place(of: .baseline)]) } ?? .null
        },
        Field("targets", .list(.object("target")), "By year, oldest first.", of: IndicatorHost.self) {
            .objects(target, $0.targets)
        },
        Field("place", .object("place"), "Its name's cell.", of: IndicatorHost.self) { .place($0.model.place) },
        Field("formula_place", .object("place"), "Its formula's cell, else its own place.", of: IndicatorHost.self) {
            .place($0.place(of: .formula))
        },
    ]

    private static let indicatorReadings: [Field] = [
        Field(
            "measure",
            .string,
            "Class of the measure word: proportion, count, index, ordinal, growth, mean, rate, quantity, time, compliance; empty when none.",
            of: IndicatorHost.self
        ) { .text($0.understanding.measure) },
        Field("measures", .list(.string), "All classes the measure word can stand for.", of: IndicatorHost.self) {
            .texts($0.understanding.measures)
        },
        Field("measure_word", .string, "The measure word found.", of: IndicatorHost.self) {
            .text($0.understanding.measureWord)
        },
        Field("prefix", .string, "A superfluous word before it (“Capaian”).", of: IndicatorHost.self) {
            .text($0.understanding.prefix)
        },
        Field("units", .list(.string), "Canonical units of its column and targets, each once.", of: IndicatorHost.self)
        { .texts($0.understanding.units) },
        Field("unit_classes", .list(.string), "Classes of those units.", of: IndicatorHost.self) {
            .texts($0.understanding.unitClasses)
        },
        Field("name_polarity", .string, "higher, lower or empty, inferred from the name.", of: IndicatorHost.self) {
            .text($0.understanding.nameDirection?.polarity.rawValue)
        },
        Field("formula_polarity", .string, "higher, lower or empty, inferred from the formula.", of: IndicatorHost.self)
        { .text($0.understanding.formulaDirection?.polarity.rawValue) },
        Field(
            "name_turned",
            .bool,
            "Whether a resolving word turned a harm into a success in the name.",
            of: IndicatorHost.self
        ) { .bool($0.understanding.nameDirection?.isTurned ?? false) },
        Field("formula_turned", .bool, "The same in the formula.", of: IndicatorHost.self) {
            .bool($0.understanding.formulaDirection?.isTurned ?? false)
        },
        Field("polarity_words", .list(.string), "The words that told the name's direction.", of: IndicatorHost.self) {
            .texts($0.understanding.nameDirection?.words ?? [])
        },
        Field(
            "formula_polarity_words",
            .list(.string),
            "The words that told the formula's direction.",
            of: IndicatorHost.self
        ) { .texts($0.understanding.formulaDirection?.words ?? []) },
        Field("activity_signals", .list(.string), "Words and units that betray an activity.", of: IndicatorHost.self) {
            .texts($0.understanding.activity.words)
        },
        Field(
            "activity_strength",
            .int,
            "How many independent places speak for an activity, 0 … 4.",
            of: IndicatorHost.self
        ) { .integer($0.understanding.activity.count) },
        Field("vague_words", .list(.string), "", of: IndicatorHost.self) { .texts($0.understanding.vagueWords) },
        Field(
            "double",
            .string,
            "The two things measured, joined by a slash; empty when it measures one.",
            of: IndicatorHost.self
        ) { host in
            .text(host.understanding.double.map { "\($0.first) / \($0.second)" })
        },
        Field(
            "double_kind",
            .string,
            "What is doubled: the kind of the pair; empty when it measures one thing.",
            of: IndicatorHost.self
        ) { .text($0.understanding.double?.kind.rawValue) },
        Field("macro", .string, "The macro indicator it names; empty when none.", of: IndicatorHost.self) {
            .text($0.understanding.macro)
        },
        Field("discontinued", .string, "The discontinued programme it names; empty when none.", of: IndicatorHost.self)
        { .text($0.understanding.discontinued) },
        Field("scale", .string, "The ordinal scale it is graded on; empty when none.", of: IndicatorHost.self) {
            .text($0.understanding.scale?.name)
        },
        Field(
            "off_scale",
            .list(.object("target")),
            "Graded targets that are not on its scale.",
            of: IndicatorHost.self
        ) { host in
            .objects(target, host.targets.filter { host.understanding.isOffScale($0.quantity) })
        },
        Field(
            "named_deeds",
            .list(.string),
            "Deeds of the name that the formula does not count, when the two differ.",
            of: IndicatorHost.self
        ) { .texts($0.understanding.deeds?.named.map(\.word) ?? []) },
        Field(
            "counted_deeds",
            .list(.string),
            "Deeds the formula counts and the name does not promise, when the two differ.",
            of: IndicatorHost.self
        ) { .texts($0.understanding.deeds?.counted.map(\.word) ?? []) },
        Field(
            "shared_words",
            .double,
            "Share of the formula's content words found in the name, 0 … 1; null without a formula.",
            of: IndicatorHost.self
        ) { .optionalDouble($0.understanding.sharedWords) },
        Field(
            "formula_likeness",
            .double,
            "How far the formula repeats the name, 0 … 1; null without a formula.",
            of: IndicatorHost.self
        ) { .optionalDouble($0.understanding.formulaLikeness) },
    ]

    static let formula = ObjectType(
        name: "formula",
        doc: "How an indicator is computed.",
        fields: [
            Field("text", .string, "On one line, fractions as A / B.", of: Box<Formula>.self) { .text($0.model.text) },
            Field(
                "kind",
                .string,
                "ratio, count, sum, mean, growth, index, external, reference or unknown.",
                of: Box<Formula>.self
            ) { .text($0.model.kind.rawValue) },
            Field("numerator", .string, "", of: Box<Formula>.self) { .text($0.model.numerator) },
            Field("denominator", .string, "", of: Box<Formula>.self) { .text($0.model.denominator) },
            Field("factor", .string, "100% or the like.", of: Box<Formula>.self) { .text($0.model.factor) },
            Field("place", .object("place"), "", of: Box<Formula>.self) { .place($0.places.first) },
        ]
    )

    static let target = ObjectType(
        name: "target",
        doc: "The promised value for one year.",
        fields: [Field("year", .int, "", of: TargetHost.self) { .integer($0.year) }]
            + quantityFields(TargetHost.self) { $0.quantity }
            + [Field("place", .object("place"), "", of: TargetHost.self) { .place($0.places.first) }]
    )

    static let quantity = ObjectType(
        name: "quantity",
        doc: "What stands in a value cell.",
        fields: quantityFields(Box<Quantity>.self) { $0.model }
            + [Field("place", .object("place"), "", of: Box<Quantity>.self) { .place($0.places.first) }]
    )

    private static func quantityFields<Host: Placed>(
        _ host: Host.Type,
        _ read: @escaping @Sendable (Host) -> Quantity
    ) -> [Field] {
        [
            Field("raw", .string, "As printed.", of: host) { .text(read($0).raw) },
            Field("kind", .string, "number, money, grade, bound, range, ratio, text or missing.", of: host) {
                .text(read($0).kind.rawValue)
            },
            Field("number", .double, "Null when it is none.", of: host) { .number(read($0).number) },
            Field("low", .double, "Lower end of a range; null when it is none.", of: host) { .number(read($0).low) },
            Field("high", .double, "Upper end of a range; null when it is none.", of: host) { .number(read($0).high) },
            Field("unit", .string, "Canonical unit glued to it.", of: host) { .text(read($0).unit) },
            Field("grade", .string, "", of: host) { .text(read($0).grade) },
        ]
    }

    static let table = ObjectType(
        name: "table",
        doc: "A table whose head was recognised.",
        fields: [
            Field(
                "purpose",
                .string,
                "indicators, quarterly, annual, activity, budget, submissions, agencies or other.",
                of: TableHost.self
            ) { .text($0.model.purpose.rawValue) },
            Field("number", .int, "Its number in the document, from 1.", of: TableHost.self) { .integer($0.index + 1) },
            Field("title", .string, "The line above it.", of: TableHost.self) { .text($0.model.title?.text) },
            Field("title_place", .object("place"), "Where the line above it stands, else its head.", of: TableHost.self)
            {
                .place($0.model.title?.place ?? $0.model.place)
            },
            Field(
                "columns",
                .list(.string),
                "Concepts of its columns, and of what its cells state under labels of their own, each once.",
                of: TableHost.self
            ) { host in
                var seen: [String] = []
                for column in host.model.columns {
                    if let name = column.concept?.rawValue, !seen.contains(name) { seen.append(name) }
                }
                return .texts(seen)
            },
            Field("rows", .int, "How many rows hold data.", of: TableHost.self) { .integer($0.model.dataRows) },
            Field("indicators", .list(.object("indicator")), "", of: TableHost.self) {
                .objects(indicator, $0.indicators)
            },
            Field("place", .object("place"), "Its head.", of: TableHost.self) { .place($0.model.place) },
        ]
    )
}

extension IndicatorHost {
    /// The cell of one column, else the indicator's own place.
    func place(of concept: Concept) -> Place { model.cells[concept] ?? model.place }
}

extension Value {
    static func quantity(_ quantity: Quantity, _ places: [Place]) -> Value {
        .makeObject(Declared.quantity, Box(quantity, places))
    }
}
