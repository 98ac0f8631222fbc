import Model
import TestSupport
import Testing

@testable import Documents

@Suite struct WorkbookTests {
    private func read(_ maker: WorkbookMaker, limits: Limits = .default) throws -> Document {
        try Reader(limits: limits).read(file: "a.xlsx", bytes: maker.bytes())
    }

    private func table(_ document: Document) throws -> Table {
        let tables = document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        return try #require(tables.first)
    }

    private func cells(_ table: Table) -> [[String]] { table.rows.map { $0.cells.map(\.text) } }

    @Test func readsEveryKindOfCell() throws {
        var maker = WorkbookMaker()
        maker.strings =
            "<si><t>Sasaran</t></si><si><r><t>Indi</t></r><r><t xml:space=\"preserve\">kator </t></r><rPh><t>x</t></rPh></si>"
        maker.formats = "<numFmt numFmtId=\"164\" formatCode=\"0 &quot;orang&quot;\"/>"
        maker.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/>"
        maker.add(
            "IKU",
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Sebaris_x000D_\n dua</t></is></c></row>
            <row r="2"><c r="A2" s="1"><v>0.7</v></c><c r="B2" s="2"><v>25</v></c><c r="C2" s="3"><v>43830</v></c>
            <c r="D2" t="str"><f>A1&amp;"x"</f><v>hasil</v></c><c r="E2"><f>1+1</f><v>2</v></c><c r="F2" t="b"><v>1</v></c></row>
            <row r="3"><c r="A3" t="e"><v>#DIV/0!</v></c><c r="B3"><f>1+1</f></c><c r="C3" t="s"><v>99</v></c><c r="D3" s="77"><v>1.5</v></c></row>
            """
        )
        maker.epoch1904 = true
        let document = try read(maker)
        let table = try table(document)
        #expect(cells(table)[0] == ["Sasaran", "Indikator", "Sebaris\n dua"])
        #expect(cells(table)[1] == ["70%", "25 orang", "01/01/2024", "hasil", "2", "Ya"])
        #expect(cells(table)[2] == ["#DIV/0!", "", "", "1,5"])
        #expect(table.rows[1].cells[3].place.cell == "D2")
        #expect(table.rows[1].cells[3].place.sheet == "IKU")
        #expect(document.notes.contains { $0.what == Messages.errorCell("#DIV/0!") && $0.place.cell == "A3" })
        #expect(document.notes.contains { $0.what == Messages.unstoredResults(1) })
        #expect(document.firstLoss?.what == Messages.unstoredResults(1))
    }

    /// Programs that compute nothing write an empty value; a text that a formula leaves empty is one.
    @Test(
        arguments: [
            ("<f>1+1</f><v></v>", "", true), ("<f>1+1</f><v/>", "", true), ("<f>1+1</f>", "", true),
            ("<f>\"\"</f><v></v>", " t=\"str\"", false), ("<f>1+1</f><v>2</v>", "", false), ("<v></v>", "", false),
        ]
    )
    func aFormulaWithoutAResultIsNotRead(_ cell: String, _ type: String, _ isLost: Bool) throws {
        let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"\(type)>\(cell)</c><c r=\"C1\"><v>3</v></c></row>"
        var maker = WorkbookMaker()
        maker.add("IKU", row)
        let document = try read(maker)
        #expect((document.firstLoss != nil) == isLost)
        #expect(document.notes.flatMap(\.cells).map(\.cell) == (isLost ? ["B1"] : []))
    }

    @Test func readsHiddenPartsAndSaysSo() throws {
        var maker = WorkbookMaker()
        let rows = (1...3).map {
            "<row r=\"\($0)\" hidden=\"\($0 == 2 ? 1 : 0)\"><c r=\"A\($0)\"><v>\($0)</v></c><c r=\"B\($0)\"><v>9</v></c></row>"
        }
        maker.add("Terbuka", rows.joined(), before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")
        maker.add("Rahasia", rows[0] + rows[2], state: "veryHidden")
        let document = try read(maker)
        #expect(document.notes.contains { $0.what == Messages.hiddenRows(1) && $0.place.row == 2 })
        #expect(document.notes.contains { $0.what == Messages.hiddenColumns(1) && $0.place.column == 2 })
        #expect(document.notes.contains { $0.what == Messages.hiddenSheet && $0.place.sheet == "Rahasia" })
        #expect(document.firstLoss == nil, "all was read")
    }

    @Test func passesOverEmptyFormattedCells() throws {
        var maker = WorkbookMaker()
        var rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
        for row in 2...20_000 {
            rows += "<row r=\"\(row)\" s=\"1\"><c r=\"A\(row)\" s=\"1\"/><c r=\"B\(row)\" s=\"1\"/></row>"
        }
        maker.add("IKU", rows)
        maker.add("Kosong", "")
        #expect(try table(read(maker)).rows.count == 1)
    }

    @Test func keepsMergedCellsInTheirColumns() throws {
        var maker = WorkbookMaker()
        maker.add(
            "IKU",
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"D1\"><v>3</v></c></row><row r=\"2\"><c r=\"B2\"><v>4</v></c><c r=\"C2\"><v>5</v></c><c r=\"D2\"><v>6</v></c></row>",
            after: "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"
        )
        let table = try table(read(maker))
        #expect(cells(table) == [["1", "2", "3"], ["", "4", "5", "6"]])
        #expect(table.rows[0].cells[1].columns == 2)
        #expect(table.rows[0].cells[0].rows == 2)
    }

    @Test func refusesTooManyCells() {
        var maker = WorkbookMaker()
        maker.add("IKU", (1...200).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined())
        let error = #expect(throws: InputError.self) { try read(maker, limits: Limits(cells: 100)) }
        #expect(error?.code == .tooManyCells(limit: 100))
    }

    /// A sheet beyond the limit is left as soon as that is known: reading it to its end would unpack more than may be.
    @Test func stopsAtTheLimitOfCells() {
        var maker = WorkbookMaker()
        let row = "<row>" + String(repeating: "<c><v>12345</v></c>", count: 100) + "</row>"
        maker.add("IKU", String(repeating: row, count: 1000))
        var limits = Limits(cells: 5_000)
        limits.unpackedBytes = 400_000
        let error = #expect(throws: InputError.self) { try read(maker, limits: limits) }
        #expect(error?.code == .tooManyCells(limit: 5_000))
        limits.cells = 1_000_000
        let other = #expect(throws: InputError.self) { try read(maker, limits: limits) }
        #expect(other?.code == .unpackedTooLarge(limit: 400_000))
    }

    /// What no honest program writes: each ends in an error or a document, never in a trap.
    @Test(arguments: [
        "<row r=\"99999999999999999999\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"0\"><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row>",
        "<row><c><v>1</v></c><c r=\"\"><v>2</v></c><c r=\"1A\"><v>3</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" s=\"-5\"><v>1e999999999</v></c></row>",
        "<row r=\"5\"/><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>", "<c r=\"A1\"><v>1</v></c>",
        "<row r=\"1\"><c r=\"A1\"><is/><v/></c></row>",
    ])
    func survives(_ rows: String) {
        var maker = WorkbookMaker()
        maker.add(
            "IKU",
            rows,
            before: "<cols><col min=\"9\" max=\"-3\" hidden=\"1\"/></cols>",
            after:
                "<mergeCells><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"A1\"/><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"
        )
        _ = try? read(maker)
    }

    @Test func asksForACopyWithoutPassword() {
        let parts = [
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("META-INF/manifest.xml", "<m><encryption-data/></m>"),
            ("content.xml", "sandi"),
        ]
        let error = #expect(throws: InputError.self) {
            try Reader().read(file: "a.ods", bytes: ZipMaker.archive(parts))
        }
        #expect(error?.code == .encrypted)
    }

    @Test func namesThePackageForOldFiles() {
        let old: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
            + "Workbook".utf8.flatMap { [$0, 0] }
        let error = #expect(throws: InputError.self) { try Reader().read(file: "a.xls", bytes: old) }
        #expect(error?.message(.english).contains("libreoffice-calc-nogui") == true)
    }
}
