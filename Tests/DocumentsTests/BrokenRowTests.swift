import Model
import Testing

@testable import Documents

/// Rows of a table of tabs in which one cell takes several lines.
@Suite struct BrokenRowTests {
    private static let title = "INDIKATOR KINERJA UTAMA\nDINAS SOSIAL KABUPATEN CONTOH\nTAHUN 2022-2024\n\n"
    private static let head =
        "No\tSasaran\tIndikator\tSatuan\tFormulasi\tSumber Data\tPenanggung Jawab\t2022\t2023\t2024\n"
    private static let first =
        "1\tMeningkatnya layanan sosial\tIndeks kepuasan\tIndeks\tHasil survei kepuasan\tSurvei\tSekretariat\t80\t81\t82\n"
    private static let last =
        "3\tMeningkatnya akuntabilitas\tNilai SAKIP\tNilai\tHasil evaluasi\tInspektorat\tSekretariat\t70\t71\t72\n"

    private func read(_ rows: String...) throws -> RecognisedDocument {
        try Recognised.read(Self.title + Self.head + rows.joined())
    }

    /// The pieces make up a row: a capital letter goes on in the formula, in the source, in the owner, in several lines.
    @Test(arguments: [
        "2\tMenurunnya kemiskinan\tPersentase miskin\t%\tJumlah warga miskin\nJumlah warga x 100%\tData BPS\tBidang Sosial\t9\t8\t7\n",
        "2\tMenurunnya kemiskinan\tPersentase miskin\t%\tJumlah warga miskin / Jumlah warga x 100%\tData\nBPS\tBidang Sosial\t9\t8\t7\n",
        "2\tMenurunnya kemiskinan\tPersentase miskin\t%\tJumlah warga miskin / Jumlah warga x 100%\tData BPS\tBidang\nSosial\t9\t8\t7\n",
        "2\tMenurunnya kemiskinan\tPersentase miskin\t%\tJumlah warga miskin\n/ Jumlah warga\nX 100%\tData BPS\tBidang Sosial\t9\t8\t7\n",
        "\tMenurunnya kemiskinan\tPersentase miskin\t%\tJumlah warga miskin\nJumlah warga x 100%\tData BPS\tBidang Sosial\t9\t8\t7\n",
    ])
    func piecesAreOneRow(_ row: String) throws {
        for rows in [[Self.first, row, Self.last], [row, Self.last]] {
            let document = try read(rows.joined())
            #expect(document.indicators.count == rows.count)
            #expect(document.objectives.count == rows.count)
            let indicator = try #require(document.indicators.first { $0.name == "Persentase miskin" })
            #expect(indicator.source == "Data BPS")
            #expect(indicator.owner == "Bidang Sosial")
            #expect(indicator.targets[2024]?.raw == "7")
            #expect(document.notes.isEmpty)
        }
    }

    /// The last row of a table; one that only figures go on with may be a sum, and then the row is lost aloud.
    @Test func theLastRowIsReadWhereItsWordsGoOn() throws {
        let start = "2\tMenurunnya kemiskinan\tPersentase miskin\t%\tJumlah warga miskin"
        let words = try read(Self.first, start, "\nJumlah warga x 100%\tData BPS\tBidang Sosial\t9\t8\t7\n")
        #expect(words.indicators.map(\.owner) == ["Sekretariat", "Bidang Sosial"])
        let figures = try read(Self.first, start, " / warga x 100%\tData BPS\tBidang\nSosial\t9\t8\t7\n")
        #expect(figures.indicators.map(\.name) == ["Indeks kepuasan"])
        #expect(figures.objectives.count == 1)
        #expect(figures.notes.map(\.what) == [Messages.tornRow])
    }

    /// A cell too few or too many: the row is lost, aloud, and nothing is made of what is left of it.
    @Test(arguments: [
        "2\tMenurunnya kemiskinan\tPersentase miskin\t%\tJumlah warga miskin\nJumlah warga x 100%\tBidang Sosial\t9\t8\t7\n",
        "2\tMenurunnya kemiskinan\tPersentase miskin\t%\tJumlah warga miskin\nJumlah warga x 100%\tData\tBPS\tBidang Sosial\t9\t8\t7\n",
        "2\tMenurunnya kemiskinan\tPersentase miskin\t%\tJumlah warga miskin\tData\nBPS\n\u{20}Pusat\tBidang Sosial\t9\t8\n",
    ])
    func whatIsLeftOfARowIsALoss(_ row: String) throws {
        let below =
            "\t\tPersentase lansia terlayani\t%\tLansia terlayani / lansia x 100%\tData\tBidang Lansia\t5\t6\t7\n"
        let document = try read(Self.first, row, below, Self.last)
        #expect(
            document.indicators.map(\.name) == ["Indeks kepuasan", "Persentase lansia terlayani", "Nilai SAKIP"]
        )
        #expect(document.objectives.map(\.name).dropFirst().first == "Menurunnya kemiskinan")
        #expect(document.indicators[1].objective == 1)
        #expect(document.notes.filter { $0.what == Messages.tornRow && $0.kind == .loss }.map(\.place.line) == [7])
        let alone = try read(Self.first, row, Self.last)
        #expect(alone.objectives.map(\.name) == ["Meningkatnya layanan sosial", "Meningkatnya akuntabilitas"])
    }

    /// Rows that leave out empty cells at their end are rows of their own, and a sum is one too.
    @Test(arguments: [
        ("No\tProgram\tAnggaran\tSumber\n1\tProgram A\t100\tAPBD\n2\tProgram B\nJumlah\t100\tAPBD\n", 4),
        ("No\tProgram\tAnggaran\tSumber\n1\tProgram A\t100\tAPBD\n2\tProgram B\n3\tProgram C\t50\n", 4),
        ("Sasaran\tIndikator\tSatuan\t2022\t2023\nA\tB\t%\t1\t2\nC\tD\t%\nE\tF\t%\nG\tH\t%\t3\t4\n", 5),
        ("Sasaran\tIndikator\tSatuan\tSumber\tBidang\nA\tB\t%\tX\tY\nC\tD\t%\nE\tF\t%\nG\tH\t%\tX\tY\n", 5),
        ("Sasaran\tIndikator\tSatuan\tSumber\tBidang\nA\tB\t%\tX\tY\nC\tD\nE\tF\t%\tZ\nG\tH\t%\tX\tY\nI\tJ\n", 6),
    ])
    func shortRowsAreRows(_ text: String, _ count: Int) throws {
        let document = try Reader().read(file: "a.txt", bytes: Array(text.utf8))
        guard case .table(let table)? = document.blocks.first else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.count == count)
        #expect(document.notes.isEmpty)
    }
}
