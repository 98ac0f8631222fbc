package import Model

/// The findings list as Markdown (CommonMark with the tables of GitHub), for wikis, merge requests and notes.
package struct MarkdownFindings: FindingsWriter {
    package init() {}

    package var name: String { "markdown" }
    package var fileExtension: String { "md" }

    /// The whole list; see `FindingsWriter`.
    package func write(_ report: Report, options: WriterOptions) -> [UInt8] {
        let words = Wording(language: report.run.language)
        var page = MarkdownPage(words: words)
        page.head(report)
        for group in FileGroup.all(of: report) { page.group(group) }
        page.resolved(report.resolved)
        page.notAssessable(report.notAssessable)
        return page.bytes
    }
}

private struct MarkdownPage {
    let words: Wording
    private(set) var bytes: [UInt8] = []

    init(words: Wording) { self.words = words }

    mutating func head(_ report: Report) {
        let title = words.pick("Daftar temuan", "Findings")
        line("# \(title) (iku \(report.run.command.markdown))")
        line("")
        line(words.circumstances(report.run).markdown)
        line("")
        line(words.pick("| Tingkat | Temuan |", "| Severity | Findings |"))
        line("| --- | --: |")
        for severity in Severity.allCases.reversed() {
            line("| \(words.severity(severity)) | \(report.totals.bySeverity[severity] ?? 0) |")
        }
        line("")
        line("**\(words.pick("Evaluasi:", "Evaluations:"))** \(words.evaluations(report.totals).markdown)")
        guard let changes = report.changes else { return }
        line("")
        line("**\(words.pick("Perubahan:", "Changes:"))** \(words.changes(changes).markdown)")
    }

    mutating func group(_ group: FileGroup) {
        line("")
        line("## \((group.file.isEmpty ? words.pick("Tanpa berkas", "Without a file") : group.file).markdown)")
        if let input = group.input, input.status != .read {
            line("")
            line("**\(words.pick("Berkas:", "File:"))** \(words.status(input).markdown)")
        }
        if group.findings.isEmpty, group.input?.status != .refused {
            line("")
            line(words.pick("Tidak ada temuan.", "No findings."))
        }
        for finding in group.findings { self.finding(finding, in: group.file) }
    }

    private mutating func finding(_ finding: Finding, in file: String) {
        var marks = [words.severity(finding.severity), words.nature(finding.nature)]
        if let state = words.state(finding.state) { marks.append(state) }
        line("")
        line(
            "### \(finding.rule.markdown) \(finding.title[words.language].markdown) (\(marks.joined(separator: ", ")))"
        )
        line("")
        item(words.pick("Temuan", "Finding"), finding.message[words.language].markdown)
        let places = PlaceWords(words: words)
        for place in finding.places {
            let told = (place.file == file ? "" : place.file + ": ") + places.full(place)
            let evidence = place.excerpt.map { $0.isEmpty ? "" : ": " + $0.markdownCode } ?? ""
            item(words.pick("Tempat", "Place"), told.markdown + evidence)
        }
        for basis in finding.basis { item(words.pick("Dasar", "Basis"), words.basis(basis).markdown) }
        let advice = finding.advice[words.language]
        if !advice.isEmpty { item(words.pick("Saran", "Advice"), advice.markdown) }
        if let waiver = finding.waiver { item(words.pick("Dikecualikan", "Waived"), words.waiver(waiver).markdown) }
        item(words.pick("Subjek", "Subject"), words.subject(finding.subject).markdown)
        item(words.pick("Sidik jari", "Fingerprint"), finding.fingerprint.markdownCode)
    }

    mutating func resolved(_ findings: [Finding]) {
        if findings.isEmpty { return }
        line("")
        line("## \(words.resolvedHeading)")
        line("")
        for finding in findings {
            let file = finding.places.first.map { $0.file + ": " } ?? ""
            item(finding.rule.markdown, (file + finding.message[words.language]).markdown)
        }
    }

    mutating func notAssessable(_ items: [Report.NotAssessable]) {
        if items.isEmpty { return }
        let places = PlaceWords(words: words)
        line("")
        line("## \(words.pick("Tidak dapat dinilai", "Not assessable"))")
        line("")
        for item in items {
            let place = item.place.map { " (\($0.file), \(places.full($0)))" } ?? ""
            self.item(
                item.rule.markdown,
                "\(words.subject(item.subject))\(place): \(item.reason[words.language])".markdown
            )
        }
    }

    /// Text of a document never opens a line: there it could be a heading, a list or a fence.
    private mutating func item(_ label: String, _ text: String) { line("- **\(label):** \(text)") }

    private mutating func line(_ text: String) {
        bytes.append(plain: text)
        bytes.append(0x0A)
    }
}

extension String {
    /// Text that Markdown shows as it is, within a line: punctuation with a meaning is escaped, and what GitHub would turn
    /// into a mention or a link by itself is broken by an empty comment.
    var markdown: String {
        var out: [UInt8] = []
        out.reserveCapacity(utf8.count + 16)
        let bytes = Array(harmless.utf8)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x3E, 0x26, 0x7C, 0x7E, 0x24, 0x23:
                out.append(0x5C)
                out.append(byte)
            default:
                out.append(byte)
                if Self.opensLink(bytes, index) { out.append(ascii: "<!-- -->") }
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// After `@`, after the colon of `://`, after `www.`.
    private static func opensLink(_ bytes: [UInt8], _ index: Int) -> Bool {
        switch bytes[index] {
        case 0x40: return true
        case 0x3A: return index + 1 < bytes.count && bytes[index + 1] == 0x2F
        case 0x2E: return index >= 3 && bytes[(index - 3)..<index].allSatisfy { $0 | 0x20 == 0x77 }
        default: return false
        }
    }

    /// A code span whose fence is longer than any run of backticks inside.
    var markdownCode: String {
        let text = harmless
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == 0x60 ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        return longest == 0 && !text.isEmpty ? fence + text + fence : "\(fence) \(text) \(fence)"
    }
}
