internal import Glibc
internal import Model
internal import Reporting

/// Which forms of the findings list go where: `--format` and `-o`, each as often as wanted.
///
/// The first `--format` belongs to the first `-o`, and so on; without any `--format` the names of the files tell the forms.
struct Destinations {
    /// One form and its file; nil for standard output.
    struct One {
        var writer: any FindingsWriter
        var path: String?
    }

    let all: [One]
    /// Where the findings are kept for later runs (`--write-baseline`).
    private let baseline: String?

    /// - Throws: `CommandError.usage` for a form that is not there, a file name that tells none, forms and files that do
    ///   not pair, or one destination named twice; all before any work is done.
    init(_ arguments: Arguments) throws(CommandError) {
        let forms = arguments.all("--format")
        let paths = arguments.all("--output")
        guard forms.isEmpty || forms.count == max(paths.count, 1) else {
            throw .usage(Messages.unpairedForms(forms.count, paths.count))
        }
        var all: [One] = []
        var taken: Set<String> = []
        for (index, path) in (paths.isEmpty ? ["-"] : paths).enumerated() {
            guard taken.insert(path).inserted else { throw .usage(Messages.sameDestination(path)) }
            var isForFilesOnly = false
            do throws(ReportingError) {
                let writer =
                    if index < forms.count {
                        try FindingsForms.named(forms[index])
                    } else {
                        try FindingsForms.told(by: path)
                    }
                isForFilesOnly = !writer.isText
                all.append(One(writer: writer, path: path == "-" ? nil : path))
            } catch {
                throw .usage(error.message)
            }
            if isForFilesOnly, path == "-", isatty(1) == 1 { throw .usage(Messages.notForScreens) }
        }
        self.all = all
        baseline = arguments.value("--write-baseline")
        if let baseline, !taken.insert(baseline).inserted { throw .usage(Messages.sameDestination(baseline)) }
    }

    /// - Throws: `CommandError.usage` when a result would replace one of the inputs, by whatever name.
    func spare(_ inputs: [String]) throws(CommandError) {
        try Output.spare(all.compactMap(\.path) + [baseline].compactMap { $0 }, inputs)
    }

    /// Writes every form. No file appears under its name before all of them are written beside it.
    func write(_ report: Report, _ detail: WriterOptions.Detail, _ terminal: Terminal) throws(CommandError) {
        var staged: [Output.Staged] = []
        do throws(CommandError) {
            for one in all {
                guard let path = one.path else { continue }
                let options = WriterOptions(width: terminal.width, colour: false, detail: detail)
                staged.append(try Output.stage(Self.bytes(one.writer, report, options), for: path))
            }
            if let baseline { staged.append(try Output.stage(Self.kept(report), for: baseline)) }
        } catch {
            for file in staged { file.discard() }
            throw error
        }
        for (index, file) in staged.enumerated() {
            do throws(CommandError) {
                try file.commit()
            } catch {
                for later in staged[(index + 1)...] { later.discard() }
                throw error
            }
        }
        for one in all where one.path == nil {
            let options = WriterOptions(width: terminal.width, colour: terminal.colour, detail: detail)
            terminal.write(try Self.bytes(one.writer, report, options))
        }
    }

    private static func bytes(
        _ writer: any FindingsWriter,
        _ report: Report,
        _ options: WriterOptions
    ) throws(CommandError) -> [UInt8] {
        do throws(ReportingError) {
            return try writer.write(report, options: options)
        } catch {
            throw .output(error.message)
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
