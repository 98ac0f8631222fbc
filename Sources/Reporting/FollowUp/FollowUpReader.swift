package import Model

/// Finds the answers of agencies in a workbook of findings, however it was sorted, filtered, moved about and saved.
package struct FollowUpReader {
    private let lexicon: Lexicon
    private let file: String
    private var result: FollowUp
    /// What the workbook was made with, by fingerprint; nil when its hidden sheet is gone.
    private var key: [String: [FollowUp.Missing]]?
    private var seen: [String: Int] = [:]
    private var tables = 0

    /// Rows in which the head of a sheet is looked for.
    private static let headRows = 60
    /// Rows reported one by one.
    private static let mostUnmatched = 10_000

    package init(lexicon: Lexicon, file: String) {
        self.lexicon = lexicon
        self.file = file
        result = FollowUp(file: file, answers: [], unmatched: [], missing: [], notes: [])
    }

    /// The answers; nil when no sheet has a head with the columns of a findings list.
    package mutating func read(_ sheets: [SheetRows]) -> FollowUp? {
        readKey(sheets)
        for sheet in sheets where sheet.rows.first?.cells[1] != FindingsKey.title { read(sheet) }
        guard tables > 0 else { return nil }
        for (fingerprint, entries) in (key ?? [:]).sorted(by: { $0.key < $1.key }) {
            let found = seen[fingerprint] ?? 0
            if found < entries.count { result.missing += entries.dropFirst(found) }
        }
        if key == nil { result.notes.append(Note(.remark, what: Messages.noKey, place: Place(file: file))) }
        return result
    }

    private mutating func readKey(_ sheets: [SheetRows]) {
        guard let sheet = sheets.first(where: { $0.rows.first?.cells[1] == FindingsKey.title }) else { return }
        var key: [String: [FollowUp.Missing]] = [:]
        for row in sheet.rows.dropFirst() {
            guard let fingerprint = row.cells[1] else { continue }
            key[fingerprint, default: []].append(
                FollowUp.Missing(fingerprint: fingerprint, rule: row.cells[2] ?? "", agency: row.cells[3])
            )
        }
        self.key = key
    }

    private mutating func read(_ sheet: SheetRows) {
        guard
            let (index, heads) = sheet.rows.prefix(Self.headRows).enumerated().lazy
                .map({ ($0.offset, FollowUpHeads($0.element)) }).first(where: { $0.1.isFindings })
        else { return }
        tables += 1
        if heads.columns[.fingerprint] == nil {
            let place = Place(file: file, sheet: sheet.name, row: sheet.rows[index].number)
            result.notes.append(Note(.remark, what: Messages.noFingerprints, place: place))
        }
        for row in sheet.rows[(index + 1)...] { read(row, heads, sheet) }
    }

    private mutating func read(_ row: SheetRows.Row, _ heads: FollowUpHeads, _ sheet: SheetRows) {
        guard let answer = answer(row, heads, sheet) else { return }
        guard let fingerprint = answer.fingerprint else { return leave(answer, Messages.fingerprintMissing) }
        guard let key else {
            result.answers.append(answer)
            return
        }
        guard let entries = key[fingerprint], let entry = entries.first else {
            return leave(answer, Messages.fingerprintUnknown)
        }
        if let rule = answer.rule, rule != entry.rule { return leave(answer, Messages.ruleDiffers(entry.rule)) }
        seen[fingerprint, default: 0] += 1
        if seen[fingerprint, default: 0] > entries.count { return leave(answer, Messages.fingerprintTwice) }
        var known = answer
        known.rule = entry.rule
        known.agency = entry.agency
        result.answers.append(known)
    }

    private mutating func leave(_ answer: FollowUp.Answer, _ reason: LocalizedText) {
        if result.unmatched.count < Self.mostUnmatched { result.unmatched.append((answer, reason)) }
    }

    /// The row; nil when nothing of a finding or of an answer stands in it.
    private func answer(_ row: SheetRows.Row, _ heads: FollowUpHeads, _ sheet: SheetRows) -> FollowUp.Answer? {
        func cell(_ column: FindingColumn) -> String? {
            heads.columns[column].flatMap { row.cells[$0] }.flatMap { $0.isEmpty ? nil : $0 }
        }
        let telling: [FindingColumn] = [.fingerprint, .rule, .answer, .status, .date, .by, .message]
        guard telling.contains(where: { cell($0) != nil }) else { return nil }
        let dateText = cell(.date)
        let statusText = cell(.status)
        return FollowUp.Answer(
            fingerprint: cell(.fingerprint),
            rule: cell(.rule),
            agency: cell(.agency),
            answer: cell(.answer),
            status: statusText.flatMap(FollowUpStatus.init(words:)),
            statusText: statusText,
            date: dateText.flatMap(date),
            dateText: dateText,
            by: cell(.by),
            added: heads.added.compactMap { column, head in
                row.cells[column].map { FollowUp.Added(head: head, text: $0) }
            },
            place: Place(
                file: file,
                sheet: sheet.name,
                row: row.number,
                excerpt: cell(.message).map { $0.shortened(to: 80) }
            )
        )
    }

    /// A real date, a date typed as text, or the bare count of days of a cell that lost its format.
    private func date(_ text: String) -> CivilDate? {
        if let date = CivilDate(iso: text) { return date }
        if let days = Int(text), (36_526...73_050).contains(days) { return CivilDate(dayNumber: days - 25_569) }
        return CivilDate.read(text, lexicon: lexicon)
    }
}

/// The columns of a findings sheet, found by their heads in either language.
struct FollowUpHeads {
    private(set) var columns: [FindingColumn: Int] = [:]
    /// Columns with another head, from left to right.
    private(set) var added: [(column: Int, head: String)] = []

    private static let names: [String: FindingColumn] = {
        var names: [String: FindingColumn] = [:]
        for column in FindingColumn.allCases {
            for language in Language.allCases { names[column.head(Wording(language: language)).folded] = column }
        }
        return names
    }()

    init(_ row: SheetRows.Row) {
        for (at, text) in row.cells.sorted(by: { $0.key < $1.key }) {
            if let column = Self.names[text.folded], columns[column] == nil {
                columns[column] = at
            } else {
                added.append((at, text))
            }
        }
    }

    /// Whether it is the head of a findings list, whichever columns were taken out of it.
    var isFindings: Bool {
        let answers = FindingColumn.answers.count { columns[$0] != nil }
        return answers > 0 && (columns[.fingerprint] != nil || answers + (columns[.rule] == nil ? 0 : 1) >= 3)
    }
}

extension FollowUpStatus {
    /// The status that the words of the drop-down name, in either language.
    init?(words: String) {
        let folded = words.folded
        let found = FollowUpStatus.allCases.first { status in
            status.rawValue == folded
                || Language.allCases.contains { status.words(Wording(language: $0)).folded == folded }
        }
        guard let found else { return nil }
        self = found
    }
}
