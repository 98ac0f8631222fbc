extension String {
    /// The text on one line (every run of white space one space), cut to at most `limit` characters with `…`.
    package func shortened(to limit: Int) -> String {
        var out: [UInt8] = []
        var space = false
        for byte in utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                space = !out.isEmpty
            } else {
                if space { out.append(0x20) }
                space = false
                out.append(byte)
            }
        }
        let line = String(decoding: out, as: UTF8.self)
        guard limit > 1, line.utf8.count > limit, line.count > limit else { return line }
        let cut = line.prefix(limit - 1)
        let end = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return (end.count > limit / 2 ? String(end) : String(cut)) + "…"
    }
}
