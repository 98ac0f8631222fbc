import Model

/// Rows of measurement forms, budgets, registers and lists of agencies.
extension RowReader {
    mutating func readMeasurement(_ cells: [Cell], _ out: inout RecognisedDocument) {
        if let text = text(.objective, cells) { objectiveText = (GluedLabel(text)?.rest ?? text).oneLine }
        guard let name = text(.indicator, cells) else {
            if let lone = lone(cells), objectiveText != lone.text.oneLine, head.column(.objective) == nil {
                objectiveText = lone.text.oneLine
            }
            return
        }
        if isTotal(cells, name) { return }
        let label = GluedLabel(name)
        let clean = (label?.rest ?? name).oneLine
        var row = Measurement(
            number: label?.text ?? text(.number, cells).flatMap(RowReader.cleanNumber),
            objective: objectiveText,
            indicator: clean,
            unit: text(.unit, cells)?.oneLine,
            target: target(cells, name: clean),
            cumulative: quantity(.cumulative, cells, name: clean),
            realisation: .missing(),
            achievement: quantity(.achievement, cells, name: clean),
            problems: text(.problems, cells)?.oneLine,
            solutions: text(.solutions, cells)?.oneLine,
            place: cell(.indicator, cells)?.place.showing(clean) ?? Place(file: out.file)
        )
        for (column, cell) in cells.enumerated()
        where column < head.columns.count && head.columns[column].concept == .realisation {
            let value = values.read(cell.text, scale: scale(for: clean))
            if let quarter = head.columns[column].quarter {
                row.quarters[quarter] = value
            } else if row.realisation.kind == .missing {
                row.realisation = value
            }
        }
        out.measurements.append(row)
        out.tables[table].dataRows += 1
    }

    private func lone(_ cells: [Cell]) -> Cell? {
        let filled = cells.filter { !$0.text.isEmpty }
        return filled.count == 1 ? filled[0] : nil
    }

    /// The target of the whole year: the column without a quarter, where targets per quarter stand beside it.
    private func target(_ cells: [Cell], name: String) -> Quantity {
        let columns = head.columns.indices.filter { head.columns[$0].concept == .target }
        guard let column = columns.first(where: { head.columns[$0].quarter == nil }) ?? columns.last,
            column < cells.count
        else {
            return .missing()
        }
        return values.read(cells[column].text, scale: scale(for: name))
    }

    mutating func readActivity(_ cells: [Cell], _ out: inout RecognisedDocument) {
        if let text = text(.program, cells) {
            program = (GluedLabel(text)?.rest ?? text).oneLine
            activity = nil
        }
        if let text = text(.activity, cells) { activity = (GluedLabel(text)?.rest ?? text).oneLine }
        guard let name = text(.indicator, cells), !isTotal(cells, name) else { return }
        let (group, indicator) = grouped(cells, name)
        out.activities.append(
            ActivityMeasurement(
                program: program,
                activity: activity,
                indicator: indicator,
                group: group,
                unit: text(.unit, cells)?.oneLine,
                target: quantity(.target, cells, name: indicator),
                realisation: quantity(.realisation, cells, name: indicator),
                achievement: quantity(.achievement, cells, name: indicator),
                note: text(.note, cells)?.oneLine,
                place: cell(.indicator, cells)?.place.showing(name) ?? Place(file: out.file)
            )
        )
        out.tables[table].dataRows += 1
    }

    /// `Keluaran: Jumlah dokumen`, or a column of its own for the group.
    private func grouped(_ cells: [Cell], _ name: String) -> (ActivityMeasurement.Group?, String) {
        let clean = (GluedLabel(name)?.rest ?? name).oneLine
        if let text = text(.group, cells), let group = groupTag(Words(text)) { return (group.0, clean) }
        let words = Words(clean)
        guard let (group, end) = groupTag(words), end < words.count,
            words.bytes[words.tokens[end - 1].end...].first(where: { $0 != 0x20 }).map({ $0 == 0x3A || $0 == 0x2D })
                ?? false
        else { return (nil, clean) }
        return (group, words.text(end..<words.count))
    }

    private func groupTag(_ words: Words) -> (ActivityMeasurement.Group, Int)? {
        guard let match = lexicon[.tableWords].prefixMatch(words, at: 0),
            let group = ActivityMeasurement.Group(rawValue: match.tag)
        else { return nil }
        return (group, match.tokens.upperBound)
    }

    mutating func readBudget(_ cells: [Cell], _ out: inout RecognisedDocument) {
        guard let text = text(.program, cells) ?? text(.activity, cells), !isTotal(cells, text) else { return }
        let name = (GluedLabel(text)?.rest ?? text).oneLine
        // `1.` alone: a line of a blank form.
        guard name.utf8.contains(where: { $0 &- 0x61 < 26 || $0 &- 0x41 < 26 }) else { return }
        out.budgets.append(
            Budget(
                program: name,
                budget: quantity(.budget, cells),
                realised: quantity(.budgetRealised, cells),
                note: self.text(.note, cells)?.oneLine,
                place: (cell(.program, cells) ?? cells[0]).place.showing(name)
            )
        )
        out.tables[table].dataRows += 1
    }

    mutating func readSubmission(_ cells: [Cell], _ out: inout RecognisedDocument) {
        guard let agency = text(.agency, cells), !isTotal(cells, agency) else { return }
        let kind = text(.kind, cells) ?? title?.text ?? ""
        let words = Words(kind)
        var submission = Submission(
            agency: agency.oneLine,
            kind: kind.oneLine,
            submitted: text(.submitted, cells).flatMap { CivilDate.read($0, lexicon: lexicon) },
            place: cell(.agency, cells)?.place.showing(agency) ?? Place(file: out.file)
        )
        submission.year = Period.mentions(in: words, lexicon: lexicon).first.map(\.period.start) ?? year
        submission.quarter = lexicon[.quarters].firstMatch(in: words).flatMap { Int($0.tag) }
        if let text = text(.submitted, cells), submission.submitted == nil,
            Quantity.read(text, lexicon: lexicon).kind != .missing
        {
            note(Messages.unreadableDate, cell(.submitted, cells)?.place.showing(text) ?? Place(file: out.file), &out)
        }
        out.submissions.append(submission)
        out.tables[table].dataRows += 1
    }

    mutating func readAgency(_ cells: [Cell], _ out: inout RecognisedDocument) {
        guard let name = text(.agency, cells), !isTotal(cells, name) else { return }
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
