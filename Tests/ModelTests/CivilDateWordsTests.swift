import Testing

@testable import Model

/// Days as sentences say them.
@Suite struct CivilDateWordsTests {
    @Test(arguments: [
        ("2024-04-10", "10 April 2024", "Rabu", "10 April 2024", "Wednesday"),
        ("2024-03-31", "31 Maret 2024", "Minggu", "31 March 2024", "Sunday"),
        ("2025-12-01", "1 Desember 2025", "Senin", "1 December 2025", "Monday"),
    ])
    func words(_ text: String, _ id: String, _ day: String, _ en: String, _ weekday: String) throws {
        let date = try #require(CivilDate(iso: text))
        #expect(date.words(.indonesian) == id && date.words(.english) == en)
        #expect(date.weekdayName(.indonesian) == day && date.weekdayName(.english) == weekday)
    }

    /// As agreements and minutes write them.
    @Test(
        arguments: [
            ("tanggal dua bulan Januari tahun dua ribu dua puluh empat", "2024-01-02"),
            ("Senin, tanggal lima belas, bulan Januari, tahun Dua Ribu Dua Puluh Empat", "2024-01-15"),
            ("tanggal sepuluh bulan Juli tahun dua ribu sepuluh", "2010-07-10"),
            ("tanggal tiga puluh satu Desember 2023", "2023-12-31"),
            ("tanggal 2 bulan Januari tahun 2024", "2024-01-02"), ("8 (delapan) April 2020", "2020-04-08"),
            ("tanggal dua puluh sembilan Februari tahun dua ribu dua puluh tiga", nil), ("dua bulan Januari", nil),
            ("tanggal empat puluh Januari tahun dua ribu dua puluh empat", nil), ("dua dan tiga Januari 2024", nil),
        ] as [(String, String?)]
    )
    func datesInWords(_ text: String, _ iso: String?) {
        #expect(CivilDate.read(text, lexicon: Real.lexicon)?.description == iso)
    }

    @Test(
        arguments: [
            ("dua ribu dua puluh empat", 2024), ("seribu sembilan ratus sembilan puluh sembilan", 1999),
            ("sebelas", 11),
            ("dua belas", 12), ("seratus dua", 102), ("nol", 0), ("sepuluh ribu", nil), ("puluhan", nil), ("dan", nil),
        ] as [(String, Int?)]
    )
    func numbersInWords(_ text: String, _ value: Int?) {
        #expect(NumberWords.read(Words(text), at: 0, lexicon: Real.lexicon)?.value == value)
    }
}
