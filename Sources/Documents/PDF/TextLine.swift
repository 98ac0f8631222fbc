/// Words that stand beside each other on a page.
struct TextLine {
    var words: [PrintedPage.Word]
    var box: Box

    var text: String { TextLine.text(of: words) }

    static func text(of words: [PrintedPage.Word]) -> String {
        var text = ""
        var right: Double?
        for word in words {
            // Bold print by printing twice, and words that the writer cut without a space between.
            let gap = right.map { word.box.left - $0 } ?? 0
            if !text.isEmpty, gap > -0.5 * word.box.height, gap > 0.03 * word.box.height { text += " " }
            text += word.text
            right = word.box.right
        }
        return text
    }

    /// Words as lines from top to bottom, the words of each from left to right.
    static func lines(of words: [PrintedPage.Word]) -> [TextLine] {
        var lines: [TextLine] = []
        for word in words.sorted(by: { $0.box.top != $1.box.top ? $0.box.top < $1.box.top : $0.box.left < $1.box.left })
        {
            var at = lines.count - 1
            var home: Int?
            // Only lines that reach down to the word's top can hold it.
            while at >= 0, at >= lines.count - 40 {
                let shared = min(lines[at].box.bottom, word.box.bottom) - max(lines[at].box.top, word.box.top)
                let smaller = min(lines[at].box.height, word.box.height)
                if shared > smaller * 0.55 {
                    home = at
                    break
                }
                at -= 1
            }
            if let home {
                lines[home].words.append(word)
                // A tall character must not pull the next line in.
                lines[home].box.left = min(lines[home].box.left, word.box.left)
                lines[home].box.right = max(lines[home].box.right, word.box.right)
            } else {
                lines.append(TextLine(words: [word], box: word.box))
            }
        }
        for index in lines.indices { lines[index].words.sort { $0.box.left < $1.box.left } }
        return lines.sorted { $0.box.middle < $1.box.middle }
    }

    /// The line cut where the gap between words is wider than `gap` heights of a letter.
    func segments(gap: Double = 0.9) -> [TextLine] {
        var parts: [[PrintedPage.Word]] = []
        for word in words {
            if let last = parts.last?.last,
                word.box.left - last.box.right <= gap * max(min(last.box.height, word.box.height), 4)
            {
                parts[parts.count - 1].append(word)
            } else {
                parts.append([word])
            }
        }
        return parts.compactMap(TextLine.init(of:))
    }

    init(words: [PrintedPage.Word], box: Box) {
        self.words = words
        self.box = box
    }

    /// Nil for no words.
    init?(of words: [PrintedPage.Word]) {
        guard var box = words.first?.box else { return nil }
        for word in words.dropFirst() { box.extend(over: word.box) }
        self.init(words: words, box: box)
    }
}

/// The text of a cell or paragraph that was printed on several lines.
enum Wrapped {
    /// Lines as one text: a line that begins as a list item stays on its own.
    ///
    /// - Parameter broken: the lines whose last word may go on in the next one, with the mark that is put there.
    static func text(_ lines: [String], broken: [Int: String] = [:]) -> String {
        var text = ""
        // Whether the last line began with a rule of dashes, and was nothing else.
        var (afterBar, barOpen) = (false, false)
        for (number, line) in lines.enumerated() where !line.isEmpty {
            if text.isEmpty {
                text = line
            } else if let rule = isRule(line) {
                // A fraction bar drawn with dashes, itself broken where the cell ends.
                text += barOpen ? line : "\n" + line
                barOpen = rule == line.utf8.count
                afterBar = true
                continue
            } else if afterBar {
                text += "\n" + line
                (afterBar, barOpen) = (false, false)
            } else if text.utf8.last == 0x2F, text.utf8.dropLast().last != 0x20 {
                text += line
            } else if beginsItem(line) {
                text += "\n" + line
            } else if endsInHyphen(text), let first = line.unicodeScalars.first, first.properties.isLowercase {
                text += line
            } else {
                text += (broken[number - 1] ?? " ") + line
            }
        }
        return text
    }

    /// Lines of a cell, with the words that its width may have broken marked.
    ///
    /// A word is broken where it is wider than the cell: most programs then begin it on a line of its own, and in every
    /// case it leaves no room for one more letter.
    ///
    /// - Parameter room: the width that text may fill, in points.
    static func text(_ lines: [TextLine], room: Double) -> String {
        var broken: [Int: String] = [:]
        for (index, pair) in zip(lines, lines.dropFirst()).enumerated() {
            let (line, next) = pair
            guard let word = line.words.last?.text,
                word.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "(" }),
                let first = next.words.first?.text.unicodeScalars.first, first.properties.isAlphabetic,
                first.properties.isLowercase
                    || !word.unicodeScalars.contains(where: { $0.properties.isLowercase })
            else { continue }
            let letter = line.box.width / Double(max(line.text.unicodeScalars.count, 1))
            guard room - line.box.width < 1.1 * letter else { continue }
            broken[index] = line.words.count == 1 ? BrokenWords.mark : BrokenWords.doubtful
        }
        return text(lines.map(\.text), broken: broken)
    }

    /// How many dashes a line begins with, when they are a rule (`--------- x 100%`).
    private static func isRule(_ line: String) -> Int? {
        let dashes = line.utf8.prefix { $0 == 0x2D || $0 == 0x5F }.count
        return dashes >= 5 ? dashes : nil
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
