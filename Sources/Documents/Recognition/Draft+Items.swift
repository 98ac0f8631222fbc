import Model

/// Items of lists and articles, and the formal head of the form (instansi, tujuan, tugas, fungsi).
extension Draft {
    func visitItem(_ index: Int, _ walk: inout Walk) -> Bool {
        let line = lines[index]
        guard let label = line.label, walk.section != .cover else { return false }
        let text = line.body
        guard !text.isEmpty else { return false }
        let role: Passage.Role = walk.section == .legalBasis ? .citation : .body
        lines[index].role = role
        let place = line.shown
        let passage = Passage(text: text, place: place, role: role, italics: shifted(line.italics, by: label.length))
        switch walk.headList {
        case .tasks where out.head != nil: out.head?.tasks.append(passage)
        case .functions where out.head != nil: out.head?.functions.append(passage)
        default: break
        }
        walk.addItem(label, text: text, line: index, place: place, role: role)
        if let article = out.articles.indices.last, walk.section == .body, walk.chapter != nil || out.headings.isEmpty {
            out.articles[article].items.append(
                Article.Item(
                    level: Walk.level(of: label.kind),
                    label: label.text,
                    number: label.number,
                    passage: passage
                )
            )
        }
        // `2. Faktor pendorong :` is an item and introduces the items below it.
        if line.shape.last == 0x3A { walk.note(item: line) }
        return true
    }

    private func shifted(_ ranges: [Range<Int>], by offset: Int) -> [Range<Int>] {
        ranges.compactMap { $0.lowerBound >= offset ? $0.lowerBound - offset..<$0.upperBound - offset : nil }
    }

    /// Behind the dictums of a decree only what comes after its signature.
    private func takesHead(_ index: Int, _ walk: Walk) -> Bool {
        switch walk.section {
        case .annex, .body, .cover: true
        case .enacting:
            out.head != nil || lines[index].gapBefore && lines[..<index].contains { $0.begins(.setAt) != nil }
        default: false
        }
    }

    /// `1. INSTANSI : KECAMATAN KRAS`, `TUGAS :` with its list below.
    func visitFormHead(_ index: Int, _ walk: inout Walk) -> Bool {
        let line = lines[index]
        guard takesHead(index, walk), line.words.count > 0,
            let match = line.hit(.headLabels), match.tokens.lowerBound == line.labelWords,
            let end = endOfHeadLabel(line, match)
        else { return false }
        // Anywhere but in an annex the first label must be the agency's: `Tujuan :` alone introduces other things too.
        guard let label = HeadLabel(rawValue: line.tag(of: match)) else { return false }
        guard out.head != nil || label == .agency || walk.section == .annex else { return false }
        let rest = line.rest(behind: match.tokens.lowerBound..<end).trimmed
        let passage = Passage(text: rest, place: line.shown)
        // What an agency is for stands below the title.
        if walk.section == .cover, label != .agency, !titleLines.isEmpty { walk.section = .body }
        var head = out.head ?? FormHead(place: line.shown)
        walk.closeLists()
        walk.headList = .none
        switch label {
        case .agency: if head.agency == nil { head.agency = passage }
        case .goal: if head.goal == nil { head.goal = passage }
        case .tasks:
            walk.headList = .tasks
            if !rest.isEmpty { head.tasks.append(passage) }
        case .functions:
            walk.headList = .functions
            if !rest.isEmpty { head.functions.append(passage) }
        }
        out.head = head
        lines[index].role = .body
        walk.note(plain: line)
        return true
    }

    /// The words of a label: up to its colon, a number included (`Tujuan 1 : …`), or up to the list that it heads
    /// (`Fungsi a. …`).
    private func endOfHeadLabel(_ line: Line, _ match: WordMatcher.Hit) -> Int? {
        let end = match.tokens.upperBound
        if line.byte(behind: end - 1) == 0x3A { return end }
        if line.words.integer(end) != nil, line.byte(behind: end) == 0x3A { return end + 1 }
        let isList = ListLabel(Array(line.rest(behind: match.tokens).utf8)[...])?.number == 1
        return isList && out.head != nil ? end : nil
    }

    /// `TUGAS :` with one line below it, without a label of its own.
    func fillsFormHead(_ index: Int, _ walk: Walk) -> Bool {
        guard index > 0, walk.headList != .none, walk.introduction === lines[index - 1], var head = out.head,
            !lines[index].shape.isUpper
        else { return false }
        let passage = lines[index].passage
        switch walk.headList {
        case .tasks where head.tasks.isEmpty: head.tasks.append(passage)
        case .functions where head.functions.isEmpty: head.functions.append(passage)
        default: return false
        }
        out.head = head
        return true
    }

    private enum HeadLabel: String { case agency, goal, tasks, functions }
}
