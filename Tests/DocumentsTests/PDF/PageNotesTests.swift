import FoundationEssentials
import Model
import Testing

@testable import Documents

/// Highlights and notes on the pages of PDF files that no office program wrote.
@Suite struct PageNotesTests {
    /// A file of one page 300 points wide and 400 high with three paragraphs far apart.
    static func file(page: String = "", pages: String = "/MediaBox [0 0 300 400]", origin: Double = 0) -> [UInt8] {
        // Items, which no lines of one paragraph are.
        let lines = zip(["satu", "dua", "tiga"], [50.0, 100, 150]).map { word, step in
            "BT /F 12 Tf 1 0 0 1 \(20 + step + origin) \(400 - step + origin) Tm (- Butir \(word)) Tj ET"
        }
        let text = lines.joined(separator: "\n")
        return PDFMaker.file([
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1 \(pages)/Resources<</Font<</F 5 0 R>>>>>>",
            "<</Type/Page/Parent 2 0 R/Contents 4 0 R \(page)>>",
            "<</Length \(text.utf8.count)>>\nstream\n\(text)\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            "[<</Type/Annot/Subtype/Text/Rect[1 1 9 9]/Contents(dulu)>> 7 0 R]",
            "<</Type/Annot/Subtype/Text/Rect[1 1 9 9]/Contents(dahulu)>>",
        ])
    }

    static func remarks(_ places: [Place]) throws -> Remarks {
        let all = places.enumerated().map { number, place in
            Remark(places: [place], title: "SEDANG", lines: ["Nomor \(number) “é”"], row: [], severity: .moderate)
        }
        let date = try #require(CivilDate(year: 2026, month: 11, day: 20))
        return Remarks(all, date: date, listName: "Temuan", listHeads: [], placeColumn: 0)
    }

    private func copy(of file: [UInt8], _ places: [Place]) throws -> AnnotatedCopy {
        let annotator = Annotator(programs: OfficeFixtures.programs)
        return try #require(try annotator.annotate(file: "a.pdf", bytes: file, Self.remarks(places)))
    }

    private func said(_ tool: Programs.Tool, _ arguments: [String], of file: [UInt8]) throws -> [UInt8] {
        let place = try #require(Workplace(below: OfficeFixtures.programs.temporary))
        _ = try #require(place.write(file, as: "a.pdf"))
        let program = try #require(OfficeFixtures.programs.paths[tool])
        return try ChildProcess(program: program, arguments: arguments, folder: place.folder).said(tool)
    }

    struct Lie: Sendable, CustomTestStringConvertible {
        var page = ""
        var pages = "/MediaBox [0 0 300 400]"
        var origin = 0.0
        var testDescription: String { "\(page) \(pages)" }
    }

    @Test(
        "the words meant are marked and no others, however the page lies",
        .enabled(if: OfficeFixtures.annotatesPDF),
        arguments: [
            Lie(), Lie(page: "/Rotate 90"), Lie(page: "/Rotate 180"), Lie(page: "/Rotate 270"),
            Lie(page: "/Rotate -90"),
            Lie(page: "/MediaBox [50 50 350 450] /CropBox [60 60 340 440]", origin: 50),
            Lie(page: "/Rotate 90", pages: "/MediaBox [350 450 50 50]", origin: 50), Lie(page: "/Annots 6 0 R"),
        ]
    )
    func marks(_ lie: Lie) throws {
        let file = Self.file(page: lie.page, pages: lie.pages, origin: lie.origin)
        let copy = try copy(of: file, [Place(file: "a.pdf", page: 1, paragraph: 2)])
        #expect(copy.placed == 1 && copy.unplaced == 0 && !copy.hadSignature)
        let picture = try Colours(said(.pdftoppm, ["-r", "72", "a.pdf"], of: copy.bytes))
        let (pages, _) = BoxText.pages(
            try said(.pdftotext, ["-bbox-layout", "a.pdf", "-"], of: copy.bytes),
            wordLimit: 100
        )
        let words = try #require(pages.first?.words)
        #expect(words.count == 9)
        for word in words where ["satu", "dua", "tiga"].contains(word.text) {
            let share = picture.yellow(in: word.box)
            #expect(word.text == "dua" ? share > 0.3 : share == 0, "\(word.text) is marked to \(share)")
        }
    }

    @Test(
        "what has no place stands as a note at the edge, and what was there stays",
        .enabled(if: OfficeFixtures.annotatesPDF)
    )
    func notes() throws {
        let file = Self.file(page: "/Annots 6 0 R")
        let places = [
            Place(file: "a.pdf"), Place(file: "a.pdf", page: 1), Place(file: "a.pdf", page: 7, paragraph: 99),
        ]
        let copy = try copy(of: file, places)
        #expect(copy.placed == 0 && copy.unplaced == 3)
        let editor = try PDFEditor(copy.bytes, programs: OfficeFixtures.programs, limits: .default)
        #expect(editor.pages.count == 1)
        let objects = try said(.qpdf, ["--json=2", "--json-stream-data=none", "a.pdf"], of: copy.bytes)
        let text = String(decoding: objects, as: UTF8.self)
        for said in ["u:dulu", "u:dahulu", "u:SEDANG\\nNomor 0 “é”", "u:SEDANG\\nNomor 2 “é”"] {
            #expect(text.contains(said), "\(said) is not there")
        }
        #expect(try self.copy(of: file, places).bytes == copy.bytes, "the same notes give the same bytes")
    }

    @Test("a page without end of notes holds them all", .enabled(if: OfficeFixtures.annotatesPDF))
    func many() throws {
        let copy = try copy(of: Self.file(), (0..<300).map { _ in Place(file: "a.pdf") })
        let text = String(decoding: try said(.qpdf, ["--json=2", "a.pdf"], of: copy.bytes), as: UTF8.self)
        #expect(text.split(separator: "\"/Subtype\": \"/Text\"").count - 1 == 300)
    }

    @Test("a signature is told of", .enabled(if: OfficeFixtures.annotatesPDF))
    func signature() throws {
        let field = "<</FT/Sig/T(s)/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/V<</Type/Sig/Filter/Adobe.PPKLite>>>>"
        let file = PDFMaker.file([
            "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/SigFlags 3>>>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>>", "<</Type/Page/Parent 2 0 R/Annots[4 0 R]>>",
            field,
        ])
        #expect(try PDFEditor(file, programs: OfficeFixtures.programs, limits: .default).isSigned)
    }

    @Test("what is locked or no PDF is refused", .enabled(if: OfficeFixtures.annotatesPDF))
    func refusals() throws {
        let place = try #require(Workplace(below: OfficeFixtures.programs.temporary))
        _ = try #require(place.write(Self.file(), as: "a.pdf"))
        let program = try #require(OfficeFixtures.programs.paths[.qpdf])
        let locking = ["--encrypt", "", "rahasia", "256", "--annotate=n", "--", "a.pdf", "b.pdf"]
        _ = try ChildProcess(program: program, arguments: locking, folder: place.folder).said(.qpdf)
        let locked = try #require(place.read("b.pdf", limit: 1 << 20))
        let error = #expect(throws: InputError.self) { try copy(of: locked, [Place(file: "a.pdf")]) }
        #expect(error?.code == .locked)
        let broken = #expect(throws: InputError.self) {
            try copy(of: Array("%PDF-1.4\nbukan apa-apa".utf8), [Place(file: "a.pdf")])
        }
        #expect(broken != nil)
    }

    @Test func namesThePackage() throws {
        let error = #expect(throws: InputError.self) {
            try Annotator().annotate(file: "a.pdf", bytes: Self.file(), Self.remarks([]))
        }
        #expect(error?.code == .missingProgram(.qpdf))
        #expect(error?.message(.indonesian).contains("paket qpdf") == true)
    }

    @Test(arguments: [
        (0.0, "0.00"), (1, "1.00"), (-1.005, "-1.00"), (0.126, "0.13"), (-0.05, "-0.05"), (841.89, "841.89"),
        (.infinity, "1000000.00"),
    ])
    func writesNumbers(_ value: Double, _ text: String) { #expect(PDFValue.rounded(value) == text) }

    @Test(arguments: [("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("abcd", "YWJjZA==")])
    func writesBytesAsLetters(_ text: String, _ letters: String) { #expect(Base64.text(Array(text.utf8)) == letters) }

    @Test(arguments: [
        "{\"a\":[1,-2.5,true,false,null,\"u:\\\"x\\\\\"],\"b\":{}}", "[]", "\"5 0 R\"",
    ])
    func passesOnWhatItReads(_ json: String) throws {
        var out = ""
        try #require(PDFValue(json: Array(json.utf8))).write(to: &out)
        #expect(out == json)
    }

    @Test(arguments: [
        "", "[", "{\"a\"", "{\"a\":", "\"a", "\"a\\", "[1 2]", "tru", "1 1", String(repeating: "[", count: 9000),
    ])
    func refusesWhatIsNoJSON(_ json: String) { #expect(PDFValue(json: Array(json.utf8)) == nil) }
}

/// Writes PDF files from their objects.
enum PDFMaker {
    static func file(_ objects: [String]) -> [UInt8] {
        var text = "%PDF-1.5\n"
        var starts: [Int] = []
        for (index, object) in objects.enumerated() {
            starts.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for start in starts { text += String("000000000\(start)".suffix(10)) + " 00000 n \n" }
        text += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n"
        return Array(text.utf8)
    }
}

/// A picture in the form `P6` (PPM).
private struct Colours {
    private let bytes: [UInt8]
    private let width: Int
    private let height: Int
    private let start: Int

    init(_ bytes: [UInt8]) throws {
        let head = bytes.prefix(40).split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
        let size = try #require(head.dropFirst().first).split(separator: 0x20)
        width = try #require(size.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) })
        height = try #require(size.last.flatMap { Int(String(decoding: $0, as: UTF8.self)) })
        self.bytes = bytes
        start = bytes.count - width * height * 3
    }

    /// Which part of a box is as yellow as a marker pen.
    func yellow(in box: Box) -> Double {
        var (yellow, all) = (0, 0)
        for y in Int(box.top)..<Int(box.bottom) where (0..<height).contains(y) {
            for x in Int(box.left)..<Int(box.right) where (0..<width).contains(x) {
                all += 1
                let at = start + (y * width + x) * 3
                if bytes[at] > 240, bytes[at + 1] > 200, bytes[at + 2] < 180 { yellow += 1 }
            }
        }
        return all > 0 ? Double(yellow) / Double(all) : 0
    }
}
