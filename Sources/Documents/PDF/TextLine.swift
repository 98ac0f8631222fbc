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
