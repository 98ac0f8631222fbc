/// The text of a cell or paragraph that was printed on several lines.
enum Wrapped {
    /// Lines as one text: a line that begins as a list item stays on its own.
    static func text(_ lines: [String]) -> String { text(lines) { _ in false }.text }

    /// Lines as one text, and the offsets of the spaces behind the lines that `mayBreak` says may have cut a word.
    static func text(_ lines: [String], mayBreak: (Int) -> Bool) -> (text: String, breaks: [Int]) {
        var text = ""
        var breaks: [Int] = []
        var isBelowRule = false
        for (index, line) in lines.enumerated() where !line.isEmpty {
            let isRule = beginsRule(line)
            if text.isEmpty {
                text = line
            } else if isRule || isBelowRule {
                // A fraction bar is understood on a line of its own; one that was too long for its cell is still one.
                text += isRule && isBelowRule ? line : "\n" + line
            } else if beginsItem(line) {
                text += "\n" + line
            } else if endsInHyphen(text) && beginsSmall(line) || isCutUnit(lines) || line.utf8.first == 0x29 {
                text += line
            } else {
                if mayBreak(index - 1) { breaks.append(text.utf8.count) }
                text += " " + line
            }
            isBelowRule = isRule
        }
        return (text, breaks)
    }

    private static func beginsSmall(_ line: String) -> Bool {
        line.unicodeScalars.first?.properties.isLowercase ?? false
    }

    /// `----------`, `-------- x 100%`
    private static func beginsRule(_ line: String) -> Bool {
        let rule = line.utf8.prefix { $0 == 0x2D || $0 == 0x5F }
        return rule.count >= 5
    }

    /// `kuintal/` above `ha`, and nothing else in the cell: one unit.
    private static func isCutUnit(_ lines: [String]) -> Bool {
        guard lines.count == 2, lines[0].utf8.last == 0x2F, beginsSmall(lines[1]) else { return false }
        return !lines.contains { $0.utf8.contains(0x20) } && lines[0].utf8.count > 1
    }

    /// `rata-` / `rata` is one word; a dash that stands alone is none.
    private static func endsInHyphen(_ text: String) -> Bool {
        let bytes = text.utf8.suffix(2)
        return bytes.count == 2 && bytes.last == 0x2D && bytes.first != 0x20
    }

    /// `- …`, `• …`, `1) …`, `b. …`
    static func beginsItem(_ line: String) -> Bool {
        let bytes = Array(line.utf8.prefix(6))
        guard let first = bytes.first else { return false }
        if first == 0x2D || line.unicodeScalars.first == "•" {
            return bytes.count > 1 && (bytes[1] == 0x20 || first != 0x2D)
        }
        var at = 0
        while at < bytes.count, bytes[at] &- 0x30 < 10, at < 2 { at += 1 }
        if at == 0, bytes[0] | 0x20 >= 0x61, bytes[0] | 0x20 <= 0x7A { at = 1 }
        return at > 0 && at + 1 < bytes.count && (bytes[at] == 0x2E || bytes[at] == 0x29) && bytes[at + 1] == 0x20
    }
}
