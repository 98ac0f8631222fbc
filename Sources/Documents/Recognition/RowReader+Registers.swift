import Model

/// Rows of registers of submissions and of lists of agencies.
extension RowReader {
    mutating func readSubmission(_ cells: [Cell], _ out: inout RecognisedDocument) {
        guard let agency = text(.agency, cells) ?? carriedAgency, !isTotal(cells, agency) else { return }
        if head.has(.agency), cells.contains(where: { !$0.text.isEmpty }) { carriedAgency = agency }
        if isMatrix { return readMatrixRow(cells, agency, &out) }
        guard cells.count(where: { !$0.text.isEmpty }) > 1 else { return }
        let kind = text(.kind, cells) ?? title?.text ?? ""
        var submission = Submission(
            agency: agency.oneLine,
            kind: kind.oneLine,
            place: cell(.agency, cells)?.place.showing(agency) ?? cells[0].place
        )
        submission.quarter = text(.period, cells).flatMap(quarter)
        submission.year = RowReader.plainYear(in: cells)
        describe(&submission, [kind, title?.text ?? ""])
        setDate(cell(.submitted, cells), &submission, &out)
        out.submissions.append(submission)
        out.tables[table].dataRows += 1
    }

    /// A row per agency, a column per document.
    private mutating func readMatrixRow(_ cells: [Cell], _ agency: String, _ out: inout RecognisedDocument) {
        guard text(.agency, cells) != nil else { return }
        for (column, described) in head.columns.enumerated() where isDocumentColumn(described) {
            var submission = Submission(
                agency: agency.oneLine,
                kind: described.title.oneLine,
                place: cell(.agency, cells)?.place.showing(agency) ?? cells[0].place
            )
            describe(&submission, [described.title, title?.text ?? ""])
            submission.document = described.document ?? (described.quarter == nil ? submission.document : .quarterly)
            submission.quarter = described.quarter ?? submission.quarter
            submission.year = described.year ?? submission.year
            if column < cells.count { submission.place = cells[column].place.showing(cells[column].text) }
            setDate(column < cells.count ? cells[column] : nil, &submission, &out)
            out.submissions.append(submission)
        }
        out.tables[table].dataRows += 1
    }

    /// Kind, year and quarter, from the nearest words that tell them.
    private func describe(_ submission: inout Submission, _ texts: [String]) {
        for text in texts {
            let words = Words(text)
            let kinds = lexicon[.documentKinds].matches(in: words).compactMap { DocumentKind(rawValue: $0.tag) }
            if submission.document == nil {
                submission.document = kinds.first { $0 != .register && $0 != .regulation && $0 != .agencies }
            }
            if submission.quarter == nil {
                submission.quarter = lexicon[.quarters].firstMatch(in: words).flatMap { Int($0.tag) }
            }
            if submission.year == nil {
                submission.year =
                    Period.mentions(in: words, lexicon: lexicon).first(where: { !$0.isRange })?.period.start
            }
        }
        if submission.quarter != nil,
            submission.document == .annual || submission.document == nil
                || submission.document == .report
        {
            submission.document = .quarterly
        }
        submission.year = submission.year ?? year
    }

    /// `II`, `TW II`, `2`.
    private func quarter(_ text: String) -> Int? {
        if let match = lexicon[.quarters].firstMatch(in: Words(text)) { return Int(match.tag) }
        let number = Int(text.trimmed) ?? RomanNumeral.value(text.trimmed)
        return number.flatMap { (1...4).contains($0) ? $0 : nil }
    }

    /// The first cell that holds nothing but a year.
    private static func plainYear(in cells: [Cell]) -> Int? {
        for cell in cells where cell.text.utf8.count < 8 {
            if let year = Int(cell.text.trimmed), Period.plausibleYears.contains(year) { return year }
        }
        return nil
    }

    private mutating func setDate(_ cell: Cell?, _ submission: inout Submission, _ out: inout RecognisedDocument) {
        guard let cell, !cell.text.isEmpty else { return }
        submission.submitted = CivilDate.read(cell.text, lexicon: lexicon)
        guard submission.submitted == nil else { return }
        submission.remark = cell.text.oneLine
        if Quantity.read(cell.text, lexicon: lexicon).kind != .missing {
            note(Messages.unreadableDate, cell.place.showing(cell.text), &out)
        }
    }

    /// Whether each document has a column of its own.
    private var isMatrix: Bool {
        head.columns.count(where: isDocumentColumn) >= 2
            || (!head.has(.kind) && head.columns.contains(where: isDocumentColumn))
    }

    private func isDocumentColumn(_ column: RecognisedTable.Column) -> Bool {
        column.document != nil || (column.quarter != nil && column.concept != .achievement)
    }

    mutating func readAgency(_ cells: [Cell], _ out: inout RecognisedDocument) {
        guard let name = text(.agency, cells), !isTotal(cells, name), !isAside(name) else { return }
        let clean = (GluedLabel(name)?.rest ?? name).oneLine
        out.agencies.append(
            ListedAgency(
                code: text(.code, cells)?.oneLine,
                name: clean,
                abbreviation: text(.abbreviation, cells)?.oneLine,
                kind: text(.kind, cells)?.oneLine ?? lexicon[.agencyKinds].firstMatch(in: Words(clean))?.tag,
                place: cell(.agency, cells)?.place.showing(clean) ?? Place(file: out.file)
            )
        )
        out.tables[table].dataRows += 1
    }
}
