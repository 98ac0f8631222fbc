import Model
import Testing

@testable import Documents

/// Considerations and legal basis, in every layout that conversion makes of their two columns.
@Suite struct PreambleLayoutTests {
    private static let title = """
        PERATURAN BUPATI CONTOH RAYA
        NOMOR 12 TAHUN 2023

        TENTANG

        PEDOMAN PENGUMPULAN DATA KINERJA

        """

    private static let usual = """
        BUPATI CONTOH RAYA,

        Menimbang : a. bahwa data kinerja perlu dikumpulkan;
        b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati;
        Mengingat : 1. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;
        2. Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan;
        """

    @Test(arguments: [
        usual,
        // Heads alone on their lines, a colon in front of the first item.
        """
        BUPATI CONTOH RAYA,
        Menimbang

        : a. bahwa data kinerja
        perlu
        dikumpulkan;
        b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati;
        Mengingat
        : 1. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;
        2. Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan;
        """,
        // Both heads in a block, labels alone on their lines.
        """
        BUPATI CONTOH RAYA,

        Menimbang

        Mengingat

        : a.

        bahwa data kinerja perlu dikumpulkan;

        b.

        bahwa
        berdasarkan pertimbangan sebagaimana
        dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati;

        : 1.

        Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan
        Pembangunan Nasional;

        2.

        Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan;
        """,
        // Heads and labels in one block.
        """
        BUPATI CONTOH RAYA,

        Menimbang :

        Mengingat :

        a.

        b.

        1.

        2.

        bahwa data kinerja perlu dikumpulkan;

        bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati;

        Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;

        Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan;
        """,
        // Colons of their own.
        """
        BUPATI CONTOH RAYA,
        Menimbang
        Mengingat
        :
        :
        a.
        bahwa data kinerja perlu dikumpulkan;
        b.
        bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati;
        1.
        Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;
        2.
        Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan;
        """,
        // The first head below its items.
        """
        BUPATI CONTOH RAYA,
        a. bahwa data kinerja perlu dikumpulkan;
        b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati;
        Menimbang
        :
        Mengingat
        : 1. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;
        2. Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan;
        """,
        // The office and the head on one line, labels in a block, a page number between.
        """
        BUPATI CONTOH RAYA, Menimbang : a.

        b.

        bahwa data kinerja perlu dikumpulkan;

        (2)

        bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati;

        Mengingat : 1. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;

        2. Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan;
        """,
        // Labels that touch their texts, or lack their points.
        """
        BUPATI CONTOH RAYA,
        Menimbang : a.bahwa data kinerja perlu dikumpulkan;
        b bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati;
        Mengingat : l. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;
        2.Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan;
        """,
    ])
    func isReadAsInTheUsualLayout(_ preamble: String) throws {
        let document = try Recognised.read(Self.title + "\n" + preamble + "\n\nMEMUTUSKAN :\n")
        let considerations = try #require(document.lists.first { $0.purpose == .considerations })
        #expect(considerations.items.map(\.label) == ["a", "b"])
        #expect(considerations.items.first?.passage.text == "bahwa data kinerja perlu dikumpulkan;")
        #expect(considerations.items.last?.passage.text.hasSuffix("perlu menetapkan Peraturan Bupati;") == true)
        let basis = try #require(document.lists.first { $0.purpose == .legalBasis })
        #expect(basis.items.map(\.label) == ["1", "2"])
        let cited = document.citations.filter { $0.position == .legalBasis }
        #expect(cited.map(\.regulation) == ["uu-25-2004", "pp-8-2006"])
        #expect(cited.first?.title == "Sistem Perencanaan Pembangunan Nasional")
        #expect(document.instrument?.about == "PEDOMAN PENGUMPULAN DATA KINERJA")
    }

    /// Heads that conversion put above the title.
    @Test func headsAboveTheTitleAreNotPartOfIt() throws {
        let document = try Recognised.read(
            """
            Menimbang
            Mengingat
            """ + "\n" + Self.title + """
                BUPATI CONTOH RAYA,
                a. bahwa perlu menetapkan Peraturan Bupati;
                1. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;
                """
        )
        #expect(document.instrument?.number == "12")
        #expect(document.lists.map(\.purpose) == [.considerations, .legalBasis])
    }

    /// Items whose labels were lost are items all the same.
    @Test func itemsWithoutLabelsAreCounted() throws {
        let document = try Recognised.read(
            Self.title + """
                BUPATI CONTOH RAYA,
                Menimbang
                Mengingat
                bahwa data kinerja perlu dikumpulkan;
                bahwa perlu menetapkan Peraturan Bupati;
                Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;
                """
        )
        #expect(document.lists.map(\.purpose) == [.considerations, .legalBasis])
        #expect(document.lists.map(\.items.count) == [2, 1])
    }

    /// Text that only speaks of considering is left alone.
    @Test(arguments: [
        "Kepala Dinas Contoh\nMenimbang\nlaporan ini disusun setiap tahun.",
        "Tim bertugas:\na. menimbang usulan;\nb. mengingat ketentuan yang berlaku.",
    ])
    func otherTextHasNoPreamble(_ text: String) throws {
        let document = try Recognised.read("LAPORAN KINERJA DINAS CONTOH TAHUN 2023\n\n" + text + "\n")
        #expect(!document.lists.contains { $0.purpose == .considerations || $0.purpose == .legalBasis })
        let words = text.split(whereSeparator: \.isWhitespace).count
        let shown = document.passages.map(\.text).joined(separator: " ").split(whereSeparator: \.isWhitespace).count
        #expect(shown >= words)
    }
}
