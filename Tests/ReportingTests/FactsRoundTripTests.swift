import Documents
import Engine
import Model
import Reporting
import TestSupport
import Testing

/// Facts that another program hands over in the form of `iku extract` are the facts that were shown.
@Suite struct FactsRoundTripTests {
    private static let lexicon: Lexicon = {
        guard let folder = try? RulesFolder.read(Project.root + "/Rules"),
            let lexicon = try? LexiconReader.read(folder.files.filter { $0.name.hasPrefix("lexicon/") })
        else {
            preconditionFailure("Rules/lexicon does not load; iku rules check says why")
        }
        return lexicon
    }()

    private static let examples =
        Project.files(in: "Tests/Fixtures/documents", extensions: ["txt", "md"])
        + Project.files(in: "Tests/Fixtures/keyed", extensions: ["txt", "md", "docx", "xlsx"])
        + [
            "word/kotak-teks.docx", "word/perjanjian-kinerja.docx", "word/libreoffice-peraturan.odt",
            "sheets/merged-x.xlsx",
            "sheets/manual-o.ods",
        ].map { "Tests/Fixtures/office/" + $0 }

    private func expectTheSame(_ file: String, _ bytes: [UInt8]) throws {
        let document = try Reader().read(file: file, bytes: bytes)
        let dossier = Recogniser(lexicon: Self.lexicon).recognise(document)
        let json = JsonExtract().write([dossier], language: .indonesian)
        let yaml = YamlExtract().write([dossier], language: .indonesian)
        for form in [json, yaml] {
            #expect(ExtractReader.isExtract(form))
            let again = try ExtractReader(lexicon: Self.lexicon, file: file).read(form)
            let new = JsonExtract().write([again], language: .indonesian)
            if new != json { Issue.record("\(difference(json, new))") }
        }
    }

    private func difference(_ old: [UInt8], _ new: [UInt8]) -> String {
        let pairs = zip(old.split(separator: 0x0A), new.split(separator: 0x0A))
        guard let first = pairs.first(where: { $0 != $1 }) else { return "one is longer" }
        return String(decoding: first.0, as: UTF8.self) + "\n" + String(decoding: first.1, as: UTF8.self)
    }

    @Test(arguments: examples) func keepsEverything(_ file: String) throws {
        try expectTheSame(file, try #require(Project.bytes(of: file)))
    }

    @Test func keepsTheSeeds() throws {
        guard let folder = Project.shared.map({ $0 + "/seeds" }) else {
            print("SKIPPED: the seeds are not beside the project; set IKU_SHARED")
            return
        }
        for file in Project.files(in: folder, extensions: ["txt", "md"]) {
            try expectTheSame(file, try #require(Project.bytes(of: file)))
        }
    }

    @Test func readsCitationsThatAnotherProgramStates() throws {
        let facts = """
            schema: iku.extract/1
            documents:
              - kind: iku
                citations:
                  - text: Peraturan Pemerintah Nomor 8 Tahun 2006
                    kind: PP
                    number: "8"
                    year: 2006
                    position: legal-basis
                    place: {file: SK.docx, page: 2, paragraph: 14}
                signatories: [{post: BUPATI CONTOH}]
            """
        let dossier = try ExtractReader(lexicon: Self.lexicon, file: "a.yaml").read(Array(facts.utf8))
        let citation = try #require(dossier.documents.first?.citations.first)
        #expect(citation.kind == "pp" && citation.number == "8" && citation.year == 2006)
        #expect(citation.position == .legalBasis && citation.place.page == 2 && citation.place.file == "SK.docx")
        #expect(dossier.documents.first?.signatories.first?.post == "BUPATI CONTOH")
    }
}
