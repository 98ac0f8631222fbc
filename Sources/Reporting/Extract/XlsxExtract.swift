package import Model

/// The extract as a workbook: one sheet for each kind of fact, to be checked, corrected or counted on.
///
/// Numbers are numbers with the unit behind them; what is no plain number stands as the document has it. What surrounds
/// the facts (headings, articles, tables) is in JSON only.
package struct XlsxExtract: ExtractWriter {
    package init() {}

    package var name: String { "xlsx" }
    package var fileExtension: String { "xlsx" }
    package var isText: Bool { false }

    /// The whole extract; see `ExtractWriter`.
    package func write(_ dossiers: [Dossier], language: Language, asOf: CivilDate) throws(ReportingError) -> [UInt8] {
        let words = Wording(language: language)
        let documents = dossiers.flatMap(\.documents)
        let title = words.pick("Isi dokumen yang dikenali", "What was recognised")
        let book = try Workbook(title: title, subject: "iku extract", keywords: OwnList.keyword, created: asOf)
        for list in ExtractList.all(documents, words) where !list.rows.isEmpty || list.isAlwaysThere {
            let sheet = ListSheet(
                sheet: try book.sheet(list.title),
                words: words,
                foot: "iku extract",
                columns: list.columns
            )
            let rows = list.rows.prefix(SheetLimits.rows - 2)
            sheet.frame(title, rows: rows.count)
            for (index, row) in rows.enumerated() { sheet.row(index + 1, row) }
            if rows.count < list.rows.count {
                let rest = words.count(list.rows.count - rows.count, "baris lain", "more row")
                sheet.sheet.text(
                    rows.count + 1,
                    0,
                    words.pick("dan \(rest); lengkap dalam JSON", "and \(rest); all in JSON")
                )
            }
        }
        return try book.bytes()
    }
}
