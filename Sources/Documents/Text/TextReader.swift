import Model

/// Lines to blocks: paragraphs, tables of tabs, tables of pipes.
struct TextReader {
    let source: SourceText
    let file: String
    let limits: Limits
    var blocks: [Block] = []
    var notes: [Note] = []
    var tables = 0
    var cells = 0
    /// How many broken rows were noted; the first twenty are enough.
    var tornRows = 0
    /// Whether anything in the text is Markdown that plain text does not have.
    var markdownSeen = false
    /// Lines before this one were looked at for tables set with blanks.
    var alignedFrom = 0
    /// How often that was done.
    var alignedLooks = 0
    private var inline = InlineReader()
    /// The file itself; the places of all its lines are copies of it.
    private let start: Place

    init(source: SourceText, file: String, limits: Limits) {
        self.source = source
        self.file = file
        self.limits = limits
        start = Place(file: file)
        blocks.reserveCapacity(source.lines.count / 2)
    }

    mutating func document() throws(InputError.Reason) -> Document {
        var index = 0
        while index < source.lines.count {
            let next = try block(at: index)
            // Every branch takes at least one line.
            index = max(next, index + 1)
        }
        let format: Document.Format = markdownSeen || file.hasSuffix(".md") ? .markdown : .text
        return Document(file: file, format: format, blocks: blocks, notes: notes)
    }

    /// Reads the block that starts at a line and returns the index of the first line behind it.
    private mutating func block(at index: Int) throws(InputError.Reason) -> Int {
        let line = source.lines[index]
        if line.isBlank {
            inline.reset()
            return index + 1
        }
        if line.marks.contains(.pipe), isPipeTable(at: index) {
            inline.reset()
            markdownSeen = true
            return try pipeTable(at: index)
        }
        if line.innerTabs > 0 {
            inline.reset()
            return try tabBlock(at: index)
        }
        if line.marks.contains(.bracket), isPicture(line) {
            notes.append(Note(.remark, what: Messages.picture, place: place(of: line).showing(text(of: line))))
            return index + 1
        }
        if isGridRule(at: index), let next = try gridTable(at: index) {
            inline.reset()
            return next
        }
        if let next = try alignedBlock(at: index) {
            inline.reset()
            return next
        }
        paragraph(at: index)
        return index + 1
    }

    func slice(_ line: SourceLine) -> ArraySlice<UInt8> { source.bytes[line.start..<line.end] }

    func text(of line: SourceLine) -> String { String(decoding: slice(line), as: UTF8.self) }

    func place(of line: SourceLine) -> Place {
        start.at(line: line.number, page: source.paged ? line.page : nil)
    }

    /// One line of running text.
    mutating func paragraph(at index: Int, parts: [String] = []) {
        let line = source.lines[index]
        var bytes = slice(line)
        var indent = 0
        while let first = bytes.first, first == 0x20 || first == 0x09 || first == 0x0B {
            indent += first == 0x09 ? 4 : 1
            bytes.removeFirst()
        }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
        let heading = dropHeadingMarks(&bytes)
        dropListDash(&bytes)
        let closesLater =
            line.marks.contains(.star) && InlineReader.leavesBoldOpen(bytes) && boldCloses(after: index)
        var read = inline.read(bytes, marks: line.marks, closesLater: closesLater)
        if line.marks.contains(.less) { read = withoutBreaks(read) }
        guard !read.text.isEmpty else { return }
        blocks.append(
            .paragraph(
                Paragraph(
                    text: read.text,
                    place: place(of: line),
                    indent: indent,
                    italics: read.italics,
                    bold: read.bold || heading,
                    parts: parts
                )
            )
        )
    }

    /// `## BAB I`: the marks say that it is a heading; they are no part of it.
    private mutating func dropHeadingMarks(_ bytes: inout ArraySlice<UInt8>) -> Bool {
        guard bytes.first == 0x23 else { return false }
        var at = bytes.startIndex
        while at < bytes.endIndex, bytes[at] == 0x23 { at += 1 }
        guard at - bytes.startIndex <= 6, at < bytes.endIndex, bytes[at] == 0x20 else { return false }
        bytes = bytes[(at + 1)...].drop { $0 == 0x20 }
        while let last = bytes.last, last == 0x23 || last == 0x20 { bytes.removeLast() }
        markdownSeen = true
        return true
    }

    /// `- a. bahwa`, `- (1) Pengukuran`, `- Menimbang : a.`: the dash is left over from a conversion.
    private func dropListDash(_ bytes: inout ArraySlice<UInt8>) {
        let start = bytes.startIndex
        guard bytes.count > 3, bytes[start] == 0x2D || bytes[start] == 0x2A, bytes[start + 1] == 0x20 else { return }
        let rest = bytes[(start + 2)...].drop { $0 == 0x20 }
        if ListLabel(rest) != nil || hasColonEarly(rest) { bytes = rest }
    }

    private func hasColonEarly(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let colon = bytes.prefix(24).firstIndex(of: 0x3A) else { return false }
        let rest = bytes[(colon + 1)...].drop { $0 == 0x20 }
        return ListLabel(rest) != nil
    }

    /// Whether `**` closes in one of the next lines of the same block.
    private func boldCloses(after index: Int) -> Bool {
        var at = index + 1
        while at < source.lines.count, at <= index + 6, !source.lines[at].isBlank {
            let line = source.lines[at]
            if line.marks.contains(.star), InlineReader.leavesBoldOpen(slice(line)) { return true }
            at += 1
        }
        return false
    }

    /// `<br>` in running text is a space.
    private mutating func withoutBreaks(_ read: Inline) -> Inline {
        guard read.italics.isEmpty else { return read }
        let bytes = Array(read.text.utf8)
        let replaced = Markup.replacingBreaks(bytes[...], with: 0x20)
        return Inline(text: String(decoding: replaced, as: UTF8.self), bold: read.bold)
    }

    /// `[image: image1.jpg]`, `![logo](logo.png)` alone on a line.
    private func isPicture(_ line: SourceLine) -> Bool {
        let bytes = slice(line).drop { $0 == 0x20 || $0 == 0x09 }
        guard let last = bytes.last else { return false }
        if last == 0x5D { return Markup.hasPrefix(bytes, "[image") || Markup.hasPrefix(bytes, "[gambar") }
        return last == 0x29 && Markup.hasPrefix(bytes, "![")
    }
}

/// Small marks of converted text.
enum Markup {
    static func hasPrefix(_ bytes: ArraySlice<UInt8>, _ prefix: StaticString) -> Bool {
        guard bytes.count >= prefix.utf8CodeUnitCount else { return false }
        return prefix.withUTF8Buffer { wanted in
            zip(bytes, wanted).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
        }
    }

    /// Puts `replacement` in the place of each `<br>`, `<br/>`, `<br />`.
    static func replacingBreaks(_ bytes: ArraySlice<UInt8>, with replacement: UInt8) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == 0x3C, let end = endOfBreak(bytes, index) {
                out.append(replacement)
                index = end
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return out
    }

    private static func endOfBreak(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
        guard hasPrefix(bytes[start...], "<br") else { return nil }
        var at = start + 3
        while at < bytes.endIndex, bytes[at] == 0x20 || bytes[at] == 0x2F { at += 1 }
        return at < bytes.endIndex && bytes[at] == 0x3E ? at + 1 : nil
    }
}
