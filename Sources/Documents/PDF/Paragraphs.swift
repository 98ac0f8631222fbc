/// Printed lines as the paragraphs they were set from.
struct Paragraphs {
    private let lines: [TextLine]
    private let left: Double
    private let right: Double
    private let gap: Double

    init(_ lines: [TextLine]) {
        self.lines = lines
        left = lines.map(\.box.left).min() ?? 0
        let rights = lines.map(\.box.right).sorted()
        right = rights.isEmpty ? 0 : rights[rights.count - 1 - rights.count / 20]
        let gaps = zip(lines, lines.dropFirst()).map { $1.box.top - $0.box.bottom }.filter { $0 > -20 }.sorted()
        gap = gaps.isEmpty ? 0 : gaps[gaps.count / 2]
    }

    /// One paragraph: its text, its indent in letters, and the boxes of its lines.
    struct Printed {
        var text: String
        var indent: Int
        var boxes: [Box]
    }

    func texts() -> [Printed] {
        var texts: [Printed] = []
        var group: [TextLine] = []
        for line in lines {
            if let last = group.last, !continues(last, line, first: group[0]) {
                texts.append(paragraph(group))
                group = []
            }
            group.append(line)
        }
        if !group.isEmpty { texts.append(paragraph(group)) }
        return texts.filter { !$0.text.isEmpty }
    }

    private func paragraph(_ group: [TextLine]) -> Printed {
        let text = Wrapped.text(group.map(\.text))
        let letter = max(group[0].box.height * 0.5, 2)
        let indent = Int(min(max((group[0].box.left - left) / letter, 0), 500))
        return Printed(text: text, indent: indent, boxes: group.map(\.box))
    }

    /// Whether the next line goes on with the paragraph: the line above is full and nothing begins anew.
    private func continues(_ above: TextLine, _ below: TextLine, first: TextLine) -> Bool {
        let height = above.box.height
        guard below.box.top - above.box.bottom < max(gap + 0.35 * height, 0.5 * height), below.box.top > above.box.top
        else {
            return false
        }
        guard abs(below.box.height - height) < 0.2 * height, !Wrapped.beginsItem(below.text) else { return false }
        // The first word below would have found room above, had it belonged there.
        guard let word = below.words.first, above.box.right + word.box.width + 0.3 * height > right - 3 else {
            return false
        }
        guard above.segments().count == 1, below.segments().count == 1 else { return false }
        // `… yang bertanda tangan di bawah ini:` introduces what follows, and `Nama : …` is an entry of its own.
        if above.text.utf8.last == 0x3A || below.words.prefix(4).dropFirst().contains(where: { $0.text == ":" }) {
            return false
        }
        if isCapitals(below.text) != isCapitals(above.text) { return false }
        let isHanging =
            Wrapped.beginsItem(first.text) || first.words.count > 1 && first.words[1].box.left < below.box.left + 3
        return below.box.left <= above.box.left + 3 || (isHanging && below.box.left < first.box.left + 60)
    }

    private func isCapitals(_ text: String) -> Bool {
        var letters = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.isLowercase { return false }
            if scalar.properties.isUppercase { letters += 1 }
        }
        return letters >= 4
    }
}
