internal import Model

/// Adds a sheet that lists all remarks to a workbook.
struct RemarkSheet {
    let remarks: Remarks
    /// The cell of each remark as a formula names it, nil for those without one.
    let links: [String?]
    let limits: Limits

    /// Rows and letters of one cell that Excel takes.
    private static let mostRows = 1_048_575
    private static let mostText = 32_000

    /// Throws what the reader throws.
    func write(_ layout: WorkbookReader.Layout, to editor: inout PackageEditor) throws(InputError.Reason) {
        let workbook = try editor.bytes(layout.workbook)
        let spaces = WorkbookSpaces(of: workbook)
        let looks = try addStyles(layout.styles, &editor)
        let id = try editor.add(
            editor.freeName("xl/worksheets/sheetIku", ".xml"),
            Array(sheet(spaces, looks).utf8),
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
            from: layout.workbook,
            kind: "\(spaces.relationships)/worksheet"
        )
        try name(id, in: layout.workbook, workbook, spaces, &editor)
    }

    private func name(
        _ id: String,
        in part: String,
        _ workbook: [UInt8],
        _ spaces: WorkbookSpaces,
        _ editor: inout PackageEditor
    ) throws(InputError.Reason) {
        let reader = try MarkupReader<NoteName>(.bytes(workbook), part: part, limits: limits, locating: true)
        var list: ElementSpan?
        var highest = 0
        var taken: Set<String> = []
        while let event = try reader.next() {
            guard let span = reader.span else { continue }
            switch event {
            case .start(.sheets): list = ElementSpan(tag: span)
            case .end(.sheets): list?.end = span
            case .start(.sheet):
                highest = max(highest, reader.integer(.sheetId) ?? 0)
                taken.insert((reader.attribute(.name) ?? "").lowercased())
            default: break
            }
        }
        guard let list else { throw .init(.partDamaged(part: part)) }
        var name = remarks.listName
        var number = 2
        while taken.contains(name.lowercased()) {
            name = "\(remarks.listName) (\(number))"
            number += 1
        }
        var splice = Splice()
        let attributes =
            "name=\"\(MarkupText.escaped(name))\" sheetId=\"\(min(highest, 65_000) + 1)\""
            + " xmlns:r=\"\(spaces.relationships)\" r:id=\"\(id)\""
        list.append("<\(list.prefix(in: workbook))sheet \(attributes)/>", in: workbook, to: &splice)
        try editor.splice(part, splice)
    }

    // MARK: - The sheet

    private func sheet(_ spaces: WorkbookSpaces, _ looks: Looks?) -> String {
        let all = remarks.listHeads.indices.map(width)
        let columns = all.enumerated().map { column, width in
            "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
        }
        let heads = [""] + remarks.listHeads.dropFirst()
        var rows = [row(1, heads, looks?.head, widths: all, number: remarks.listHeads.first)]
        for (index, remark) in remarks.all.prefix(RemarkSheet.mostRows).enumerated() {
            let texts = [String(index + 1)] + remark.row.prefix(max(all.count - 1, 0))
            rows.append(row(index + 2, texts, looks?.body, widths: all, number: nil))
        }
        let place = remarks.placeColumn
        let hyperlinks = links.prefix(RemarkSheet.mostRows).enumerated().compactMap { index, link in
            link.map { link in
                let cell = CellReference.text(row: index + 2, column: place + 1)
                return "<hyperlink ref=\"\(cell)\" location=\"\(MarkupText.escaped(link))\"/>"
            }
        }
        return PackageEditor.declaration
            + "<worksheet xmlns=\"\(spaces.main)\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>"
            + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
            + " state=\"frozen\"/></sheetView></sheetViews><cols>\(columns.joined())</cols>"
            + "<sheetData>\(rows.joined())</sheetData>"
            + (hyperlinks.isEmpty ? "" : "<hyperlinks>\(hyperlinks.joined())</hyperlinks>")
            + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
    }

    /// Wide enough for the longest text of the column, within what a screen shows.
    private func width(_ column: Int) -> Int {
        let texts = remarks.all.prefix(1_000).compactMap {
            column > 0 && column <= $0.row.count ? $0.row[column - 1] : nil
        }
        let longest = texts.reduce(remarks.listHeads[column].count) { max($0, $1.count) }
        return min(max(longest + 2, 5), 48)
    }

    /// A row whose first cell is a number, unless it is the head's own.
    private func row(_ row: Int, _ texts: [String], _ look: Int?, widths: [Int], number: String?) -> String {
        let style = look.map { " s=\"\($0)\"" } ?? ""
        let cells = texts.enumerated().map { column, text in
            let at = "r=\"\(CellReference.text(row: row, column: column + 1))\"\(style)"
            if column == 0, number == nil { return "<c \(at)><v>\(text)</v></c>" }
            let shown = column == 0 ? number ?? "" : text
            let escaped = MarkupText.escaped(String(shown.prefix(RemarkSheet.mostText)))
            return "<c \(at) t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped)</t></is></c>"
        }
        // Not every program makes a row as high as what wraps in it.
        let lines = zip(texts, widths).map { text, width in text.count * 11 / (max(width, 1) * 10) + 1 }
        let height = min((lines.max() ?? 1) * 15, 400)
        return "<row r=\"\(row)\" ht=\"\(height)\" customHeight=\"1\">\(cells.joined())</row>"
    }

    // MARK: - Its looks

    /// Positions in the list of cell formats.
    private struct Looks {
        var head: Int
        var body: Int
    }

    /// Adds a format for the head and one that wraps; nil for a workbook without formats.
    private func addStyles(_ name: String?, _ editor: inout PackageEditor) throws(InputError.Reason) -> Looks? {
        guard let name, editor.contains(name) else { return nil }
        let part = try editor.bytes(name)
        let reader = try MarkupReader<NoteName>(.bytes(part), part: name, limits: limits, locating: true)
        var lists: [NoteName: ElementSpan] = [:]
        var counts: [NoteName: Int] = [:]
        var open: NoteName?
        while let event = try reader.next() {
            guard let span = reader.span else { continue }
            switch event {
            case .start(let list?) where (list == .fonts || list == .cellXfs) && lists[list] == nil:
                lists[list] = ElementSpan(tag: span)
                open = list
            case .end(let list?) where list == open:
                lists[list]?.end = span
                open = nil
            case .start(.font) where open == .fonts: counts[.fonts, default: 0] += 1
            case .start(.xf) where open == .cellXfs: counts[.cellXfs, default: 0] += 1
            default: break
            }
        }
        guard let fonts = lists[.fonts], let formats = lists[.cellXfs] else { return nil }
        let (bold, first) = (counts[.fonts] ?? 0, counts[.cellXfs] ?? 0)
        let prefix = formats.prefix(in: part)
        var splice = Splice()
        fonts.append(
            "<\(prefix)font><\(prefix)b/><\(prefix)sz val=\"11\"/><\(prefix)name val=\"Calibri\"/></\(prefix)font>",
            in: part,
            to: &splice
        )
        formats.append(format(prefix, font: bold) + format(prefix, font: 0), in: part, to: &splice)
        fonts.recount("count", bold + 1, in: part, to: &splice)
        formats.recount("count", first + 2, in: part, to: &splice)
        try editor.splice(name, splice)
        return Looks(head: first, body: first + 1)
    }

    private func format(_ prefix: String, font: Int) -> String {
        let flags = font == 0 ? "" : " applyFont=\"1\""
        return "<\(prefix)xf numFmtId=\"0\" fontId=\"\(font)\" fillId=\"0\" borderId=\"0\" xfId=\"0\"\(flags)"
            + " applyAlignment=\"1\"><\(prefix)alignment vertical=\"top\" wrapText=\"1\"/></\(prefix)xf>"
    }
}
