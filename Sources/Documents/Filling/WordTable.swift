/// A table of texts for a Word document, with lines around its cells and a head that is repeated on each page.
struct WordTable {
    let heads: [String]
    /// Shares of the width.
    let widths: [Int]
    /// A single cell goes across the table.
    let rows: [[String]]
    /// Properties of every run, as markup.
    let look: String
    /// Declaration of the prefix, where the document does not have it.
    let declared: String

    /// Word counts widths in fiftieths of a percent.
    private static let whole = 5_000

    var markup: String {
        let head =
            "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
            + heads.enumerated().map { cell($1, width: share($0), shade: "D9D9D9", isBold: true) }.joined() + "</w:tr>"
        let grid = widths.indices.map { "<w:gridCol w:w=\"\(share($0) * 2)\"/>" }.joined()
        return "<w:tbl\(declared)><w:tblPr><w:tblW w:w=\"\(WordTable.whole)\" w:type=\"pct\"/>\(borders)"
            + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/>"
            + "<w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>"
            // A table is never the last of a cell or a page: a paragraph follows.
            + "\(head)\(rows.map(row).joined())</w:tbl><w:p\(declared)/>"
    }

    private func share(_ column: Int) -> Int {
        let sum = max(widths.reduce(0, +), 1)
        return column < widths.count ? widths[column] * WordTable.whole / sum : 0
    }

    private var borders: String {
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
        return "<w:tblBorders>"
            + sides.map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>" }.joined()
            + "</w:tblBorders>"
    }

    private func row(_ cells: [String]) -> String {
        guard cells.count == 1, heads.count > 1 else {
            return "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
                + cells.enumerated().map { cell($1, width: share($0)) }.joined() + "</w:tr>"
        }
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            + cell(cells[0], width: WordTable.whole, columns: heads.count, shade: "F2F2F2", isBold: true) + "</w:tr>"
    }

    private func cell(
        _ text: String,
        width: Int,
        columns: Int = 1,
        shade: String? = nil,
        isBold: Bool = false
    ) -> String {
        let span = columns > 1 ? "<w:gridSpan w:val=\"\(columns)\"/>" : ""
        let fill = shade.map { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\($0)\"/>" } ?? ""
        let keep = isBold ? "<w:keepNext/>" : ""
        let lines = MarkupText.escaped(text).split(separator: "\n", omittingEmptySubsequences: false).map { line in
            "<w:p><w:pPr>\(keep)<w:spacing w:before=\"20\" w:after=\"20\"/></w:pPr><w:r>\(isBold ? bold : look)"
                + "<w:t xml:space=\"preserve\">\(line)</w:t></w:r></w:p>"
        }
        return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"pct\"/>\(span)\(fill)</w:tcPr>"
            + lines.joined() + "</w:tc>"
    }

    /// The same look in bold, which stands behind style and fonts.
    private var bold: String {
        guard look.hasPrefix("<w:rPr>") else { return "<w:rPr><w:b/></w:rPr>" }
        var rest = look.dropFirst("<w:rPr>".count)
        var front = "<w:rPr>"
        while rest.hasPrefix("<w:rStyle ") || rest.hasPrefix("<w:rFonts "), let end = rest.firstIndex(of: ">") {
            front += rest[...end]
            rest = rest[rest.index(after: end)...]
        }
        return rest.hasPrefix("<w:b/>") ? look : front + "<w:b/>" + rest
    }
}
