import TestSupport
import Testing

/// `iku law`: what a user asks about regulations, and how it ends.
@Suite struct LawTests {
    struct Use: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var status: Int32 = 0
        var says: [String]
        var never: [String] = []
        var testDescription: String { arguments.joined(separator: " ") }
    }

    private static let day = ["--as-of", "2026-01-01"]

    @Test(arguments: [
        Use(arguments: ["law"], status: 2, says: ["iku law list"]),
        Use(arguments: ["law", "lst"], status: 2, says: ["maksud Anda “list”?"]),
        Use(arguments: ["law", "list"] + day, says: ["UU 23/2014", "PER/09/M.PAN/5/2007", "status pada 2026-01-01"]),
        Use(arguments: ["law", "list", "pp"] + day, says: ["PP 12/2017"], never: ["UU 23/2014"]),
        Use(arguments: ["law", "list", "Peraturan Pemerintah"] + day, says: ["PP 12/2017"], never: ["UU 23/2014"]),
        Use(arguments: ["law", "list", "permendagr"], status: 2, says: ["maksud Anda “permendagri”?"]),
        Use(arguments: ["law", "show"], status: 2, says: ["sebutkan peraturannya"]),
        Use(
            arguments: ["law", "show", "UU 23/2014"] + day,
            says: [
                "(uu-23-2014)", "LN 2014/244, TLN 5587", "UU 9/2015", "pada 2026-01-01: berlaku", "dilihat pada naskah",
            ]
        ),
        Use(arguments: ["law", "show", "Undang-Undang Nomor 23 Tahun 2014"], says: ["(uu-23-2014)"]),
        Use(
            arguments: ["law", "show", "per/9/m.pan/5/2007", "pp-79-2005"],
            says: ["(per-09-m.pan-5-2007)", "PP 12/2017"]
        ),
        Use(arguments: ["law", "show", "PP 79/2005", "--on", "2010-01-01"], says: ["Status pada 2010-01-01: berlaku"]),
        Use(arguments: ["law", "show", "UU 23/2015"], status: 2, says: ["tidak dikenal di sini", "maksud Anda"]),
        Use(arguments: ["law", "show", "UU 999/2020", "--lang", "en"], status: 2, says: ["is not known here"]),
        Use(arguments: ["law", "check"], status: 2, says: ["tulis teksnya"]),
        Use(arguments: ["law", "check", "teks", "--file", "x.txt"], status: 2, says: ["tulis teksnya"]),
        Use(arguments: ["law", "check", "--file", "tidak-ada.txt"], status: 3, says: ["berkas tidak ada"]),
        Use(arguments: ["law", "check", "bukan kutipan"], says: ["Tidak ada kutipan"]),
        Use(
            arguments: ["law", "check", "Peraturan Pemerintah Nomor 79 Tahun 2005", "--on", "2012-05-01"] + day,
            says: ["pada 2012-05-01: berlaku; pada 2026-01-01: dicabut", "dicabut dengan PP 12/2017", "0 perlu"]
        ),
        Use(
            arguments: ["law", "check", "PP 79/2005"] + day,
            status: 1,
            says: ["pada 2026-01-01: dicabut", "1 perlu"]
        ),
        Use(
            arguments: ["law", "check", "UU 999/2020"],
            says: ["tidak dikenal di sini", "0 perlu dibetulkan"],
            never: ["salah", "keliru"]
        ),
        Use(
            arguments: [
                "law", "check", "UU 25/2004 tentang Sistem Perencanaan Pembangunan", "--lang", "en",
            ],
            status: 1,
            says: ["title differs", "Sistem Perencanaan Pembangunan Nasional"]
        ),
        Use(
            arguments: [
                "law", "check",
                "UU 23/2014 tentang Pemerintahan Daerah (Lembaran Negara Tahun 2014 Nomor 245)", "--on", "2020-01-01",
            ],
            status: 1,
            says: ["tertulis LN 245, seharusnya LN 244", "perubahan tidak disebut: UU 2/2015, UU 9/2015"]
        ),
        Use(
            arguments: ["law", "check", "Undang-Undang Nomor 23 Tahun 2014", "--on", "2013-12-31"],
            status: 1,
            says: ["pada 2013-12-31: belum berlaku"]
        ),
    ])
    func answers(_ use: Use) throws {
        let program = try Program()
        defer { program.remove() }
        let end = try program.run(use.arguments)
        #expect(end.status == use.status, "\(end.text)")
        for words in use.says { #expect(end.text.contains(words), "\(end.text)") }
        for words in use.never { #expect(!end.text.contains(words), "\(end.text)") }
    }

    /// A document is judged by its own date; what running text may leave out needs no correction.
    @Test func aDocumentHasItsOwnDate() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file(
            "IKU.txt",
            """
            INDIKATOR KINERJA UTAMA DINAS CONTOH TAHUN 2012

            Penyusunan ini berpedoman pada Peraturan Pemerintah Nomor 79 Tahun 2005 tentang Pembinaan.

            Ditetapkan di Contoh pada tanggal 3 Maret 2012
            """
        )
        let own = try program.run("law", "check", "--file", path, "--as-of", "2026-01-01")
        #expect(own.status == 0 && own.out.contains("PP 79/2005 (baris 3)"), "\(own.text)")
        let later = try program.run("law", "check", "--file", path, "--on", "2020-01-01", "--as-of", "2026-01-01")
        #expect(later.status == 1 && later.out.contains("pada 2020-01-01: dicabut"), "\(later.text)")
    }

    /// A file of nothing but a citation is a list of citations, not a title that cites nothing.
    @Test func aFileMayHoldACitationAlone() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("satu.txt", "Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah\n")
        let end = try program.run("law", "check", "--file", path, "--as-of", "2026-01-01")
        #expect(end.out.contains("UU 32/2004 (baris 1)") && end.out.contains("dicabut"), "\(end.text)")
    }
}
