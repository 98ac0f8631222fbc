package import Model

/// The findings list as a memo, "Catatan Hasil Reviu": one Word document, a part for each agency (or file), made from a
/// template, to be edited and signed.
package struct DocxFindings: FindingsWriter {
    package var name: String { "docx" }
    package var fileExtension: String { "docx" }
    package var isText: Bool { false }
    package var needsTemplate: Bool { true }

    /// The whole document; see `FindingsWriter`. Throws `ReportingError.template`.
    package func write(_ report: Report, options: WriterOptions) throws(ReportingError) -> [UInt8] {
        let words = Wording(language: report.run.language)
        guard let template = options.template else { throw .template(Messages.noTemplate) }
        let groups = FindingGroup.all(of: report)
        var left = report.notAssessable
        var sections = groups.map { group in
            MemoSection(group, report, words, notAssessable: MemoSection.taken(from: &left, for: group, of: groups))
        }
        if sections.isEmpty {
            sections = [MemoSection(nil, report, words, notAssessable: left)]
        } else {
            // What belongs to no group is said in the first: nothing is dropped.
            sections[0].notAssessable += left
        }
        let values = sections.map(\.values)
        // A letterhead is the same on all pages: it may name what all parts have in common.
        var shared = values.first ?? [:]
        for section in values.dropFirst() { shared = shared.filter { section[$0.key] == $0.value } }
        return try template.filled(
            shared: shared.filter { if case .text = $0.value { true } else { false } },
            sections: values
        )
    }
}

/// What the memo says of one agency or file.
private struct MemoSection {
    let group: FindingGroup?
    let report: Report
    let words: Wording
    var notAssessable: [Report.NotAssessable]

    init(_ group: FindingGroup?, _ report: Report, _ words: Wording, notAssessable: [Report.NotAssessable]) {
        self.group = group
        self.report = report
        self.words = words
        self.notAssessable = notAssessable
    }

    /// To be filled in by hand.
    private static let blank = "……………………"

    /// Takes out what could not be decided about a group.
    static func taken(
        from left: inout [Report.NotAssessable],
        for group: FindingGroup,
        of groups: [FindingGroup]
    ) -> [Report.NotAssessable] {
        let key = group.name.folded
        func belongs(_ item: Report.NotAssessable) -> Bool {
            if groups.count == 1 { return true }
            guard group.isAgency else { return item.place?.file == group.name }
            return (item.subject.agency ?? item.subject.government ?? "").folded == key
        }
        let own = left.filter(belongs)
        if !own.isEmpty { left.removeAll(where: belongs) }
        return own
    }

    var values: [String: MemoValue] {
        var out: [MemoPlaceholder: MemoValue] = [:]
        out[.government] = .text(government ?? Self.blank)
        out[.agency] = .text(agency ?? Self.blank)
        out[.period] = .text(period ?? Self.blank)
        out[.documents] = .lines(documents)
        out[.summary] = .text(summary)
        out[.findings] = open.isEmpty ? .lines([words.pick("Tidak ada temuan.", "No findings.")]) : .table(table)
        out[.notAssessable] = .lines(undecided)
        out[.circumstances] = .text(words.circumstances(report.run))
        out[.date] = .text(words.date(report.run.asOf))
        return Dictionary(uniqueKeysWithValues: out.map { ($0.key.rawValue, $0.value) })
    }

    /// The name of a file without its folders: whoever gets the memo has other folders.
    private static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    private var open: [Finding] { (group?.findings ?? []).filter(\.isOpen) }

    // MARK: - The head

    /// The input files that are spoken of: the group's own, or those recognised as the agency's.
    private var inputs: [(file: Report.InputFile, documents: [Report.Recognised])] {
        guard let group, group.isAgency else {
            return (group?.input.map { [$0] } ?? []).map { ($0, $0.recognised) }
        }
        let key = group.name.folded
        let named = Set(group.findings.flatMap { $0.places.map(\.file) })
        return report.run.files.compactMap { file in
            let own = file.recognised.filter { ($0.agency ?? $0.government ?? "").folded == key }
            return own.isEmpty && !named.contains(file.file) ? nil : (file, own)
        }
    }

    private var government: String? {
        inputs.lazy.flatMap(\.documents).compactMap(\.government).first
            ?? group?.findings.lazy.compactMap(\.subject.government).first
            ?? report.run.files.lazy.flatMap(\.recognised).compactMap(\.government).first
    }

    private var agency: String? {
        if let group, group.isAgency { return group.name.isEmpty ? nil : group.name }
        return inputs.lazy.flatMap(\.documents).compactMap(\.agency).first
            ?? group?.findings.lazy.compactMap(\.subject.agency).first
    }

    private var period: String? {
        let periods = inputs.flatMap(\.documents).compactMap(\.period)
        guard let start = periods.map(\.start).min(), let end = periods.map(\.end).max() else { return nil }
        return start == end ? String(start) : "\(start)-\(end)"
    }

    private var documents: [String] {
        let shown = inputs.map { file, documents in
            let kinds = documents.map { words.kind($0.kind) }
            let status = file.status == .read ? [] : [words.status(file)]
            let remarks = (kinds + status).joined(separator: "; ")
            return remarks.isEmpty ? Self.name(file.file) : "\(Self.name(file.file)) (\(remarks))"
        }
        return shown.isEmpty ? ["-"] : shown
    }

    // MARK: - What was found

    private var summary: String {
        let all = group?.findings ?? []
        let waived = all.count { $0.state == .waived }
        var text: String
        if open.isEmpty {
            text = words.pick("Reviu tidak menghasilkan temuan", "The review found nothing")
        } else {
            let parts = Severity.allCases.reversed().compactMap { severity -> String? in
                let count = open.count { $0.severity == severity }
                return count == 0 ? nil : "\(count) \(words.severity(severity))"
            }
            let count = words.count(open.count, "temuan", "finding")
            text = words.pick("Reviu menghasilkan \(count): ", "The review has \(count): ")
            text += parts.joined(separator: ", ")
        }
        if waived > 0 { text += words.pick("; \(waived) temuan dikecualikan", "; \(waived) waived") }
        if !notAssessable.isEmpty {
            let count = notAssessable.count
            text += words.pick("; \(count) hal tidak dapat dinilai", "; \(count) could not be assessed")
        }
        return text + "."
    }

    private var table: MemoTable {
        let places = PlaceWords(words: words)
        var rows: [MemoTable.Row] = []
        var severity: Severity?
        for (index, finding) in open.sorted(by: { $0.severity > $1.severity }).enumerated() {
            if finding.severity != severity {
                severity = finding.severity
                let name = words.severity(finding.severity)
                rows.append(.heading(words.pick("Tingkat ", "Severity: ") + name))
            }
            let file = group.flatMap { $0.isAgency ? nil : $0.name }
            let place = finding.places.first.map { place in
                (place.file == file || place.file.isEmpty ? "" : Self.name(place.file) + ", ") + places.full(place)
            }
            let bases = finding.basis.map { words.basis($0) }.joined(separator: "\n")
            let message = finding.message[words.language] + "\n(\(finding.rule), \(words.nature(finding.nature)))"
            rows.append(
                .cells([String(index + 1), place ?? "-", message, bases, finding.advice[words.language]])
            )
        }
        return MemoTable(
            heads: [
                words.pick("No.", "No."), words.pick("Tempat", "Place"), words.pick("Temuan", "Finding"),
                words.pick("Dasar", "Basis"), words.pick("Rekomendasi", "Recommendation"),
            ],
            widths: [5, 17, 28, 27, 23],
            rows: rows
        )
    }

    /// Rule by rule: what could not be decided, how often and why.
    private var undecided: [String] {
        var byRule: [String: [Report.NotAssessable]] = [:]
        var titles: [String: LocalizedText] = [:]
        for column in report.matrix?.columns ?? [] { titles[column.rule] = column.title }
        for finding in group?.findings ?? [] { titles[finding.rule] = finding.title }
        for item in notAssessable { byRule[item.rule, default: []].append(item) }
        let lines = byRule.sorted { $0.key < $1.key }.map { rule, items in
            let reasons = Set(items.map { $0.reason[words.language] }).sorted()
            let count = items.count == 1 ? "" : " (\(items.count))"
            let title = titles[rule].map { " " + $0[words.language] } ?? ""
            return "\(rule)\(title)\(count): " + reasons.prefix(3).joined(separator: "; ")
                + (reasons.count > 3 ? "; …" : "")
        }
        return lines.isEmpty ? [words.pick("Tidak ada.", "Nothing.")] : lines
    }
}
