/// A table on one page: cells in rows and columns, with the boxes they were printed in.
struct PrintedTable {
    var box: Box
    /// Left edges of the columns and the right edge of the last.
    var columns: [Double]
    var rows: [[PrintedCell]]
    /// The page of each row; rows of later pages are appended.
    var pages: [Int]

    /// A cell with its place in the grid.
    struct PrintedCell {
        var column: Int
        var width: Int
        var height: Int
        var text: String
        /// The lines of the text on the row's page, or the field itself when it is empty and drawn.
        var boxes: [Box] = []
    }

    /// The texts of a row in the order of its columns, with empty ones where nothing stands.
    func texts(of row: Int) -> [String] {
        var texts = [String](repeating: "", count: max(columns.count - 1, 0))
        for cell in rows[row] where texts.indices.contains(cell.column) { texts[cell.column] = cell.text }
        return texts
    }
}
