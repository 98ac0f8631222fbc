extension AmountReader {
    /// What stands behind a figure.
    struct Unit {
        /// The canonical unit, or the words as written; nil when nothing stands there.
        var name: String?
    }

    /// The unit that a stretch is; nil when it is something else.
    func unit(_ range: Range<Int>, isMoney: Bool) -> Unit? {
        let range = bare(range)
        guard !range.isEmpty else { return Unit(name: nil) }
        let words = Words(bytes: Array(bytes[range]))
        guard !words.isEmpty else { return nil }
        if let known = lexicon[.units].tag(of: words) { return Unit(name: known) }
        let text = String(decoding: bytes[range], as: UTF8.self)
        if bytes[range.lowerBound] == UInt8(ascii: "%") {
            return isWords(words, from: 1, range) ? Unit(name: AmountReader.percent) : nil
        }
        guard isWords(words, from: 0, range), lexicon[.months].prefixMatch(words, at: 0) == nil,
            lexicon[.bounds].prefixMatch(words, at: 0) == nil, lexicon.gradesNamed(words).isEmpty
        else { return nil }
        return Unit(name: isMoney ? AmountReader.rupiah + " " + text.folded : text.folded)
    }

    /// The stretch without brackets around it and full stops behind it.
    private func bare(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if end - start >= 2, bytes[start] == UInt8(ascii: "("), bytes[end - 1] == UInt8(ascii: ")") {
            (start, end) = (start + 1, end - 1)
        }
        while end > start, [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";")].contains(bytes[end - 1]) {
            end -= 1
        }
        return trimmed(start..<end)
    }

    /// Whether the words from the given one on can be a unit that no list knows: at most three, of letters, without brackets.
    private func isWords(_ words: Words, from first: Int, _ range: Range<Int>) -> Bool {
        guard words.count <= first + 3 else { return false }
        for token in words.tokens[first...] {
            guard token.gap.isSubset(of: [.space, .newline, .slash, .dash, .point]) else { return false }
            for (offset, byte) in words.bytes[token.range].enumerated() where !Folding.isLetter(byte) && byte < 0x80 {
                let power = byte == UInt8(ascii: "2") || byte == UInt8(ascii: "3")
                guard power, offset > 0, offset == token.range.count - 1 else { return false }
            }
        }
        guard let last = words.tokens.last else { return false }
        return last.end == words.bytes.count || last.end == range.count
    }

    func skipSpaces(_ start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let (kind, length) = Folding.kind(in: bytes, at: index)
            guard kind == .space || kind == .newline else { break }
            index += length
        }
        return index
    }

    /// The stretch without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = min(skipSpaces(range.lowerBound), range.upperBound)
        var end = range.upperBound
        trimming: while end > start {
            for length in 1...3 where end - length >= start {
                let (kind, whole) = Folding.kind(in: bytes, at: end - length)
                if whole == length, kind == .space || kind == .newline {
                    end -= length
                    continue trimming
                }
            }
            break
        }
        return start..<end
    }
}
