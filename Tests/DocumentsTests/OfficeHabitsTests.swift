import Model
import Testing

@testable import Documents

/// Layouts that offices make again and again, each as small as it can be.
@Suite struct OfficeHabitsTests {
    private static func recognised(_ blocks: [Block], title: String = title) throws -> RecognisedDocument {
        let head = title.split(separator: "\n").enumerated().map { index, line in
            Block.paragraph(Paragraph(text: String(line), place: Place(file: "a.docx", paragraph: index + 1)))
        }
        let document = Document(file: "a.docx", format: .word, blocks: head + blocks)
        return try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
    }

    private static let title = "INDIKATOR KINERJA UTAMA\nDINAS CONTOH KABUPATEN CONTOH RAYA\nTAHUN 2021-2026"

    /// Cells between `|`; `;;` is a line break, `<n` a cell over n columns.
    private static func table(_ rows: String...) -> Block {
        let place = Place(file: "a.docx", table: 1)
        return .table(
            Table(
                rows: rows.enumerated().map { number, row in
                    var place = place
                    place.row = number + 1
                    let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { text in
                        let parts = text.split(separator: "<", maxSplits: 1).map(String.init)
                        let columns = parts.count > 1 ? Int(parts[1].trimmed) ?? 1 : 1
                        let lines = (parts.first ?? "").split(separator: ";;").map { String($0).trimmed }
                        return Cell(text: lines.joined(separator: "\n"), place: place, columns: columns)
                    }
                    return Table.Row(cells: cells, place: place)
                },
                place: place
            )
        )
    }

    private static func line(_ text: String) -> Block {
        .paragraph(Paragraph(text: text, place: Place(file: "a.docx", paragraph: 90)))
    }

    private static func read(_ text: String) throws -> RecognisedDocument {
        let document = try Reader().read(file: "a.txt", bytes: Array(text.utf8))
        return try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
    }

    private func targets(_ indicator: Indicator?) -> [Int: String] { indicator?.targets.mapValues(\.raw) ?? [:] }

    @Test(
        arguments: [
            ["No|Sasaran|Indikator Sasaran|Target Kinerja pada Tahun ke-<3", "|||I|II|III"],
            ["No|Sasaran|Indikator Sasaran|Target Kinerja pada Tahun Ke-<3", "|||1|2|3"],
            [
                "No|Sasaran|Indikator Sasaran|Target pada Tahun Ke-<3", "|||1|2|3", "|||2021|2022|2023",
                "(1)|(2)|(3)|(4)|(5)|(6)",
            ],
        ]
    )
    func figuresUnderAWordForYearsAreYears(_ head: [String]) throws {
        let rows = head + ["1|Meningkatnya mutu|Persentase koperasi sehat|43|46|50"]
        let document = try Self.recognised([Self.table(rows)])
        #expect(targets(document.indicators.first) == [2021: "43", 2022: "46", 2023: "50"])
        #expect(document.indicators.first?.plan.isEmpty == true)
        #expect(document.notes.isEmpty)
    }

    private static func table(_ rows: [String]) -> Block {
        guard case .table(let first) = table(rows.first ?? "") else { return table("") }
        var whole = first
        for row in rows.dropFirst() { if case .table(let next) = table(row) { whole.rows += next.rows } }
        return .table(whole)
    }

    @Test(arguments: ["REALISASI 2022", "CAPAIAN 2022"]) func aPastResultIsTheBaseline(_ head: String) throws {
        let document = try Self.recognised([
            Self.table(
                "No|Sasaran|Indikator|Cara Penghitungan|\(head)|TARGET 2023|TARGET 2024",
                "1|Meningkatnya mutu|Persentase koperasi sehat|A / B x 100%|41|43|46"
            )
        ])
        #expect(document.kind == .iku)
        #expect(document.indicators.first?.baseline?.raw == "41")
        #expect(targets(document.indicators.first) == [2023: "43", 2024: "46"])
        #expect(document.measurements.isEmpty)
    }

    @Test func aResultOfTheTargetsYearIsMeasured() throws {
        let document = try Self.recognised(
            [
                Self.table(
                    "No|Sasaran|Indikator|Realisasi 2022|Target 2023|Realisasi 2023|Capaian (%)",
                    "1|Meningkatnya mutu|Persentase koperasi sehat|41|43|44|102"
                )
            ],
            title: "PENGUKURAN KINERJA\nDINAS CONTOH KABUPATEN CONTOH RAYA\nTAHUN 2023"
        )
        #expect(document.indicators.isEmpty)
        #expect(document.measurements.count == 1)
    }

    @Test func aCellMaySayManyThingsUnderLabels() throws {
        let cell =
            "Alasan: mengukur ketertiban;;Formulasi: Jumlah selesai / Jumlah lapor x 100%;;Tipe perhitungan: Non Kumulatif"
            + ";;Sumber data: Laporan bidang"
        for text in [cell, cell.split(separator: ";;").joined(separator: " ")] {
            let document = try Self.recognised([
                Self.table(
                    "No|Sasaran|Indikator|Penjelasan|Target 2023",
                    "1|Meningkatnya tertib|Persentase selesai|\(text)|80"
                )
            ])
            let indicator = try #require(document.indicators.first)
            #expect(indicator.formula?.text == "Jumlah selesai / Jumlah lapor x 100%")
            #expect(indicator.source == "Laporan bidang")
            #expect(indicator.definition == "mengukur ketertiban")
            #expect(indicator.accumulation == .last)
        }
    }

    @Test func aColonThatDividesIsNoLabel() throws {
        let document = try Self.recognised([
            Self.table(
                "No|Sasaran|Indikator|Formulasi|Target 2023",
                "1|Meningkatnya tertib|Persentase selesai|Target : Realisasi x 100%|80"
            )
        ])
        #expect(document.indicators.first?.formula?.text.contains("Target") == true)
        #expect(document.indicators.first?.source == nil)
    }

    @Test func numberedNamesInOneCellAreSeveralIndicators() throws {
        let document = try Self.recognised([
            Self.table(
                "No|Sasaran|Indikator|Satuan|Target 2023|Target 2024",
                "1|Meningkatnya produksi|1. Produksi tangkap;;2. Produksi budidaya|ton;;ton|5.200;;1.150|5.400"
            )
        ])
        #expect(document.indicators.map(\.name) == ["Produksi tangkap", "Produksi budidaya"])
        #expect(document.indicators.map(\.unit) == ["ton", "ton"])
        #expect(document.indicators.map { $0.targets[2023]?.raw } == ["5.200", "1.150"])
        // One value for two names belongs to neither with certainty.
        #expect(document.indicators.allSatisfy { $0.targets[2024]?.kind == .missing })
        #expect(document.notes.map(\.what) == [Messages.sharedRow])
    }

    @Test func aHeadingStatesTheObjectiveOfATable() throws {
        let document = try Self.recognised(
            [
                Self.line("Sasaran 1 : Meningkatnya produksi perkebunan"),
                Self.table("No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)", "1|Produksi karet|ton|10|9|90"),
                Self.line("Sasaran 2 : Menurunnya gangguan usaha"),
                Self.table(
                    "No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)",
                    "1|Jumlah gangguan|kasus|3|2|133"
                ),
            ],
            title: "LAPORAN KINERJA\nDINAS CONTOH KABUPATEN CONTOH RAYA\nTAHUN 2023"
        )
        #expect(
            document.measurements.map(\.objective)
                == ["Meningkatnya produksi perkebunan", "Menurunnya gangguan usaha"]
        )
    }

    @Test func aManualMayHaveLabelsOfItsOwn() throws {
        let document = try Self.recognised([
            Self.table(
                "Perspektif|: Pemangku kepentingan",
                "Sasaran Strategis|Meningkatnya ketahanan pangan",
                "Uraian lain dari kantor ini|Kondisi terpenuhinya pangan",
                "Indikator Kinerja Utama|Skor PPH",
                "Formula|Jumlah skor kelompok pangan",
                "Satuan Pengukuran|Skor",
                "Polarisasi Indikator|Maksimal",
                "Unit/Pihak Penanggung Jawab IKU|Bidang Konsumsi",
                "Sumber Data|Survei konsumsi",
                "Kondisi Awal (2021)|86,1",
                "Tahun|2022|2023",
                "Target|87,0|88,0"
            )
        ])
        let indicator = try #require(document.indicators.first)
        #expect(indicator.name == "Skor PPH")
        #expect(indicator.owner == "Bidang Konsumsi")
        #expect(indicator.baseline?.raw == "86,1")
        #expect(targets(indicator) == [2022: "87,0", 2023: "88,0"])
        #expect(document.objectives.map(\.name) == ["Meningkatnya ketahanan pangan"])
    }

    @Test(
        arguments: [
            (
                "PERATURAN BUPATI HULU PERMAI\nNOMOR 3 TAHUN 2024\nTENTANG\nINDIKATOR KINERJA UTAMA PEMERINTAH KABUPATEN DAN PERANGKAT DAERAH",
                "Kabupaten Hulu Permai"
            ),
            ("INDIKATOR KINERJA UTAMA KABUPATEN PANGKAJENE DAN KEPULAUAN", "Kabupaten Pangkajene dan Kepulauan"),
            ("PERJANJIAN KINERJA\nNama : FULAN\nJabatan : Wali Kota Karang Asri", "Kota Karang Asri"),
        ]
    )
    func theGovernmentIsNamedByItsHeadToo(_ title: String, _ name: String) throws {
        #expect(try Self.recognised([], title: title).government?.name == name)
    }

    @Test func linesOfLabelsGoOn() throws {
        let document = try Self.read(
            """
            INDIKATOR KINERJA UTAMA
            BADAN CONTOH KABUPATEN WANA ASRI

            Sasaran Strategis 1 : Meningkatnya kerukunan

            1. Indikator Kinerja   : Persentase konflik yang tertangani
               Satuan              : Persen
               Formulasi           : Jumlah konflik yang tertangani dibagi
                                     jumlah konflik yang terjadi dikali 100%
               Target 2024         : 90
            """
        )
        let indicator = try #require(document.indicators.first)
        #expect(indicator.formula?.kind == .ratio)
        #expect(indicator.formula?.denominator == "jumlah konflik yang terjadi")
        #expect(document.objectives.map(\.name) == ["Meningkatnya kerukunan"])
        #expect(indicator.objective == 0)
        #expect(document.title?.text.contains("Sasaran") == false)
    }

    static let aligned = [
        """
        No  Sasaran Strategis        Indikator Kinerja Utama       Satuan   Target 2024   Target 2025
        1   Meningkatnya kualitas    Persentase jalan mantap       %        70            72
            jalan
        2   Meningkatnya layanan     Indeks kepuasan masyarakat    indeks   82,5          83,0
            publik
        """,
        """
        ─────────────────────────────────────────────────────────────────────────────────────────────
        No  Sasaran Strategis        Indikator Kinerja Utama       Satuan   Target 2024   Target 2025
        ─────────────────────────────────────────────────────────────────────────────────────────────
        1   Meningkatnya kualitas    Persentase jalan mantap       %        70            72
            jalan
        ─────────────────────────────────────────────────────────────────────────────────────────────
        2   Meningkatnya layanan     Indeks kepuasan masyarakat    indeks   82,5          83,0
            publik
        ─────────────────────────────────────────────────────────────────────────────────────────────
        """,
        """
        Sasaran Strategis        Indikator Kinerja Utama       Satuan   Target 2024   Target 2025

        Meningkatnya kualitas    Persentase jalan mantap       %        70            72
        jalan

        Meningkatnya layanan     Indeks kepuasan masyarakat    indeks   82,5          83,0
        publik
        """,
        """
        +----+-----------------------+----------------------------+--------+-------------+-------------+
        | No | Sasaran Strategis     | Indikator Kinerja Utama    | Satuan | Target 2024 | Target 2025 |
        +----+-----------------------+----------------------------+--------+-------------+-------------+
        | 1  | Meningkatnya kualitas | Persentase jalan mantap    | %      | 70          | 72          |
        |    | jalan                 |                            |        |             |             |
        +----+-----------------------+----------------------------+--------+-------------+-------------+
        | 2  | Meningkatnya layanan  | Indeks kepuasan masyarakat | indeks | 82,5        | 83,0        |
        |    | publik                |                            |        |             |             |
        +----+-----------------------+----------------------------+--------+-------------+-------------+
        """,
    ]

    @Test(arguments: aligned) func blanksSetColumnsApart(_ table: String) throws {
        let document = try Self.read(
            "INDIKATOR KINERJA UTAMA\nDINAS CONTOH KABUPATEN WANA ASRI\n\n" + table + "\n\nCatatan di bawah tabel.\n"
        )
        #expect(document.indicators.map(\.name) == ["Persentase jalan mantap", "Indeks kepuasan masyarakat"])
        #expect(document.objectives.map(\.name) == ["Meningkatnya kualitas jalan", "Meningkatnya layanan publik"])
        #expect(document.indicators.map(\.unit) == ["%", "indeks"])
        #expect(document.indicators.map(targets) == [[2024: "70", 2025: "72"], [2024: "82,5", 2025: "83,0"]])
        #expect(document.notes.isEmpty)
        #expect(document.agency?.name == "Dinas Contoh")
    }

    /// Nothing tells where a row begins: the lines stay text, and a note says so.
    @Test func whatBlanksDoNotTellIsLeftAsText() throws {
        let document = try Self.read(
            """
            INDIKATOR KINERJA UTAMA
            DINAS CONTOH KABUPATEN WANA ASRI

            Sasaran Strategis        Indikator Kinerja Utama       Satuan   Target 2024
            Meningkatnya kualitas    Persentase jalan
            jalan dan                mantap                        %        70
            jembatan                 Persentase jembatan
                                     mantap                        %        82
            Meningkatnya layanan     Indeks kepuasan               indeks   83
            publik                   masyarakat
            """
        )
        #expect(document.indicators.isEmpty)
        #expect(document.notes.map(\.what) == [Messages.unclearTable])
        #expect(document.passages.contains { $0.text.contains("jembatan") })
    }

    /// Two signatures side by side, and contents with leaders, are no tables.
    @Test func notAllThatIsAlignedIsATable() throws {
        let document = try Self.read(
            """
            PERJANJIAN KINERJA TAHUN 2024

            Pihak Kedua,                    Wana Asri, 5 Januari 2024
            Bupati Wana Asri                Pihak Pertama,

            AHMAD                           BUDI          NIP 19700101
            """
        )
        #expect(document.tables.isEmpty)
        #expect(document.notes.isEmpty)
    }

    @Test func targetsBelongToTheIndicatorInFrontOfThem() throws {
        let document = try Self.recognised([
            Self.table(
                "Tujuan|Indikator Tujuan|Sasaran|Indikator Sasaran|Satuan|Target 2024",
                "Meningkatkan kesejahteraan|Angka kemiskinan|Menurunnya penduduk miskin|Persentase PPKS tertangani|%|70",
                "||Meningkatnya perlindungan|Persentase lansia terlayani|%|60"
            )
        ])
        #expect(document.indicators.map(\.name) == ["Persentase PPKS tertangani", "Persentase lansia terlayani"])
        #expect(document.objectives.map(\.name) == ["Menurunnya penduduk miskin", "Meningkatnya perlindungan"])
        #expect(document.notes.isEmpty)
    }

    @Test(arguments: ["2023 (%)|2024 (%)", "1 (2023)|2 (2024)"]) func signsBesideAYearAreNoHead(_ years: String) throws
    {
        let document = try Self.recognised([
            Self.table(
                "No|Sasaran|Indikator|Target Kinerja pada Tahun ke-<2",
                "|||" + years,
                "1|Meningkatnya mutu|Persentase koperasi sehat|43|46"
            )
        ])
        #expect(document.kind == .iku)
        #expect(targets(document.indicators.first) == [2023: "43", 2024: "46"])
    }

    @Test(arguments: ["sda", "-\"-", "s.d.a.", "”"]) func aDittoSaysWhatStandsAbove(_ mark: String) throws {
        let document = try Self.recognised([
            Self.table(
                "No|Sasaran|Indikator|Sumber Data|Target 2023",
                "1|Meningkatnya mutu|Persentase lulusan|Dapodik|43",
                "2|\(mark)|Angka putus sekolah|\(mark)|1"
            )
        ])
        #expect(document.objectives.map(\.name) == ["Meningkatnya mutu"])
        #expect(document.indicators.map(\.source) == ["Dapodik", "Dapodik"])
        #expect(document.indicators.map(\.objective) == [0, 0])
    }

    @Test func aRowOfFiguresIsNoName() throws {
        let document = try Self.recognised([
            Self.table(
                "No|Sasaran|Indikator|Satuan|Target 2023",
                "1|Meningkatnya mutu|Persentase kawasan % 60 10 9 25 24 Lahan||",
                "2|Meningkatnya mutu|Jumlah rumah tipe 21 dan 36 yang dibangun|unit|40"
            )
        ])
        #expect(document.indicators.map(\.name) == ["Jumlah rumah tipe 21 dan 36 yang dibangun"])
        #expect(document.notes.map(\.what) == [Messages.mixedRow])
    }

    @Test func aRowForEachYearIsOneIndicator() throws {
        let document = try Self.recognised([
            Self.table(
                "indikator|sasaran|satuan|tahun|target",
                "Persentase jembatan mantap|Meningkatnya konektivitas|%|2023|80",
                "Persentase jembatan mantap|Meningkatnya konektivitas|%|2024|85",
                "Jumlah terminal|Meningkatnya layanan|unit|2023|3"
            )
        ])
        #expect(document.indicators.map(\.name) == ["Persentase jembatan mantap", "Jumlah terminal"])
        #expect(document.indicators.map(targets) == [[2023: "80", 2024: "85"], [2023: "3"]])
    }

    @Test func anItemWithLabelsBelowItIsAnIndicator() throws {
        let document = try Self.read(
            """
            # IKU RSUD Sehat Kabupaten Suka Raya Tahun 2022-2026

            **Sasaran 1: Meningkatnya mutu layanan**

            1. **Persentase kepatuhan kebersihan tangan**
               - Satuan: %
               - Formula: Jumlah tindakan patuh / jumlah peluang x 100%
               - Target 2023: 85

            2. **Indeks Kepuasan Masyarakat**
               - Satuan: indeks
               - Target 2023: 82
            """
        )
        #expect(
            document.indicators.map(\.name) == ["Persentase kepatuhan kebersihan tangan", "Indeks Kepuasan Masyarakat"]
        )
        #expect(document.indicators.map(\.unit) == ["%", "indeks"])
        #expect(document.indicators.map { $0.targets[2023]?.raw } == ["85", "82"])
        #expect(document.objectives.map(\.name) == ["Meningkatnya mutu layanan"])
    }

    @Test func aComparisonAddsToTheMeasurement() throws {
        let document = try Self.recognised(
            [
                Self.table(
                    "No|Sasaran|Indikator Kinerja|Target|Realisasi|Capaian (%)",
                    "1|Meningkatnya jalan|Persentase jalan mantap|75|75,3|100,4"
                ),
                Self.line("Perbandingan dengan akhir Renstra"),
                Self.table(
                    "No|Indikator Kinerja|Target Akhir Renstra|Realisasi|Tingkat Kemajuan",
                    "1|Persentase jalan mantap|80|75,3|94,1"
                ),
            ],
            title: "LAPORAN KINERJA\nDINAS CONTOH KABUPATEN CONTOH RAYA\nTAHUN 2023"
        )
        #expect(document.measurements.map(\.indicator) == ["Persentase jalan mantap"])
        #expect(document.measurements.first?.final.target.raw == "80")
        #expect(document.measurements.first?.target.raw == "75")
    }

    @Test func aCardMayNameTheObjectiveBehindTheIndicator() throws {
        let document = try Self.recognised([
            Self.table(
                "Nama IKU|Persentase aduan ditindaklanjuti",
                "Sasaran|Meningkatnya pelayanan",
                "Rumus|A / B x 100%",
                "Satuan|%",
                "Sumber Data|Aplikasi",
                "Target 2024|92"
            ),
            Self.table(
                "Nama IKU|Indeks kepuasan",
                "Sasaran|Meningkatnya mutu",
                "Rumus|Hasil survei",
                "Satuan|indeks",
                "Sumber Data|Survei",
                "Target 2024|80"
            ),
        ])
        #expect(document.indicators.map(\.name) == ["Persentase aduan ditindaklanjuti", "Indeks kepuasan"])
        #expect(document.indicators.map(\.objective) == [0, 1])
        #expect(document.objectives.map(\.name) == ["Meningkatnya pelayanan", "Meningkatnya mutu"])
    }

    /// Half of a form that was printed on two pages is named as unread; so are figures that a narrow column hides.
    @Test func figuresWithoutNamesAreNamedAsUnread() throws {
        let document = try Self.recognised(
            [
                Self.table(
                    "No|Indikator Kinerja|Satuan|Target|Triwulan I<2",
                    "||||T|R",
                    "1|Persentase lulusan|%|90|20|###"
                ),
                Self.line("-"),
                Self.table("Realisasi s.d. TW ini|Capaian (%)|Permasalahan", "18|20|Belum ada"),
            ],
            title: "PENGUKURAN KINERJA TRIWULAN I TAHUN 2024\nDINAS CONTOH KABUPATEN CONTOH RAYA"
        )
        #expect(document.measurements.first?.plan[1]?.raw == "20")
        #expect(document.notes.map(\.what) == [Messages.narrowColumn, Messages.namelessTable])
    }

    @Test(
        arguments: [
            ("kerja\u{AD}sama", "kerja sama"), ("derajat kese\u{AD}\u{AD}hatan", "derajat kese hatan"),
            ("peningka\u{AD}\u{AD}tan", "peningka tan"), ("kesejaht\u{AD}eraan", "kesejahteraan"),
            ("Meningkatn\u{AD}ya kualitas", "Meningkatnya kualitas"), ("tertanga\u{AD}ni", "tertangani"),
            ("Persentase\u{AD}guru", "Persentase guru"), ("Menurunnya\u{AD}angka", "Menurunnya angka"),
            ("PENANGGU\u{AD}NG JAWAB", "PENANGGUNG JAWAB"),
            ("Terpeliharanya\u{AD}infrastruktur", "Terpeliharanya infrastruktur"),
            ("Meni\u{AD}ngka\u{AD}tnya", "Meningkatnya"),
        ]
    )
    func brokenWordsAreJoinedWhereTheyAreWords(_ printed: String, _ text: String) {
        let place = Place(file: "a.pdf", page: 1)
        let document = Document(
            file: "a.pdf",
            format: .pdf,
            blocks: [.paragraph(Paragraph(text: "Persentase guru, penanggung jawab, angka", place: place))]
        )
        let words: Set<String> = ["meningkatnya", "menurunnya", "persentase"]
        #expect(BrokenWords(document, words: words).mended(printed) == text)
    }
}
