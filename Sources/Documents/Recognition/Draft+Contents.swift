import Model

/// The table of contents.
extension Draft {
    /// Takes the line into the contents; false when the contents ended in front of it.
    func visitContents(_ index: Int, _ walk: inout Walk) -> Bool {
        let line = lines[index]
        let parts = contentsParts(line)
        let paged = parts.count > 1
        if !paged, let number = romanChapter(line) {
            // The first chapter again: the document itself begins.
            // An entry whose page was forgotten goes on counting.
            let goesOn = !line.gapBefore && walk.contentsChapters.max().map { number == $0 + 1 } ?? false
            if !goesOn, walk.contentsPaged || walk.contentsChapters.contains(number) {
                walk.open(.body)
                return false
            }
        }
        // `LAMPIRAN` right below the last entry is an entry without a page.
        let isListedAnnex = !line.gapBefore && isAnnexHead(line)
        let isNextChapter = romanChapter(line).map { walk.contentsChapters.max() == $0 - 1 } ?? false
        if !paged, !isListedAnnex, !isNextChapter, walk.contentsPaged,
            line.label == nil || line.words.count > 12 || isProse(line)
        {
            walk.open(.body)
            return false
        }
        if !paged, isProse(line) || line.isWhole(.preface) && !out.contents.isEmpty {
            walk.open(.body)
            return false
        }
        lines[index].role = .contents
        lines[index].section = .contents
        if paged { walk.contentsPaged = true }
        if let number = romanChapter(line) { walk.contentsChapters.insert(number) }
        addContents(parts, place: line.shown, &walk)
        return true
    }

    /// `Daftar Isi` as the head of a page on which a sentence goes on.
    func isRunningHead(_ index: Int) -> Bool {
        guard index + 1 < lines.count, !tables.contains(where: { $0.before == index + 1 }) else { return false }
        let next = lines[index + 1]
        return next.words.count >= 8 && next.label == nil && !next.isLongTitle && contentsParts(next).count == 1
            && romanChapter(next) == nil
    }

    private func romanChapter(_ line: Line) -> Int? {
        guard line.label == nil, let match = line.begins(.chapter), match.tokens.upperBound < line.words.count else {
            return nil
        }
        return ListLabel.roman(line.words.bytes[line.words.tokens[match.tokens.upperBound].range])
            ?? line.words.integer(match.tokens.upperBound)
    }

    /// Title and page of a line: parted by tabs, or by a row of dots.
    private func contentsParts(_ line: Line) -> [String] {
        if !line.parts.isEmpty { return line.parts }
        let bytes = Draft.withoutEllipses(line.words.bytes)
        guard let dots = Draft.leader(in: bytes) else { return [line.text] }
        let title = String(decoding: CellText.trimmed(bytes[..<dots.lowerBound]), as: UTF8.self)
        let page = String(decoding: CellText.trimmed(bytes[dots.upperBound...]), as: UTF8.self)
        return [title, page]
    }

    /// `……………i`: signs of three dots as dots.
    private static func withoutEllipses(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let isSign = index + 2 < bytes.count && bytes[index..<(index + 3)].elementsEqual([0xE2, 0x80, 0xA6])
            out += isSign ? [0x2E, 0x2E, 0x2E] : [bytes[index]]
            index += isSign ? 3 : 1
        }
        return out
    }

    /// A run of at least four dots (blanks between them allowed) in the second half of a line.
    private static func leader(in bytes: [UInt8]) -> Range<Int>? {
        var end = bytes.count
        while end > 0, bytes[end - 1] != 0x2E, bytes.count - end < 8 { end -= 1 }
        var start = end
        var dots = 0
        while start > 0, bytes[start - 1] == 0x2E || bytes[start - 1] == 0x20 {
            if bytes[start - 1] == 0x2E { dots += 1 }
            start -= 1
        }
        return dots >= 4 ? start..<end : nil
    }

    func addContents(_ parts: [String], place: Place, _ walk: inout Walk) {
        var titles = parts.map { $0.trimmed }.filter { !$0.isEmpty }
        guard !titles.isEmpty else { return }
        var page: String?
        if titles.count > 1, let last = titles.last, isPage(last) {
            page = last
            titles.removeLast()
        }
        let title = titles.joined(separator: " ")
        // The head above the page numbers is no entry.
        if lexicon[.structure].tag(of: title) == StructureWord.page.tag { return }
        if isSubordinate(title) {
            if let parent = walk.contentsParent { out.contents[parent].hasChildren = true }
        } else {
            walk.contentsParent = out.contents.count
        }
        out.contents.append(ContentsEntry(title: title, page: page, place: place.showing(title)))
    }

    private func isPage(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        if bytes.count <= 4, bytes.allSatisfy({ $0 &- 0x30 < 10 }) { return true }
        return bytes.count <= 6 && bytes.allSatisfy { [0x69, 0x76, 0x78, 0x6C].contains($0) }
    }

    private func isSubordinate(_ title: String) -> Bool { ListLabel(Array(title.utf8)[...]) != nil }
}
