import Model
import Testing

@testable import Documents

/// What cells of several statements and explanations say without a column of their own.
@Suite struct ToldColumnTests {
    private static func read(_ rows: [[String]]) throws -> RecognisedDocument {
        try Recognised.document(
            Recognised.lines(["INDIKATOR KINERJA UTAMA DINAS CONTOH TAHUN 2021-2026"]) + [Recognised.table(rows)]
        )
    }

    private static func concepts(_ document: RecognisedDocument) -> Set<Concept> {
        Set(document.tables.flatMap(\.columns).compactMap(\.concept))
    }

    @Test func statementsStandForColumns() throws {
        let document = try Self.read([
            ["Sasaran", "Indikator Kinerja Utama", "Penjelasan", "Penanggung Jawab"],
            [
                "Meningkatnya mutu", "Persentase keluarga sehat",
                "Formulasi Perhitungan : Jumlah keluarga sehat / Jumlah keluarga x 100% Tipe Perhitungan : Kumulatif Sumber Data : Laporan Seksi",
                "Bidang Kesmas",
            ],
        ])
        #expect(Self.concepts(document).isSuperset(of: [.formula, .source, .accumulation]))
        #expect(document.indicators.first?.source == "Laporan Seksi")
        #expect(document.indicators.first?.formula?.denominator == "Jumlah keluarga")
    }

    /// The head that lists them stands for them, whatever the rows say; statements of one row among many do not.
    @Test func aHeadNamesWhatItHolds() throws {
        let document = try Self.read([
            [
                "Sasaran", "Indikator Kinerja",
                "Penjelasan (Alasan Pemilihan Indikator, Formulasi Pengukuran, Tipe Penghitungan, SKPD Penanggungjawab dan Sumber Data)",
            ],
            ["Meningkatnya mutu", "Jumlah arsiparis", "Arsiparis yang kompeten"],
        ])
        #expect(Self.concepts(document).isSuperset(of: [.formula, .source, .owner, .accumulation]))
        let other = try Self.read([
            ["Sasaran", "Indikator Kinerja", "Penjelasan"],
            ["Meningkatnya mutu", "Jumlah arsiparis", "Alasan : Arsiparis menjaga arsip Sumber Data : Register"],
            ["", "Jumlah pustakawan", "Pustakawan yang kompeten"], ["", "Jumlah arsip", "Arsip yang dilestarikan"],
        ])
        #expect(!Self.concepts(other).contains(.source))
    }

    /// What stands in front of the labels is what the column is for.
    @Test func theFirstStatementMayHaveNoLabel() throws {
        let document = try Self.read([
            ["Sasaran", "Indikator Kinerja", "Formulasi Penghitungan"],
            ["Meningkatnya mutu", "Persentase X", "Jumlah A / Jumlah B x 100% Sumber Data : Register"],
        ])
        #expect(document.indicators.first?.formula?.denominator == "Jumlah B")
        #expect(document.indicators.first?.source == "Register")
    }

    // MARK: Formulas among explanations

    @Test(arguments: [
        "Jumlah desa tertib (A) dibagi jumlah seluruh desa (B) dikalikan 100%",
        "Jumlah desa tertib / Jumlah seluruh desa x 100%", "Rumus : Jumlah desa tertib / Jumlah seluruh desa x 100%",
        "Desa dibina oleh kecamatan. Rumus Perhitungan : Rumus : Jumlah desa tertib / Jumlah seluruh desa x 100%",
        "Camat membina penyelenggaraan desa, cara pengukuran kinerjanya yaitu jumlah desa tertib dibagi jumlah desa dikalikan 100%",
    ])
    func aFormulaIsRead(_ text: String) throws {
        let document = try Self.read([
            ["Sasaran", "Indikator Kinerja Utama", "Alasan/Penjelasan", "Sumber Data"],
            ["Meningkatnya tata kelola desa", "Persentase desa tertib", text, "Kasi Pemerintahan"],
        ])
        #expect(document.indicators.first?.formula?.kind == .ratio)
        #expect(document.indicators.first?.formula?.factor != nil)
        #expect(Self.concepts(document).contains(.formula))
    }

    @Test(arguments: [
        "Desa yang tertib mencerminkan pemerintahan yang baik", "Perhitungan adalah bagian dari pembinaan desa",
        "Jumlah desa yang tertib menunjukkan hasil pembinaan",
        "Mengukur tingkat ketertiban desa/kelurahan di kecamatan",
    ])
    func aDefinitionStays(_ text: String) throws {
        let document = try Self.read([
            ["Sasaran", "Indikator Kinerja Utama", "Penjelasan", "Sumber Data"],
            ["Meningkatnya tata kelola desa", "Persentase desa tertib", text, "Kasi Pemerintahan"],
        ])
        #expect(document.indicators.first?.formula == nil)
        #expect(document.indicators.first?.definition == text)
        #expect(!Self.concepts(document).contains(.formula))
    }
}
