import Model

/// The text of one cell without quotes, breaks and emphasis marks.
enum CellText {
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return bytes
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    static func cell(
        _ bytes: ArraySlice<UInt8>,
        marks: SourceLine.Marks,
        place: Place,
        column: Int,
        columns: Int = 1
    ) -> Cell {
        var place = place
        place.column = column
        let bytes = trimmed(bytes)
        if bytes.isEmpty { return Cell(text: "", place: place, columns: columns) }
        if marks.isDisjoint(with: [.star, .backslash, .quote, .less, .pipe]), !bytes.contains(0x0B) {
            return Cell(text: String(decoding: bytes, as: UTF8.self), place: place, columns: columns)
        }
        var reader = InlineReader()
        let plain = withBreaks(unquoted(bytes), marks: marks)
        let inline = reader.read(plain, marks: marks, closesLater: false)
        return Cell(text: inline.text, place: place, columns: columns, italics: inline.italics)
    }

    /// `"a ""b"" c"` is `a "b" c` when the whole cell is quoted.
    private static func unquoted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.count >= 2, bytes.first == 0x22, bytes.last == 0x22 else { return bytes }
        let inner = bytes.dropFirst().dropLast()
        var out: [UInt8] = []
        out.reserveCapacity(inner.count)
        var pending = false
        for byte in inner {
            if byte == 0x22 {
                pending.toggle()
                if pending { continue }
            } else if pending {
                return bytes  // A single quote inside: the outer ones are quotation marks of the text.
            }
            out.append(byte)
        }
        return pending ? bytes : trimmed(out[...])
    }

    private static func withBreaks(_ bytes: ArraySlice<UInt8>, marks: SourceLine.Marks) -> ArraySlice<UInt8> {
        guard marks.contains(.less) || bytes.contains(0x0B) else { return bytes }
        var out = Markup.replacingBreaks(bytes, with: 0x0A)
        for index in out.indices where out[index] == 0x0B { out[index] = 0x0A }
        return out[...]
    }
}
