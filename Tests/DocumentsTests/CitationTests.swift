import Model
import Testing

@testable import Documents

/// Citations that are printed badly, or stand where no list of regulations is.
@Suite struct CitationTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        /// Kind, number and year of every citation that stands for itself.
        let read: [String]
        var gazette: String?
        var testDescription: String { text }
    }

    private static func citations(_ text: String) -> [Citation] {
        Recogniser(lexicon: TestLexicon.shared).citations(in: text, place: Place(file: "a.txt"))
    }

    static let cases = [
        Case(text: "Undang-Undang Nomor 14 Tahun 1050 tentang Pembentukan Kabupaten", read: ["uu 14 1050"]),
        // The gazette has a number too; the law in front of it has none.
        Case(text: "Undang-Undang (Lembaran Negara Republik Indonesia Tahun 1950 Nomor 41)", read: []),
        // The gazette of the emergency law in the title stands first.
        Case(
            text: """
                Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang \
                Pembentukan Daerah Tingkat II (Lembaran Negara Tahun 1953 Nomor 9) sebagai Undang-Undang (Lembaran \
                Negara Tahun 1959 Nomor 72, Tambahan Lembaran Negara Nomor 1820)
                """,
            read: ["uu 27 1959"],
            gazette: "1959/72 1820"
        ),
        Case(
            text: """
                Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Tahun 2014 Nomor 244) \
                sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015 (Lembaran Negara Tahun 2015 Nomor 58)
                """,
            read: ["uu 23 2014"],
            gazette: "2014/244 "
        ),
    ]

    @Test(arguments: cases)
    func areRead(_ one: Case) {
        let read = Self.citations(one.text).filter { $0.position != .inside }
        #expect(read.map { "\($0.kind) \($0.number ?? "") \($0.year ?? 0)" } == one.read)
        guard let gazette = one.gazette, let first = read.first else { return }
        #expect("\(first.gazette?.year ?? 0)/\(first.gazette?.number ?? "") \(first.supplement ?? "")" == gazette)
    }

    @Test(arguments: [
        ("Intruksi Presiden Nomor 7 Tahun 1999", "inpres"), ("Peratuaran Pemerintah Nomor 8 Tahun 2006", "pp"),
        ("Perturan Presiden Nomor 29 Tahun 2014", "perpres"), ("Udang-Undang Nomor 28 Tahun 1999", "uu"),
        ("Undang-Undag Nomor 28 Tahun 1999", "uu"), ("Pengaturan Presiden Nomor 29 Tahun 2014", nil),
        ("Keputusasaan Bupati Nomor 29 Tahun 2014", nil),
    ])
    func aSlipInTheKindHidesNone(_ text: String, _ kind: String?) throws {
        let document = try Recognised.read("BAB I\nPENDAHULUAN\n\nLaporan ini disusun menurut \(text) yang berlaku.\n")
        #expect(document.citations.first?.kind == kind)
    }

    @Test func cellsCiteToo() throws {
        let document = try Recognised.read(
            """
            INDIKATOR KINERJA UTAMA DINAS CONTOH TAHUN 2022

            Indikator\tPenjelasan\tSumber Data
            Indeks pelayanan publik\tDinilai menurut PermenPANRB 29/2022 tentang Pemantauan Pelayanan Publik\tDinas
            Persentase jalan mantap\tPanjang jalan mantap 2022 dibagi panjang jalan\tDinas

            """
        )
        let citation = try #require(document.citations.first)
        #expect(document.citations.count == 1)
        #expect(citation.position == .cell && citation.number == "29" && citation.year == 2022)
        #expect(citation.place.line == 4 && citation.place.column == 2)
    }
}
