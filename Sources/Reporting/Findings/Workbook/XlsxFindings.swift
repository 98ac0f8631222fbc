package import Model

/// The findings list as a workbook of Excel, to be worked with: filtered, answered by the agencies, printed, and read back
/// by `iku follow-up`.
package struct XlsxFindings: FindingsWriter {
    /// Findings on one sheet; what is more goes on with another one.
    private let findingsPerSheet: Int

    package init() { findingsPerSheet = SheetLimits.rows - 1 }

    init(findingsPerSheet: Int) { self.findingsPerSheet = max(findingsPerSheet, 1) }

    package var name: String { "xlsx" }
    package var fileExtension: String { "xlsx" }
    package var isText: Bool { false }

    /// The whole workbook; see `FindingsWriter`.
    package func write(_ report: Report, options: WriterOptions) throws(ReportingError) -> [UInt8] {
        let words = Wording(language: report.run.language)
        let title = words.pick("Daftar Temuan", "Findings")
        let book = try Workbook(
            title: title,
            subject: words.circumstances(report.run),
            keywords: OwnList.keyword,
            created: report.run.asOf
        )
        let files = FileNames(report.run.files.map(\.file))
        let findings = FileGroup.all(of: report).flatMap(\.findings) + report.resolved
        // The summary comes first and speaks of the others: it is written when they have their names.
        let summary = try book.sheet(words.pick("Ringkasan", "Summary"))
        var parts: [FindingsSheet] = []
        var start = 0
        repeat {
            let part = findings[start..<min(start + findingsPerSheet, findings.count)]
            let sheet = try book.sheet(words.pick("Temuan", "Findings"))
            parts.append(FindingsSheet(sheet: sheet, words: words, run: report.run, findings: part, files: files))
            start += findingsPerSheet
        } while start < findings.count
        for part in parts { part.write() }
        if let matrix = report.matrix {
            MatrixSheet(sheet: try book.sheet(words.pick("Matriks", "Matrix")), words: words, run: report.run).write(
                matrix
            )
        }
        if !report.traces.isEmpty {
            let sheet = try book.sheet(words.pick("Telusur", "Traces"))
            TraceSheet(sheet: sheet, words: words, run: report.run).write(report.traces)
        }
        RuleSheet(sheet: try book.sheet(words.pick("Aturan", "Rules")), words: words, run: report.run).write(
            report,
            findings
        )
        FileSheet(sheet: try book.sheet(words.pick("Berkas", "Files")), words: words, run: report.run).write()
        if !report.notAssessable.isEmpty {
            let sheet = try book.sheet(words.pick("Tidak dapat dinilai", "Not assessable"))
            NotAssessableSheet(sheet: sheet, words: words, run: report.run).write(report.notAssessable)
        }
        FindingsKey.write(findings, on: try book.sheet(FindingsKey.sheet))
        SummarySheet(sheet: summary, words: words, report: report, findings: findings, parts: parts).write()
        return try book.bytes()
    }
}

/// The hidden sheet that knows which findings the workbook was made with, so that lost and changed rows are noticed.
enum FindingsKey {
    static let sheet = "iku"
    static let title = "iku.follow-up-key/1"

    static func write(_ findings: [Finding], on sheet: Sheet) {
        sheet.text(0, 0, title)
        sheet.text(0, 1, "rule")
        sheet.text(0, 2, "agency")
        for (index, finding) in findings.prefix(SheetLimits.rows - 1).enumerated() {
            sheet.text(index + 1, 0, finding.fingerprint)
            sheet.text(index + 1, 1, finding.rule)
            sheet.text(index + 1, 2, finding.subject.agency ?? "")
        }
        sheet.width(0...0, 30)
        sheet.hide()
    }
}
