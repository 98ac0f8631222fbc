package import Model

/// One line for each government: how many agencies and documents, and how many findings of each severity.
///
/// With `--quiet` one line for each finding instead, as for a single government.
package struct TerminalArchive: ArchiveWriter {
    package init() {}

    package var name: String { "terminal" }
    package var fileExtensions: [String] { ["txt"] }

    /// Columns of a count.
    private static let step = 8

    /// What is asked, by which rules, and the head of the table; see `ArchiveWriter`.
    package func head(_ run: Report.Run, _ options: WriterOptions) -> [UInt8] {
        if options.detail == .quiet { return [] }
        let words = Wording(language: run.language)
        var page = Page(width: options.width, colour: options.colour)
        page.paragraph(
            words.pick("Daftar temuan arsip (iku \(run.command))", "Findings of an archive (iku \(run.command))"),
            style: .bold
        )
        page.paragraph(words.circumstances(run))
        page.blank()
        let heads = [words.pick("PD", "agenc."), words.pick("dokumen", "docs")]
        line(
            words.pick("Pemerintah daerah", "Government"),
            heads.map { ($0, nil) } + Severity.allCases.reversed().map { (words.severity($0), nil) },
            on: &page
        )
        return page.bytes
    }

    /// The government's line; see `ArchiveWriter`.
    package func write(_ government: ArchivedGovernment, _ options: WriterOptions) -> [UInt8] {
        let words = Wording(language: government.report.run.language)
        if options.detail == .quiet { return QuietList(report: government.report, words: words).bytes }
        var page = Page(width: options.width, colour: options.colour)
        let section = FindingSection(words: words, isVerbose: false)
        let counts = Severity.allCases.reversed().map { severity -> (String, Page.Style?) in
            let count = government.report.findings.count { $0.severity == severity && $0.isOpen }
            return (count == 0 ? "." : String(count), count == 0 ? .dim : section.style(severity))
        }
        let name =
            government.name
            ?? words.pick("tanpa nama (baris \(government.line))", "without a name (line \(government.line))")
        line(name, [(String(government.agencies), nil), (String(government.documents), nil)] + counts, on: &page)
        return page.bytes
    }

    /// The totals; see `ArchiveWriter`.
    package func end(_ summary: ArchiveSummary, _ options: WriterOptions) -> [UInt8] {
        if options.detail == .quiet { return [] }
        let words = Wording(language: summary.language)
        var page = Page(width: options.width, colour: options.colour)
        func line(_ label: String, _ text: String) { page.paragraph(text, indent: 2, hanging: 2, label: label) }
        page.blank()
        page.paragraph(words.pick("Ringkasan", "Summary"), style: .bold)
        line(
            words.pick("Arsip:", "Archive:"),
            words.pick(
                "\(summary.governments) pemerintah daerah, \(summary.agencies) perangkat daerah, "
                    + "\(summary.documents) dokumen",
                "\(words.count(summary.governments, "", "government")), \(summary.agencies) "
                    + "\(summary.agencies == 1 ? "agency" : "agencies"), "
                    + "\(words.count(summary.documents, "", "document"))"
            )
        )
        if summary.refused > 0 {
            line(words.pick("Baris yang tidak terbaca:", "Lines not read:"), String(summary.refused))
        }
        line(words.pick("Temuan:", "Findings:"), words.violated(summary.totals))
        line(words.pick("Evaluasi:", "Evaluations:"), words.evaluations(summary.totals))
        page.blank()
        page.paragraph(
            words.pick(
                "`-o temuan.csv` menulis setiap temuan; `-o temuan.jsonl` satu daftar temuan setiap pemerintah daerah.",
                "`-o findings.csv` writes every finding; `-o findings.jsonl` one findings list for each government."
            ),
            label: words.pick("Langkah berikutnya:", "Next:"),
            labelStyle: .bold
        )
        return page.bytes
    }

    private func line(_ name: String, _ cells: [(text: String, style: Page.Style?)], on page: inout Page) {
        let room = max(page.width - cells.count * Self.step, 12)
        page.pieces(
            [(MatrixSection.left(name, room), nil)]
                + cells.map { cell in
                    (String(repeating: " ", count: max(Self.step - cell.text.utf8.count, 1)) + cell.text, cell.style)
                }
        )
    }
}
