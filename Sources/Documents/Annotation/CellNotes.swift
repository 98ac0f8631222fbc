/// Writes notes of one worksheet: their texts (ECMA-376 part 1, 18.7) and the boxes that show them.
struct CellNotes {
    private let sheet: String
    private let notes: [CellSpot: [Remark]]
    private let limits: Limits

    /// Excel keeps no more of one text.
    private static let mostText = 32_000

    init(sheet: String, notes: [CellSpot: [Remark]], limits: Limits) {
        self.sheet = sheet
        self.notes = notes
        self.limits = limits
    }

    /// Throws what the reader throws.
    func write(to editor: inout PackageEditor) throws(InputError.Reason) {
        let part = try editor.bytes(sheet)
        let spaces = WorkbookSpaces(of: part)
        let ends = try SheetEnds(part, name: sheet, limits: limits)
        let related = try Package.relationships(editor.archive, of: sheet, limits: limits)
        var fresh = notes.keys.sorted()
        if let comments = related.first(where: { $0.kind == "comments" && editor.archive.contains($0.target) }) {
            fresh = try append(to: comments.target, &editor)
        } else {
            try create(spaces, &editor)
        }
        let shapes = related.first { $0.id == ends.drawing && editor.archive.contains($0.target) }
        if fresh.isEmpty { return }
        let sizes = fresh.map { (spot: $0, text: text(of: $0)) }
        if let shapes {
            editor.set(shapes.target, try NoteShapes.appended(sizes, to: editor.bytes(shapes.target), shapes.target))
            return
        }
        let name = editor.freeName("xl/drawings/vmlDrawingIku", ".vml")
        try editor.declare(ending: "vml", type: "application/vnd.openxmlformats-officedocument.vmlDrawing")
        let id = try editor.add(
            name,
            NoteShapes.drawing(sizes),
            type: nil,
            from: sheet,
            kind: "\(spaces.relationships)/vmlDrawing"
        )
        var splice = Splice()
        ends.addDrawing(id, spaces, in: part, to: &splice)
        try editor.splice(sheet, splice)
    }

    // MARK: - Texts

    private func text(of spot: CellSpot) -> String {
        (notes[spot] ?? []).map { ([$0.title] + $0.lines).joined(separator: "\n") }.joined(separator: "\n\n")
    }

    /// One note: titles bold, all findings of the cell below each other.
    private func runs(of spot: CellSpot, _ prefix: String, behind: Bool) -> String {
        var left = CellNotes.mostText
        var out = ""
        for (index, remark) in (notes[spot] ?? []).enumerated() where left > 0 {
            let gap = index > 0 || behind ? "\n\n" : ""
            out += run(gap + remark.title, "<\(prefix)rPr><\(prefix)b/></\(prefix)rPr>", prefix, &left)
            out += run("\n" + remark.lines.joined(separator: "\n"), "", prefix, &left)
        }
        return out
    }

    private func run(_ text: String, _ look: String, _ prefix: String, _ left: inout Int) -> String {
        let shown = String(text.prefix(max(left, 0)))
        left -= shown.utf16.count
        let escaped = MarkupText.escaped(shown)
        return "<\(prefix)r>\(look)<\(prefix)t xml:space=\"preserve\">\(escaped)</\(prefix)t></\(prefix)r>"
    }

    private func comment(_ spot: CellSpot, author: Int, _ prefix: String) -> String {
        "<\(prefix)comment ref=\"\(spot.reference)\" authorId=\"\(author)\"><\(prefix)text>"
            + runs(of: spot, prefix, behind: false) + "</\(prefix)text></\(prefix)comment>"
    }

    private func create(_ spaces: WorkbookSpaces, _ editor: inout PackageEditor) throws(InputError.Reason) {
        let list = notes.keys.sorted().map { comment($0, author: 0, "") }.joined()
        let text =
            "\(PackageEditor.declaration)<comments xmlns=\"\(spaces.main)\"><authors><author>\(Remarks.author)</author>"
            + "</authors><commentList>\(list)</commentList></comments>"
        _ = try editor.add(
            editor.freeName("xl/commentsIku", ".xml"),
            Array(text.utf8),
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
            from: sheet,
            kind: "\(spaces.relationships)/comments"
        )
    }

    /// Adds to notes that are there; a cell that has one gets the text behind it. Returns the cells that had none.
    private func append(to name: String, _ editor: inout PackageEditor) throws(InputError.Reason) -> [CellSpot] {
        let part = try editor.bytes(name)
        let there = try NotesPart(part, name: name, limits: limits)
        guard let authors = there.authors, let list = there.list else { throw .init(.partDamaged(part: name)) }
        var splice = Splice()
        let prefix = list.prefix(in: part)
        var fresh: [CellSpot] = []
        var added = ""
        for spot in notes.keys.sorted() {
            if let text = there.texts[spot] {
                text.append(runs(of: spot, prefix, behind: true), in: part, to: &splice)
            } else if !there.others.contains(spot) {
                fresh.append(spot)
                added += comment(spot, author: there.authorCount, prefix)
            }
        }
        if !added.isEmpty {
            authors.append("<\(prefix)author>\(Remarks.author)</\(prefix)author>", in: part, to: &splice)
            list.append(added, in: part, to: &splice)
        }
        try editor.splice(name, splice)
        return fresh
    }
}

/// The notes that a worksheet has already.
private struct NotesPart {
    var authors: ElementSpan?
    var authorCount = 0
    var list: ElementSpan?
    /// Where the text of a note stands, by cell.
    var texts: [CellSpot: ElementSpan] = [:]
    /// Cells whose note only stands for a conversation, which is kept elsewhere.
    var others: Set<CellSpot> = []

    init(_ part: [UInt8], name: String, limits: Limits) throws(InputError.Reason) {
        let reader = try MarkupReader<NoteName>(.bytes(part), part: name, limits: limits, locating: true)
        var conversations: Set<Int> = []
        var cell: CellSpot?
        while let event = try reader.next() {
            guard let span = reader.span else { continue }
            switch event {
            case .start(.authors): authors = ElementSpan(tag: span)
            case .end(.authors): authors?.end = span
            case .start(.author): authorCount += 1
            case .text:
                if list == nil, authorCount > 0, reader.text.hasPrefix("tc=") { conversations.insert(authorCount - 1) }
            case .start(.commentList): list = ElementSpan(tag: span)
            case .end(.commentList): list?.end = span
            case .start(.comment):
                cell = reader.bytes(of: .reference).flatMap { CellReference.parse($0) }
                    .map { CellSpot(row: $0.row, column: $0.column) }
                if let own = cell, let author = reader.integer(.authorId), conversations.contains(author) {
                    others.insert(own)
                    cell = nil
                }
            case .start(.text):
                if let cell, texts.count < limits.cells { texts[cell] = ElementSpan(tag: span) }
            case .end(.text): if let cell { texts[cell]?.end = span }
            default: break
            }
        }
    }
}

/// The end of a worksheet, where the boxes of its notes are named.
private struct SheetEnds {
    /// The relationship to the boxes that are there.
    var drawing: String?
    private var root: ElementSpan?
    /// In front of what may only follow.
    private var next: Int?

    init(_ part: [UInt8], name: String, limits: Limits) throws(InputError.Reason) {
        let reader = try MarkupReader<NoteName>(.bytes(part), part: name, limits: limits, locating: true)
        var isBehind = false
        while let event = try reader.next() {
            guard reader.depth <= 2, let span = reader.span else { continue }
            switch event {
            case .start where reader.depth == 1: root = ElementSpan(tag: span)
            case .end where reader.depth == 1: root?.end = span
            case .end(.sheetData): isBehind = true
            case .start(.legacyDrawing): drawing = reader.attribute(.relation)
            case .start(let name?) where isBehind && next == nil && SheetEnds.later.contains(name):
                next = span.lowerBound
            default: break
            }
        }
    }

    /// Elements that the format puts behind `legacyDrawing`.
    private static let later: Set<NoteName> = [
        .headDrawing, .drawingHF, .picture, .oleObjects, .controls, .webPublishItems, .tableParts, .extLst, .alternate,
    ]

    func addDrawing(_ id: String, _ spaces: WorkbookSpaces, in part: [UInt8], to splice: inout Splice) {
        guard let root else { return }
        let markup =
            "<\(root.prefix(in: part))legacyDrawing xmlns:r=\"\(spaces.relationships)\" r:id=\"\(id)\"/>"
        if let next {
            splice.put(markup, at: next)
        } else {
            root.append(markup, in: part, to: &splice)
        }
    }
}
