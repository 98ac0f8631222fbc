internal import Model
internal import Reporting

/// Which forms of the findings list go where, and whether the findings are kept for later runs.
struct Destinations {
    private let pairs: Pairs<any FindingsWriter>
    /// Where the findings are kept for later runs (`--write-baseline`).
    private let baseline: String?

    /// - Throws: what `Pairs` throws, and for a baseline that would replace one of the forms.
    init(_ arguments: Arguments) throws(CommandError) {
        pairs = try Pairs(
            arguments,
            named: FindingsForms.named,
            told: FindingsForms.told,
            isText: { $0.isText }
        )
        baseline = arguments.value("--write-baseline")
        if let baseline, pairs.all.contains(where: { $0.path == baseline }) {
            throw .usage(Messages.sameDestination(baseline))
        }
    }

    /// - Throws: `CommandError.usage` when a result would replace one of the inputs, by whatever name.
    func spare(_ inputs: [String]) throws(CommandError) {
        try Output.spare(pairs.all.compactMap(\.path) + [baseline].compactMap { $0 }, inputs)
    }

    /// Writes every form. No file appears under its name before all of them are written beside it.
    func write(_ report: Report, _ detail: WriterOptions.Detail, _ terminal: Terminal) throws(CommandError) {
        let kept = baseline.map { [($0, Self.kept(report))] } ?? []
        try pairs.write(terminal, more: kept) { writer, isForScreen throws(ReportingError) in
            let colour = isForScreen && terminal.colour
            return try writer.write(
                report,
                options: WriterOptions(width: terminal.width, colour: colour, detail: detail)
            )
        }
    }

    /// What a later run is compared with: the findings there are, not those that are gone.
    private static func kept(_ report: Report) -> [UInt8] {
        var report = report
        report.resolved = []
        report.changes = nil
        return JsonFindings().write(report, options: WriterOptions())
    }
}
