import Model

/// Every line of text and every cell once, for the rules of language; and where the text speaks of an annex.
extension Draft {
    func collectPassages() {
        var passages: [Passage] = []
        passages.reserveCapacity(lines.count + tables.reduce(0) { $0 + $1.table.rows.count * 4 })
        var table = 0
        for index in lines.indices {
            while table < tables.count, tables[table].before <= index {
                appendCells(of: tables[table].table, to: &passages, contents: tableUsed.contains(table))
                table += 1
            }
            passages.append(lines[index].passage)
            noteAnnexMention(index)
        }
        while table < tables.count {
            appendCells(of: tables[table].table, to: &passages, contents: tableUsed.contains(table))
            table += 1
        }
        out.passages = passages
    }

    private func appendCells(of table: Table, to passages: inout [Passage], contents: Bool) {
        for row in table.rows {
            for cell in row.cells where !cell.text.isEmpty {
                passages.append(
                    Passage(
                        text: cell.text,
                        place: cell.place.showing(cell.text),
                        role: contents ? .contents : .cell,
                        italics: cell.italics
                    )
                )
            }
        }
    }

    private func noteAnnexMention(_ index: Int) {
        guard lines[index].hit(.annex) != nil || lines[index].hit(.annexMention) != nil, lines[index].role != .catchword
        else { return }
        let line = lines[index]
        if line.role == .title, line.section == .annex { return }
        out.annexMentions.append(line.passage)
    }
}
