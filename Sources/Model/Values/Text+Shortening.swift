extension String {
    /// The text on one line (every run of white space one space), cut to at most `limit` characters with `…`.
    package func shortened(to limit: Int) -> String {
        if utf8.count <= limit {
            if isOneLine { return self }
        } else if let cut = cutPlain(to: limit) {
            return cut
        }
        var out: [UInt8] = []
        // A character of Latin text takes few bytes; nothing behind this many can be shown.
        let enough = limit < 1 << 20 ? limit * 16 + 64 : Int.max
        out.reserveCapacity(Swift.min(utf8.count, enough))
        var space = false
        var cutOff = false
        for byte in utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                space = !out.isEmpty
            } else {
                if space { out.append(0x20) }
                space = false
                // Only between characters: a sequence must not be torn.
                if out.count >= enough, byte & 0xC0 != 0x80 {
                    cutOff = true
                    break
                }
                out.append(byte)
            }
        }
        let line = String(decoding: out, as: UTF8.self)
        guard limit > 1, cutOff || line.utf8.count > limit,
            let end = line.index(line.startIndex, offsetBy: limit - 1, limitedBy: line.endIndex),
            cutOff || line.index(end, offsetBy: 2, limitedBy: line.endIndex) != nil
        else { return line }
        let cut = line[..<end]
        let word = cut.utf8.lastIndex(of: 0x20).map { cut[..<$0] } ?? cut
        return (word.utf8.count > cut.utf8.count / 2 ? String(word) : String(cut)) + "…"
    }

    /// The same for a text that begins with more than `limit` plain letters on one line: what stands behind them need not be
    /// looked at. Nil for any other text.
    private func cutPlain(to limit: Int) -> String? {
        let bytes = utf8.span
        guard limit > 1, limit + 1 < bytes.count else { return nil }
        var space = true
        var blank: Int?
        for index in 0...(limit + 1) {
            let byte = bytes[index]
            if byte == 0x20 {
                if space { return nil }
                space = true
                if index < limit - 1 { blank = index }
            } else if byte >= 0x80 || byte &- 0x09 < 5 {
                return nil
            } else {
                space = false
            }
        }
        let cut = limit - 1
        let end = blank.flatMap { $0 > cut / 2 ? $0 : nil } ?? cut
        return String(decoding: utf8.prefix(end), as: UTF8.self) + "…"
    }

    /// Whether no white space stands at an end, no two side by side, and none but blanks.
    private var isOneLine: Bool {
        let check = { (bytes: UnsafeBufferPointer<UInt8>) -> Bool in
            var space = true
            for byte in bytes {
                if byte == 0x20 {
                    if space { return false }
                    space = true
                } else if byte &- 0x09 < 5 {
                    return false
                } else {
                    space = false
                }
            }
            return !space || bytes.isEmpty
        }
        return utf8.withContiguousStorageIfAvailable(check) ?? false
    }
}
