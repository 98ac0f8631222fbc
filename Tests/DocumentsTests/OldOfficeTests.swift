import FoundationEssentials
import Model
import Testing

@testable import Documents

/// Old Office files through LibreOffice: the same facts as the files that they were saved from.
@Suite struct OldOfficeTests {
    private func read(_ file: String) throws -> Document {
        var programs = OfficeFixtures.programs
        programs.seconds = 300
        return try Reader(programs: programs).read(file: file, bytes: OfficeFixtures.bytes("old/" + file))
    }

    private func recognise(_ document: Document) throws -> RecognisedDocument {
        try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
    }

    @Test(.enabled(if: OfficeFixtures.readsOldOffice), arguments: ["tabel-lama.doc", "tabel-lama.rtf"])
    func readsText(_ file: String) throws {
        let document = try read(file)
        #expect(document.firstLoss == nil)
        let score = Score(try recognise(document), try WordFixtureTests.key("tabel-biasa"))
        #expect(score.wrong.isEmpty, "\(score.wrong.joined(separator: "\n"))")
    }

    @Test(.enabled(if: OfficeFixtures.readsOldOffice)) func readsWorkbooks() throws {
        var format = AccuracyTests.Format(name: "xls")
        format.count(
            Recogniser(lexicon: TestLexicon.shared).recognise(try read("lembar-lama.xls")),
            try FixtureKey(of: "old/lembar-lama.xls")
        )
        for (field, count) in format.counts { #expect(count.precision == 1 && count.recall == 1, "\(field)") }
    }

    @Test(arguments: ["tabel-lama.doc", "tabel-lama.rtf", "lembar-lama.xls"])
    func namesThePackage(_ file: String) throws {
        let bytes = try OfficeFixtures.bytes("old/" + file)
        let error = #expect(throws: InputError.self) { try Reader().read(file: file, bytes: bytes) }
        #expect(error?.code == .missingProgram(.office))
    }
}
