package import Model

/// The findings list for a person at a terminal: grouped by file, or by agency in the review of a
/// government, the most serious first, in lines of the page's width.
package struct TerminalFindings: FindingsWriter {
    package init() {}

    package var name: String { "terminal" }
    package var fileExtension: String { "txt" }

    /// States told in a line or two, unless all is asked for.
    private static let brief: [(Finding.State, LocalizedText)] = [
        (.unchanged, LocalizedText(id: "Sudah ada sebelumnya", en: "Already known")),
        (.waived, LocalizedText(id: "Dikecualikan", en: "Waived")),
    ]

    /// The whole list; see `FindingsWriter`.
    package func write(_ report: Report, options: WriterOptions) -> [UInt8] {
        let words = Wording(language: report.run.language)
        if options.detail == .quiet { return QuietList(report: report, words: words).bytes }
        var page = Page(width: options.width, colour: options.colour, links: options.links)
        let summary = SummarySection(report: report, words: words, isVerbose: options.detail == .verbose)
        let section = FindingSection(words: words, isVerbose: options.detail == .verbose)
        summary.writeHead(on: &page)
        if let matrix = report.matrix {
            for group in FindingGroup.all(of: report) {
                page.blank()
                page.paragraph(words.name(group), style: .bold)
                if group.findings.isEmpty { page.paragraph(words.noFindings, indent: 2) }
                Self.write(group.findings, in: "", section, options, on: &page)
            }
            summary.writeUnread(on: &page)
            page.blank()
            MatrixSection(words: words).write(matrix, on: &page)
        } else {
            for group in FileGroup.all(of: report) {
                page.blank()
                FileSection(words: words).write(group, on: &page)
                Self.write(group.findings, in: group.file, section, options, on: &page)
            }
        }
        section.writeBriefly(report.resolved, words.resolvedHeading, in: nil, on: &page)
        page.blank()
        summary.writeTotals(on: &page)
        summary.writeNotAssessable(on: &page)
        page.blank()
        summary.writeNextStep(on: &page)
        return page.bytes
    }

    /// What somebody has to act on in full, the rest in a line or two, unless all is asked for.
    private static func write(
        _ findings: [Finding],
        in file: String,
        _ section: FindingSection,
        _ options: WriterOptions,
        on page: inout Page
    ) {
        let isBrief = options.detail == .normal
        for finding in findings where !isBrief || finding.state == .new {
            page.blank()
            section.write(finding, in: file, on: &page)
        }
        guard isBrief else { return }
        for (state, heading) in brief {
            let some = findings.filter { $0.state == state }
            section.writeBriefly(some, heading[section.words.language], in: file, on: &page)
        }
    }
}

/// One input file with its findings, the most serious first, then by place.
struct FileGroup {
    var file: String
    /// Nil for a file that findings name but the run does not (a register beside the documents).
    var input: Report.InputFile?
    var findings: [Finding]

    /// The files of the run in their order, then others by name. Files without findings are groups too: they were read.
    static func all(of report: Report) -> [FileGroup] {
        // Positions are sorted, not findings: each is a large value with many counted parts.
        var findings: [String: [Int]] = [:]
        for (index, finding) in report.findings.enumerated() {
            findings[finding.places.first?.file ?? "", default: []].append(index)
        }
        func sorted(_ indices: [Int]) -> [Finding] {
            indices.sorted { precedes(report.findings[$0], report.findings[$1]) }.map { report.findings[$0] }
        }
        var groups: [FileGroup] = []
        var named: Set<String> = []
        // A file named twice is shown once, with all that was found in it.
        for input in report.run.files where named.insert(input.file).inserted {
            let own = findings.removeValue(forKey: input.file) ?? []
            groups.append(FileGroup(file: input.file, input: input, findings: sorted(own)))
        }
        for (file, others) in findings.sorted(by: { $0.key < $1.key }) {
            groups.append(FileGroup(file: file, input: nil, findings: sorted(others)))
        }
        return groups
    }

    static func precedes(_ a: Finding, _ b: Finding) -> Bool {
        if a.severity != b.severity { return a.severity > b.severity }
        if let x = a.places.first, let y = b.places.first {
            if Place.precedes(x, y) { return true }
            if Place.precedes(y, x) { return false }
        }
        if a.rule != b.rule { return a.rule < b.rule }
        return a.fingerprint < b.fingerprint
    }
}
