import Model
import Testing

@testable import Documents

/// Tables whose columns mean something else than they would elsewhere: plans of action, years that are over, months.
@Suite struct TableKindTests {
    private static func read(
        _ lines: [String],
        _ tables: [[String]]...,
        format: Document.Format = .word
    ) throws -> RecognisedDocument {
        try Recognised.document(Recognised.lines(lines) + tables.map(Recognised.table), format: format)
    }

    // MARK: Plans of action

    private static let action = "Gerakan minum susu"
    private static let actionRows = [
        ["1", "Turunnya stunting", "Prevalensi stunting", "persen", "14", action, "1", "1", "1", "1", "Seksi Gizi"],
        ["", "", "", "", "", "Pelatihan kader", "2", "0", "1", "0", "Seksi Promosi"],
    ]

    /// The head says whose the quarters are, or further actions with quarters of their own do.
    @Test(
        arguments: [
            [
                ["No", "Sasaran", "Indikator", "Satuan", "Target", "Rencana Aksi", "Target Aksi", "", "", "", "PIC"],
                ["", "", "", "", "", "", "TW I", "TW II", "TW III", "TW IV", ""],
            ],
            [
                ["No", "Sasaran", "Indikator", "Satuan", "Target", "Rencana Aksi", "Target", "", "", "", "Pelaksana"],
                ["", "", "", "", "", "", "TW I", "TW II", "TW III", "TW IV", ""],
            ],
        ]
    )
    func quartersOfActionsAreNoPlan(_ head: [[String]]) throws {
        let document = try Self.read(["RENCANA AKSI PERJANJIAN KINERJA TAHUN 2025"], head + Self.actionRows)
        #expect(document.indicators.map(\.name) == ["Prevalensi stunting"])
        #expect(document.indicators.first?.targets[2025]?.raw == "14")
        #expect(document.indicators.first?.plan.isEmpty == true)
        #expect(document.indicators.first?.owner == nil)
        #expect(document.notes.isEmpty)
    }

    /// Quarters in front of the actions are the indicator's own; so are quarters that one action alone follows.
    @Test func quartersInFrontOfActionsAreThePlan() throws {
        let document = try Self.read(
            ["RENCANA AKSI PERJANJIAN KINERJA TAHUN 2025"],
            [
                ["No", "Sasaran", "Indikator", "Target", "TW I", "TW II", "TW III", "TW IV", "Rencana Aksi", "PIC"],
                ["1", "Turunnya stunting", "Prevalensi stunting", "14", "17", "16", "15", "14", Self.action, "Gizi"],
            ]
        )
        #expect(document.indicators.first?.plan.mapValues(\.raw) == [1: "17", 2: "16", 3: "15", 4: "14"])
    }

    // MARK: Statistics

    /// `Perkembangan …` above bare years tells of years that are over.
    @Test(arguments: ["Tabel 3.12 Perkembangan Kondisi Jalan Kabupaten Tahun 2020 – 2022", "Statistik Jalan 2020-2022"])
    func figuresOfPastYearsAreNoTargets(_ caption: String) throws {
        let document = try Self.read(
            [caption],
            [
                ["No", "Indikator", "Satuan", "2020", "2021", "2022"], ["1", "Jalan beraspal", "km", "77", "78", "79"],
            ]
        )
        #expect(document.indicators.isEmpty)
    }

    // MARK: Years that are over

    private static let results = [
        ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        ["1", "Prevalensi stunting", "persen", "14", "13", "107"],
    ]
    private static let years = [
        ["Indikator", "2022", "2023"], ["Prevalensi stunting", "19", "16"],
    ]

    @Test(arguments: ["Perkembangan realisasi dalam tiga tahun:", "Capaian tahun-tahun sebelumnya"])
    func yearsBelowResultsAreResults(_ lead: String) throws {
        let blocks =
            Recognised.lines(["LAPORAN KINERJA TAHUN 2024"]) + [Recognised.table(Self.results)]
            + Recognised.lines([lead]) + [Recognised.table(Self.years)]
        let document = try Recognised.document(blocks)
        #expect(document.indicators.isEmpty)
        #expect(document.measurements.map(\.indicator) == ["Prevalensi stunting"])
        #expect(document.measurements.first?.years[2022]?.realisation.raw == "19")
        #expect(document.measurements.first?.years[2023]?.realisation.raw == "16")
        #expect(document.notes.isEmpty)
    }

    @Test func resultsWithoutTheirMeasurementAreNoted() throws {
        let document = try Self.read(["LAPORAN KINERJA TAHUN 2024", "Realisasi tahun sebelumnya"], Self.years)
        #expect(document.indicators.isEmpty)
        #expect(document.notes.map(\.kind) == [.loss])
    }

    @Test(arguments: ["Target dan realisasi kinerja", "Target kinerja", "Indikator kinerja utama"])
    func yearsBelowTargetsAreTargets(_ lead: String) throws {
        let document = try Self.read(["INDIKATOR KINERJA UTAMA", lead], Self.years)
        #expect(document.indicators.first?.targets.mapValues(\.raw) == [2022: "19", 2023: "16"])
    }

    // MARK: Months

    @Test(arguments: [("Jumlah", "", "6"), ("Jumlah", "12", "6"), ("Rata-rata", "", "2")])
    func monthsMakeQuarters(_ total: String, _ sum: String, _ quarter: String) throws {
        let document = try Self.read(
            ["PENGUKURAN KINERJA BULANAN TAHUN 2024"],
            [
                ["No", "Indikator", "Satuan", "Target", "Realisasi", "", "", "", "", "", total],
                ["", "", "", "", "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", ""],
                ["1", "Jumlah kunjungan", "orang", "24", "1", "2", "3", "2", "2", "2", sum],
            ]
        )
        let row = try #require(document.measurements.first)
        #expect(row.months.count == 6)
        #expect(row.quarters[1]?.raw == quarter)
        #expect(row.cumulative.raw == sum)
    }

    // MARK: Labels behind names

    @Test(arguments: [Document.Format.html, .word])
    func aBadgeIsNoPartOfAName(_ format: Document.Format) throws {
        let document = try Self.read(
            ["Indikator Kinerja Utama 2025"],
            [["Sasaran", "Indikator", "2025"], ["A", "Indeks SPBE IKU", "3"], ["B", "Nilai SAKIP  IKU", "70"]],
            format: format
        )
        let isPage = format == .html
        let names = isPage ? ["Indeks SPBE", "Nilai SAKIP"] : ["Indeks SPBE IKU", "Nilai SAKIP IKU"]
        #expect(document.indicators.map(\.name) == names)
    }

    @Test func aNameMayEndInTheWordOfABadge() throws {
        let document = try Self.read(
            ["Indikator Kinerja Utama 2025"],
            [["Sasaran", "Indikator", "2025"], ["A", "Persentase capaian IKU", "3"], ["B", "Nilai SAKIP", "70"]],
            format: .html
        )
        #expect(document.indicators.map(\.name) == ["Persentase capaian IKU", "Nilai SAKIP"])
    }

    // MARK: Owners and years of lists

    @Test(arguments: [("Dinas Sosial", "Dinas Sosial" as String?), ("Dinas Kesehatan", nil)])
    func aColumnOfOneAgencyNamesTheDocuments(_ second: String, _ agency: String?) throws {
        let document = try Recognised.document(
            [
                Recognised.table([
                    ["No", "Perangkat Daerah", "Sasaran", "Indikator", "Target 2025"],
                    ["1", "Dinas Sosial", "Turunnya kemiskinan", "Angka kemiskinan", "9"],
                    ["2", second, "Turunnya pengangguran", "Tingkat pengangguran", "4"],
                ])
            ],
            format: .csv
        )
        #expect(document.agency?.name == agency)
        #expect(document.parts.count == (agency == nil ? 2 : 0))
    }

    @Test(arguments: [("2024", 2024 as Int?), ("2025", nil)])
    func aTreeOfOneYearHasItsYear(_ column: String, _ year: Int?) throws {
        let document = try Self.read(
            ["CASCADING KINERJA DINAS SOSIAL TAHUN 2024"],
            [["Sasaran", "Indikator", "Target \(column)"], ["A", "Angka kemiskinan", "9"]]
        )
        #expect(document.kind == .iku)
        #expect(document.year == year)
    }
}
