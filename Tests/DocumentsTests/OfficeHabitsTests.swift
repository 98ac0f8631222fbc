import Model
import Testing

@testable import Documents

/// Layouts that offices make again and again, each as small as it can be.
@Suite struct OfficeHabitsTests {
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
        let document = try OfficeLayout.recognised([OfficeLayout.table(rows)])
        #expect(targets(document.indicators.first) == [2021: "43", 2022: "46", 2023: "50"])
        #expect(document.indicators.first?.plan.isEmpty == true)
        #expect(document.notes.isEmpty)
    }

    @Test(arguments: ["REALISASI 2022", "CAPAIAN 2022"]) func aPastResultIsTheBaseline(_ head: String) throws {
        let document = try OfficeLayout.recognised([
            OfficeLayout.table(
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
        let document = try OfficeLayout.recognised(
            [
                OfficeLayout.table(
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
            let document = try OfficeLayout.recognised([
                OfficeLayout.table(
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
        let document = try OfficeLayout.recognised([
            OfficeLayout.table(
                "No|Sasaran|Indikator|Formulasi|Target 2023",
                "1|Meningkatnya tertib|Persentase selesai|Target : Realisasi x 100%|80"
            )
        ])
        #expect(document.indicators.first?.formula?.text.contains("Target") == true)
        #expect(document.indicators.first?.source == nil)
    }

    @Test func aHeadingStatesTheObjectiveOfATable() throws {
        let document = try OfficeLayout.recognised(
            [
                OfficeLayout.line("Sasaran 1 : Meningkatnya produksi perkebunan"),
                OfficeLayout.table(
                    "No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)",
                    "1|Produksi karet|ton|10|9|90"
                ),
                OfficeLayout.line("Sasaran 2 : Menurunnya gangguan usaha"),
                OfficeLayout.table(
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
        let document = try OfficeLayout.recognised([
            OfficeLayout.table(
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
        #expect(try OfficeLayout.recognised([], title: title).government?.name == name)
    }

    @Test func linesOfLabelsGoOn() throws {
        let document = try OfficeLayout.read(
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
        let document = try OfficeLayout.read(
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
        let document = try OfficeLayout.read(
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
        let document = try OfficeLayout.read(
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
}
