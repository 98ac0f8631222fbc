import Model

/// Cells that hold more than one thing on lines of their own.
extension RowReader {
    /// One row for each indicator: `1. Produksi …` and `2. Nilai …` in one cell, with their values on parallel lines.
    ///
    /// Nothing, and a note, where the values do not stand line by line.
    mutating func parts(of cells: [Cell], _ out: inout RecognisedDocument) -> [[Cell]] {
        guard let column = head.column(.indicator), column < cells.count else { return [cells] }
        let name = cells[column].text
        guard name.utf8.contains(0x0A) else { return [cells] }
        let names = RowReader.items(name) ?? parallel(name, cells)
        guard let names, names.count >= 2 else { return [cells] }
        var rows = [[Cell]](repeating: cells, count: names.count)
        for index in cells.indices where !cells[index].text.isEmpty {
            let concept = index < head.columns.count ? head.columns[index].concept : nil
            guard let texts = index == column ? names : texts(of: cells[index].text, concept, count: names.count) else {
                note(Messages.severalIndicators(names.count), cells[column].place.showing(name.oneLine), &out)
                return []
            }
            for (row, text) in texts.enumerated() { rows[row][index].text = text }
        }
        return rows
    }

    /// What a cell says of each of several indicators; nil when that cannot be told.
    private func texts(of text: String, _ concept: Concept?, count: Int) -> [String]? {
        let shared: Set<Concept> = [.objective, .goal, .number, .program, .activity, .agency, .owner, .source, .note]
        if let concept, shared.contains(concept), !text.utf8.contains(0x0A) {
            return [String](repeating: text, count: count)
        }
        if let items = RowReader.items(text), items.count == count {
            return items.map { GluedLabel($0)?.rest ?? $0 }
        }
        let lines = RowReader.lines(text)
        if lines.count == count { return lines }
        if let concept, shared.contains(concept) || concept == .unit && lines.count == 1 {
            return [String](repeating: text, count: count)
        }
        return concept == nil ? [String](repeating: "", count: count) : nil
    }

    /// Lines without numbers are several indicators only when every target has as many lines, each with a figure.
    private func parallel(_ name: String, _ cells: [Cell]) -> [String]? {
        let names = RowReader.lines(name)
        let targets = head.columns.indices.filter { head.columns[$0].concept == .target && $0 < cells.count }
        let opens = names.allSatisfy { lexicon[.measures].prefixMatch(Words($0), at: 0) != nil }
        guard opens, !targets.isEmpty else { return nil }
        let fits = targets.allSatisfy { target in
            let lines = RowReader.lines(cells[target].text)
            return lines.count == names.count && lines.allSatisfy { $0.utf8.contains { $0 &- 0x30 < 10 } }
        }
        return fits ? names : nil
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// `1. … ⏎ 2. …`: numbered from the first on; a line without a number goes on with the item above. Nil for other texts.
    private static func items(_ text: String) -> [String]? {
        var items: [String] = []
        for line in lines(text) {
            if let label = ListLabel(Array(line.utf8)[...]), [.figure, .letter, .bracketed].contains(label.kind),
                line.utf8.prefix(label.length).contains(where: { $0 == 0x2E || $0 == 0x29 }),
                label.number == items.count + 1
            {
                items.append(line)
            } else if items.isEmpty {
                return nil
            } else {
                items[items.count - 1] += " " + line
            }
        }
        return items.count >= 2 ? items : nil
    }
}
