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
