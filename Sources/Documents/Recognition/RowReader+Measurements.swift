import Model

/// Rows of measurement forms and of tables of results.
extension RowReader {
    mutating func readMeasurement(_ cells: [Cell], _ out: inout RecognisedDocument) {
        if let text = text(.objective, cells) { objectiveText = objective(in: text).name }
        guard let name = text(.indicator, cells) else {
            readRowWithoutName(cells, &out)
            return
        }
        if isAsideRow(cells, name) { return }
        if isMixed(name) {
            note(Messages.mixedRow, cells[0].place.showing(joined(cells)), &out)
            return
        }
        var row = measurement(cells, name: name)
        if isTotal(cells, name) || row.isBareShare && beginsTotal(name) {
            row.isTotal = true
            if row.achievement.isKnown || row.realisation.isKnown { out.totals.append(row) }
            return
        }
        row.place = cell(.indicator, cells)?.place.showing(ownName ?? row.indicator) ?? Place(file: out.file)
        if addFinal(row, &out) { return }
        out.measurements.append(row)
        out.tables[table].dataRows += 1
        if head.has(.budget), head.has(.program) { readBudget(cells, &out) }
    }

    /// A table that only compares results with the end of the plan or a standard speaks of measurements of another table.
    private mutating func addFinal(_ row: Measurement, _ out: inout RecognisedDocument) -> Bool {
        guard !head.has(.target), !head.has(.cumulative), head.has(.finalTarget) || head.has(.standard) else {
            return false
        }
        guard let known = knownMeasurement(of: row.indicator, out),
            !out.measurements[known].final.target.isKnown || !row.final.target.isKnown
        else { return false }
        if row.final.target.isKnown {
            out.measurements[known].final = row.final
            if measuresOwnYear, row.realisation.isKnown {
                out.measurements[known].final.realisation = row.realisation
                out.measurements[known].cells[.finalRealisation] = row.cells[.realisation]
            }
        }
        if row.standard.isKnown { out.measurements[known].standard = row.standard }
        out.measurements[known].years.merge(row.years) { first, _ in first }
        out.measurements[known].cells.merge(row.cells) { first, _ in first }
        out.tables[table].dataRows += 1
        return true
    }

    /// Whether the column of realisations is that of the document's year: no other year stands above it.
    private var measuresOwnYear: Bool {
        let years = head.columns.filter { $0.concept == .realisation }.map(\.year)
        return years.contains(year) || years.allSatisfy { $0 == nil }
    }

    /// The measurement of an indicator in another table.
    mutating func knownMeasurement(of indicator: String, _ out: RecognisedDocument) -> Int? {
        let known =
            measured
            ?? Dictionary(
                out.measurements.indices.filter { out.measurements[$0].table != table }.map {
                    (out.measurements[$0].indicator.folded, $0)
                },
                uniquingKeysWith: { first, _ in first }
            )
        measured = known
        return known[indicator.folded].flatMap { out.measurements.indices.contains($0) ? $0 : nil }
    }

    /// An objective of its own, a group, or a total whose word stands in another column.
    private mutating func readRowWithoutName(_ cells: [Cell], _ out: inout RecognisedDocument) {
        let first = cells.first { !$0.text.isEmpty }
        if let first, beginsTotal(first.text) {
            var row = measurement(cells, name: first.text.oneLine)
            guard lexicon[.tableWords].tag(of: first.text) == TableWord.total || row.isBareShare else { return }
            row.isTotal = true
            row.place = first.place.showing(first.text)
            if row.achievement.isKnown || row.realisation.isKnown { out.totals.append(row) }
            return
        }
        if head.has(.budget), head.has(.program), text(.program, cells) != nil { readBudget(cells, &out) }
        guard let lone = lone(cells), objectiveText != lone.text.oneLine, head.column(.objective) == nil,
            !isAside(lone.text)
        else { return }
        objectiveText = objective(in: lone.text).name
    }

    /// `Rata-rata capaian sasaran 1`: words of a total, whatever follows.
    private func beginsTotal(_ text: String) -> Bool {
        lexicon[.tableWords].prefixMatch(Words(text), at: 0)?.tag == TableWord.total
    }

    func lone(_ cells: [Cell]) -> Cell? {
        let filled = cells.filter { !$0.text.isEmpty }
        if filled.count == 2, let column = head.column(.number), column < cells.count,
            cells[column].text == filled[0].text
        {
            return filled[1]
        }
        return filled.count == 1 ? filled[0] : nil
    }

    /// A note below the rows that stands in the column of the indicators.
    private func isAsideRow(_ cells: [Cell], _ name: String) -> Bool {
        cells.count { !$0.text.isEmpty } == 1 && isAside(name)
    }

    private func measurement(_ cells: [Cell], name: String) -> Measurement {
        let label = GluedLabel(name)
        let clean = (label?.rest ?? name).oneLine
        var row = Measurement(
            number: label?.text ?? text(.number, cells).flatMap(RowReader.cleanNumber),
            objective: objectiveText,
            indicator: clean,
            unit: text(.unit, cells)?.oneLine,
            problems: text(.problems, cells)?.oneLine,
            solutions: text(.solutions, cells)?.oneLine,
            place: cells.first?.place ?? Place(file: "")
        )
        row.table = table
        row.note = text(.note, cells)?.oneLine
        row.category = text(.category, cells)?.oneLine
        row.formula = text(.formula, cells)?.oneLine
        row.source = text(.source, cells)?.oneLine
        row.polarity = text(.polarity, cells).flatMap { tag(.polarities, $0) }.flatMap(Polarity.init(rawValue:))
        row.accumulation = text(.accumulation, cells).flatMap { tag(.accumulations, $0) }
            .flatMap(Accumulation.init(rawValue:))
        let scale = scale(for: clean)
        for (column, described) in head.columns.enumerated() {
            guard let slot = slot(column, described) else { continue }
            let cell = column < cells.count ? cells[column] : nil
            if let place = cell?.place ?? self.place(column, beside: cells), row.cells[slot] == nil {
                row.cells[slot] = cell.map { place.showing($0.text) } ?? place
            }
            guard let cell else { continue }
            row.set(slot, values.read(cell.text, scale: scale))
        }
        row.fillQuarters(lexicon, stated: heads.wayOfTotal(head.columns))
        return row
    }

    /// Where a cell would stand that the row is too short for.
    private func place(_ column: Int, beside cells: [Cell]) -> Place? {
        guard var place = cells.last?.place, let last = place.column, column >= cells.count else { return nil }
        place.column = last + column - (cells.count - 1)
        place.excerpt = nil
        return place
    }

    /// What a column holds of a row; nil for columns that hold no figure, or that only repeat what is known.
    private func slot(_ column: Int, _ described: RecognisedTable.Column) -> Measurement.Slot? {
        switch described.concept {
        case .target:
            if let quarter = described.quarter { return .plan(quarter) }
            if let year = otherYear(described, .target) { return .yearTarget(year) }
            return .target
        case .realisation:
            if let quarter = described.quarter { return .quarter(quarter) }
            if let month = described.month { return .month(month) }
            if let year = otherYear(described, .realisation) { return .yearRealisation(year) }
            return .realisation
        case .cumulative:
            if let quarter = described.quarter, count(.cumulative) > 1 { return .running(quarter) }
            return .cumulative
        case .achievement:
            if let quarter = described.quarter, count(.achievement) > 1 || !described.isRunning {
                // The only percentage of a form of one quarter is that of the form.
                return count(.achievement) == 1 ? .achievement : .quarterAchievement(quarter)
            }
            if let year = otherYear(described, .achievement) { return .yearAchievement(year) }
            return .achievement
        case .finalTarget: return .finalTarget
        case .finalAchievement: return .finalAchievement
        case .standard: return .standard
        case .baseline: return .baseline
        case .objective: return .objective
        case .unit: return .unit
        case .category: return .category
        case .problems: return .problems
        case .solutions: return .solutions
        case .note: return .note
        default: return nil
        }
    }

    private func count(_ concept: Concept) -> Int { head.columns.count { $0.concept == concept } }

    /// The year of a column that is not the table's own: the own one is the title's, else the latest of the realisations.
    private func otherYear(_ described: RecognisedTable.Column, _ concept: Concept) -> Int? {
        guard let year = described.year, let own = ownYear, year != own else { return nil }
        return year
    }

    /// The year that the table is about.
    private var ownYear: Int? {
        let measured = head.columns.filter { $0.concept == .realisation }.compactMap(\.year)
        if let year, measured.isEmpty || measured.contains(year) { return year }
        return measured.max() ?? year ?? head.columns.filter { $0.concept == .target }.compactMap(\.year).max()
    }
}

extension Measurement {
    /// Whether the row holds a percentage and nothing that it could be computed from.
    fileprivate var isBareShare: Bool {
        achievement.isKnown && unit == nil
            && !([target, realisation, cumulative] + quarters.values).contains(where: \.isKnown)
    }

    /// Puts a value where it belongs; the first of two columns of the same meaning counts.
    mutating func set(_ slot: Slot, _ value: Quantity) {
        switch slot {
        case .target: Measurement.fill(&target, value)
        case .cumulative: Measurement.fill(&cumulative, value)
        case .realisation: Measurement.fill(&realisation, value)
        case .achievement: Measurement.fill(&achievement, value)
        case .standard: Measurement.fill(&standard, value)
        case .baseline: Measurement.fill(&baseline, value)
        case .finalTarget: Measurement.fill(&final.target, value)
        case .finalRealisation: Measurement.fill(&final.realisation, value)
        case .finalAchievement: Measurement.fill(&final.achievement, value)
        case .plan(let quarter): plan[quarter] = plan[quarter] ?? value
        case .quarter(let quarter): quarters[quarter] = quarters[quarter] ?? value
        case .month(let month): months[month] = months[month] ?? value
        case .running(let quarter): running[quarter] = running[quarter] ?? value
        case .quarterAchievement(let quarter): achievements[quarter] = achievements[quarter] ?? value
        case .yearTarget(let year): Measurement.fill(&years[year, default: Figures()].target, value)
        case .yearRealisation(let year): Measurement.fill(&years[year, default: Figures()].realisation, value)
        case .yearAchievement(let year): Measurement.fill(&years[year, default: Figures()].achievement, value)
        case .objective, .unit, .category, .problems, .solutions, .note: break
        }
    }

    private static func fill(_ slot: inout Quantity, _ value: Quantity) {
        if slot.kind == .missing { slot = value }
    }
}
