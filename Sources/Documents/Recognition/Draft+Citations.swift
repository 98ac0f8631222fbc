import Model

/// Regulations that the text names.
extension Draft {
    func readCitations() {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            // Titles and annex heads name the document itself.
            guard line.role != .title, line.role != .contents, line.role != .catchword, line.role != .heading,
                line.continues == nil, mayCite(index)
            else {
                index += 1
                continue
            }
            var last = index
            while last + 1 < lines.count, goesOn(last + 1, from: index) { last += 1 }
            let text = last == index ? line.text : joined(index...last)
            let words = last == index ? line.words : Words(text)
            let found = last == index ? line.found : vocabulary.hits(in: words)
            var reader = CitationReader(
                words: words,
                found: found,
                position: position(of: line),
                place: line.place,
                lexicon: lexicon,
                vocabulary: vocabulary
            )
            reader.read()
            out.citations.append(contentsOf: reader.citations)
            if !reader.citations.isEmpty, line.section == .legalBasis {
                for at in index...last where lines[at].role != .catchword { lines[at].role = .citation }
            }
            index = last + 1
        }
    }

    private func mayCite(_ index: Int) -> Bool { lines[index].hit(.regulationKinds) != nil }

    private func goesOn(_ index: Int, from first: Int) -> Bool {
        guard let before = lines[index].continues else { return lines[index].role == .catchword }
        return before >= first || lines[before].role == .catchword
    }

    private func joined(_ range: ClosedRange<Int>) -> String {
        range.filter { lines[$0].role != .catchword }.map { lines[$0].text }.joined(separator: " ")
    }

    private func position(of line: Line) -> Citation.Position {
        switch line.section {
        case .legalBasis: .legalBasis
        case .considerations: .considerations
        default: .body
        }
    }
}
