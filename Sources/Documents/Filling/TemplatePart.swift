/// One part of a template, searched for placeholders: paragraph by paragraph, for Word cuts words into runs as it likes.
struct TemplatePart {
    private let part: [UInt8]
    private var paragraphs: [Paragraph] = []
    /// The content between the body's start tag and its last properties; all of it for a part that has no body.
    private var content: Range<Int>
    /// The names of all placeholders, in lower case, in their order.
    private(set) var names: [String] = []

    /// A paragraph that holds a placeholder.
    private struct Paragraph {
        var range: Range<Int>
        /// Its own tag, to know what prefix the part uses.
        var tag: ElementSpan
        var properties: Range<Int>?
        /// Properties of its first run.
        var look: Range<Int>?
        var texts: [Piece] = []
        var text: [UInt8] { texts.flatMap(\.text) }
        var slots: [Slot] = []
    }

    /// A `w:t` element.
    private struct Piece {
        var range: Range<Int>
        var text: [UInt8] = []
    }

    /// A placeholder: where it stands in the text of its paragraph.
    private struct Slot {
        var range: Range<Int>
        var name: String
        var isCapital: Bool
    }

    private static let mostParagraphs = 100_000

    init(_ part: [UInt8], name: String, limits: Limits) throws(InputError.Reason) {
        if part.contains(0) { throw .init(.partDamaged(part: name)) }
        self.part = part
        content = 0..<part.count
        let reader = try MarkupReader<WordName>(.bytes(part), part: name, limits: limits, locating: true)
        var open: [Paragraph] = []
        var bodyDepth = Int.max - 1
        while let event = try reader.next() {
            guard let span = reader.span else { continue }
            switch event {
            case .start(.body):
                bodyDepth = reader.depth
                content = span.upperBound..<part.count
            case .end(.body): content = content.lowerBound..<min(content.upperBound, span.lowerBound)
            case .start(.sectPr) where reader.depth == bodyDepth + 1: content = content.lowerBound..<span.lowerBound
            case .start(.p): open.append(Paragraph(range: span, tag: ElementSpan(tag: span)))
            case .end(.p):
                guard var done = open.popLast() else { continue }
                done.range = done.range.lowerBound..<span.upperBound
                add(done)
            case .start(.pPr):
                try reader.skip()
                guard let last = open.indices.last, let end = reader.span?.upperBound else { continue }
                open[last].properties = span.lowerBound..<end
            case .start(.rPr):
                try reader.skip()
                guard let last = open.indices.last, let end = reader.span?.upperBound else { continue }
                if open[last].look == nil { open[last].look = span.lowerBound..<end }
            case .start(.t):
                let piece = try TemplatePart.piece(reader, from: span.lowerBound)
                if let last = open.indices.last { open[last].texts.append(piece) }
            default: break
            }
        }
        paragraphs.sort { $0.range.lowerBound < $1.range.lowerBound }
        names = paragraphs.flatMap { $0.slots.map(\.name) }
    }

    /// The `w:t` that has just begun.
    private static func piece(_ reader: MarkupReader<WordName>, from start: Int) throws(InputError.Reason) -> Piece {
        var piece = Piece(range: start..<start)
        let outer = reader.depth
        while let event = try reader.next() {
            if case .text = event { reader.appendText(to: &piece.text) }
            if case .end = event, reader.depth == outer { break }
        }
        piece.range = start..<max(reader.span?.upperBound ?? start, start)
        return piece
    }

    private mutating func add(_ paragraph: Paragraph) {
        var paragraph = paragraph
        paragraph.slots = TemplatePart.slots(in: paragraph.text)
        if !paragraph.slots.isEmpty, paragraphs.count < TemplatePart.mostParagraphs { paragraphs.append(paragraph) }
    }

    /// `{{name}}`, blanks inside the braces allowed.
    private static func slots(in text: [UInt8]) -> [Slot] {
        var slots: [Slot] = []
        var at = 0
        while at + 1 < text.count {
            guard text[at] == 0x7B, text[at + 1] == 0x7B else {
                at += 1
                continue
            }
            var end = at + 2
            while end < text.count, text[end] != 0x7B, text[end] != 0x7D { end += 1 }
            guard end + 1 < text.count, text[end] == 0x7D, text[end + 1] == 0x7D else {
                at += 1
                continue
            }
            let written = String(decoding: CellText.trimmed(text[(at + 2)..<end]), as: UTF8.self)
            let name = written.lowercased()
            slots.append(
                Slot(range: at..<(end + 2), name: name, isCapital: name != written && written == name.uppercased())
            )
            at = end + 2
        }
        return slots
    }
}

// MARK: - Filling in

extension TemplatePart {
    /// The part with its content once for each section, page breaks between.
    func filled(_ sections: [[String: WordTemplate.Value]]) -> Result<[UInt8], WordTemplate.Fault> {
        var out = Array(part[..<content.lowerBound])
        for (index, values) in sections.enumerated() {
            if index > 0 { out += Array(pageBreak.utf8) }
            switch splice(values) {
            case .success(let splice):
                guard let whole = splice.applied(to: part) else { return .failure(.unreadable(.partDamaged(part: ""))) }
                // Only the content has placeholders, so what stands around it is as long as it was.
                out += whole[content.lowerBound..<(whole.count - (part.count - content.upperBound))]
            case .failure(let fault): return .failure(fault)
            }
        }
        return .success(out + part[content.upperBound...])
    }

    /// A part that says the same once.
    func filled(_ values: [String: WordTemplate.Value]) -> Result<[UInt8], WordTemplate.Fault> {
        filled([values])
    }

    private func splice(_ values: [String: WordTemplate.Value]) -> Result<Splice, WordTemplate.Fault> {
        var splice = Splice()
        for paragraph in paragraphs {
            let text = paragraph.text
            if paragraph.slots.count == 1, let slot = paragraph.slots.first, let value = values[slot.name],
                CellText.trimmed(text[...]).count == slot.range.count, let block = block(value, paragraph)
            {
                splice.put(block, at: paragraph.range)
                continue
            }
            var texts: [(Slot, String)] = []
            for slot in paragraph.slots {
                guard case .text(let text)? = values[slot.name] else { return .failure(.notAlone(slot.name)) }
                texts.append((slot, slot.isCapital ? text.uppercased() : text))
            }
            put(texts, into: paragraph, &splice)
        }
        return .success(splice)
    }

    /// Words in the place of placeholders: each goes where its first letter stood, the run's own look with it.
    private func put(_ values: [(slot: Slot, text: String)], into paragraph: Paragraph, _ splice: inout Splice) {
        var start = 0
        for piece in paragraph.texts {
            let own = start..<(start + piece.text.count)
            start = own.upperBound
            let touching = values.filter { $0.slot.range.overlaps(own) }
            if touching.isEmpty { continue }
            var text: [UInt8] = []
            var at = own.lowerBound
            for (slot, value) in touching {
                if slot.range.lowerBound >= own.lowerBound {
                    text += piece.text[(at - own.lowerBound)..<(slot.range.lowerBound - own.lowerBound)]
                    text += Array(value.utf8)
                }
                at = min(slot.range.upperBound, own.upperBound)
            }
            text += piece.text[(at - own.lowerBound)...]
            splice.put(self.text(String(decoding: text, as: UTF8.self), declared(paragraph)), at: piece.range)
        }
    }

    /// Paragraphs or a table instead of a paragraph; nil for plain words.
    private func block(_ value: WordTemplate.Value, _ paragraph: Paragraph) -> String? {
        let look = paragraph.look.map { String(decoding: part[$0], as: UTF8.self) } ?? ""
        let properties = paragraph.properties.map { String(decoding: part[$0], as: UTF8.self) } ?? ""
        let prefix = paragraph.tag.prefix(in: part)
        let declared = declared(paragraph)
        switch value {
        case .text: return nil
        case .lines(let lines):
            return lines.map { line in
                "<\(prefix)p>\(properties)<w:r\(declared)>\(look)\(text(line, ""))</w:r></\(prefix)p>"
            }.joined()
        case .table(let heads, let widths, let rows):
            return WordTable(heads: heads, widths: widths, rows: rows, look: look, declared: declared).markup
        }
    }

    private func text(_ text: String, _ declared: String) -> String {
        MarkupText.escaped(text).split(separator: "\n", omittingEmptySubsequences: false)
            .map { "<w:t\(declared) xml:space=\"preserve\">\($0)</w:t>" }.joined(separator: "<w:br\(declared)/>")
    }

    private func declared(_ paragraph: Paragraph) -> String {
        paragraph.tag.prefix(in: part) == "w:"
            ? "" : " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    }

    /// A line too low to be seen, with the break in it.
    private var pageBreak: String {
        "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:pPr>"
            + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>"
            + "<w:r><w:br w:type=\"page\"/></w:r></w:p>"
    }
}
