import CXlsxWriter

/// Bars beside the numbers they show.
extension Sheet {
    /// Horizontal bars, the first row on top, with their numbers.
    ///
    /// - Parameters:
    ///   - rows: of the table, without its head.
    ///   - colours: of the bars, in order, at most 16; one colour for all when it has one.
    ///   - description: for readers who do not see it.
    func bars(
        _ title: String,
        labels: Int,
        values: Int,
        rows: ClosedRange<Int>,
        colours: [UInt32],
        at place: (row: Int, column: Int),
        scale: (x: Double, y: Double),
        description: String
    ) {
        guard let chart = book.chart(LXW_CHART_BAR) else { return book.note(LXW_ERROR_MEMORY_MALLOC_FAILED) }
        func range(_ column: Int) -> String {
            let letters = Sheet.letters(column)
            return "=\(quoted)!$\(letters)$\(rows.lowerBound + 1):$\(letters)$\(rows.upperBound + 1)"
        }
        guard let series = chart_add_series(chart, range(labels), range(values)) else {
            return book.note(LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        if colours.count == 1 { iku_fill_series(series, colours[0]) }
        if colours.count > 1 { iku_fill_points(series, colours, Int32(clamping: colours.count)) }
        chart_series_set_labels(series)
        chart_title_set_name(chart, title)
        iku_title_size(chart, 11)
        chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
        chart_set_series_gap(chart, 40)
        if let values = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_X) {
            chart_axis_off(values)
            chart_axis_major_gridlines_set_visible(values, UInt8(LXW_FALSE.rawValue))
        }
        if let labels = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y) { chart_axis_set_reverse(labels) }
        book.note(
            iku_insert_chart(
                pointer,
                UInt32(clamping: place.row),
                UInt16(clamping: place.column),
                chart,
                scale.x,
                scale.y,
                description.asCellText
            )
        )
    }

    /// `A` for 0, `AB` for 27.
    static func letters(_ column: Int) -> String {
        var rest = max(column, 0) + 1
        var bytes: [UInt8] = []
        while rest > 0 {
            bytes.append(UInt8(0x41 + (rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: bytes.reversed(), as: UTF8.self)
    }

    /// `$B$4`-like references for formulas: `B4`, both counted from 0.
    static func reference(_ row: Int, _ column: Int) -> String { letters(column) + String(row + 1) }
}
