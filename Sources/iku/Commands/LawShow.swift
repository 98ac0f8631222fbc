internal import Documents
internal import Engine
internal import Model

/// `iku law show REGULATION…`: one regulation as a page.
enum LawShow {
    static func run(
        _ operands: [String],
        _ arguments: Arguments,
        _ terminal: Terminal
    ) throws(CommandError) -> ExitStatus {
        guard !operands.isEmpty else { throw .usage(Messages.noRegulation) }
        let (registry, lexicon) = try RulesHome.registry(arguments, terminal.language)
        let day = try Law.day(arguments)
        var pages: [String] = []
        for operand in operands {
            let found = find(operand, registry, lexicon)
            guard !found.isEmpty else {
                let names = registry.regulations.flatMap { [$0.short, $0.id] }
                throw .usage(Messages.unknownRegulation(operand, Suggestion.nearest(operand, names)))
            }
            pages += found.map { page($0, registry, day, terminal.language) }
        }
        terminal.print(pages.joined(separator: "\n\n"))
        return .clean
    }

    /// By the registry's own names, else as a citation is read in a document: `Undang-Undang Nomor 23 Tahun 2014`.
    private static func find(_ name: String, _ registry: Registry, _ lexicon: Lexicon) -> [Regulation] {
        let named = registry.named(name)
        guard named.isEmpty else { return named }
        let citations = Recogniser(lexicon: lexicon).citations(in: name, place: Place(file: "teks"))
        return citations.first?.regulation.flatMap { registry[$0] }.map { [$0] } ?? []
    }

    private static func page(
        _ regulation: Regulation,
        _ registry: Registry,
        _ day: CivilDate,
        _ language: Language
    ) -> String {
        var lines = ["\(regulation.short)  (\(regulation.id))"]
        func row(_ label: LocalizedText, _ text: String?) {
            guard let text, !text.isEmpty else { return }
            lines.append("\(label[language]): \(text)")
        }
        row(Messages.lawTitle, regulation.title.isEmpty ? Messages.notKnown[language] : regulation.title)
        row(Messages.lawOtherTitles, regulation.titlesAccepted.joined(separator: "; "))
        row(Messages.lawIssuer, regulation.issuer)
        row(Messages.lawGovernment, regulation.government)
        row(Messages.lawGazette, regulation.gazette.map { gazette($0, language) })
        row(Messages.lawInForceFrom, regulation.inForceFrom?.iso ?? Messages.notKnown[language])
        for change in regulation.amendedBy { row(Messages.lawAmendedBy, Self.change(change, registry, language)) }
        if let revoked = regulation.revokedBy {
            let label = regulation.isReplaced ? Messages.lawReplacedBy : Messages.lawRevokedBy
            row(label, change(revoked, registry, language))
        }
        let standing = Messages.standing(regulation.standing(on: PartialDate(day)))[language]
        row(Messages.lawStatus(day.description), standing)
        row(Messages.lawConfidence, Messages.confidence(regulation.confidence)[language])
        row(Messages.lawNote, regulation.note?[language])
        return lines.joined(separator: "\n")
    }

    private static func gazette(_ gazette: Regulation.Gazette, _ language: Language) -> String {
        var text = gazette.kind
        if let year = gazette.year { text += " \(year)" }
        if let number = gazette.number { text += (gazette.year == nil ? " " : "/") + number }
        if let supplement = gazette.supplement { text += ", T\(gazette.kind) \(supplement)" }
        return gazette.reliable ? text : text + " (\(Messages.lawGazetteUnreliable[language]))"
    }

    private static func change(_ change: Regulation.Change, _ registry: Registry, _ language: Language) -> String {
        let name = registry[change.by].map { $0.title.isEmpty ? $0.short : "\($0.short) tentang \($0.title)" }
        let date = change.on?.iso ?? Messages.lawNoDate[language]
        return "\(name ?? change.by) (\(date))"
    }
}
