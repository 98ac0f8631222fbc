import Model

/// Reads one worksheet of a workbook: rows as they come, empty cells at no cost.
struct WorksheetReader {
    let sheet: String
    let file: String
    let strings: [String]
    let formats: [CellFormat]
    let epoch1904: Bool
    /// Filled cells of the whole workbook so far.
    var cells: Int
    let limits: Limits
    /// Dates as `2026-01-31` instead of as they are shown: whoever reads them on must not guess the order.
    var datesAreISO = false
    private(set) var notes: [Note] = []
    private var grid = SheetGrid()
    private var row = SheetGrid.Row(number: 0)
    private var value: [UInt8] = []
    private var errors = 0
    private var unstored = 0
    /// The first cells with a formula and no result.
    private var unstoredCells: [Place] = []
    private var missing = 0

    init(
        sheet: String,
        file: String,
        strings: [String],
        formats: [CellFormat],
        epoch1904: Bool,
        cells: Int,
        limits: Limits
    ) {
        self.sheet = sheet
        self.file = file
        self.strings = strings
        self.formats = formats
        self.epoch1904 = epoch1904
        self.cells = cells
        self.limits = limits
    }

    mutating func read(_ archive: Archive, part: String) throws(InputError.Reason) -> SheetGrid {
        grid.name = sheet
        let markup = try MarkupReader<SheetName>(archive, part: part, limits: limits)
        while let event = try markup.next() {
            switch event {
            case .start(.row): try startRow(markup)
            case .end(.row): endRow()
            case .start(.cell): try readCell(markup)
            case .start(.mergeCell):
                guard let area = markup.bytes(of: .area), let merge = CellReference.range(area) else { continue }
                if grid.merges.count < limits.merges { grid.merges.append(merge) }
            case .start(.col):
                guard isTrue(markup.bytes(of: .hidden)), let from = markup.integer(.least),
                    let to = markup.integer(.most)
                else { continue }
                if from <= to, from > 0, grid.hiddenColumns.count < 1000 {
                    grid.hiddenColumns.append(from...min(to, 1 << 16))
                }
            default: break
            }
        }
        if unstored > 0 {
            var note = Note(
                .loss,
                what: Messages.unstoredResults(unstored),
                place: unstoredCells.first ?? Place(file: file, sheet: sheet)
            )
            note.cells = unstoredCells
            notes.append(note)
        }
        if missing > 0 {
            notes.append(Note(.loss, what: Messages.missingTexts(missing), place: Place(file: file, sheet: sheet)))
        }
        if errors > SheetNotes.most {
            notes.append(
                Note(
                    .remark,
                    what: Messages.moreErrors(errors - SheetNotes.most),
                    place: Place(file: file, sheet: sheet)
                )
            )
        }
        return grid
    }

    private func isTrue(_ bytes: UnsafeBufferPointer<UInt8>?) -> Bool {
        guard let bytes else { return false }
        return bytes.elementsEqual("1".utf8) || bytes.elementsEqual("true".utf8)
    }

    private mutating func startRow(_ markup: MarkupReader<SheetName>) throws(InputError.Reason) {
        let number = markup.bytes(of: .reference).flatMap(Self.integer) ?? row.number + 1
        // Rows that go backwards are a damaged file; they are read where they stand.
        row = SheetGrid.Row(number: max(number, row.number + 1), isHidden: isTrue(markup.bytes(of: .hidden)))
        if row.number > 1 << 24 { throw .init(.tooManyLines(limit: 1 << 24)) }
    }

    private mutating func endRow() {
        guard !row.cells.isEmpty else { return }
        grid.rows.append(row)
        row.cells = []
    }

    private static func integer(_ bytes: some Collection<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
        var value = 0
        for byte in bytes {
            guard byte &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(byte &- 0x30)
        }
        return value
    }

    private mutating func readCell(_ markup: MarkupReader<SheetName>) throws(InputError.Reason) {
        var column = (row.cells.last?.column ?? 0) + 1
        if let reference = markup.bytes(of: .reference), let place = CellReference.parse(reference) {
            column = max(column, place.column)
        }
        let kind = Kind(markup.bytes(of: .kind))
        let style = markup.bytes(of: .style).flatMap(Self.integer) ?? 0
        let outer = markup.depth
        var hasValue = false
        var hasFormula = false
        value.removeAll(keepingCapacity: true)
        reading: while let event = try markup.next() {
            switch event {
            case .start(.value):
                hasValue = true
                while let inner = try markup.next() {
                    if case .text = inner { markup.appendText(to: &value) }
                    if case .end(.value) = inner { break }
                }
            case .start(.formula):
                hasFormula = true
                try markup.skip()
            case .start(.inline):
                hasValue = true
                try SheetText.append(markup, to: &value)
            case .end where markup.depth == outer: break reading
            default: break
            }
        }
        // A formula whose result is an empty text says so by its type; any other without a result was never computed.
        if hasFormula, value.isEmpty, !hasValue || kind == .number { noteUnstored(column) }
        guard hasValue, !value.isEmpty else { return }
        let text = text(kind, style: style, column: column)
        guard !text.isEmpty else { return }
        cells += 1
        if cells > limits.cells { throw .init(.tooManyCells(limit: limits.cells)) }
        if column > limits.columns * 20 { throw .init(.tooManyColumns(limit: limits.columns * 20)) }
        if row.cells.isEmpty { row.cells.reserveCapacity(grid.rows.last?.cells.count ?? 0) }
        row.cells.append(SheetGrid.Entry(column: column, text: text))
    }

    private mutating func noteUnstored(_ column: Int) {
        unstored += 1
        guard unstoredCells.count < SheetNotes.mostCells else { return }
        let cell = CellReference.text(row: row.number, column: column)
        unstoredCells.append(Place(file: file, sheet: sheet, row: row.number, column: column, cell: cell))
    }

    private enum Kind {
        case number, shared, text, boolean, error, date

        init(_ bytes: UnsafeBufferPointer<UInt8>?) {
            guard let bytes, let first = bytes.first else {
                self = .number
                return
            }
            switch first {
            case 0x73: self = bytes.count == 1 ? .shared : .text  // s, str
            case 0x69: self = .text  // inlineStr
            case 0x62: self = .boolean
            case 0x65: self = .error
            case 0x64: self = .date
            default: self = .number
            }
        }
    }

    /// Most numbers are short and stand there as they are shown, but for the comma.
    private func plainNumber() -> String? {
        guard let first = value.first, let last = value.last, value.count <= 15, first &- 0x30 < 10, last &- 0x30 < 10
        else {
            return nil
        }
        guard first != 0x30 || value.count == 1 || value[1] == 0x2E else { return nil }
        var points = 0
        for byte in value where byte &- 0x30 >= 10 {
            guard byte == 0x2E else { return nil }
            points += 1
        }
        guard points == 0 || (points == 1 && last != 0x30) else { return nil }
        return String(unsafeUninitializedCapacity: value.count) { buffer in
            for (index, byte) in value.enumerated() { buffer[index] = byte == 0x2E ? 0x2C : byte }
            return value.count
        }
    }

    private mutating func text(_ kind: Kind, style: Int, column: Int) -> String {
        switch kind {
        case .shared:
            guard let index = Self.integer(value[...]), strings.indices.contains(index) else {
                missing += 1
                return ""
            }
            return strings[index]
        case .text, .date: return SheetText.text(value[...])
        case .boolean: return value == [0x31] ? "Ya" : "Tidak"
        case .error:
            let text = String(decoding: value, as: UTF8.self)
            errors += 1
            if errors <= SheetNotes.most {
                let cell = CellReference.text(row: row.number, column: column)
                notes.append(
                    Note(
                        .remark,
                        what: Messages.errorCell(text.shortened(to: 20)),
                        place: Place(
                            file: file,
                            sheet: sheet,
                            row: row.number,
                            column: column,
                            cell: cell,
                            excerpt: text.shortened(to: 20)
                        )
                    )
                )
            }
            return text
        case .number:
            if !formats.indices.contains(style) || formats[style].isGeneral, let text = plainNumber() { return text }
            guard let number = DecimalText(value) else { return SheetText.text(value[...]) }
            guard formats.indices.contains(style) else { return number.plain }
            if datesAreISO, formats[style].isDate, let date = DateText(number, epoch1904: epoch1904) { return date.iso }
            return formats[style].text(number, epoch1904: epoch1904)
        }
    }
}

/// What is said of hidden parts of a sheet.
enum SheetNotes {
    /// Notes of one kind kept for one sheet.
    static let most = 20
    /// Cells of one sheet that a note on unread values names.
    static let mostCells = 2000

    static func hidden(_ grid: SheetGrid, file: String, _ notes: inout [Note]) {
        guard !grid.rows.isEmpty else { return }
        let place = Place(file: file, sheet: grid.name)
        if grid.isHidden { notes.append(Note(.remark, what: Messages.hiddenSheet, place: place)) }
        let rows = grid.rows.filter(\.isHidden)
        if let first = rows.first {
            var at = place
            at.row = first.number
            notes.append(Note(.remark, what: Messages.hiddenRows(rows.count), place: at))
        }
        let columns = grid.hiddenColumns.filter { range in
            grid.rows.contains { row in row.cells.contains { range.contains($0.column) } }
        }
        if let first = columns.first {
            var at = place
            at.column = first.lowerBound
            notes.append(Note(.remark, what: Messages.hiddenColumns(columns.reduce(0) { $0 + $1.count }), place: at))
        }
    }
}
