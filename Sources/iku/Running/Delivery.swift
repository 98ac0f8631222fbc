internal import Engine
internal import Model
internal import Reporting

/// What every command that judges does with its report: waivers, comparison with an earlier run, outputs, exit status.
struct Delivery {
    static let valued = ["--format", "--output", "--fail-on", "--baseline", "--write-baseline", "--template"]
    static let flags = ["--quiet", "--verbose", "--no-links"]

    let destinations: Destinations
    private let failOn: Severity
    private let baseline: Baseline?
    private let detail: WriterOptions.Detail
    private let arguments: Arguments

    /// - Throws: `CommandError` for options that do not fit and for a baseline that cannot be read, before any work is done.
    init(_ arguments: Arguments) throws(CommandError) {
        self.arguments = arguments
        failOn = try arguments.choice("--fail-on", Severity.self) ?? .major
        destinations = try Destinations(arguments)
        detail = arguments.has("--quiet") ? .quiet : arguments.has("--verbose") ? .verbose : .normal
        if let path = arguments.value("--baseline") {
            baseline = Baseline(name: path, report: try FindingsFile.read(path))
        } else {
            baseline = nil
        }
    }

    /// Applies the waivers, compares with the baseline, writes every form, and says how the program ends: by new findings
    /// that are not waived.
    ///
    /// - Parameters:
    ///   - waivers: those of the workspace, and how much of it was looked at.
    ///   - judge: whose rules ran; nil for a report that was read back, whose unread files were told then.
    func deliver(
        _ report: Report,
        waivers: (Waivers, Waivers.Scope)? = nil,
        judge: Judge?,
        _ terminal: Terminal
    ) throws(CommandError) -> ExitStatus {
        var report = report
        if let judge, let (waivers, scope) = waivers { waivers.apply(to: &report, scope: scope, judge: judge) }
        baseline?.compare(&report, rules: judge.map { Set($0.rules.map(\.id)) })
        try destinations.write(report, detail, links: terminal.linkBase(arguments), terminal)
        if judge != nil, report.run.files.contains(where: { $0.status == .refused }) { return .input }
        return report.findings.contains { $0.state == .new && $0.severity >= failOn } ? .findings : .clean
    }
}
