import Engine
import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Documents

/// Files that are broken or made to harm, and inputs that once brought a reader down: what became of each is kept in
/// Tests/Fixtures/broken/expected.list. RECORD=1 writes the list, and the test fails once.
@Suite struct BrokenFilesTests {
    private static let folder = "Tests/Fixtures/broken"

    private static let names: [String] = Project.files(in: folder).map { String($0.dropFirst(folder.count + 1)) }.filter
    {
        $0 != "generate.py" && $0 != "expected.list"
    }

    /// `read, 3 blocks`, `read with losses, 1 blocks` or the code of the error.
    private func outcome(_ name: String) throws -> String {
        let bytes = try #require(Project.bytes(of: Self.folder + "/" + name))
        if ExtractReader.isExtract(bytes) { return facts(name, bytes) }
        do throws(InputError) {
            // What programs said of a PDF, its parts between zero bytes.
            let said = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map(Array.init)
            let printed = Printed(
                boxes: said[0],
                optical: said.count > 1 ? said[1] : [],
                pictures: said.count > 2 ? said[2] : []
            )
            let document =
                name.hasSuffix(".printed")
                ? try Reader().read(file: name, printed: printed) : try Reader().read(file: name, bytes: bytes)
            _ = Recogniser(lexicon: TestLexicon.shared).recognise(document)
            return "read\(document.firstLoss == nil ? "" : " with losses"), \(document.blocks.count) blocks"
        } catch {
            for language in Language.allCases { #expect(!error.message(language).isEmpty) }
            return "\(error.code)"
        }
    }

    private func facts(_ name: String, _ bytes: [UInt8]) -> String {
        do throws(PackError) {
            return
                "read, \(try ExtractReader(lexicon: TestLexicon.shared, file: name).read(bytes).documents.count) documents"
        } catch {
            for language in Language.allCases { #expect(!error.message(language).isEmpty) }
            return "line \(error.line): \(error.code)"
        }
    }

    @Test func everyOneEndsAsItShould() throws {
        #expect(Self.names.count > 30)
        let list = try Self.names.map { "\($0): \(try outcome($0))\n" }.joined()
        let path = Self.folder + "/expected.list"
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Project.write(Array(list.utf8), to: path)
            Issue.record("recorded \(path); read it, then run again without RECORD")
        } else {
            let expected = String(decoding: Project.bytes(of: path) ?? [], as: UTF8.self)
            for (old, new) in zip(expected.split(separator: "\n"), list.split(separator: "\n")) { #expect(old == new) }
            #expect(expected == list)
        }
    }
}
