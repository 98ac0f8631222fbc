internal import Expression
internal import Model

extension Declared {
    static let document = ObjectType(
        name: "document",
        doc: "One recognised document.",
        fields: [
            Field(
                "kind",
                .string,
                "iku, agreement, quarterly, annual, activity, report, regulation, …",
                of: DocumentHost.self
            ) { .text($0.document.kind.rawValue) },
            Field(
                "format",
                .string,
                "text, markdown, word, html, csv, pdf, open-text, excel, spreadsheet or empty.",
                of: DocumentHost.self
            ) {
                .text($0.document.format?.rawValue)
            },
            Field("title", .string, "The title on one line; empty when there is none.", of: DocumentHost.self) {
                .text($0.document.title?.text)
            },
            Field("plan", .bool, "Whether it is part of a plan (Renstra, RPJMD).", of: DocumentHost.self) {
                .bool($0.isPlan)
            },
            Field(
                "sets_indicators",
                .bool,
                "Whether it sets indicators: no part of a plan, no paper about them, no amendment of single articles.",
                of: DocumentHost.self
            ) { .bool($0.setsIndicators) },
            Field("level", .string, "government, agency, unit or empty.", of: DocumentHost.self) {
                .text($0.document.level?.rawValue)
            },
            Field("government", .string, "Name of the regional government.", of: DocumentHost.self) {
                .text($0.document.government?.name)
            },
            Field("agency", .string, "Name of the agency.", of: DocumentHost.self) { .text($0.document.agency?.name) },
            Field(
                "government_names",
                .list(.object("passage")),
                "Other government names found in its position.",
                of: DocumentHost.self
            ) { .boxes(passage, $0.document.government?.mentions ?? [], \.place) },
            Field(
                "agency_names",
                .list(.object("passage")),
                "Other agency names found in its position.",
                of: DocumentHost.self
            ) { .boxes(passage, $0.document.agency?.mentions ?? [], \.place) },
            Field(
                "period",
                .object("period"),
                "The years it is made for; null when it states none.",
                of: DocumentHost.self
            ) { .object(period, $0.ownPeriod) },
            Field("period_place", .object("place"), "Where the period stands.", of: DocumentHost.self) {
                .place($0.document.periodPlace)
            },
            Field("year", .int, "The year of an agreement or form; null when unknown.", of: DocumentHost.self) {
                .integer($0.document.year)
            },
            Field("quarter", .int, "The quarter of a form; null when unknown.", of: DocumentHost.self) {
                .integer($0.document.quarter)
            },
            Field(
                "filled_quarter",
                .int,
                "The quarter that most of its rows are filled up to; null when they do not agree.",
                of: DocumentHost.self
            ) { .integer($0.filledQuarter) },
            Field("dated", .string, "The day it was set, YYYY-MM-DD; empty when undated.", of: DocumentHost.self) {
                .text($0.document.dated.map { PartialDate($0).iso })
            },
            Field(
                "promulgated",
                .string,
                "The day a regulation was promulgated, YYYY-MM-DD; empty when none is given.",
                of: DocumentHost.self
            ) { .text($0.document.promulgated.map { PartialDate($0).iso }) },
            Field(
                "dated_month",
                .string,
                "The month it was set, YYYY-MM, where no day is stated; else empty.",
                of: DocumentHost.self
            ) { .text($0.document.datedMonth?.iso) },
            Field("setting", .object("passage"), "Where place and date of setting stand.", of: DocumentHost.self) {
                .object(passage, $0.document.setting.map { Box($0, [$0.place]) })
            },
            Field(
                "reference",
                .object("reference"),
                "The date by which it is judged; null when none can be told.",
                of: DocumentHost.self
            ) { .object(reference, $0.reference.map { Box($0, [$0.place].compactMap { $0 }) }) },
            Field(
                "instrument",
                .object("instrument"),
                "The regulation or decree that it is; null when it is none.",
                of: DocumentHost.self
            ) { .object(instrument, $0.document.instrument.map { Box($0, [$0.place]) }) },
            Field("signatories", .list(.object("signatory")), "Who signed, in order.", of: DocumentHost.self) {
                .boxes(signatory, $0.document.signatories, \.place)
            },
            Field(
                "mentions",
                .list(.object("mention")),
                "Every run of years mentioned, with its context.",
                of: DocumentHost.self
            ) { .boxes(mention, $0.document.periods, \.place) },
            Field("headings", .list(.object("heading")), "Chapters and sections.", of: DocumentHost.self) {
                .boxes(heading, $0.document.headings, \.place)
            },
            Field("chapters", .list(.object("heading")), "Chapters (BAB) only.", of: DocumentHost.self) {
                .boxes(heading, $0.document.headings.filter { $0.level == 1 }, \.place)
            },
            Field(
                "chapter_lines",
                .list(.object("passage")),
                "Every line and cell from the first chapter on; all where no chapter is found.",
                of: DocumentHost.self
            ) { .boxes(passage, $0.chapterPassages, \.place) },
            Field(
                "outline",
                .list(.object("heading")),
                "The chapters announced under sistematika.",
                of: DocumentHost.self
            ) { .boxes(heading, $0.document.outline, \.place) },
            Field("contents", .list(.object("contents")), "The table of contents.", of: DocumentHost.self) {
                .boxes(contents, $0.document.contents, \.place)
            },
            Field("articles", .list(.object("article")), "Pasal in order of appearance.", of: DocumentHost.self) {
                .objects(article, $0.articles)
            },
            Field(
                "definitions",
                .list(.object("definition")),
                "Terms of the lists of definitions that are joined to a meaning.",
                of: DocumentHost.self
            ) { .boxes(definition, DefinitionChecks.definitions($0.document, $0.lexicon), \.passage.place) },
            Field("lists", .list(.object("list")), "Numbered and lettered lists of the text.", of: DocumentHost.self) {
                .objects(list, $0.lists)
            },
            Field("head", .object("head"), "The formal head of the form; null when absent.", of: DocumentHost.self) {
                .object(head, $0.document.head.map { Box($0, [$0.place]) })
            },
            Field("tables", .list(.object("table")), "Recognised tables.", of: DocumentHost.self) {
                .objects(table, $0.tables)
            },
            Field("objectives", .list(.object("objective")), "Objectives.", of: DocumentHost.self) {
                .objects(objective, $0.objectives)
            },
            Field("indicators", .list(.object("indicator")), "Indicators of the tables.", of: DocumentHost.self) {
                .objects(indicator, $0.indicators)
            },
            Field("forms", .list(.object("form")), "Measurement forms, filled in or blank.", of: DocumentHost.self) {
                .objects(form, $0.forms)
            },
            Field(
                "measurements",
                .list(.object("measurement")),
                "Rows of measurement forms and tables of results.",
                of: DocumentHost.self
            ) { .objects(measurement, $0.measurements) },
            Field("budgets", .list(.object("budget")), "Programmes with their money.", of: DocumentHost.self) {
                .objects(budget, $0.budgets)
            },
            Field("activities", .list(.object("activity")), "Rows of the activity form.", of: DocumentHost.self) {
                .objects(activity, $0.activities)
            },
            Field(
                "agreement",
                .object("agreement"),
                "What a perjanjian kinerja says outside of its tables; null for other documents.",
                of: DocumentHost.self
            ) { host in
                .object(agreement, host.document.agreement.map { Box($0, host.places) })
            },
            Field(
                "category_scales",
                .list(.object("category_scale")),
                "Tables of categories of achievement; without any, the scale that a sentence gives.",
                of: DocumentHost.self
            ) { .boxes(categoryScale, $0.scales, \.place) },
            Field("citations", .list(.object("citation")), "Regulations named in the text.", of: DocumentHost.self) {
                .objects(citation, $0.citations)
            },
            Field("annexes", .list(.object("passage")), "Annexes that are there.", of: DocumentHost.self) {
                .boxes(passage, $0.document.annexes, \.place)
            },
            Field("annex_mentions", .list(.object("passage")), "Places that promise an annex.", of: DocumentHost.self) {
                .boxes(passage, $0.document.annexMentions, \.place)
            },
            Field("text", .object("text"), "The running text.", of: DocumentHost.self) {
                .object(Declared.text, $0.text)
            },
            Field("place", .object("place"), "Its title, else its first line.", of: DocumentHost.self) {
                .place($0.places.first)
            },
            Field("closing", .object("place"), "Its last signatory, else its last line.", of: DocumentHost.self) {
                .place($0.closing)
            },
        ]
    )

    static let instrument = ObjectType(
        name: "instrument",
        doc: "The regulation or decree that a document is.",
        fields: [
            Field("kind", .string, "perwal, perbup, pergub, perda, kepbup …", of: Box<Instrument>.self) {
                .text($0.model.kind)
            },
            Field("number", .string, "", of: Box<Instrument>.self) { .text($0.model.number) },
            Field("year", .int, "Null when unknown.", of: Box<Instrument>.self) { .integer($0.model.year) },
            Field("about", .string, "The title after TENTANG.", of: Box<Instrument>.self) { .text($0.model.about) },
            Field(
                "dictum",
                .object("passage"),
                "The title after Menetapkan; null when absent.",
                of: Box<Instrument>.self
            ) { .object(passage, $0.model.dictum.map { Box($0, [$0.place]) }) },
            Field("place", .object("place"), "", of: Box<Instrument>.self) { .place($0.model.place) },
            Field(
                "self_references",
                .list(.object("fault")),
                "“Dalam Peraturan … ini”: found is the words, kind the kind named.",
                of: Box<Instrument>.self
            ) { box in
                .faults(
                    box.model.selfReferences.map {
                        Fault(found: $0.passage.text, expected: "", kind: $0.kind, places: [$0.passage.place])
                    }
                )
            },
        ]
    )

    static let signatory = ObjectType(
        name: "signatory",
        doc: "Who signed.",
        fields: [
            Field("name", .string, "", of: Box<Signatory>.self) { .text($0.model.name) },
            Field("post", .string, "", of: Box<Signatory>.self) { .text($0.model.post) },
            Field("nip", .string, "", of: Box<Signatory>.self) { .text($0.model.nip) },
            Field("place", .object("place"), "", of: Box<Signatory>.self) { .place($0.model.place) },
        ]
    )

    static let passage = ObjectType(
        name: "passage",
        doc: "A stretch of text.",
        fields: [
            Field("text", .string, "", of: Box<Passage>.self) { .text($0.model.text) },
            Field(
                "role",
                .string,
                "body, heading, title, cell, citation, contents, signature, catchword.",
                of: Box<Passage>.self
            ) { .text($0.model.role.rawValue) },
            Field("place", .object("place"), "", of: Box<Passage>.self) { .place($0.model.place) },
        ]
    )

    static let place = ObjectType(
        name: "place",
        doc: "A place in the file.",
        fields: [
            Field("line", .int, "Null when the format knows no lines.", of: Box<Place>.self) {
                .integer($0.model.line)
            },
            Field("page", .int, "Null when unknown.", of: Box<Place>.self) { .integer($0.model.page) },
            Field("excerpt", .string, "The words found there.", of: Box<Place>.self) { .text($0.model.excerpt) },
            Field("optical", .bool, "Read from a picture by OCR: the words may be misread.", of: Box<Place>.self) {
                .bool($0.model.optical)
            },
        ]
    )
}
