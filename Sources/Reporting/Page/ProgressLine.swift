/// One line that says how far a long run is: `12/60 [####------] IKU Dinas Kesehatan.docx`.
package enum ProgressLine {
    /// - Parameters:
    ///   - name: the file at work; cut from its front where it does not fit, for the end of a path tells files apart.
    ///   - width: columns of the terminal; the line stays below it, so that no terminal breaks it.
    package static func text(done: Int, total: Int, name: String, width: Int) -> String {
        let total = max(total, 1)
        let done = min(max(done, 0), total)
        let counts = "\(done)/\(total)"
        let bar = width >= 50 ? 20 : 10
        let filled = bar * done / total
        let head =
            counts + " [" + String(repeating: "#", count: filled) + String(repeating: "-", count: bar - filled) + "] "
        let room = width - 1 - head.utf8.count
        guard room >= 4 else { return String(counts.prefix(max(width - 1, 0))) }
        return head + end(of: Array(name.harmless), room)
    }

    private static func end(of name: [Character], _ room: Int) -> String {
        var used = 0
        var start = name.endIndex
        while start > 0 {
            let step = DisplayWidth.of(name[start - 1])
            if used + step > room { break }
            used += step
            start -= 1
        }
        if start == 0 { return String(name) }
        while start < name.count, used + 1 > room {
            used -= DisplayWidth.of(name[start])
            start += 1
        }
        return "…" + String(name[start...])
    }
}
