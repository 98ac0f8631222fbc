import Model
import Testing

@testable import Documents

/// What columns mean beside each other.
@Suite struct ColumnMeaningTests {
    private static func read(_ rows: [[String]], title: String = "PERJANJIAN KINERJA TAHUN 2024") throws
        -> RecognisedDocument
    {
        try Recognised.document(Recognised.lines([title]) + [Recognised.table(rows)])
    }

    /// The word for an objective and its number are no part of its name.
    @Test(arguments: [
        "Sasaran Strategis 1. Meningkatnya mutu", "Sasaran 1 : Meningkatnya mutu", "1. Meningkatnya mutu",
        "Meningkatnya mutu",
    ])
    func anObjectiveIsNamedWithoutItsNumber(_ printed: String) throws {
        let title = "PENGUKURAN KINERJA TAHUN 2024"
        let head = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]
        let row = ["1", "Nilai evaluasi", "nilai", "80", "80", "100"]
        let group = try Self.read([head, [printed, "", "", "", "", ""], row], title: title)
        #expect(group.measurements.map(\.objective) == ["Meningkatnya mutu"])
        let column = try Self.read(
            [["No", "Sasaran"] + head.dropFirst(), ["1", printed] + row.dropFirst()],
            title: title
        )
        #expect(column.measurements.map(\.objective) == ["Meningkatnya mutu"])
    }

    /// The number of the year of the plan explains the year.
    @Test(arguments: [["1 (2025)", "2 (2026)"], ["I (2025)", "II (2026)"]])
    func aYearMayBeCounted(_ years: [String]) throws {
        let document = try Self.read(
            [
                ["No", "Sasaran", "Indikator Kinerja Utama", "Satuan"] + years,
                ["1", "Meningkatnya produksi", "Produksi perikanan budidaya", "ton", "1.500", "1.650"],
            ],
            title: "INDIKATOR KINERJA UTAMA TAHUN 2025-2026"
        )
        #expect(document.indicators.first?.targets.mapValues(\.raw) == [2025: "1.500", 2026: "1.650"])
    }

    /// The agreement of a year in which the budget was changed says both targets; the changed one is in force.
    @Test(
        arguments: [
            [["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target Semula", "Target Menjadi"]],
            [
                [
                    "No", "Sasaran", "Indikator Kinerja", "Satuan", "Target 2024 Sebelum Perubahan",
                    "Target 2024 Setelah Perubahan",
                ]
            ],
            [["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target (Murni)", "Target (Perubahan)"]],
            [["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Target Perubahan"]],
            [
                ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", ""],
                ["", "", "", "", "Semula", "Menjadi"],
            ],
            [
                ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", ""],
                ["", "", "", "", "Sebelum", "Sesudah"],
            ],
        ]
    )
    func theRevisedTargetIsInForce(_ head: [[String]]) throws {
        let row = ["1", "Meningkatnya produksi", "Produksi perikanan budidaya", "ton", "1.500", "1.350"]
        let document = try Self.read(head + [row])
        #expect(document.indicators.map(\.name) == ["Produksi perikanan budidaya"])
        #expect(document.indicators.first?.targets[2024]?.raw == "1.350")
    }

    @Test func theRevisedBudgetIsInForce() throws {
        let document = try Self.read([
            ["No", "Program", "Anggaran Semula", "Anggaran Menjadi"], ["1", "Program A", "2.000.000", "1.750.000"],
        ])
        #expect(document.budgets.map(\.budget.raw) == ["1.750.000"])
    }

    /// Without its pair a column of the original budget is the budget.
    @Test func aLoneColumnIsNoRevision() throws {
        let document = try Self.read([["No", "Program", "Anggaran Murni"], ["1", "Program A", "2.000.000"]])
        #expect(document.budgets.map(\.budget.raw) == ["2.000.000"])
    }

    /// Levels side by side: each figure belongs to the nearest column of indicators on its left.
    @Test(
        arguments: [
            [
                [
                    "MISI", "TUJUAN", "INDIKATOR TUJUAN", "SASARAN STRATEGIS", "INDIKATOR SASARAN", "SATUAN",
                    "TARGET 2024", "PROGRAM", "INDIKATOR PROGRAM", "TARGET 2024", "PENANGGUNG JAWAB",
                ]
            ],
            [
                [
                    "MISI", "TUJUAN", "INDIKATOR", "SASARAN", "INDIKATOR", "SATUAN", "TARGET 2024", "PROGRAM",
                    "INDIKATOR", "TARGET 2024", "PENANGGUNG JAWAB",
                ]
            ],
            [
                ["MISI", "TUJUAN", "", "SASARAN", "", "", "", "PROGRAM", "", "", "PENANGGUNG JAWAB"],
                [
                    "", "URAIAN", "INDIKATOR", "URAIAN", "INDIKATOR", "SATUAN", "2024", "URAIAN", "INDIKATOR", "2024",
                    "",
                ],
            ],
        ]
    )
    func theObjectivesIndicatorsAreRead(_ head: [[String]]) throws {
        let document = try Self.read(
            head + [
                [
                    "1", "Lingkungan lestari", "Indeks Lingkungan", "Menurunnya pencemaran air", "Indeks Kualitas Air",
                    "indeks", "55,5", "Program Pencemaran", "Persentase titik pantau", "60%", "Bidang Satu",
                ],
                ["", "", "", "", "", "", "", "Program Pengawasan", "Persentase usaha taat", "75%", "Bidang Dua"],
                [
                    "", "", "", "Meningkatnya tutupan lahan", "Indeks Tutupan Lahan", "indeks", "62,1",
                    "Program Kehati", "Persentase RTH", "21%", "Bidang Tiga",
                ],
                [
                    "", "", "", "Meningkatnya tutupan lahan", "Indeks Tutupan Lahan", "indeks", "62,1",
                    "Program Hutan", "Luas hutan kota", "5", "Bidang Tiga",
                ],
            ],
            title: "CASCADING KINERJA DINAS LINGKUNGAN HIDUP TAHUN 2024"
        )
        #expect(document.indicators.map(\.name) == ["Indeks Kualitas Air", "Indeks Tutupan Lahan"])
        #expect(document.objectives.map(\.name) == ["Menurunnya pencemaran air", "Meningkatnya tutupan lahan"])
        #expect(document.indicators.map(\.objective) == [0, 1])
        #expect(document.indicators.map { $0.targets[2024]?.raw } == ["55,5", "62,1"])
        #expect(document.indicators.map(\.owner) == [nil, nil])
        #expect(document.notes.isEmpty)
    }

    /// Targets right of the programme's indicators are none of the objective's.
    @Test func aTargetOfAnotherLevelIsNobodys() throws {
        let document = try Self.read([
            ["Sasaran", "Indikator Sasaran", "Program", "Indikator Program", "Target 2024"],
            ["Meningkatnya mutu", "Indeks Mutu", "Program A", "Persentase B", "60%"],
        ])
        #expect(document.indicators.map(\.name) == ["Indeks Mutu"])
        #expect(document.indicators.first?.targets.isEmpty == true)
    }
}
