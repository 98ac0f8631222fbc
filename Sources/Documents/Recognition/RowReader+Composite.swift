import Model

/// A cell that says several things, each under a label of its own: `Alasan: … Formulasi: … Sumber data: …`.
extension RowReader {
    /// Columns in which offices put such cells.
    static let describing: Set<Concept> = [.definition, .formula, .note]

    /// Takes the statements of such a cell; false for any other cell.
    ///
    /// What stands in front of the first label is what the column is for: `Jumlah A / Jumlah B x 100% Sumber Data: …`.
    mutating func readComposite(_ cell: Cell, _ column: Int, _ indicator: inout Indicator) -> Bool {
        let (front, statements) = statements(in: cell.text, of: Self.stated)
        guard statements.contains(where: { Self.telling.contains($0.concept) }) else { return false }
        let concept = head.columns[column].concept
        let isLed = concept != .note && statements.contains { Self.closing.contains($0.concept) }
        guard front.isEmpty ? statements.count >= 2 : isLed else { return false }
        for (concept, text) in statements where indicator.cells[concept] == nil {
            let value = text.oneLine
            guard !value.isEmpty else { continue }
            set(concept, text, cell.place.showing(value), &indicator)
            tell(concept, column)
        }
        if let concept, !front.isEmpty, indicator.cells[concept] == nil {
            set(concept, front, cell.place.showing(front.oneLine), &indicator)
        }
        return true
    }

    /// Notes that the cells of a column state something that has no column of its own.
    mutating func tell(_ concept: Concept, _ column: Int) {
        guard !head.has(concept), column < head.columns.count else { return }
        told[concept, default: Told(title: head.columns[column].title)].rows += 1
    }

    /// What the head of a column of descriptions names: `PENJELASAN (Formulasi Pengukuran, Tipe Penghitungan, Sumber Data)`.
    mutating func readToldHeads() {
        told = [:]
        for (column, described) in head.columns.enumerated() {
            guard let concept = described.concept, Self.describing.contains(concept),
                let open = described.title.utf8.firstIndex(of: 0x28)
            else { continue }
            let words = Words(String(described.title[open...]))
            let named = lexicon[.headers].matches(in: words).compactMap { Concept(rawValue: $0.tag) }
                .filter { Self.stated.contains($0) }
            guard Set(named).count >= 2 else { continue }
            for concept in named where !head.has(concept) {
                told[concept] = Told(title: head.columns[column].title, isNamed: true)
            }
        }
    }

    /// The columns of a table with those that its cells of several statements stand for: at least every second row has them.
    func columnsWithTold(_ table: RecognisedTable) -> [RecognisedTable.Column] {
        let known = told.filter { $0.value.isNamed || $0.value.rows * 2 >= max(table.dataRows, 1) }
        return table.columns
            + known.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                RecognisedTable.Column(concept: $0.key, title: $0.value.title)
            }
    }

    /// Something that a table states without a column of its own.
    struct Told {
        /// The head of the column that states it.
        var title: String
        /// Whether that head says so.
        var isNamed = false
        /// How many rows state it.
        var rows = 0
    }

    /// What tells such a cell from a formula that divides by a colon.
    private static let telling: Set<Concept> = [.source, .owner, .polarity, .accumulation, .definition]
    private static let stated: Set<Concept> = telling.union([.formula, .unit])
    /// What may follow a text without a label.
    private static let closing: Set<Concept> = [.source, .owner]

    /// Each known label in front of a colon, at the beginning or behind white space, and what stands up to the next one; and
    /// what stands in front of all of them.
    func statements(in text: String, of known: Set<Concept>) -> (front: String, [(concept: Concept, text: String)]) {
        let bytes = Array(text.utf8.prefix(8192))
        var found: [(concept: Concept, start: Int, value: Int)] = []
        for colon in bytes.indices where bytes[colon] == 0x3A {
            guard let label = label(endingAt: colon, in: bytes, from: found.last?.value ?? 0, of: known) else {
                continue
            }
            if found.contains(where: { $0.concept == label.concept }) { continue }
            found.append((label.concept, label.start, colon + 1))
        }
        guard let first = found.first else { return ("", []) }
        let statements = found.indices.map { index in
            let end = index + 1 < found.count ? found[index + 1].start : bytes.count
            return (found[index].concept, String(decoding: bytes[found[index].value..<end], as: UTF8.self).trimmed)
        }
        return (String(decoding: bytes[..<first.start], as: UTF8.self).trimmed, statements)
    }

    /// The longest known label that ends at a colon: whole words, at most five, the first with a capital.
    private func label(
        endingAt colon: Int,
        in bytes: [UInt8],
        from low: Int,
        of known: Set<Concept>
    ) -> (concept: Concept, start: Int)? {
        var best: (concept: Concept, start: Int)?
        var at = colon
        var words = 0
        while at > low, words < 5, colon - at < 60 {
            while at > low, bytes[at - 1] <= 0x20 { at -= 1 }
            while at > low, bytes[at - 1] > 0x20 { at -= 1 }
            words += 1
            guard bytes[at] &- 0x41 < 26 else { continue }
            let cell = heads.cell(String(decoding: bytes[at..<colon], as: UTF8.self))
            if cell.exact, let concept = cell.concept, known.contains(concept) { best = (concept, at) }
        }
        return best
    }
}
