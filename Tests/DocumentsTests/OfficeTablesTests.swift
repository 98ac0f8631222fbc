import Model
import Testing

@testable import Documents

/// More layouts of tables that offices make, each as small as it can be.
@Suite struct OfficeTablesTests {
    private func targets(_ indicator: Indicator?) -> [Int: String] { indicator?.targets.mapValues(\.raw) ?? [:] }

    @Test func targetsBelongToTheIndicatorInFrontOfThem() throws {
        let document = try OfficeLayout.recognised([
            OfficeLayout.table(
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
        let document = try OfficeLayout.recognised([
            OfficeLayout.table(
                "No|Sasaran|Indikator|Target Kinerja pada Tahun ke-<2",
                "|||" + years,
                "1|Meningkatnya mutu|Persentase koperasi sehat|43|46"
            )
        ])
        #expect(document.kind == .iku)
        #expect(targets(document.indicators.first) == [2023: "43", 2024: "46"])
    }

    @Test(arguments: ["sda", "-\"-", "s.d.a.", "”", "-//-", "//"]) func aDittoSaysWhatStandsAbove(_ mark: String) throws
    {
        let document = try OfficeLayout.recognised([
            OfficeLayout.table(
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
        let document = try OfficeLayout.recognised([
            OfficeLayout.table(
                "No|Sasaran|Indikator|Satuan|Target 2023",
                "1|Meningkatnya mutu|Persentase kawasan % 60 10 9 25 24 Lahan||",
                "2|Meningkatnya mutu|Jumlah rumah tipe 21 dan 36 yang dibangun|unit|40"
            )
        ])
        #expect(document.indicators.map(\.name) == ["Jumlah rumah tipe 21 dan 36 yang dibangun"])
        #expect(document.notes.map(\.what) == [Messages.mixedRow])
    }

    @Test func aRowForEachYearIsOneIndicator() throws {
        let document = try OfficeLayout.recognised([
            OfficeLayout.table(
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
        let document = try OfficeLayout.read(
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
        let document = try OfficeLayout.recognised(
            [
                OfficeLayout.table(
                    "No|Sasaran|Indikator Kinerja|Target|Realisasi|Capaian (%)",
                    "1|Meningkatnya jalan|Persentase jalan mantap|75|75,3|100,4"
                ),
                OfficeLayout.line("Perbandingan dengan akhir Renstra"),
                OfficeLayout.table(
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
        let document = try OfficeLayout.recognised([
            OfficeLayout.table(
                "Nama IKU|Persentase aduan ditindaklanjuti",
                "Sasaran|Meningkatnya pelayanan",
                "Rumus|A / B x 100%",
                "Satuan|%",
                "Sumber Data|Aplikasi",
                "Target 2024|92"
            ),
            OfficeLayout.table(
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
        let document = try OfficeLayout.recognised(
            [
                OfficeLayout.table(
                    "No|Indikator Kinerja|Satuan|Target|Triwulan I<2",
                    "||||T|R",
                    "1|Persentase lulusan|%|90|20|###"
                ),
                OfficeLayout.line("-"),
                OfficeLayout.table("Realisasi s.d. TW ini|Capaian (%)|Permasalahan", "18|20|Belum ada"),
            ],
            title: "PENGUKURAN KINERJA TRIWULAN I TAHUN 2024\nDINAS CONTOH KABUPATEN CONTOH RAYA"
        )
        #expect(document.measurements.first?.plan[1]?.raw == "20")
        #expect(document.notes.map(\.what) == [Messages.narrowColumn, Messages.namelessTable])
    }
}
