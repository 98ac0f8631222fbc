package import Model

/// Reads a file in the form of `iku extract` (`iku.extract/1`, JSON or YAML), so that other programs can feed in facts.
///
/// Every value is read again from its `raw` by the readers that real documents pass through; what such a file claims of
/// its meaning counts for nothing. Keys that this version does not know are passed over.
package struct ExtractReader {
    let lexicon: Lexicon
    private let file: String

    package init(lexicon: Lexicon, file: String) {
        self.lexicon = lexicon
        self.file = file
    }

    /// Whether a file says near its beginning that it has this form.
    package static func isExtract(_ bytes: [UInt8]) -> Bool {
        let front = bytes.prefix(256)
        guard let first = front.first(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 && $0 < 0x80 })
        else { return false }
        guard first == 0x7B || first == 0x73 || first == 0x2D || first == 0x23 || first == 0x22 else { return false }
        let text = String(decoding: front, as: UTF8.self)
        return text.contains("schema") && text.contains("iku.extract/1")
    }

    /// The largest extract that is read, in bytes: of a file, or of one line of an archive.
    package static let largest = 64 << 20

    private static var limits: YamlLimits {
        var limits = YamlLimits()
        limits.bytes = largest
        limits.nodes = 8_000_000
        return limits
    }

    /// The facts of a file: one extract, or in JSON several after each other. Throws a `PackError` with the line of what
    /// has not the form.
    package func read(_ bytes: [UInt8]) throws(PackError) -> Dossier {
        let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
        let roots =
            first == UInt8(ascii: "{")
            ? try JsonFacts.parse(bytes, file: file, limits: Self.limits)
            : [try Yaml.parse(bytes, file: file, limits: Self.limits)]
        var dossier = Dossier(file: file, documents: [])
        for root in roots { dossier.documents += try documents(Facts(root, file: file)) }
        return dossier
    }

    /// One line of an archive: an extract of its own.
    ///
    /// - Parameter number: of the line, from 1.
    /// - Returns: the government that the line names for all its documents, where it does, and the documents.
    /// - Throws: `PackError` with line and column of what has not the form.
    package func read(
        line bytes: [UInt8],
        number: Int
    ) throws(PackError) -> (government: String?, documents: [RecognisedDocument]) {
        var (government, all): (String?, [RecognisedDocument]) = (nil, [])
        for root in try JsonFacts.parse(bytes, file: file, line: number, limits: Self.limits) {
            let root = Facts(root, file: file)
            if government == nil { government = try root.text("government") }
            all += try documents(root)
        }
        return (government, all)
    }

    private func documents(_ root: Facts) throws(PackError) -> [RecognisedDocument] {
        guard try root.text("schema") == "iku.extract/1" else {
            throw PackError(.missingKey("schema"), file: file, line: root.node.line, column: root.node.column)
        }
        var documents: [RecognisedDocument] = []
        for item in try root.items("documents") { documents.append(try document(item)) }
        return documents
    }

    private func document(_ facts: Facts) throws(PackError) -> RecognisedDocument {
        let origin = try facts.text("file")
        let facts = facts.from(origin)
        var document = RecognisedDocument(file: origin ?? file)
        document.kind = try facts.text("kind").flatMap(DocumentKind.init(rawValue:)) ?? .unknown
        document.level = try facts.text("level").flatMap(RecognisedDocument.Level.init(rawValue:))
        if let title = try facts.text("title") {
            let place = try facts.place(at: "title_place") ?? facts.place(title)
            document.title = Passage(text: title, place: place, role: .title)
        }
        if let name = try facts.text("government") {
            document.government = Named(name: name, kind: kind(of: name, .governmentKinds), place: facts.place(name))
        }
        if let name = try facts.text("agency") {
            document.agency = Named(name: name, kind: kind(of: name, .agencyKinds), place: facts.place(name))
        }
        for item in try facts.items("parts") {
            let name = try item.required("agency")
            document.parts.append(
                DocumentPart(
                    agency: Named(name: name, kind: kind(of: name, .agencyKinds), place: try item.ownPlace()),
                    level: try item.text("level").flatMap(RecognisedDocument.Level.init(rawValue:)) ?? .agency,
                    annex: try item.text("annex").map { Passage(text: $0, place: item.place($0), role: .title) }
                )
            )
        }
        if let period = try facts.period("period") {
            document.period = period
            document.periodPlace = try facts.place(at: "period_place") ?? facts.place("\(period.start)-\(period.end)")
        }
        document.year = try facts.integer("year")
        document.quarter = try facts.integer("quarter").flatMap { (1...4).contains($0) ? $0 : nil }
        document.dated = try facts.text("dated").flatMap(CivilDate.init(iso:))
        document.datedMonth = try facts.text("dated_month").flatMap { PartialDate($0) }
        for item in try facts.items("objectives") {
            document.objectives.append(
                Objective(
                    number: try item.text("number"),
                    name: try item.required("name"),
                    place: try item.ownPlace(),
                    part: try part(item, document)
                )
            )
        }
        for item in try facts.items("indicators") { try readIndicator(item, &document) }
        for item in try facts.items("measurements") { document.measurements.append(try measurement(item)) }
        for item in try facts.items("totals") { document.totals.append(try measurement(item, isTotal: true)) }
        for item in try facts.items("budgets") { document.budgets.append(try budget(item)) }
        for item in try facts.items("budget_totals") { document.budgetTotals.append(try budget(item, isTotal: true)) }
        for item in try facts.items("activities") { document.activities.append(try activity(item)) }
        for item in try facts.items("submissions") { document.submissions.append(try submission(item)) }
        for item in try facts.items("agencies") {
            document.agencies.append(
                ListedAgency(
                    code: try item.text("code"),
                    name: try item.required("name"),
                    abbreviation: try item.text("abbreviation"),
                    kind: try item.text("kind"),
                    place: try item.ownPlace()
                )
            )
        }
        try readStructure(facts, &document)
        try readTables(facts, &document)
        return document
    }

    private func kind(of name: String, _ list: Lexicon.ListName) -> String {
        lexicon[list].prefixMatch(Words(name), at: 0)?.tag ?? ""
    }

    /// The part whose agency an objective or indicator names.
    private func part(_ item: Facts, _ document: RecognisedDocument) throws(PackError) -> Int? {
        guard !document.parts.isEmpty, let agency = try item.text("agency") else { return nil }
        return document.parts.firstIndex { $0.agency.name == agency }
    }

    private func readIndicator(_ item: Facts, _ document: inout RecognisedDocument) throws(PackError) {
        let name = try item.required("name")
        var indicator = Indicator(number: try item.text("number"), name: name, place: try item.ownPlace())
        indicator.part = try part(item, document)
        if let objective = try item.text("objective") {
            let owner = indicator.part
            if let index = document.objectives.firstIndex(where: { $0.name == objective && $0.part == owner }) {
                indicator.objective = index
            } else {
                indicator.objective = document.objectives.count
                document.objectives.append(Objective(name: objective, place: indicator.place, part: owner))
            }
        }
        let scale = lexicon.scale(forIndicator: name)
        // The formula of `iku extract` is an object; a plain text says the same.
        let formula = try item.text("formula")
        let stated = try item.child("formula")?.text("text")
        if let text = formula ?? stated {
            indicator.formula = Formula.read(text, lexicon: lexicon, indicatorName: name)
        }
        indicator.unit = try item.text("unit")
        indicator.definition = try item.text("definition")
        indicator.source = try item.text("source")
        indicator.owner = try item.text("owner")
        indicator.polarity = try item.text("polarity").flatMap(Polarity.init(rawValue:))
        indicator.accumulation = try item.text("accumulation").flatMap(Accumulation.init(rawValue:))
        if let raw = try item.raw("baseline") {
            indicator.baseline = Quantity.read(raw, lexicon: lexicon, scale: scale)
        }
        if let targets = item.child("targets") {
            for (key, _) in targets.entries {
                guard let year = Int(key), (1900...2200).contains(year) else { continue }
                // A year that the table has and that is left empty is there without a value.
                let raw = try targets.raw(key)
                indicator.targets[year] = raw.map { Quantity.read($0, lexicon: lexicon, scale: scale) } ?? .missing()
                indicator.targetPlaces[year] = indicator.place.showing(raw ?? "")
            }
        }
        indicator.plan = try numbered(item, "plan", 1...4, name: name)
        let (sheet, table) = (indicator.place.sheet, indicator.place.table)
        indicator.table = document.tables.firstIndex {
            table != nil && $0.place.table == table && $0.place.sheet == sheet
        }
        document.indicators.append(indicator)
    }

    func quantity(_ item: Facts, _ key: String, name: String? = nil) throws(PackError) -> Quantity {
        guard let raw = try item.raw(key) else { return .missing() }
        return Quantity.read(raw, lexicon: lexicon, scale: name.flatMap { lexicon.scale(forIndicator: $0) })
    }
}
