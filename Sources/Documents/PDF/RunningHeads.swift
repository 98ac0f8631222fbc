/// Heads and feet that repeat on the pages, and page numbers: they are no part of the text.
enum RunningHeads {
    /// Takes them out of the lines of all pages.
    static func remove(from pages: inout [[TextLine]], heights: [Double]) {
        var seen: [String: Set<Int>] = [:]
        for (page, lines) in pages.enumerated() {
            for line in lines where isAtEdge(line, heights[page]) { seen[key(line), default: []].insert(page) }
        }
        let needed = max(2, (pages.count + 1) / 2)
        for page in pages.indices {
            let height = heights[page]
            let total = pages.count
            pages[page].removeAll { line in
                guard isAtEdge(line, height) else { return false }
                if isPageNumber(line.text) { return true }
                guard total > 1, let count = seen[key(line)]?.count else { return false }
                // What stands on facing pages in turn is on half of them.
                return count >= needed || (count >= 3 && count * 3 >= total)
            }
        }
    }

    private static func isAtEdge(_ line: TextLine, _ height: Double) -> Bool {
        line.box.bottom < height * 0.09 || line.box.top > height * 0.915
    }

    /// The text without its figures, and which edge it is at.
    private static func key(_ line: TextLine) -> String {
        String(decoding: line.text.utf8.filter { $0 &- 0x30 >= 10 && $0 != 0x20 }, as: UTF8.self)
    }

    /// `3`, `- 3 -`, `iv`, `Halaman 3 dari 10`, `3 | Page`.
    static func isPageNumber(_ text: String) -> Bool {
        var words = text.utf8.split { $0 == 0x20 || $0 == 0x2D || $0 == 0x7C || $0 == 0x2F }
            .map { String(decoding: $0, as: UTF8.self).lowercased() }
        words.removeAll { ["halaman", "hal", "hal.", "page", "dari", "of", "–", "—", "~"].contains($0) }
        guard (1...2).contains(words.count) else { return false }
        return words.allSatisfy { word in
            (word.utf8.count <= 3 && word.utf8.allSatisfy { $0 &- 0x30 < 10 })
                || (word.utf8.count <= 6 && word.utf8.allSatisfy { [0x69, 0x76, 0x78].contains($0) })
        }
    }
}
