import Model

/// Regulations that the text names.
extension Draft {
    func readCitations() {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            // Titles and annex heads name the document itself.
            guard line.role != .title, line.role != .contents, line.role != .catchword, line.role != .heading else {
                index += 1
                continue
            }
            var last = index
            while last + 1 < lines.count, goesOn(last + 1, from: index) { last += 1 }
            read(index...last)
            index = last + 1
        }
    }

    /// The citations of one sentence, or of lines that a page broke a paragraph into.
    private func read(_ range: ClosedRange<Int>) {
        guard range.contains(where: mayCite) else { return }
        let line = lines[range.lowerBound]
        let joined = range.count == 1 ? nil : JoinedLines(range.map { lines[$0] }.filter { $0.role != .catchword })
        let words = joined.map { Words($0.text) } ?? line.words
        var reader = CitationReader(
            words: words,
            found: joined == nil ? line.found : vocabulary.hits(in: words),
            position: position(of: line),
            place: line.place,
            places: joined?.places ?? [],
            lexicon: lexicon,
            vocabulary: vocabulary
        )
        reader.read()
        out.citations.append(contentsOf: reader.citations)
        if !reader.citations.isEmpty, line.section == .legalBasis {
            for at in range where lines[at].role != .catchword { lines[at].role = .citation }
        }
    }

    /// `Undang-` at the end of a line and `Nomor 32` at the start of one are parts of citations too.
    private func mayCite(_ index: Int) -> Bool {
        let line = lines[index]
        return line.hit(.regulationKinds) != nil
            || line.hit(.numberLabels) != nil
                && (line.continues != nil || index + 1 < lines.count && lines[index + 1].continues != nil)
    }

    private func goesOn(_ index: Int, from first: Int) -> Bool {
        guard let before = lines[index].continues else { return lines[index].role == .catchword }
        return before >= first || lines[before].role == .catchword
    }

    private func position(of line: Line) -> Citation.Position {
        switch line.section {
        case .legalBasis: .legalBasis
        case .considerations: .considerations
        default: .body
        }
    }
}

/// Lines of one paragraph as one text, and where each begins in it.
private struct JoinedLines {
    private(set) var text = ""
    /// The byte with which a line begins, in order.
    private(set) var places: [(start: Int, place: Place)] = []

    init(_ lines: [Line]) {
        for line in lines {
            if !text.isEmpty { text += " " }
            places.append((text.utf8.count, line.place))
            text += line.text
        }
    }
}
