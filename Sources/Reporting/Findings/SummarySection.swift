import Model

/// What stands before and after the findings: what was asked, the totals that add up, and what to do next.
struct SummarySection {
    let report: Report
    let words: Wording
    let isVerbose: Bool
    /// Whether it stands on a page or sheet, which is what it would otherwise send to.
    var isPage = false

    /// Rules named one by one among the not assessable before the rest is counted.
    private static let shownRules = 10

    func writeHead(on page: inout Page) {
        let run = report.run
        page.paragraph(words.pick("Daftar temuan (iku \(run.command))", "Findings (iku \(run.command))"), style: .bold)
        page.paragraph(words.circumstances(run))
    }

    func writeTotals(on page: inout Page) {
        let totals = report.totals
        page.paragraph(words.pick("Ringkasan", "Summary"), style: .bold)
        line(words.pick("Berkas:", "Files:"), files, on: &page)
        line(words.pick("Temuan:", "Findings:"), words.violated(totals), on: &page)
        line(words.pick("Evaluasi:", "Evaluations:"), words.evaluations(totals), on: &page)
        if let changes = report.changes {
            line(words.pick("Perubahan:", "Changes:"), words.changes(changes), on: &page)
        }
    }

    var files: String {
        let counts: [(Report.InputFile.Status, String, String)] = [
            (.read, "dibaca", "read"), (.partial, "dibaca sebagian", "read in part"), (.refused, "ditolak", "refused"),
        ]
        return counts.compactMap { status, id, en in
            let count = report.run.files.count { $0.status == status }
            return count > 0 || status == .read ? "\(count) \(words.pick(id, en))" : nil
        }.joined(separator: ", ")
    }

    /// In a review no heading of a file says it.
    func writeUnread(on page: inout Page) {
        let files = report.run.files.filter { $0.status != .read }
        if files.isEmpty { return }
        page.blank()
        page.paragraph(words.unreadHeading, style: .bold)
        for file in files {
            page.paragraph("\(file.file): \(words.status(file))", indent: 2, hanging: 2, style: .major, file: file.file)
        }
    }

    func writeNotAssessable(on page: inout Page) {
        guard !report.notAssessable.isEmpty else { return }
        page.blank()
        page.paragraph(words.pick("Tidak dapat dinilai", "Not assessable"), style: .bold)
        isVerbose ? writeEach(on: &page) : writePerRule(on: &page)
    }

    private func writePerRule(on page: inout Page) {
        var byRule: [String: [Report.NotAssessable]] = [:]
        for item in report.notAssessable { byRule[item.rule, default: []].append(item) }
        let rules = byRule.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        for (rule, items) in rules.prefix(Self.shownRules) {
            let reasons = Set(items.map { $0.reason[words.language] }).sorted()
            var text = reasons.first ?? ""
            if reasons.count > 1 {
                text += words.pick(
                    " (dan \(reasons.count - 1) alasan lain)",
                    " (and \(words.count(reasons.count - 1, "", "other reason")))"
                )
            }
            line("\(rule) (\(items.count)):", text, on: &page)
        }
        let rest = rules.count - Self.shownRules
        if rest > 0 {
            page.paragraph(
                words.pick("dan \(rest) aturan lain", "and \(words.count(rest, "", "other rule"))"),
                indent: 2
            )
        }
        page.paragraph(words.pick("Selengkapnya: --verbose.", "In full: --verbose."), indent: 2)
    }

    private func writeEach(on page: inout Page) {
        let places = PlaceWords(words: words)
        for item in report.notAssessable {
            let place = item.place.map { " (\($0.file), \(places.full($0)))" } ?? ""
            let subject = "\(words.subjectKind(item.subject.kind)) “\(item.subject.name)”"
            line(item.rule + ":", "\(subject)\(place): \(item.reason[words.language])", on: &page)
        }
    }

    /// One sentence: the first thing that should happen now.
    func writeNextStep(on page: inout Page) {
        page.paragraph(nextStep, label: words.pick("Langkah berikutnya:", "Next:"), labelStyle: .bold)
    }

    var nextStep: String {
        if report.matrix != nil, let step = sendBack { return step }
        let command = "`iku \(report.run.command)`"
        if report.run.files.isEmpty {
            return words.pick(
                "tidak ada berkas yang dinilai; tunjuk folder yang berisi dokumen.",
                "no file was judged; name a folder that holds documents."
            )
        }
        if report.run.files.contains(where: { $0.status == .refused }) {
            return words.pick(
                "ganti berkas yang ditolak dengan berkas yang dapat dibaca, lalu jalankan \(command) sekali lagi.",
                "replace the refused files by readable ones and run \(command) again."
            )
        }
        let open = report.findings.filter(\.isOpen)
        let new = open.filter { $0.state == .new }
        if new.isEmpty, !open.isEmpty {
            return words.pick(
                "tidak ada temuan baru; tindak lanjuti \(open.count) temuan yang sudah ada sebelumnya.",
                "no new findings; follow up the \(words.count(open.count, "", "finding")) already known."
            )
        }
        if let worst = new.map(\.severity).max(), let first = new.first(where: { $0.severity == worst }) {
            let severity = words.severity(worst)
            return words.pick(
                "perbaiki lebih dahulu temuan \(severity), lalu jalankan \(command) sekali lagi; "
                    + "`iku explain \(first.rule)` menjelaskan aturannya.",
                "mend the \(severity) findings first and run \(command) again; `iku explain \(first.rule)` explains the rule."
            )
        }
        if report.totals.notAssessable > 0 {
            return words.pick(
                "tidak ada temuan; periksa sendiri yang tidak dapat dinilai (lihat --verbose).",
                "no findings; check by hand what could not be assessed (see --verbose)."
            )
        }
        if report.run.files.contains(where: { $0.status == .partial }) {
            return words.pick(
                "tidak ada temuan; periksa sendiri bagian yang tidak terbaca.",
                "no findings; check by hand what could not be read."
            )
        }
        return words.pick(
            "tidak ada temuan; simpan daftar ini bersama dokumennya.",
            "no findings; keep this list with the document."
        )
    }

    /// After a review the lists go back to the agencies, the one with the most to mend first.
    private var sendBack: String? {
        // What is found at the government itself stays with the bureau.
        let groups = FindingGroup.all(of: report).filter { $0.findings.contains { $0.subject.agency != nil } }
        let counts = groups.map { group in
            (name: words.name(group), worst: group.findings.filter(\.isOpen).map(\.severity), group: group)
        }
        func weight(_ severities: [Severity]) -> [Int] {
            Severity.allCases.reversed().map { level in severities.count { $0 == level } }
        }
        let first = counts.filter { !$0.worst.isEmpty }.max { a, b in
            weight(a.worst).lexicographicallyPrecedes(weight(b.worst))
        }
        guard let first else { return nil }
        let agencies = counts.count { !$0.worst.isEmpty }
        let printing =
            isPage
            ? LocalizedText(id: "", en: "")
            : LocalizedText(
                id: "; `--format html -o temuan.html` mencetaknya per perangkat daerah",
                en: "; `--format html -o findings.html` prints them by agency"
            )
        return words.pick(
            "kembalikan daftar temuan kepada \(agencies) perangkat daerah, dahulukan \(first.name) "
                + "(\(first.worst.count) temuan)\(printing.id).",
            "send the findings back to \(agencies) \(agencies == 1 ? "agency" : "agencies"), \(first.name) first "
                + "(\(words.count(first.worst.count, "", "finding")))\(printing.en)."
        )
    }

    private func line(_ label: String, _ text: String, on page: inout Page) {
        page.paragraph(text, indent: 2, hanging: 2, label: label)
    }
}
