/// A text cut into words once, for every list that is then matched against it.
///
/// A word is a run of letters and digits (`rata-rata` has two); `%`, `‰`, `&`, `∑` and `Σ` are words of their own. Each word
/// knows its UTF-8 range in the source, the hash of its folded bytes, and what stands between it and the word before.
package struct Words: Sendable {
    /// The source text as UTF-8; ranges of words and matches are offsets into it.
    package let bytes: [UInt8]
    package let tokens: [Token]

    /// One word of the text.
    package struct Token: Sendable {
        package let start: Int
        package let end: Int
        /// 64-bit hash of the folded bytes; equal words have equal hashes.
        package let hash: UInt64
        /// What stands between the previous word and this one.
        package let gap: Gap

        @inlinable package var range: Range<Int> { start..<end }
    }

    /// What stands between two words.
    package struct Gap: OptionSet, Hashable, Sendable {
        package let rawValue: UInt16

        // Other rooms ask for these at every word; inlined, a set of them is one number.
        @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

        @inlinable package init(arrayLiteral elements: Gap...) {
            self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
        }

        @inlinable package static var space: Gap { Gap(rawValue: 1) }
        @inlinable package static var newline: Gap { Gap(rawValue: 2) }
        /// Two line ends: another paragraph.
        @inlinable package static var blankLine: Gap { Gap(rawValue: 4) }
        @inlinable package static var dash: Gap { Gap(rawValue: 8) }
        @inlinable package static var slash: Gap { Gap(rawValue: 16) }
        /// A full stop without white space behind it (`M.PAN`).
        @inlinable package static var point: Gap { Gap(rawValue: 32) }
        /// `.`, `:`, `;`, `?` or `!` with white space behind it.
        @inlinable package static var stop: Gap { Gap(rawValue: 64) }
        @inlinable package static var comma: Gap { Gap(rawValue: 128) }
        /// A bracket or a quotation mark.
        @inlinable package static var bracket: Gap { Gap(rawValue: 256) }
        /// Any other sign.
        @inlinable package static var symbol: Gap { Gap(rawValue: 512) }

        /// What a phrase may run across (`Kinerja/Utama`, `rata - rata`, a line break), but no comma and no full stop.
        static let crossable: Gap = [.space, .newline, .dash, .slash, .point, .bracket]

        /// Whether two gaps are written alike, a line break counting as a space.
        func isWritten(like other: Gap) -> Bool { spaced == other.spaced }

        private var spaced: Gap {
            contains(.newline) ? subtracting([.newline, .blankLine]).union(.space) : self
        }
    }

    package init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    /// - Parameter bytes: UTF-8; broken sequences become words of one byte and match nothing.
    package init(bytes: [UInt8]) {
        self.bytes = bytes
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 6 + 1)
        let source = bytes.span
        var gap = Gap()
        var pendingPoint = false
        var index = 0
        while index < source.count {
            let first = source[index]
            if first == 0x20 {
                if pendingPoint { gap.insert(.stop) }
                pendingPoint = false
                gap.insert(.space)
                index += 1
                continue
            }
            let start = index
            if Folding.isLetter(first) || Folding.isDigit(first) {
                if pendingPoint { gap.insert(.point) }
                let hash = Words.plainWord(in: source, &index) ?? Words.word(in: bytes, from: start, &index)
                tokens.append(Token(start: start, end: index, hash: hash, gap: gap))
                gap = Gap()
                pendingPoint = false
                continue
            }
            let (kind, length) = Folding.kind(in: bytes, at: index)
            index += length
            switch kind {
            case .word, .sign:
                if pendingPoint { gap.insert(.point) }
                if kind == .word { index = Words.end(of: bytes, from: index) }
                tokens.append(
                    Token(start: start, end: index, hash: Folding.hash(of: bytes, in: start..<index), gap: gap)
                )
                gap = Gap()
                pendingPoint = false
            case .point, .stop: pendingPoint = true
            case .space, .newline:
                if pendingPoint { gap.insert(.stop) }
                pendingPoint = false
                if kind == .newline {
                    gap.insert(gap.contains(.newline) ? .blankLine : .newline)
                } else {
                    gap.insert(.space)
                }
            case .dash: gap.insert(.dash)
            case .slash: gap.insert(.slash)
            case .comma: gap.insert(.comma)
            case .bracket: gap.insert(.bracket)
            case .symbol: gap.insert(.symbol)
            case .ignorable: break
            }
        }
        self.tokens = tokens
    }

    /// Passes over a word of ASCII letters and digits and returns the hash of its folded bytes; nil, with `index` where it
    /// was, for a word that goes on with anything else.
    @inline(__always)
    private static func plainWord(in source: Span<UInt8>, _ index: inout Int) -> UInt64? {
        var hash = Folding.hashStart
        var at = index
        while at < source.count {
            let byte = source[at]
            guard Folding.isLetter(byte) || Folding.isDigit(byte) else {
                if byte >= 0x80 || Folding.isIgnorable(byte) { return nil }
                break
            }
            // Small letters and digits have this bit, and capitals get it.
            hash = Folding.hash(hash, byte | 0x20)
            at += 1
        }
        index = at
        return hash
    }

    private static func word(in bytes: [UInt8], from start: Int, _ index: inout Int) -> UInt64 {
        index = end(of: bytes, from: start + 1)
        return Folding.hash(of: bytes, in: start..<index)
    }

    /// Where the word ends that has begun before `index`: apostrophes and emphasis marks stay inside it when a letter follows.
    @inline(__always)
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if Folding.isLetter(byte) || Folding.isDigit(byte) {
                index += 1
                continue
            }
            let (kind, length) = Folding.kind(in: bytes, at: index)
            if kind == .word {
                index += length
                continue
            }
            guard kind == .ignorable, let next = letter(in: bytes, from: index + length) else { return index }
            index = next
        }
        return index
    }

    /// Where the next letter stands when only ignorable marks lie before it (at most eight of them).
    private static func letter(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        for _ in 0..<8 where index < bytes.count {
            let (kind, length) = Folding.kind(in: bytes, at: index)
            if kind == .word { return Folding.isDigit(bytes[index]) ? nil : index }
            guard kind == .ignorable else { return nil }
            index += length
        }
        return nil
    }
}

extension Words {
    @inlinable package var count: Int { tokens.count }
    @inlinable package var isEmpty: Bool { tokens.isEmpty }

    /// The words of a range as they stand in the text, with what is between them.
    package func text(_ range: Range<Int>) -> String {
        guard range.lowerBound >= 0, range.upperBound <= tokens.count, !range.isEmpty else { return "" }
        return String(decoding: bytes[tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end], as: UTF8.self)
    }

    /// One word as it stands in the text; empty for an index outside.
    package func text(_ index: Int) -> String { text(index..<index + 1) }

    /// One word folded; empty for an index outside.
    package func folded(_ index: Int) -> String {
        guard tokens.indices.contains(index) else { return "" }
        var out: [UInt8] = []
        Folding.forEachByte(of: bytes, in: tokens[index].range) {
            out.append($0)
            return true
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Every word folded.
    package var folded: [String] { tokens.indices.map { folded($0) } }

    /// Whether a sentence or a paragraph may begin with this word.
    package func beginsSentence(_ index: Int) -> Bool {
        guard index > 0, tokens.indices.contains(index) else { return index == 0 }
        return !tokens[index].gap.isDisjoint(with: [.stop, .blankLine])
    }

    /// Whether this word is the first of its line.
    package func beginsLine(_ index: Int) -> Bool {
        guard index > 0, tokens.indices.contains(index) else { return index == 0 }
        return tokens[index].gap.contains(.newline)
    }

    /// Whether the word is written with a capital first letter.
    package func isCapitalised(_ index: Int) -> Bool {
        tokens.indices.contains(index) && bytes[tokens[index].start] &- 0x41 < 26
    }

    /// The value of a word that is nothing but ASCII digits (at most 18).
    package func integer(_ index: Int) -> Int? {
        guard tokens.indices.contains(index), tokens[index].end - tokens[index].start <= 18 else { return nil }
        var value = 0
        for byte in bytes[tokens[index].range] {
            guard Folding.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte &- 0x30)
        }
        return value
    }
}
