import Documents
import FoundationEssentials
import Model
import TestSupport
import Testing

/// Documents that several agencies share: every indicator and objective knows whose it is.
@Suite struct SharedDocumentTests {
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
