/// The words found at a place on one line, and the caret line under the part that matters.
///
/// That part is what the message quotes from there (`“…”`), the longest quotation first; without one it is the whole.
struct Evidence {
    let text: String
    let carets: String

    /// - Parameters:
    ///   - excerpt: the words found there; any length.
    ///   - message: the finding's sentence, in the language shown.
    ///   - width: columns there are; longer excerpts are cut on either side, never inside the part that matters, unless
    ///     that part alone is too long.
    init(excerpt: String, message: String, width: Int) {
        let line = excerpt.harmless
        let quoted = Evidence.quotations(in: message.harmless)
        if DisplayWidth.of(line) == line.utf8.count, line.utf8.count <= width, quoted.isEmpty {
            text = line
            carets = String(repeating: "^", count: line.utf8.count)
            return
        }
        let characters = Array(line)
        let marked = Evidence.mark(quoted, in: characters) ?? 0..<characters.count
        (text, carets) = Evidence.fit(characters, marked: marked, width: max(width, 8))
    }

    /// What stands between “ and ”, longest first.
    private static func quotations(in message: String) -> [[Character]] {
        guard message.utf8.contains(0xE2) else { return [] }
        var found: [[Character]] = []
        var current: [Character]?
        for character in message {
            if character == "“" {
                current = []
            } else if character == "”" {
                if let quotation = current, !quotation.isEmpty { found.append(quotation) }
                current = nil
            } else {
                current?.append(character)
            }
        }
        return found.sorted { $0.count > $1.count }
    }

    private static func mark(_ quotations: [[Character]], in line: [Character]) -> Range<Int>? {
        for quotation in quotations where quotation.count <= line.count {
            for start in 0...(line.count - quotation.count)
            where line[start] == quotation[0] && line[start..<start + quotation.count].elementsEqual(quotation) {
                return start..<start + quotation.count
            }
        }
        return nil
    }

    private static func fit(_ line: [Character], marked: Range<Int>, width: Int) -> (text: String, carets: String) {
        let columns = line.map { DisplayWidth.of($0) }
        var start = 0
        var end = line.count
        var total = columns.reduce(0, +)
        // Cut the tail first, then the head, then into the marked part itself: its beginning says most.
        func over() -> Bool { total + (start > 0 ? 1 : 0) + (end < line.count ? 1 : 0) > width }
        while over(), end > marked.upperBound {
            end -= 1
            total -= columns[end]
        }
        while over(), start < marked.lowerBound {
            total -= columns[start]
            start += 1
        }
        while over(), end > start + 1 {
            end -= 1
            total -= columns[end]
        }
        let head = start > 0 ? "…" : ""
        let tail = end < line.count ? "…" : ""
        let before = columns[start..<max(start, marked.lowerBound)].reduce(head.isEmpty ? 0 : 1, +)
        let under = columns[max(start, marked.lowerBound)..<min(end, marked.upperBound)].reduce(0, +)
        return (
            head + String(line[start..<end]) + tail,
            String(repeating: " ", count: before) + String(repeating: "^", count: max(under, 1))
        )
    }
}
