import Model

/// Reads Excel workbooks (`.xlsx`, `.xlsm`; ECMA-376 part 1, SpreadsheetML), sheet by sheet, without holding their XML.
struct WorkbookReader {
    private let archive: Archive
    private let file: String
    private let limits: Limits
    private var strings: [String] = []
    private var formats: [CellFormat] = []
    private var epoch1904 = false
    private var sheets: [Sheet] = []
    private var stringsPart: String?
    private var stylesPart: String?
    private var notes: [Note] = []
    private var cells = 0

    struct Sheet {
        var name: String
        var part: String
        var isHidden: Bool
    }

    init(archive: Archive, file: String, limits: Limits) {
        self.archive = archive
        self.file = file
        self.limits = limits
    }

    mutating func document() throws(InputError.Reason) -> Document {
        var blocks = SheetBlocks(file: file)
        try readSheets(datesAreISO: false) { blocks.add($0) }
        if blocks.blocks.isEmpty, !notes.contains(where: { $0.kind == .loss }) { throw .init(.empty) }
        return Document(file: file, format: .excel, blocks: blocks.blocks, notes: notes)
    }

    /// The sheets as they are stored, dates as `2026-01-31`.
    mutating func storedSheets() throws(InputError.Reason) -> [SheetRows] {
        var stored: [SheetRows] = []
        try readSheets(datesAreISO: true) { stored.append(SheetRows($0)) }
        return stored
    }

    /// Where the workbook keeps what: its own part, its styles, its sheets in their order.
    struct Layout {
        var workbook: String
        var styles: String?
        var sheets: [Sheet]
    }

    mutating func layout() throws(InputError.Reason) -> Layout {
        let workbook = try readWorkbook()
        return Layout(workbook: workbook, styles: stylesPart, sheets: sheets.filter { archive.contains($0.part) })
    }

    private mutating func readSheets(datesAreISO: Bool, _ take: (SheetGrid) -> Void) throws(InputError.Reason) {
        _ = try readWorkbook()
        if let stylesPart { try readStyles(stylesPart) }
        if let stringsPart { try readStrings(stringsPart) }
        for sheet in sheets {
            var reader = WorksheetReader(
                sheet: sheet.name,
                file: file,
                strings: strings,
                formats: formats,
                epoch1904: epoch1904,
                cells: cells,
                limits: limits
            )
            reader.datesAreISO = datesAreISO
            var grid = try reader.read(archive, part: sheet.part)
            grid.isHidden = sheet.isHidden
            cells = reader.cells
            notes += reader.notes
            SheetNotes.hidden(grid, file: file, &notes)
            take(grid)
        }
    }

    // MARK: - The workbook

    /// Returns the part that holds it.
    private mutating func readWorkbook() throws(InputError.Reason) -> String {
        let root = try relations("_rels/.rels", base: "")
        let part = root.first { $0.kind == "officeDocument" }?.part ?? "xl/workbook.xml"
        let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
        let name = part.dropFirst(folder.count)
        let targets = try relations("\(folder)_rels/\(name).rels", base: folder)
        stringsPart = targets.first { $0.kind == "sharedStrings" }?.part
        stylesPart = targets.first { $0.kind == "styles" }?.part
        let markup = try MarkupReader<SheetName>(archive, part: part, limits: limits)
        while let event = try markup.next() {
            guard case .start(let name) = event else { continue }
            switch name {
            case .workbookPr:
                let value = markup.attribute(.date1904)
                epoch1904 = value == "1" || value == "true"
            case .sheet:
                guard sheets.count < limits.sheets else { throw .init(.tooManySheets(limit: limits.sheets)) }
                let id = markup.attribute(.relation) ?? ""
                guard let target = targets.first(where: { $0.id == id }), target.kind == "worksheet" else { continue }
                let state = markup.attribute(.state)
                let title = markup.attribute(.name) ?? ""
                sheets.append(
                    Sheet(name: title, part: target.part, isHidden: state == "hidden" || state == "veryHidden")
                )
            default: break
            }
        }
        return part
    }

    private struct Relation {
        var id: String
        var kind: String
        var part: String
    }

    /// The relations of a part, targets as names of parts; none when the file has none.
    private func relations(_ part: String, base: String) throws(InputError.Reason) -> [Relation] {
        guard archive.contains(part) else { return [] }
        var relations: [Relation] = []
        let markup = try MarkupReader<SheetName>(archive, part: part, limits: limits)
        while let event = try markup.next() {
            guard case .start(.relationship) = event, relations.count < 10_000 else { continue }
            guard markup.attribute(.targetMode) != "External", let target = markup.attribute(.target) else { continue }
            let kind = markup.attribute(.type) ?? ""
            relations.append(
                Relation(
                    id: markup.attribute(.id) ?? "",
                    kind: kind.lastIndex(of: "/").map { String(kind[kind.index(after: $0)...]) } ?? kind,
                    part: WorkbookReader.resolved(target, base: base)
                )
            )
        }
        return relations
    }

    /// `../media/x` below `xl/` is `media/x`; `/xl/x` stands for itself.
    private static func resolved(_ target: String, base: String) -> String {
        var parts = target.hasPrefix("/") ? [] : base.split(separator: "/")
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    // MARK: - Shared strings and formats

    private mutating func readStrings(_ part: String) throws(InputError.Reason) {
        let markup = try MarkupReader<SheetName>(archive, part: part, limits: limits)
        var buffer: [UInt8] = []
        while let event = try markup.next() {
            guard case .start(.si) = event else { continue }
            buffer.removeAll(keepingCapacity: true)
            try SheetText.append(markup, to: &buffer)
            guard strings.count < limits.cells else { throw .init(.tooManyCells(limit: limits.cells)) }
            strings.append(SheetText.text(buffer[...]))
        }
    }

    private mutating func readStyles(_ part: String) throws(InputError.Reason) {
        guard archive.contains(part) else { return }
        var codes: [Int: CellFormat] = [:]
        let markup = try MarkupReader<SheetName>(archive, part: part, limits: limits)
        var inCellFormats = false
        while let event = try markup.next() {
            switch event {
            case .start(.numFmt):
                guard let id = markup.integer(.numFmtId), let code = markup.attribute(.formatCode), codes.count < 10_000
                else { continue }
                codes[id] = CellFormat(code: code)
            case .start(.cellXfs): inCellFormats = true
            case .end(.cellXfs): inCellFormats = false
            case .start(.xf) where inCellFormats:
                let id = markup.integer(.numFmtId) ?? 0
                guard formats.count < 100_000 else { continue }
                formats.append(codes[id] ?? CellFormat.builtIn(id).map(CellFormat.init(code:)) ?? .general)
            default: break
            }
        }
    }
}

/// The names of SpreadsheetML that are read.
enum SheetName: String, MarkupName {
    case workbookPr = "x:workbookPr", sheet = "x:sheet", si = "x:si", text = "x:t", run = "x:r", phonetic = "x:rPh"
    case numFmt = "x:numFmt", cellXfs = "x:cellXfs", xf = "x:xf", row = "x:row", cell = "x:c", value = "x:v", formula =
        "x:f"
    case inline = "x:is", mergeCell = "x:mergeCell", col = "x:col", sheetData = "x:sheetData"
    case relationship = "p:Relationship"
    case relation = "r:id"
    case date1904, state, name, id = "Id", type = "Type", target = "Target", targetMode = "TargetMode"
    case numFmtId, formatCode, reference = "r", style = "s", kind = "t", hidden, area = "ref", least = "min", most =
        "max"

    static let vocabulary = MarkupVocabulary(
        SheetName.self,
        spaces: [
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
            "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
            "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
            "http://schemas.openxmlformats.org/package/2006/relationships": "p",
        ]
    )
}

/// Texts of cells and shared strings.
enum SheetText {
    /// Appends the texts of an element that has just begun, its runs joined; reading aids for other scripts are left out.
    static func append(_ markup: MarkupReader<SheetName>, to buffer: inout [UInt8]) throws(InputError.Reason) {
        let outer = markup.depth
        var inText = false
        while let event = try markup.next() {
            switch event {
            case .start(.phonetic): try markup.skip()
            case .start(.text): inText = true
            case .end(.text): inText = false
            case .text where inText: markup.appendText(to: &buffer)
            case .end where markup.depth == outer: return
            default: break
            }
        }
    }

    /// Without blanks at the ends, line breaks as `\n`, `_x000D_` and the like taken out.
    static func text(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.withUnsafeBufferPointer(plain) ?? cleaned(CellText.trimmed(bytes))
    }

    /// The text where nothing is to be done but to cut the ends off; nil for any other.
    private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var (start, end) = (0, bytes.count)
        while start < end, CellText.isBlank(bytes[start]) { start += 1 }
        while end > start, CellText.isBlank(bytes[end - 1]) { end -= 1 }
        let trimmed = UnsafeBufferPointer(rebasing: bytes[start..<end])
        for byte in trimmed where byte == 0x0D || byte == 0x5F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF {
            return nil
        }
        return String(decoding: trimmed, as: UTF8.self)
    }

    private static func cleaned(_ trimmed: ArraySlice<UInt8>) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(trimmed.count)
        var at = trimmed.startIndex
        while at < trimmed.endIndex {
            let left = trimmed[at...]
            if left.starts(with: "_x000D_".utf8) || left.starts(with: "_x000d_".utf8) {
                at += 7
            } else if left.starts(with: "_x005F_".utf8) || left.starts(with: "_x005f_".utf8) {
                // An underscore that would begin such a code itself.
                out.append(0x5F)
                at += 7
            } else if left.starts(with: [0xC2, 0xA0]) {
                out.append(0x20)
                at += 2
            } else if left.starts(with: [0xC2, 0xAD]) {
                at += 2
            } else if left.starts(with: [0xE2, 0x80]), left.count > 2,
                (0x8B...0x8F).contains(left[at + 2]) || left.starts(with: [0xE2, 0x80, 0xAA])
            {
                at += 3
            } else if left.starts(with: [0xEF, 0xBB, 0xBF]) {
                at += 3
            } else {
                if trimmed[at] != 0x0D { out.append(trimmed[at]) }
                at += 1
            }
        }
        return String(decoding: CellText.trimmed(out[...]), as: UTF8.self)
    }
}
