import Model
import TestSupport
import Testing

@testable import Documents

/// Notes put into documents that no office program wrote.
@Suite struct AnnotatorTests {
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    static func remarks(_ places: [Place], _ text: String = "Satuan tidak disebut.") throws -> Remarks {
        let row = ["sedang", "X", "di sini", text]
        let remark = Remark(places: places, title: "SEDANG", lines: [text], row: row, severity: .moderate)
        let date = try #require(CivilDate(year: 2026, month: 11, day: 20))
        let heads = ["No.", "Tingkat", "Aturan", "Tempat", "Temuan"]
        return Remarks([remark], date: date, listName: "Temuan", listHeads: heads, placeColumn: 3)
    }

    static func document(_ body: String, prefix: String = "w") -> [UInt8] {
        let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        let types = "http://schemas.openxmlformats.org/package/2006/content-types"
        return ZipMaker.archive([
            (
                "[Content_Types].xml",
                "<Types xmlns=\"\(types)\"><Default Extension=\"rels\" ContentType=\"a/b\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"\(main)\"/></Types>"
            ),
            (
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/>"
                    + "</Relationships>"
            ),
            (
                "word/document.xml",
                "<\(prefix):document xmlns:\(prefix)=\"\(word)\"><\(prefix):body>\(body)</\(prefix):body></\(prefix):document>"
            ),
        ])
    }

    static func part(_ name: String, of copy: [UInt8]) throws -> String {
        String(decoding: try Archive(copy, limits: .default).bytes(name), as: UTF8.self)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var what: String
        var body: String
        var place: Place
        var marked: String
        var placed = 1
        var testDescription: String { what }
    }

    static let start = "<w:commentRangeStart w:id=\"0\"/>"
    static let end = "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"

    @Test(
        "a comment stands around the paragraph of its place",
        arguments: [
            Case(
                what: "the second paragraph with words, properties in front",
                body:
                    "<w:p><w:r><w:t>A</w:t></w:r></w:p><w:p/><w:p><w:pPr><w:ind/></w:pPr><w:r><w:t>B</w:t></w:r></w:p>",
                place: Place(file: "x", paragraph: 2),
                marked: "<w:pPr><w:ind/></w:pPr>\(start)<w:r><w:t>B</w:t></w:r>\(end)</w:p>"
            ),
            Case(
                what: "an empty cell of one tag",
                body:
                    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p /></w:tc></w:tr></w:tbl><w:p/>",
                place: Place(file: "x", table: 1, row: 1, column: 2),
                marked: "<w:tc><w:p >\(start)\(end)</w:p></w:tc>"
            ),
            Case(
                what: "a cell that goes on from the row above",
                body:
                    "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc>"
                    + "<w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
                    + "<w:tc><w:p><w:r><w:t>C</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                place: Place(file: "x", table: 1, row: 2, column: 1),
                marked: "<w:p>\(start)<w:r><w:t>A</w:t></w:r>\(end)</w:p>"
            ),
            Case(
                what: "words in a box: Word takes comments only outside",
                body:
                    "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>A</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>",
                place: Place(file: "x", paragraph: 1),
                marked: "<w:body><w:p>\(start)<w:r><w:pict>"
            ),
            Case(
                what: "a place that is not there: the first words",
                body: "<w:p/><w:p><w:r><w:t>A</w:t></w:r></w:p>",
                place: Place(file: "x", paragraph: 9),
                marked: "<w:p/><w:p>\(start)<w:r>",
                placed: 0
            ),
        ]
    )
    func comments(_ one: Case) throws {
        let original = Self.document(one.body)
        let copy = try #require(
            try Annotator().annotate(file: "x", bytes: original, try Self.remarks([one.place]))
        )
        #expect(try Self.part("word/document.xml", of: copy.bytes).contains(one.marked))
        #expect(copy.placed == one.placed && copy.unplaced == 1 - one.placed)
        #expect(try Self.part("word/comments.xml", of: copy.bytes).contains("w:date=\"2026-11-20T00:00:00Z\""))
    }

    @Test("a file that calls its vocabulary otherwise keeps its way, ours is declared beside it")
    func otherPrefix() throws {
        let original = Self.document("<q:p><q:r><q:t>A</q:t></q:r></q:p>", prefix: "q")
        let place = Place(file: "x", paragraph: 1)
        let copy = try #require(try Annotator().annotate(file: "x", bytes: original, try Self.remarks([place])))
        let body = try Self.part("word/document.xml", of: copy.bytes)
        #expect(body.contains("<q:p><w:commentRangeStart xmlns:w=\"\(Self.word)\" w:id=\"0\"/><q:r>"))
    }

    @Test("what a document says is only ever text in a note")
    func hostile() throws {
        let original = Self.document("<w:p><w:r><w:t>A</w:t></w:r></w:p>")
        let text = "</w:t><w:p>&amp;\u{0}\u{1B}\u{202E}\u{FFFE} \"é\" ]]>\nB"
        let copy = try #require(try Annotator().annotate(file: "x", bytes: original, try Self.remarks([], text)))
        let comments = try Self.part("word/comments.xml", of: copy.bytes)
        #expect(
            comments.contains(
                "&lt;/w:t&gt;&lt;w:p&gt;&amp;amp; &quot;&#233;&quot; ]]&gt;</w:t><w:br/><w:t xml:space=\"preserve\">B</w:t>"
            )
        )
        #expect(copy.unplaced == 1)
    }

    @Test("cut anywhere, a document gives a copy or an error, never a crash", arguments: [3, 40, 200, 333, 512, 700])
    func cut(_ length: Int) throws {
        let original = Self.document("<w:p><w:r><w:t>A</w:t></w:r></w:p>")
        let cut = Array(original.prefix(original.count - min(length, original.count)))
        let remarks = try Self.remarks([Place(file: "x", paragraph: 1)])
        #expect(throws: InputError.self) {
            guard try Annotator().annotate(file: "x", bytes: cut, remarks) == nil else { return }
            throw InputError(.empty, place: Place(file: "x"))
        }
    }
}
