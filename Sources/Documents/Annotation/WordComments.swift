internal import Model

/// Puts remarks into a Word document as comments (ISO/IEC 29500-1, 17.13.4).
struct WordComments {
    private let remarks: Remarks
    private let file: String
    private let limits: Limits
    private(set) var placed = 0
    private(set) var unplaced = 0

    init(_ remarks: Remarks, file: String, limits: Limits) {
        self.remarks = remarks
        self.file = file
        self.limits = limits
    }

    /// Throws what the reader throws.
    mutating func write(to editor: inout PackageEditor) throws(InputError.Reason) {
        let package = try Package(editor.archive, limits: limits, usual: "word/document.xml")
        let flow = try WordReader.read(editor.archive, limits: limits, locating: true)
        let anchors = try Assembly.anchors(flow, file: file, limits: limits)
        let body = try editor.bytes(package.main)
        let isStrict = WordComments.isStrict(body)
        let part = package.parts["comments"]
        var id = try firstFreeID(editor, body: package.main, comments: part)
        var ids: [FlowSpan: [Int]] = [:]
        var comments = ""
        for remark in remarks.all {
            let own = remark.places.lazy.compactMap { anchors.span(at: $0) }.first
            guard let span = own ?? anchors.first else {
                unplaced += 1
                continue
            }
            if own == nil { unplaced += 1 } else { placed += 1 }
            ids[span, default: []].append(id)
            comments += comment(remark, id: id)
            id += 1
        }
        if ids.isEmpty { return }
        var splice = Splice()
        for (span, ids) in ids.sorted(by: { $0.key.tag < $1.key.tag }) {
            WordComments.mark(span, ids, in: body, isStrict: isStrict, &splice)
        }
        try editor.splice(package.main, splice)
        try append(comments, to: part, of: package.main, isStrict: isStrict, &editor)
    }

    // MARK: - In the text

    /// Range and references around the content of a paragraph.
    private static func mark(
        _ span: FlowSpan,
        _ ids: [Int],
        in body: [UInt8],
        isStrict: Bool,
        _ splice: inout Splice
    ) {
        let element = ElementSpan(tag: span.tag..<span.start)
        let prefix = element.prefix(in: body)
        let declared = prefix == "w:" ? "" : " xmlns:w=\"\(space(isStrict))\""
        let starts = ids.map { "<w:commentRangeStart\(declared) w:id=\"\($0)\"/>" }.joined()
        let ends = ids.map { id in
            "<w:commentRangeEnd\(declared) w:id=\"\(id)\"/><w:r\(declared)><w:commentReference w:id=\"\(id)\"/></w:r>"
        }.joined()
        if span.isSingle {
            // `<w:p/>`: the slash goes, the end tag comes.
            let name = element.name(in: body)
            splice.put(">\(starts)\(ends)</\(name)>", at: max(span.start - 2, span.tag)..<span.start)
        } else {
            splice.put(starts, at: span.start)
            splice.put(ends, at: span.end)
        }
    }

    private static func space(_ isStrict: Bool) -> String {
        isStrict
            ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
            : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    }

    /// Told by the namespaces that the part declares at its top.
    private static func isStrict(_ body: [UInt8]) -> Bool {
        let head = body.prefix(8 << 10)
        let word = Array("purl.oclc.org/ooxml/wordprocessingml".utf8)
        return head.indices.contains { head[$0...].starts(with: word) }
    }

    // MARK: - The comments

    private func comment(_ remark: Remark, id: Int) -> String {
        let day = String(describing: remarks.date)
        let author = Remarks.author
        let head =
            "<w:comment w:id=\"\(id)\" w:author=\"\(author)\" w:date=\"\(day)T00:00:00Z\" w:initials=\"\(author)\">"
        let title = paragraph(remark.title, "<w:rPr><w:b/></w:rPr>")
        return head + title + remark.lines.map { paragraph($0, "") }.joined() + "</w:comment>"
    }

    private func paragraph(_ text: String, _ look: String) -> String {
        let lines = MarkupText.escaped(text).split(separator: "\n", omittingEmptySubsequences: false)
            .map { "<w:t xml:space=\"preserve\">\($0)</w:t>" }
        return "<w:p><w:r>\(look)\(lines.joined(separator: "<w:br/>"))</w:r></w:p>"
    }

    private func append(
        _ comments: String,
        to part: String?,
        of main: String,
        isStrict: Bool,
        _ editor: inout PackageEditor
    ) throws(InputError.Reason) {
        let space = WordComments.space(isStrict)
        if let part {
            let bytes = try editor.bytes(part)
            guard let root = try PackageEditor.root(bytes, name: part, limits: limits) else {
                throw .init(.partDamaged(part: part))
            }
            let declared = root.prefix(in: bytes) == "w:" ? "" : " xmlns:w=\"\(space)\""
            var splice = Splice()
            let own = declared.isEmpty ? comments : comments.declaring(declared)
            root.append(own, in: bytes, to: &splice)
            return try editor.splice(part, splice)
        }
        let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
        let plain = "\(folder)comments.xml"
        let name = editor.contains(plain) ? editor.freeName("\(folder)comments", ".xml") : plain
        let text = "\(PackageEditor.declaration)<w:comments xmlns:w=\"\(space)\">\(comments)</w:comments>"
        let kinds =
            isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        _ = try editor.add(
            name,
            Array(text.utf8),
            type: "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
            from: main,
            kind: "\(kinds)/comments"
        )
    }

    /// One above all ids of comments that the file has or refers to.
    private func firstFreeID(
        _ editor: PackageEditor,
        body: String,
        comments: String?
    ) throws(InputError.Reason) -> Int {
        var highest = -1
        for part in [body, comments].compactMap({ $0 }) {
            let reader = try MarkupReader<CommentName>(.bytes(try editor.bytes(part)), part: part, limits: limits)
            while let event = try reader.next() {
                guard case .start(let name?) = event, name != .id, let id = reader.integer(.id) else { continue }
                highest = max(highest, id)
            }
        }
        // Ids are 32 bits wide; a file that has used them up starts again and is odd already.
        return highest < 2_000_000_000 ? highest + 1 : 0
    }
}

extension String {
    /// The same comments, each declaring the prefix for itself.
    fileprivate func declaring(_ declared: String) -> String {
        let pieces = utf8.split(separator: 0x3C, omittingEmptySubsequences: false).map { String(Substring($0)) }
        return pieces.map { $0.hasPrefix("w:comment ") ? "w:comment\(declared)" + $0.dropFirst(9) : $0 }
            .joined(separator: "<")
    }
}

/// What of comments is looked at.
private enum CommentName: String, MarkupName {
    case comment = "w:comment", start = "w:commentRangeStart", end = "w:commentRangeEnd"
    case reference = "w:commentReference", id = "w:id"

    static let vocabulary = MarkupVocabulary(
        CommentName.self,
        spaces: [
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
        ]
    )
}
