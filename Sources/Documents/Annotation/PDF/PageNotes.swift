internal import Model

/// Puts remarks onto the pages of a PDF: highlights over the words that they are about, and notes at the top of a page for
/// what has no words of its own (ISO 32000-1, 12.5.6).
struct PageNotes {
    private let remarks: Remarks
    private let file: String
    private let limits: Limits
    private let programs: Programs
    private var placed = 0
    private var unplaced = 0
    private var annotations: [Int: [String]] = [:]

    init(_ remarks: Remarks, file: String, limits: Limits, programs: Programs) {
        self.remarks = remarks
        self.file = file
        self.limits = limits
        self.programs = programs
    }

    /// The copy. Throws what the reader throws, and what `PDFEditor` does.
    mutating func copy(of bytes: [UInt8]) throws(InputError.Reason) -> AnnotatedCopy {
        var editor = try PDFEditor(bytes, programs: programs, limits: limits)
        if remarks.all.isEmpty { return AnnotatedCopy(bytes: bytes, placed: 0, unplaced: 0) }
        if editor.pages.isEmpty { throw .init(.damaged(.pdf)) }
        var reader = PDFReader(file: file, limits: limits, programs: programs)
        let marks = try reader.marks(bytes)
        var marked: [Int: [Remark]] = [:]
        var loose: [Int: [Remark]] = [:]
        for remark in remarks.all {
            if let mark = remark.places.lazy.compactMap({ marks.index(at: $0) }).first {
                placed += 1
                marked[mark, default: []].append(remark)
            } else {
                unplaced += 1
                let page = remark.places.lazy.compactMap(\.page).first ?? 1
                loose[editor.pages.indices.contains(page - 1) ? page : 1, default: []].append(remark)
            }
        }
        try editor.prepare(marked.keys.map { marks.all[$0].page } + loose.keys)
        for (mark, remarks) in marked.sorted(by: { $0.key < $1.key }) {
            try highlight(marks.all[mark], remarks, &editor)
        }
        for (page, remarks) in loose.sorted(by: { $0.key < $1.key }) { try notes(remarks, on: page, &editor) }
        for (page, references) in annotations.sorted(by: { $0.key < $1.key }) {
            try editor.append(references, to: page)
        }
        return AnnotatedCopy(
            bytes: try editor.written(),
            placed: placed,
            unplaced: unplaced,
            hadSignature: editor.isSigned
        )
    }

    // MARK: - Highlights

    private mutating func highlight(
        _ mark: PrintedMarks.Mark,
        _ remarks: [Remark],
        _ editor: inout PDFEditor
    ) throws(InputError.Reason) {
        guard let frame = try editor.frame(of: mark.page) else { return }
        let corners = mark.boxes.prefix(PageNotes.mostLines).map { frame.corners(of: $0) }
        let all = corners.flatMap { $0 }
        let colour = PageNotes.colour(of: remarks)
        // What lies below shows through, as with a marker pen.
        let drawing =
            "/G gs \(PageNotes.text(colour)) rg "
            + corners.map { quad in
                let path = [quad[0], quad[1], quad[3], quad[2]].map { PageNotes.text([$0.x, $0.y]) }
                return "\(path[0]) m \(path[1]) l \(path[2]) l \(path[3]) l h f "
            }.joined()
        let look = PDFValue.dictionary(["/ExtGState": .dictionary(["/G": .dictionary(["/BM": .text("/Multiply")])])])
        add(
            .dictionary([
                "/Subtype": .text("/Highlight"),
                "/QuadPoints": .numbers(all.flatMap { [$0.x, $0.y] }),
            ]),
            remarks,
            on: mark.page,
            bounds: all.bounds,
            drawn: drawing,
            resources: look,
            &editor
        )
    }

    /// Lines of one highlight; beyond these a cell fills the page anyway.
    private static let mostLines = 400

    // MARK: - Notes

    /// One below the other at the left edge, in as many columns as they need.
    private mutating func notes(
        _ remarks: [Remark],
        on page: Int,
        _ editor: inout PDFEditor
    ) throws(InputError.Reason) {
        guard let frame = try editor.frame(of: page) else { return }
        let (side, step, edge) = (18.0, 22.0, 6.0)
        let rows = max(Int((frame.size.height - 2 * edge) / step), 1)
        let columns = max(Int((frame.size.width - 2 * edge) / step), 1)
        for (index, remark) in remarks.enumerated() {
            let left = edge + Double(index / rows % columns) * step
            let top = edge + Double(index % rows) * step
            let box = Box(left: left, top: top, right: left + side, bottom: top + side)
            let bounds = frame.visibleCorners(of: box).bounds
            add(
                .dictionary(["/Subtype": .text("/Text"), "/Name": .text("/Note"), "/Open": .bool(false)]),
                [remark],
                on: page,
                bounds: bounds,
                drawn: PageNotes.icon(bounds, PageNotes.colour(of: [remark])),
                resources: .dictionary([:]),
                &editor
            )
        }
    }

    /// A sheet with three lines on it.
    private static func icon(_ bounds: [Double], _ colour: [Double]) -> String {
        let (left, bottom) = (bounds[0], bounds[1])
        let lines = [5.0, 9, 13].map { at in
            "\(text([left + 4, bottom + at])) m \(text([left + 14, bottom + at])) l S "
        }
        return "\(text(colour)) rg 0.25 G 1 w \(text([left + 1, bottom + 1, 16, 16])) re B \(lines.joined())"
    }

    // MARK: - Both

    private mutating func add(
        _ own: PDFValue,
        _ remarks: [Remark],
        on page: Int,
        bounds: [Double],
        drawn: String,
        resources: PDFValue,
        _ editor: inout PDFEditor
    ) {
        guard case .dictionary(var entries) = own else { return }
        let look = editor.add(
            stream: drawn,
            .dictionary([
                "/Type": .text("/XObject"), "/Subtype": .text("/Form"), "/BBox": .numbers(bounds),
                "/Resources": resources,
            ])
        )
        let reference = editor.add(.null)
        let popup = editor.add(
            .dictionary([
                "/Type": .text("/Annot"), "/Subtype": .text("/Popup"), "/Parent": .text(reference),
                "/Rect": .numbers([bounds[2], bounds[3] - 160, bounds[2] + 260, bounds[3]]), "/Open": .bool(false),
            ])
        )
        let day = String(describing: self.remarks.date).utf8.filter { $0 != 0x2D }
        let said = remarks.map { ([$0.title] + $0.lines).joined(separator: "\n") }.joined(separator: "\n\n")
        entries["/Type"] = .text("/Annot")
        entries["/Rect"] = .numbers(bounds)
        entries["/P"] = .text(editor.pages[page - 1])
        entries["/Contents"] = .words(said)
        entries["/T"] = .words(Remarks.author)
        entries["/Subj"] = .words(self.remarks.listName)
        entries["/M"] = .text("u:D:\(String(decoding: day, as: UTF8.self))000000Z")
        // No other annotation of the file has the number of this object.
        entries["/NM"] = .text("u:iku-\(reference.prefix { $0 != " " })")
        entries["/C"] = .numbers(PageNotes.colour(of: remarks))
        // Printed with the page.
        entries["/F"] = .whole(4)
        entries["/AP"] = .dictionary(["/N": .text(look)])
        entries["/Popup"] = .text(popup)
        editor.set(reference, .dictionary(entries))
        annotations[page, default: []] += [reference, popup]
    }

    /// Red, green and blue of the gravest of them, light enough for black letters.
    private static func colour(of remarks: [Remark]) -> [Double] {
        switch remarks.map(\.severity).max() ?? .note {
        case .critical: [1, 0.68, 0.68]
        case .major: [1, 0.8, 0.6]
        case .moderate: [1, 0.93, 0.5]
        case .minor: [0.8, 0.9, 1]
        case .note: [0.88, 0.88, 0.88]
        }
    }

    private static func text(_ numbers: [Double]) -> String {
        numbers.map(PDFValue.rounded).joined(separator: " ")
    }
}
