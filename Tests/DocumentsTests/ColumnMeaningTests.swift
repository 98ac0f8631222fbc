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

    // MARK: Plans

    private static let planRow = ["1", "Persentase jalan mantap", "60", "61", "62", "63", "63"]

    /// The state at the beginning and at the end of a plan, in the words of its tables.
    @Test(arguments: [
        ["Kondisi Kinerja pada awal RPJMD (2020)", "Kondisi Kinerja pada akhir RPJMD (Tahun 2023)"],
        ["KONDISI KINERJA PD AWAL PERIODE RPJMD (2020)", "KONDISI KINERJA PADA AKHIR PERIODE RPJMD (2023)"],
        ["Kondisi Kinerja pada Awal Renstra (2020)", "Kondisi Kinerja pada Akhir Renstra (2023)"],
    ])
    func beginningAndEndOfAPlan(_ heads: [String]) throws {
        let document = try Self.read(
            [
                [
                    "No", "Aspek/Fokus/Bidang Urusan/ Indikator Kinerja Pembangunan Daerah", heads[0], "Target", "", "",
                    heads[1],
                ],
                ["", "", "", "2021", "2022", "2023", ""], Self.planRow,
            ],
            title: "PENETAPAN INDIKATOR KINERJA DAERAH"
        )
        #expect(document.tables.first?.columns.map(\.concept).first(where: { $0 == .baseline }) == .baseline)
        #expect(document.tables.first?.columns.last?.concept == .finalTarget)
        #expect(document.indicators.first?.baseline?.raw == "60")
        #expect(document.indicators.first?.targets.mapValues(\.raw) == [2021: "61", 2022: "62", 2023: "63"])
    }

    /// The year under `Kondisi Akhir` is the end; of two years before the plan the later one is the baseline.
    @Test func yearsUnderTheStateBeforeAndAfter() throws {
        let document = try Self.read(
            [
                [
                    "No", "Indikator Kinerja", "Kondisi Awal Kinerja", "", "Target Capaian Tahun", "",
                    "Kondisi Akhir Kinerja",
                ],
                ["", "", "2019", "2020", "2021", "2022", "2023"],
                ["1", "Cakupan jalan mantap", "48", "54", "61", "69", "77"],
            ],
            title: "INDIKATOR KINERJA UTAMA TAHUN 2021-2023"
        )
        #expect(document.tables.first?.columns.last?.concept == .finalTarget)
        #expect(document.indicators.first?.baseline?.raw == "54")
    }

    /// Money under a year is a budget, and the programmes in front of the indicators answer for nothing.
    @Test func moneyUnderAYearIsABudget() throws {
        let document = try Self.read(
            [
                [
                    "No", "Bidang Urusan Pemerintahan dan Program Prioritas Pembangunan",
                    "Indikator Kinerja Program (Outcome)",
                    "Capaian Kinerja Program dan Kerangka Pendanaan", "", "", "",
                ],
                ["", "", "", "Tahun 2021", "", "Tahun 2022", ""], ["", "", "", "Target", "Rp.", "Target", "Rp."],
                ["1", "Program Layanan Contoh", "Cakupan layanan", "80%", "4,650,512,721", "82%", "5,348,089,629"],
            ],
            title: "INDIKASI RENCANA PROGRAM"
        )
        #expect(document.indicators.first?.targets.mapValues(\.raw) == [2021: "80%", 2022: "82%"])
        #expect(document.indicators.first?.owner == nil)
        #expect(document.tables.first?.columns.count { $0.concept == .budget } == 2)
    }

    /// `Indikator Sasaran | Indikator Kinerja`: the first groups the second.
    @Test func twoColumnsOfIndicators() throws {
        let document = try Self.read([
            ["No", "Indikator Sasaran", "Indikator Kinerja", "Target"],
            ["1", "Rata-rata lama sekolah", "Angka Partisipasi Sekolah PAUD", "51"],
            ["2", "Harapan lama sekolah", "Angka Partisipasi Kasar PAUD", "43"],
        ])
        #expect(
            document.indicators.map(\.name) == ["Angka Partisipasi Sekolah PAUD", "Angka Partisipasi Kasar PAUD"]
        )
    }

    /// Indicators beside money that was spent: an account of programmes.
    @Test func indicatorsBesideMoneySpent() throws {
        let document = try Self.read(
            [
                [
                    "No", "Indikator Kinerja", "Program", "Anggaran (Rp)", "Realisasi (Rp)",
                    "Capaian Realisasi Anggaran (%)",
                ],
                ["1", "Persentase kerja sama", "Program Pemerintahan", "749.930.215", "702.188.300", "93,6"],
            ],
            title: "REALISASI KEUANGAN"
        )
        #expect(document.tables.first?.purpose == .budget)
        #expect(document.budgets.map(\.budget.raw) == ["749.930.215"])
        #expect(document.measurements.isEmpty)
    }

    /// The denominator alone behind a figure is its unit.
    @Test(arguments: ["93,65 PER 100.000", "3,59 PER 1000", "93,65 per 1.000 KH"])
    func figuresPerThousands(_ cell: String) throws {
        let document = try Self.read([
            ["No", "Sasaran", "Indikator Kinerja", "Kondisi Awal", "Target"],
            ["1", "Meningkatnya kesehatan keluarga", "Angka kematian ibu", cell, "90"],
        ])
        #expect(document.indicators.first?.baseline?.number != nil)
        #expect(document.indicators.first?.baseline?.unit?.hasPrefix("per 1") == true)
    }

    /// `Uraian` holds the indicators where the figures beside it are said to be theirs.
    @Test func wordsBesideTargetsOfIndicators() throws {
        let row = ["1", "Persentase rumah sakit yang terakreditasi", "70%", "81%"]
        let title = "LAPORAN KINERJA TAHUN 2021"
        let own = try Self.read(
            [["No", "Uraian", "Target Indikator Th 2021", "Realisasi Indikator Th 2021"], row],
            title: title
        )
        #expect(own.measurements.map(\.indicator) == [row[1]])
        let money = try Self.read([["No", "Uraian", "Target", "Realisasi"], row], title: title)
        #expect(money.measurements.isEmpty)
    }
}
