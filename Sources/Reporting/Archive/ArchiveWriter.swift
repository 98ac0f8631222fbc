package import Model

/// One form of the findings of an archive: many governments, written one after the other as they are judged, so that no
/// more than one is ever held.
package protocol ArchiveWriter: Sendable {
    /// The name behind `--format`: `terminal`, `jsonl`, `csv`.
    var name: String { get }
    /// Endings of files of this form, without the dot.
    var fileExtensions: [String] { get }
    /// What stands before the first government.
    func head(_ run: Report.Run, _ options: WriterOptions) -> [UInt8]
    /// What is said of one government.
    func write(_ government: ArchivedGovernment, _ options: WriterOptions) -> [UInt8]
    /// What stands behind the last one.
    func end(_ summary: ArchiveSummary, _ options: WriterOptions) -> [UInt8]
}

/// One government of an archive, with all that was found.
package struct ArchivedGovernment: Sendable {
    /// Nil where no document names one.
    package var name: String?
    /// The line of the archive where its documents begin.
    package var line: Int
    package var agencies: Int
    package var documents: Int
    package var report: Report

    package init(name: String?, line: Int, agencies: Int, documents: Int, report: Report) {
        self.name = name
        self.line = line
        self.agencies = agencies
        self.documents = documents
        self.report = report
    }
}

/// What an archive held in all.
package struct ArchiveSummary: Sendable {
    package var language: Language
    package var governments = 0
    package var agencies = 0
    package var documents = 0
    /// Lines that were no extract.
    package var refused = 0
    /// Governments that begin again after others, and were judged apart.
    package var repeated = 0
    package var totals = Report.Totals()
    /// The highest severity found.
    package var worst: Severity?

    package init(language: Language) { self.language = language }

    /// Counts one more.
    package mutating func add(_ government: ArchivedGovernment) {
        governments += 1
        agencies += government.agencies
        documents += government.documents
        totals += government.report.totals
        for finding in government.report.findings where finding.isOpen {
            worst = max(worst ?? finding.severity, finding.severity)
        }
    }
}

/// The forms of the findings of archives that this version writes. The others are made for one government.
package enum ArchiveForms {
    package static let all: [any ArchiveWriter] = [TerminalArchive(), JsonLinesArchive(), CsvArchive()]

    /// The writer of that name.
    ///
    /// - Throws: `ReportingError.unknownForm` for any other.
    package static func named(_ name: String) throws(ReportingError) -> any ArchiveWriter {
        if let writer = all.first(where: { $0.name == name }) { return writer }
        throw .unknownForm(name, known: all.map(\.name))
    }

    /// The writer that the name of a file asks for; the terminal's for a name without a dot.
    ///
    /// - Throws: `ReportingError.untoldForm` for an ending without a form.
    package static func told(by path: String) throws(ReportingError) -> any ArchiveWriter {
        let name = String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
            .lowercased()
        for writer in all where writer.fileExtensions.contains(where: { name.hasSuffix("." + $0) }) { return writer }
        if !name.utf8.contains(UInt8(ascii: ".")) { return TerminalArchive() }
        throw .untoldForm(path, known: all.flatMap { $0.fileExtensions.map { "." + $0 } })
    }
}
