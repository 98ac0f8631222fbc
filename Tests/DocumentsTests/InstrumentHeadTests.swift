import Model
import Testing

@testable import Documents

/// Heads of regulations and decrees, as they are typed and as conversion leaves them.
@Suite struct InstrumentHeadTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var head: String
        var kind: String
        var number: String?
        var year: Int?
        var testDescription: String { head }
    }

    private static let rest = """


        Menimbang : a. bahwa untuk mengukur kinerja perlu menetapkan Indikator Kinerja Utama;

        Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
        """

    @Test(arguments: [
        Case(
            head: "KEPUTUSAN\nKEPALA DINAS CONTOH\nKABUPATEN CONTOH RAYA\nNOMOR : 050/12/DC/2023\n\nTENTANG",
            kind: "kepdin",
            number: "050/12/DC/2023",
            year: 2023
        ),
        Case(
            head: """
                SURAT KEPUTUSAN

                KEPALA DINAS PANGAN
                DAN PERIKANAN
                KABUPATEN CONTOH RAYA
                NOMOR : 7 TAHUN 2023
                TENTANG
                """,
            kind: "kepdin",
            number: "7",
            year: 2023
        ),
        Case(
            head: "KEPUTUSAN\n\nKEPALA DINAS CONTOH KABUPATEN CONTOH RAYA Nomor : /KPTS/DC/2023\n\nTENTANG",
            kind: "kepdin",
            number: "/KPTS/DC/2023",
            year: 2023
        ),
        Case(
            head: """
                SURAT KEPUTUSAN SEKRETARIS DEWAN PERWAKILAN RAKYAT DAERAH KABUPATEN CONTOH RAYA
                NOMOR 5 TAHUN 2023
                TENTANG
                """,
            kind: "kepdin",
            number: "5",
            year: 2023
        ),
        Case(
            head: """
                PERATURAN DIREKTUR RUMAH SAKIT UMUM DAERAH

                KABUPATEN CONTOH RAYA
                NOMOR : 188.4 / 60 / 2023
                TENTANG
                """,
            kind: "perka",
            number: "188.4 / 60 / 2023",
            year: nil
        ),
        Case(
            head: "K E P U T U S A N\n\nINSPEKTUR KABUPATEN CONTOH RAYA\n\nNOMOR : 02/435/2023\n\nTENTANG",
            kind: "kepdin",
            number: "02/435/2023",
            year: 2023
        ),
        Case(
            head: """
                KEPUTUSANKEPALA BADAN KESATUAN BANGSA DAN POLITIK DALAM NEGERI
                KABUPATEN CONTOH RAYA
                NOMOR 9 TAHUN 2023
                TENTANG
                """,
            kind: "kepdin",
            number: "9",
            year: 2023
        ),
        Case(
            head: "KEPUTUSAN\nBUPATI CONTOH RAYA\nNOMOR 188.45/12/2023\nTENTANG",
            kind: "kepbup",
            number: "188.45/12/2023",
            year: 2023
        ),
        Case(
            head: """
                PEMERINTAH KABUPATEN CONTOH RAYA
                DINAS CONTOH
                Jl. Merdeka Raya Km 17 Contoh Telp. (0123) 456789 Fax (0123) 456789 e-mail dinas@contoh.go.id Kode Pos 12345

                KEPUTUSAN KEPALA DINAS CONTOH
                NOMOR : 050/9/DC

                TENTANG
                """,
            kind: "kepdin",
            number: "050/9/DC",
            year: nil
        ),
        Case(head: "PERATURAN BUPATI CONTOH RAYA\nNOMOR TAHUN 2023\nTENTANG", kind: "perbup", number: nil, year: 2023),
        Case(head: "PERATURAN BUPATI CONTOH RAYA\nNOMOR\nTAHUN 2023\nTENTANG", kind: "perbup", number: nil, year: 2023),
        Case(head: "KEPUTUSAN WALIKOTA CONTOH\nNOMOR\n\nTENTANG", kind: "kepwal", number: nil, year: nil),
        Case(
            head: "KEPUTUSAN KEPALA PUSKESMAS CONTOH\nNomor : ..../ SK /PKM-C/ I /2023\nTENTANG",
            kind: "kepdin",
            number: "..../ SK /PKM-C/ I /2023",
            year: 2023
        ),
        Case(
            head: "PERATURAN WALIKOTA CONTOH\nNO MOR 14 TAHUN 202 3\nTENT ANG",
            kind: "perwal",
            number: "14",
            year: 2023
        ),
        Case(
            head: "PERATURAN WALIKOTA CONTOH\nNOMOR 20 TAHUN 2023 T E N T A N G",
            kind: "perwal",
            number: "20",
            year: 2023
        ),
        Case(
            head: "BUPATI CONTOH RAYA PROVINSI CONTOH PERATURAN BUPATI CONTOH RAYA\nNOMOR 8 TAHUN 2023\nTENTANG",
            kind: "perbup",
            number: "8",
            year: 2023
        ),
    ])
    func isRecognised(_ head: Case) throws {
        let text = head.head + "\n\nINDIKATOR KINERJA UTAMA\nKABUPATEN CONTOH RAYA" + Self.rest
        let document = try Recognised.read(text)
        let instrument = try #require(document.instrument)
        #expect(instrument.kind == head.kind)
        #expect(instrument.number == head.number)
        #expect(instrument.year == head.year)
        #expect(instrument.about == "INDIKATOR KINERJA UTAMA KABUPATEN CONTOH RAYA")
        #expect(document.kind == .iku)
        // The year of the number is no period.
        #expect(document.period == nil)
    }

    /// Where the title runs on into the text, it ends where the next part of the head begins.
    @Test(arguments: [
        "PENETAPAN INDIKATOR KINERJA UTAMA TAHUN 2023-2026 DENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH RAYA,",
        "PENETAPAN INDIKATOR KINERJA UTAMA TAHUN 2023-2026 BUPATI CONTOH RAYA,",
        "PENETAPAN INDIKATOR KINERJA UTAMA\nTAHUN 2023-2026DENGAN RAHMAT TUHAN YANG MAHA ESA\nBUPATI CONTOH RAYA,",
        "PENETAPAN INDIKATOR KINERJA UTAMA TAHUN 2023-2026\nDengan Rahmat Tuhan Yang Maha Esa Bupati Contoh Raya,",
    ])
    func aTitleEndsInFrontOfTheText(_ title: String) throws {
        let document = try Recognised.read(
            "PERATURAN BUPATI CONTOH RAYA NOMOR 12 TAHUN 2023\nTENTANG\n\n" + title + Self.rest
        )
        #expect(document.instrument?.about == "PENETAPAN INDIKATOR KINERJA UTAMA TAHUN 2023-2026")
        #expect(document.government?.name == "Kabupaten Contoh Raya")
        #expect(document.period == Period(start: 2023, end: 2026))
    }

    /// The year of the gazette is no period either.
    @Test func theGazetteSaysNoPeriod() throws {
        let document = try Recognised.read(
            """
            BERITA DAERAH KABUPATEN CONTOH RAYA
            TAHUN 2023 NOMOR 47

            PERATURAN BUPATI CONTOH RAYA
            NOMOR 47 TAHUN 2023
            TENTANG
            INDIKATOR KINERJA UTAMA
            """ + Self.rest
        )
        #expect(document.period == nil)
    }

    struct Name: CustomTestStringConvertible, Sendable {
        var text: String
        var government: String?
        var agency: String?
        var testDescription: String { text }
    }

    @Test(arguments: [
        Name(
            text: "PROVINSI CONTOH TIMUR\nPERATURAN WALIKOTA SUKA\nNOMOR 2 TAHUN 2023\nTENTANG\nPEDOMAN EVALUASI",
            government: "Kota Suka"
        ),
        Name(
            text: "LAPORAN KINERJA\n\nVisi Terwujudnya Kabupaten Contoh Raya Yang Mandiri Untuk Semua\n",
            government: "Kabupaten Contoh Raya"
        ),
        Name(
            text: "INDIKATOR KINERJA UTAMA\nPROVINSI DKI CONTOH YANG MENGACU PADA RPJMD",
            government: "Provinsi DKI Contoh"
        ),
        Name(
            text: """
                PEMERINTAH KABUPATEN CONTOH RAYA
                SEKRETARIAT DPRD
                JL. Merdeka Nomor : 36 Telp. (0123) 456789
                SUKAKOTA

                SURAT KEPUTUSAN SEKRETARIS DPRD KABUPATEN CONTOH RAYA
                NOMOR : /SK/2023
                TENTANG
                INDIKATOR KINERJA UTAMA
                """,
            government: "Kabupaten Contoh Raya",
            agency: "Sekretariat DPRD"
        ),
        Name(
            text: "INDIKATOR KINERJA\nPEMERINTAH KABUPATEN SUKAMAJUBADAN KESATUAN BANGSA DAN POLITIK DALAM NEGERI",
            government: "Kabupaten Sukamaju",
            agency: "Badan Kesatuan Bangsa dan Politik Dalam Negeri"
        ),
        Name(
            text: "P E M E R IN T A H K A B U P A T E N S U K A M A J U\nRencana ini disusun oleh Kabupaten Sukamaju.",
            government: "Kabupaten Sukamaju"
        ),
    ])
    func namesEndWhereTheTextGoesOn(_ name: Name) throws {
        let document = try Recognised.read(name.text + "\n")
        #expect(document.government?.name == name.government)
        if let agency = name.agency { #expect(document.agency?.name == agency) }
    }

    /// An annex alone in its file is named by its head, whatever mark stands behind its number.
    @Test(arguments: [
        "LAMPIRAN II:\nPERATURAN BUPATI CONTOH RAYA\nNOMOR 14 TAHUN 2023\nTENTANG\nINDIKATOR KINERJA UTAMA",
        "LAMPIRAN : PERATURAN BUPATI CONTOH RAYA\nNOMOR 14 TAHUN 2023\nTENTANG\nINDIKATOR KINERJA UTAMA",
    ])
    func anAnnexIsOpenedByItsHead(_ head: String) throws {
        let table = """
            No	Sasaran	Indikator Kinerja	Rumus	Sumber Data
            1	Meningkatnya layanan	Indeks layanan	Hasil survei	Bappeda
            """
        let document = try Recognised.read(head + "\n\nMisi 1. Mewujudkan layanan yang baik\n\n" + table + "\n")
        #expect(document.annexes.count == 1)
        #expect(document.title?.text.hasSuffix("INDIKATOR KINERJA UTAMA") == true)
        #expect(document.government?.name == "Kabupaten Contoh Raya")
        #expect(document.period == nil)
    }

    /// A decree that names its subject with a word less is about indicators all the same.
    @Test(arguments: [
        ("INDIKATOR KINERJA DINAS CONTOH TAHUN 2023-2026", true),
        ("PENETAPAN INDIKATOR UTAMA DINAS CONTOH", true),
        ("PENETAPAN INDIKATOR KINERJA INDIVIDU DINAS CONTOH", false),
        ("TIM PENYUSUN LAPORAN", false),
    ])
    func theConsiderationsSayWhatIsSet(_ about: String, _ isIKU: Bool) throws {
        let document = try Recognised.read(
            """
            KEPUTUSAN KEPALA DINAS CONTOH KABUPATEN CONTOH RAYA
            NOMOR 600/15/DC/2023
            TENTANG
            \(about)

            Menimbang : a. bahwa setiap instansi wajib menetapkan Indikator Kinerja Utama;
            b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan \(about.capitalised);
            """
        )
        #expect((document.kind == .iku) == isIKU)
    }

    /// The cover says it where the decree does not.
    @Test func theCoverNamesTheIndicators() throws {
        let document = try Recognised.read(
            """
            INDIKATOR KINERJA UTAMA (IKU) TAHUN 2023

            KEPUTUSAN
            KEPALA DINAS CONTOH KABUPATEN CONTOH RAYA
            NOMOR 600/15/DC/2023
            TENTANG
            PENETAPAN INDIKATOR UTAMA
            """ + Self.rest
        )
        #expect(document.kind == .iku)
    }
}

extension String {
    fileprivate var capitalised: String {
        split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
    }
}

/// The head of the form, below the title and as offices type it.
@Suite struct FormHeadTests {
    @Test(arguments: [
        """
        NAMA SKPD : DINAS KOPERASI PROVINSI CONTOH
        TUGAS POKOK : MELAKSANAKAN URUSAN PEMERINTAHAN BIDANG KOPERASI
        FUNGSI : 1. PERUMUSAN KEBIJAKAN BIDANG KOPERASI
        2. PEMBINAAN BIDANG KOPERASI LINGKUP PROVINSI
        """,
        """
        Nama Unit Organisasi : DINAS KOPERASI

        Tugas : melaksanakan urusan bidang koperasi
        Fungsi a. perumusan kebijakan bidang koperasi;
        b. pembinaan bidang koperasi.
        """,
    ])
    func namesTheAgency(_ head: String) throws {
        let document = try Recognised.read("INDIKATOR KINERJA UTAMA\nTAHUN 2023-2026\n\n" + head + "\n")
        #expect(document.agency?.name == "Dinas Koperasi")
        #expect(document.head?.tasks.count == 1)
        #expect(document.head?.functions.count == 2)
    }

    @Test func aNumberedGoalIsTheGoal() throws {
        let document = try Recognised.read(
            """
            INDIKATOR KINERJA UTAMA

            UNIT KERJA : DINAS CONTOH KABUPATEN CONTOH RAYA

            TUGAS POKOK : Melaksanakan urusan
            Tujuan 1 : Meningkatnya mutu layanan
            """
        )
        #expect(document.head?.goal?.text == "Meningkatnya mutu layanan")
    }
}
