/// Text of one paragraph as it is gathered: UTF-8 with `\t` and `\n` for tabs and line breaks, and how it is set.
struct RichText {
    private(set) var bytes: [UInt8] = []
    /// UTF-8 ranges set in italics.
    private(set) var italics: [Range<Int>] = []
    private var boldSeen = false
    private var plainSeen = false

    var isEmpty: Bool { bytes.isEmpty }

    /// Whether every visible character is bold.
    var isBold: Bool { boldSeen && !plainSeen }

    /// Whether anything but white space is there.
    var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A } }

    /// Appends text as a reader sees it: spaces of every kind are plain ones, soft hyphens and joiners are gone.
    mutating func append(_ text: some Collection<UInt8>, bold: Bool = false, italic: Bool = false) {
        let done: Void? = text.withContiguousStorageIfAvailable { take($0, bold: bold, italic: italic) }
        if done == nil { Array(text).withUnsafeBufferPointer { take($0, bold: bold, italic: italic) } }
    }

    /// The same where white space is one space, and none at the start (OpenDocument part 1, 6.1.2; HTML).
    mutating func appendFlowing(_ text: some Collection<UInt8>, bold: Bool = false, italic: Bool = false) {
        var space = bytes.isEmpty || bytes.last == 0x20 || bytes.last == 0x0A
        var before = space
        var isPlain = true
        for byte in text {
            let isSpace = RichText.isSpace(byte)
            if isSpace, before || byte != 0x20 {
                isPlain = false
                break
            }
            before = isSpace
        }
        if isPlain { return append(text, bold: bold, italic: italic) }
        var plain: [UInt8] = []
        plain.reserveCapacity(text.count)
        for byte in text {
            let isSpace = RichText.isSpace(byte)
            if isSpace, space { continue }
            space = isSpace
            plain.append(isSpace ? 0x20 : byte)
        }
        append(plain, bold: bold, italic: italic)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private mutating func take(_ text: UnsafeBufferPointer<UInt8>, bold: Bool, italic: Bool) {
        let start = bytes.count
        var index = 0
        var visible = false
        while index < text.count {
            var end = index
            while end < text.count, text[end] >= 0x20, text[end] < 0x7F {
                if text[end] != 0x20 { visible = true }
                end += 1
            }
            if end > index {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<end]))
                index = end
            } else if text[index] < 0x80 {
                if RichText.isSpace(text[index]) { bytes.append(0x20) }
                index += 1
            } else {
                visible = true
                appendSequence(text, &index)
            }
        }
        guard bytes.count > start else { return }
        if visible {
            if bold { boldSeen = true } else { plainSeen = true }
        }
        guard italic else { return }
        if let last = italics.indices.last, italics[last].upperBound == start {
            italics[last] = italics[last].lowerBound..<bytes.count
        } else {
            italics.append(start..<bytes.count)
        }
    }

    /// A sequence of several bytes; those that no one sees are dropped or become a space.
    private mutating func appendSequence(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        let lead = text[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        let start = index
        index += 1
        while index < text.count, index - start < length, text[index] & 0xC0 == 0x80 { index += 1 }
        let sequence = (lead, start + 1 < index ? text[start + 1] : 0, start + 2 < index ? text[start + 2] : 0)
        switch sequence {
        case (0xC2, 0xA0, _), (0xC2, 0x85, _), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE3, 0x80, 0x80), (0xE2, 0x81, 0x9F):
            bytes.append(0x20)
        case (0xC2, 0xAD, _), (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4),
            (0xEF, 0xBB, 0xBF):
            break
        default: bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        }
    }

    mutating func appendTab() { bytes.append(0x09) }

    mutating func appendBreak() { bytes.append(0x0A) }

    /// Puts another text behind this one (a paragraph whose mark was deleted).
    mutating func append(_ other: RichText) {
        let start = bytes.count
        bytes += other.bytes
        italics += other.italics.map { $0.lowerBound + start..<$0.upperBound + start }
        boldSeen = boldSeen || other.boldSeen
        plainSeen = plainSeen || other.plainSeen
    }

    /// One line of it, white space at the ends cut off, with what stood in front.
    struct Line {
        var bytes: ArraySlice<UInt8>
        var indent: Int
        var italics: [Range<Int>]
        /// Tabs behind the first visible character.
        var tabs = 0
        var endsInTab = false
    }

    /// The text of a cell that holds nothing else, trimmed; nil where it has tabs or several lines.
    var plain: (text: String, italics: [Range<Int>])? {
        bytes.withUnsafeBufferPointer { bytes in
            var (start, end) = (0, bytes.count)
            for byte in bytes where byte == 0x09 || byte == 0x0A { return nil }
            while start < end, bytes[start] == 0x20 { start += 1 }
            while end > start, bytes[end - 1] == 0x20 { end -= 1 }
            let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
            return (text, italics.isEmpty ? [] : italics(in: start..<end))
        }
    }

    /// The italics of a stretch, counted from its start.
    private func italics(in stretch: Range<Int>) -> [Range<Int>] {
        italics.compactMap { range in
            let clipped = range.clamped(to: stretch)
            return clipped.isEmpty
                ? nil : clipped.lowerBound - stretch.lowerBound..<clipped.upperBound - stretch.lowerBound
        }
    }

    /// The lines that are not blank.
    var lines: [Line] {
        if !bytes.contains(0x0A) { return line(0..<bytes.count).map { [$0] } ?? [] }
        var out: [Line] = []
        var start = 0
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if let line = line(start..<end) { out.append(line) }
            start = end + 1
        }
        return out
    }

    private func line(_ range: Range<Int>) -> Line? {
        var (start, end) = (range.lowerBound, range.upperBound)
        var indent = 0
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 {
            indent += bytes[start] == 0x09 ? 4 : 1
            start += 1
        }
        let tabs = bytes[start..<end].count { $0 == 0x09 }
        var endsInTab = false
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
            if bytes[end - 1] == 0x09 { endsInTab = true }
            end -= 1
        }
        guard start < end else { return nil }
        return Line(
            bytes: bytes[start..<end],
            indent: indent,
            italics: italics(in: start..<end),
            tabs: tabs,
            endsInTab: endsInTab
        )
    }
}
