import Model
import Testing

@testable import Documents

/// In a word processor a title is one paragraph, however many lines it takes on paper.
@Suite struct LongTitleTests {
    private static let table = Recognised.table([
        ["No", "Sasaran", "Indikator Kinerja Utama", "Satuan", "2025"],
        ["1", "Meningkatnya layanan", "Indeks layanan", "indeks", "80"],
    ])

    @Test(
        arguments: [
            (
                """
                INDIKATOR KINERJA UTAMA DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU KABUPATEN SUKA MAJU \
                TAHUN 2025-2029
                """, "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"
            ),
            (
                """
                PENETAPAN INDIKATOR KINERJA UTAMA DI LINGKUNGAN DINAS PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK \
                KABUPATEN SUKA MAJU TAHUN 2025-2029
                """, "Dinas Pemberdayaan Perempuan dan Perlindungan Anak"
            ),
            (
                """
                Indikator Kinerja Utama Dinas Koperasi, Usaha Kecil dan Menengah, Perindustrian dan Perdagangan \
                Kabupaten Suka Maju Tahun 2025-2029
                """, "Dinas Koperasi, Usaha Kecil dan Menengah, Perindustrian dan Perdagangan"
            ),
        ]
    )
    func aLongTitleNamesTheAgency(_ title: String, _ agency: String) throws {
        let document = try Recognised.document(Recognised.lines([title]) + [Self.table])
        #expect(document.kind == .iku)
        #expect(document.agency?.name == agency)
        #expect(document.government?.name == "Kabupaten Suka Maju")
        #expect(document.period == Period(start: 2025, end: 2029))
        #expect(document.indicators.map(\.name) == ["Indeks layanan"])
    }

    /// A sentence without its full stop is no title, though it begins with a capital and speaks of agencies.
    @Test(arguments: [
        """
        Laporan ini memuat indikator kinerja yang dipakai oleh Dinas Kesehatan Kabupaten Suka Maju untuk mengukur \
        keberhasilan pelaksanaan tugas dan fungsi
        """
    ])
    func aSentenceIsNoTitle(_ text: String) throws {
        let document = try Recognised.document(
            Recognised.lines(["INDIKATOR KINERJA UTAMA KABUPATEN SUKA MAJU", text]) + [Self.table]
        )
        #expect(document.title?.text == "INDIKATOR KINERJA UTAMA KABUPATEN SUKA MAJU")
        #expect(document.agency == nil)
    }

    /// A manual goes from its title to its first indicator without a word between.
    @Test func aListOfIndicatorsIsNoTitle() throws {
        let title = "IKU RSUD SEHAT SENTOSA KABUPATEN SUKA MAJU TAHUN 2025-2029"
        let document = try Recognised.document(
            Recognised.lines([title, "1. Persentase kepatuhan", "Satuan: %", "Formula: Jumlah A / jumlah B x 100%"]),
            format: .markdown
        )
        #expect(document.title?.text == title)
    }
}

/// Where no title names the agency, the one who promises does.
@Suite struct PromisingAgencyTests {
    private static func agreement(_ post: String, title: [String] = []) throws -> RecognisedDocument {
        try Recognised.document(
            Recognised.lines(["PERJANJIAN KINERJA TAHUN 2025"] + title)
                + Recognised.lines([
                    "Yang bertanda tangan di bawah ini:", "Nama\t: FULAN, S.H.",
                    "Jabatan\t: " + post, "Selanjutnya disebut Pihak Pertama.", "Nama\t: FULANA",
                    "Jabatan\t: Wali Kota Bina Jaya", "Selanjutnya disebut Pihak Kedua.",
                ])
        )
    }

    @Test func theFirstPartysPostNamesTheAgency() throws {
        let document = try Self.agreement("Kepala Dinas Kearsipan dan Perpustakaan Kota Bina Jaya")
        #expect(document.kind == .agreement)
        #expect(document.agency?.name == "Dinas Kearsipan dan Perpustakaan")
        #expect(document.level == .agency)
    }

    /// `Pada hari ini …` opens the statement; no other line has the date.
    @Test func theDayOfTheStatementIsTheAgreements() throws {
        let document = try Recognised.document(
            Recognised.lines([
                "PERJANJIAN KINERJA TAHUN 2024", "DINAS KEARSIPAN KABUPATEN CONTOH RAYA",
                "Pada hari ini Selasa tanggal dua bulan Januari tahun dua ribu dua puluh empat, kami yang bertanda tangan:",
                "Nama : FULAN", "Jabatan : Kepala Dinas Kearsipan", "berjanji akan mewujudkan target kinerja.",
            ])
        )
        #expect(document.dated?.description == "2024-01-02")
        #expect(document.town == nil)
    }

    /// The annex of an agreement alone in its file, its title line by line.
    @Test func anAnnexAloneNamesItsAgency() throws {
        let title = ["LAMPIRAN PERJANJIAN KINERJA TAHUN 2025", "DINAS PERHUBUNGAN", "KABUPATEN CONTOH RAYA"]
        let rows = [
            ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
            ["1", "Meningkatnya mutu", "Nilai A", "nilai", "82"],
        ]
        let document = try Recognised.document(Recognised.lines(title) + [Recognised.table(rows)], format: .excel)
        #expect(document.agency?.name == "Dinas Perhubungan")
        #expect(document.government?.name == "Kabupaten Contoh Raya")
    }

    /// The title names the sub-district too; who promises heads the urban village.
    @Test(arguments: [[], ["LURAH PADANG ASRI", "KECAMATAN RATU ASRI KOTA BINA JAYA"]])
    func aLurahPromisesForTheKelurahan(_ title: [String]) throws {
        let document = try Self.agreement("Lurah Padang Asri", title: title)
        #expect(document.agency?.name == "Kelurahan Padang Asri")
        #expect(document.level == .unit)
    }

    @Test(arguments: ["Kepala Bidang Arsip pada Dinas Kearsipan Kota Bina Jaya", "Wali Kota Bina Jaya", "Guru"])
    func aPostBelowTheHeadNamesNoAgency(_ post: String) throws {
        let document = try Self.agreement(post)
        #expect(document.agency == nil || document.level == .unit)
    }
}
