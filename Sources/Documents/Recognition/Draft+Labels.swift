import Model

/// Indicators written as lines of `label: value` instead of a table.
extension Draft {
    func readLabelledIndicators() {
        guard out.indicators.isEmpty, out.tables.allSatisfy({ $0.purpose == .other }) else { return }
        var record = LabelledRecord()
        ownership = Ownership()
        for index in lines.indices {
            let line = lines[index]
            follow(index, &record)
            guard line.role == .body, line.section != .considerations, line.section != .legalBasis,
                out.head.map({ $0.place.position != line.place.position }) ?? true,
                let (cell, value) = labelled(line)
            else {
                if line.role == .heading { record.finish(into: &out) }
                continue
            }
            switch cell.concept {
            case .objective:
                record.finish(into: &out)
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
                record.add(cell, value, line, lexicon: lexicon)
            }
        }
        record.finish(into: &out)
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
        guard let (cell, value) = labelled(line), !value.isEmpty else { return false }
        return cell.concept == .objective || cell.concept == .indicator
    }

    /// `Sumber data : Dinas Kesehatan` → what the label says, and the value.
    private func labelled(_ line: Line) -> (HeadReader.Cell, String)? {
        let start = line.label?.length ?? 0
        guard line.words.bytes.count > start, let colon = line.words.bytes[start...].prefix(60).firstIndex(of: 0x3A)
        else { return nil }
        let label = String(decoding: CellText.trimmed(line.words.bytes[start..<colon]), as: UTF8.self)
        let cell = recogniser.heads.cell(label)
        guard cell.isLabel else { return nil }
        return (cell, String(decoding: CellText.trimmed(line.words.bytes[(colon + 1)...]), as: UTF8.self))
    }
}

extension HeadReader.Cell {
    /// Whether a line or a row may begin with it as its label: a known head, a year, `Target 2024`.
    var isLabel: Bool { exact || bare || year != nil && concept == .target }
}

/// An indicator whose facts come line by line.
private struct LabelledRecord {
    var objective: Int?
    /// Index into `RecognisedDocument.parts`; what is open moves with it.
    var part: Int? {
        didSet { indicator?.part = part }
    }
    /// Whether the agency's label stands in front of what it labels, as its first occurrence shows.
    var agencyLeads: Bool { leads ?? true }
    private var leads: Bool?
    private var indicator: Indicator?

    mutating func meetAgency() {
        if leads == nil { leads = indicator == nil }
    }

    mutating func start(number: String?, name: String, place: Place) {
        indicator = Indicator(number: number, name: name, objective: objective, place: place)
        indicator?.cells[.indicator] = place
        indicator?.part = part
    }

    mutating func add(_ cell: HeadReader.Cell, _ value: String, _ line: Line, lexicon: Lexicon) {
        guard var current = indicator, !value.isEmpty else { return }
        let place = line.place.showing(value)
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
            switch concept {
            case .formula: current.formula = Formula.read(value, lexicon: lexicon, indicatorName: current.name)
            case .definition: current.definition = value
            case .unit: current.unit = value
            case .source: current.source = value
            case .owner: current.owner = value
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
        if let indicator, !indicator.targets.isEmpty || indicator.cells.count > 1 { out.indicators.append(indicator) }
        indicator = nil
    }
}
