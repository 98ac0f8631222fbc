internal import Model
internal import Reporting

/// Which forms of the findings list go where, and whether the findings are kept for later runs.
struct Destinations {
    private let pairs: Pairs<any FindingsWriter>
    /// Where the findings are kept for later runs (`--write-baseline`).
    private let baseline: String?
    /// What memos are made from.
    private var template: (any MemoTemplate)?

    /// - Throws: what `Pairs` throws, and for a baseline that would replace one of the forms.
    init(_ arguments: Arguments) throws(CommandError) {
        pairs = try Pairs(
            arguments,
            named: FindingsForms.named,
            told: FindingsForms.told,
            isText: { $0.isText }
        )
        if pairs.all.contains(where: \.writer.needsTemplate) { template = try MemoFile.read(arguments) }
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
    ///
    /// - Parameter links: where links on the screen start from; nil for none.
    func write(
        _ report: Report,
        _ detail: WriterOptions.Detail,
        links: String? = nil,
        _ terminal: Terminal
    ) throws(CommandError) {
        let kept = baseline.map { [($0, Self.kept(report))] } ?? []
        try pairs.write(terminal, more: kept) { writer, isForScreen throws(ReportingError) in
            let colour = isForScreen && terminal.colour
            var options = WriterOptions(
                width: terminal.width,
                colour: colour,
                links: isForScreen ? links : nil,
                detail: detail
            )
            options.template = template
            return try writer.write(report, options: options)
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
