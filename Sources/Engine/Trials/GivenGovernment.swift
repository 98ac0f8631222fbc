internal import Model

/// Reads the `given` of an example about a whole government: its workspace, its list of agencies, its documents.
///
/// ```yaml
/// given:
///   government: { name: Kabupaten Contoh, year: 2024, period: 2021-2026, as-of: 2024-12-31 }
///   agencies: [{ name: Dinas Kesehatan, abbreviation: Dinkes }]
///   documents:
///     - document: { kind: iku, agency: Dinas Kesehatan }
///       indicators: [{ name: Angka Kematian Ibu, targets: { 2024: 90 } }]
/// ```
///
/// The documents are put together as those of a real folder are, so that an example tries the matching of names too.
struct GivenGovernment {
    private(set) var government: LocalGovernment
    /// The day of the run.
    private(set) var asOf: CivilDate?

    init(_ node: Yaml, lexicon: Lexicon, file: String) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "given")
        var assembly = GovernmentAssembly(lexicon: lexicon, place: Place(file: "contoh"))
        if let node = map.node("government") {
            var map = try YamlMap(node, file: file, what: "government")
            assembly.name = try map.text("name")
            assembly.year = try map.node("year")?.integer("year", file: file)
            assembly.posts = try map.texts("posts")
            if let text = try map.text("period") {
                assembly.period = Period.mentions(in: text, lexicon: lexicon).first?.period
            }
            if let text = try map.text("as-of") { asOf = CivilDate(iso: text) }
            if let node = map.node("budget-dated") {
                assembly.budgetDates = try Workspace.budgetDates(node, file)
            }
            try map.finish()
        }
        var list: [Agency]?
        for (index, node) in (try map.node("agencies")?.items("agencies", file: file) ?? []).enumerated() {
            list = (list ?? []) + [try Self.agency(node, index, file)]
        }
        assembly.list = list
        for (index, node) in (try map.node("documents")?.items("documents", file: file) ?? []).enumerated() {
            var reader = GivenReader(lexicon: lexicon, file: file)
            var map = try YamlMap(node, file: file, what: "documents")
            reader.document = RecognisedDocument(file: try map.text("file") ?? "dokumen \(index + 1)")
            reader.document.kind = .iku
            try reader.readContents(&map)
            try map.finish()
            assembly.add(reader.document)
        }
        try map.finish()
        government = assembly.assembled()
    }

    private static func agency(_ node: Yaml, _ index: Int, _ file: String) throws(PackError) -> Agency {
        let place = Place(file: "daftar", line: index + 1)
        if case .scalar(let scalar) = node.content { return Agency(name: scalar.text, place: place) }
        var map = try YamlMap(node, file: file, what: "agencies")
        let agency = Agency(
            code: try map.text("code"),
            name: try map.requiredText("name"),
            abbreviation: try map.text("abbreviation"),
            aliases: try map.texts("aliases"),
            kind: try map.text("kind") ?? "",
            isIndependent: try map.text("independent") == "true",
            place: place
        )
        try map.finish()
        return agency
    }
}
