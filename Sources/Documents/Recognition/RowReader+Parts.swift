import Model

/// Tables whose rows belong to several agencies: a row across the table, or a column, names the agency.
extension RowReader {
    /// `Dinas Kesehatan` across the table: the rows below are its own. False for any other row.
    mutating func readAgencyRow(_ cell: Cell, _ out: inout RecognisedDocument) -> Bool {
        guard let named = naming.agency(in: cell.text, at: cell.place) else { return false }
        // Within one agency's document its units only group the rows.
        if let own = out.agency, !lexicon.isUnit(own.kind), lexicon.isUnit(named.kind) { return false }
        enter(naming.part(of: named, annex: nil, in: &out))
        return true
    }

    /// The agency in front of objective and indicator: the rows from here on are its own.
    mutating func readPart(_ cells: [Cell], _ out: inout RecognisedDocument) {
        guard let column = partColumn, column < cells.count, !cells[column].text.isEmpty else { return }
        guard let named = naming.agency(in: cells[column].text, at: cells[column].place) else {
            return enter(nil)
        }
        enter(naming.part(of: named, annex: nil, in: &out))
    }

    /// A column of agencies left of what they promise. Right of it stands who answers for the indicator.
    private var partColumn: Int? {
        guard let agency = head.column(.agency), let indicator = head.column(.indicator), agency < indicator,
            agency < head.column(.objective) ?? .max
        else { return nil }
        return agency
    }

    /// Whether the table's column of agencies says who answers for the indicator.
    var namesOwners: Bool { head.has(.agency) && !head.has(.owner) && partColumn == nil }

    private mutating func enter(_ next: Int?) {
        guard next != part else { return }
        part = next
        objective = nil
        objectiveText = nil
    }
}
