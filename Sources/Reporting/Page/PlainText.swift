extension String {
    /// The text made safe to show on a terminal: white space of any kind becomes a space, other controls become their
    /// pictures (`␛` for ESC), and whatever else is harmful becomes `�`. Nothing vanishes without a trace.
    package var harmless: String {
        var out: [UInt8] = []
        out.reserveCapacity(utf8.count)
        out.append(self, also: { _ in false }) { bytes, scalar in
            switch scalar {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: bytes.append(0x20)
            case 0..<0x20: bytes.append(contentsOf: [0xE2, 0x90, 0x80 + UInt8(scalar)])
            case 0x7F: bytes.append(contentsOf: [0xE2, 0x90, 0xA1])
            default: bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The text in lines of at most `width` columns (the first `first`), broken at spaces; a word that is too long for a
    /// line is broken where the line ends. At least one line, the last possibly empty.
    func wrapped(to width: Int, first: Int? = nil) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        var room = first ?? width
        func close() {
            lines.append(line)
            (line, used, room) = ("", 0, width)
        }
        for word in utf8.split(separator: 0x20) {
            let text = String(Substring(word))
            let columns = DisplayWidth.of(text)
            let isTooLong = line.isEmpty ? columns > room && room < width : used + 1 + columns > room
            if isTooLong { close() }
            if columns <= room {
                if !line.isEmpty {
                    line += " "
                    used += 1
                }
                line += text
                used += columns
                continue
            }
            for character in text {
                let step = DisplayWidth.of(character)
                if used + step > room, !line.isEmpty { close() }
                line.append(character)
                used += step
            }
        }
        if !line.isEmpty || lines.isEmpty { close() }
        return lines
    }
}
