internal import Model

/// Reads the `given` of an example: the model in YAML, by the same value readers as real documents.
///
/// Places are made up: every fact stands on a line of its own, in the order of the file.
struct GivenReader {
    let lexicon: Lexicon
    let file: String
    private var line = 0
    var document: RecognisedDocument

    init(lexicon: Lexicon, file: String) {
        self.lexicon = lexicon
        self.file = file
        document = RecognisedDocument(file: "contoh")
        document.kind = .iku
    }

    /// The dossier that the example describes.
    mutating func read(_ node: Yaml) throws(PackError) -> Dossier {
        var map = try YamlMap(node, file: file, what: "given")
        try readContents(&map)
        try map.finish()
        return Dossier(file: "contoh", documents: [document])
    }

    /// What stands in one document.
    mutating func readContents(_ map: inout YamlMap) throws(PackError) {
        if let node = map.node("document") { try readDocument(node) }
        if let node = map.node("table") { try readTable(node) }
        if let node = map.node("objective") { try readObjective(node) }
        for node in try items(&map, "objectives") { try readObjective(node) }
        if let node = map.node("indicator") { try readIndicator(node) }
        for node in try items(&map, "indicators") { try readIndicator(node) }
        for node in try items(&map, "lines") {
            document.passages.append(try passage(node))
        }
        for node in try items(&map, "articles") {
            document.articles.append(Article(number: try node.integer("articles", file: file), place: place()))
        }
        for node in try items(&map, "chapters") { document.headings.append(try heading(node)) }
        for node in try items(&map, "outline") { document.outline.append(try heading(node)) }
        for node in try items(&map, "lists") { try readList(node) }
        for node in try items(&map, "contents") { try readContents(node) }
        for node in try items(&map, "mentions") { try readMention(node) }
        for node in try items(&map, "forms") { try readForm(node) }
        if let node = map.node("head") { try readHead(node) }
        for node in try items(&map, "citations") { try readCitation(node) }
        if let node = map.node("citation") { try readCitation(node) }
        try readForms(&map)
    }

    mutating func place(_ excerpt: String? = nil) -> Place {
        line += 1
        return Place(file: document.file, line: line, excerpt: excerpt)
    }

    func items(_ map: inout YamlMap, _ key: String) throws(PackError) -> [Yaml] {
        try map.node(key)?.items(key, file: file) ?? []
    }

    /// A line of the text: its words, or a map of `text` and `role`.
    private mutating func passage(_ node: Yaml) throws(PackError) -> Passage {
        guard case .map = node.content else {
            return Passage(text: try node.text("lines", file: file), place: place())
        }
        var map = try YamlMap(node, file: file, what: "lines")
        let text = try map.requiredText("text")
        let role = try map.choice("role", Passage.Role.self) ?? .body
        try map.finish()
        return Passage(text: text, place: place(), role: role)
    }

    private mutating func readDocument(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "document")
        if let kind = try map.choice("kind", DocumentKind.self) { document.kind = kind }
        document.level = try map.choice("level", RecognisedDocument.Level.self)
        if let title = try map.text("title") {
            document.title = Passage(text: title, place: place(title), role: .title)
        }
        if let name = try map.text("government") {
            document.government = Named(name: name, kind: "", place: place(name))
        }
        if let name = try map.text("agency") {
            var agency = Named(name: name, kind: "", place: place(name))
            for other in try map.texts("other-agencies") {
                agency.mentions.append(Passage(text: other, place: place(other)))
            }
            document.agency = agency
        }
        if let text = try map.text("period") {
            document.period = try period(text, node)
            document.periodPlace = place(text)
        }
        document.format = try map.choice("format", Document.Format.self)
        if let node = map.node("agreement") { try readAgreement(node) }
        document.year = try map.node("year")?.integer("year", file: file)
        document.quarter = try map.node("quarter")?.integer("quarter", file: file)
        if let text = try map.text("dated") {
            document.dated = CivilDate.read(text, lexicon: lexicon)
            if document.dated == nil { document.datedMonth = PartialDate.month(endOf: text, lexicon: lexicon) }
            guard document.dated != nil || document.datedMonth != nil else {
                throw PackError(.expectedDate("dated"), file: file, line: node.line, column: node.column)
            }
            document.setting = Passage(text: text, place: place(text))
        }
        if let node = map.node("instrument") { try readInstrument(node) }
        for node in try items(&map, "signatories") { document.signatories.append(try signatory(node)) }
        for post in try map.texts("posts") {
            document.signatories.append(Signatory(post: post, place: place(post)))
        }
        for text in try map.texts("annexes") { document.annexes.append(Passage(text: text, place: place(text))) }
        for node in try items(&map, "annex-mentions") { document.annexMentions.append(try passage(node)) }
        for text in try map.texts("losses") {
            document.notes.append(Note(.loss, what: LocalizedText(id: text, en: text), place: place(text)))
        }
        try map.finish()
    }

    func period(_ text: String, _ node: Yaml) throws(PackError) -> Period {
        guard let period = Period.mentions(in: text, lexicon: lexicon).first?.period else {
            throw PackError(.expectedNumber("period"), file: file, line: node.line, column: node.column)
        }
        return period
    }

    private mutating func readInstrument(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "instrument")
        var instrument = Instrument(
            kind: try map.requiredText("kind"),
            number: try map.text("number"),
            year: try map.node("year")?.integer("year", file: file),
            about: try map.text("about"),
            place: place(try map.text("heading"))
        )
        if let dictum = try map.text("dictum") { instrument.dictum = Passage(text: dictum, place: place(dictum)) }
        for kind in try map.texts("self-references") {
            instrument.selfReferences.append(
                Instrument.SelfReference(kind: kind, passage: Passage(text: kind, place: place(kind)))
            )
        }
        try map.finish()
        document.instrument = instrument
    }

    private mutating func readTable(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "table")
        let columns = try (map.node("columns")?.items("columns", file: file) ?? [])
            .map { item throws(PackError) in try item.choice("columns", Concept.self, file: file) }
        let table = RecognisedTable(
            purpose: try map.choice("purpose", RecognisedTable.Purpose.self) ?? .indicators,
            columns: columns.map { RecognisedTable.Column(concept: $0, title: $0.rawValue) },
            place: place(columns.map(\.rawValue).joined(separator: " | "))
        )
        try map.finish()
        document.tables.append(table)
    }

    private mutating func readObjective(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "objective")
        let name = try map.requiredText("name")
        document.objectives.append(Objective(number: try map.text("number"), name: name, place: place(name)))
        for item in try items(&map, "indicators") {
            try readIndicator(item, objective: document.objectives.count - 1)
        }
        try map.finish()
    }

    private mutating func readIndicator(_ node: Yaml, objective: Int? = nil) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "indicator")
        let name = try map.requiredText("name")
        let spot = place(name)
        var indicator = Indicator(
            number: try map.text("number"),
            name: name,
            objective: objective,
            table: document.tables.isEmpty ? nil : document.tables.count - 1,
            unit: try map.text("unit"),
            definition: try map.text("definition"),
            source: try map.text("source"),
            owner: try map.text("owner"),
            polarity: try map.choice("polarity", Polarity.self),
            accumulation: try map.choice("accumulation", Accumulation.self),
            place: spot
        )
        if let text = try map.text("formula") {
            indicator.formula = Formula.read(text, lexicon: lexicon, indicatorName: name)
        }
        let scale = lexicon.scale(forIndicator: name)
        if let text = try map.text("baseline") {
            indicator.baseline = Quantity.read(text, lexicon: lexicon, scale: scale)
        }
        if let targets = map.node("targets") {
            for entry in try YamlMap(targets, file: file, what: "targets").all {
                guard let year = Int(entry.key) else {
                    throw PackError(
                        .expectedNumber(entry.key),
                        file: file,
                        line: entry.keyLine,
                        column: entry.keyColumn
                    )
                }
                let raw = try entry.value.text(entry.key, file: file)
                indicator.targets[year] = Quantity.read(raw, lexicon: lexicon, scale: scale)
                var cell = spot.showing(raw)
                cell.column = year
                indicator.targetPlaces[year] = cell
            }
        }
        try map.finish()
        document.indicators.append(indicator)
        if let table = indicator.table { document.tables[table].dataRows += 1 }
    }

    private mutating func heading(_ node: Yaml) throws(PackError) -> Heading {
        let text = try node.text("chapters", file: file)
        let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        let label = parts.first.map(String.init) ?? ""
        return Heading(
            level: 1,
            label: label,
            number: RomanNumeral.value(label) ?? Int(label),
            title: parts.count > 1 ? String(parts[1]) : "",
            place: place(text)
        )
    }

    private mutating func readList(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "lists")
        let purpose = try map.requiredChoice("purpose", ItemList.Purpose.self)
        var list = ItemList(purpose: purpose, introduction: nil, items: [])
        for (index, item) in try items(&map, "items").enumerated() {
            let (label, text) = try labelled(item)
            list.items.append(
                Article.Item(
                    level: 2,
                    label: label ?? "\(index + 1).",
                    number: index + 1,
                    passage: Passage(text: text, place: place(text))
                )
            )
        }
        try map.finish()
        document.lists.append(list)
    }

    /// An item of a list: its text, or a map of `label` and `text`.
    private func labelled(_ node: Yaml) throws(PackError) -> (label: String?, text: String) {
        guard case .map = node.content else { return (nil, try node.text("items", file: file)) }
        var map = try YamlMap(node, file: file, what: "items")
        let item = (try map.text("label"), try map.requiredText("text"))
        try map.finish()
        return item
    }

    private mutating func readContents(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "contents")
        let title = try map.requiredText("title")
        document.contents.append(
            ContentsEntry(
                title: title,
                page: try map.text("page"),
                hasChildren: try map.text("has-children") == "true",
                place: place(title)
            )
        )
        try map.finish()
    }

    private mutating func readMention(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "mentions")
        let text = try map.requiredText("period")
        var mention = PeriodMention(
            period: try period(text, node),
            place: place(text),
            context: try map.requiredChoice("context", PeriodMention.Context.self),
            text: try map.text("words") ?? text
        )
        mention.lead = try map.text("lead") ?? ""
        document.periods.append(mention)
        try map.finish()
    }

    private mutating func readHead(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "head")
        var head = FormHead(place: place())
        if let text = try map.text("agency") { head.agency = Passage(text: text, place: place(text)) }
        if let text = try map.text("goal") { head.goal = Passage(text: text, place: place(text)) }
        for text in try map.texts("tasks") { head.tasks.append(Passage(text: text, place: place(text))) }
        for text in try map.texts("functions") { head.functions.append(Passage(text: text, place: place(text))) }
        try map.finish()
        document.head = head
    }

    private mutating func readCitation(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "citation")
        let kind = try map.requiredText("kind")
        let number = try map.text("number")
        var citation = Citation(
            text: "",
            kind: kind,
            issuer: try map.text("issuer") ?? kind,
            number: number,
            year: try map.node("year")?.integer("year", file: file),
            title: try map.text("title"),
            supplement: try map.text("supplement"),
            amendedBy: try map.text("amended-by"),
            regulation: try map.text("id"),
            position: try map.choice("position", Citation.Position.self) ?? .legalBasis,
            place: place()
        )
        if let gazette = try map.text("gazette") {
            citation.gazette = Citation.GazetteNumber(
                year: try map.node("gazette-year")?.integer("gazette-year", file: file),
                number: gazette
            )
        }
        citation.text = try map.text("text") ?? "\(citation.issuer) Nomor \(number ?? "") Tahun \(citation.year ?? 0)"
        if citation.regulation == nil, let number, let year = citation.year {
            citation.regulation = "\(kind)-\(number)-\(year)"
        }
        citation.place.excerpt = citation.text
        if let text = try map.text("passage") {
            document.passages.append(Passage(text: text, place: citation.place))
        }
        try map.finish()
        document.citations.append(citation)
    }
}
