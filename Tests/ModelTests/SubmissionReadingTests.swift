import Testing

@testable import Model

/// What the entries of registers are about, in the words that offices use.
@Suite struct SubmissionReadingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var words: String
        var title: String?
        var year: Int?
        var quarter: Int?
        var submitted: String?
        var expected: String
        var testDescription: String { "\(words) \(submitted ?? "") → \(expected)" }

        init(
            _ words: String,
            _ expected: String,
            title: String? = nil,
            year: Int? = nil,
            quarter: Int? = nil,
            submitted: String? = nil
        ) {
            self.words = words
            self.expected = expected
            self.title = title
            self.year = year
            self.quarter = quarter
            self.submitted = submitted
        }
    }

    @Test(arguments: [
        Case("Pengukuran Kinerja TW I 2024", "quarterly 2024 1"), Case("LKjIP 2023", "report 2023"),
        Case("PK", "agreement", year: nil), Case("PK", "agreement 2024", year: 2024),
        Case("Perjanjian Kinerja Perubahan", "revised-agreement"), Case("PK Perubahan 2024", "revised-agreement 2024"),
        Case("Perjanjian Kinerja (Revisi) Tahun 2024", "revised-agreement 2024"),
        Case("Perjanjian Kinerja Tahun 2024", "agreement 2024"),
        Case("Laporan Kinerja Triwulan III", "quarterly 3"), Case("Laporan Kinerja TW. 2 2024", "quarterly 2024 2"),
        Case("Realisasi IKU TW II", "quarterly 2"), Case("Form TW IV", "quarterly 4"),
        Case("Triwulan 3", "quarterly 3"),
        Case("Pengukuran Kinerja", "quarterly 2024 1", year: 2024, quarter: 1),
        Case("Pengukuran Kinerja Tahun 2023", "annual 2023"), Case("Pengukuran Kinerja Tahunan", "annual"),
        Case("PKK 2023", "activity 2023"), Case("Pengukuran Kinerja Kegiatan (PKK)", "activity"),
        Case("Reviu LKjIP 2023", "review 2023"), Case("Laporan Hasil Reviu LKjIP Tahun 2023", "review 2023"),
        Case("Reviu IKU", "iku"), Case("Indikator Kinerja Utama", "iku"), Case("DPA 2024", "budget 2024"),
        Case("Evaluasi Renja TW I 2024", "renja-evaluation 2024 1"),
        Case("Evaluasi Hasil Renja Triwulan II", "renja-evaluation 2"),
        Case("Laporan Keuangan", "nothing"), Case("", "nothing"), Case("undangan rapat 2024", "nothing 2024"),
        // The title helps where the entry is silent.
        Case(
            "",
            "quarterly 2024 2",
            title: "REGISTER PENYAMPAIAN PENGUKURAN KINERJA TRIWULAN II TAHUN 2024"
        ),
        Case("", "report 2023", title: "Daftar Penyampaian LKjIP Tahun 2023"),
        Case("TW I", "quarterly 2024 1", title: "Register Penyampaian Dokumen SAKIP Tahun 2024"),
        // A year that only the register or the day tells.
        Case("LKjIP", "report 2023", title: "Register Tahun 2024", submitted: "2024-02-20"),
        Case("LKjIP", "report 2023", submitted: "2024-02-20"),
        Case("TW IV", "quarterly 2023 4", title: "Register Tahun 2024", submitted: "2024-01-09"),
        Case("TW I", "quarterly 2024 1", title: "Register Tahun 2024", submitted: "2024-03-20"),
        Case("Perjanjian Kinerja", "agreement 2024", submitted: "2024-01-25"),
        Case("DPA", "budget 2024", submitted: "2023-12-29"), Case("DPA", "budget 2024", submitted: "2024-01-02"),
        // What the entry says itself stands.
        Case("LKjIP", "report 2024", year: 2024, submitted: "2024-02-20"),
        Case("TW I dan TW II 2024", "nothing 2024"),
    ])
    func entries(_ test: Case) {
        let entry = Submission(
            agency: "Dinas Contoh",
            kind: test.words,
            year: test.year,
            quarter: test.quarter,
            submitted: test.submitted.flatMap(CivilDate.init(iso:)),
            place: Place(file: "register")
        )
        let reading = SubmissionReading(entry, title: test.title, lexicon: Real.lexicon)
        let parts = [
            reading.kind?.rawValue ?? "nothing", reading.year.map(String.init), reading.quarter.map(String.init),
        ]
        #expect(parts.compactMap { $0 }.joined(separator: " ") == test.expected)
    }
}
