import Model

/// Names told in two rows: `Angka Partisipasi Kasar (APK)` without figures, below it `- SD/MI` and `- SMP/MTs` with theirs.
extension RowReader {
    /// By row: the row above it that names what it is a part of.
    func findFamilies() -> [Int: Int] {
        guard combined == nil, let column = head.column(.indicator) else { return [:] }
        let figures = head.columns.indices.filter {
            head.columns[$0].concept.map { Self.figures.contains($0) } ?? false
        }
        guard !figures.isEmpty else { return [:] }
        var found: [Int: Int] = [:]
        var parent: Int?
        var count = 0
        for row in min(head.rows.upperBound, grid.count)..<grid.count {
            let cells = grid[row]
            guard column < cells.count, !cells[column].text.isEmpty else {
                parent = nil
                continue
            }
            let item = RowReader.item(cells[column].text)
            let isFilled = figures.contains { $0 < cells.count && !cells[$0].text.isEmpty }
            if let parent, isFilled, let item, item.number == nil || item.number == count + 1 {
                found[row] = parent
                count += 1
                continue
            }
            parent = isFilled || item != nil ? nil : row
            count = 0
        }
        return found
    }

    private static let figures: Set<Concept> = [.target, .realisation, .baseline, .finalTarget, .achievement]
    /// What is said of the parent is said of each of its parts.
    private static let inherited: Set<Concept> = [
        .definition, .formula, .unit, .source, .owner, .polarity, .accumulation,
    ]

    /// What stands behind a dash, a bullet or a small letter, and the number of the letter; nil for any other name.
    private static func item(_ name: String) -> (number: Int?, rest: String)? {
        let text = name.trimmed
        if let mark = text.unicodeScalars.first, ["-", "–", "—", "•", "▪", "*"].contains(mark) {
            let rest = String(text.unicodeScalars.dropFirst()).trimmed
            return rest.isEmpty ? nil : (nil, rest)
        }
        let bytes = Array(text.utf8)
        guard let label = ListLabel(bytes[...]), label.kind == .letter, label.length < bytes.count else { return nil }
        return (label.number, String(decoding: bytes[label.length...], as: UTF8.self).trimmed)
    }

    /// Puts the parent's name in front of a part's own, unless that is a name by itself, and fills its empty cells.
    mutating func joinFamily(_ cells: inout [Cell], _ row: Int) {
        ownName = nil
        guard let column = head.column(.indicator), column < cells.count, let item = RowReader.item(cells[column].text)
        else { return }
        guard let parent = families[row], column < grid[parent].count else {
            // A dash in front of a name is no part of it.
            let isName = item.number == nil && lexicon[.measures].prefixMatch(Words(item.rest), at: 0) != nil
            if isName { cells[column].text = item.rest }
            return
        }
        ownName = item.rest
        cells[column].text = item.rest
        if lexicon[.measures].prefixMatch(Words(item.rest), at: 0) == nil {
            var name = grid[parent][column].text
            name = (GluedLabel(name)?.rest ?? name).oneLine
            while let last = name.last, last == ":" || last == " " { name.removeLast() }
            cells[column].text = name + " " + item.rest
        }
        for (column, described) in head.columns.enumerated() {
            guard let concept = described.concept, Self.inherited.contains(concept), column < grid[parent].count,
                !grid[parent][column].text.isEmpty
            else { continue }
            while cells.count <= column { cells.append(Cell(text: "", place: grid[parent][column].place)) }
            if cells[column].text.isEmpty { cells[column].text = grid[parent][column].text }
        }
    }

    /// Whether all names of the column begin with a number and a blank: `1 Jumlah …`, `2 Pelaksanaan …`.
    func hasNumberedNames() -> Bool {
        guard let column = head.column(.indicator) else { return false }
        let names = grid[min(head.rows.upperBound, grid.count)...].filter {
            column < $0.count && !$0[column].text.isEmpty && $0.count(where: { !$0.text.isEmpty }) > 1
        }.map { $0[column].text }
        return names.count >= 2 && names.allSatisfy { RowReader.behindNumber($0) != nil }
    }

    /// A name without a number that has neither dot nor bracket: where all names have one, or a word of measure follows.
    func withoutBareNumber(_ name: String) -> String {
        guard let rest = RowReader.behindNumber(name) else { return name }
        return isNumbered || lexicon[.measures].prefixMatch(Words(rest), at: 0) != nil ? rest : name
    }

    /// What stands behind one or two figures and a blank, if it begins with a capital or a sign of percent.
    private static func behindNumber(_ name: String) -> String? {
        let bytes = Array(name.trimmed.utf8)
        let digits = bytes.prefix { $0 &- 0x30 < 10 }.count
        guard (1...2).contains(digits), digits + 1 < bytes.count, bytes[digits] == 0x20 else { return nil }
        let rest = CellText.trimmed(bytes[digits...])
        guard let first = rest.first, first &- 0x41 < 26 || first == 0x25 else { return nil }
        return String(decoding: rest, as: UTF8.self)
    }
}
