import Model

/// The rules that found something or could not be decided: what they ask, and on which law.
struct RuleSheet {
    let sheet: Sheet
    let words: Wording
    let run: Report.Run

    private struct Entry {
        var finding: Finding?
        var found = 0
        var undecided = 0
    }

    func write(_ report: Report, _ findings: [Finding]) {
        var rules: [String: Entry] = [:]
        for finding in findings {
            var entry = rules[finding.rule] ?? Entry()
            entry.finding = entry.finding.map { $0.severity >= finding.severity ? $0 : finding } ?? finding
            if finding.isOpen { entry.found += 1 }
            rules[finding.rule] = entry
        }
        for item in report.notAssessable { rules[item.rule, default: Entry()].undecided += 1 }
        let list = ListSheet(
            sheet: sheet,
            words: words,
            foot: words.circumstances(run),
            columns: [
                .init(head: words.pick("Aturan", "Rule"), width: 14),
                .init(head: words.pick("Judul", "Title"), width: 34),
                .init(head: words.pick("Tingkat tertinggi", "Highest severity"), width: 11),
                .init(head: words.pick("Sifat", "Nature"), width: 9),
                .init(head: words.pick("Temuan terbuka", "Open findings"), width: 10),
                .init(head: words.pick("Tidak dapat dinilai", "Not assessable"), width: 11),
                .init(head: words.pick("Dasar dan statusnya", "Basis and its status"), width: 44),
                .init(head: words.pick("Alasan", "Why"), width: 50),
            ]
        )
        list.frame(words.pick("Daftar Temuan", "Findings"), rows: rules.count)
        for (index, (rule, entry)) in rules.sorted(by: { $0.key < $1.key }).enumerated() {
            let row = index + 1
            let finding = entry.finding
            list.row(
                row,
                [
                    .text(rule), .text(finding?.title[words.language] ?? ""),
                    .text(
                        finding.map { words.severity($0.severity) } ?? "",
                        finding.map { .severity($0.severity) } ?? .centred
                    ),
                    .text(finding.map { words.nature($0.nature) } ?? "", .centred), .count(entry.found),
                    .count(entry.undecided),
                    .text(finding?.basis.map { words.basis($0) }.joined(separator: "\n") ?? ""),
                    .text(finding?.why?[words.language] ?? ""),
                ]
            )
        }
    }
}

/// Every input, and whether it could be read.
struct FileSheet {
    let sheet: Sheet
    let words: Wording
    let run: Report.Run

    func write() {
        let list = ListSheet(
            sheet: sheet,
            words: words,
            foot: words.circumstances(run),
            columns: [
                .init(head: words.pick("Berkas", "File"), width: 40),
                .init(head: words.pick("Status", "Status"), width: 16),
                .init(head: words.pick("Keterangan", "Reason"), width: 34),
                .init(head: words.pick("Dikenali sebagai", "Taken for"), width: 50),
                .init(head: words.pick("Ukuran (byte)", "Size (bytes)"), width: 12),
                .init(head: "SHA-256", width: 68),
            ]
        )
        list.frame(words.pick("Daftar Temuan", "Findings"), rows: run.files.count)
        let section = FileSection(words: words)
        for (index, file) in run.files.enumerated() {
            let row = index + 1
            let recognised = file.recognised.map { section.taken($0) + "; " + section.counts($0) }
            list.row(
                row,
                [
                    .text(file.file), .text(status(file.status), style(file.status)),
                    .text(file.reason?[words.language] ?? ""), .text(recognised.joined(separator: "\n")),
                    .count(file.bytes), .text(file.sha256 ?? ""),
                ]
            )
        }
    }

    private func status(_ status: Report.InputFile.Status) -> String {
        switch status {
        case .read: words.pick("dibaca", "read")
        case .partial: words.pick("dibaca sebagian", "read in part")
        case .refused: words.pick("ditolak", "refused")
        }
    }

    private func style(_ status: Report.InputFile.Status) -> CellStyle {
        switch status {
        case .read: .centred
        case .partial: .severity(.moderate)
        case .refused: .severity(.critical)
        }
    }
}

/// What no rule could decide: to be looked at by hand.
struct NotAssessableSheet {
    let sheet: Sheet
    let words: Wording
    let run: Report.Run

    func write(_ items: [Report.NotAssessable]) {
        let shown = items.prefix(SheetLimits.rows - 2)
        let files = FileNames(run.files.map(\.file))
        let list = ListSheet(
            sheet: sheet,
            words: words,
            foot: words.circumstances(run),
            columns: [
                .init(head: words.pick("Aturan", "Rule"), width: 14),
                .init(head: words.pick("Perangkat daerah", "Agency"), width: 26),
                .init(head: words.pick("Objek", "Subject"), width: 40),
                .init(head: words.pick("Mengapa", "Why not"), width: 50),
                .init(head: words.pick("Berkas", "File"), width: 28),
                .init(head: words.pick("Tempat", "Place"), width: 28),
            ]
        )
        list.frame(words.pick("Daftar Temuan", "Findings"), rows: shown.count)
        let places = PlaceWords(words: words)
        for (index, item) in shown.enumerated() {
            list.row(
                index + 1,
                [
                    .text(item.rule), .text(item.subject.agency ?? item.subject.government ?? ""),
                    .text("\(words.subjectKind(item.subject.kind)) “\(item.subject.name)”"),
                    .text(item.reason[words.language]), .text(item.place.map { files.short($0.file) } ?? ""),
                    .text(item.place.map { places.full($0) } ?? ""),
                ]
            )
        }
        if shown.count < items.count {
            let rest = words.count(items.count - shown.count, "baris lain", "more row")
            sheet.text(shown.count + 1, 0, words.pick("dan \(rest); lengkap dalam JSON", "and \(rest); all in JSON"))
        }
    }
}
