import Model
import Testing

@testable import Reporting

/// What Excel cannot hold never reaches it.
@Suite struct SheetLimitsTests {
    @Test(
        "texts of cells",
        arguments: [
            ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\tb", "a b"), ("a\u{0}b", "a␀b"), ("\u{202E}x", "\u{FFFD}x"),
            ("_x0041_", "_x005F_x0041_"), ("_x004_", "_x004_"), ("_x00g1_", "_x00g1_"), ("é=1", "é=1"), ("", ""),
        ]
    )
    func texts(_ text: String, _ expected: String) {
        #expect(text.asCellText == expected)
    }

    @Test("a text that is too long ends in …, whole characters only")
    func long() {
        let text = String(repeating: "😀", count: 20_000).asCellText
        #expect(text.utf16.count <= 32_767 && text.utf16.count > 32_760 && text.hasSuffix("😀…"))
        #expect(String(repeating: "a", count: 32_767).asCellText.utf8.count == 32_767)
        #expect(String(repeating: "a", count: 32_768).asCellText.utf16.count == 32_767)
        #expect(String(repeating: "a\n", count: 400).asCellText.utf8.count { $0 == 0x0A } == 253)
    }

    @Test(
        "names of sheets",
        arguments: [
            ("a/b:c", "a b c"), ("'x'", "x"), ("", "-"), ("History", "-History"), ("[*?\\]", "-"),
            (String(repeating: "n", count: 40), String(repeating: "n", count: 30) + "…"),
        ]
    )
    func names(_ wish: String, _ expected: String) {
        var names = SheetNames()
        #expect(names.unique(wish) == expected)
    }

    @Test("names that differ in case only are the same to Excel")
    func repeated() {
        var names = SheetNames()
        #expect(["IKU", "iku", "Iku"].map { names.unique($0) } == ["IKU", "iku (2)", "Iku (3)"])
        let long = String(repeating: "m", count: 31)
        _ = names.unique(long)
        #expect(names.unique(long) == String(repeating: "m", count: 26) + "… (2)")
    }

    @Test(
        "what was written comes back, whatever it is",
        arguments: HostileReport.texts + ["_x0041_", "_x000D_", "a\nb"]
    )
    func roundTrip(_ text: String) throws {
        let book = try Workbook(title: text, subject: text, created: .distantPast)
        let sheet = try book.sheet(text)
        sheet.text(0, 0, text)
        sheet.comment(0, 0, text)
        sheet.printed(text, foot: text, page: "Halaman")
        let read = try BookReading(try book.bytes())
        let cells = read.texts.joined()
        func plain(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D } }
        #expect(plain(cells) == plain(text == "_x000D_" ? "_x000D_" : plainText(text)))
    }

    /// As written, but for what no output passes on.
    private func plainText(_ text: String) -> String { text == "_x0041_" ? text : text.asCellText }

    @Test("a workbook that cannot be written is an error, not half a file")
    func failing() throws {
        let book = try Workbook(title: "", subject: "", created: .distantPast)
        let sheet = try book.sheet("a")
        sheet.text(SheetLimits.rows, 0, "x")
        #expect(throws: ReportingError.self) { try book.bytes() }
    }
}
