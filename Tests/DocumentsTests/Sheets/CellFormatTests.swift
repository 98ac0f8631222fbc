import Testing

@testable import Documents

@Suite struct CellFormatTests {
    @Test(arguments: [
        ("General", "0.7", "0,7"), ("General", "1250", "1250"), ("General", "0.30000000000000004", "0,3"),
        ("General", "7.0000000000000007E-2", "0,07"), ("General", "1E+21", "1000000000000000000000"),
        ("General", "-0.5", "-0,5"),
        ("0%", "0.7", "70%"), ("0%", "0.705", "71%"), ("0.00%", "0.12345", "12,35%"), ("0.0", "78.25", "78,3"),
        ("0.00", "78.2", "78,20"), ("0", "2.5", "3"), ("0", "0.4", "0"), ("#,##0", "1234567", "1.234.567"),
        ("#,##0.00", "1250.5", "1.250,50"), ("#,##0", "999", "999"), ("#,##0;(#,##0)", "-1500", "(1.500)"),
        ("0;-0;\"-\"", "0", "-"), ("\"Rp\"#,##0", "1500000", "Rp1.500.000"),
        ("[$Rp-421]#,##0.00", "2500", "Rp2.500,00"),
        ("_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)", "4000", "4.000"), ("0 \"orang\"", "25", "25 orang"),
        ("0\\ \\%", "70", "70 %"),
        ("00", "7", "07"), ("0.0,,\" juta\"", "1500000", "1,5 juta"), ("[Red]0.0", "1.25", "1,3"), ("@", "12", "12"),
        ("0.###", "1.5", "1,5"), ("0.00", "-0.001", "0,00"), ("dd/mm/yyyy", "45292", "01/01/2024"),
        ("d mmmm yyyy", "45657", "31 Desember 2024"), ("[$-421]dd mmmm yyyy;@", "44200", "04 Januari 2021"),
        ("yyyy-mm-dd", "1", "1900-01-01"),
        ("yyyy-mm-dd", "61", "1900-03-01"), ("h:mm", "0.5", "12:00"), ("mmm-yy", "45292", "Jan-24"),
        ("d/m/yyyy h:mm", "45292.75", "1/1/2024 18:00"),
    ])
    func shows(_ code: String, _ stored: String, _ shown: String) throws {
        let number = try #require(DecimalText(stored.utf8))
        #expect(CellFormat(code: code).text(number) == shown)
    }

    @Test func countsFrom1904() throws {
        let number = try #require(DecimalText("43830".utf8))
        #expect(CellFormat(code: "yyyy-mm-dd").text(number, epoch1904: true) == "2024-01-01")
    }

    @Test(arguments: ["", "-", "abc", "1.2.3", "1e", "--1", "1e99999", "nan", "0x10"])
    func refuses(_ text: String) { #expect(DecimalText(text.utf8)?.plain == nil || text == "1e") }

    @Test(arguments: [("A1", 1, 1), ("B4", 4, 2), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384), ("$C$7", 7, 3)])
    func references(_ text: String, _ row: Int, _ column: Int) throws {
        let place = try #require(CellReference.parse(Array(text.utf8)))
        #expect(place == (row, column))
        if !text.contains("$") { #expect(CellReference.text(row: row, column: column) == text) }
    }
}
