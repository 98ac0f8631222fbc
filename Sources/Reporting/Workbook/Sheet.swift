import CXlsxWriter
import Model

/// One sheet of a workbook being written. Rows and columns count from 0, as the library does.
struct Sheet {
    /// As Excel shows it.
    let name: String
    let pointer: UnsafeMutablePointer<lxw_worksheet>
    let book: Workbook

    /// The name as formulas write it.
    var quoted: String {
        "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    func text(_ row: Int, _ column: Int, _ text: String, _ style: CellStyle = .plain) {
        let clean = text.asCellText
        book.note(
            worksheet_write_string(pointer, UInt32(clamping: row), UInt16(clamping: column), clean, book.format(style))
        )
    }

    func integer(_ row: Int, _ column: Int, _ value: Int, _ style: CellStyle = .number) {
        number(row, column, Double(value), style)
    }

    func number(_ row: Int, _ column: Int, _ value: Double, _ style: CellStyle = .decimal) {
        book.note(
            worksheet_write_number(pointer, UInt32(clamping: row), UInt16(clamping: column), value, book.format(style))
        )
    }

    /// A day, as the count of days that Excel keeps (from 30 December 1899).
    func date(_ row: Int, _ column: Int, _ day: CivilDate, _ style: CellStyle) {
        number(row, column, Double(day.dayNumber + 25_569), style)
    }

    func blank(_ row: Int, _ column: Int, _ style: CellStyle) {
        book.note(worksheet_write_blank(pointer, UInt32(clamping: row), UInt16(clamping: column), book.format(style)))
    }

    /// A formula made of our own words and references, never of a document's; `value` is its result until a program
    /// computes it anew, nil where it is empty.
    func formula(_ row: Int, _ column: Int, _ formula: String, value: Double?, _ style: CellStyle) {
        let (row, column) = (UInt32(clamping: row), UInt16(clamping: column))
        if let value {
            book.note(worksheet_write_formula_num(pointer, row, column, formula, book.format(style), value))
        } else {
            book.note(worksheet_write_formula_str(pointer, row, column, formula, book.format(style), ""))
        }
    }

    func formula(_ row: Int, _ column: Int, _ formula: String, text: String, _ style: CellStyle) {
        book.note(
            worksheet_write_formula_str(
                pointer,
                UInt32(clamping: row),
                UInt16(clamping: column),
                formula,
                book.format(style),
                text.asCellText
            )
        )
    }

    /// One cell over several.
    func merge(_ row: Int, _ columns: ClosedRange<Int>, rows: Int = 1, _ text: String, _ style: CellStyle) {
        if columns.count == 1, rows == 1 { return self.text(row, columns.lowerBound, text, style) }
        let (first, last) = (UInt32(clamping: row), UInt32(clamping: row + rows - 1))
        let (left, right) = (UInt16(clamping: columns.lowerBound), UInt16(clamping: columns.upperBound))
        book.note(worksheet_merge_range(pointer, first, left, last, right, text.asCellText, book.format(style)))
    }

    /// The width of columns in characters of the default font.
    func width(_ columns: ClosedRange<Int>, _ characters: Double, isHidden: Bool = false) {
        var options = lxw_row_col_options()
        options.hidden = isHidden ? 1 : 0
        let (left, right) = (UInt16(clamping: columns.lowerBound), UInt16(clamping: columns.upperBound))
        book.note(worksheet_set_column_opt(pointer, left, right, characters, nil, &options))
    }

    func widths(_ characters: [Double]) {
        for (column, width) in characters.enumerated() { self.width(column...column, width) }
    }

    /// The height of a row in points.
    func height(_ row: Int, _ points: Double) {
        book.note(worksheet_set_row(pointer, UInt32(clamping: row), points, nil))
    }

    func hide() { worksheet_hide(pointer) }

    func activate() { worksheet_activate(pointer) }

    func tab(_ colour: UInt32) { worksheet_set_tab_color(pointer, colour) }

    func hideGridlines() { worksheet_gridlines(pointer, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }

    /// What is above and left of the cell stays in view.
    func freeze(_ row: Int, _ column: Int) {
        worksheet_freeze_panes(pointer, UInt32(clamping: row), UInt16(clamping: column))
    }

    func filter(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) {
        book.note(
            worksheet_autofilter(
                pointer,
                UInt32(clamping: rows.lowerBound),
                UInt16(clamping: columns.lowerBound),
                UInt32(clamping: rows.upperBound),
                UInt16(clamping: columns.upperBound)
            )
        )
    }

    /// Against slips of the hand, without a password: locked cells cannot be changed until the protection is lifted.
    func protect() {
        var options = lxw_protection()
        options.format_columns = 1
        options.format_rows = 1
        options.sort = 1
        options.autofilter = 1
        worksheet_protect(pointer, nil, &options)
    }

    /// A note beside a cell, shown when the mouse is on it.
    func comment(_ row: Int, _ column: Int, _ text: String) {
        let lines = text.utf16.count / 38 + text.utf8.split(separator: 0x0A).count
        let height = UInt16(clamping: 24 + lines * 17)
        book.note(iku_comment(pointer, UInt32(clamping: row), UInt16(clamping: column), text.asCellText, 260, height))
    }

    /// Colours the cells where a formula of our own holds; it is written for the first cell of the range.
    func colour(
        _ rows: ClosedRange<Int>,
        _ columns: ClosedRange<Int>,
        where formula: String,
        fill: UInt32,
        colour: UInt32
    ) {
        book.note(
            iku_format_where(
                pointer,
                UInt32(clamping: rows.lowerBound),
                UInt16(clamping: columns.lowerBound),
                UInt32(clamping: rows.upperBound),
                UInt16(clamping: columns.upperBound),
                formula,
                book.conditional(fill: fill, colour: colour)
            )
        )
    }
}
