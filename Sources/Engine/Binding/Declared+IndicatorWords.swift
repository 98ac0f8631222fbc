internal import Expression
internal import Model

extension Declared {
    /// What single rules ask of an indicator beyond its cells and readings.
    static let indicatorWords: [Field] = [
        Field("activity_nouns", .list(.string), "Nouns of work that it counts.", of: IndicatorHost.self) {
            .texts($0.understanding.activity.nouns)
        },
        Field("activity_participles", .list(.string), "Participles of work in its name.", of: IndicatorHost.self) {
            .texts($0.understanding.activity.participles)
        },
        Field("activity_units", .list(.string), "Units of work, canonical.", of: IndicatorHost.self) {
            .texts($0.understanding.activity.units)
        },
        Field("activity_formula", .list(.string), "Words of work that its formula counts.", of: IndicatorHost.self) {
            .texts($0.understanding.activity.formula)
        },
        Field("scale_title_id", .string, "Its scale in Indonesian; empty when none.", of: IndicatorHost.self) {
            .text($0.understanding.scale?.title.id)
        },
        Field("scale_title_en", .string, "Its scale in English; empty when none.", of: IndicatorHost.self) {
            .text($0.understanding.scale?.title.en)
        },
        Field("scale_grades", .list(.string), "The grades of its scale, lowest first.", of: IndicatorHost.self) {
            .texts($0.understanding.scale?.members.map(\.grade) ?? [])
        },
        Field(
            "formula_adds",
            .list(.string),
            "Words of content that the formula has and the name lacks.",
            of: IndicatorHost.self
        ) { host in
            guard let formula = host.model.formula else { return .texts([]) }
            return .texts(host.compare(host.model.name, formula.text).onlySecond)
        },
        Field(
            "formula_terms_alike",
            .bool,
            "Whether numerator and denominator speak of the same things, with nothing that sets them apart.",
            of: IndicatorHost.self
        ) { host in
            guard let formula = host.model.formula, let top = formula.numerator, let bottom = formula.denominator else {
                return .bool(false)
            }
            let terms = host.compare(top, bottom)
            return .bool(!terms.shared.isEmpty && terms.onlyFirst.isEmpty && terms.onlySecond.isEmpty)
        },
        Field(
            "formula_repeats",
            .bool,
            "Whether the formula is the name once more, be it without its word of measure or with a factor behind it.",
            of: IndicatorHost.self
        ) { .bool($0.understanding.formula?.repeatsName ?? false) },
        Field(
            "formula_narrows",
            .list(.string),
            "Words of content that the denominator has beyond the numerator; empty where the numerator has words of its own.",
            of: IndicatorHost.self
        ) { .texts($0.understanding.formula?.narrowing ?? []) },
        Field(
            "missed_deeds",
            .list(.string),
            "Deeds of the name that its formula speaks of nowhere.",
            of: IndicatorHost.self
        ) { .texts($0.understanding.formula?.deeds.missed ?? []) },
        Field(
            "numerator_deeds",
            .list(.string),
            "Deeds that the numerator counts and the denominator does not state.",
            of: IndicatorHost.self
        ) { .texts($0.understanding.formula?.deeds.counted ?? []) },
        Field(
            "formula_owner",
            .object("indicator"),
            "The indicator of the same agency whose formula this one has copied; null when there is none.",
            of: IndicatorHost.self
        ) { .object(indicator, $0.formulaOwner) },
        Field(
            "asked_base",
            .string,
            "What unit or name counts by (`100.000`, `100` of a percentage) where the formula multiplies by another power of ten; empty where not.",
            of: IndicatorHost.self
        ) { .text(($0.understanding.formula?.base?.asked).map { Number($0).indonesian() }) },
        Field(
            "named_siblings",
            .list(.string),
            "What the name is about, where the formula is about another thing of the same kind (`padi`, `jagung`).",
            of: IndicatorHost.self
        ) { .texts($0.understanding.formula?.strangers?.named ?? []) },
        Field(
            "counted_siblings",
            .list(.string),
            "The other thing of the same kind that the formula is about.",
            of: IndicatorHost.self
        ) { .texts($0.understanding.formula?.strangers?.counted ?? []) },
        Field(
            "misfit_units",
            .list(.string),
            "Units that what the name measures never has (a length in per cent).",
            of: IndicatorHost.self
        ) { .texts($0.understanding.misfitUnits) },
        Field("gain", .bool, "Whether more of what the name measures is surely better.", of: IndicatorHost.self) {
            .bool($0.understanding.isGain)
        },
        Field(
            "baseline_year",
            .int,
            "The year that the head of the baseline's column names; 0 when it names none.",
            of: IndicatorHost.self
        ) { host in
            let tables = host.document.document.tables
            guard let table = host.model.table, tables.indices.contains(table) else { return .integer(0) }
            return .integer(tables[table].columns.first { $0.concept == .baseline }?.year ?? 0)
        },
        Field(
            "first_of_objective",
            .bool,
            "Whether it is the first of its objective in its table; a blank cell further down may be a merged one.",
            of: IndicatorHost.self
        ) { host in
            let (table, objective) = (host.model.table, host.model.objective)
            let first = host.document.document.indicators.firstIndex { $0.table == table && $0.objective == objective }
            return .bool(first == host.index)
        },
        Field(
            "harm_head",
            .string,
            "The harm that is the very thing it measures (`sanggah banding` in `Persentase sanggah banding …`); empty when a harm is only mentioned, resolved, or a span of time.",
            of: IndicatorHost.self
        ) { .text($0.understanding.harmHead) },
        Field("source_place", .object("place"), "Its source's cell, else its own place.", of: IndicatorHost.self) {
            .place($0.place(of: .source))
        },
        Field("listed", .list(.object("item")), "Where the text lists it by the same name.", of: IndicatorHost.self) {
            host in
            let name = Words(host.model.name).tokens.map(\.hash)
            let items = host.document.document.lists.filter { $0.purpose == .indicators }.flatMap(\.items)
                .filter { Words($0.passage.text).tokens.map(\.hash) == name }
            return .boxes(item, items, \.passage.place)
        },
    ]
}

extension IndicatorHost {
    fileprivate func compare(_ first: String, _ second: String) -> ContentComparison {
        ContentComparison(first, second, lexicon: document.lexicon)
    }
}
