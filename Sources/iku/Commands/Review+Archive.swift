internal import Engine
internal import Model
internal import Reporting

/// `iku review ARCHIVE.jsonl`: checks many governments, one after the other.
extension Review {
    /// What speaks of one government or of an earlier run and has no meaning for many.
    private static let foreign = ["--workspace", "--baseline", "--write-baseline", "--template"]

    static func runArchive(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        if let other = arguments.operands.first(where: { !ArchiveReview.isArchive($0) }) {
            throw .usage(Messages.archiveBeside(other))
        }
        if let option = foreign.first(where: { arguments.value($0) != nil }) {
            throw .usage(Messages.notForArchives(option))
        }
        let failOn = try arguments.choice("--fail-on", Severity.self) ?? .major
        guard let asOf = try arguments.date("--as-of") ?? Clock.today else { throw .usage(Messages.noClock) }
        var selection = try JudgingRun.selection(arguments)
        selection.documentNotes = selection.atLeast == .note
        let outputs = try ArchiveOutputs(arguments, terminal)
        let book = try RulesHome.load(arguments, terminal.language, withTests: false)
        let judge = Judge(book: book, selection: selection, asOf: asOf)
        guard !judge.rules.isEmpty else { throw .usage(Messages.noRulesChosen) }
        keepToTheEnd(judge)
        let run = Report.Run(
            command: name,
            version: Version.number,
            asOf: asOf,
            language: terminal.language,
            packs: book.packNames,
            files: [],
            rules: judge.allRules
        )
        let summary = try write(
            arguments.operands,
            ArchiveReview(judge: judge, book: book, run: run),
            outputs,
            terminal
        )
        if summary.refused + summary.repeated > 0 || summary.governments == 0 { return .input }
        return summary.worst.map { $0 >= failOn } ?? false ? .findings : .clean
    }

    /// Lines that are named one by one before the rest is counted.
    private static let named = 20

    private static func write(
        _ paths: [String],
        _ review: ArchiveReview,
        _ outputs: ArchiveOutputs,
        _ terminal: Terminal
    ) throws(CommandError) -> ArchiveSummary {
        var summary = ArchiveSummary(language: terminal.language)
        try outputs.begin(review.run, inputs: paths)
        do throws(CommandError) {
            for path in paths {
                try review.read(path) { event throws(CommandError) in
                    switch event {
                    case .government(let government):
                        summary.add(government)
                        try outputs.write(government)
                    case .refused(let file, let line, let reason):
                        summary.refused += 1
                        if summary.refused <= Self.named {
                            terminal.complain(Messages.lineRefused(file, line, reason)[terminal.language])
                        }
                    case .again(let file, let line, let name):
                        summary.repeated += 1
                        terminal.complain(Messages.governmentAgain(file, line, name)[terminal.language])
                    }
                }
            }
            if summary.refused > Self.named {
                terminal.complain(Messages.more(summary.refused - Self.named)[terminal.language])
            }
            try outputs.end(summary)
        } catch {
            outputs.discard()
            throw error
        }
        return summary
    }
}
