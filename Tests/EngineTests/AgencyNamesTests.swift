import Model
import TestSupport
import Testing

@testable import Engine

@Suite struct AgencyNamesTests {
    static let lexicon = Result {
        try LexiconReader.read(
            RulesFolder.read(Project.root + "/Rules").files.filter { $0.name.hasPrefix("lexicon/") }
        )
    }

    static let list: [Agency] = [
        agency("Sekretariat Daerah", "Setda"), agency("Sekretariat DPRD", "Setwan"), agency("Inspektorat"),
        agency("Dinas Pendidikan dan Kebudayaan", "Disdikbud"), agency("Dinas Kesehatan", "Dinkes"),
        agency("Dinas Pekerjaan Umum dan Penataan Ruang", "DPUPR"),
        agency("Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil"),
        agency("Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "DPMPTSP"),
        agency("Dinas Kelautan dan Perikanan", "DKP"),
        agency("Dinas Koperasi, Usaha Kecil dan Menengah, Perindustrian dan Perdagangan"),
        agency("Dinas Perpustakaan dan Kearsipan"), agency("Dinas Pertanian"),
        agency("Badan Perencanaan Pembangunan Daerah", "Bappeda"), agency("Badan Pendapatan Daerah"),
        agency("Satuan Polisi Pamong Praja", "Satpol PP"), agency("RSUD dr. Harapan", "RSUD"),
        agency("Kecamatan Suka Maju"), agency("Kecamatan Sukajaya"), agency("Kecamatan Kota Baru"),
        agency("Kelurahan Suka Damai"), agency("Bagian Hukum Sekretariat Daerah"),
        agency("Badan Kesatuan Bangsa dan Politik"),
    ]

    static func agency(_ name: String, _ abbreviation: String? = nil) -> Agency {
        Agency(name: name, abbreviation: abbreviation, place: Place(file: "daftar"))
    }

    static func names(_ agencies: [Agency] = list) throws -> AgencyNames {
        AgencyNames(agencies, lexicon: try lexicon.get(), government: "Kabupaten Contoh Raya")
    }

    static func shown(_ match: AgencyMatch, _ agencies: [Agency] = list) -> String {
        match.agency.map { "\(match.match.rawValue): \(agencies[$0].name)" } ?? match.match.rawValue
    }

    @Test(arguments: [
        ("Sekretariat Daerah Kabupaten Contoh Raya", "Sekretariat Daerah"),
        ("SETDA KAB. CONTOH RAYA", "Sekretariat Daerah"),
        ("Setwan", "Sekretariat DPRD"),
        ("Sekretariat Dewan Perwakilan Rakyat Daerah", "Sekretariat DPRD"),
        ("Inspektorat Daerah", "Inspektorat"), ("Inspektorat Kabupaten", "Inspektorat"),
        ("DINAS PENDIDIKAN & KEBUDAYAAN", "Dinas Pendidikan dan Kebudayaan"),
        ("Disdikbud Kab. Contoh Raya", "Dinas Pendidikan dan Kebudayaan"),
        ("Dinas Dikbud", "Dinas Pendidikan dan Kebudayaan"),
        ("D I N A S   K E S E H A T A N", "Dinas Kesehatan"),
        ("D I N A S K E S E H A T A N", "Dinas Kesehatan"),
        ("DINAS KESEHATAN CONTOH RAYA", "Dinas Kesehatan"),
        ("Pemerintah Kabupaten Contoh Raya Dinas Kesehatan", "Dinas Kesehatan"),
        ("Dinas PUPR", "Dinas Pekerjaan Umum dan Penataan Ruang"),
        ("Dinas PU dan Penataan Ruang", "Dinas Pekerjaan Umum dan Penataan Ruang"),
        ("Dispendukcapil", "Dinas Kependudukan dan Pencatatan Sipil"),
        ("Dinas Kependudukan dan Catatan Sipil", "Dinas Kependudukan dan Pencatatan Sipil"),
        ("DPM-PTSP", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"),
        ("DPM PTSP", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"),
        ("DKP", "Dinas Kelautan dan Perikanan"),
        (
            "Dinas Koperasi UKM Perindustrian dan Perdagangan",
            "Dinas Koperasi, Usaha Kecil dan Menengah, Perindustrian dan Perdagangan"
        ),
        ("Dinas Perpustakaan & Kearsipan Daerah", "Dinas Perpustakaan dan Kearsipan"),
        ("BAPPEDA", "Badan Perencanaan Pembangunan Daerah"),
        ("Badan Pendapatan", "Badan Pendapatan Daerah"),
        ("Sat Pol PP", "Satuan Polisi Pamong Praja"), ("Satpol-PP Kab Contoh Raya", "Satuan Polisi Pamong Praja"),
        ("RSUD dr. Harapan Kabupaten Contoh Raya", "RSUD dr. Harapan"),
        ("Rumah Sakit Umum Daerah dr. Harapan", "RSUD dr. Harapan"),
        ("Kec. Suka Maju", "Kecamatan Suka Maju"), ("Kecamatan Sukamaju", "Kecamatan Suka Maju"),
        ("KANTOR CAMAT SUKAMAJU", "Kecamatan Suka Maju"), ("Kantor Kecamatan Suka Maju", "Kecamatan Suka Maju"),
        ("Camat Suka Maju", "Kecamatan Suka Maju"), ("Kecamatan Kotabaru", "Kecamatan Kota Baru"),
        ("Kec Kota Baru Kabupaten Contoh Raya", "Kecamatan Kota Baru"),
        ("Kantor Lurah Sukadamai", "Kelurahan Suka Damai"),
        ("Bagian Hukum", "Bagian Hukum Sekretariat Daerah"),
        ("Bagian Hukum Setda", "Bagian Hukum Sekretariat Daerah"),
        ("Badan Kesbangpol", "Badan Kesatuan Bangsa dan Politik"),
        ("Kesbangpol", "Badan Kesatuan Bangsa dan Politik"),
    ])
    func findsWhatIsMeant(text: String, name: String) throws {
        #expect(Self.shown(try Self.names().find(text)) == "same: \(name)")
    }

    /// Joined, because nothing else can be meant, but reported.
    @Test(arguments: [
        ("Dinas Kesehtan", "Dinas Kesehatan"), ("Dians Kesehatan", "Dinas Kesehatan"),
        ("Dinas Pendidikan", "Dinas Pendidikan dan Kebudayaan"),
        ("Dinas Pertanian dan Ketahanan Pangan", "Dinas Pertanian"),
        ("Bagian Hukum dan HAM", "Bagian Hukum Sekretariat Daerah"),
        ("Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah", "Badan Perencanaan Pembangunan Daerah"),
        ("Kecamatan Sukojaya", "Kecamatan Sukajaya"),
    ])
    func saysWhenItIsNotSure(text: String, name: String) throws {
        #expect(Self.shown(try Self.names().find(text)) == "near: \(name)")
    }

    @Test(arguments: [
        "Badan Pertanian", "Badan Kesehatan", "Kelurahan Suka Maju", "Kecamatan Suka Damai", "Kecamatan Suka",
        "Kecamatan Suka Maju Timur", "Dinas Sosial", "Dinas Perhubungan", "Kecamatan Karang Anyar",
        "Badan Penanggulangan Bencana Daerah", "Dinas Perikanan Tangkap Lestari Nusantara Raya",
    ])
    func doesNotJoinWhatIsDifferent(text: String) throws {
        #expect(Self.shown(try Self.names().find(text)) == "unlisted")
    }

    @Test(arguments: ["Dinas", "Kecamatan", "Badan", ""])
    func aKindAloneNamesNone(text: String) throws {
        #expect(try Self.names().find(text).agency == nil)
    }

    /// Names that differ by a word are kept apart when both are there.
    @Test(arguments: [
        (["Dinas Pendidikan", "Dinas Pendidikan dan Kebudayaan"], "Dinas Pendidikan", "same: Dinas Pendidikan"),
        (
            ["Dinas Pendidikan", "Dinas Pendidikan dan Kebudayaan"], "Dinas Pendidikan & Kebudayaan",
            "same: Dinas Pendidikan dan Kebudayaan"
        ),
        (["Bagian Hukum", "Bagian Hukum dan HAM"], "Bag. Hukum", "same: Bagian Hukum"),
        (["Bagian Hukum", "Bagian Hukum dan HAM"], "Bagian Hukum & Hak Asasi Manusia", "same: Bagian Hukum dan HAM"),
        (["Kecamatan Suka Maju", "Kecamatan Sukamaju"], "Kec. Sukamaju", "same: Kecamatan Sukamaju"),
        (["Kecamatan Suka Maju", "Kecamatan Sukamaju"], "Kecamatan SUKA MAJU", "same: Kecamatan Suka Maju"),
        (["Kecamatan Tanjung", "Kelurahan Tanjung"], "Kantor Lurah Tanjung", "same: Kelurahan Tanjung"),
        (["Kecamatan Tanjung", "Kelurahan Tanjung"], "Kec. Tanjung", "same: Kecamatan Tanjung"),
        (["Dinas Pertanian", "Badan Pertanian"], "Badan Pertanian", "same: Badan Pertanian"),
        (["Kecamatan Sukajaya", "Kecamatan Sukaraya"], "Kecamatan Sukalaya", "ambiguous"),
        (["Dinas Pertanian dan Pangan", "Dinas Pertanian dan Perkebunan"], "Dinas Pertanian", "ambiguous"),
    ])
    func keepsNeighboursApart(list: [String], text: String, expected: String) throws {
        let agencies = list.map { Self.agency($0) }
        #expect(Self.shown(try Self.names(agencies).find(text), agencies) == expected)
    }

    @Test(arguments: [
        ("IKU_Dinkes_2021-2026.xlsx", "Dinas Kesehatan"), ("PK Kesehatan 2024.docx", "Dinas Kesehatan"),
        ("pk-2024-kec-sukamaju.pdf", "Kecamatan Suka Maju"), ("TW II DinasKesehatan rev2.xlsx", "Dinas Kesehatan"),
        ("Laporan Kinerja Bappeda 2024 final.docx", "Badan Perencanaan Pembangunan Daerah"),
        ("05. Satpol PP - TW1.csv", "Satuan Polisi Pamong Praja"),
        ("Dinas Kependudukan dan Pencatatan Sipil", "Dinas Kependudukan dan Pencatatan Sipil"),
        ("RSUD_IKU.xlsx", "RSUD dr. Harapan"),
    ])
    func findsInNamesOfFiles(file: String, name: String) throws {
        #expect(Self.shown(try Self.names().find(inFileName: file)) == "file: \(name)")
    }

    @Test(arguments: ["IKU 2024.xlsx", "Laporan Kinerja Daerah.docx", "PK 2024 dinas.pdf", "scan0001.pdf", "rekap.csv"])
    func findsNothingInNamesThatSayNothing(file: String) throws {
        #expect(try Self.names().find(inFileName: file).agency == nil)
    }
}
