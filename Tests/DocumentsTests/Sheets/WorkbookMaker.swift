import TestSupport

@testable import Documents

/// Writes workbooks part by part, so that tests can make what no library writes.
struct WorkbookMaker {
    var sheets: [(name: String, state: String, xml: String)] = []
    var strings = ""
    var formats = ""
    var cellFormats = "<xf numFmtId=\"0\"/>"
    var epoch1904 = false

    static let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// `rows` is what stands inside `<sheetData>`, `after` behind it.
    mutating func add(
        _ name: String,
        _ rows: String,
        state: String = "visible",
        before: String = "",
        after: String = ""
    ) {
        sheets.append(
            (name, state, "<worksheet \(Self.space)>\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>")
        )
    }

    func parts() -> [(String, String)] {
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"rId\(index + 1)\"/>"
        }
        var targets = sheets.indices.map { relation("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
        targets += [relation("s", "sharedStrings", "sharedStrings.xml"), relation("f", "styles", "/xl/styles.xml")]
        return [
            ("_rels/.rels", wrapped(relation("a", "officeDocument", "xl/workbook.xml"))),
            (
                "xl/workbook.xml",
                "<workbook \(Self.space) xmlns:r=\"\(Self.relations)\"><workbookPr date1904=\"\(epoch1904 ? 1 : 0)\"/><sheets>\(list.joined())</sheets></workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", wrapped(targets.joined())),
            ("xl/sharedStrings.xml", "<sst \(Self.space)>\(strings)</sst>"),
            (
                "xl/styles.xml",
                "<styleSheet \(Self.space)><numFmts>\(formats)</numFmts><cellXfs>\(cellFormats)</cellXfs></styleSheet>"
            ),
        ] + sheets.enumerated().map { ("xl/worksheets/sheet\($0.offset + 1).xml", $0.element.xml) }
    }

    func bytes() -> [UInt8] { ZipMaker.archive(parts()) }

    private func wrapped(_ relations: String) -> String {
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(relations)</Relationships>"
    }

    private func relation(_ id: String, _ kind: String, _ target: String) -> String {
        "<Relationship Id=\"\(id)\" Type=\"\(Self.relations)/\(kind)\" Target=\"\(target)\"/>"
    }
}
