import Model
import Testing

@testable import Documents

/// One column for objectives and the indicators below them.
@Suite struct CombinedColumnTests {
    private static func read(_ rows: [[String]], title: String = "INDIKATOR KINERJA UTAMA KOTA TAHUN 2025-2026") throws
        -> RecognisedDocument
    {
        try Recognised.document(Recognised.lines([title]) + [Recognised.table(rows)])
    }

    /// What a row is, told in turn by its number, its label, and the figures beside it.
    @Test(
        arguments: [
            [
                ["1", "Kota yang sehat", "", "", ""], ["1.1", "Derajat kesehatan ibu dan anak", "", "", ""],
                ["1.1.1", "Angka kematian ibu", "kasus", "9", "8"], ["1.1.2", "Prevalensi stunting", "persen", "", ""],
                ["1.2", "Mutu layanan", "", "", ""], ["1.2.1", "Indeks kepuasan", "indeks", "80", "81"],
            ],
            [
                ["", "Tujuan: Kota yang sehat", "", "", ""],
                ["", "Sasaran 1: Derajat kesehatan ibu dan anak", "", "", ""],
                ["", "IKU 1.1 Angka kematian ibu", "kasus", "9", "8"],
                ["", "IKU: Prevalensi stunting", "persen", "", ""],
                ["", "Sasaran 2 : Mutu layanan", "", "", ""], ["", "Indeks kepuasan", "indeks", "80", "81"],
            ],
            [
                ["Mewujudkan kota yang sehat", "", "", "", ""], ["Derajat kesehatan ibu dan anak", "", "", "", ""],
                ["", "Angka kematian ibu", "kasus", "9", "8"], ["", "Prevalensi stunting", "persen", "", ""],
                ["Mutu layanan", "", "", "", ""], ["", "Indeks kepuasan", "indeks", "80", "81"],
            ],
            [
                ["A", "Kota yang sehat", "", "", ""], ["I", "Derajat kesehatan ibu dan anak", "", "", ""],
                ["1", "Angka kematian ibu", "kasus", "9", "8"], ["2", "Prevalensi stunting", "persen", "", ""],
                ["II", "Mutu layanan", "", "", ""], ["1", "Indeks kepuasan", "indeks", "80", "81"],
            ],
        ]
    )
    func levelsAreTold(_ rows: [[String]]) throws {
        let document = try Self.read(
            [["No", "Tujuan / Sasaran / Indikator Kinerja Utama", "Satuan", "2025", "2026"]] + rows
        )
        let names = ["Angka kematian ibu", "Prevalensi stunting", "Indeks kepuasan"]
        #expect(document.indicators.map(\.name) == names)
        #expect(document.objectives.map(\.name) == ["Derajat kesehatan ibu dan anak", "Mutu layanan"])
        #expect(document.indicators.map(\.objective) == [0, 0, 1])
        #expect(document.indicators.first?.targets.mapValues(\.raw) == [2025: "9", 2026: "8"])
        #expect(document.notes.isEmpty)
    }

    @Test(
        arguments: [
            "Sasaran/Indikator Kinerja", "Sasaran Strategis dan Indikator Kinerja Utama",
            "SASARAN / INDIKATOR\nKINERJA",
            "Tujuan, Sasaran, dan Indikator",
        ]
    )
    func headsOfSeveralLevels(_ head: String) throws {
        let document = try Self.read([
            ["No", head, "Satuan", "2025", "2026"], ["1", "Meningkatnya mutu", "", "", ""],
            ["1.1", "Indeks mutu", "indeks", "3", "4"],
        ])
        #expect(document.objectives.map(\.name) == ["Meningkatnya mutu"])
        #expect(document.indicators.map(\.name) == ["Indeks mutu"])
        #expect(document.indicators.map(\.number) == ["1.1"])
    }

    @Test func resultsStandBelowTheirObjective() throws {
        let document = try Self.read(
            [
                ["No", "Sasaran/Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
                ["1", "Meningkatnya mutu", "", "", "", ""], ["1.1", "Indeks mutu", "indeks", "3", "4", "133"],
                ["2", "Menurunnya stunting", "", "", "", ""],
                ["2.1", "Prevalensi stunting", "persen", "14", "13", "107"],
            ],
            title: "PENGUKURAN KINERJA TAHUN 2025"
        )
        #expect(document.measurements.map(\.indicator) == ["Indeks mutu", "Prevalensi stunting"])
        #expect(document.measurements.map(\.objective) == ["Meningkatnya mutu", "Menurunnya stunting"])
    }

    /// Indicators of programmes are none of the objective's.
    @Test func programmesAreALevelOfTheirOwn() throws {
        let document = try Self.read([
            ["Kode", "Sasaran/Program/Indikator Kinerja", "Satuan", "2025", "2026"],
            ["", "Sasaran: Meningkatnya mutu", "", "", ""], ["", "Indeks mutu", "indeks", "3", "4"],
            ["", "Program: Pembinaan", "", "", ""], ["", "Persentase pembinaan", "persen", "60", "70"],
        ])
        #expect(document.indicators.map(\.name) == ["Indeks mutu"])
    }

    /// What a group is cannot be told: the indicators stand without it, and a note says so.
    @Test func aGroupOfUnknownLevelIsNoted() throws {
        let document = try Self.read([
            ["Sasaran/Program/Indikator Kinerja", "Satuan", "2025", "2026"], ["Mutu layanan", "", "", ""],
            ["Indeks mutu", "indeks", "3", "4"],
        ])
        #expect(document.indicators.map(\.objective) == [nil])
        #expect(document.notes.map(\.kind) == [.loss])
    }

    /// A form that nobody filled in: the numbers tell the names.
    @Test func aBlankFormHasItsNames() throws {
        let document = try Self.read([
            ["No", "Sasaran/Indikator Kinerja", "Satuan", "2025", "2026"], ["1", "Mutu layanan", "", "", ""],
            ["1.1", "Indeks mutu", "", "", ""], ["1.2", "Nilai survei", "", "", ""],
        ])
        #expect(document.objectives.map(\.name) == ["Mutu layanan"])
        #expect(document.indicators.map(\.name) == ["Indeks mutu", "Nilai survei"])
    }

    /// Where the objective has its own column, the other is the indicators'.
    @Test func anObjectiveOfItsOwnColumn() throws {
        let document = try Self.read([
            ["Sasaran", "Kinerja Utama/Indikator Kinerja", "2025", "2026"], ["Mutu layanan", "Indeks mutu", "3", "4"],
        ])
        #expect(document.indicators.map(\.name) == ["Indeks mutu"])
        #expect(document.objectives.map(\.name) == ["Mutu layanan"])
    }
}
