import Model

/// A cell that says several things, each under a label of its own: `Alasan: … Formulasi: … Sumber data: …`.
extension RowReader {
    /// Columns in which offices put such cells.
    static let describing: Set<Concept> = [.definition, .formula, .note]

    /// Takes the statements of such a cell; false for any other cell.
    func readComposite(_ cell: Cell, _ indicator: inout Indicator) -> Bool {
        let statements = statements(in: cell.text)
        guard statements.count >= 2, statements.contains(where: { Self.telling.contains($0.concept) }) else {
            return false
        }
        for (concept, text) in statements where indicator.cells[concept] == nil {
            let value = text.oneLine
            guard !value.isEmpty else { continue }
            set(concept, text, cell.place.showing(value), &indicator)
        }
        return true
    }

    /// What tells such a cell from a formula that divides by a colon.
    private static let telling: Set<Concept> = [.source, .owner, .polarity, .accumulation, .definition]
    private static let stated: Set<Concept> = telling.union([.formula, .unit])

    /// Each known label in front of a colon, at the beginning or behind white space, and what stands up to the next one.
    private func statements(in text: String) -> [(concept: Concept, text: String)] {
        let bytes = Array(text.utf8.prefix(8192))
        var found: [(concept: Concept, start: Int, value: Int)] = []
        for colon in bytes.indices where bytes[colon] == 0x3A {
            guard let label = label(endingAt: colon, in: bytes, from: found.last?.value ?? 0) else { continue }
            if found.contains(where: { $0.concept == label.concept }) { continue }
            found.append((label.concept, label.start, colon + 1))
        }
        guard let first = found.first, bytes[..<first.start].allSatisfy({ $0 <= 0x20 }) else { return [] }
        return found.indices.map { index in
            let end = index + 1 < found.count ? found[index + 1].start : bytes.count
            return (found[index].concept, String(decoding: bytes[found[index].value..<end], as: UTF8.self).trimmed)
        }
    }

    /// The longest known label that ends at a colon: whole words, at most five, the first with a capital.
    private func label(endingAt colon: Int, in bytes: [UInt8], from low: Int) -> (concept: Concept, start: Int)? {
        var best: (concept: Concept, start: Int)?
        var at = colon
        var words = 0
        while at > low, words < 5, colon - at < 60 {
            while at > low, bytes[at - 1] <= 0x20 { at -= 1 }
            while at > low, bytes[at - 1] > 0x20 { at -= 1 }
            words += 1
            guard bytes[at] &- 0x41 < 26 else { continue }
            let cell = heads.cell(String(decoding: bytes[at..<colon], as: UTF8.self))
            if cell.exact, let concept = cell.concept, Self.stated.contains(concept) { best = (concept, at) }
        }
        return best
    }
}
