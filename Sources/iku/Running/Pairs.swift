internal import Glibc
internal import Model
internal import Reporting

/// Forms and the files they go to: `--format` and `-o`, each as often as wanted.
///
/// The first `--format` belongs to the first `-o`, and so on; without any `--format` the names of the files tell the forms.
struct Pairs<Writer: Sendable> {
    /// One form and its file; nil for standard output.
    struct One {
        var writer: Writer
        var path: String?
    }

    let all: [One]

    /// - Parameters:
    ///   - named: the writer of a name behind `--format`.
    ///   - told: the writer that the name of a file asks for; `-` for standard output.
    ///   - isText: whether a screen can show what it writes.
    /// - Throws: `CommandError.usage` for a form that is not there, a file name that tells none, forms and files that do
    ///   not pair, one destination named twice, or a workbook for the screen; all before any work is done.
    init(
        _ arguments: Arguments,
        named: (String) throws(ReportingError) -> Writer,
        told: (String) throws(ReportingError) -> Writer,
        isText: (Writer) -> Bool
    ) throws(CommandError) {
        let forms = arguments.all("--format")
        let paths = arguments.all("--output")
        guard forms.isEmpty || forms.count == max(paths.count, 1) else {
            throw .usage(Messages.unpairedForms(forms.count, paths.count))
        }
        var all: [One] = []
        var taken: Set<String> = []
        for (index, path) in (paths.isEmpty ? ["-"] : paths).enumerated() {
            guard taken.insert(path).inserted else { throw .usage(Messages.sameDestination(path)) }
            let writer: Writer
            do throws(ReportingError) {
                writer = index < forms.count ? try named(forms[index]) : try told(path)
            } catch {
                throw .usage(error.message)
            }
            if path == "-", !isText(writer), isatty(1) == 1 { throw .usage(Messages.notForScreens) }
            all.append(One(writer: writer, path: path == "-" ? nil : path))
        }
        self.all = all
    }

    /// Writes every form. No file appears under its name before all of them are written beside it.
    ///
    /// - Parameters:
    ///   - more: further files that are written with them or not at all.
    ///   - bytes: what a writer makes of the result, for the screen or for a file.
    func write(
        _ terminal: Terminal,
        more: [(path: String, bytes: [UInt8])] = [],
        bytes: (_ writer: Writer, _ isForScreen: Bool) throws(ReportingError) -> [UInt8]
    ) throws(CommandError) {
        var staged: [Output.Staged] = []
        do throws(CommandError) {
            for one in all {
                guard let path = one.path else { continue }
                staged.append(try Output.stage(try Self.made(one.writer, false, bytes), for: path))
            }
            for file in more { staged.append(try Output.stage(file.bytes, for: file.path)) }
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
        for one in all where one.path == nil { terminal.write(try Self.made(one.writer, true, bytes)) }
    }

    private static func made(
        _ writer: Writer,
        _ isForScreen: Bool,
        _ bytes: (Writer, Bool) throws(ReportingError) -> [UInt8]
    ) throws(CommandError) -> [UInt8] {
        do throws(ReportingError) {
            return try bytes(writer, isForScreen)
        } catch {
            throw .output(error.message)
        }
    }
}
