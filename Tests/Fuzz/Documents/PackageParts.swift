import TestSupport

/// The parts of an office package that an input may replace: they stand in it one after the other, parted by zero bytes;
/// an empty one is filled from here. So the layers of XML are reached, which broken containers never let through.
struct PackageParts {
    /// What no input replaces.
    var fixed: [(name: String, text: String)]
    /// What it may, with what stands there otherwise.
    var parts: [(name: String, text: String)]

    /// The package for an input; one that begins like a container is taken as it is.
    func package(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0x50, 0x4B]) { return bytes }
        let given = bytes.split(separator: 0, maxSplits: parts.count - 1, omittingEmptySubsequences: false)
        var entries = fixed.map { ZipMaker.Entry(name: $0.name, data: Array($0.text.utf8)) }
        for (index, part) in parts.enumerated() {
            let data = index < given.count && !given[index].isEmpty ? Array(given[index]) : Array(part.text.utf8)
            entries.append(ZipMaker.Entry(name: part.name, data: data))
        }
        return ZipMaker.archive(entries)
    }
}

extension PackageParts {
    static let word = PackageParts(
        fixed: [("[Content_Types].xml", types("wordprocessingml.document.main+xml"))],
        parts: [
            (
                "word/document.xml",
                "<w:document \(w)><w:body><w:p><w:r><w:t>isi</w:t></w:r></w:p></w:body></w:document>"
            ),
            ("word/styles.xml", "<w:styles \(w)/>"), ("word/numbering.xml", "<w:numbering \(w)/>"),
            ("word/footnotes.xml", "<w:footnotes \(w)/>"),
            (
                "word/_rels/document.xml.rels",
                related(["styles": "styles.xml", "numbering": "numbering.xml", "footnotes": "footnotes.xml"])
            ),
        ]
    )

    static let workbook = PackageParts(
        fixed: [("[Content_Types].xml", types("spreadsheetml.sheet.main+xml"))],
        parts: [
            ("xl/worksheets/sheet1.xml", "<worksheet \(x)><sheetData/></worksheet>"),
            ("xl/sharedStrings.xml", "<sst \(x)><si><t>isi</t></si></sst>"), ("xl/styles.xml", "<styleSheet \(x)/>"),
            (
                "xl/workbook.xml",
                "<workbook \(x) xmlns:r=\"\(relations)\"><sheets><sheet name=\"IKU\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                related([
                    "worksheet": "worksheets/sheet1.xml", "sharedStrings": "sharedStrings.xml", "styles": "styles.xml",
                ])
            ),
        ]
    )

    static let openText = open("text", "<office:text><text:p>isi</text:p></office:text>")
    static let openSheet = open("spreadsheet", "<office:spreadsheet/>")

    private static func open(_ kind: String, _ body: String) -> PackageParts {
        let spaces = ["office", "text", "table", "style"].map {
            "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
        }.joined(separator: " ")
        return PackageParts(
            fixed: [("mimetype", "application/vnd.oasis.opendocument.\(kind)")],
            parts: [
                (
                    "content.xml",
                    "<office:document-content \(spaces)><office:body>\(body)</office:body></office:document-content>"
                ), ("styles.xml", "<office:document-styles \(spaces)/>"),
                ("Object 1/content.xml", "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>a</mi></math>"),
            ]
        )
    }

    private static let w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    private static let x = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private static func types(_ kind: String) -> String {
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/a\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.\(kind)\"/></Types>"
    }

    private static func related(_ parts: [String: String]) -> String {
        let list = parts.sorted { $0.key < $1.key }.map {
            "<Relationship Id=\"\($0.key)\" Type=\"\(relations)/\($0.key)\" Target=\"\($0.value)\"/>"
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list.joined())"
            + "</Relationships>"
    }
}
