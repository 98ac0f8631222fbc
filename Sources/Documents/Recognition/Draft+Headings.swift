import Model

/// Chapters, sections, articles and annexes.
extension Draft {
    func visitHeading(_ index: Int, _ walk: inout Walk) -> Bool {
        if walk.section == .outline, visitOutline(index, &walk) { return true }
        return visitChapter(index, &walk) || visitArticle(index, &walk) || visitSection(index, &walk)
    }

    /// The chapter number behind the word for chapter, with the words it takes.
    private func chapterNumber(_ line: Line) -> (label: String, number: Int?, end: Int)? {
        guard let match = line.begins(.chapter), match.tokens.upperBound < line.words.count else { return nil }
        let at = match.tokens.upperBound
        let bytes = line.words.bytes[line.words.tokens[at].range]
        if let number = line.words.integer(at), number > 0, number < 100 {
            return (line.words.text(at), number, at + 1)
        }
        guard let roman = ListLabel.roman(bytes) else { return nil }
        return (line.words.text(at), roman, at + 1)
    }

    private func visitChapter(_ index: Int, _ walk: inout Walk) -> Bool {
        let line = lines[index]
        guard line.labelWords == 0, let chapter = chapterNumber(line), !isProse(line), line.shape.last != 0x3B else {
            return false
        }
        walk.open(.body)
        lines[index].role = .heading
        var title = line.rest(behind: 0..<chapter.end)
        if title.isEmpty { title = takeTitle(below: index, &walk) }
        walk.chapter = chapter.number
        out.headings.append(
            Heading(
                level: 1,
                label: chapter.label,
                number: chapter.number,
                title: title,
                place: line.shown
            )
        )
        return true
    }

    /// The title of a chapter on the lines below its number: capitals or bold, no sentence, at most three lines.
    private func takeTitle(below index: Int, _ walk: inout Walk) -> String {
        var title: [String] = []
        var at = index + 1
        while at < lines.count, at <= index + 3 {
            let line = lines[at]
            guard line.label == nil, !isProse(line), line.shape.letters > 0, line.shape.isUpper || line.bold,
                line.parts.isEmpty, line.begins(.chapter) == nil, line.begins(.article) == nil,
                at == index + 1 || !line.gapBefore
            else { break }
            title.append(line.text)
            lines[at].role = .heading
            lines[at].section = walk.section
            at += 1
        }
        walk.skipUntil = at
        return title.joined(separator: " ")
    }

    /// `Pasal 5` alone on its line.
    private func visitArticle(_ index: Int, _ walk: inout Walk) -> Bool {
        let line = lines[index]
        guard line.labelWords == 0, let match = line.begins(.article), match.tokens.upperBound + 1 == line.words.count,
            let number = line.words.integer(match.tokens.upperBound)
        else { return false }
        let chapter = walk.chapter
        walk.open(.body)
        walk.chapter = chapter
        lines[index].role = .heading
        out.articles.append(Article(number: number, chapter: chapter, place: line.shown))
        return true
    }

    /// `1.1 Latar Belakang`, `A. Latar Belakang`: a label and a short title without a final mark.
    private func visitSection(_ index: Int, _ walk: inout Walk) -> Bool {
        let line = lines[index]
        guard let label = line.label, label.kind == .dotted || label.kind == .capital || label.kind == .roman,
            out.articles.isEmpty || walk.section == .annex || walk.section == .outline
        else { return false }
        let title = line.body
        let words = line.words.count - line.labelWords
        guard words > 0, words <= 14, !line.shape.isClosed, line.parts.count <= 2,
            let first = title.utf8.first, first &- 0x41 < 26 || first >= 0x80
        else { return false }
        if walk.section == .cover || walk.section == .preface || walk.section == .outline { walk.open(.body) }
        walk.closeLists()
        walk.lastPlain = nil
        lines[index].role = .heading
        out.headings.append(
            Heading(
                level: 2,
                label: label.text,
                number: label.number,
                title: title,
                place: line.shown
            )
        )
        let chapter = walk.chapter
        if opens(line, .legalBasis) {
            walk.open(.legalBasis)
            walk.headingPurpose = .legalBasis
        } else if opens(line, .outline) {
            walk.open(.outline)
        } else if walk.section != .annex {
            walk.open(.body)
        }
        walk.chapter = chapter
        return true
    }

    /// Whether a section's title says what stands below: its first words, or a phrase of several.
    private func opens(_ line: Line, _ word: StructureWord) -> Bool {
        line.hits(word).contains { $0.tokens.lowerBound == line.labelWords || $0.tokens.count > 1 }
    }

    /// Whether the first chapter below an outline of plain sentences is the next one of the document: no other of its number
    /// comes later, and text stands below it.
    ///
    /// What is announced is announced in a row, and comes again.
    private func isNextChapter(_ index: Int, _ number: Int?, _ walk: Walk) -> Bool {
        guard let number, let current = walk.chapter, number > current else { return false }
        for at in (index + 1)..<max(lines.count, index + 1) where lines[at].label == nil {
            guard let other = chapterNumber(lines[at]) else { continue }
            if other.number == number || at <= index + 4 { return false }
        }
        return true
    }

    /// Entries of the document's own outline: `1. BAB I PENDAHULUAN`, `Bab II : Penetapan`.
    private func visitOutline(_ index: Int, _ walk: inout Walk) -> Bool {
        let line = lines[index]
        guard let chapter = chapterNumber(line) else { return false }
        let labelled = line.label != nil
        if let first = walk.outlineLabelled, first != labelled { return false }
        if let number = chapter.number, number <= walk.outlineLast { return false }
        if walk.outlineLast == 0, !labelled, isNextChapter(index, chapter.number, walk) { return false }
        // Without a label the announcement must go on from the chapter before; the first real chapter starts again.
        walk.outlineLabelled = labelled
        walk.outlineLast = chapter.number ?? walk.outlineLast + 1
        lines[index].role = .contents
        var title = line.rest(behind: 0..<chapter.end)
        if title.isEmpty, index + 1 < lines.count, lines[index + 1].shape.isUpper { title = lines[index + 1].text }
        out.outline.append(
            Heading(
                level: 1,
                label: chapter.label,
                number: chapter.number,
                title: title,
                place: line.shown
            )
        )
        return true
    }
}
