import Model

/// What the walk carries along.
struct Walk {
    var section: Line.Section = .cover
    var skipUntil = 0
    var chapter: Int?
    /// Lines that may still belong to the head of an annex.
    var headLines = 0
    /// The last line of running text: introduces the list that follows.
    var lastPlain: Int?
    var dictum: Int?
    /// Whether lines of the contents have page numbers or tabs, which chapters they named, and the last entry above.
    var contentsPaged = false
    var contentsChapters: Set<Int> = []
    var contentsParent: Int?
    /// Purpose that the section's heading gives to its lists.
    var headingPurpose: ItemList.Purpose?
    /// Whether the outline's entries carry labels, once the first is seen.
    var outlineLabelled: Bool?
    var outlineLast = 0
    /// What the form head has under its last label.
    var headList: HeadList = .none
    private(set) var introduction: Line?
    private var done: [OpenList] = []
    private var stack: [OpenList] = []

    enum HeadList { case none, tasks, functions, goal }

    struct OpenList {
        var purpose: ItemList.Purpose?
        var introduction: Passage?
        var introducing: Line?
        var kind: ListLabel.Kind?
        var last = 0
        var items: [Article.Item] = []
        var lastLine = 0
        var order = 0
    }

    private var started = 0

    mutating func open(_ section: Line.Section) {
        closeLists()
        self.section = section
        lastPlain = nil
        introduction = nil
        headingPurpose = nil
        headList = .none
        headLines = 0
        if section != .enacting { dictum = nil }
    }

    /// Whether a line of running text has come since the last item.
    private var freshIntroduction = false

    mutating func note(plain line: Line) {
        introduction = line
        freshIntroduction = true
    }

    /// An item that introduces the items below it.
    mutating func note(item line: Line) {
        introduction = line
        freshIntroduction = false
    }

    /// Whether the walk is among the considerations or the legal basis.
    var isPreamble: Bool { section == .considerations || section == .legalBasis }

    var hasOpenItem: Bool { stack.last.map { !$0.items.isEmpty } ?? false }

    mutating func closeLists() {
        done.append(contentsOf: stack)
        stack = []
    }

    /// Hands over the closed lists.
    mutating func takeLists() -> [OpenList] {
        defer { done = [] }
        return done.filter { !$0.items.isEmpty }
    }

    mutating func startList(purpose: ItemList.Purpose?, introduction: Passage?, parent: Line?) {
        started += 1
        stack.append(
            OpenList(
                purpose: purpose,
                introduction: introduction,
                introducing: parent,
                order: started
            )
        )
    }

    /// Puts a labelled item where it belongs: into the list that it continues, or into a new one.
    mutating func addItem(_ label: ListLabel, text: String, line: Int, place: Place, role: Passage.Role) {
        let level = Walk.level(of: label.kind)
        if label.number == 1, freshIntroduction, introduction?.shape.last == 0x3A { closeLists() }
        freshIntroduction = false
        let item = Article.Item(
            level: level,
            label: label.text,
            number: label.number,
            passage: Passage(text: text, place: place, role: role)
        )
        if let at = stack.lastIndex(where: { $0.kind == label.kind && label.number > $0.last || $0.kind == nil }) {
            done.append(contentsOf: stack[(at + 1)...])
            stack.removeSubrange((at + 1)...)
        } else {
            // A list that starts again without a new introduction stands inside an item, unless it is of the same kind.
            if let at = stack.lastIndex(where: { $0.kind == label.kind }) {
                done.append(contentsOf: stack[at...])
                stack.removeSubrange(at...)
            }
            let inherited = stack.last?.purpose
            let parentItem = stack.last?.items.last?.passage
            let own = introduction
            let fresh =
                stack.isEmpty || parentItem == nil
                || (own.map { $0.place.position ?? 0 } ?? 0) > (parentItem?.place.position ?? 0)
            startList(
                purpose: inherited ?? headingPurpose,
                introduction: fresh ? own?.passage : parentItem,
                parent: fresh ? own : nil
            )
        }
        guard let last = stack.indices.last else { return }
        stack[last].kind = label.kind
        stack[last].last = label.number
        stack[last].lastLine = line
        stack[last].items.append(item)
    }

    mutating func addUnlabelled(text: String, line: Int, place: Place, role: Passage.Role) {
        guard let last = stack.indices.last else { return }
        stack[last].lastLine = line
        stack[last].items.append(
            Article.Item(level: 1, label: "", number: nil, passage: Passage(text: text, place: place, role: role))
        )
    }

    /// A line that goes on with the last item.
    mutating func extendItem(with text: String, line: Int) {
        guard let last = stack.indices.last, !stack[last].items.isEmpty else { return }
        let item = stack[last].items.count - 1
        stack[last].items[item].passage.text += " " + text
    }

    static func level(of kind: ListLabel.Kind) -> Int {
        switch kind {
        case .bracketed: 1
        case .letter, .capital, .roman: 2
        case .figure, .dotted: 3
        }
    }
}
