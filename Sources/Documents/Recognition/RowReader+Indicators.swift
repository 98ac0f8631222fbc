import Model

/// Tags of the words in rows that are no names.
enum TableWord {
    static let total = "total"
    static let note = "note"
    /// What is done for an indicator.
    static let action = "action"
    /// The same as above.
    static let same = "same"
    /// What opens a row above others.
    static let group = "group"
    /// The head of a column that says only that it holds words.
    static let text = "text"
    /// What opens the title of a table of years that are over.
    static let past = "past"
}

/// Rows of indicator tables.
extension RowReader {
    mutating func readIndicator(_ cells: [Cell], _ out: inout RecognisedDocument) {
        let filled = cells.filter { !$0.text.isEmpty }
        guard let name = text(.indicator, cells) else {
            readRowWithoutIndicator(cells, filled, &out)
            return
        }
        guard fits(cells, &out), isName(name, cells, &out) else { return }
        if filled.count == 1, name == filled[0].text, isAside(name) { return }
        if isTotal(cells, name) { return }
        let label = GluedLabel(name)
        readPart(cells, &out)
        if addPlan(cells, (label?.rest ?? name).oneLine, &out) { return }
        readObjective(cells, &out)
        var indicator = Indicator(
            number: label?.text ?? ownNumber(cells),
            name: (label?.rest ?? name).oneLine,
            objective: objective,
            table: table,
            place: place(of: cells)
        )
        indicator.part = part
        readColumns(cells, &indicator)
        readTargets(cells, &indicator, &out)
        if addYear(of: indicator, cells, &out) { return }
        out.indicators.append(indicator)
        out.tables[table].dataRows += 1
    }

    /// The row that names several parts below it: only its objective is read.
    mutating func readParent(
        _ cells: [Cell],
        _ purpose: RecognisedTable.Purpose,
        _ out: inout RecognisedDocument
    ) {
        if purpose == .indicators {
            readPart(cells, &out)
            readObjective(cells, &out)
        } else if let text = text(.objective, cells) {
            objectiveText = objective(in: text).name
        }
    }

    /// `indikator | tahun | target`, a row for each year: the years of one indicator are its targets.
    private mutating func addYear(of indicator: Indicator, _ cells: [Cell], _ out: inout RecognisedDocument) -> Bool {
        guard rowYear(cells) != nil, let last = out.indicators.indices.last else { return false }
        let known = out.indicators[last]
        guard known.table == table, known.name == indicator.name, known.objective == indicator.objective,
            Set(known.targets.keys).isDisjoint(with: indicator.targets.keys)
        else { return false }
        out.indicators[last].targets.merge(indicator.targets) { first, _ in first }
        out.indicators[last].targetPlaces.merge(indicator.targetPlaces) { first, _ in first }
        out.tables[table].dataRows += 1
        return true
    }

    /// The year that a column of its own gives to the row's target.
    private func rowYear(_ cells: [Cell]) -> Int? {
        guard let column = yearColumn, column < cells.count else { return nil }
        let bytes = Array(cells[column].text.trimmed.utf8)
        return ListLabel.decimal(bytes[...]).flatMap { (1990...2100).contains($0) ? $0 : nil }
    }

    /// A column headed by a word for years alone, beside one column of targets without a year.
    private var yearColumn: Int? {
        let targets = head.columns.indices.filter {
            head.columns[$0].concept == .target && head.columns[$0].year == nil && head.columns[$0].quarter == nil
        }
        guard targets.count == 2 else { return nil }
        let years = targets.filter { lexicon[.yearLabels].tag(of: head.columns[$0].title) != nil }
        return years.count == 1 ? years[0] : nil
    }

    /// An annex that only spreads the targets over the quarters speaks of the indicators of the table before it.
    private mutating func addPlan(_ cells: [Cell], _ name: String, _ out: inout RecognisedDocument) -> Bool {
        guard head.columns.contains(where: { $0.concept == .target && $0.quarter != nil }) else { return false }
        let folded = name.folded
        guard
            let known = out.indicators.firstIndex(where: {
                $0.table != table && $0.part == part && $0.name.folded == folded && $0.plan.isEmpty
            })
        else { return false }
        let scale = scale(for: name)
        for (column, cell) in cells.enumerated() where column < head.columns.count {
            guard head.columns[column].concept == .target, let quarter = head.columns[column].quarter else { continue }
            out.indicators[known].plan[quarter] = values.read(cell.text, scale: scale)
            out.indicators[known].planPlaces[quarter] = cell.place.showing(cell.text)
        }
        out.tables[table].dataRows += 1
        return true
    }

    /// More filled cells than columns: nobody can tell which belongs where. Left as text, with a note.
    private mutating func fits(_ cells: [Cell], _ out: inout RecognisedDocument) -> Bool {
        if cells.count > head.columns.count, cells[head.columns.count...].contains(where: { !$0.text.isEmpty }) {
            note(Messages.rowTooLong, cells[0].place.showing(joined(cells)), &out)
            return false
        }
        guard isShifted(cells) else { return true }
        note(Messages.rowShifted, cells[0].place.showing(joined(cells)), &out)
        return false
    }

    /// A name that runs on over a row of figures is a row whose columns were not told apart. Left as text, with a note.
    func isMixed(_ name: String) -> Bool {
        var run = 0
        for word in name.utf8.split(whereSeparator: { $0 <= 0x20 }) {
            let isFigure = word.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2C || $0 == 0x2E || $0 == 0x25 }
            run = isFigure && word.contains { $0 &- 0x30 < 10 } ? run + 1 : 0
            if run >= 3 { return true }
        }
        return false
    }

    private mutating func isName(_ name: String, _ cells: [Cell], _ out: inout RecognisedDocument) -> Bool {
        guard isMixed(name) else { return true }
        note(Messages.mixedRow, cells[0].place.showing(joined(cells)), &out)
        return false
    }

    /// A shorter row whose first cell, under the objective, begins as an indicator does: the empty cells in front were lost.
    private func isShifted(_ cells: [Cell]) -> Bool {
        guard cells.count < head.columns.count, let objective = head.column(.objective),
            let indicator = head.column(.indicator),
            objective < indicator, objective < cells.count
        else { return false }
        let words = Words(cells[objective].text)
        guard !words.isEmpty else { return false }
        return lexicon[.measures].prefixMatch(words, at: 0) != nil
            && lexicon[.measures].prefixMatch(Words(cells[indicator].text), at: 0) == nil
    }

    func joined(_ cells: [Cell]) -> String { cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ") }

    func place(of cells: [Cell]) -> Place {
        var place = (cell(.indicator, cells) ?? cells[0]).place
        place.excerpt = nil
        return place.showing(ownName ?? text(.indicator, cells) ?? joined(cells))
    }

    /// `Catatan: …`, `*) …` below the rows.
    func isAside(_ text: String) -> Bool {
        if text.utf8.first == 0x2A { return true }
        let words = Words(text)
        return lexicon[.tableWords].prefixMatch(words, at: 0)?.tag == TableWord.note && words.count > 1
    }

    /// `Jumlah`, `Rata-rata capaian` as a whole name, with nothing that describes an indicator beside it.
    func isTotal(_ cells: [Cell], _ name: String) -> Bool {
        lexicon[.tableWords].tag(of: name) == TableWord.total
    }

    /// A row that names no indicator: an objective of its own, a group over the whole table, a note, or a rest of a cell.
    private mutating func readRowWithoutIndicator(_ cells: [Cell], _ filled: [Cell], _ out: inout RecognisedDocument) {
        guard let first = filled.first else { return }
        let numberOnly =
            filled.count == 2 && head.column(.number).map { $0 < cells.count && cells[$0].text == first.text } ?? false
        let lone = filled.count == 1 ? first : numberOnly ? filled[1] : nil
        guard let lone else {
            if text(.objective, cells) != nil, !fitsNoIndicator(cells) {
                readObjective(cells, &out)
                return
            }
            note(Messages.rowWithoutIndicator, first.place.showing(joined(cells)), &out)
            return
        }
        if isAside(lone.text) || lexicon[.tableWords].tag(of: lone.text) == TableWord.total { return }
        if let column = head.column(.objective), column < cells.count, cells[column].text == lone.text {
            if readAgencyRow(lone, &out) { return }
            setObjective(lone, number: numberOnly ? first.text : nil, &out)
            return
        }
        if readAgencyRow(lone, &out) || readGroup(lone, &out) { return }
        note(Messages.groupRow, lone.place.showing(lone.text), &out, kind: .remark)
    }

    /// Values without a name beside an objective: not an objective row.
    private func fitsNoIndicator(_ cells: [Cell]) -> Bool {
        head.columns.indices.contains { column in
            column < cells.count && !cells[column].text.isEmpty
                && [.target, .formula, .unit, .source].contains(head.columns[column].concept)
        }
    }

    /// `Sasaran Strategis 1: Meningkatnya …` across the table; a sentence that opens as an objective does.
    private mutating func readGroup(_ cell: Cell, _ out: inout RecognisedDocument) -> Bool {
        let words = Words(cell.text)
        guard !words.isEmpty else { return true }
        if let match = lexicon[.headers].prefixMatch(words, at: 0), let concept = Concept(rawValue: match.tag) {
            if concept == .goal { return true }
            if concept == .objective {
                var start = match.tokens.upperBound
                if start < words.count, words.integer(start) != nil || RomanNumeral.value(words.text(start)) != nil {
                    start += 1
                }
                guard start < words.count else { return true }
                let name = words.text(start..<words.count)
                setObjective(Cell(text: name, place: cell.place), number: nil, &out)
                return true
            }
        }
        let label = GluedLabel(cell.text)
        let opening = Words(label?.rest ?? cell.text)
        let opens =
            lexicon[.resultOpenings].prefixMatch(opening, at: 0) != nil
            || lexicon[.weakOpenings].prefixMatch(opening, at: 0) != nil
        guard opens else { return false }
        setObjective(cell, number: nil, &out)
        return true
    }

    /// A filled objective cell begins a new objective, unless it repeats the one above.
    private mutating func readObjective(_ cells: [Cell], _ out: inout RecognisedDocument) {
        guard let cell = cell(.objective, cells), !cell.text.isEmpty else {
            if let above = tornObjective { setObjective(above, number: nil, &out) }
            return
        }
        setObjective(cell, number: numberBefore(.objective, cells), &out)
    }

    mutating func setObjective(_ cell: Cell, number: String?, _ out: inout RecognisedDocument) {
        let (own, name) = objective(in: cell.text)
        let isFirst = tornObjective != nil
        tornObjective = nil
        if let objectiveText, objectiveText == name, !isFirst { return }
        objectiveText = name
        objective = out.objectives.count
        out.objectives.append(
            Objective(number: own ?? number, name: name, place: cell.place.showing(name), part: part)
        )
    }

    /// The number column right in front of a column belongs to it.
    private func numberBefore(_ concept: Concept, _ cells: [Cell]) -> String? {
        guard let column = head.column(concept), column > 0, head.columns[column - 1].concept == .number,
            column - 1 < cells.count
        else { return nil }
        return RowReader.cleanNumber(cells[column - 1].text)
    }

    /// The indicator's own number: from the column in front of it, else from the table's only number column.
    private func ownNumber(_ cells: [Cell]) -> String? {
        if let own = numberBefore(.indicator, cells) { return own }
        guard let column = head.column(.number), column < cells.count else { return nil }
        return RowReader.cleanNumber(cells[column].text)
    }

    static func cleanNumber(_ text: String) -> String? {
        var bytes = Array(text.utf8)[...]
        while let last = bytes.last, last == 0x2E || last == 0x29 { bytes.removeLast() }
        if bytes.first == 0x28 { bytes.removeFirst() }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    private mutating func readColumns(_ cells: [Cell], _ indicator: inout Indicator) {
        for (column, cell) in cells.enumerated() where column < head.columns.count && !cell.text.isEmpty {
            guard let concept = head.columns[column].concept, concept != .target else { continue }
            if Self.describing.contains(concept), readComposite(cell, column, &indicator) { continue }
            if indicator.cells[concept] != nil || readExplanation(cell, column, &indicator) { continue }
            set(concept, cell.text, cell.place.showing(cell.text), &indicator)
        }
    }

    /// Puts down what a cell, or a labelled line of it, says of an indicator.
    func set(_ concept: Concept, _ text: String, _ place: Place, _ indicator: inout Indicator) {
        indicator.cells[concept] = place
        let value = text.oneLine
        switch concept {
        case .formula where values.isMissing(text), .definition where values.isMissing(text): break
        case .formula: indicator.formula = Formula.read(text, lexicon: lexicon, indicatorName: indicator.name)
        case .definition: indicator.definition = value
        case .unit: indicator.unit = value
        case .source: indicator.source = value
        case .owner: indicator.owner = value
        case .agency where namesOwners: indicator.owner = value
        case .polarity: indicator.polarity = tag(.polarities, value).flatMap(Polarity.init(rawValue:))
        case .accumulation:
            indicator.accumulation = tag(.accumulations, value).flatMap(Accumulation.init(rawValue:))
        case .baseline: indicator.baseline = values.read(text, scale: scale(for: indicator.name))
        default: break
        }
    }

    func tag(_ list: Lexicon.ListName, _ value: String) -> String? {
        let words = Words(value)
        return lexicon[list].tag(of: words) ?? lexicon[list].firstMatch(in: words)?.tag
    }

    private mutating func readTargets(_ cells: [Cell], _ indicator: inout Indicator, _ out: inout RecognisedDocument) {
        let scale = scale(for: indicator.name)
        let (yearColumn, rowYear) = (yearColumn, rowYear(cells))
        for (column, cell) in cells.enumerated() where column < head.columns.count && column != yearColumn {
            let described = head.columns[column]
            if described.concept == .target, let quarter = described.quarter, indicator.plan[quarter] == nil {
                indicator.plan[quarter] = values.read(cell.text, scale: scale)
                indicator.planPlaces[quarter] = cell.place.showing(cell.text)
            }
            let isFinal = described.concept == .finalTarget && described.year != nil
            guard described.concept == .target || isFinal, described.quarter == nil else { continue }
            guard let year = described.year ?? rowYear ?? (yearColumn == nil ? year : nil) else {
                if !cell.text.isEmpty, !yearlessNoted {
                    yearlessNoted = true
                    note(Messages.targetWithoutYear, cell.place.showing(cell.text), &out)
                }
                continue
            }
            guard indicator.targets[year] == nil else { continue }
            indicator.targets[year] = values.read(cell.text, scale: scale)
            indicator.targetPlaces[year] = cell.place.showing(cell.text)
        }
    }
}

/// A number that stands in the same cell as the name: `1. Persentase …`, `1.Persentase …`, `IKU 1 …` is none.
struct GluedLabel {
    var text: String
    var rest: String

    init?(_ name: String) {
        let bytes = Array(name.utf8)
        var at = 0
        if let label = ListLabel(bytes[...]), label.kind != .capital || ["I", "V", "X"].contains(label.text),
            label.kind != .letter || label.number <= 15
        {
            text = label.text
            at = label.length
        } else {
            while at < min(bytes.count, 3), bytes[at] &- 0x30 < 10 { at += 1 }
            guard at > 0, at + 1 < bytes.count, bytes[at] == 0x2E || bytes[at] == 0x29,
                (bytes[at + 1] | 0x20) &- 0x61 < 26
            else { return nil }
            text = String(decoding: bytes[..<at], as: UTF8.self)
            at += 1
        }
        let remainder = CellText.trimmed(bytes[at...])
        guard !remainder.isEmpty else { return nil }
        rest = String(decoding: remainder, as: UTF8.self)
    }
}
