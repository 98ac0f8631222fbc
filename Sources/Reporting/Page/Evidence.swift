/// The words found at a place on one line, and the caret line under the part that matters.
///
/// That part is what the message quotes from there (`“…”`), the longest quotation first. Carets under a whole line would
/// point at nothing.
struct Evidence {
    let text: String
    /// Empty where no part stands out.
    let carets: String

    /// - Parameters:
    ///   - excerpt: the words found there; any length.
    ///   - message: the finding's sentence, in the language shown.
    ///   - width: columns there are; longer excerpts are cut on either side, never inside the part that matters, unless
    ///     that part alone is too long.
    init(excerpt: String, message: String, width: Int) {
        let line = excerpt.harmless
        let quoted = Evidence.mark(Evidence.quotations(in: message.harmless), in: line)
        let marked = quoted ?? 0..<line.utf8.count
        let isMarked = quoted != nil && marked.count < line.utf8.count
        if line.utf8.count <= width, line.utf8.allSatisfy({ $0 < 0x80 }) {
            text = line
            let under = String(repeating: "^", count: max(marked.count, 1))
            carets = isMarked ? String(repeating: " ", count: marked.lowerBound) + under : ""
            return
        }
        let shown = Evidence.fit(Array(line), marked: Evidence.characters(marked, of: line), width: max(width, 8))
        text = shown.text
        carets = isMarked ? shown.carets : ""
    }

    /// The bytes of the excerpt, made harmless, that the message quotes; nil when it quotes nothing from there.
    static func marked(_ excerpt: String, by message: String) -> Range<Int>? {
        mark(quotations(in: message.harmless), in: excerpt.harmless)
    }

    /// What stands between “ and ”, longest first.
    private static func quotations(in message: String) -> [[UInt8]] {
        let (opening, closing) = (Array("“".utf8), Array("”".utf8))
        let bytes = Array(message.utf8)
        var found: [[UInt8]] = []
        var start: Int?
        var index = 0
        while let lead = bytes[index...].firstIndex(of: opening[0]) {
            index = lead + 1
            guard lead + 3 <= bytes.count else { break }
            if bytes[lead..<lead + 3].elementsEqual(opening) {
                start = lead + 3
            } else if bytes[lead..<lead + 3].elementsEqual(closing) {
                if let begin = start, begin < lead { found.append(Array(bytes[begin..<lead])) }
                start = nil
            }
        }
        return found.sorted { $0.count > $1.count }
    }

    /// The bytes of the first quotation that the line holds.
    private static func mark(_ quotations: [[UInt8]], in line: String) -> Range<Int>? {
        let line = Array(line.utf8)
        for quotation in quotations where quotation.count <= line.count {
            for start in 0...(line.count - quotation.count)
            where line[start] == quotation[0] && line[start..<start + quotation.count].elementsEqual(quotation) {
                return start..<start + quotation.count
            }
        }
        return nil
    }

    private static func characters(_ bytes: Range<Int>, of line: String) -> Range<Int> {
        let utf8 = Array(line.utf8)
        let before = String(decoding: utf8[..<bytes.lowerBound], as: UTF8.self).count
        return before..<(before + String(decoding: utf8[bytes], as: UTF8.self).count)
    }

    private static func fit(_ line: [Character], marked: Range<Int>, width: Int) -> (text: String, carets: String) {
        let marked = marked.clamped(to: 0..<line.count)
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
