/// Printed lines as the paragraphs they were set from.
struct Paragraphs {
    private let lines: [TextLine]
    private let left: Double
    private let setting: Setting

    /// How lines are set: what tells one paragraph from the next.
    struct Setting {
        /// Where full lines end on the right; a few may be longer.
        let edge: Double
        /// The white space between two lines.
        let gap: Double
        /// Whether some line surely goes on in the next one.
        let isWrapped: Bool

        init(of lines: [TextLine]) {
            let rights = lines.map(\.box.right).sorted()
            let edge = rights.isEmpty ? 0 : rights[rights.count - 1 - rights.count / 20]
            self.edge = edge
            let pairs = zip(lines, lines.dropFirst()).map { (above: $0, below: $1, gap: $1.box.top - $0.box.bottom) }
                .filter { $0.gap > -20 }
            // Between paragraphs there may be more than between lines; below a full line a small letter goes on with it.
            let inner = pairs.filter { above, below, _ in
                Paragraphs.isFull(above, before: below, edge)
                    && below.text.unicodeScalars.first?.properties.isLowercase ?? false
            }
            isWrapped = !inner.isEmpty
            let gaps = (isWrapped ? inner : pairs).map(\.gap).sorted()
            gap = gaps.isEmpty ? 0 : gaps[gaps.count / 2]
        }

        fileprivate init(edge: Double, gap: Double, isWrapped: Bool) {
            self.edge = edge
            self.gap = gap
            self.isWrapped = isWrapped
        }
    }

    /// - Parameter setting: that of the whole document; a few lines, such as those above a signature, do not show their own.
    init(_ lines: [TextLine], in setting: Setting? = nil) {
        self.lines = lines
        left = lines.map(\.box.left).min() ?? 0
        let own = Setting(of: lines)
        guard let setting else {
            self.setting = own
            return
        }
        let isShort = lines.count < 8
        self.setting = Setting(
            edge: isShort ? max(own.edge, setting.edge) : own.edge,
            gap: own.isWrapped && !isShort ? own.gap : setting.isWrapped ? setting.gap : own.gap,
            isWrapped: own.isWrapped || setting.isWrapped
        )
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
        guard below.box.top - above.box.bottom < max(setting.gap + 0.35 * height, 0.5 * height),
            below.box.top > above.box.top
        else {
            return false
        }
        guard abs(below.box.height - height) < 0.2 * height, !Wrapped.beginsItem(below.text) else { return false }
        guard Paragraphs.isFull(above, before: below, setting.edge) else { return false }
        // Where no line shows how long full lines are, the longest may be short.
        if !setting.isWrapped, above.text.utf8.last == 0x2E,
            below.text.unicodeScalars.first?.properties.isUppercase ?? true
        {
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

    /// The first word below would have found room above, had it belonged there.
    private static func isFull(_ above: TextLine, before below: TextLine, _ edge: Double) -> Bool {
        guard let word = below.words.first else { return false }
        return above.box.right + word.box.width + 0.3 * above.box.height > edge - 3
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
