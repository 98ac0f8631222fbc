package import Model

/// JSON lines: for each government one findings list, `iku.findings/1` on a line of its own.
package struct JsonLinesArchive: ArchiveWriter {
    package init() {}

    package var name: String { "jsonl" }
    package var fileExtensions: [String] { ["jsonl", "ndjson"] }

    /// Nothing; see `ArchiveWriter`.
    package func head(_ run: Report.Run, _ options: WriterOptions) -> [UInt8] { [] }

    /// The government's findings list; see `ArchiveWriter`.
    package func write(_ government: ArchivedGovernment, _ options: WriterOptions) -> [UInt8] {
        JsonFindings.bytes(government.report, inline: true)
    }

    /// Nothing; see `ArchiveWriter`.
    package func end(_ summary: ArchiveSummary, _ options: WriterOptions) -> [UInt8] { [] }
}

/// One table of all findings, as `CsvFindings` writes it for a single government.
package struct CsvArchive: ArchiveWriter {
    package init() {}

    package var name: String { "csv" }
    package var fileExtensions: [String] { ["csv"] }

    /// The head of the table; see `ArchiveWriter`.
    package func head(_ run: Report.Run, _ options: WriterOptions) -> [UInt8] {
        var table = CsvTable(capacity: 1024)
        table.row(CsvFindings.head(Wording(language: run.language)))
        return table.bytes
    }

    /// The government's rows; see `ArchiveWriter`.
    package func write(_ government: ArchivedGovernment, _ options: WriterOptions) -> [UInt8] {
        var table = CsvTable(capacity: government.report.findings.count * 1024, isBeginning: false)
        CsvFindings.write(government.report, Wording(language: government.report.run.language), on: &table)
        return table.bytes
    }

    /// Nothing; see `ArchiveWriter`.
    package func end(_ summary: ArchiveSummary, _ options: WriterOptions) -> [UInt8] { [] }
}
