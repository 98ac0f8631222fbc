import Model

/// Annexes: their heads, and where the text speaks of them.
extension Draft {
    func isAnnexHead(_ line: Line) -> Bool { line.isAnnexHead }

    func openAnnex(_ index: Int, _ walk: inout Walk) {
        walk.open(.annex)
        walk.headLines = 8
        lines[index].role = .title
        lines[index].section = .annex
        out.annexes.append(lines[index].passage)
    }
}

extension Line {
    /// `LAMPIRAN`, `L A M P I R A N` (joined before), `Lampiran II`, and near misspellings in capitals.
    var isAnnexHead: Bool {
        // `LAMPIRAN II:` above the name of its regulation.
        let isOpen = shape.last == 0x3A && words.count <= 2
        guard label == nil, words.count > 0, parts.isEmpty, isOpen || !shape.isClosed else { return false }
        if let match = begins(.annex), match.tokens.lowerBound == 0 {
            let end = match.tokens.upperBound
            if end == words.count { return !isOpen || shape.isUpper }
            if end + 1 == words.count {
                return ListLabel.roman(words.bytes[words.tokens[end].range]) != nil || words.integer(end) != nil
            }
            // On one line with the regulation that it belongs to.
            return shape.isUpper || byte(behind: end - 1) == 0x3A || startsRegulation(end)
        }
        guard words.count <= 2, shape.isUpper, !isOpen, words.tokens[0].range.count >= 6 else { return false }
        let word = words.folded(0)
        return vocabulary.annexWords.contains { Similarity.distance(word, $0, atMost: 1) != nil }
    }

    private func startsRegulation(_ token: Int) -> Bool {
        hits(.regulationKinds).contains { $0.tokens.lowerBound <= token + 1 } && words.count <= 14 && shape.last != 0x2E
    }
}
