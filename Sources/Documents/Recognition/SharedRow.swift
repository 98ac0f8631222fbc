import Model

/// A row whose cells hold several indicators, numbered one below the other, with units and targets on parallel lines.
struct SharedRow {
    /// A row for each indicator.
    private(set) var rows: [[Cell]] = []
    /// Whether every cell could be shared out; what could not be is left empty.
    private(set) var isWhole = true

    /// Nil for a row of one indicator.
    init?(_ cells: [Cell], head: TableHead) {
        guard let column = head.column(.indicator), column < cells.count,
            let names = SharedRow.numbered(cells[column].text), names.count >= 2, names.count <= 20
        else { return nil }
        rows = names.map { name in
            var row = cells
            row[column].text = name
            return row
        }
        for (index, cell) in cells.enumerated() where index != column && !cell.text.isEmpty {
            let concept = index < head.columns.count ? head.columns[index].concept : nil
            share(cell, index, concept, count: names.count)
        }
    }

    private mutating func share(_ cell: Cell, _ column: Int, _ concept: Concept?, count: Int) {
        let lines = cell.text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
        let numbered = SharedRow.numbered(cell.text)?.map { GluedLabel($0)?.rest ?? $0 }
        if let parts = [numbered, lines].compactMap({ $0 }).first(where: { $0.count == count }) {
            for (row, text) in parts.enumerated() { rows[row][column].text = text }
            return
        }
        // The objective, the owner or the unit may be said once for all of them; a value may not.
        let common: Set<Concept> = [
            .objective, .goal, .unit, .source, .owner, .agency, .polarity, .accumulation, .number,
        ]
        if lines.count == 1, concept.map(common.contains) ?? true { return }
        if concept == .objective || concept == .goal || concept == .agency { return }
        for row in rows.indices { rows[row][column].text = "" }
        isWhole = false
    }

    /// The items of a cell that is nothing but `1. …` `2. …` on lines of their own; their numbers stay. Nil for other cells.
    private static func numbered(_ text: String) -> [String]? {
        guard text.utf8.contains(0x0A) else { return nil }
        var items: [String] = []
        for line in text.split(separator: "\n").map({ String($0).trimmed }) where !line.isEmpty {
            if let label = GluedLabel(line), let number = ListLabel(Array((label.text + ". x").utf8)[...])?.number,
                number == items.count + 1
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
