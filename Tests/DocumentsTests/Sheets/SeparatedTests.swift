import Model
import Testing

@testable import Documents

@Suite struct SeparatedTests {
    private func rows(_ text: [UInt8], _ file: String = "a.csv") throws -> [[String]] {
        try Reader().read(file: file, bytes: text).blocks.flatMap { block -> [[String]] in
            switch block {
            case .paragraph(let paragraph): [[paragraph.text]]
            case .table(let table): table.rows.map { $0.cells.map(\.text) }
            }
        }
    }

    @Test(arguments: [
        ("a,b,c\n1,2,3\n", [["a", "b", "c"], ["1", "2", "3"]]),
        ("a;b;c\r\n1,5;2;3\r\n", [["a", "b", "c"], ["1,5", "2", "3"]]),
        ("a\tb\tc\r1\t2\t3", [["a", "b", "c"], ["1", "2", "3"]]),
        ("\u{FEFF}a;b;c\n1;2;3", [["a", "b", "c"], ["1", "2", "3"]]),
        ("sep=;\na;b;c\n1;2;3", [["a", "b", "c"], ["1", "2", "3"]]),
        (
            "a,b,c\n\"satu\ndua\",\"ia berkata \"\"ya\"\"\",3",
            [["a", "b", "c"], ["satu\ndua", "ia berkata \"ya\"", "3"]]
        ),
        ("Judul,,\n\na,b,c\n1,2,3\n", [["Judul"], ["a", "b", "c"], ["1", "2", "3"]]),
        ("a,b,c\n5\" layar,2,3", [["a", "b", "c"], ["5\" layar", "2", "3"]]),
        ("a,b,c\n\"tak ditutup,2,3", [["a", "b", "c"], ["\"tak ditutup", "2", "3"]]),
        ("a,b,c,\n1,2,3,", [["a", "b", "c"], ["1", "2", "3"]]),
    ])
    func cuts(_ text: String, _ wanted: [[String]]) throws { #expect(try rows(Array(text.utf8)) == wanted) }

    @Test func readsWindowsText() throws {
        #expect(
            try rows(Array("a;b;c\n".utf8) + [0x93] + Array("x".utf8) + [0x94, 0x3B, 0x96, 0x3B, 0x31]) == [
                ["a", "b", "c"], ["“x”", "–", "1"],
            ]
        )
    }

    /// Running text has commas too, and is no table.
    @Test(arguments: [
        "Menimbang, bahwa untuk itu, perlu ditetapkan, demikian.\nSatu, dua.\nTiga.\n", "a, b, c\nd\ne\nf, g\n",
        "Satu baris saja, dengan koma, dua",
    ])
    func leavesProseAlone(_ text: String) throws {
        #expect(SeparatedReader.separator(of: Array(text.utf8), file: "a.txt") == nil)
    }

    @Test func knowsATableWithoutItsName() {
        let text = (1...9).map { "\($0);Meningkatnya mutu, nomor \($0);70\n" }.joined()
        #expect(SeparatedReader.separator(of: Array(text.utf8), file: "a.txt") == 0x3B)
    }

    @Test func tellsTheLineOfEachCell() throws {
        let document = try Reader().read(file: "a.csv", bytes: Array("a,b,c\n\"1\n1\",2,3\n4,5,6\n".utf8))
        guard case .table(let table) = document.blocks.first else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map(\.place.line) == [1, 2, 4])
        #expect(document.blocks.count == 1)
    }
}
