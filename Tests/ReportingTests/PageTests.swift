import Model
import Testing

@testable import Reporting

@Suite struct PageTests {
    @Test(
        "columns that text takes",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("東京", 4), ("ﾊﾝ", 2), ("Ａ", 2), ("한", 2),
            ("\u{1112}\u{1161}\u{11AB}", 2),
            ("👍", 2), ("👩‍👩‍👧", 2), ("❤\u{FE0F}", 2), ("“”…", 3), ("a\u{200B}b", 2), ("\u{AD}", 0), ("≥", 1), ("ก็", 1),
        ]
    )
    func width(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(
        "text in lines",
        arguments: [
            ("", 10, [""]), ("satu", 10, ["satu"]), ("satu dua tiga", 8, ["satu dua", "tiga"]),
            ("satu  dua", 20, ["satu dua"]),
            ("panjangsekali x", 7, ["panjang", "sekali", "x"]), ("a panjangsekali", 7, ["a", "panjang", "sekali"]),
            ("東京都 庁", 4, ["東京", "都", "庁"]), ("東", 1, ["東"]),
        ]
    )
    func wrapping(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(text.wrapped(to: width) == lines)
    }

    @Test("a first line with less room")
    func firstLine() {
        #expect("satu dua tiga".wrapped(to: 20, first: 6) == ["satu", "dua tiga"])
        #expect("panjang".wrapped(to: 20, first: 3) == ["", "panjang"])
    }

    @Test(
        "text made harmless",
        arguments: [
            ("biasa “é” 東", "biasa “é” 東"), ("a\tb\r\nc", "a b  c"), ("\u{1B}[31m", "␛[31m"),
            ("\u{0}\u{7}\u{7F}", "␀␇␡"),
            ("\u{9B}x\u{85}y", "�x y"), ("\u{202E}abc\u{2066}", "�abc�"), ("\u{2028}", " "),
            ("\u{FEFF}\u{E0041}", "��"),
        ]
    )
    func harmless(_ text: String, _ expected: String) {
        #expect(text.harmless == expected)
    }

    struct Shown: CustomTestStringConvertible {
        var excerpt: String
        var message = ""
        var width = 40
        var text: String
        var carets: String
        var testDescription: String { "\(excerpt) | \(message)" }
    }

    static let evidenceCases = [
        Shown(excerpt: "20 prd", text: "20 prd", carets: ""),
        Shown(
            excerpt: "kerja Presentase",
            message: "Tulis “Presentase”.",
            text: "kerja Presentase",
            carets: "      ^^^^^^^^^^"
        ),
        Shown(excerpt: "kerja", message: "Tulis “lain”.", text: "kerja", carets: ""),
        Shown(excerpt: "a b ab", message: "“b” dan “ab”", text: "a b ab", carets: "    ^^"),
        Shown(excerpt: "東京 é", message: "“é”", text: "東京 é", carets: "     ^"),
        Shown(excerpt: "0123456789", width: 8, text: "0123456…", carets: ""),
        Shown(excerpt: "0123456789", message: "“89”", width: 8, text: "…3456789", carets: "      ^^"),
        Shown(excerpt: "0123456789", message: "“45”", width: 8, text: "0123456…", carets: "    ^^"),
        Shown(excerpt: "01234567890123456789", message: "“9012”", width: 8, text: "…789012…", carets: "   ^^^^"),
        Shown(excerpt: "a", message: "“” “", text: "a", carets: ""),
        Shown(excerpt: "kerja", message: "“kerja”", text: "kerja", carets: ""),
    ]

    @Test("the words found, and the caret line", arguments: evidenceCases)
    func evidence(_ words: Shown) {
        let evidence = Evidence(excerpt: words.excerpt, message: words.message, width: words.width)
        #expect(evidence.text == words.text)
        #expect(evidence.carets == words.carets)
    }

    static let placeCases: [(Place, String, String, String)] = [
        (Place(file: "f"), "seluruh dokumen", "the whole document", "f"),
        (
            Place(file: "f", line: 124, table: 1, row: 7, column: 4), "baris 124, tabel 1 baris 7 kolom 4",
            "line 124, table 1 row 7 column 4", "f:124"
        ),
        (
            Place(file: "f", page: 3, sheet: "IKU", table: 1, row: 4, cell: "B4"), "halaman 3, lembar “IKU”, sel B4",
            "page 3, sheet “IKU”, cell B4", "f:IKU!B4"
        ),
        (Place(file: "f", page: 3, paragraph: 2), "halaman 3, paragraf 2", "page 3, paragraph 2", "f:p3"),
        (Place(file: "f", cell: "B4"), "sel B4", "cell B4", "f:B4"),
    ]

    @Test("a line is shown without carets, but for what the message quotes")
    func rows() {
        let row = Evidence(excerpt: "3 | Jumlah pasar | 3 pasar", message: "Baris kosong.", width: 40)
        #expect(row.text == "3 | Jumlah pasar | 3 pasar")
        #expect(row.carets.isEmpty)
        let wide = Evidence(excerpt: "3 | Jumlah pasar | 東京", message: "Baris kosong.", width: 40)
        #expect(wide.carets.isEmpty)
        let quoted = Evidence(excerpt: "3 | Jumlah pasar | 3 pasar", message: "“3 pasar”", width: 40)
        #expect(quoted.carets == "                   ^^^^^^^")
    }

    @Test("places in words", arguments: placeCases)
    func places(_ place: Place, _ id: String, _ en: String, _ locator: String) {
        #expect(PlaceWords(words: Wording(language: .indonesian)).full(place) == id)
        #expect(PlaceWords(words: Wording(language: .english)).full(place) == en)
        #expect(PlaceWords(words: Wording(language: .english)).locator(place) == locator)
    }

    @Test("many places in few words")
    func compact() {
        let words = PlaceWords(words: Wording(language: .english))
        let first = Place(file: "f", line: 5, table: 1, row: 2, column: 3)
        func lines(_ lines: [Int]) -> [Place] { lines.map { Place(file: "f", line: $0) } }
        #expect(words.compact(lines([9]), beside: first, limit: 5) == "line 9")
        #expect(words.compact(lines([12, 9, 10, 9, 20]), beside: first, limit: 5) == "lines 9-10, 12, 20")
        #expect(words.compact(lines([1, 3, 5, 7, 9]), beside: first, limit: 5) == "lines 1, 3, 5, 7, 9")
        #expect(words.compact(lines([1, 3, 5, 7, 9, 11]), beside: first, limit: 5) == "lines 1, 3, 5, 7, 9, …")
        var cell = first
        cell.column = 4
        let mixed = [cell, Place(file: "g", line: 1), Place(file: "f", page: 2)] + lines([7])
        #expect(words.compact(mixed, beside: first, limit: 5) == "column 4 of that row; line 7; g line 1; page 2")
        #expect(words.compact(mixed, beside: first, limit: 2) == "column 4 of that row; line 7, …")
        #expect(PlaceWords.ranges([.max]) == ["\(Int.max)"])
    }
}
