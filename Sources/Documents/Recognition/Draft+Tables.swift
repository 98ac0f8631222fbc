import Model

/// Tables: heads, purposes, and what their rows hold.
extension Draft {
    func readTables() {
        let period = statedPeriod()
        for index in tables.indices where !tableUsed.contains(index) {
            readTable(tables[index].table, before: tables[index].before, period: period)
        }
        readTabbedRuns(period: period)
    }

    /// The years of the title, else the only run of years that the text speaks of: for heads that count them (`Tahun ke-1`).
    private func statedPeriod() -> Period? {
        for index in titleLines {
            for mention in Period.mentions(in: lines[index].words, lexicon: lexicon) where mention.isRange {
                return mention.period
            }
        }
        var found: Set<Period> = []
        for line in lines where line.shape.digits >= 8 && line.role != .citation && line.role != .contents {
            for mention in Period.mentions(in: line.words, lexicon: lexicon) where mention.isRange {
                found.insert(mention.period)
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// Lines with tabs that the reader took for something else than a table may be a small one.
    private func readTabbedRuns(period: Period?) {
        var start: Int?
        for index in 0...lines.count {
            let tabbed = index < lines.count && lines[index].parts.count >= 2 && lines[index].role == .body
            if tabbed {
                if start == nil { start = index }
                continue
            }
            guard let first = start else { continue }
            start = nil
            guard index - first >= 2 else { continue }
            let grid = lines[first..<index].enumerated().map { number, line in
                line.parts.enumerated().map { column, text in
                    var place = line.place
                    place.row = number + 1
                    place.column = column + 1
                    return Cell(text: text, place: place)
                }
            }
            guard recogniser.heads.head(in: grid, at: 0) != nil else { continue }
            let rows = grid.map { Table.Row(cells: $0, place: $0.first?.place ?? lines[first].place) }
            readTable(Table(rows: rows, place: lines[first].place), before: first, period: period)
        }
    }

    private func readTable(_ table: Table, before: Int, period: Period?) {
        let grid = Draft.grid(of: table)
        var row = 0
        var first: TableHead?
        var titles: [Cell] = []
        // The head stands within the first rows; above it only the table's own title.
        while row < grid.count, row < 12, first == nil {
            if let head = recogniser.heads.head(in: grid, at: row, period: period) {
                first = head
            } else {
                let filled = grid[row].filter { !$0.text.isEmpty }
                if filled.count == 1 { titles.append(filled[0]) }
                row += 1
            }
        }
        guard let head = first else {
            noteHeadless(grid, table.place)
            return
        }
        let owner = owner(of: table, before: before, titles: titles)
        let title = titlePassage(titles, before: before)
        var reader = RowReader(
            grid: grid,
            title: title,
            lexicon: lexicon,
            values: values,
            heads: recogniser.heads,
            period: period,
            year: singleYear(title),
            level: level(title, before: before),
            naming: naming
        )
        reader.part = owner
        reader.torn = Set(table.rows.indices.filter { table.rows[$0].isTorn })
        reader.above = objectiveAbove(before)
        if titles.isEmpty, let line = lines.indices.contains(before - 1) ? lines[before - 1] : nil,
            line.role != .signature, line.role != .citation
        {
            reader.lead = Passage(text: line.text, place: line.shown)
        }
        reader.read(from: head, into: &out)
        let hidden = grid.joined().first { $0.text.utf8.count >= 3 && $0.text.utf8.allSatisfy { $0 == 0x23 } }
        if let hidden {
            out.notes.append(Note(.loss, what: Messages.narrowColumn, place: hidden.place.showing(hidden.text)))
        }
    }

    /// A list that names no government and whose column of agencies says the same in every row: the document is that agency's.
    func takeAgencyOfRows() {
        guard out.agency == nil, out.government == nil, !out.indicators.isEmpty, out.parts.count == 1,
            out.indicators.allSatisfy({ $0.part == 0 }),
            out.tables.allSatisfy({ $0.dataRows == 0 || $0.columns.contains { $0.concept == .agency } })
        else { return }
        out.agency = out.parts[0].agency
        out.level = out.parts[0].level
    }

    /// `Sasaran 1 : Meningkatnya …` as a heading or line above the table, below the table before it.
    private func objectiveAbove(_ before: Int) -> Passage? {
        let start = tables.last { $0.before < before }?.before ?? 0
        for at in stride(from: before - 1, through: max(start, before - 12), by: -1) {
            let line = lines[at]
            guard line.role != .signature, line.role != .citation, line.role != .title || line.section == .annex
            else { continue }
            if let (label, value) = statement(line), label.concept == .objective, !value.isEmpty {
                return Passage(text: value, place: line.place.showing(value))
            }
        }
        return nil
    }

    /// Names a table that was not read, with its head, where it may hold what a reader would look for: frames of signatures,
    /// of names and posts, of links on a page hold nothing.
    private func noteHeadless(_ grid: [[Cell]], _ place: Place) {
        let rows = grid.map(\.filled).filter { !$0.isEmpty }
        let isGrid = rows.count { $0.count >= 3 } >= 3
        let facts: Set<Concept> = [.indicator, .objective, .target, .realisation, .formula, .unit, .baseline]
        let isKnown = rows.prefix(3).joined().contains { cell in
            let read = recogniser.heads.cell(cell.text)
            return read.exact && read.concept.map(facts.contains) ?? false
        }
        guard isGrid || isKnown && rows.count > 1, let head = rows.first(where: { $0.count > 1 }) ?? rows.first else {
            return
        }
        let words = head.map(\.text.oneLine).joined(separator: " | ").shortened(to: 120)
        out.notes.append(Note(.loss, what: Messages.headlessTable(words), place: place))
    }

    /// Cells in their columns: a cell over several columns is followed by empty ones.
    static func grid(of table: Table) -> [[Cell]] {
        table.rows.map { row in
            guard row.cells.contains(where: { $0.columns > 1 }) else { return row.cells }
            return row.cells.flatMap { cell in
                [cell] + (1..<max(min(cell.columns, 1000), 1)).map { _ in Cell(text: "", place: cell.place) }
            }
        }
    }

    /// The rows above the head, else the lines right above the table.
    private func titlePassage(_ titles: [Cell], before: Int) -> Passage? {
        if let first = titles.first {
            let text = titles.map(\.text).joined(separator: " ").oneLine
            return Passage(text: text, place: first.place.showing(text), role: .title)
        }
        var texts: [String] = []
        var at = before - 1
        // `Perangkat Daerah : ……` is to be filled in and names nothing.
        while at >= 0, Draft.isToFill(lines[at].text) { at -= 1 }
        if at >= 0, lines[at].label != nil, lines[at].shape.isUpper, !isProse(lines[at]) {
            return Passage(text: lines[at].text, place: lines[at].place.showing(lines[at].text), role: .title)
        }
        while at >= 0, texts.count < 4, !isProse(lines[at]), lines[at].label == nil, lines[at].shape.last != 0x3A {
            texts.insert(lines[at].text, at: 0)
            if lines[at].gapBefore { break }
            at -= 1
        }
        guard !texts.isEmpty, lines.indices.contains(max(at, 0)) else { return nil }
        let text = texts.joined(separator: " ").oneLine
        return Passage(text: text, place: lines[max(at, 0)].place.showing(text), role: .title)
    }

    /// A label with nothing but leaders behind its colon.
    private static func isToFill(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: 0x3A), colon + 1 < bytes.count else { return false }
        let words = Words(String(decoding: bytes[(colon + 1)...], as: UTF8.self))
        return words.isEmpty && bytes[(colon + 1)...].contains { $0 != 0x20 }
    }

    /// The year of the table's title, else of the document's, when it names one.
    private func singleYear(_ title: Passage?) -> Int? {
        for text in [title?.text, out.title?.text].compactMap({ $0 }) {
            let years = Period.mentions(in: text, lexicon: lexicon)
            if let year = years.first(where: { !$0.isRange }), !years.contains(where: \.isRange) {
                return year.period.start
            }
        }
        return nil
    }

    /// `TINGKAT PERANGKAT DAERAH` in or above the title.
    private func level(_ title: Passage?, before: Int) -> RecognisedDocument.Level? {
        var texts: [String] = []
        for at in stride(from: before - 1, through: max(before - 4, 0), by: -1) where !isProse(lines[at]) {
            texts.append(lines[at].text)
        }
        if let title { texts.append(title.text) }
        for text in texts {
            let found = lexicon[.levels].matches(in: Words(text))
            // `Perangkat Daerah` names the level more exactly than the government in whose form it stands.
            for level in [RecognisedDocument.Level.unit, .agency, .government]
            where found.contains(where: { $0.tag == level.rawValue }) {
                return level
            }
        }
        return nil
    }
}
