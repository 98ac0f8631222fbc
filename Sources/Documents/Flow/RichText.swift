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
        let start = bytes.count
        var index = text.startIndex
        var visible = false
        while index != text.endIndex {
            let byte = text[index]
            if byte > 0x20, byte < 0x7F {
                bytes.append(byte)
                visible = true
                index = text.index(after: index)
            } else if byte <= 0x20 || byte == 0x7F {
                if byte == 0x20 || (0x09...0x0D).contains(byte) { bytes.append(0x20) }
                index = text.index(after: index)
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
    private mutating func appendSequence<Text: Collection<UInt8>>(_ text: Text, _ index: inout Text.Index) {
        let lead = text[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        var sequence: (UInt8, UInt8, UInt8, UInt8) = (lead, 0, 0, 0)
        var count = 1
        index = text.index(after: index)
        while count < length, index != text.endIndex, text[index] & 0xC0 == 0x80 {
            switch count {
            case 1: sequence.1 = text[index]
            case 2: sequence.2 = text[index]
            default: sequence.3 = text[index]
            }
            count += 1
            index = text.index(after: index)
        }
        switch (sequence.0, sequence.1, sequence.2) {
        case (0xC2, 0xA0, _), (0xC2, 0x85, _), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE3, 0x80, 0x80), (0xE2, 0x81, 0x9F):
            bytes.append(0x20)
        case (0xC2, 0xAD, _), (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4),
            (0xEF, 0xBB, 0xBF):
            break
        default:
            bytes.append(sequence.0)
            if count > 1 { bytes.append(sequence.1) }
            if count > 2 { bytes.append(sequence.2) }
            if count > 3 { bytes.append(sequence.3) }
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
        let own = italics.compactMap { range -> Range<Int>? in
            let clipped = range.clamped(to: start..<end)
            return clipped.isEmpty ? nil : clipped.lowerBound - start..<clipped.upperBound - start
        }
        return Line(
            bytes: bytes[start..<end],
            indent: indent,
            italics: own,
            tabs: tabs,
            endsInTab: endsInTab
        )
    }
}
