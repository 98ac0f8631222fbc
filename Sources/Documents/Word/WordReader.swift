internal import Model

/// Reads a Word document (docx, docm; transitional and strict) into paragraphs and tables.
struct WordReader {
    /// Throws what the archive and the markup reader throw.
    ///
    /// - Parameter locating: whether paragraphs of the body tell their span.
    static func read(
        _ archive: Archive,
        limits: Limits,
        locating: Bool = false
    ) throws(InputError.Reason) -> FlowDocument {
        let package = try Package(archive, limits: limits, usual: "word/document.xml")
        var body = WordBody(
            reader: try MarkupReader(archive, part: package.main, limits: limits, locating: locating),
            styles: try styles(package, limits),
            numbering: try numbering(package, limits)
        )
        var out = FlowDocument(format: .word)
        out.content = try body.document()
        for kind in ["footnotes", "endnotes"] {
            guard let part = package.parts[kind] else { continue }
            body = WordBody(reader: try MarkupReader(archive, part: part, limits: limits), after: body)
            out.content += try body.notes()
        }
        if body.seen.tracked { out.notes.append((.remark, Messages.trackedChanges)) }
        if body.seen.hidden { out.notes.append((.remark, Messages.hiddenText)) }
        out.isPaged = body.seen.pages
        return out
    }

    private static func styles(_ package: Package, _ limits: Limits) throws(InputError.Reason) -> WordStyles {
        guard let part = package.parts["styles"] else { return WordStyles() }
        return try WordStyles(try MarkupReader(package.archive, part: part, limits: limits))
    }

    private static func numbering(_ package: Package, _ limits: Limits) throws(InputError.Reason) -> WordNumbering {
        guard let part = package.parts["numbering"] else { return WordNumbering() }
        return try WordNumbering(try MarkupReader(package.archive, part: part, limits: limits))
    }
}

/// The walk through one part. A class, for paragraphs, tables and boxes call each other.
final class WordBody {
    let reader: MarkupReader<WordName>
    let styles: WordStyles
    var numbering: WordNumbering
    var page = 1
    var seen = Seen()

    /// What the whole file has, for its notes.
    struct Seen {
        var tracked = false
        var hidden = false
        /// Whether the program that wrote the file marked where its pages end.
        var pages = false
        var noteReferences: Set<String> = []
    }

    /// Tables and boxes inside each other.
    static let deepest = 20

    init(reader: MarkupReader<WordName>, styles: WordStyles, numbering: WordNumbering) {
        self.reader = reader
        self.styles = styles
        self.numbering = numbering
    }

    /// Goes on in another part of the same file.
    convenience init(reader: MarkupReader<WordName>, after other: WordBody) {
        self.init(reader: reader, styles: other.styles, numbering: other.numbering)
        page = other.page
        seen = other.seen
    }

    /// The content of the main part.
    func document() throws(InputError.Reason) -> [Flow] {
        while let event = try reader.next() {
            if case .start(.body) = event { return try content(depth: 0) }
        }
        return []
    }

    /// The texts of footnotes or endnotes, without their separators.
    func notes() throws(InputError.Reason) -> [Flow] {
        var out: [Flow] = []
        while let event = try reader.next() {
            guard case .start(let name) = event, name == .footnote || name == .endnote else { continue }
            if let type = reader.attribute(.type), type != "normal" {
                try reader.skip()
            } else {
                out += try content(depth: 0)
            }
        }
        return out
    }

    /// Paragraphs and tables up to the end of the element that has just begun; whatever wraps them is looked through.
    ///
    /// - Parameter end: depth of that element, where its first children have been read already.
    func content(depth: Int, end: Int? = nil) throws(InputError.Reason) -> [Flow] {
        var out: [Flow] = []
        var pending: FlowParagraph?
        var choices: [Int] = []
        let outer = end ?? reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(let name):
                switch name {
                case .p:
                    var isOpen = false
                    var paragraph = try paragraph(depth: depth, isOpen: &isOpen)
                    if var before = pending {
                        before.take(paragraph)
                        paragraph = before
                        pending = nil
                    }
                    if isOpen { pending = paragraph } else { out.append(.paragraph(consume paragraph)) }
                case .tbl:
                    if let open = pending { out.append(.paragraph(open)) }
                    pending = nil
                    if depth >= WordBody.deepest {
                        try reader.skip()
                    } else {
                        out.append(.table(try table(depth: depth + 1)))
                    }
                case .altChunk, .subDoc: out.append(.paragraph(FlowParagraph(page: page, unread: [.embedded])))
                case .del, .moveFrom:
                    seen.tracked = true
                    try reader.skip()
                case .ins, .moveTo: seen.tracked = true
                case .sectPr, .sdtPr, .tcPr, .pPr: try reader.skip()
                case .choice: choices.append(reader.depth)
                case .fallback where choices.last == reader.depth: try reader.skip()
                default: break
                }
            case .end(let name):
                if name == .alternate { choices.removeAll { $0 > reader.depth } }
                if reader.depth == outer {
                    if let pending { out.append(.paragraph(pending)) }
                    return out
                }
            case .text: break
            }
        }
        return out
    }
}
