internal import Glibc
internal import Model
internal import Reporting

/// The forms of an archive's findings and where they go, written piece by piece: a file stands beside its name until all
/// is written.
final class ArchiveOutputs {
    private let pairs: Pairs<any ArchiveWriter>
    private let terminal: Terminal
    private let detail: WriterOptions.Detail
    private var files: [Int: Output.Growing] = [:]

    /// - Throws: what `Pairs` throws.
    init(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) {
        pairs = try Pairs(
            arguments,
            named: ArchiveForms.named,
            told: ArchiveForms.told,
            isText: { _ in true }
        )
        self.terminal = terminal
        detail = arguments.has("--quiet") ? .quiet : arguments.has("--verbose") ? .verbose : .normal
    }

    /// - Throws: `CommandError` when a result would replace an input, or cannot be written.
    func begin(_ run: Report.Run, inputs: [String]) throws(CommandError) {
        try Output.spare(pairs.all.compactMap(\.path), inputs)
        for (index, one) in pairs.all.enumerated() {
            if let path = one.path { files[index] = try Output.Growing(path) }
        }
        try each { $0.head(run, $1) }
    }

    func write(_ government: ArchivedGovernment) throws(CommandError) { try each { $0.write(government, $1) } }

    /// Writes what stands at the end and gives the files their names.
    func end(_ summary: ArchiveSummary) throws(CommandError) {
        try each { $0.end(summary, $1) }
        for index in files.keys.sorted() { try files[index]?.commit() }
        files = [:]
    }

    /// Leaves no file behind.
    func discard() {
        for file in files.values { file.discard() }
        files = [:]
    }

    private func each(_ bytes: (any ArchiveWriter, WriterOptions) -> [UInt8]) throws(CommandError) {
        for (index, one) in pairs.all.enumerated() {
            let options = WriterOptions(
                width: terminal.width,
                colour: terminal.colour && one.path == nil,
                detail: detail
            )
            let piece = bytes(one.writer, options)
            if let file = files[index] {
                try file.append(piece)
            } else {
                terminal.write(piece)
            }
        }
    }
}
