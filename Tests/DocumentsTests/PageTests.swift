import Model
import Testing

@testable import Documents

/// Pages of web systems.
@Suite struct PageTests {
    private func lines(_ page: String) throws -> [String] {
        try Reader().read(file: "a.html", bytes: Array("<html><body>\(page)</body></html>".utf8)).blocks.compactMap {
            if case .paragraph(let paragraph) = $0 { paragraph.text } else { nil }
        }
    }

    @Test(arguments: [
        "<dl><dt>Satuan</dt><dd>persen</dd><dt>Sumber Data</dt><dd>Laporan</dd></dl>",
        "<dl>\n <dt>Satuan:\n <dd>persen\n <dt>Sumber Data\n <dd>Laporan\n</dl>",
        "<dl><div><dt>Satuan</dt><dd>persen</dd></div><div><dt>Sumber Data :</dt><dd>Laporan</dd></div></dl>",
    ])
    func aTermAndItsDescriptionAreALine(_ list: String) throws {
        let read = try lines(list).map { $0.replacing(" :", with: ":") }
        #expect(read == ["Satuan: persen", "Sumber Data: Laporan"])
    }

    @Test func aTermWithoutADescriptionIsALine() throws {
        #expect(try lines("<dl><dt>Satuan</dt><dt>Sumber</dt></dl><p>Selesai</p>") == ["Satuan", "Sumber", "Selesai"])
    }

    /// A card for each indicator, with its number above it.
    @Test func cardsAreRead() throws {
        func card(_ number: Int, _ name: String) -> String {
            """
            <div>IKU \(number)</div><dl><dt>Sasaran Strategis</dt><dd>Meningkatnya mutu \(number)</dd>
            <dt>Indikator Kinerja Utama</dt><dd>\(name)</dd><dt>Satuan</dt><dd>Persen</dd>
            <dt>Target 2024</dt><dd>85</dd><dt>Target 2025</dt><dd>8\(number)</dd></dl>
            """
        }
        let page =
            "<html><body><h2>Kamus Indikator Kinerja Utama</h2>"
            + card(6, "Persentase aduan selesai") + card(7, "Persentase jalan baik") + "</body></html>"
        let document = try Reader().read(file: "a.html", bytes: Array(page.utf8))
        let read = try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
        #expect(read.indicators.map(\.name) == ["Persentase aduan selesai", "Persentase jalan baik"])
        #expect(read.indicators.map { $0.targets[2025]?.raw } == ["86", "87"])
        #expect(read.objectives.map(\.name) == ["Meningkatnya mutu 6", "Meningkatnya mutu 7"])
    }
}
