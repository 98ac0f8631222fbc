internal import Model

/// Holds the chapters of the table of contents against those of the text.
enum ContentsChecks {
    private struct Chapter {
        let number: Int
        let label: String
        let title: String
        let place: Place
    }

    /// Listed chapters that stand under another number (kind `renumbered`, `expected` is the printed one) or are not
    /// there (`absent`), and chapters that are not listed (`unlisted`); each with number and title in `found`.
    ///
    /// Only where both are numbered from I without a gap: else a heading may not have been read. Titles may be worded
    /// otherwise under the same number.
    static func chapters(_ document: RecognisedDocument, _ lexicon: Lexicon) -> [Fault] {
        let listed = document.contents.compactMap { chapter($0, lexicon) }
        let printed = document.headings.filter { $0.level == 1 }.compactMap { heading in
            heading.number.map { Chapter(number: $0, label: heading.label, title: heading.title, place: heading.place) }
        }
        guard isWhole(listed), isWhole(printed), (listed + printed).allSatisfy({ !$0.title.isEmpty }) else { return [] }
        var faults: [Fault] = []
        for entry in listed {
            let own = printed.first { $0.number == entry.number }
            if let own, isAlike(own.title, entry.title) { continue }
            let alike = printed.filter { isAlike($0.title, entry.title) }
            if let moved = alike.first {
                guard alike.count == 1 else { continue }
                faults.append(fault(entry, "renumbered", expected: moved.label, beside: moved.place))
            } else if own.map({ own in listed.contains { isAlike($0.title, own.title) } }) ?? true,
                !isPrinted(entry.title, in: document)
            {
                faults.append(fault(entry, "absent"))
            }
        }
        for chapter in printed where chapter.number > listed.count {
            if !listed.contains(where: { isAlike($0.title, chapter.title) }) {
                faults.append(fault(chapter, "unlisted"))
            }
        }
        return faults
    }

    private static func fault(_ chapter: Chapter, _ kind: String, expected: String = "", beside: Place? = nil) -> Fault
    {
        Fault(
            found: "\(chapter.label) \(chapter.title)",
            expected: expected,
            kind: kind,
            places: [chapter.place] + [beside].compactMap { $0 }
        )
    }

    /// `BAB II PENETAPAN` of the contents; nil for other entries.
    private static func chapter(_ entry: ContentsEntry, _ lexicon: Lexicon) -> Chapter? {
        let words = Words(entry.title)
        guard words.count > 0, let word = lexicon[.structure].prefixMatch(words, at: 0), word.tag == "chapter",
            word.tokens.upperBound < words.count
        else { return nil }
        let label = words.text(word.tokens.upperBound)
        guard let number = RomanNumeral.value(label) ?? Int(label) else { return nil }
        let title = words.text(word.tokens.upperBound + 1..<words.count)
        return Chapter(number: number, label: label, title: title, place: entry.place)
    }

    private static func isWhole(_ chapters: [Chapter]) -> Bool {
        chapters.count >= 2 && chapters.map(\.number) == Array(1...chapters.count)
    }

    /// The same title, cut short or misspelled.
    private static func isAlike(_ a: String, _ b: String) -> Bool {
        let (first, second) = (a.folded, b.folded)
        return first.hasPrefix(second) || second.hasPrefix(first)
            || Similarity.ratio(a, b, atLeast: Likeness.title) >= Likeness.title
    }

    private enum Likeness { static let title = 0.6 }

    /// Whether the title stands somewhere in the text itself, as a heading that was not read as a chapter.
    private static func isPrinted(_ title: String, in document: RecognisedDocument) -> Bool {
        let wanted = title.folded
        return document.passages.contains {
            $0.role != .contents && $0.text.utf8.count <= 200 && $0.text.folded.contains(wanted)
        }
    }
}
