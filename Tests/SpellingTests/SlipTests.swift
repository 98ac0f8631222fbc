import Testing

@testable import Spelling

/// Which differences between two words are slips of the hand.
@Suite struct SlipTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var word: String
        var meant: String
        var slip: Slip?
        var testDescription: String { "\(word) for \(meant)" }
    }

    @Test(arguments: [
        Row(word: "kienrja", meant: "kinerja", slip: .swapped),
        Row(word: "smapai", meant: "sampai", slip: .swapped),
        Row(word: "kinerha", meant: "kinerja", slip: .struck),
        Row(word: "sebegai", meant: "sebagai", slip: .struck),
        Row(word: "pengerahn", meant: "pengerahan", slip: .dropped),
        Row(word: "besarn", meant: "besara", slip: nil),
        Row(word: "menetapka", meant: "menetapkan", slip: .shortened),
        Row(word: "kinerj", meant: "kinerjj", slip: .dropped),
        Row(word: "suatau", meant: "suatu", slip: .added),
        Row(word: "kinerjaa", meant: "kinerja", slip: .added),
        Row(word: "pengunan", meant: "penggunaan", slip: .undoubled),
        Row(word: "penggunnaaan", meant: "penggunaan", slip: .undoubled),
        Row(word: "kineija", meant: "kinerja", slip: .misread),
        Row(word: "pemermtah", meant: "pemerintah", slip: .misread),
        Row(word: "pemerintah", meant: "pemermtah", slip: nil),
        Row(word: "kumia", meant: "kurnia", slip: nil),
        Row(word: "karunia", meant: "kamia", slip: nil),
        Row(word: "ij", meant: "rj", slip: nil),
        // Other words, and what is no slip.
        Row(word: "kinerja", meant: "kinerja", slip: nil),
        Row(word: "aktual", meant: "faktual", slip: nil),
        Row(word: "krimer", meant: "primer", slip: nil),
        Row(word: "kinerjas", meant: "kinerja", slip: nil),
        Row(word: "endemik", meant: "endemis", slip: nil),
        Row(word: "akuntansi", meant: "akuntan", slip: nil),
        Row(word: "mat", meant: "matta", slip: nil),
        Row(word: "", meant: "a", slip: nil),
        Row(word: "a", meant: "", slip: nil),
        Row(word: "a", meant: "ab", slip: .shortened),
    ])
    func tellsSlips(_ row: Row) {
        #expect(Slip(Array(row.word.utf8), for: Array(row.meant.utf8)) == row.slip)
    }

    @Test func findsWhatWasMeantAndTheNearestOnly() {
        let index = WordIndex(["penggunaan", "pengguna", "kinerja", "kinerjai"].map { Array($0.utf8) })
        func meant(_ word: String) -> [String] {
            index.meant(by: Array(word.utf8)).map { String(decoding: $0.word, as: UTF8.self) }
        }
        #expect(meant("kienrja") == ["kinerja"])
        #expect(meant("pengunan") == ["penggunaan"])
        #expect(meant("penguna") == ["pengguna"])
        #expect(meant("penggunaa") == ["pengguna", "penggunaan"])
        #expect(meant("anggaran").isEmpty && meant("").isEmpty)
    }
}
