internal import Engine
internal import Model

/// `iku law list [KIND]`: the regulations of the registry, one a line, with their status on the day asked about.
enum LawList {
    static func run(
        _ operands: [String],
        _ arguments: Arguments,
        _ terminal: Terminal
    ) throws(CommandError) -> ExitStatus {
        let (registry, lexicon) = try RulesHome.registry(arguments, terminal.language)
        let day = PartialDate(try Law.day(arguments))
        let known = Set(registry.regulations.map(\.kind)).sorted()
        var wanted: Set<String> = []
        for word in operands {
            let kind = known.contains(word.lowercased()) ? word.lowercased() : lexicon[.regulationKinds].tag(of: word)
            guard let kind, known.contains(kind) else {
                throw .usage(Messages.unknownRegulationKind(word, Suggestion.nearest(word.lowercased(), known), known))
            }
            wanted.insert(kind)
        }
        let regulations = registry.regulations.filter { wanted.isEmpty || wanted.contains($0.kind) }
        let rows = regulations.map { regulation in
            [regulation.short, Messages.standing(regulation.standing(on: day))[terminal.language], regulation.title]
        }
        let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
        for row in rows {
            let padded = (0..<2).map { row[$0] + String(repeating: " ", count: widths[$0] - row[$0].count) }
            terminal.print((padded + [row[2].isEmpty ? "-" : row[2]]).joined(separator: "  "))
        }
        terminal.print(Messages.regulationsListed(rows.count, day.iso)[terminal.language])
        return .clean
    }
}
