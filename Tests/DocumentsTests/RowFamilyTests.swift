import Model
import Testing

@testable import Documents

/// Rows that name only a part of an indicator, and rows that name what stands below them.
@Suite struct RowFamilyTests {
    private static func read(_ rows: [[String]], title: String = "INDIKATOR KINERJA UTAMA TAHUN 2021-2022") throws
        -> RecognisedDocument
    {
        try Recognised.document(Recognised.lines([title]) + [Recognised.table(rows)])
    }

    private static let head = ["No", "Sasaran", "Indikator", "Satuan", "2021", "2022"]

    // MARK: Parts

    @Test(arguments: [
        ["- SD/MI", "- SMP/MTs"], ["– SD/MI", "– SMP/MTs"], ["• SD/MI", "• SMP/MTs"], ["a. SD/MI", "b. SMP/MTs"],
    ])
    func partsCarryTheNameAndUnitOfTheRowAbove(_ parts: [String]) throws {
        let document = try Self.read([
            Self.head, ["1.", "Meningkatnya akses pendidikan", "1. Angka Partisipasi Murni (APM):", "%", "", ""],
            ["", "", parts[0], "", "97,1", "97,5"], ["", "", parts[1], "", "81,2", "82,0"],
            ["", "", "2. Rata-rata lama sekolah", "tahun", "8,1", "8,3"],
        ])
        #expect(
            document.indicators.map(\.name) == [
                "Angka Partisipasi Murni (APM) SD/MI", "Angka Partisipasi Murni (APM) SMP/MTs",
                "Rata-rata lama sekolah",
            ]
        )
        #expect(document.indicators.map(\.unit) == ["%", "%", "tahun"])
        #expect(document.indicators.first?.targets.mapValues(\.raw) == [2021: "97,1", 2022: "97,5"])
        #expect(document.indicators.allSatisfy { $0.objective == 0 })
        #expect(document.indicators.first?.place.excerpt == "SD/MI")
    }

    /// A part that opens as an indicator does has a name of its own; a row with targets has no parts.
    @Test func namesOfTheirOwnStay() throws {
        let document = try Self.read([
            Self.head, ["1.", "Meningkatnya ketertiban", "Angka kriminalitas yang tertangani", "", "", ""],
            ["", "", "- Jumlah kasus yang diselesaikan", "kasus", "20", "22"],
            ["2.", "Turunnya kemiskinan", "Persentase penduduk di atas garis kemiskinan", "%", "88", "89"],
            ["", "", "- Penduduk perempuan", "%", "87", "88"], ["", "", "- Angka kemiskinan", "%", "12", "11"],
        ])
        #expect(
            document.indicators.map(\.name) == [
                "Jumlah kasus yang diselesaikan", "Persentase penduduk di atas garis kemiskinan",
                "- Penduduk perempuan",
                "Angka kemiskinan",
            ]
        )
    }

    /// An indicator whose targets are not filled in stays one.
    @Test func anIndicatorWithoutTargetsStays() throws {
        let document = try Self.read([
            Self.head, ["1", "Meningkatnya mutu", "Nilai SAKIP", "nilai", "", ""],
            ["2", "Meningkatnya layanan", "Indeks Kepuasan Masyarakat", "nilai", "80", "81"],
        ])
        #expect(document.indicators.map(\.name) == ["Nilai SAKIP", "Indeks Kepuasan Masyarakat"])
    }

    // MARK: Groups

    private static let plan = ["No", "Indikator", "Satuan", "2021", "2022"]

    @Test(arguments: [
        ["", "ASPEK KESEJAHTERAAN MASYARAKAT"], ["1)", "Fokus Pemerataan Ekonomi"], ["A", "URUSAN WAJIB"],
        ["", "Misi . 2 Mewujudkan masyarakat yang sehat"], ["", "Bidang Urusan Pendidikan"], ["1", "Jenis permukaan:"],
    ])
    func rowsThatNameOthersAreNoIndicators(_ group: [String]) throws {
        let document = try Self.read([
            Self.plan, group + ["", "", ""], ["1", "Persentase jalan mantap", "%", "60", "61"],
        ])
        #expect(document.indicators.map(\.name) == ["Persentase jalan mantap"])
        #expect(document.objectives.isEmpty)
    }

    @Test func aNumberThatGoesOnBelowNamesAGroup() throws {
        let document = try Self.read([
            Self.plan, ["1.", "Pendidikan", "", "", ""], ["1.1", "Angka melek huruf", "%", "88", "89"],
            ["1.2", "Angka rata-rata lama sekolah", "tahun", "7", "8"],
        ])
        #expect(document.indicators.map(\.name) == ["Angka melek huruf", "Angka rata-rata lama sekolah"])
    }

    @Test func missionsInTheColumnOfObjectivesAreNone() throws {
        let document = try Self.read([
            ["Sasaran Strategis", "Indikator", "Formulasi", "Sumber Data"],
            ["Misi 1 : Mewujudkan Contoh Raya yang aman", "", "", ""],
            ["1. Meningkatnya rasa aman", "Angka kriminalitas", "Jumlah kasus / jumlah penduduk x 100%", "Register"],
        ])
        #expect(document.objectives.map(\.name) == ["Meningkatnya rasa aman"])
    }

    /// `1.` above `1.1` in a column of goals and objectives.
    @Test(arguments: ["1.Meningkatkan kompetensi", "1. Meningkatkan kompetensi"])
    func aGoalAboveItsObjectives(_ goal: String) throws {
        let document = try Self.read([
            ["Tujuan dan Sasaran Strategis", "Indikator Kinerja", "Penjelasan"], [goal, "", ""],
            ["1.1 Meningkatnya kualitas arsiparis", "Jumlah arsiparis yang kompeten", "Arsiparis yang bersertifikat"],
        ])
        #expect(document.objectives.map(\.name) == ["Meningkatnya kualitas arsiparis"])
    }

    @Test func goalAndObjectiveInOneCell() throws {
        let document = try Self.read([
            ["Tujuan dan Sasaran Strategis", "Indikator Kinerja", "Penjelasan"],
            [
                "Tujuan : Meningkatkan peran koperasi Sasaran : Meningkatnya koperasi yang sehat",
                "Persentase koperasi sehat", "Koperasi yang dinilai sehat",
            ],
        ])
        #expect(document.objectives.map(\.name) == ["Meningkatnya koperasi yang sehat"])
    }

    // MARK: Numbers

    @Test func bareNumbersAreNoPartOfNames() throws {
        let document = try Self.read([
            ["Sasaran", "Nama Indikator Kinerja", "2021", "2022"],
            ["Meningkatnya sarana", "6 Persentase sarana yang layak", "80", "83"],
            ["", "7 Pelaksanaan pemeliharaan gedung", "10", "12"],
        ])
        #expect(
            document.indicators.map(\.name) == ["Persentase sarana yang layak", "Pelaksanaan pemeliharaan gedung"]
        )
        let other = try Self.read([
            ["Sasaran", "Nama Indikator Kinerja", "2021", "2022"],
            ["Meningkatnya sarana", "12 Program pokok PKK yang berjalan", "80", "83"],
            ["", "Persentase posyandu aktif", "10", "12"],
        ])
        #expect(other.indicators.map(\.name) == ["12 Program pokok PKK yang berjalan", "Persentase posyandu aktif"])
    }
}
