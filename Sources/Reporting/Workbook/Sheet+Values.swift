import Model

/// Values of documents in cells: numbers as numbers, everything else as the text that it is.
extension Sheet {
    /// Writes a value. A number that Excel can hold exactly is a number, with as many decimals as it has and its unit
    /// behind it; what is missing stays blank, or the mark that says so.
    ///
    /// - Parameter mark: stands before the value, as `≠`; a number stays a number.
    func quantity(_ row: Int, _ column: Int, _ quantity: Quantity, _ style: CellStyle, mark: String = "") {
        guard quantity.kind != .missing else { return text(row, column, quantity.raw, style) }
        if let number = quantity.number, [.number, .money].contains(quantity.kind), number.fitsExcel,
            let tail = Sheet.tail(quantity)
        {
            let unit = quantity.kind == .money ? "\"Rp\" " : ""
            let lead = mark.isEmpty ? "" : "\"\(mark) \""
            self.number(row, column, number.double, style.numbered(lead + unit + number.format + tail))
        } else {
            text(row, column, mark.isEmpty ? quantity.raw : "\(mark) \(quantity.raw)", style)
        }
    }

    /// The unit in a number format; nil for one that cannot stand there.
    private static func tail(_ quantity: Quantity) -> String? {
        guard let unit = quantity.unit, quantity.kind != .money else { return "" }
        if unit == "persen" { return "\"%\"" }
        let isPlain = unit.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x20 || $0 == 0x2F }
        return isPlain && unit.utf8.count <= 24 ? "\" \(unit)\"" : nil
    }
}

extension Number {
    /// Whether Excel keeps every digit.
    var fitsExcel: Bool { scale <= 10 && coefficient.magnitude < 1_000_000_000_000_000 }

    /// The format that shows exactly its digits.
    var format: String { "#,##0" + (scale > 0 ? "." + String(repeating: "0", count: scale) : "") }
}
