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
        for (index, one) in tables.enumerated() where !tableUsed.contains(index) {
            for row in one.table.rows {
                for cell in row.cells where cell.text.utf8.count >= 20 { read(cell) }
            }
        }
    }

    /// The citations of a cell: a definition, a source, a list of regulations.
    private func read(_ cell: Cell) {
        guard cell.text.hasYear else { return }
        let words = Words(cell.text)
        let found = vocabulary.hits(in: words)
        guard found.contains(where: { $0.list == .regulationKinds }) else { return }
        var reader = CitationReader(
            words: words,
            found: found,
            position: .cell,
            place: cell.place,
            lexicon: lexicon,
            vocabulary: vocabulary
        )
        reader.read()
        out.citations.append(contentsOf: reader.citations)
    }

    /// The citations of one sentence, or of lines that a page broke a paragraph into.
    private func read(_ range: ClosedRange<Int>) {
        guard range.contains(where: mayCite) else { return }
        let line = lines[range.lowerBound]
        let joined = range.count == 1 ? nil : JoinedLines(range.map { lines[$0] }.filter { $0.role != .catchword })
        let words = joined.map { Words($0.text) } ?? line.words
        var found = joined == nil ? line.found : vocabulary.hits(in: words)
        if !found.contains(where: { $0.list == .regulationKinds }), let mended = mended(words) {
            found = vocabulary.hits(in: mended)
        }
        var reader = CitationReader(
            words: words,
            found: found,
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

    /// `Nomor 32` at the start of a line, or behind a misspelt `Peratuaran`, is part of a citation too.
    private func mayCite(_ index: Int) -> Bool {
        lines[index].hit(.regulationKinds) != nil || lines[index].hit(.numberLabels) != nil
    }

    /// The words with slips in the kinds of regulations mended, each in its place; nil where there is none.
    private func mended(_ words: Words) -> Words? {
        var bytes: [UInt8] = []
        var end = 0
        for token in words.tokens where token.range.count >= 5 && token.range.count <= 12 {
            let word = String(decoding: words.bytes[token.range], as: UTF8.self).folded
            guard !vocabulary.kindOpenings.contains(word),
                let kind = vocabulary.kindOpenings.first(where: { Similarity.distance(word, $0, atMost: 1) != nil })
            else { continue }
            bytes += words.bytes[end..<token.start] + Array(kind.utf8)
            end = token.end
        }
        guard end > 0 else { return nil }
        let mended = Words(bytes: bytes + words.bytes[end...])
        return mended.count == words.count ? mended : nil
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

extension String {
    /// Whether four figures of it may be a year: most cells of a table need no further look.
    fileprivate var hasYear: Bool {
        var figures = 0
        for byte in utf8 {
            if byte &- 0x30 < 10 {
                figures += 1
            } else {
                if figures == 4 { return true }
                figures = 0
            }
        }
        return figures == 4
    }
}
