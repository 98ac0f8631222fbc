import Model

/// A table on one page: cells in rows and columns, with the boxes they were printed in.
struct PrintedTable {
    var box: Box
    /// Left edges of the columns and the right edge of the last.
    var columns: [Double]
    var rows: [[PrintedCell]]
    /// The page of each row; rows of later pages are appended.
    var pages: [Int]
    /// Top edges of the drawn rows and the bottom edge of the last, on the first page; empty where none are drawn.
    var edges: [Double] = []
    /// Whether words are printed over each other: a text had no room in its cell and ran into the next row.
    var isOverprinted = false
    /// Whether only one cell holds text: the rest of a row of the page before, or a frame around a text.
    var isFragment = false

    /// A cell with its place in the grid.
    struct PrintedCell {
        var column: Int
        var width: Int
        var height: Int
        var text: String
        /// The lines of the text on the row's page, or the field itself when it is empty and drawn.
        var boxes: [Box] = []
        /// See `Cell.breaks`.
        var breaks: [Int] = []
    }

    /// A row as cells of a document, empty ones included; those that a wide cell covers are left out.
    ///
    /// - Parameter place: that of the row.
    func cells(of row: Int, place: Place) -> [Cell] {
        var cells: [Cell] = []
        var column = 0
        while column < columns.count - 1 {
            var place = place
            place.column = column + 1
            if let cell = rows[row].first(where: { $0.column == column }) {
                cells.append(
                    Cell(text: cell.text, place: place, columns: cell.width, rows: cell.height, breaks: cell.breaks)
                )
                column += max(cell.width, 1)
            } else {
                cells.append(Cell(text: "", place: place))
                column += 1
            }
        }
        return cells
    }

    /// Takes the raised numbers of notes off the ends of texts: `Angka kelahiran total (TFR)2`.
    ///
    /// - Parameter notes: the lines below the table, each note beginning with its number.
    mutating func removeMarks(of notes: [TextLine]) {
        let numbers = Set(notes.compactMap { $0.words.first?.text }.filter { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } })
        guard !numbers.isEmpty else { return }
        for row in rows.indices {
            for cell in rows[row].indices {
                let text = rows[row][cell].text
                let bare = text.utf8.lastIndex { $0 &- 0x30 >= 10 }
                guard let bare, numbers.contains(String(text[text.utf8.index(after: bare)...])) else { continue }
                // `CO2` is no mark, nor is `PM2,5`.
                guard text.utf8[bare] == 0x29 || text.utf8[bare] &- 0x61 < 26 else { continue }
                rows[row][cell].text = String(text[...bare])
            }
        }
    }

    /// The texts of a row in the order of its columns, with empty ones where nothing stands.
    func texts(of row: Int) -> [String] {
        var texts = [String](repeating: "", count: max(columns.count - 1, 0))
        for cell in rows[row] where texts.indices.contains(cell.column) { texts[cell.column] = cell.text }
        return texts
    }
}
