import Model

/// A sheet that is one table: head in the first row, filters, frozen head, printed on A4.
struct ListSheet {
    let sheet: Sheet
    let words: Wording
    /// Stands at the bottom of every page.
    let foot: String
    let columns: [Column]

    struct Column {
        var head: String
        var width: Double
    }

    enum Value {
        case text(String, CellStyle = .cell)
        case count(Int)
        case quantity(Quantity?)
        case date(CivilDate?)
    }

    /// Head and surroundings of a table with so many rows; `title` stands at the top of every page.
    func frame(_ title: String, rows: Int, frozen: Int = 1) {
        for (index, column) in columns.enumerated() {
            sheet.text(0, index, column.head, .head)
            sheet.width(index...index, column.width)
        }
        sheet.height(0, 30)
        sheet.freeze(1, frozen)
        sheet.filter(0...max(rows, 1), 0...(columns.count - 1))
        sheet.printed(title, foot: foot, page: words.pick("Halaman", "Page"), headRows: 0...0)
    }

    func row(_ row: Int, _ values: [Value]) {
        var height = RowHeight()
        for (column, value) in values.enumerated() {
            switch value {
            case .text(let text, let style):
                sheet.text(row, column, text, style)
                if columns.indices.contains(column) { height.hold(text, width: columns[column].width) }
            case .count(let count): sheet.integer(row, column, count)
            case .quantity(let quantity): sheet.quantity(row, column, quantity ?? .missing(), .cell)
            case .date(let day):
                let style = CellStyle.centred.numbered(CellStyle.dateFormat)
                if let day { sheet.date(row, column, day, style) } else { sheet.blank(row, column, style) }
            }
        }
        sheet.height(row, height.points)
    }
}
