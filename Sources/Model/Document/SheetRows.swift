/// One sheet of a workbook as it is stored, before anybody looks for tables in it: only the cells that hold something.
package struct SheetRows: Sendable {
    package var name: String
    package var isHidden: Bool
    /// From top to bottom.
    package var rows: [Row]

    /// One row with something in it.
    package struct Row: Sendable {
        /// Counts from 1.
        package var number: Int
        /// Texts by column, which counts from 1; a date is `2026-01-31`, however the sheet shows it.
        package var cells: [Int: String]

        package init(number: Int, cells: [Int: String]) {
            self.number = number
            self.cells = cells
        }
    }

    package init(name: String, isHidden: Bool = false, rows: [Row]) {
        self.name = name
        self.isHidden = isHidden
        self.rows = rows
    }
}
