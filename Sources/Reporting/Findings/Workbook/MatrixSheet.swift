import Model

/// Agencies down, requirements across: what was met, what was not, what nobody could decide.
struct MatrixSheet {
    let sheet: Sheet
    let words: Wording
    let run: Report.Run

    func write(_ matrix: Matrix) {
        let columns = Array(matrix.columns.prefix(SheetLimits.columns - 3))
        sheet.text(0, 0, words.pick("Perangkat daerah", "Agency"), .head)
        sheet.width(0...0, 32)
        for (index, column) in columns.enumerated() {
            sheet.text(0, index + 1, "\(column.rule)  \(column.title[words.language])".shortened(to: 48), .uprightHead)
        }
        if !columns.isEmpty { sheet.width(1...columns.count, 5) }
        let sums = columns.count + 1
        sheet.text(0, sums, words.pick("Temuan", "Findings"), .uprightHead)
        sheet.text(0, sums + 1, words.pick("Tidak dapat dinilai", "Not assessable"), .uprightHead)
        sheet.width(sums...(sums + 1), 7)
        sheet.height(0, 250)
        for (index, row) in matrix.rows.enumerated() {
            let at = index + 1
            sheet.text(at, 0, row.agency, .cell)
            var height = RowHeight()
            height.hold(row.agency, width: 32)
            sheet.height(at, height.points)
            for (column, totals) in zip(columns.indices, row.cells) {
                let mark = MatrixSheet.mark(totals)
                sheet.text(at, column + 1, mark.text, mark.style)
            }
            sheet.integer(at, sums, row.cells.reduce(0) { $0 + $1.violated })
            sheet.integer(at, sums + 1, row.cells.reduce(0) { $0 + $1.notAssessable })
        }
        let last = matrix.rows.count
        sheet.freeze(1, 1)
        sheet.filter(0...max(last, 1), 0...(sums + 1))
        for (offset, line) in legend.enumerated() { sheet.text(last + 2 + offset, 0, line, .hint) }
        sheet.printed(
            words.pick("Matriks perangkat daerah dan persyaratan", "Agencies and requirements"),
            foot: words.circumstances(run),
            page: words.pick("Halaman", "Page"),
            headRows: 0...0,
            headColumns: 0...0,
            pagesWide: max(1, (columns.count + 44) / 45)
        )
    }

    /// The worst outcome, with its count: a word or sign each, so that no colour has to tell.
    static func mark(_ totals: Report.Totals) -> (text: String, style: CellStyle) {
        if totals.violated > 0 {
            return ("✗ \(totals.violated)", CellStyle.centred.filled(0xF8CBAD, colour: 0x7F0000).bold)
        }
        if totals.notAssessable > 0 {
            return ("? \(totals.notAssessable)", CellStyle.centred.filled(0xFFF2CC, colour: 0x7F6000))
        }
        if totals.waived > 0 { return ("◊ \(totals.waived)", CellStyle.centred.filled(0xE7E6E6, colour: 0x404040)) }
        if totals.satisfied > 0 { return ("✓", CellStyle.centred.filled(0xE2EFDA, colour: 0x375623)) }
        return ("–", CellStyle.centred.filled(0xFFFFFF, colour: 0x7F7F7F))
    }

    private var legend: [String] {
        words.language == .indonesian
            ? [
                "✗ n: n temuan", "? n: n tidak dapat dinilai", "◊ n: n dikecualikan", "✓: terpenuhi",
                "–: tidak berlaku",
            ]
            : [
                "✗ n: n violated", "? n: n not assessable", "◊ n: n waived", "✓: satisfied", "–: not applicable",
            ]
    }
}
