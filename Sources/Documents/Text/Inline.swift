internal import Model

/// Running text without its marks: emphasis and escapes taken out, italics kept as ranges.
struct Inline {
    var text: String
    /// UTF-8 ranges of `text`.
    var italics: [Range<Int>] = []
    /// Whether every visible character was bold.
    var bold = false
}

/// Takes Markdown emphasis out of lines; bold may stay open over several lines of one block.
struct InlineReader {
    /// Whether the line before left `**` open.
    private(set) var boldOpen = false

    /// A blank line or a table ends whatever was open.
    mutating func reset() { boldOpen = false }

    /// Reads one line. `closesLater` says whether a `**` that opens here closes in one of the next lines.
    mutating func read(_ bytes: ArraySlice<UInt8>, marks: SourceLine.Marks, closesLater: Bool) -> Inline {
        guard !marks.isDisjoint(with: [.star, .backslash]) || boldOpen else {
            return Inline(text: String(decoding: bytes, as: UTF8.self))
        }
        var pass = InlinePass(bytes: bytes, boldOpen: boldOpen, closesLater: closesLater)
        pass.run()
        boldOpen = pass.boldOpen
        return Inline(
            text: String(decoding: pass.out, as: UTF8.self),
            italics: pass.italics,
            bold: !pass.out.isEmpty && !pass.plainSeen
        )
    }

    /// Whether the line has an odd number of `**`.
    static func leavesBoldOpen(_ bytes: ArraySlice<UInt8>) -> Bool {
        var odd = false
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            if bytes[index] == 0x2A, bytes[index + 1] == 0x2A {
                odd.toggle()
                index += 2
            } else {
                index += 1
            }
        }
        return odd
    }
}

/// One walk over one line.
private struct InlinePass {
    let bytes: ArraySlice<UInt8>
    var boldOpen: Bool
    let closesLater: Bool
    private(set) var out: [UInt8] = []
    private(set) var italics: [Range<Int>] = []
    private(set) var plainSeen = false
    private var italicStart: Int?
    private var inFormula = false

    init(bytes: ArraySlice<UInt8>, boldOpen: Bool, closesLater: Bool) {
        self.bytes = bytes
        self.boldOpen = boldOpen
        self.closesLater = closesLater
        out.reserveCapacity(bytes.count)
    }

    mutating func run() {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            switch byte {
            case 0x2A where !inFormula:
                index = stars(from: index)
            case 0x5C where !inFormula && isEscapable(index + 1):
                emit(bytes[index + 1])
                index += 2
            default:
                if byte == 0x24 { inFormula.toggle() }
                emit(byte)
                index += 1
            }
        }
    }

    private mutating func emit(_ byte: UInt8) {
        if !boldOpen, byte != 0x20, byte != 0x09 { plainSeen = true }
        out.append(byte)
    }

    /// Only what Markdown writers escape in running text; `\%` and `\frac` belong to formulas.
    private func isEscapable(_ index: Int) -> Bool {
        guard index < bytes.endIndex else { return false }
        switch bytes[index] {
        case 0x2A, 0x5F, 0x23, 0x7C, 0x2E, 0x2D, 0x5B, 0x5D, 0x28, 0x29, 0x2B, 0x3E, 0x22, 0x27: return true
        default: return false
        }
    }

    /// Reads a run of `*` and returns the index behind it. What neither opens nor closes anything stays as it is.
    private mutating func stars(from start: Int) -> Int {
        var end = start
        while end < bytes.endIndex, bytes[end] == 0x2A { end += 1 }
        Work.count(end - start)
        var count = end - start
        let opens = end < bytes.endIndex && !isSpace(bytes[end]) && !isWordOrClose(before: start)
        let closes = start > bytes.startIndex && !isSpace(bytes[start - 1])
        guard count <= 3 else {
            for _ in 0..<count { emit(0x2A) }
            return end
        }
        if count >= 2 {
            if boldOpen, closes || start == bytes.startIndex {
                boldOpen = false
                count -= 2
            } else if opens, hasDouble(after: end) || closesLater {
                boldOpen = true
                count -= 2
            }
        }
        if count == 1 {
            if let from = italicStart, closes {
                if from < out.count { italics.append(from..<out.count) }
                italicStart = nil
                count = 0
            } else if opens, hasSingle(after: end) {
                italicStart = out.count
                count = 0
            }
        }
        for _ in 0..<count { emit(0x2A) }
        return end
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Behind a word or a closing bracket a star multiplies (`(7)/(6)*100%`).
    private func isWordOrClose(before index: Int) -> Bool {
        guard index > bytes.startIndex else { return false }
        switch bytes[index - 1] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x29, 0x5D: return true
        default: return false
        }
    }

    private func hasDouble(after index: Int) -> Bool {
        var at = index
        defer { Work.count(at - index) }
        while at + 1 < bytes.endIndex {
            if bytes[at] == 0x2A, bytes[at + 1] == 0x2A { return true }
            at += 1
        }
        return false
    }

    /// Whether an italic that opens here closes: a star behind something visible. Looks no further than 400 bytes.
    private func hasSingle(after index: Int) -> Bool {
        var at = index + 1
        let limit = min(bytes.endIndex, index + 400)
        defer { Work.count(at - index) }
        while at < limit {
            if bytes[at] == 0x2A, !isSpace(bytes[at - 1]) { return true }
            at += 1
        }
        return false
    }
}
