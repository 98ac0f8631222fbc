import Model

/// Considerations and legal basis in the layouts that conversion makes of their two columns, written the usual way: each
/// head right above its first item, each label in front of its own text.
///
/// `Menimbang` and `Mengingat` often come in a block of their own, above, below or in front of the title, and labels alone
/// on their lines, one by one or in a block too.
struct PreambleLayout {
    private let vocabulary: Vocabulary
    private var out: [Block] = []
    private var heads: [Paragraph?] = [nil, nil]
    private var isOpen = [false, false]
    private var labels: [(label: ListLabel, paragraph: Paragraph)] = []
    /// Whether a label stands right above.
    private var isBelowLabel = false

    /// Index into `heads`.
    private enum Part: Int { case considerations, legalBasis }

    private enum Content {
        case head(Part, rest: String)
        case label(ListLabel)
        /// A colon alone.
        case colon
        /// - Parameter shown: the text with its label.
        case text(label: ListLabel?, String, shown: String)
    }

    /// Preambles begin within as many paragraphs, and are no longer than as many more.
    private static let reach = 200
    private static let longest = 1500

    private init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The blocks with their preamble in the usual layout; as they are where it is usual or none was understood.
    static func usual(_ blocks: [Block], vocabulary: Vocabulary) -> [Block] {
        var layout = PreambleLayout(vocabulary: vocabulary)
        return layout.mended(blocks)
    }

    private mutating func mended(_ blocks: [Block]) -> [Block] {
        guard let start = start(of: blocks) else { return blocks }
        out = Array(blocks[..<start])
        out.reserveCapacity(blocks.count)
        var index = start
        while index < min(blocks.count, start + Self.longest), case .paragraph(let paragraph) = blocks[index] {
            if ends(paragraph.text) { break }
            take(paragraph)
            index += 1
        }
        leaveOver()
        // Heads without an item: nothing was understood, and nothing is moved.
        guard isOpen.contains(true) else { return blocks }
        out.append(contentsOf: blocks[index...])
        return out
    }

    /// The first paragraph of the preamble where one of its heads stands alone; heads found below the first item are
    /// remembered for it.
    private mutating func start(of blocks: [Block]) -> Int? {
        var first: Int?
        var isUnusual = false
        var before: Paragraph?
        for (index, block) in blocks.prefix(Self.reach).enumerated() {
            guard case .paragraph(let paragraph) = block else { break }
            if ends(paragraph.text) { break }
            switch content(of: paragraph.text) {
            case .head(let part, let rest):
                first = first ?? index
                if rest.isEmpty {
                    isUnusual = true
                    if heads[part.rawValue] == nil { heads[part.rawValue] = paragraph }
                } else if isTouching(rest) || Self.loneLabel(Array(rest.utf8)[...]) != nil {
                    isUnusual = true
                }
            case .text(_, let text, _) where first == nil && opens(text) && isTitle(before): first = index
            case .text where first != nil && isTouching(paragraph.text): isUnusual = true
            case .label where first != nil: isUnusual = true
            default: break
            }
            before = paragraph
        }
        return isUnusual ? first : nil
    }

    /// Whether what stands above an item is the office or the end of the title: no sentence of some other text.
    private func isTitle(_ paragraph: Paragraph?) -> Bool {
        guard let text = paragraph?.text else { return true }
        return text.utf8.last == 0x2C || !text.utf8.contains { $0 &- 0x61 < 26 }
    }

    private func ends(_ text: String) -> Bool {
        let words = Words(text)
        return vocabulary.hits(in: words).contains { hit in
            hit.tokens.lowerBound == 0
                && [StructureWord.deciding, .enacting, .chapter, .article].contains { vocabulary[$0] == hit.tag }
                && (hit.tokens.upperBound == words.count || words.byte(behind: hit.tokens.upperBound - 1) == 0x3A
                    || hit.tag == vocabulary[.chapter])
        }
    }

    // MARK: - What a paragraph is

    private func content(of text: String) -> Content {
        let bytes = Array(text.utf8)
        let visible = CellText.trimmed(bytes.drop { $0 == 0x3A || $0 == 0x20 || $0 == 0x09 })
        if visible.isEmpty, bytes.contains(0x3A) { return .colon }
        if let head = head(text) { return head }
        if let label = Self.loneLabel(visible) { return .label(label) }
        let own = label(of: visible)
        let rest = own.map { CellText.trimmed(visible.dropFirst($0.length)) } ?? visible
        let text = String(decoding: rest, as: UTF8.self)
        let isPrinted = own == nil || ListLabel(visible) != nil && own?.text != "l"
        return .text(
            label: own,
            text,
            shown: isPrinted ? String(decoding: visible, as: UTF8.self) : own.map { shown($0, text) } ?? text
        )
    }

    private func head(_ text: String) -> Content? {
        let words = Words(text)
        guard let hit = vocabulary.hits(in: words).first(where: { $0.tokens.lowerBound == 0 }) else { return nil }
        let part: Part
        switch hit.tag {
        case vocabulary[.considering]: part = .considerations
        case vocabulary[.recalling]: part = .legalBasis
        default: return nil
        }
        let end = hit.tokens.upperBound
        if end == words.count { return .head(part, rest: "") }
        guard words.byte(behind: end - 1) == 0x3A else { return nil }
        let rest = words.bytes[words.tokens[end - 1].end...].drop { $0 == 0x20 || $0 == 0x3A || $0 == 0x09 }
        return .head(part, rest: String(decoding: CellText.trimmed(rest), as: UTF8.self))
    }

    /// `a.`, `12.`, `b)` and nothing else.
    private static func loneLabel(_ bytes: ArraySlice<UInt8>) -> ListLabel? {
        guard (2...4).contains(bytes.count), let label = ListLabel((Array(bytes) + [0x20])[...]),
            label.length == bytes.count + 1, label.kind == .letter || label.kind == .figure
        else { return nil }
        return label
    }

    /// A label, also one that touches its text (`a.bahwa`), lacks its point in front of an opening word (`a bahwa`), or was
    /// read as a letter (`l. Undang-Undang`).
    private func label(of bytes: ArraySlice<UInt8>) -> ListLabel? {
        if let label = ListLabel(bytes) { return label.kind == .letter || label.kind == .figure ? label : nil }
        let mark = bytes.prefix(3).firstIndex { $0 == 0x2E || $0 == 0x29 || $0 == 0x20 }
        guard let point = mark else { return nil }
        let body = bytes[..<point]
        let rest = bytes[(point + 1)...].drop { $0 == 0x20 }
        let isLetter = body.count == 1 && body.allSatisfy { $0 &- 0x61 < 26 }
        let isFigure = !body.isEmpty && body.allSatisfy { $0 &- 0x30 < 10 }
        guard rest.first.map({ ($0 | 0x20) &- 0x61 < 26 }) ?? false,
            bytes[point] == 0x20 ? isLetter && opens(String(decoding: rest, as: UTF8.self)) : isLetter || isFigure,
            var label = ListLabel((Array(body) + [0x2E, 0x20])[...])
        else { return nil }
        label.length = rest.startIndex - bytes.startIndex
        return label
    }

    /// Whether a label touches what it labels.
    private func isTouching(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return ListLabel(bytes[...]) == nil && label(of: bytes[...]) != nil
    }

    private func opens(_ text: String) -> Bool {
        let words = Words(text)
        return words.count > 0 && vocabulary.openings.contains(words.folded(0))
    }

    private func cites(_ text: String) -> Bool {
        let words = Words(text)
        let hits = vocabulary.hits(in: words)
        let kind = hits.first { $0.list == .regulationKinds }
        guard let kind else { return false }
        // `Pasal 18 ayat (6) Undang-Undang Dasar …`
        return kind.tokens.lowerBound == 0
            || kind.tokens.lowerBound <= 6
                && hits.contains { $0.tokens.lowerBound == 0 && $0.tag == vocabulary[.article] }
    }

    // MARK: - Writing

    private mutating func take(_ paragraph: Paragraph) {
        switch content(of: paragraph.text) {
        case .colon: break
        case .label(let label):
            labels.append((label, paragraph))
            isBelowLabel = true
        case .head(let part, let rest): take(part, rest, paragraph)
        case .text(let label, let text, let shown):
            take(label, text, shown, paragraph)
            isBelowLabel = false
        }
    }

    private mutating func take(_ part: Part, _ rest: String, _ paragraph: Paragraph) {
        let isRest = rest.utf8.contains { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
        // A head below its first item was taken from there.
        if !isOpen[part.rawValue] {
            heads[part.rawValue] = paragraph
            if isRest || part == .legalBasis && isOpen[Part.considerations.rawValue] { open(part) }
        }
        guard isRest else { return }
        var item = paragraph
        item.text = rest
        item.italics = []
        take(item)
    }

    private mutating func take(_ own: ListLabel?, _ text: String, _ shown: String, _ paragraph: Paragraph) {
        let part = part(of: text, own)
        if let part, !isOpen[part.rawValue], heads[part.rawValue] != nil { open(part) }
        guard isOpen.contains(true) else {
            out.append(.paragraph(paragraph))
            return
        }
        var item = paragraph
        item.text = shown
        if own == nil, let label = nextLabel(for: part) { item.text = label.text + ". " + text }
        if item.text != paragraph.text { item.italics = [] }
        out.append(.paragraph(item))
    }

    /// `a.bahwa` with its blank, `a bahwa` with its point; `l. Undang-Undang …` is `1.` as a scan has it.
    private func shown(_ label: ListLabel, _ text: String) -> String {
        (label.text == "l" && cites(text) ? "1" : label.text) + ". " + text
    }

    /// What an item belongs to by its first words; nil for lines that go on.
    private func part(of text: String, _ own: ListLabel?) -> Part? {
        if opens(text), !isOpen[Part.legalBasis.rawValue] {
            let isNext = own != nil || !labels.isEmpty || !isOpen[Part.considerations.rawValue] || endsItem
            return isNext ? .considerations : nil
        }
        guard cites(text), isOpen[Part.considerations.rawValue] else { return nil }
        let isItem = own.map { $0.kind == .figure } ?? (labels.contains { $0.label.kind == .figure } || endsItem)
        return isItem ? .legalBasis : nil
    }

    /// Whether the paragraph above ends an item.
    private var endsItem: Bool {
        guard case .paragraph(let last)? = out.last else { return true }
        return last.text.utf8.last == 0x3B || last.text.utf8.last == 0x2E
    }

    /// The label that stands in front of a text: the one right above it, or the first of its kind in a block of labels.
    private mutating func nextLabel(for part: Part?) -> ListLabel? {
        if labels.count == 1, isBelowLabel { return labels.removeFirst().label }
        guard let part else { return nil }
        let kind: ListLabel.Kind = part == .considerations ? .letter : .figure
        guard let at = labels.firstIndex(where: { $0.label.kind == kind }) else { return nil }
        return labels.remove(at: at).label
    }

    private mutating func open(_ part: Part) {
        guard !isOpen[part.rawValue], var head = heads[part.rawValue] else { return }
        isOpen[part.rawValue] = true
        let words = Words(head.text)
        head.text = words.text(0) + " :"
        head.italics = []
        head.parts = []
        out.append(.paragraph(head))
    }

    /// What found no item stays as it stands.
    private mutating func leaveOver() {
        out.append(contentsOf: labels.map { .paragraph($0.paragraph) })
        labels = []
        for part in [Part.considerations, .legalBasis] where !isOpen[part.rawValue] {
            if let head = heads[part.rawValue] { out.append(.paragraph(head)) }
        }
    }
}
