import Model

/// A form for each indicator: what is measured as labels and values, and below it a row for each quarter.
///
/// `Indikator | Indeks Kepuasan`, `Satuan | indeks`, then `Triwulan | Target | Realisasi` over `I`, `II`, `III`, `IV`.
/// It says the same as one row of a table with a column for each quarter, and is read as that.
struct FormCard {
    private let heads: HeadReader
    private let grid: [[Cell]]
    /// Rows above the first label.
    private var titles: [[Cell]] = []
    private var records: [Record] = []

    /// One indicator: heads and cells, in order.
    private struct Record {
        var fields: [(head: String, cell: Cell)] = []
        var concepts: Set<Concept> = []
        var isTimed = false
    }

    /// Nil for a table that is no such form.
    init?(_ table: Table, heads: HeadReader) {
        guard (4...200).contains(table.rows.count), table.rows.allSatisfy({ $0.cells.count <= 24 }) else { return nil }
        self.heads = heads
        grid = Draft.grid(of: table)
        guard read(), !records.isEmpty, records.allSatisfy({ $0.isTimed && $0.concepts.contains(.indicator) })
        else { return nil }
    }

    /// The form as a table with one row for each indicator; nil where its records have different heads.
    func table(at place: Place) -> Table? {
        guard let first = records.first else { return nil }
        let names = first.fields.map(\.head)
        guard records.allSatisfy({ $0.fields.map(\.head) == names }) else { return nil }
        var rows = titles.map { Table.Row(cells: $0, place: $0.first?.place ?? place) }
        let head = first.fields.map { Cell(text: $0.head, place: $0.cell.place) }
        rows.append(Table.Row(cells: head, place: head.first?.place ?? place))
        for record in records {
            let cells = record.fields.map { Cell(text: $0.cell.text, place: $0.cell.place) }
            rows.append(Table.Row(cells: cells, place: cells.first?.place ?? place))
        }
        return Table(rows: rows, place: place)
    }

    // MARK: Reading

    private mutating func read() -> Bool {
        var row = 0
        while row < grid.count {
            if let end = readTimes(row) {
                row = end
                continue
            }
            guard readLabels(grid[row]) else { return false }
            row += 1
        }
        return true
    }

    /// `Satuan | %`, also two of them in a row; false for a row of anything else.
    private mutating func readLabels(_ row: [Cell]) -> Bool {
        let cells = row.labelled
        guard !cells.isEmpty else { return true }
        if cells.count == 1, records.isEmpty, !heads.cell(cells[0].text).isLabel {
            titles.append([cells[0]])
            return true
        }
        // A label whose value is not filled in.
        if cells.count == 1, heads.cell(cells[0].text).exact { return true }
        guard cells.count.isMultiple(of: 2) else { return false }
        for at in stride(from: 0, to: cells.count, by: 2) {
            let label = cells[at].text
            let read = heads.cell(label)
            // A percent sign is a head too: only the first row tells columns from labels.
            guard read.isLabel || heads.lexicon[.cardLabels].tag(of: label) != nil,
                !records.isEmpty || !heads.cell(cells[at + 1].text).exact
            else { return false }
            // The next form begins with a label that this one has.
            let isNext = read.concept.map { records.last?.concepts.contains($0) ?? false } ?? false
            if records.isEmpty || isNext && records.last?.isTimed == true { records.append(Record()) }
            if let concept = read.concept { records[records.count - 1].concepts.insert(concept) }
            records[records.count - 1].fields.append((label, cells[at + 1]))
        }
        return true
    }

    /// The rows of quarters or months below their head at `row`; nil where no such head stands there.
    private mutating func readTimes(_ row: Int) -> Int? {
        guard let columns = timeHead(grid[row]), !records.isEmpty else { return nil }
        var at = row + 1
        var fields: [(String, Cell)] = []
        var times: [String] = []
        while at < grid.count, let time = time(in: grid[at], columns.time), !times.contains(time) {
            times.append(time)
            for (column, head) in columns.values {
                let cell = column < grid[at].count ? grid[at][column] : Cell(text: "", place: grid[at][0].place)
                fields.append((head + " " + time, cell))
            }
            at += 1
        }
        guard times.count >= 2, times.count <= 12 else { return nil }
        records[records.count - 1].fields += fields
        records[records.count - 1].isTimed = true
        return at
    }

    /// `Triwulan | Target | Realisasi`: a column of times and figures of a measurement, nothing else.
    private func timeHead(_ row: [Cell]) -> (time: Int, values: [(Int, String)])? {
        let filled = row.indices.filter { !row[$0].text.isEmpty && heads.cell(row[$0].text).concept != .number }
        guard let first = filled.first, filled.count >= 2 else { return nil }
        let read = filled.dropFirst().map { heads.cell(row[$0].text) }
        guard read.allSatisfy({ $0.exact && $0.concept.map(Self.measuring.contains) ?? false }),
            read.contains(where: { $0.concept == .realisation || $0.concept == .result })
        else { return nil }
        return (first, filled.dropFirst().map { ($0, row[$0].text.oneLine) })
    }

    private static let measuring: Set<Concept> = [
        .target, .realisation, .result, .achievement, .cumulative, .problems, .solutions, .note,
    ]

    /// The quarter or month that a row is for, in words that a head may have; nil for any other row.
    private func time(in row: [Cell], _ column: Int) -> String? {
        guard column < row.count, !row[column].text.isEmpty else { return nil }
        let read = heads.cell(row[column].text)
        if read.month != nil, read.bare, !read.isRunning { return row[column].text.oneLine }
        let figure = row[column].text.utf8.count == 1 ? Int(row[column].text) : nil
        guard !read.isRunning, let quarter = read.bare ? read.quarter ?? figure : figure, (1...4).contains(quarter)
        else { return nil }
        return heads.lexicon[.quarters].phrases(tag: String(quarter)).first
    }
}
