import Model

/// The lists of a preamble: considerations and legal basis.
extension Draft {
    /// `Menimbang : a. bahwa …`: the first item stands on the same line.
    func openPreambleList(
        _ index: Int,
        _ match: WordMatcher.Hit,
        _ purpose: ItemList.Purpose,
        _ walk: inout Walk
    ) {
        let line = lines[index]
        let rest = line.rest(behind: match.tokens)
        walk.lastPlain = index
        let introduction = line.words.text(match.tokens)
        walk.startList(
            purpose: purpose,
            introduction: Passage(text: introduction, place: line.place.showing(introduction)),
            parent: nil
        )
        let bytes = Array(rest.utf8)
        let role: Passage.Role = purpose == .legalBasis ? .citation : .body
        lines[index].role = role
        guard !rest.isEmpty else { return }
        if let label = ListLabel(bytes[...]) {
            let text = String(decoding: bytes.dropFirst(label.length), as: UTF8.self)
            walk.addItem(label, text: text, line: index, place: line.place.showing(text), role: role)
        } else {
            walk.addUnlabelled(text: rest, line: index, place: line.place.showing(rest), role: role)
        }
    }

    /// `bahwa …` or a regulation on a line of its own whose label was lost, below a finished item or the head.
    func visitUnlabelledItem(_ index: Int, _ walk: inout Walk) -> Bool {
        guard walk.isPreamble, index > 0 else { return false }
        var previous = index - 1
        while previous > 0, lines[previous].role == .catchword { previous -= 1 }
        guard !walk.hasOpenItem || lines[previous].shape.last == 0x3B || lines[previous].shape.last == 0x2E else {
            return false
        }
        let line = lines[index]
        let isItem =
            walk.section == .considerations
            ? vocabulary.openings.contains(line.words.folded(0))
            : line.hit(.regulationKinds)?.tokens.lowerBound == 0
        guard isItem else { return false }
        let role: Passage.Role = walk.section == .legalBasis ? .citation : .body
        lines[index].role = role
        walk.lastPlain = index
        walk.addUnlabelled(text: line.text, line: index, place: line.shown, role: role)
        return true
    }
}
