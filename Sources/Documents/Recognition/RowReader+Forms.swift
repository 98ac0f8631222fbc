import Model

/// Rows of the activity form, of budgets and of tables of categories.
extension RowReader {
    mutating func readActivity(_ cells: [Cell], _ out: inout RecognisedDocument) {
        if let text = text(.program, cells), lexicon[.tableWords].tag(of: text) != TableWord.total {
            program = (GluedLabel(text)?.rest ?? text).oneLine
            activity = nil
        }
        if let text = text(.activity, cells) { activity = (GluedLabel(text)?.rest ?? text).oneLine }
        guard let name = text(.indicator, cells), !isTotal(cells, name) else { return }
        let (group, indicator) = grouped(cells, name)
        var row = ActivityMeasurement(
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
        row.table = table
        row.cells = places(of: [.program, .activity, .indicator, .unit, .target, .realisation, .achievement], cells)
        out.activities.append(row)
        out.tables[table].dataRows += 1
    }

    /// Where the cells of some columns stand, empty ones included.
    private func places(of concepts: [Concept], _ cells: [Cell]) -> [Concept: Place] {
        var places: [Concept: Place] = [:]
        for concept in concepts {
            guard let cell = cell(concept, cells) else { continue }
            places[concept] = cell.place.showing(cell.text)
        }
        return places
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
        let named = [Concept.program, .activity, .objective].first { text($0, cells) != nil }
        guard let text = named.flatMap({ text($0, cells) }) ?? totalWord(cells) else { return }
        let name = (GluedLabel(text)?.rest ?? text).oneLine
        // `1.` alone: a line of a blank form.
        guard name.utf8.contains(where: { $0 &- 0x61 < 26 || $0 &- 0x41 < 26 }), !isAside(name) else { return }
        // Beside indicators a programme without money of its own is the heading of the activities below it.
        if head.has(.indicator), self.text(.budget, cells) == nil, self.text(.budgetRealised, cells) == nil { return }
        let spent: Concept = head.has(.budgetRealised) ? .budgetRealised : .realisation
        let share: Concept = head.has(.absorption) ? .absorption : .achievement
        let isBudget = out.tables[table].purpose == .budget
        var row = Budget(
            program: name,
            budget: quantity(.budget, cells),
            realised: isBudget || head.has(.budgetRealised) ? quantity(spent, cells) : .missing(),
            note: self.text(.note, cells)?.oneLine,
            place: (named.flatMap { cell($0, cells) } ?? cells[0]).place.showing(name)
        )
        row.table = table
        row.isPart = named == .activity && head.has(.program)
        if isBudget || head.has(.absorption) { row.absorption = quantity(share, cells) }
        row.cells = places(of: [.program, .budget, .note], cells)
        row.cells[.budgetRealised] = places(of: [spent], cells)[spent]
        row.cells[.absorption] = places(of: [share], cells)[share]
        if isTotal(cells, text) || totalWord(cells) != nil {
            row.isTotal = true
            out.budgetTotals.append(row)
            return
        }
        out.budgets.append(row)
        if isBudget { out.tables[table].dataRows += 1 }
    }

    /// `Jumlah` in the column of the numbers, or over several columns.
    private func totalWord(_ cells: [Cell]) -> String? {
        cells.first { !$0.text.isEmpty }.map(\.text).flatMap {
            lexicon[.tableWords].tag(of: $0) == TableWord.total ? $0 : nil
        }
    }

    /// One band of a table of categories of achievement.
    mutating func readCategory(_ cells: [Cell], _ out: inout RecognisedDocument) {
        let interval = [Concept.interval, .achievement, .result, .realisation].first { head.has($0) }
        let label = [Concept.category, .note, .definition].first { head.has($0) }
        guard let interval, let label, let raw = text(interval, cells), let name = text(label, cells),
            let cell = cell(interval, cells),
            let band = CategoryScale.Band(
                raw.oneLine,
                label: name.oneLine,
                place: cell.place.showing(raw),
                lexicon: lexicon
            )
        else { return }
        if out.tables[table].dataRows == 0 {
            out.scales.append(CategoryScale(bands: [], place: out.tables[table].place))
        }
        out.tables[table].dataRows += 1
        guard let last = out.scales.indices.last else { return }
        out.scales[last].bands.append(band)
        out.scales[last] = out.scales[last].settled
    }
}
