import Model

/// Tables set with blanks: only a known head tells that they are tables.
extension HeadReader {
    /// Whether one of the first rows is a table's head.
    func hasHead(_ table: Table) -> Bool {
        let grid = table.rows.prefix(14).map(\.cells)
        return grid.indices.prefix(12).contains { head(in: grid, at: $0) != nil }
    }

    /// A note on lines that have a table's head among them although they could not be read as a table; nil for others.
    func note(on table: Table) -> Note? {
        let line = table.asText.first { paragraph in
            var known: Set<Concept> = []
            for part in HeadReader.parts(of: paragraph.text) {
                let cell = cell(part)
                if cell.exact, let concept = cell.concept { known.insert(concept) }
            }
            return known.count >= 2
        }
        return line.map { Note(.loss, what: Messages.unclearTable, place: table.place.showing($0.text.oneLine)) }
    }

    /// What two or more blanks part.
    private static func parts(of text: String) -> [String] {
        var parts: [[UInt8]] = [[]]
        var blanks = 0
        for byte in text.utf8 {
            if byte == 0x20 {
                blanks += 1
                continue
            }
            if blanks >= 2 { parts.append([]) } else if blanks == 1 { parts[parts.count - 1].append(0x20) }
            blanks = 0
            parts[parts.count - 1].append(byte)
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.isEmpty }
    }
}
