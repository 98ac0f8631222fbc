import Model

/// Tables that only set running text in columns: `Menimbang | : | a. bahwa …` of a decree, `TUGAS | : | …` above a form,
/// `Nama Indikator | …` of a manual with a card for each indicator.
///
/// They are read as the lines that they show, so that a document says the same with and without such a table.
struct LayoutTable {
    let maker: LineMaker
    let heads: HeadReader

    /// The lines of such a table; nil for a table that holds data.
    func paragraphs(of table: Table) -> [Paragraph]? {
        guard table.rows.count <= 400, table.rows.allSatisfy({ $0.cells.count <= 14 }) else { return nil }
        if table.rows.allSatisfy({ $0.cells.count <= 5 }),
            table.rows.contains(where: opensPreamble) || isFormHead(table)
        {
            return table.rows.flatMap(lines)
        }
        if isPlainHead(table) { return table.rows.flatMap(cardLine) }
        return isCard(table) ? cardLines(table.rows) : nil
    }

    /// `Menimbang`, `Mengingat`, `Menetapkan` alone in the first cell, a colon, and text in the last cell.
    private func opensPreamble(_ row: Table.Row) -> Bool {
        let cells = row.cells.filter { !$0.text.isEmpty }
        guard let label = cells.first, (2...4).contains(cells.count),
            label.text.utf8.last == 0x3A || startsWithColon(cells[1])
        else { return false }
        return [.considering, .recalling, .enacting].contains(where: line(label.text, label.place).isWhole)
    }

    /// Every row a label of the form's head, a colon and a text; the first names the agency.
    private func isFormHead(_ table: Table) -> Bool {
        guard let first = table.rows.first, headLabel(first) == "agency" else { return false }
        return table.rows.allSatisfy { row in
            guard let start = row.cells.first(where: { !$0.text.isEmpty }) else { return true }
            return headLabel(row) != nil || start.text.utf8.first == 0x3A
                || ListLabel(Array(start.text.utf8)[...]) != nil
        }
    }

    /// `Instansi | Dinas Sosial`, `Tahun | 2024` above the table of a sheet: labels of the head and one value each.
    private func isPlainHead(_ table: Table) -> Bool {
        let rows = table.rows.map(filled).filter { !$0.isEmpty }
        guard (1...8).contains(rows.count) else { return false }
        return rows.allSatisfy { row in
            guard row.count == 2, row[0].text.utf8.last != 0x3A else { return false }
            return maker.vocabulary.isHeadLabel(row[0].text) && heads.cell(row[1].text).concept == nil
        }
    }

    /// The label of the form's head that a row states, with its colon in the same cell or the next one.
    private func headLabel(_ row: Table.Row) -> String? {
        let cells = row.cells.filter { !$0.text.isEmpty }
        guard cells.count >= 2, cells.count <= 4 else { return nil }
        let text = cells.prefix(cells.count - 1).map(\.text).joined(separator: " ")
        let line = line(text, cells[0].place)
        guard text.utf8.contains(0x3A) || startsWithColon(cells[1]), let hit = line.hit(.headLabels),
            hit.tokens.lowerBound == line.labelWords, hit.tokens.upperBound == line.words.count
        else { return nil }
        return line.tag(of: hit)
    }

    /// A label and its value in every row, one of them the name of an indicator; not a head with its columns.
    private func isCard(_ table: Table) -> Bool {
        let rows = table.rows.map(labelled).filter { !$0.isEmpty }
        let labels = rows.compactMap { row in row.count == 2 ? heads.cell(row[0].text) : nil }
        let known = labels.filter(\.isLabel)
        guard known.count >= 3, known.contains(where: { $0.concept == .indicator }) else { return false }
        // A long manual has labels of its own; a table of data has more than a label and a value in its rows.
        let isNarrow = labels.count * 10 >= rows.count * 8
        guard known.count * 5 >= rows.count * 4 || isNarrow && known.count * 2 >= rows.count && known.count >= 5 else {
            return false
        }
        // A percent sign is a head too: only the first row tells columns from cards.
        return rows.first.map { $0.count < 2 || !heads.cell($0[1].text).exact } ?? false
    }

    /// The filled cells of a row without its number and its colon.
    private func labelled(_ row: Table.Row) -> [Cell] {
        var cells = row.cells.filter { !$0.text.isEmpty && $0.text != ":" }
        if cells.count > 2, Words(cells[0].text).integer(0) != nil { cells.removeFirst() }
        return cells
    }

    /// The lines of a card. `Tahun | 2022 | 2023` above `Target | 97 | 98` says what `Target 2022 : 97` says.
    private func cardLines(_ rows: [Table.Row]) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var at = 0
        while at < rows.count {
            if at + 1 < rows.count, let targets = yearlyTargets(rows[at], rows[at + 1]) {
                paragraphs += targets
                at += 2
            } else {
                paragraphs += cardLine(rows[at])
                at += 1
            }
        }
        return paragraphs
    }

    /// A row of years, and a row of as many targets in the same columns.
    private func yearlyTargets(_ years: Table.Row, _ targets: Table.Row) -> [Paragraph]? {
        let (heads, values) = (filled(years), filled(targets))
        guard let label = values.first, heads.count >= 3, heads.count == values.count, !label.text.isEmpty,
            self.heads.cell(label.text).concept == .target
        else { return nil }
        var paragraphs: [Paragraph] = []
        for (head, value) in zip(heads, values).dropFirst() {
            let cell = self.heads.cell(head.text)
            guard cell.bare, let year = cell.year else { return nil }
            let text = "\(label.text.oneLine) \(year) : \(value.text)"
            paragraphs.append(Paragraph(text: text, place: value.place, isApart: true))
        }
        return paragraphs
    }

    private func filled(_ row: Table.Row) -> [Cell] { row.cells.filter { !$0.text.isEmpty && $0.text != ":" } }

    /// `Satuan : persen`
    private func cardLine(_ row: Table.Row) -> [Paragraph] {
        let cells = labelled(row)
        guard let last = cells.last else { return [] }
        let text = cells.map(\.text).joined(
            separator: startsWithColon(last) || cells[0].text.utf8.last == 0x3A ? " " : " : "
        )
        return [Paragraph(text: text, place: last.place, isApart: true)]
    }

    private func startsWithColon(_ cell: Cell) -> Bool { cell.text.utf8.first == 0x3A }

    private func line(_ text: String, _ place: Place) -> Line {
        maker.line(Paragraph(text: text, place: place), gapBefore: true)
    }

    /// The cells of a row one after the other; every line of the last cell is a line of its own.
    private func lines(_ row: Table.Row) -> [Paragraph] {
        let cells = row.cells.filter { !$0.text.isEmpty }
        guard let last = cells.last else { return [] }
        let before = cells.dropLast().map(\.text).joined(separator: " ").oneLine
        return last.text.split(separator: "\n").enumerated().map { number, text in
            let text = number == 0 && !before.isEmpty ? before + " " + text : String(text)
            return Paragraph(text: text.trimmed, place: last.place, isApart: number == 0)
        }
    }
}
