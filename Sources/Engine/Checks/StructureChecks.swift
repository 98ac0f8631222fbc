internal import Model

/// What the rules of structure ask: numbering, outline, lists that say the same twice.
enum StructureChecks {
    /// Articles that come twice or leave a gap. An article is expected to be one more than the one before; after a
    /// fault counting goes on from what is printed, so that one slip is one fault. Where another number mends the whole
    /// sequence (`1, 3, 3, 4`), that one is the fault (kind `misprint`).
    static func articles(_ document: RecognisedDocument) -> [Fault] {
        var faults: [Fault] = []
        var seen: [Int: Place] = [:]
        var last = 0
        // The number that a repeated one should have been: the next may go on from it.
        var misprinted = 0
        for (index, article) in document.articles.enumerated() {
            let expected = max(last, misprinted) + 1
            let next = document.articles.dropFirst(index + 1).first?.number
            if seen[article.number] == nil, isMisprint(article.number, expected, next: next) {
                faults.append(
                    Fault(
                        found: "\(article.number)",
                        expected: "\(expected)",
                        kind: "misprint",
                        places: [article.place]
                    )
                )
                last = expected
                misprinted = 0
                continue
            }
            if let first = seen[article.number] {
                faults.append(
                    Fault(
                        found: "\(article.number)",
                        expected: "\(expected)",
                        kind: "duplicate",
                        places: [article.place, first]
                    )
                )
                last = max(last, article.number)
                misprinted = expected
                continue
            }
            if article.number != expected, article.number != last + 1 {
                faults.append(
                    Fault(found: "\(article.number)", expected: "\(expected)", kind: "gap", places: [article.place])
                )
            }
            seen[article.number] = article.place
            last = article.number
            misprinted = 0
        }
        return faults
    }

    /// Whether a number stands where another was due, and the next one goes on as if that one stood there.
    private static func isMisprint(_ number: Int, _ expected: Int, next: Int?) -> Bool {
        number != expected && next == expected + 1
    }

    /// Chapters that leave a gap, come twice or have no title, and in a regulation those whose title is not in capitals
    /// (`found` is the title then), and chapters numbered in figures beside others in Roman numerals, also under
    /// sistematika (`mixed`: one fault). `expected` is the number in the style of the found one.
    static func chapters(_ document: RecognisedDocument) -> [Fault] {
        var faults: [Fault] = []
        var last = 0
        var misprinted = 0
        let chapters = document.headings.filter { $0.level == 1 }
        for (index, chapter) in chapters.enumerated() {
            guard let number = chapter.number else {
                faults.append(Fault(found: chapter.label, expected: "", kind: "unreadable", places: [chapter.place]))
                continue
            }
            let expected = max(last, misprinted) + 1
            let next = chapters.dropFirst(index + 1).first?.number
            let isSlip = number > last && isMisprint(number, expected, next: next)
            if number != expected, number != last + 1 || isSlip {
                let kind = isSlip ? "misprint" : number <= last ? "duplicate" : "gap"
                faults.append(
                    Fault(
                        found: chapter.label,
                        expected: RomanNumeral.text(expected) ?? "\(expected)",
                        kind: kind,
                        places: [chapter.place]
                    )
                )
            }
            if chapter.title.isEmpty {
                faults.append(Fault(found: chapter.label, expected: "", kind: "untitled", places: [chapter.place]))
            } else if document.instrument != nil, chapter.title.utf8.contains(where: { $0 &- 0x61 < 26 }) {
                faults.append(
                    Fault(found: chapter.title, expected: "", kind: "small-letters", places: [chapter.place])
                )
            }
            misprinted = number <= last ? expected : 0
            last = isSlip ? expected : max(last, number)
        }
        return faults + [mixedNumerals(chapters + document.outline.filter { $0.level == 1 })].compactMap { $0 }
    }

    /// Chapters numbered in figures where others have Roman numerals. What was read from a picture says nothing.
    private static func mixedNumerals(_ chapters: [Heading]) -> Fault? {
        let read = chapters.filter { !$0.place.optical && $0.number != nil }
        let figures = read.filter { Int($0.label) != nil }
        guard let first = figures.first, let number = first.number, let expected = RomanNumeral.text(number),
            figures.count < read.count
        else { return nil }
        return Fault(found: first.label, expected: expected, kind: "mixed", places: figures.map(\.place))
    }

    /// Chapters whose title has one of the promised phrases, while no line of their articles has one of those that keep
    /// the promise. Only chapters whose articles were read can fail to.
    static func unkeptTitles(_ document: RecognisedDocument, promised: [String], kept: [String]) -> [Fault] {
        let chapters = document.headings.filter { $0.level == 1 }
        let articles = zip(document.articles, document.articleLines)
        return chapters.compactMap { chapter in
            guard let number = chapter.number, promised.contains(where: { chapter.title.folded.holds($0) }),
                chapters.count(where: { $0.number == number }) == 1
            else { return nil }
            let lines = articles.filter { $0.0.chapter == number }.flatMap(\.1).map(\.text.folded)
            if lines.isEmpty || lines.contains(where: { line in kept.contains { line.holds($0) } }) { return nil }
            return Fault(found: chapter.title, expected: "", kind: "unkept", places: [chapter.place])
        }
    }

    /// Items of one list or article that leave a gap or come twice (`a. b. d.`).
    static func items(_ document: RecognisedDocument) -> [Fault] {
        var seen: Set<Place> = []
        let faults =
            document.articles.flatMap { sequence($0.items, article: $0.number) }
            + document.lists.flatMap { sequence($0.items) }
        // The items of an article are lists of the text as well.
        return faults.filter { fault in fault.places.allSatisfy { seen.insert($0).inserted } }
    }

    /// A run of items of one level; a deeper item opens its own run, an outer one closes it.
    ///
    /// - Parameter article: the number of the article that they belong to, with which the law cites them.
    private static func sequence(_ items: [Article.Item], article: Int? = nil) -> [Fault] {
        var faults: [Fault] = []
        var last: [Int: Int] = [:]
        for (index, item) in items.enumerated() {
            guard var number = item.number else { continue }
            for level in last.keys where level > item.level { last[level] = nil }
            if let before = last[item.level], number != before + 1, number != 1 {
                let next = items.dropFirst(index + 1).first { $0.level <= item.level }
                let isSlip = number > before && isMisprint(number, before + 1, next: next?.number)
                let kind = number <= before ? "duplicate" : "gap"
                let due = label(before + 1, like: item.label)
                faults.append(
                    Fault(
                        found: article.map { "Pasal \($0) \(cited(item, item.label))" } ?? item.label,
                        expected: article == nil ? due : cited(item, due),
                        kind: kind,
                        places: [item.passage.place]
                    )
                )
                if isSlip { number = before + 1 }
            } else if last[item.level] == nil, number != 1 {
                faults.append(Fault(found: item.label, expected: "1", kind: "gap", places: [item.passage.place]))
            }
            last[item.level] = number
        }
        return faults
    }

    /// As the law cites it: `ayat (2)`, `huruf b`, `angka 3`.
    private static func cited(_ item: Article.Item, _ label: String) -> String {
        let bare = label.filter { $0 != "(" && $0 != ")" && $0 != "." }
        switch item.level {
        case 1: return "ayat (\(bare))"
        case 2: return "huruf \(bare)"
        default: return "angka \(bare)"
        }
    }

    /// A number as the found label writes it: a letter for a letter.
    private static func label(_ number: Int, like found: String) -> String {
        let letters = found.utf8.filter { ($0 | 0x20) &- 0x61 < 26 }
        guard letters.count == 1, let first = letters.first, (1...26).contains(number) else { return "\(number)" }
        return String(decoding: [(first & 0x20) + 0x40 + UInt8(number)], as: UTF8.self)
    }

    /// Announced chapters that are not there, and chapters that were not announced, by number.
    static func outline(_ document: RecognisedDocument) -> [Fault] {
        guard !document.outline.isEmpty else { return [] }
        let chapters = document.headings.filter { $0.level == 1 }
        var faults: [Fault] = []
        for announced in document.outline where announced.level == 1 {
            guard let number = announced.number, !chapters.contains(where: { $0.number == number }) else { continue }
            faults.append(
                Fault(
                    found: announced.label,
                    expected: announced.title,
                    kind: "missing",
                    places: [announced.place]
                )
            )
        }
        for chapter in chapters {
            guard let number = chapter.number,
                !document.outline.contains(where: { $0.level == 1 && $0.number == number })
            else { continue }
            faults.append(
                Fault(found: chapter.label, expected: chapter.title, kind: "unannounced", places: [chapter.place])
            )
        }
        return faults
    }

    /// Items of one list that say the same as an earlier one of it.
    static func repeatedItems(_ document: RecognisedDocument, _ lexicon: Lexicon) -> [Fault] {
        var faults: [Fault] = []
        for list in document.lists {
            var seen: [String: Place] = [:]
            for item in list.items {
                let text = item.passage.text.folded.withoutEnding(lexicon)
                guard Words(text).count >= 2 else { continue }
                let key = "\(item.level) \(text)"
                if let first = seen[key] {
                    faults.append(
                        Fault(
                            found: item.passage.text.shortened(to: 120),
                            expected: "",
                            kind: "repeated",
                            places: [item.passage.place, first]
                        )
                    )
                } else {
                    seen[key] = item.passage.place
                }
            }
        }
        return faults
    }
}

extension String {
    /// Without the marks and blanks behind the last word: `sarana kerja;` says the same as `sarana kerja.`
    /// Without the marks at the end of an item, and without the word that leads to the last one: `…; dan`.
    fileprivate func withoutEnding(_ lexicon: Lexicon) -> String {
        let text = withoutFinalMarks
        let words = Words(text)
        guard words.count > 1, lexicon[.conjunctions].tag(of: words.text(words.count - 1)) != nil,
            let last = words.tokens.last, !last.gap.isDisjoint(with: [.stop, .comma])
        else { return text }
        return String(decoding: words.bytes[..<last.start], as: UTF8.self).withoutFinalMarks
    }

    fileprivate var withoutFinalMarks: String {
        let marks: [UInt8] = [0x20, 0x2C, 0x2E, 0x3A, 0x3B]
        let bytes = Array(utf8)
        let end = bytes.lastIndex { !marks.contains($0) }.map { $0 + 1 } ?? 0
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}
