import Model

/// Reads the rows below a head. A table may hold several heads: each begins a part of its own.
struct RowReader {
    let grid: [[Cell]]
    let title: Passage?
    let lexicon: Lexicon
    let values: ValueReader
    let heads: HeadReader
    let period: Period?
    /// The year of targets whose column names none.
    let year: Int?
    let level: RecognisedDocument.Level?
    let naming: PartNaming
    /// Whose the rows are: an index into `RecognisedDocument.parts`.
    var part: Int?
    /// The objective that a heading above the table states, where no column has one.
    var above: Passage?

    /// Index of the part in `RecognisedDocument.tables`.
    var table = 0
    var head = TableHead(columns: [], rows: 0..<0)
    /// The head before its bare quarters were settled.
    private var printed = TableHead(columns: [], rows: 0..<0)
    /// The objective that empty cells carry on.
    var objective: Int?
    var objectiveText: String?
    var program: String?
    var activity: String?
    /// The agency that empty cells of a register carry on.
    var carriedAgency: String?
    /// The last row with more than a group's name.
    private var lastRow: [Cell] = []
    /// Measurements by folded name, for tables that compare them with the end of the plan.
    var measured: [String: Int]?
    /// Where a table shows several levels: what the last row said of its own.
    var ownLevel: [String] = []
    /// By column: the last cell that covers several rows, and the first row that it does not cover.
    private var covering: [Int: (cell: Cell, end: Int)] = [:]
    /// How many notes of one table are kept.
    private var notesLeft = 20
    /// Whether a target without a year was noted: once for a column is enough.
    var yearlessNoted = false
    /// The line right above the table, whatever it is.
    var lead: Passage?
    /// Whether the table's years are results of earlier years, and whether one without its measurement was noted.
    var isHistory = false
    var historyNoted = false
    /// The column in which objectives stand above their indicators, and whether the rows are below a programme.
    var combined: CombinedColumn?
    var isBelowObjectives = false
    /// How many words at the end of every name are no part of it.
    var badge = 0
    /// Rows of which only the first cells were read.
    var torn: Set<Int> = []
    /// What the table states without columns of its own.
    var told: [Concept: Told] = [:]
    /// By row: the row that names what it is a part of; and what the cell of the current row says without that.
    var families: [Int: Int] = [:]
    var ownName: String?
    /// Whether every name begins with a number.
    var isNumbered = false
    /// The objective of such a row, for the indicators below it.
    var tornObjective: Cell?

    init(
        grid: [[Cell]],
        title: Passage?,
        lexicon: Lexicon,
        values: ValueReader,
        heads: HeadReader,
        period: Period?,
        year: Int?,
        level: RecognisedDocument.Level?,
        naming: PartNaming
    ) {
        self.grid = grid
        self.title = title
        self.lexicon = lexicon
        self.values = values
        self.heads = heads
        self.period = period
        self.year = year
        self.level = level
        self.naming = naming
    }

    mutating func read(from first: TableHead, into out: inout RecognisedDocument) {
        open(first, &out)
        var row = first.rows.upperBound
        while row < grid.count {
            if let next = headInside(at: row) {
                if !next.isSame(as: printed) { open(next, &out) }
                row = max(next.rows.upperBound, row + 1)
                continue
            }
            read(row, &out)
            row += 1
        }
        close(&out)
    }

    /// A row number, a small number or a bare sign stands in no head; a year may.
    private static func isDatum(_ cell: Cell) -> Bool {
        let bytes = cell.text.trimmed.utf8
        return bytes.elementsEqual("%".utf8) || (1...3).contains(bytes.count) && bytes.allSatisfy { $0 &- 0x30 < 10 }
    }

    /// Another head further down: its cells name concepts, none holds data.
    private func headInside(at row: Int) -> TableHead? {
        let cells = grid[row]
        guard let sample = cells.first(where: { !$0.text.isEmpty && $0.text.utf8.count > 2 }),
            sample.text.utf8.count <= 60,
            heads.cell(sample.text).exact, !cells.contains(where: RowReader.isDatum),
            let next = heads.head(in: grid, at: row, period: period), next.exact >= 2,
            // `Persentase Penyerapan Anggaran | %` are heads elsewhere; here they are an indicator and its unit.
            RowReader.naming.contains(where: next.has)
        else { return nil }
        return next
    }

    /// What rows are about: a head within a table names at least one of these.
    private static let naming: [Concept] = [
        .indicator, .objective, .goal, .program, .activity, .agency, .interval, .category,
    ]

    private mutating func open(_ next: TableHead, _ out: inout RecognisedDocument) {
        if !out.tables.isEmpty, !head.columns.isEmpty { close(&out) }
        head = next
        printed = next
        settleQuarters(out.title)
        settleActions()
        isHistory = false
        settleHistory(out)
        badge = badgeWords(out.format)
        combined = combinedColumn()
        families = findFamilies()
        isNumbered = hasNumberedNames()
        readToldHeads()
        isBelowObjectives = false
        table = out.tables.count
        let place = grid[next.rows.lowerBound].first?.place ?? Place(file: out.file)
        out.tables.append(
            RecognisedTable(purpose: purpose(of: head), columns: head.columns, place: place, title: title)
        )
        out.tables[table].part = part
        objective = nil
        objectiveText = nil
        if let above, !next.has(.objective) {
            let cell = Cell(text: above.text, place: above.place)
            switch out.tables[table].purpose {
            case .indicators: setObjective(cell, number: nil, &out)
            case .quarterly, .annual: objectiveText = objective(in: above.text).name
            default: break
            }
        }
        tornObjective = nil
        program = nil
        activity = nil
        carriedAgency = nil
        covering = [:]
        lastRow = []
        measured = nil
        ownLevel = []
    }

    /// Quarters beside a target, without a word above them, are a plan in an agreement and results in a form.
    private mutating func settleQuarters(_ document: Passage?) {
        guard head.has(.target), head.columns.contains(where: { $0.isBare && $0.quarter != nil }) else { return }
        let texts = [title?.text, document?.text].compactMap { $0 }
        let kinds = texts.flatMap { lexicon[.documentKinds].matches(in: Words($0)).map(\.tag) }
        let promises = [DocumentKind.agreement, .iku].map(\.rawValue)
        guard let first = kinds.first, promises.contains(first) else { return }
        for index in head.columns.indices where head.columns[index].isBare { head.columns[index].concept = .target }
    }

    /// A form is noted when its part ends, for only then it is known whether it is blank.
    private mutating func close(_ out: inout RecognisedDocument) {
        out.tables[table].columns = columnsWithTold(out.tables[table])
        let done = out.tables[table]
        noteNameless(done, &out)
        guard let kind = DocumentKind(rawValue: done.purpose.rawValue), [.quarterly, .annual, .activity].contains(kind)
        else { return }
        out.forms.append(
            Form(kind: kind, level: level, blank: done.dataRows == 0, title: title, table: table, place: done.place)
        )
    }

    /// Figures without a column that says of what: half of a form that was printed on two pages.
    private mutating func noteNameless(_ table: RecognisedTable, _ out: inout RecognisedDocument) {
        let measures: Set<Concept> = [.target, .realisation, .cumulative, .achievement]
        guard table.purpose == .other, table.dataRows > 0,
            table.columns.count(where: { $0.concept.map(measures.contains) ?? false }) >= 2,
            !table.columns.contains(where: { $0.concept.map(Self.naming.contains) ?? false })
                || table.columns.contains(where: { $0.concept == .target && $0.year != nil })
        else { return }
        note(Messages.namelessTable, table.place, &out)
    }

    /// What a table is for: a form of one quarter has the columns of a yearly one, and only its title tells.
    private func purpose(of head: TableHead) -> RecognisedTable.Purpose {
        let purpose = RowReader.purpose(of: head)
        guard purpose == .annual, let title else { return purpose }
        let words = Words(title.text)
        let kinds = lexicon[.documentKinds].matches(in: words).map(\.tag)
        let isOfQuarter = lexicon[.quarters].firstMatch(in: words) != nil
        return isOfQuarter || kinds.first == DocumentKind.quarterly.rawValue ? .quarterly : purpose
    }

    /// What a table is for, by the concepts of its head.
    static func purpose(of head: TableHead) -> RecognisedTable.Purpose {
        // The indicators only say what the programmes whose money is accounted for are meant to reach.
        if head.has(.indicator), head.has(.budget), head.has(.budgetRealised),
            head.has(.program) || head.has(.activity),
            !head.has(.target), !head.has(.realisation)
        {
            return .budget
        }
        if head.has(.indicator), !isRegister(head) { return purpose(ofIndicators: head) }
        if isRegister(head) { return .submissions }
        if head.has(.interval) || head.has(.achievement), head.has(.category), !head.has(.target), !head.has(.agency) {
            return .categories
        }
        let spends = head.has(.program) || head.has(.activity) || (head.has(.objective) && head.has(.budgetRealised))
        if head.has(.budget), spends { return .budget }
        if head.has(.agency), head.has(.code) || head.has(.abbreviation), !head.has(.objective), !head.has(.target) {
            return .agencies
        }
        return .other
    }

    /// Dates of documents by agency: a column that says so, or columns of documents and quarters beside the agency.
    private static func isRegister(_ head: TableHead) -> Bool {
        guard head.has(.agency) else { return false }
        if head.has(.submitted), !head.has(.indicator) { return true }
        let dated = head.columns.count {
            $0.document != nil || ($0.quarter != nil && ($0.concept == .realisation || $0.concept == .submitted))
        }
        return dated >= 2 && !head.has(.target) && !head.has(.objective) && !head.has(.unit)
    }

    private static func purpose(ofIndicators head: TableHead) -> RecognisedTable.Purpose {
        let timed = head.columns.contains {
            $0.concept == .realisation && ($0.quarter != nil || $0.month != nil)
        }
        let quarters = Set(
            head.columns.filter { $0.concept == .realisation || $0.concept == .target }.compactMap(\.quarter)
        )
        let isActivity = head.has(.activity) || (head.has(.program) && head.has(.group))
        let measured = head.has(.realisation) || head.has(.achievement) || head.has(.cumulative)
        if measured {
            if isActivity, !timed { return .activity }
            guard head.has(.target) || head.has(.realisation) else { return .other }
            if timed || quarters.count >= 2 || head.has(.cumulative) { return .quarterly }
            return head.has(.target) || head.has(.finalTarget) ? .annual : .other
        }
        if isActivity, !head.has(.objective) { return .activity }
        let support: [Concept] = [
            .target, .formula, .source, .owner, .unit, .objective, .goal, .definition, .baseline, .polarity,
            .accumulation, .finalTarget,
        ]
        return support.contains(where: head.has) ? .indicators : .other
    }

    private mutating func read(_ row: Int, _ out: inout RecognisedDocument) {
        var cells = grid[row]
        for (column, cell) in cells.enumerated() where cell.rows > 1 && !cell.text.isEmpty {
            covering[column] = (cell, row + cell.rows)
        }
        guard cells.contains(where: { !$0.text.isEmpty }), !heads.isNumberRow(cells) else { return }
        resolveDittos(&cells)
        if badge > 0, let column = head.column(.indicator), column < cells.count {
            cells[column].text = withoutBadge(cells[column].text)
        }
        guard !torn.contains(row) else {
            readTorn(cells)
            return
        }
        guard keepOwnLevel(&cells, in: out.tables[table].purpose) else { return }
        let purpose = out.tables[table].purpose
        if [.indicators, .quarterly, .annual].contains(purpose) {
            if let group = groupCell(row, cells) { return readGroupRow(group, &out) }
            guard passLevels(row, &cells, &out) else { return }
            if families.values.contains(row) { return readParent(cells, purpose, &out) }
            joinFamily(&cells, row)
            if let column = head.column(.indicator), column < cells.count {
                cells[column].text = withoutBareNumber(cells[column].text)
            }
        }
        switch purpose {
        case .indicators:
            inherit(&cells, row)
            for part in parts(of: cells, &out) { readIndicator(part, &out) }
        case .quarterly, .annual:
            inherit(&cells, row)
            for part in parts(of: cells, &out) { readMeasurement(part, &out) }
        case .activity: readActivity(cells, &out)
        case .budget: readBudget(cells, &out)
        case .submissions: readSubmission(cells, &out)
        case .agencies: readAgency(cells, &out)
        case .categories: readCategory(cells, &out)
        case .other where isHistory: readHistory(cells, &out)
        case .other: out.tables[table].dataRows += 1
        }
    }

    /// Of a row that broke only the objective is kept: the indicators below it may stand under it.
    private mutating func readTorn(_ cells: [Cell]) {
        guard let cell = cell(.objective, cells), !cell.text.isEmpty, cells.last?.place.column != cell.place.column
        else { return }
        let name = objective(in: cell.text).name
        if objectiveText == name { return }
        tornObjective = cell
        objectiveText = name
    }

    /// `sda`, `-"-`, `-//-`: what the cell above says.
    private mutating func resolveDittos(_ cells: inout [Cell]) {
        for column in cells.indices where column < lastRow.count && !lastRow[column].text.isEmpty {
            if isDitto(cells[column].text) { cells[column].text = lastRow[column].text }
        }
        if cells.count(where: { !$0.text.isEmpty }) > 1 { lastRow = cells }
    }

    private func isDitto(_ text: String) -> Bool {
        guard (1...24).contains(text.utf8.count), let first = text.utf8.first, first &- 0x30 >= 10 else { return false }
        if lexicon[.tableWords].tag(of: text) == TableWord.same { return true }
        var isMarked = false
        var slashes = 0
        for mark in text.unicodeScalars where mark != " " {
            switch mark {
            case "\"", "”", "“", "″": isMarked = true
            case "/": slashes += 1
            case "-", "–", "'": continue
            default: return false
            }
        }
        return isMarked || slashes > 1
    }

    /// What a merged cell above says of several indicators is said of each: `Penanggung Jawab` over five rows.
    private func inherit(_ cells: inout [Cell], _ row: Int) {
        guard !covering.isEmpty, text(.indicator, cells) != nil else { return }
        let shared: Set<Concept> = [
            .definition, .formula, .unit, .source, .owner, .polarity, .accumulation, .note, .problems, .solutions,
        ]
        for (column, described) in head.columns.enumerated() {
            guard let concept = described.concept, shared.contains(concept), let above = covering[column],
                above.end > row
            else { continue }
            // Rows end with their last filled cell.
            while cells.count <= column { cells.append(Cell(text: "", place: above.cell.place)) }
            if cells[column].text.isEmpty { cells[column].text = above.cell.text }
        }
    }

    /// The text of the first column of a concept; nil when there is none or the cell is empty.
    func text(_ concept: Concept, _ cells: [Cell]) -> String? {
        cell(concept, cells).flatMap { $0.text.isEmpty ? nil : $0.text }
    }

    func cell(_ concept: Concept, _ cells: [Cell]) -> Cell? {
        guard let column = head.column(concept), column < cells.count else { return nil }
        return cells[column]
    }

    func quantity(_ concept: Concept, _ cells: [Cell], name: String? = nil) -> Quantity {
        guard let cell = cell(concept, cells) else { return .missing() }
        return values.read(cell.text, scale: scale(for: name))
    }

    /// The scale on which an indicator of that name is graded.
    func scale(for name: String?) -> Scale? {
        guard let name, !lexicon.scales.isEmpty else { return nil }
        return lexicon.scale(forIndicator: name)
    }

    mutating func note(
        _ what: LocalizedText,
        _ place: Place,
        _ out: inout RecognisedDocument,
        kind: Note.Kind = .loss
    ) {
        guard notesLeft > 0 else { return }
        notesLeft -= 1
        out.notes.append(Note(kind, what: what, place: place))
    }
}
