import Model

/// Reads OpenDocument spreadsheets (`.ods`; OASIS OpenDocument 1.2, part 1): sheets out of `content.xml`.
struct OpenSheetReader {
    private let archive: Archive
    private let file: String
    private let limits: Limits
    private var notes: [Note] = []
    /// Table styles that hide their sheet.
    private var hiddenStyles: Set<String> = []
    private var cells = 0
    private var errors = 0
    private var datesAreISO = false

    init(archive: Archive, file: String, limits: Limits) {
        self.archive = archive
        self.file = file
        self.limits = limits
    }

    mutating func document() throws(InputError.Reason) -> Document {
        var blocks = SheetBlocks(file: file)
        try readSheets { blocks.add($0) }
        if blocks.blocks.isEmpty { throw .init(.empty) }
        return Document(file: file, format: .spreadsheet, blocks: blocks.blocks, notes: notes)
    }

    /// The sheets as they are stored, dates as `2026-01-31`.
    mutating func storedSheets() throws(InputError.Reason) -> [SheetRows] {
        datesAreISO = true
        var stored: [SheetRows] = []
        try readSheets { stored.append(SheetRows($0)) }
        return stored
    }

    private mutating func readSheets(_ take: (SheetGrid) -> Void) throws(InputError.Reason) {
        if archive.contains("META-INF/manifest.xml") {
            let manifest = try archive.bytes("META-INF/manifest.xml")
            if manifest.span.holds("encryption-data".utf8.span) { throw .init(.encrypted) }
        }
        let markup = try MarkupReader<OpenSheetName>(archive, part: "content.xml", limits: limits)
        var style = ""
        var sheets = 0
        while let event = try markup.next() {
            switch event {
            case .start(.style): style = markup.attribute(.styleName) ?? ""
            case .start(.tableProperties):
                if markup.attribute(.display) == "false" { hiddenStyles.insert(style) }
            case .start(.trackedChanges): try markup.skip()
            case .start(.table):
                sheets += 1
                if sheets > limits.sheets { throw .init(.tooManySheets(limit: limits.sheets)) }
                let grid = try readTable(markup)
                SheetNotes.hidden(grid, file: file, &notes)
                take(grid)
            default: break
            }
        }
    }

    private mutating func readTable(_ markup: MarkupReader<OpenSheetName>) throws(InputError.Reason) -> SheetGrid {
        var grid = SheetGrid(name: markup.attribute(.tableName) ?? "")
        if let style = markup.attribute(.tableStyle), hiddenStyles.contains(style) { grid.isHidden = true }
        let outer = markup.depth
        var number = 1
        var column = 1
        errors = 0
        while let event = try markup.next() {
            switch event {
            case .start(.column):
                let count = repeats(markup, .columnsRepeated, limit: 1 << 16)
                if markup.attribute(.visibility).map({ $0 != "visible" }) ?? false, grid.hiddenColumns.count < 1000 {
                    grid.hiddenColumns.append(column...(column + count - 1))
                }
                column = min(column + count, 1 << 16)
            case .start(.row):
                let count = repeats(markup, .rowsRepeated, limit: 1 << 21)
                let isHidden = markup.attribute(.visibility).map { $0 != "visible" } ?? false
                let entries = try readRow(markup, number: number, &grid)
                if !entries.isEmpty {
                    for copy in 0..<count {
                        try count > 1 && copy > 0 ? self.count(entries.count) : ()
                        grid.rows.append(SheetGrid.Row(number: number + copy, isHidden: isHidden, cells: entries))
                    }
                }
                number = min(number + count, 1 << 24)
            case .start(.shapes): try markup.skip()
            case .end where markup.depth == outer:
                if errors > SheetNotes.most {
                    notes.append(
                        Note(
                            .remark,
                            what: Messages.moreErrors(errors - SheetNotes.most),
                            place: Place(file: file, sheet: grid.name)
                        )
                    )
                }
                return grid
            default: break
            }
        }
        return grid
    }

    private func repeats(_ markup: MarkupReader<OpenSheetName>, _ name: OpenSheetName, limit: Int) -> Int {
        min(max(markup.integer(name) ?? 1, 1), limit)
    }

    private mutating func count(_ more: Int) throws(InputError.Reason) {
        cells += more
        if cells > limits.cells { throw .init(.tooManyCells(limit: limits.cells)) }
    }

    private mutating func readRow(
        _ markup: MarkupReader<OpenSheetName>,
        number: Int,
        _ grid: inout SheetGrid
    ) throws(InputError.Reason) -> [SheetGrid.Entry] {
        let outer = markup.depth
        var entries: [SheetGrid.Entry] = []
        var column = 1
        while let event = try markup.next() {
            switch event {
            case .start(.cell), .start(.covered):
                let isCovered = if case .start(.covered) = event { true } else { false }
                let count = repeats(markup, .columnsRepeated, limit: 1 << 14)
                let width = repeats(markup, .columnsSpanned, limit: 1 << 14)
                let height = repeats(markup, .rowsSpanned, limit: 1 << 20)
                let value = OpenValue(markup)
                let shown = try readText(markup)
                if !isCovered {
                    if width > 1 || height > 1, grid.merges.count < limits.merges {
                        grid.merges.append(
                            SheetGrid.Merge(
                                rows: number...(number + height - 1),
                                columns: column...(column + width - 1)
                            )
                        )
                    }
                    let text = datesAreISO ? value.day ?? value.text(shown: shown) : value.text(shown: shown)
                    if !text.isEmpty {
                        if value.isError(text) { noteError(text, grid, number, column) }
                        try self.count(count)
                        for copy in 0..<count { entries.append(SheetGrid.Entry(column: column + copy, text: text)) }
                    }
                }
                column += count
                if column > limits.columns * 20, !entries.isEmpty, count == 1 {
                    throw .init(.tooManyColumns(limit: limits.columns * 20))
                }
            case .end where markup.depth == outer: return entries
            default: break
            }
        }
        return entries
    }

    private mutating func noteError(_ text: String, _ grid: SheetGrid, _ row: Int, _ column: Int) {
        errors += 1
        guard errors <= SheetNotes.most else { return }
        let cell = CellReference.text(row: row, column: column)
        let shown = text.shortened(to: 20)
        notes.append(
            Note(
                .remark,
                what: Messages.errorCell(shown),
                place: Place(file: file, sheet: grid.name, row: row, column: column, cell: cell, excerpt: shown)
            )
        )
    }

    /// The paragraphs of a cell as lines; comments and drawings left out.
    private func readText(_ markup: MarkupReader<OpenSheetName>) throws(InputError.Reason) -> String {
        let outer = markup.depth
        var bytes: [UInt8] = []
        var paragraphs = 0
        var open = 0
        while let event = try markup.next() {
            switch event {
            case .start(.annotation), .start(.frame), .start(.shape): try markup.skip()
            case .start(.paragraph):
                if paragraphs > 0 { bytes.append(0x0A) }
                paragraphs += 1
                open += 1
            case .end(.paragraph): open -= 1
            case .start(.space) where open > 0:
                bytes += [UInt8](repeating: 0x20, count: repeats(markup, .count, limit: 100))
            case .start(.tab) where open > 0: bytes.append(0x20)
            case .start(.lineBreak) where open > 0: bytes.append(0x0A)
            case .text where open > 0: markup.appendText(to: &bytes)
            case .end where markup.depth == outer: return SheetText.text(bytes[...])
            default: break
            }
        }
        return SheetText.text(bytes[...])
    }
}

/// What a cell holds beside its shown text.
struct OpenValue {
    private let type: String?
    private let number: DecimalText?
    private let date: String?

    init(_ markup: MarkupReader<OpenSheetName>) {
        type = markup.attribute(.valueType)
        number = markup.bytes(of: .value).flatMap { DecimalText($0) }
        date = markup.attribute(.dateValue)
    }

    func isError(_ text: String) -> Bool {
        text.hasPrefix("#") || text.hasPrefix("Err:") ? type != "string" || text.hasPrefix("#") : false
    }

    /// The day of a date, `2026-01-31`; nil for anything else.
    var day: String? {
        guard type == "date", let date else { return nil }
        return String(decoding: date.utf8.prefix(10), as: UTF8.self)
    }

    /// The text as an Indonesian reader writes it: what the cell shows, in the notation that its value proves.
    func text(shown: String) -> String {
        guard let number, type == "float" || type == "percentage" || type == "currency" else {
            return shown.isEmpty ? date ?? "" : shown
        }
        if shown.isEmpty {
            guard type == "percentage" else { return number.plain }
            var percent = number
            percent.shift(2)
            return percent.plain + "%"
        }
        let indonesian = ShownNumber(shown, decimal: 0x2C, grouping: 0x2E)
        if let indonesian, indonesian.matches(number) { return shown }
        guard let english = ShownNumber(shown, decimal: 0x2E, grouping: 0x2C), english.matches(number) else {
            return shown
        }
        let swapped = shown.utf8.map { byte -> UInt8 in byte == 0x2E ? 0x2C : byte == 0x2C ? 0x2E : byte }
        return String(decoding: swapped, as: UTF8.self)
    }
}

/// A number as shown, read in one notation.
private struct ShownNumber {
    private var value: Double
    private var decimals = 0
    private var isPercent = false

    init?(_ text: String, decimal: UInt8, grouping: UInt8) {
        var digits: [UInt8] = []
        var seenDecimal = false
        var isNegative = false
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39:
                digits.append(byte)
                if seenDecimal { decimals += 1 }
            case decimal where !digits.isEmpty:
                if seenDecimal { return nil }
                seenDecimal = true
                digits.append(0x2E)
            case grouping where seenDecimal: return nil
            case 0x2D, 0x28: isNegative = true
            case 0x25: isPercent = true
            default: break
            }
        }
        guard digits.count < 40, let number = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
        value = isNegative ? -number : number
    }

    /// Whether the stored number, rounded to the decimals shown, is this one.
    func matches(_ number: DecimalText) -> Bool {
        var number = number
        if isPercent { number.shift(2) }
        number.round(decimals: decimals)
        let plain = number.plain.utf8.map { $0 == 0x2C ? 0x2E : $0 }
        guard let stored = Double(String(decoding: plain, as: UTF8.self)) else { return false }
        return abs(stored - value) <= 1e-9 * max(1, abs(stored))
    }
}

/// The names of OpenDocument that sheets are read by.
enum OpenSheetName: String, MarkupName {
    case table = "t:table", row = "t:table-row", cell = "t:table-cell", covered = "t:covered-table-cell"
    case column = "t:table-column", shapes = "t:shapes", trackedChanges = "t:tracked-changes"
    case tableName = "t:name", tableStyle = "t:style-name", visibility = "t:visibility", display = "t:display"
    case columnsRepeated = "t:number-columns-repeated", rowsRepeated = "t:number-rows-repeated"
    case columnsSpanned = "t:number-columns-spanned", rowsSpanned = "t:number-rows-spanned"
    case paragraph = "x:p", space = "x:s", tab = "x:tab", lineBreak = "x:line-break", count = "x:c"
    case annotation = "o:annotation", valueType = "o:value-type", value = "o:value", dateValue = "o:date-value"
    case frame = "d:frame", shape = "d:custom-shape"
    case style = "s:style", styleName = "s:name", tableProperties = "s:table-properties"

    static let vocabulary = MarkupVocabulary(
        OpenSheetName.self,
        spaces: [
            "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "t",
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "x",
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "o",
            "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "d",
            "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "s",
        ]
    )
}
