import Model
import Testing

@testable import Documents

/// Cells that hold more than one thing, cards, and words that a narrow column cut.
@Suite struct CellTests {
    private static func table(_ rows: [[String]], number: Int = 1) -> Block {
        let place = Place(file: "a.docx", table: number)
        let rows = rows.map { row in Table.Row(cells: row.map { Cell(text: $0, place: place) }, place: place) }
        return .table(Table(rows: rows, place: place))
    }

    private static func recognised(_ blocks: [Block], format: Document.Format = .word) throws -> RecognisedDocument {
        let title = Paragraph(
            text: "INDIKATOR KINERJA UTAMA DINAS CONTOH TAHUN 2022-2024",
            place: Place(file: "a.docx", paragraph: 1)
        )
        let document = Document(file: "a.docx", format: format, blocks: [.paragraph(title)] + blocks)
        return try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
    }

    private static let head = ["No", "Sasaran", "Indikator Kinerja Utama", "Satuan", "Target 2023", "Target 2024"]

    @Test(arguments: [
        ("1. Produksi padi\n2. Produksi jagung", "ton\nkuintal", "5.200\n1.150", "5.400\n1.300"),
        ("a. Produksi padi\nb. Produksi jagung", "a. ton\nb. kuintal", "a. 5.200\nb. 1.150", "5.400\n1.300"),
        ("1. Produksi\npadi\n2. Produksi jagung", "ton\nkuintal", "5.200\n1.150", "5.400\n1.300"),
        ("Jumlah produksi padi\nJumlah produksi jagung", "ton\nkuintal", "5.200\n1.150", "5.400\n1.300"),
    ])
    func linesOfOneRowAreIndicators(_ name: String, _ unit: String, _ first: String, _ second: String) throws {
        let document = try Self.recognised([
            Self.table([Self.head, ["1", "Meningkatnya produksi", name, unit, first, second]])
        ])
        #expect(document.indicators.count == 2)
        #expect(document.indicators.allSatisfy { !$0.name.contains("\n") && !$0.name.contains("2.") })
        #expect(document.indicators.map(\.unit) == ["ton", "kuintal"])
        #expect(document.indicators.map { $0.targets[2023]?.raw } == ["5.200", "1.150"])
        #expect(document.indicators.map { $0.targets[2024]?.raw } == ["5.400", "1.300"])
        #expect(document.indicators.map(\.objective) == [0, 0])
        #expect(document.notes.isEmpty)
    }

    @Test(arguments: [
        ("1. Produksi padi\n2. Produksi jagung", "ton", "5.200", "5.400"),
        ("1. Produksi padi\n2. Produksi jagung", "ton", "5.200\n1.150\n3", "5.400\n1.300"),
    ])
    func valuesThatCannotBePairedAreNoted(_ name: String, _ unit: String, _ first: String, _ second: String) throws {
        let document = try Self.recognised([
            Self.table([
                Self.head, ["1", "Meningkatnya produksi", name, unit, first, second],
                ["2", "Meningkatnya mutu", "Indeks Kepuasan Masyarakat", "Indeks", "80", "81"],
            ])
        ])
        #expect(document.indicators.map(\.name) == ["Indeks Kepuasan Masyarakat"])
        #expect(document.notes.map(\.what) == [Messages.severalIndicators(2)])
    }

    @Test(arguments: ["Indeks Kepuasan\nMasyarakat", "Persentase rumah layak huni:\n1. kota\n2. desa"])
    func aNameOnSeveralLinesIsOneIndicator(_ name: String) throws {
        let document = try Self.recognised([
            Self.table([Self.head, ["1", "Meningkatnya mutu", name, "%", "80\n%", "81\n%"]])
        ])
        #expect(document.indicators.count == 1)
    }

    @Test func labelledLinesOfACellSayWhatTheirLabelsName() throws {
        let cell = """
            Alasan: ukuran pelayanan
            Formulasi: Jumlah aduan selesai / jumlah aduan
            x 100%
            Tipe perhitungan: Non kumulatif
            Sumber data: Laporan aduan
            """
        let document = try Self.recognised([
            Self.table([
                ["No", "Sasaran", "Indikator Kinerja Utama", "Satuan", "Penjelasan (Alasan, Formulasi, Sumber Data)"],
                ["1", "Meningkatnya mutu", "Persentase aduan selesai", "%", cell],
                ["2", "Meningkatnya mutu", "Jumlah aduan", "aduan", "Catatan: dihitung\nper tahun"],
            ])
        ])
        let first = try #require(document.indicators.first)
        #expect(first.definition == "ukuran pelayanan")
        #expect(first.formula?.text == "Jumlah aduan selesai / jumlah aduan x 100%")
        #expect(first.source == "Laporan aduan")
        #expect(first.accumulation != nil)
        #expect(document.indicators.last?.source == nil)
        #expect(document.indicators.last?.definition == "Catatan: dihitung per tahun")
    }

    @Test(
        arguments: [
            [["Tahun", "2022", "2023", "2024"], ["Target", "97", "98", "99"]],
            [
                ["Tahun", ":", "2022", "2023", "2024"], ["Target", ":", "97", "98", "99"],
                ["Realisasi", ":", "95", "", ""],
            ],
            [["Target", "2022", "2023", "2024"], ["", "97", "98", "99"]],
            [["9", "Tahun", "2022", "2023", "2024"], ["10", "Target", "97", "98", "99"]],
        ]
    )
    func aRowOfYearsInACardHasTargetsBelow(_ rows: [[String]]) throws {
        let document = try Self.recognised([
            Self.table(
                [
                    ["Perspektif", ": Masyarakat"], ["Sasaran Strategis", "Meningkatnya mutu"],
                    ["Deskripsi Sasaran Strategis", "Mutu layanan"],
                    ["Indikator Kinerja Utama", "Persentase aduan selesai"],
                    ["Tujuan IKU", "Mengetahui mutu"], ["Satuan Pengukuran", "Persen"],
                    ["Unit/Pihak Penanggung Jawab IKU", "Bidang Aduan"], ["Kondisi Awal (2021)", "96"],
                ] + rows
            )
        ])
        let indicator = try #require(document.indicators.first)
        #expect(document.indicators.count == 1)
        #expect(indicator.name == "Persentase aduan selesai")
        #expect(indicator.owner == "Bidang Aduan")
        #expect(indicator.baseline?.raw == "96")
        #expect(indicator.targets.mapValues(\.raw) == [2022: "97", 2023: "98", 2024: "99"])
        #expect(document.notes.isEmpty)
    }

    @Test func cardsThatNameTheIndicatorFirstKeepTheirObjectives() throws {
        func card(_ name: String, _ objective: String, _ number: Int) -> Block {
            Self.table(
                [
                    ["Nama IKU", name], ["Sasaran", objective], ["Definisi Operasional", "Ukuran " + name],
                    ["Satuan", "%"], ["Target 2023", "90"],
                ],
                number: number
            )
        }
        let document = try Self.recognised([card("Nilai A", "Meningkatnya A", 1), card("Nilai B", "Meningkatnya B", 2)])
        #expect(document.indicators.map(\.name) == ["Nilai A", "Nilai B"])
        let objectives = document.indicators.map { $0.objective.map { document.objectives[$0].name } }
        #expect(objectives == ["Meningkatnya A", "Meningkatnya B"])
        #expect(document.indicators.map(\.unit) == ["%", "%"])
    }

    /// The paper cut the last quarter after its target; the other half stands on another page.
    @Test func aGroupCutAfterItsFirstColumnIsStillAGroup() throws {
        let document = try Self.recognised([
            Self.table([
                ["No", "Indikator Kinerja", "Satuan", "Target", "Triwulan I", "", "Triwulan II", "", "Triwulan III"],
                ["", "", "", "", "T", "R", "T", "R", "T"],
                ["1", "Persentase aduan selesai", "%", "60", "10", "9", "25", "24", "40"],
            ])
        ])
        let row = try #require(document.measurements.first)
        #expect(row.quarters.mapValues(\.raw).filter { !$0.value.isEmpty } == [1: "9", 2: "24"])
        #expect(row.plan.mapValues(\.raw) == [1: "10", 2: "25", 3: "40"])
    }

    @Test(
        "a dash stands for no formula",
        arguments: [("-", true), ("…", true), ("n/a", true), ("Hasil survei", false)]
    )
    func formulas(_ cell: String, _ isMissing: Bool) throws {
        let table = try Self.recognised([
            Self.table([["Indikator Kinerja Utama", "Formulasi"], ["Persentase jalan mantap", cell]])
        ])
        #expect((table.indicators.first?.formula == nil) == isMissing)
        let lines = ["Indikator : Persentase jalan mantap", "Satuan : %", "Formulasi : \(cell)", "Sumber Data : LKjIP"]
        let card = try Self.recognised(
            lines.enumerated().map {
                .paragraph(Paragraph(text: $1, place: Place(file: "a.docx", paragraph: $0 + 2)))
            }
        )
        #expect((try #require(card.indicators.first).formula == nil) == isMissing)
    }

    /// A manual: the matrix first, then a sheet of lines for some of its indicators.
    @Test func sheetsBehindAMatrixTellWhatItLeavesOut() throws {
        let document = try Recognised.read(
            """
            MANUAL INDIKATOR KINERJA UTAMA DINAS CONTOH TAHUN 2022

            Sasaran\tIndikator Kinerja Utama\tSatuan\tTarget 2022
            Meningkatnya layanan\tPersentase layanan tepat waktu\t%\t90
            Meningkatnya mutu\tNilai kepuasan\tNilai\t82

            MANUAL IKU 1

            Nama IKU : Persentase layanan tepat waktu
            Formula : Jumlah layanan tepat waktu dibagi jumlah layanan dikali 100%
            Satuan : Persen
            Sumber Data : Laporan layanan

            """
        )
        #expect(document.indicators.map(\.name) == ["Persentase layanan tepat waktu", "Nilai kepuasan"])
        let first = try #require(document.indicators.first)
        #expect(first.formula != nil && first.source == "Laporan layanan" && first.unit == "%")
        #expect(first.cells[.source]?.line == 12 && first.targets[2022]?.raw == "90")
        #expect(document.indicators[1].formula == nil && document.objectives.count == 2)
    }

    @Test func figuresWithoutNamesAreNoted() throws {
        let document = try Self.recognised([
            Self.table([["Triwulan IV", "Realisasi", "Capaian (%)", "Permasalahan"], ["60", "24", "40", "Lahan"]])
        ])
        #expect(document.notes.map(\.what) == [Messages.namelessTable])
    }

    /// A word beside a year that nobody knows does not make a target of it.
    @Test func anUnknownHeadWithAYearIsNoTarget() throws {
        let document = try Self.recognised([
            Self.table([
                ["No", "Sasaran", "Indikator Kinerja Utama", "Keadaan (2020)", "2023 (Perubahan)", "2024"],
                ["1", "Meningkatnya mutu", "Indeks Kepuasan Masyarakat", "70", "80", "81"],
            ])
        ])
        #expect(document.indicators.first?.targets.keys.sorted() == [2023, 2024])
    }

    @Test(arguments: [
        [["Nama", ":", "Budi, S.E."], ["NIP", ":", "19700101 199503 1 001"], ["Jabatan", ":", "Kepala"]],
        [["", "Contoh, 2 Januari 2023"], ["PIHAK KEDUA,", "PIHAK PERTAMA,"], ["Budi", "Ani"]],
        [["Beranda", "Profil", "Berita", "2023"]],
    ])
    func framesAreNotNoted(_ rows: [[String]]) throws {
        #expect(try Self.recognised([Self.table(rows)]).notes.isEmpty)
    }

    @Test func aTableThatIsNotReadIsNotedWithItsHead() throws {
        let rows = [["Butir", "Ukuran Utama", "Besaran"], ["1", "Mutu", "80"], ["2", "Aduan", "12"]]
        let note = try #require(try Self.recognised([Self.table(rows)]).notes.first)
        #expect(note.what == Messages.headlessTable("Butir | Ukuran Utama | Besaran"))
    }

    @Test(arguments: [
        // The document has the word whole, a part cannot stand alone, or nothing tells.
        ("Menurunn|ya kemiskinan", "Menurunnya kemiskinan"), ("pertu|mbuha|n ekonomi", "pertumbuhan ekonomi"),
        ("Persen|tase kopera|si sehat", "Persentase koperasi sehat"), ("Bappelitban|gda", "Bappelitbangda"),
        ("PENGHITUN|GAN", "PENGHITUNGAN"), ("4.500.000.0|00", "4.500.000.000"),
        // A root and what may stand around it.
        ("keset|araan gender", "kesetaraan gender"), ("nusan|tara", "nusantara"), ("pemban|gunan", "pembangunan"),
        ("menge|valuasi", "mengevaluasi"), ("reproduksi|nya", "reproduksinya"), ("per|hari", "per hari"),
        ("6.50|0", "6.500"), ("82,0|0", "82,00"), ("202|4", "2024"), ("80|90", "80 90"), ("7,5|10", "7,5 10"),
        // Whole words that filled their lines.
        ("Kebersihan|lingkungan", "Kebersihan lingkungan"), ("tahun|n", "tahun n"), ("DPMPTSP|BPS", "DPMPTSP BPS"),
        ("penduduk|x 100%", "penduduk x 100%"), ("1.150|1.300", "1.150 1.300"), ("Inspektorat|dan", "Inspektorat dan"),
    ])
    func wordsThatAColumnCutAreWhole(_ printed: String, _ text: String) throws {
        var cell = Cell(text: printed.replacing("|", with: " "), place: Place(file: "a.pdf", table: 1))
        var offset = 0
        for part in printed.utf8.split(separator: 0x7C).dropLast() {
            offset += part.count
            cell.breaks.append(offset)
            offset += 1
        }
        let row = Table.Row(cells: [cell], place: cell.place)
        let prose = Paragraph(text: "Jumlah koperasi per tahun dan pertumbuhan penduduk", place: cell.place)
        let document = Document(
            file: "a.pdf",
            format: .pdf,
            blocks: [.paragraph(prose), .table(Table(rows: [row], place: cell.place))]
        )
        guard case .table(let table) = BrokenWords.mended(document, lexicon: TestLexicon.shared).blocks[1] else {
            return
        }
        #expect(table.rows[0].cells[0].text == text)
    }
}
