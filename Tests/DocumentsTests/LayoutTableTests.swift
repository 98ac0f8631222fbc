import Model
import Testing

@testable import Documents

/// Preambles and heads of forms that offices set in tables say what they say as lines.
@Suite struct LayoutTableTests {
    private static func table(_ rows: [[String]]) -> Block {
        let place = Place(file: "a.docx", table: 1)
        return .table(
            Table(
                rows: rows.map { row in Table.Row(cells: row.map { Cell(text: $0, place: place) }, place: place) },
                place: place
            )
        )
    }

    private static func recognised(_ blocks: [Block]) throws -> RecognisedDocument {
        let title = Paragraph(text: "KEPUTUSAN CAMAT SUKAMAJU", place: Place(file: "a.docx", paragraph: 1))
        let document = Document(file: "a.docx", format: .word, blocks: [.paragraph(title)] + blocks)
        return try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
    }

    @Test(
        arguments: [
            [["Menimbang", ":", "bahwa perlu;"], ["Mengingat", ":", "1. Undang-Undang Nomor 23 Tahun 2014;\n2. X;"]],
            [["Mengingat :", "1. Undang-Undang Nomor 23 Tahun 2014;\n2. Y;"]],
            [["Mengingat", ":", "1.", "Undang-Undang Nomor 23 Tahun 2014;"], ["", "", "2.", "Z;"]],
        ]
    )
    func aPreambleInATableIsAPreamble(_ rows: [[String]]) throws {
        let document = try Self.recognised([Self.table(rows)])
        let basis = try #require(document.lists.first { $0.purpose == .legalBasis })
        #expect(basis.items.count == 2)
        #expect(document.citations.map(\.regulation) == ["uu-23-2014"])
        #expect(document.citations.first?.place.table == 1)
        #expect(document.notes.isEmpty)
    }

    @Test func theHeadOfAFormInATableIsAHead() throws {
        let document = try Self.recognised([
            Self.table([
                ["1.", "INSTANSI", ":", "Kecamatan Sukamaju"], ["2.", "TUGAS", ":", "membina kelurahan"],
                ["3.", "FUNGSI", ":", "pembinaan"],
            ])
        ])
        #expect(document.head?.agency?.text == "Kecamatan Sukamaju")
        #expect(document.head?.tasks.map(\.text) == ["membina kelurahan"])
    }

    /// The head of an annex in the right half of the page, in one cell or with its labels in cells of their own.
    @Test(
        arguments: [
            [["", "LAMPIRAN I\nKEPUTUSAN CAMAT SUKAMAJU\nNOMOR 12 TAHUN 2022"]],
            [["", "LAMPIRAN I", ":", "KEPUTUSAN CAMAT SUKAMAJU"], ["", "NOMOR", ":", "12 TAHUN 2022"]],
            [
                ["Lampiran I :", "Keputusan Camat Sukamaju"], ["Nomor :", "12 Tahun 2022"],
                ["Tanggal :", "3 Januari 2022"],
            ],
        ]
    )
    func theHeadOfAnAnnexInATableIsAHead(_ rows: [[String]]) throws {
        let signature = [["", "Ditetapkan di Sukamaju\npada tanggal 3 Januari 2022\nCAMAT SUKAMAJU,\nFULAN"]]
        let form = Self.table([
            ["1.", "INSTANSI", ":", "Kecamatan Sukamaju"], ["2.", "TUGAS", ":", "membina kelurahan"],
        ])
        // Two tables right below each other may be read as one.
        func line(_ text: String) -> Block { .paragraph(Paragraph(text: text, place: Place(file: "a", paragraph: 9))) }
        let decree = ["MEMUTUSKAN:", "KESATU : Menetapkan indikator kinerja utama."].map(line)
        let split = try Self.recognised(decree + [Self.table(signature), Self.table(rows), form])
        let joined = try Self.recognised(decree + [Self.joined([signature, rows]), form])
        for document in [split, joined] {
            #expect(document.annexes.count == 1)
            #expect(document.annexes.first?.text.folded.hasPrefix("lampiran i") ?? false)
            #expect(document.annexes.first?.text.folded.contains("12 tahun 2022") ?? false)
            #expect(document.head?.tasks.map(\.text) == ["membina kelurahan"])
            #expect(document.signatories.map(\.name) == ["FULAN"])
        }
    }

    @Test(arguments: [
        [["No", "Lampiran", "Halaman"], ["1", "Perjanjian Kinerja", "30"]],
        [["Lampiran", "Uraian"], ["1", "Keputusan Camat"]],
        [["Lampiran 1", "Perjanjian Kinerja"], ["Lampiran 2", "Foto"]],
    ])
    func aListOfAnnexesIsNone(_ rows: [[String]]) throws {
        #expect(try Self.recognised([Self.table(rows)]).annexes.isEmpty)
    }

    /// Tables that the file sets right below each other, each with a number of its own.
    private static func joined(_ tables: [[[String]]]) -> Block {
        var all = Table(rows: [], place: Place(file: "a.docx", table: 1))
        for (number, rows) in tables.enumerated() {
            let place = Place(file: "a.docx", table: number + 1)
            all.rows += rows.map { row in
                Table.Row(cells: row.map { Cell(text: $0, place: place) }, place: place)
            }
        }
        return .table(all)
    }

    /// Behind the signature of a decree a form may begin without a head of an annex.
    @Test func theHeadOfAFormFollowsTheSignature() throws {
        func line(_ text: String) -> Block { .paragraph(Paragraph(text: text, place: Place(file: "a", paragraph: 9))) }
        let document = try Self.recognised(
            ["MEMUTUSKAN:", "KESATU : Menetapkan indikator kinerja utama."].map(line) + [
                Self.table([["", "Ditetapkan di Sukamaju\npada tanggal 3 Januari 2022\nCAMAT SUKAMAJU,\nFULAN"]]),
                Self.table([["1.", "INSTANSI", ":", "Kecamatan Sukamaju"], ["2.", "TUGAS", ":", "membina kelurahan"]]),
            ]
        )
        #expect(document.head?.agency?.text == "Kecamatan Sukamaju")
    }

    @Test(arguments: [
        [["Menimbang", "5", "6"], ["a", "b", "c"]], [["No", "Mengingat", "Nilai"], ["1", "x", "2"]],
    ])
    func aTableOfDataStaysATable(_ rows: [[String]]) {
        let maker = LineMaker(lexicon: TestLexicon.shared)
        guard case .table(let table) = Self.table([["No", "Indikator", "Target"]] + rows) else { return }
        let lines = LayoutTable(maker: maker, heads: HeadReader(lexicon: TestLexicon.shared)).paragraphs(of: table)
        #expect(lines == nil)
    }

    @Test(
        arguments: [
            [
                ["Sasaran Strategis", "Meningkatnya mutu layanan"], ["Nama Indikator", "Nilai AKIP"],
                ["Satuan", "Nilai"],
                ["Formula", "Nilai hasil evaluasi"], ["Polarisasi", "Positif"], ["Target 2024", "69,00"],
                ["Target 2025", "70,50"],
            ],
            [
                ["1", "Sasaran Strategis", ":", "Meningkatnya mutu layanan"],
                ["2", "Indikator Kinerja Utama", ":", "Nilai AKIP"], ["3", "Satuan", ":", "%"],
                ["4", "Formulasi Penghitungan", ":", "Nilai hasil evaluasi"], ["5", "Polaritas", ":", "Maximize"],
                ["6", "2024", ":", "69,00"], ["7", "2025", ":", "70,50"],
            ],
        ]
    )
    func aCardIsAnIndicator(_ rows: [[String]]) throws {
        let document = try Self.recognised([Self.table(rows)])
        let indicator = try #require(document.indicators.first)
        #expect(document.indicators.count == 1)
        #expect(document.objectives.map(\.name) == ["Meningkatnya mutu layanan"])
        #expect(indicator.name == "Nilai AKIP")
        #expect(indicator.unit == "Nilai" || indicator.unit == "%")
        #expect(indicator.formula?.text == "Nilai hasil evaluasi")
        #expect(indicator.polarity == .higher)
        #expect(indicator.targets.mapValues(\.raw) == [2024: "69,00", 2025: "70,50"])
        #expect(document.notes.isEmpty)
    }

    @Test(arguments: ["membina kelurahan", "1) membina kelurahan;"])
    func aLineBelowItsLabelIsATask(_ text: String) throws {
        func line(_ text: String) -> Block { .paragraph(Paragraph(text: text, place: Place(file: "a", paragraph: 9))) }
        let document = try Self.recognised(
            ["INSTANSI : Kecamatan Sukamaju", "TUGAS :", text].map(line)
        )
        #expect(document.head?.tasks.count == 1)
    }

    @Test func aSentenceThatIntroducesIsNoTitle() throws {
        let place = Place(file: "a.docx", paragraph: 2)
        let document = try Self.recognised([
            .paragraph(Paragraph(text: "KEC. SUKAMAJU", place: place)),
            .paragraph(Paragraph(text: "Yang bertanda tangan di bawah ini:", place: place)),
        ])
        #expect(document.title?.text == "KEPUTUSAN CAMAT SUKAMAJU KEC. SUKAMAJU")
    }
}
