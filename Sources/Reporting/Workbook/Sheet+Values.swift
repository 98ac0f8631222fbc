import Model

/// Values of documents in cells: numbers as numbers, everything else as the text that it is.
extension Sheet {
    /// Writes a value. A number that Excel can hold exactly is a number, with as many decimals as it has and `%` behind a
    /// share; what is missing stays blank.
    ///
    /// - Parameter mark: stands before the value, as `≠`; a number stays a number.
    func quantity(_ row: Int, _ column: Int, _ quantity: Quantity, _ style: CellStyle, mark: String = "") {
        guard quantity.kind != .missing else { return blank(row, column, style) }
        if let number = quantity.number, [.number, .money].contains(quantity.kind), number.fitsExcel {
            let unit = quantity.kind == .money ? "\"Rp\" " : ""
            let tail = quantity.unit == "persen" ? "\"%\"" : ""
            let lead = mark.isEmpty ? "" : "\"\(mark) \""
            self.number(row, column, number.double, style.numbered(lead + unit + number.format + tail))
        } else {
            text(row, column, mark.isEmpty ? quantity.raw : "\(mark) \(quantity.raw)", style)
        }
    }
}

extension Number {
    /// Whether Excel keeps every digit.
    var fitsExcel: Bool { scale <= 10 && coefficient.magnitude < 1_000_000_000_000_000 }

    /// The format that shows exactly its digits.
    var format: String { "#,##0" + (scale > 0 ? "." + String(repeating: "0", count: scale) : "") }
}
