import Model
import Testing

@testable import Documents

/// A form for each indicator, with a row for each quarter; tables typed with tabs.
@Suite struct FormCardTests {
    private static func form(_ name: String, _ labels: [[String]] = [], quarters: [String] = ["I", "II", "III", "IV"])
        -> [[String]]
    {
        [
            ["Sasaran", "Meningkatnya mutu"], ["Indikator Kinerja", name], ["Satuan", "%"], ["Target 2025", "80"],
        ]
            + labels + [["Triwulan", "Target", "Realisasi", "Capaian (%)"]]
            + zip(quarters, [["20", "21", "105"], ["40", "38", "95"], ["", "", ""], ["", "", ""]]).map { [$0] + $1 }
    }

    private static func read(_ tables: [[String]]...) throws -> RecognisedDocument {
        try Recognised.document(
            Recognised.lines(["PENGUKURAN KINERJA TRIWULAN II TAHUN 2025"]) + tables.map(Recognised.table)
        )
    }

    @Test(
        arguments: [
            ["I", "II", "III", "IV"], ["TW I", "TW II", "TW III", "TW IV"], ["1", "2", "3", "4"],
            ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"],
        ]
    )
    func aFormIsARowOfMeasurements(_ quarters: [String]) throws {
        let document = try Self.read(Self.form("Indeks mutu", quarters: quarters), Self.form("Nilai survei"))
        #expect(document.measurements.map(\.indicator) == ["Indeks mutu", "Nilai survei"])
        let row = try #require(document.measurements.first)
        #expect(row.objective == "Meningkatnya mutu")
        #expect(row.unit == "%")
        #expect(row.target.raw == "80")
        #expect(row.plan.mapValues(\.raw)[2] == "40")
        #expect(row.quarters.mapValues(\.raw)[2] == "38")
        #expect(row.achievements.mapValues(\.raw)[1] == "105")
        #expect(row.quarters[3]?.isKnown != true)
        #expect(document.notes.isEmpty)
    }

    /// A value stands beside its label over all the columns of the quarters.
    @Test func valuesMayCoverSeveralColumns() throws {
        guard case .table(var table) = Recognised.table(Self.form("Indeks mutu")) else { return }
        for row in table.rows.indices where table.rows[row].cells.count == 2 { table.rows[row].cells[1].columns = 3 }
        let document = try Recognised.document(Recognised.lines(["PENGUKURAN KINERJA TAHUN 2025"]) + [.table(table)])
        #expect(document.measurements.map(\.indicator) == ["Indeks mutu"])
        #expect(document.measurements.first?.quarters[1]?.raw == "21")
    }

    /// The quarters in a table of their own, and several forms in one table.
    @Test func formsMayBePartedOrJoined() throws {
        let form = Self.form("Indeks mutu")
        let parted = try Self.read(Array(form.prefix(4)), Array(form.dropFirst(4)))
        #expect(parted.measurements.map(\.indicator) == ["Indeks mutu"])
        #expect(parted.measurements.first?.quarters[1]?.raw == "21")
        let joined = try Self.read(form + Self.form("Nilai survei"))
        #expect(joined.measurements.map(\.indicator) == ["Indeks mutu", "Nilai survei"])
        #expect(joined.measurements.map { $0.quarters[2]?.raw } == ["38", "38"])
    }

    /// What a form says besides does not hide it; a table of columns and a card without quarters stay what they are.
    @Test func onlyAFormIsOne() throws {
        let further = try Self.read(Self.form("Indeks mutu", [["Kode IKU", "07"], ["Sumber Data", "Survei"]]))
        #expect(further.measurements.first?.source == "Survei")
        let heads = HeadReader(lexicon: TestLexicon.shared)
        for rows in [
            [["Indikator", "Satuan"], ["Indeks mutu", "indeks"], ["Nilai survei", "nilai"], ["Angka", "orang"]],
            [["Sasaran", "Mutu"], ["Indikator", "Indeks mutu"], ["Satuan", "indeks"], ["Target", "80"]],
        ] {
            guard case .table(let table) = Recognised.table(rows) else { continue }
            #expect(FormCard(table, heads: heads) == nil)
        }
    }

    // MARK: Tables typed with tabs

    private static func typed(_ lines: [String]) throws -> RecognisedDocument {
        let title = Recognised.lines(["INDIKATOR KINERJA UTAMA", "DINAS SOSIAL KABUPATEN CONTOH RAYA"])
        let rows = lines.enumerated().map { number, text in
            let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            return Block.paragraph(
                Paragraph(
                    text: parts.joined(separator: " "),
                    place: Place(file: "a.docx", paragraph: number + 3),
                    parts: parts.count > 1 ? parts : [],
                    isApart: false
                )
            )
        }
        return try Recognised.document(title + rows)
    }

    @Test(
        arguments: [
            ["No|Sasaran|Indikator|2025|2026", "1|Mutu naik|Indeks mutu|3|4", "2|Mutu naik|Nilai survei|70|71"],
            ["No|Sasaran|Indikator|2025|2026", "1. Mutu naik|Indeks mutu|3|4", "2. Mutu naik|Nilai survei|70|71"],
            [
                "No|Sasaran/Indikator|Satuan|2025|2026", "Sasaran 1: Mutu naik", "1|Indeks mutu|indeks|3|4",
                "2|Nilai survei|nilai|70|71",
            ],
        ]
    )
    func linesWithTabsAreATable(_ lines: [String]) throws {
        let document = try Self.typed(lines)
        #expect(document.indicators.map(\.name) == ["Indeks mutu", "Nilai survei"])
        #expect(document.objectives.map(\.name) == ["Mutu naik"])
        #expect(document.indicators.first?.targets.mapValues(\.raw) == [2025: "3", 2026: "4"])
        #expect(document.agency?.name == "Dinas Sosial")
        #expect(document.notes.isEmpty)
    }

    /// Rows that do not fit their head are noted, not guessed.
    @Test func rowsThatDoNotFitAreNoted() throws {
        let document = try Self.typed([
            "No|Sasaran|Indikator|2025|2026", "1|Mutu naik|Indeks mutu|3|4", "2|Mutu naik|Nilai|survei|70|71",
        ])
        #expect(document.indicators.isEmpty)
        #expect(document.notes.map(\.kind) == [.loss])
    }
}
