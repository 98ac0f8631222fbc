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
        if isPlainHead(table) { return table.rows.compactMap(plainLine) }
        if let alone = standingAlone(table) { return alone }
        return IndicatorCard(table, heads: heads)?.paragraphs()
    }

    /// What is complete in a table of its own and has nothing to do with the rows of the table above or below it: where it
    /// was set and who signed, the head of an annex.
    func standingAlone(_ table: Table) -> [Paragraph]? { signature(table) ?? annexHead(table) }

    /// `LAMPIRAN I` and the regulation that it belongs to, as such heads stand in the right half of a page: in one cell, or
    /// with the labels and colons in cells of their own.
    private func annexHead(_ table: Table) -> [Paragraph]? {
        let rows = table.rows.map(\.cells).map { $0.filter { !$0.text.isEmpty } }.filter { !$0.isEmpty }
        let paragraphs = table.rows.flatMap(lines)
        guard (1...12).contains(rows.count), rows.allSatisfy({ $0.count <= 4 }), let top = paragraphs.first,
            line(top.text, top.place).isAnnexHead
        else { return nil }
        let isPlain = rows.allSatisfy { $0.count == 1 }
        guard isPlain || namesRegulation(rows[0]) && rows.dropFirst().allSatisfy(goesOn) else { return nil }
        guard paragraphs.count <= 16, paragraphs.allSatisfy({ $0.text.utf8.count <= 400 }) else { return nil }
        return paragraphs.enumerated().map { number, one in
            Paragraph(text: one.text, place: one.place, isApart: number == 0)
        }
    }

    private func namesRegulation(_ cells: [Cell]) -> Bool {
        cells.contains { line($0.text.oneLine, $0.place).hit(.regulationKinds) != nil }
    }

    /// `Nomor | : | 12 Tahun 2024`, `Tanggal | : | …`, `tentang`, or a line that goes on.
    private func goesOn(_ cells: [Cell]) -> Bool {
        guard let first = cells.first else { return true }
        let start = line(first.text.oneLine, first.place)
        return cells.count == 1 || startsWithColon(first)
            || start.hit(.numberLabels).map { $0.tokens.lowerBound == 0 } ?? false
            || start.begins(.onDate) != nil || start.begins(.about) != nil
    }

    /// `Ditetapkan di …` and what stands below it, beside an empty cell or the block of another: each column from top to
    /// bottom.
    private func signature(_ table: Table) -> [Paragraph]? {
        let width = table.rows.map(\.cells.count).max() ?? 0
        guard table.rows.count <= 20, width <= 3 else { return nil }
        let columns = (0..<width).map { column in
            table.rows.filter { column < $0.cells.count }.flatMap { row in
                row.cells[column].text.split(separator: "\n", omittingEmptySubsequences: false).map {
                    (text: String($0).trimmed, place: row.cells[column].place)
                }
            }
        }
        let opens = columns.contains { lines in
            let first = lines.first { !$0.text.isEmpty }
            return first.map { line($0.text, $0.place).begins(.setAt) != nil } ?? false
        }
        guard opens else { return nil }
        return columns.flatMap { lines in
            lines.indices.filter { !lines[$0].text.isEmpty }.map { at in
                Paragraph(
                    text: lines[at].text,
                    place: lines[at].place,
                    isApart: at == 0 || lines[at - 1].text.isEmpty
                )
            }
        }
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
        let rows = table.rows.map(\.filled).filter { !$0.isEmpty }
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
        guard text.utf8.contains(0x3A) || cells.dropFirst().contains(where: startsWithColon),
            let hit = line.hit(.headLabels),
            hit.tokens.lowerBound == line.labelWords, hit.tokens.upperBound == line.words.count
        else { return nil }
        return line.tag(of: hit)
    }

    /// `Instansi : Dinas Contoh`, of a row without a colon.
    private func plainLine(_ row: Table.Row) -> Paragraph? {
        let cells = row.filled
        guard let last = cells.last else { return nil }
        return Paragraph(text: cells.map(\.text).joined(separator: " : "), place: last.place, isApart: true)
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

extension [Cell] {
    /// The cells that say something: neither empty nor a colon alone.
    var filled: [Cell] { filter { !$0.text.isEmpty && $0.text != ":" } }

    /// The filled cells of a row of labels and values, without the row's number.
    var labelled: [Cell] {
        let cells = filled
        return cells.count > 2 && Words(cells[0].text).integer(0) != nil ? Array(cells.dropFirst()) : cells
    }
}

extension Table.Row {
    /// The cells that say something.
    var filled: [Cell] { cells.filled }
}
