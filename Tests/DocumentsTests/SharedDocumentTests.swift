import Documents
import FoundationEssentials
import Model
import TestSupport
import Testing

/// Documents that several agencies share: every indicator and objective knows whose it is.
@Suite struct SharedDocumentTests {
    /// A sheet for each agency behind a summary: its title names the agency in full, its tab does not.
    @Test func theTitleOfASheetNamesItsAgency() throws {
        func sheet(_ name: String, _ blocks: [Block]) -> [Block] {
            blocks.map { block in
                switch block {
                case .paragraph(var paragraph):
                    paragraph.place.sheet = name
                    return .paragraph(paragraph)
                case .table(var table):
                    table.place.sheet = name
                    return .table(table)
                }
            }
        }
        func agency(_ name: String, _ tab: String) -> [Block] {
            let rows = [
                ["No", "Sasaran", "Indikator Kinerja Utama", "Satuan", "2023", "2024"],
                ["1", "Meningkatnya mutu layanan", "Persentase aduan selesai", "%", "80", "82"],
            ]
            let title = ["INDIKATOR KINERJA UTAMA (IKU)", name, "KABUPATEN CONTOH RAYA", "PERIODE 2023-2024"]
            return sheet(tab, Recognised.lines(title) + [Recognised.table(rows)])
        }
        let summary = [["No", "Perangkat Daerah", "Jumlah IKU"], ["1", "DINAS KOPERASI DAN USAHA MIKRO", "1"]]
        let blocks =
            sheet("REKAP", Recognised.lines(["REKAPITULASI JUMLAH IKU PERANGKAT DAERAH"]) + [Recognised.table(summary)])
            + agency("DINAS KOPERASI DAN USAHA MIKRO", "Diskop UKM")
            + agency("BADAN KEUANGAN DAN ASET DAERAH", "BKAD")
        let document = try Recognised.document(blocks, format: .excel)
        #expect(
            document.parts.map(\.agency.name) == ["Dinas Koperasi dan Usaha Mikro", "Badan Keuangan dan Aset Daerah"]
        )
        #expect(document.indicators.map(\.part) == [0, 1])
        #expect(document.period == Period(start: 2023, end: 2024))
    }

    struct Part: Decodable, Equatable {
        var agency: String
        var indicators: [String]
        var objectives: [String]
    }

    static let folder = URL(filePath: Project.root + "/Tests/Fixtures/shared")

    /// PDF needs its program; without it those files are left out, which the reader's own tests say aloud.
    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".key.json") }.map { String($0.dropLast(".key.json".count)) }
            .filter { OfficeFixtures.readsPDF || !$0.hasSuffix(".pdf") }.sorted()
    }()

    private func document(_ name: String) throws -> RecognisedDocument {
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
        let dossier = Recogniser(lexicon: TestLexicon.shared).recognise(
            try Reader(programs: OfficeFixtures.programs).read(file: name, bytes: bytes)
        )
        #expect(dossier.documents.count == 1)
        return try #require(dossier.documents.first)
    }

    @Test func thereAreExamples() { #expect(Self.names.count >= 8) }

    @Test(arguments: names) func everyIndicatorKnowsItsAgency(_ name: String) throws {
        let key = try JSONDecoder().decode(
            [Part].self,
            from: Data(contentsOf: Self.folder.appending(path: name + ".key.json"))
        )
        let document = try document(name)
        let owners = key.map(\.agency).filter { !$0.isEmpty }
        #expect(document.parts.map(\.agency.name) == owners)
        for expected in key {
            let part = document.parts.firstIndex { $0.agency.name == expected.agency }
            #expect(document.indicators.filter { $0.part == part }.map(\.name) == expected.indicators)
            #expect(document.objectives.filter { $0.part == part }.map(\.name) == expected.objectives)
        }
        for indicator in document.indicators {
            let objective = try #require(indicator.objective)
            #expect(document.objectives[objective].part == indicator.part)
        }
        // A document of several owners is the government's.
        #expect((document.agency == nil) == !owners.isEmpty)
        #expect(document.level == (owners.isEmpty ? .agency : .government))
    }

    @Test(arguments: names.filter { $0.hasPrefix("perbup") }) func everyPartNamesItsAnnex(_ name: String) throws {
        let annexes = try document(name).parts.map {
            $0.annex?.text.split(separator: " ").prefix(2).joined(separator: " ")
        }
        #expect(annexes == ["LAMPIRAN II", "LAMPIRAN III", "LAMPIRAN IV"])
    }
}
