import Model
import Testing

@testable import Documents

/// Who signed, as lines of a page say it.
@Suite struct SignatureTests {
    private func signed(_ lines: [String]) throws -> (name: String?, post: String?)? {
        let text = [
            "LAPORAN KINERJA INSPEKTORAT", "KABUPATEN CONTOH", "TAHUN 2023", "BAB I PENDAHULUAN",
            "Laporan ini disusun sebagai pertanggungjawaban.",
        ]
        let document = try Recognised.document(Recognised.lines(text + lines))
        return document.signatories.first.map { ($0.name, $0.post) }
    }

    /// Without room for the signature the post and the name are printed as one line.
    @Test(arguments: [
        ("INSPEKTUR, FULAN BIN FULAN", "FULAN BIN FULAN", "INSPEKTUR"),
        ("Kepala Dinas, Drs. Fulan bin Fulan, M.Si", "Drs. Fulan bin Fulan, M.Si", "Kepala Dinas"),
    ])
    func aNameBehindItsPostIsASignature(_ line: String, _ name: String, _ post: String) throws {
        let found = try #require(try signed(["Contoh, 20 Februari 2024", line]))
        #expect(found.name == name)
        #expect(found.post == post)
    }

    /// Blank lines within the block part neither the post nor the name from it.
    @Test(arguments: [
        (
            """
            Kepala Dinas Kesehatan

            Kabupaten Contoh

            dr. FULAN, MM

            Pembina Utama Muda
            NIP. 19621112 198903 1 017
            """, "dr. FULAN, MM", "Kepala Dinas Kesehatan Kabupaten Contoh"
        ),
        (
            """
            Contoh, 20 Februari 2024

            Kepala Dinas Pendidikan,

            dan Kebudayaan Kota Contoh,

            FULAN, MM
            NIP. 19621112 198903 1 017
            """, "FULAN, MM", "Kepala Dinas Pendidikan, dan Kebudayaan Kota Contoh"
        ),
        (
            """
            Ditetapkan di : Contoh
            Pada tanggal : Maret 2024

            Ka.UPT Puskesmas Contoh

            FULAN

            NIP 196203211983121001
            """, "FULAN", "Ka.UPT Puskesmas Contoh"
        ),
    ])
    func blankLinesPartNothing(_ block: String, _ name: String, _ post: String) throws {
        let text = "LAPORAN KINERJA\nKABUPATEN CONTOH\n\nBAB I PENDAHULUAN\n\nLaporan ini disusun.\n\n" + block + "\n"
        let found = try #require(try Recognised.read(text).signatories.first)
        #expect(found.name == name)
        #expect(found.post == post)
    }

    /// Two who sign side by side on one line of a printed page.
    @Test func marksSideBySideAreNoName() throws {
        let found = try #require(
            try signed(["Contoh, 20 Februari 2024", "INSPEKTUR,", "ttd    ttd", "Drs. FULAN BIN FULAN, M.Si."])
        )
        #expect(found.name == "Drs. FULAN BIN FULAN, M.Si.")
    }

    /// A decree signed in a table without lines: a cell of its own, or beside another's.
    @Test(arguments: [
        [
            [
                "",
                "Ditetapkan di Contoh\npada tanggal 22 September 2025\n\nKEPALA DINAS,\n\n\nFULAN, M.P.\nNIP. 19710823 200003 1 003",
            ]
        ],
        [
            [
                "Salinan sesuai dengan aslinya",
                "Ditetapkan di Contoh\npada tanggal 22 September 2025\nKEPALA DINAS,\n\nFULAN, M.P.",
            ]
        ],
        [
            ["", "Ditetapkan di Contoh"], ["", "pada tanggal 22 September 2025"], ["", "KEPALA DINAS,"], ["", ""],
            ["", "FULAN, M.P."],
        ],
    ])
    func aDecreeIsSignedInATable(_ rows: [[String]]) throws {
        let lines = [
            "KEPUTUSAN KEPALA DINAS", "NOMOR 1 TAHUN 2025", "TENTANG", "INDIKATOR KINERJA UTAMA",
            "Menimbang : bahwa perlu menetapkan indikator kinerja utama;", "MEMUTUSKAN:",
            "KESATU : Menetapkan indikator kinerja utama.",
        ]
        let document = try Recognised.document(Recognised.lines(lines) + [Recognised.table(rows)])
        #expect(document.dated?.description == "2025-09-22")
        #expect(document.town == "Contoh")
        #expect(document.signatories.first?.name == "FULAN, M.P.")
    }

    /// Each party signs in one cell of many lines, the date above one of them.
    @Test func partiesSignInOneCellEach() throws {
        let blanks = "\n\n\n\n"
        let left = "\nPihak Kedua,\nBUPATI CONTOH," + blanks + "FULANA"
        let right =
            "Contoh, 8 Januari 2024\nPihak Pertama,\nKEPALA DINAS PERHUBUNGAN DAN KOMUNIKASI," + blanks
            + "FULAN\nPembina Utama Muda\nNIP. 19700101 199503 1 001"
        let lines = ["PERJANJIAN KINERJA TAHUN 2024", "DINAS PERHUBUNGAN KABUPATEN CONTOH"]
        let document = try Recognised.document(Recognised.lines(lines) + [Recognised.table([[left, right]])])
        #expect(document.dated?.description == "2024-01-08")
        #expect(document.town == "Contoh")
        #expect(document.signatories.map(\.name) == ["FULANA", "FULAN"])
    }

    private static let decree = [
        "KEPUTUSAN KEPALA DINAS", "NOMOR 1 TAHUN 2022", "TENTANG", "INDIKATOR KINERJA UTAMA",
        "Menimbang : bahwa perlu menetapkan indikator kinerja utama;", "MEMUTUSKAN:",
        "KESATU : Menetapkan indikator kinerja utama.",
    ]

    /// Heads of regions sign without a number of service: the date above, the room below the post or the way the name is
    /// written shows that the cell is a signature.
    @Test(
        arguments: [
            ([["", "Contoh, 5 Januari 2022\nBUPATI CONTOH,\nFULAN BIN FULAN"]], "FULAN BIN FULAN", "BUPATI CONTOH"),
            ([["", "WALI KOTA CONTOH,\n\n\nFulan"]], "Fulan", "WALI KOTA CONTOH"),
            ([["", "Plt. BUPATI CONTOH,"], ["", "ttd"], ["", "FULAN"]], "FULAN", "Plt. BUPATI CONTOH"),
            ([["", "KEPALA DINAS SOSIAL\nIr. FULAN, M.T."]], "Ir. FULAN, M.T.", "KEPALA DINAS SOSIAL"),
            (
                [["", "KEPALA DINAS PEKERJAAN UMUM\nDAN PENATAAN RUANG\nKABUPATEN CONTOH,\n\nFULAN"]], "FULAN",
                "KEPALA DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN CONTOH"
            ),
        ] as [([[String]], String, String)]
    )
    func aCellWithoutANumberIsASignature(_ rows: [[String]], _ name: String, _ post: String) throws {
        let document = try Recognised.document(Recognised.lines(Self.decree) + [Recognised.table(rows)])
        #expect(document.signatories.map(\.name) == [name])
        #expect(document.signatories.first?.post == post)
    }

    /// Lists of posts and divisions, of posts and their holders with other columns beside them.
    @Test(arguments: [
        [["Kepala Dinas"], ["Bidang Bina Marga"]], [["Kepala Dinas"], ["Sekretaris"], ["Kepala Bidang"]],
        [["1", "Kepala Dinas", "Penanggung jawab"], ["2", "FULAN, S.E.", "Ketua"]],
        [["Bupati Contoh"], ["Tahun 2022"]],
    ])
    func aListOfPostsIsNone(_ rows: [[String]]) throws {
        let document = try Recognised.document(Recognised.lines(Self.decree) + [Recognised.table(rows)])
        #expect(document.signatories.isEmpty)
    }

    /// A number below the right name stands behind one tab alone.
    @Test(arguments: ["", "\n\n\n"])
    func aNumberBelowTheRightNameIsRead(_ room: String) throws {
        let text =
            "PERJANJIAN KINERJA TAHUN 2024\nDINAS SOSIAL KABUPATEN CONTOH\n\nPihak Kedua,\tPihak Pertama,\n"
            + "BUPATI CONTOH\tKEPALA DINAS SOSIAL\n" + room + "FULANA\tFULAN, M.M.\n\tPembina\n"
            + "\tNIP. 19670421 199203 1 006\n"
        let document = try Recognised.read(text)
        #expect(document.signatories.map(\.name) == ["FULANA", "FULAN, M.M."])
        #expect(document.signatories.map(\.nip) == [nil, "19670421 199203 1 006"])
    }

    /// Room for the signatures and one more tab part the posts from the names, in both columns or in one.
    @Test(arguments: [
        "BUPATI CONTOH\t\tKEPALA DINAS SOSIAL\n\t\t\tKABUPATEN CONTOH\n\n\n\nFULANA\t\tFULAN, M.M.\n\t\t\tPembina\n\t\t\tNIP. 19670421 199203 1 006\n",
        "BUPATI CONTOH\t\tKEPALA DINAS SOSIAL\n\t\tKABUPATEN CONTOH\n\n\n\nFULANA\t\tFULAN, M.M.\n\t\t\tNIP. 19670421 199203 1 006\n",
        "BUPATI CONTOH\tKEPALA DINAS SOSIAL\n\t\tKABUPATEN CONTOH\n\n\n\nFULANA\tFULAN, M.M.\n\t\tPembina\n\t\tNIP. 19670421 199203 1 006\n",
    ])
    func oneMoreTabIsTheSameColumn(_ block: String) throws {
        let document = try Recognised.read(
            "PERJANJIAN KINERJA TAHUN 2024\nDINAS SOSIAL KABUPATEN CONTOH\n\n\tContoh, 12 Januari 2024\n\n"
                + (block.hasPrefix("BUPATI CONTOH\t\t") ? "Pihak Kedua,\t\t" : "Pihak Kedua,\t") + "Pihak Pertama,\n"
                + block
        )
        #expect(document.signatories.map(\.name) == ["FULANA", "FULAN, M.M."])
        #expect(document.signatories.map(\.post) == ["BUPATI CONTOH", "KEPALA DINAS SOSIAL KABUPATEN CONTOH"])
        #expect(document.signatories.map(\.nip) == [nil, "19670421 199203 1 006"])
    }

    @Test(arguments: [
        ["Contoh, 20 Februari 2024", "Kepala Dinas Pariwisata, Pemuda dan Olahraga"],
        ["INSPEKTUR, FULAN BIN FULAN"],
        ["Contoh, 20 Februari 2024", "INSPEKTUR,"],
    ])
    func aPostAloneIsNone(_ lines: [String]) throws { #expect(try signed(lines) == nil) }
}
