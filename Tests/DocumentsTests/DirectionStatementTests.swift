import Model
import Testing

@testable import Documents

/// What a report says of indicators of which less is better.
@Suite struct DirectionStatementTests {
    private func report(_ lines: [String]) throws -> RecognisedDocument {
        let table = Recognised.table([
            ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
            ["1", "Jumlah pengaduan layanan", "Pengaduan", "10", "8", "120"],
            ["2", "Persentase rumah tidak layak huni", "%", "12", "15", "75"],
            ["3", "Indeks Kepuasan Masyarakat", "Indeks", "88", "89", "101,14"],
        ])
        return try Recognised.document(
            Recognised.lines([
                "LAPORAN KINERJA DINAS SOSIAL", "KABUPATEN CONTOH", "TAHUN 2023", "BAB III AKUNTABILITAS",
            ])
                + Recognised.lines(lines) + [table]
        )
    }

    @Test(
        arguments: [
            (
                [
                    "Untuk indikator yang semakin tinggi realisasinya semakin buruk kinerjanya digunakan rumus: (2 x Target - Realisasi) / Target x 100%."
                ], Achievement.LowerFormula.difference
            ),
            (
                [
                    "Capaian dihitung dengan rumus realisasi dibagi target dikali 100%. Untuk indikator negatif digunakan rumus (2 x target – realisasi) / target x 100%."
                ], .difference
            ),
            (
                [
                    "Apabila semakin tinggi realisasi menunjukkan semakin rendahnya pencapaian kinerja, digunakan rumus:",
                    "Capaian = (Rencana - (Realisasi - Rencana)) / Rencana x 100%",
                ], .difference
            ),
            (["Untuk indikator negatif, capaian = target / realisasi x 100%."], .ratio),
            (["Indikator positif: realisasi / target x 100%."], nil),
            (["Kinerja dihitung dengan (2 x target - realisasi) / target."], nil),
            (
                [
                    "Untuk indikator negatif digunakan rumus:",
                    "Untuk indikator positif digunakan rumus realisasi / target x 100%, bukan target / realisasi.",
                ], nil
            ),
        ] as [([String], Achievement.LowerFormula?)]
    )
    func readsTheFormula(_ lines: [String], _ formula: Achievement.LowerFormula?) throws {
        #expect(try report(lines).lowerFormula == formula)
    }

    @Test(
        arguments: [
            ("Indikator Jumlah pengaduan layanan merupakan indikator negatif.", [Polarity.lower, nil, nil]),
            (
                "Jumlah pengaduan layanan dan persentase rumah tidak layak huni termasuk indikator negatif.",
                [.lower, .lower, nil]
            ),
            ("Indeks Kepuasan Masyarakat merupakan indikator positif.", [nil, nil, .higher]),
            ("Jumlah pengaduan layanan bukan merupakan indikator negatif.", [nil, nil, nil]),
            ("Jumlah pengaduan layanan menurun. Angka kematian merupakan indikator negatif.", [nil, nil, nil]),
            ("Jumlah pengaduan layanan mengalami tren negatif.", [nil, nil, nil]),
        ] as [(String, [Polarity?])]
    )
    func aStatementDeclaresTheDirection(_ line: String, _ polarities: [Polarity?]) throws {
        #expect(try report([line]).measurements.map(\.polarity) == polarities)
    }
}
