/// A text file as clean UTF-8 bytes cut into lines: spaces of every kind are plain ones, invisible characters are gone.
struct SourceText {
    var bytes: [UInt8]
    var lines: [SourceLine]
    /// Whether the file has page breaks; without them no page is known.
    var paged: Bool
}

/// One line of a text file; where a page ends inside a line, each part is a line of its own with the same number.
struct SourceLine {
    /// Byte range in `SourceText.bytes`, trailing blanks cut off, tabs kept.
    var start: Int
    var end: Int
    var number: Int
    var page: Int
    /// Tabs behind the first visible character.
    var innerTabs: Int
    /// Tabs in front of it.
    var leadingTabs: Int
    var marks: Marks

    var isBlank: Bool { innerTabs == 0 && marks.contains(.blank) }

    /// What stands somewhere in the line: tells at once which of the costlier looks it needs.
    struct Marks: OptionSet {
        var rawValue: UInt8
        static let star = Marks(rawValue: 1)
        static let pipe = Marks(rawValue: 2)
        static let bracket = Marks(rawValue: 4)
        static let backslash = Marks(rawValue: 8)
        static let quote = Marks(rawValue: 16)
        static let dollar = Marks(rawValue: 32)
        static let blank = Marks(rawValue: 64)
        static let less = Marks(rawValue: 128)
    }
}

extension SourceText {
    /// Cleans and cuts in one pass; throws the limit that the text goes beyond.
    init(_ text: [UInt8], limits: Limits) throws(InputError.Reason) {
        var cutter = LineCutter(capacity: text.count, limits: limits)
        try cutter.run(text)
        self.init(bytes: cutter.out, lines: cutter.lines, paged: cutter.page > 1)
    }
}

/// The pass itself: copies bytes, drops what no one sees, and notes where lines begin and what they hold.
private struct LineCutter {
    var out: [UInt8] = []
    var lines: [SourceLine] = []
    var page = 1
    private let limits: Limits
    private var number = 1
    private var start = 0
    private var innerTabs = 0
    private var leadingTabs = 0
    private var marks: SourceLine.Marks = .blank

    init(capacity: Int, limits: Limits) {
        self.limits = limits
        out.reserveCapacity(capacity)
        lines.reserveCapacity(capacity / 48 + 1)
    }

    mutating func run(_ text: [UInt8]) throws(InputError.Reason) {
        let source = text.span
        let kinds = byteKinds.span
        var index = 0
        while index < source.count {
            let start = index
            // Runs of plain bytes and spaces are copied at once; `blank` falls to 0 at the first that is no space.
            var blank: UInt8 = 1
            while index < source.count {
                let kind = kinds[Int(source[index])]
                if kind > 1 { break }
                blank &= kind
                index += 1
            }
            if blank == 0 { marks.remove(.blank) }
            if index > start { out.append(contentsOf: text[start..<index]) }
            guard index < source.count else { break }
            let byte = source[index]
            index += try special(byte, kinds[Int(byte)], text, index)
        }
        try endLine()
    }

    /// Handles a byte that is not plain; returns how many bytes it took.
    private mutating func special(
        _ byte: UInt8,
        _ kind: UInt8,
        _ text: [UInt8],
        _ index: Int
    ) throws(InputError.Reason) -> Int {
        switch kind {
        case 2:  // tab
            if marks.contains(.blank) { leadingTabs += 1 } else { innerTabs += 1 }
            out.append(byte)
        case 3:  // line feed
            try endLine()
            number += 1
        case 4:  // carriage return, alone or before a line feed
            try endLine()
            number += 1
            if index + 1 < text.count, text[index + 1] == 0x0A { return 2 }
        case 5:  // form feed
            try endLine()
            page += 1
        case 6:  // other control characters
            // A vertical tab is a word processor's line break inside a paragraph.
            if byte == 0x0B { out.append(byte) }
        case 7:
            return multiByte(text, index)
        default:  // a mark
            marks.remove(.blank)
            marks.insert(mark(of: byte))
            out.append(byte)
        }
        return 1
    }

    private func mark(of byte: UInt8) -> SourceLine.Marks {
        switch byte {
        case 0x2A: .star
        case 0x7C: .pipe
        case 0x5B: .bracket
        case 0x5C: .backslash
        case 0x22: .quote
        case 0x24: .dollar
        default: .less
        }
    }

    /// Copies a UTF-8 sequence, or replaces it when it is one of the blanks and invisible characters.
    private mutating func multiByte(_ text: [UInt8], _ index: Int) -> Int {
        let lead = text[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        let end = min(index + length, text.count)
        if length == 2, end - index == 2, lead == 0xC2 {
            let second = text[index + 1]
            if second == 0xA0 || second == 0x85 {  // no-break space, next line
                out.append(0x20)
                return 2
            }
            if second == 0xAD { return 2 }  // soft hyphen
        } else if length == 3, end - index == 3 {
            switch (lead, text[index + 1], text[index + 2]) {
            case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80),
                (0xE2, 0x81, 0x9F):
                out.append(0x20)
                return 3
            case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4), (0xEF, 0xBB, 0xBF):
                return 3
            default: break
            }
        }
        marks.remove(.blank)
        out.append(contentsOf: text[index..<end])
        return end - index
    }

    private mutating func endLine() throws(InputError.Reason) {
        var end = out.count
        while end > start, out[end - 1] == 0x20 || out[end - 1] == 0x0B { end -= 1 }
        if end - start > limits.lineBytes { throw .init(.lineTooLong(limit: limits.lineBytes), line: number) }
        if lines.count >= limits.lines { throw .init(.tooManyLines(limit: limits.lines), line: number) }
        lines.append(
            SourceLine(
                start: start,
                end: end,
                number: number,
                page: page,
                innerTabs: innerTabs,
                leadingTabs: leadingTabs,
                marks: marks
            )
        )
        start = out.count
        innerTabs = 0
        leadingTabs = 0
        marks = .blank
    }
}

/// What to do with each byte: 0 plain, 1 space, 2 tab, 3 LF, 4 CR, 5 FF, 6 control, 7 part of a sequence, 8 a mark.
private let byteKinds: [UInt8] = {
    var kinds = [UInt8](repeating: 0, count: 256)
    for byte in 0..<0x20 { kinds[byte] = 6 }
    kinds[0x7F] = 6
    kinds[0x20] = 1
    kinds[0x09] = 2
    kinds[0x0A] = 3
    kinds[0x0D] = 4
    kinds[0x0C] = 5
    for byte in 0x80...0xFF { kinds[byte] = 7 }
    for mark in "*|[\\\"$<".utf8 { kinds[Int(mark)] = 8 }
    return kinds
}()
