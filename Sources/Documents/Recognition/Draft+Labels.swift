import Model

/// Indicators written as lines of `label: value` instead of a table.
extension Draft {
    func readLabelledIndicators() {
        if out.indicators.isEmpty {
            if out.tables.allSatisfy({ $0.purpose == .other }) { readRecords() }
        } else if lines.contains(where: { statement($0)?.label.concept == .indicator }) {
            joinSheets()
        }
    }

    /// `MANUAL IKU` behind the matrix of a manual: a sheet of lines for indicators that the table names, which tells of
    /// each what the table leaves out.
    private func joinSheets() {
        let table = out
        out.indicators = []
        out.objectives = []
        readRecords()
        let sheets = Dictionary(grouping: out.indicators, by: { $0.name.folded })
        out = table
        for index in out.indicators.indices {
            guard let sheet = sheets[out.indicators[index].name.folded], sheet.count == 1 else { continue }
            out.indicators[index].takeMissing(from: sheet[0])
        }
    }

    private func readRecords() {
        var record = LabelledRecord(lexicon: lexicon)
        ownership = Ownership()
        let statements = lines.map(statement)
        for index in lines.indices {
            let line = lines[index]
            follow(index, &record)
            if statements[index] == nil, extends(index, record) {
                record.extend(with: line.text)
                continue
            }
            if statements[index] == nil,
                let name = listedIndicator(index, above: index + 1 < lines.count ? statements[index + 1] : nil)
            {
                record.finish(into: &out)
                record.start(number: line.label?.text, name: name.oneLine, place: line.place.showing(name))
                continue
            }
            guard line.role == .body, line.section != .considerations, line.section != .legalBasis,
                out.head.map({ $0.place.position != line.place.position }) ?? true,
                let (cell, value) = statements[index]
            else {
                if line.role == .heading { record.finish(into: &out) }
                continue
            }
            switch cell.concept {
            case .objective:
                record.meetObjective()
                if record.objectiveLeads { record.finish(into: &out) }
                guard !value.isEmpty else { continue }
                record.objective = out.objectives.count
                let label = GluedLabel(value)
                out.objectives.append(
                    Objective(
                        number: label?.text,
                        name: (label?.rest ?? value).oneLine,
                        place: line.place.showing(value),
                        part: record.part
                    )
                )
            case .indicator:
                record.finish(into: &out)
                guard !value.isEmpty else { continue }
                let label = GluedLabel(value)
                record.start(
                    number: label?.text,
                    name: (label?.rest ?? value).oneLine,
                    place: line.place.showing(value)
                )
            default:
                record.open(cell, value, index, line.place)
            }
        }
        record.finish(into: &out)
    }

    /// `1. Persentase kepatuhan …` with `Satuan: %` right below: the item is the name.
    ///
    /// - Parameter next: what the line below states.
    private func listedIndicator(_ index: Int, above next: Statement?) -> String? {
        let line = lines[index]
        guard let label = line.label, label.kind == .figure || label.kind == .bracketed, line.role != .title,
            let (below, value) = next, !value.isEmpty
        else { return nil }
        let describes: Set<Concept> = [.unit, .formula, .source, .owner, .definition, .baseline, .target]
        guard below.year != nil || below.concept.map(describes.contains) ?? false else { return nil }
        let name = Words(line.body)
        return lexicon[.measures].prefixMatch(name, at: 0) == nil ? nil : line.body
    }

    /// Whether a line goes on with the value of the line above it: right below, without a label of its own.
    private func extends(_ index: Int, _ record: LabelledRecord) -> Bool {
        guard let last = record.lastLine, last == index - 1, !lines[index].gapBefore, lines[index].role == .body,
            lines[index].words.count > 0
        else { return false }
        return labelledAgency(lines[index]) == nil && !isCounter(lines[index])
    }

    /// `IKU 2`, `Indikator 3`: the number of the record that begins below.
    private func isCounter(_ line: Line) -> Bool {
        guard (2...4).contains(line.words.count), line.words.integer(line.words.count - 1) != nil else { return false }
        return recogniser.heads.concept(of: line.words.text(0..<(line.words.count - 1))) == .indicator
    }

    /// Whose the next indicators are: another agency's title closes what was open, and its label does so too unless the
    /// document names the agency within each record.
    private func follow(_ index: Int, _ record: inout LabelledRecord) {
        guard index >= ownership.line else { return }
        passLines(upTo: runEnd(index, within: lines.count), before: nil)
        let isLabel = labelledAgency(lines[index]) != nil
        if isLabel { record.meetAgency() }
        guard ownership.part != record.part else { return }
        if !isLabel || record.agencyLeads {
            record.finish(into: &out)
            record.objective = nil
        }
        record.part = ownership.part
    }

    /// Whether a line states an objective or an indicator under its label.
    func startsRecord(_ line: Line) -> Bool {
        guard let (cell, value) = statement(line), !value.isEmpty else { return false }
        return cell.concept == .objective || cell.concept == .indicator
    }

    typealias Statement = (label: HeadReader.Cell, value: String)

    /// A line that states something under its label; also `Sasaran Strategis 1 : …`, whose label is counted.
    func statement(_ line: Line) -> Statement? {
        guard let (text, value) = aroundColon(line) else { return nil }
        let cell = recogniser.heads.cell(text)
        if cell.isLabel { return (cell, value) }
        let label = Words(text)
        guard label.count >= 2, let last = label.tokens.indices.last,
            label.integer(last) != nil || RomanNumeral.value(label.text(last)) != nil
        else { return nil }
        let counted = recogniser.heads.cell(label.text(0..<last))
        guard counted.exact, counted.concept == .objective || counted.concept == .indicator else { return nil }
        return (counted, value)
    }

    /// What stands before and behind the colon near the start of a line, without the line's number:
    /// `3. Sumber data : Dinas Kesehatan`.
    func aroundColon(_ line: Line) -> (label: String, value: String)? {
        let start = line.label?.length ?? 0
        guard line.words.bytes.count > start, let colon = line.words.bytes[start...].prefix(60).firstIndex(of: 0x3A)
        else { return nil }
        return (
            String(decoding: CellText.trimmed(line.words.bytes[start..<colon]), as: UTF8.self),
            String(decoding: CellText.trimmed(line.words.bytes[(colon + 1)...]), as: UTF8.self)
        )
    }
}

extension HeadReader.Cell {
    /// Whether a line or a row may begin with it as its label: a known head, a year, `Target 2024`.
    var isLabel: Bool { exact || bare || year != nil && concept == .target }
}

extension Indicator {
    /// What another account of the same indicator tells and this one does not; the direction is left to the table and
    /// the name, for sheets are copied from each other with theirs.
    fileprivate mutating func takeMissing(from other: Indicator) {
        if formula == nil { formula = other.formula }
        if definition == nil { definition = other.definition }
        if unit == nil { unit = other.unit }
        if source == nil { source = other.source }
        if owner == nil { owner = other.owner }
        if accumulation == nil { accumulation = other.accumulation }
        for (concept, place) in other.cells where cells[concept] == nil { cells[concept] = place }
    }
}

/// An indicator whose facts come line by line.
private struct LabelledRecord {
    let lexicon: Lexicon
    /// Index into `RecognisedDocument.objectives`; a card may name it behind its indicator.
    var objective: Int? {
        didSet { if !objectiveLeads { indicator?.objective = objective } }
    }
    /// Whether the objective stands in front of its indicators, as its first occurrence shows.
    var objectiveLeads: Bool { leadsObjective ?? true }
    private var leadsObjective: Bool?
    /// Index into `RecognisedDocument.parts`; what is open moves with it.
    var part: Int? {
        didSet { indicator?.part = part }
    }
    /// Whether the agency's label stands in front of what it labels, as its first occurrence shows.
    var agencyLeads: Bool { leads ?? true }
    private var leads: Bool?
    private var indicator: Indicator?
    /// The label and value that may go on in the next line.
    private var pending: (cell: HeadReader.Cell, value: String, line: Int, place: Place)?

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// The last line of the value that is open.
    var lastLine: Int? { pending?.line }

    mutating func open(_ cell: HeadReader.Cell, _ value: String, _ line: Int, _ place: Place) {
        close()
        pending = (cell, value, line, place)
    }

    mutating func extend(with text: String) {
        guard let open = pending else { return }
        pending?.value = open.value.isEmpty ? text : open.value + "\n" + text
        pending?.line = open.line + 1
    }

    private mutating func close() {
        guard let open = pending else { return }
        pending = nil
        add(open.cell, open.value, open.place)
    }

    mutating func meetObjective() {
        if leadsObjective == nil { leadsObjective = indicator == nil }
    }

    mutating func meetAgency() {
        if leads == nil { leads = indicator == nil }
    }

    mutating func start(number: String?, name: String, place: Place) {
        close()
        indicator = Indicator(number: number, name: name, objective: objectiveLeads ? objective : nil, place: place)
        indicator?.cells[.indicator] = place
        indicator?.part = part
    }

    private mutating func add(_ cell: HeadReader.Cell, _ value: String, _ place: Place) {
        guard var current = indicator, !value.isEmpty else { return }
        let place = place.showing(value)
        if let year = cell.year, cell.concept == nil || cell.concept == .target {
            if current.targets[year] == nil {
                current.targets[year] = Quantity.read(
                    value,
                    lexicon: lexicon,
                    scale: lexicon.scale(forIndicator: current.name)
                )
                current.targetPlaces[year] = place
            }
        } else if let concept = cell.concept, current.cells[concept] == nil {
            current.cells[concept] = place
            let isMissing = Quantity.read(value, lexicon: lexicon).kind == .missing
            switch concept {
            case .formula where isMissing, .definition where isMissing: break
            case .formula: current.formula = Formula.read(value, lexicon: lexicon, indicatorName: current.name)
            case .definition: current.definition = value.oneLine
            case .unit: current.unit = value.oneLine
            case .source: current.source = value.oneLine
            case .owner: current.owner = value.oneLine
            case .polarity:
                current.polarity = lexicon[.polarities].firstMatch(in: Words(value)).flatMap {
                    Polarity(rawValue: $0.tag)
                }
            case .accumulation:
                current.accumulation = lexicon[.accumulations].firstMatch(in: Words(value))
                    .flatMap { Accumulation(rawValue: $0.tag) }
            case .baseline:
                current.baseline = Quantity.read(
                    value,
                    lexicon: lexicon,
                    scale: lexicon.scale(forIndicator: current.name)
                )
            default: break
            }
        }
        indicator = current
    }

    /// An indicator needs more than a name: a lone `Indikator: …` line may be anything.
    mutating func finish(into out: inout RecognisedDocument) {
        close()
        if let indicator, !indicator.targets.isEmpty || indicator.cells.count > 1 { out.indicators.append(indicator) }
        indicator = nil
    }
}
