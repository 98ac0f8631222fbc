import Model
import Testing

@testable import Documents

/// What a text is whose title says nothing: headings, captions and running heads speak before its table does.
@Suite struct KindSignTests {
    private static let plain = [
        ["No", "Sasaran", "Indikator Kinerja", "Target"],
        ["1", "Meningkatnya mutu layanan", "Indeks Kepuasan Masyarakat", "80"],
    ]
    private static let yearly = [
        ["No", "Indikator", "Kondisi Awal", "2021", "2022", "2023"],
        ["1", "Persentase jalan mantap", "60", "61", "62", "63"],
    ]
    private static let form = [
        ["Sasaran", "Indikator Kinerja", "Formulasi Penghitungan", "Sumber Data", "Penanggung Jawab"],
        ["Meningkatnya mutu layanan", "Indeks Kepuasan Masyarakat", "Hasil survei", "Laporan survei", "Sekretaris"],
    ]
    private static let measured = [
        ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
        ["1", "Indeks Kepuasan Masyarakat", "80", "82", "102,5"],
    ]
    private static let sentence =
        "Berdasarkan tabel berikut dapat dijelaskan bahwa capaian seluruh indikator kinerja Dinas Contoh sudah melampaui target."

    private static func kind(_ lines: [String], _ table: [[String]]) throws -> DocumentKind {
        try Recognised.document(Recognised.lines([sentence] + lines) + [Recognised.table(table)]).kind
    }

    @Test(arguments: [
        ["2.3 Perjanjian Kinerja"], ["B. Perjanjian Kinerja Tahun 2021"],
        ["Tabel 2.1 Perjanjian Kinerja Dinas Contoh Kabupaten Contoh Raya Tahun 2021"],
        ["Tabel 2.1.", "Perjanjian Kinerja Dinas Contoh Tahun 2021"],
    ])
    func aChapterOnAnAgreementSetsNoIndicators(_ lines: [String]) throws {
        #expect(try Self.kind(lines, Self.plain) == .unknown)
    }

    @Test(arguments: [
        ["BAB IX PENETAPAN INDIKATOR KINERJA DAERAH"],
        ["TABEL 8.1 INDIKASI RENCANA PROGRAM PRIORITAS YANG DISERTAI KEBUTUHAN PENDANAAN"],
        ["RPJMD KABUPATEN CONTOH RAYA 2021-2026"],
    ])
    func aChapterOfAPlanSetsNoIndicators(_ lines: [String]) throws {
        #expect(try Self.kind(lines, Self.yearly) == .unknown)
    }

    @Test(arguments: [
        ["BAB III AKUNTABILITAS KINERJA"], ["Dinas Contoh LKjIP 2021 41"],
        ["LAKIP Dinas Contoh Kabupaten Contoh Raya Tahun 2021"], ["AKUNTABILITAS KINERJA | III.2"],
    ])
    func aChapterOfAReportIsAReport(_ lines: [String]) throws {
        #expect(try Self.kind(lines, Self.plain) == .report)
        #expect(try Self.kind(lines, Self.measured) == .report)
    }

    /// Captions numbered by chapter, with sentences around them, stand in a report; a form without a title is one.
    @Test func captionsNumberedByChapterStandInAReport() throws {
        #expect(try Self.kind(["Tabel 3.12. Capaian Sasaran Strategis 4"], Self.measured) == .report)
        #expect(try Self.kind(["Tabel III.5 Capaian Sasaran Strategis 4"], Self.measured) == .report)
        #expect(try Recognised.document([Recognised.table(Self.measured)]).kind == .annual)
    }

    /// The form of PER/09 tells, and so does a caption that names the indicators; a lone table says nothing else.
    @Test func indicatorsOfItsOwnStaySo() throws {
        #expect(try Self.kind([], Self.form) == .iku)
        #expect(try Self.kind(["2.3 Perjanjian Kinerja"], Self.form) == .iku)
        #expect(try Self.kind(["Tabel 2.1 Indikator Kinerja Utama Dinas Contoh"], Self.plain) == .iku)
        #expect(try Self.kind([], Self.yearly) == .iku)
        // A sentence names no chapter.
        #expect(
            try Self.kind(
                ["Perjanjian Kinerja disusun setiap tahun oleh seluruh perangkat daerah di Kabupaten Contoh Raya."],
                Self.plain
            ) == .iku
        )
    }

    /// Goals and objectives side by side, each with its indicators, are a plan's.
    @Test func theMatrixOfAPlanSetsNoIndicators() throws {
        let matrix = [
            ["Tujuan", "Indikator Tujuan", "Sasaran", "Indikator Sasaran", "Satuan", "2022", "2023"],
            ["Mewujudkan tata kelola", "Indeks RB", "Meningkatnya akuntabilitas", "Nilai SAKIP", "nilai", "70", "71"],
        ]
        let document = try Recognised.document([Recognised.table(matrix)])
        #expect(document.kind == .unknown)
        #expect(document.indicators.map(\.name) == ["Nilai SAKIP"])
    }
}
