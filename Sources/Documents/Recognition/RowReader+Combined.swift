import Model

/// Rows of a table whose levels share a column.
extension RowReader {
    /// The column of such a table, as its head tells; nil where each level has its own.
    func combinedColumn() -> CombinedColumn? {
        guard let column = head.column(.indicator), !head.has(.objective), column < head.columns.count,
            let levels = heads.combinedLevels(Words(head.columns[column].title))
        else { return nil }
        return CombinedColumn(head, levels: levels, grid: grid, heads: heads, lexicon: lexicon)
    }

    /// Puts down the group that a row names; true only for a row of an indicator, which then stands in its cells alone.
    mutating func passLevels(_ row: Int, _ cells: inout [Cell], _ out: inout RecognisedDocument) -> Bool {
        guard let combined else { return true }
        guard let found = combined.rows[row] else {
            let filled = cells.first { !$0.text.isEmpty && !isAside($0.text) }
            if let filled { note(Messages.rowWithoutIndicator, filled.place.showing(joined(cells)), &out) }
            return false
        }
        if isAside(found.name) || lexicon[.tableWords].tag(of: found.name) == TableWord.total { return false }
        var cell = found.cell
        cell.text = found.name
        switch found.level {
        case .indicator:
            if isBelowObjectives { return false }
            guard combined.column < cells.count, !cells[combined.column].text.isEmpty else { return false }
            cells[combined.column].text = found.name
            if let number = combined.number, number < cells.count, let label = found.label {
                cells[number].text = label
            }
            return true
        case .objective:
            isBelowObjectives = false
            if out.tables[table].purpose == .indicators {
                setObjective(cell, number: found.label, &out)
            } else {
                objectiveText = found.name
            }
        case .goal:
            isBelowObjectives = false
            (objective, objectiveText) = (nil, nil)
        case .program, .activity: isBelowObjectives = true
        default:
            isBelowObjectives = false
            (objective, objectiveText) = (nil, nil)
            if !readAgencyRow(found.cell, &out) {
                note(Messages.groupRow, found.cell.place.showing(found.cell.text), &out)
            }
        }
        return false
    }
}
