import Model

/// What headings, captions, running heads and the form of its tables say a text is part of, where no title tells.
extension Draft {
    /// What a line may speak for: tags of the list `other-papers`.
    enum Sign: String { case own, agreement, report, plan, evaluation }

    /// The word that opens a caption, and names of reports that tell wherever they stand in a running head: further tags.
    private static let caption = "caption"
    private static let reportName = "report-name"

    /// What the lines that are no sentences speak for.
    func signs() -> Set<Sign> {
        var found: Set<Sign> = []
        for line in lines where line.role != .contents && line.role != .citation && line.role != .cell {
            if let sign = sign(of: line) { found.insert(sign) }
        }
        return found
    }

    /// Whether captions are numbered by chapter (`Tabel 3.12`, `Tabel III.5`) and text stands around them: a form has neither.
    var isNumberedByChapter: Bool {
        lines.contains { captionNumbers($0) >= 2 } && lines.contains { isProse($0) }
    }

    /// Whether the indicators stand in a chapter that is no table of a plan: such a table has the end of the plan.
    var isPartOfChapter: Bool {
        isNumberedByChapter && !out.tables.contains { $0.columns.contains { $0.concept == .finalTarget } }
    }

    /// Whether what was taken for the title is the caption of a table.
    var isTitleOfTable: Bool {
        guard let first = titleLines.first, lines.indices.contains(first) else { return false }
        if captionNumbers(lines[first]) > 0 { return true }
        guard first > 0 else { return false }
        let above = lines[first - 1]
        return captionNumbers(above) > 0 && captionNumbers(above) + 1 == above.words.count
    }

    /// The form of PER/09: what is measured, how, from which source, and who answers for it.
    var hasOwnForm: Bool {
        out.tables.contains { table in
            let concepts = Set(table.columns.compactMap(\.concept))
            return table.purpose == .indicators && concepts.isSuperset(of: [.indicator, .source, .owner])
                && !concepts.isDisjoint(with: [.formula, .definition])
        }
    }

    /// Goals and objectives side by side, each with indicators of its own and targets of years: the matrix of a plan.
    var isMatrixOfPlan: Bool {
        out.tables.contains { table in
            let concepts = table.columns.compactMap(\.concept)
            return table.purpose == .indicators && concepts.contains(.goal) && concepts.contains(.objective)
                && concepts.count { $0 == .target } >= 2
                && table.columns.count { recogniser.heads.concept(of: $0.title) == .indicator } >= 2
        }
    }

    private func sign(of line: Line) -> Sign? {
        if let label = line.label, [.figure, .letter, .bracketed].contains(label.kind) { return nil }
        guard !line.shape.isClosed || line.shape.isUpper, line.words.count <= 30 else { return nil }
        let papers = lexicon[.otherPapers]
        let start = start(of: line)
        if start > 0 || !isProse(line), let match = papers.prefixMatch(line.words, at: start),
            let sign = Sign(rawValue: match.tag)
        {
            return sign
        }
        // `Dinas Contoh – LKjIP 2019 | 41`: a running head has figures and no sentence.
        guard line.label == nil, line.words.count <= 12, line.shape.digits > 0 else { return nil }
        return papers.matches(in: line.words).contains { $0.tag == Self.reportName } ? .report : nil
    }

    /// The first word behind label, chapter or `Tabel 2.1`.
    private func start(of line: Line) -> Int {
        var start = line.labelWords
        if let chapter = line.begins(.chapter) { start = chapter.tokens.upperBound + 1 }
        let numbers = captionNumbers(line)
        if numbers > 0 { start = numbers + 1 }
        return min(start, max(line.words.count - 1, 0))
    }

    /// How many parts the number of a caption has; 0 for any other line.
    private func captionNumbers(_ line: Line) -> Int {
        guard lexicon[.otherPapers].prefixMatch(line.words, at: 0)?.tag == Self.caption else { return 0 }
        var at = 1
        while at < line.words.count, at <= 4,
            line.words.integer(at) != nil || RomanNumeral.value(line.words.text(at)) != nil
        {
            at += 1
        }
        return at - 1
    }
}
