import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Documents
@testable import Engine

/// The usual indicators of many agencies: what the rules on indicators, formulas, sources, targets and language find in
/// their tables was gone through one by one and stands in `expected.list`; anything else is a wrong finding or a lost one.
@Suite struct UsualIndicatorsTests {
    static let folder = Project.root + "/Tests/Fixtures/indicators"
    static let families = ["IKU-IND-", "IKU-FRM-", "IKU-SRC-", "IKU-PIC-", "IKU-TGT-", "BHS-"]

    @Test func findWhatAnExpertWouldSign() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { $0.hasSuffix(".txt") }
        #expect(names.count >= 10)
        let found = try names.sorted().flatMap(findings)
        let list = try #require(FileManager.default.contents(atPath: Self.folder + "/expected.list"))
        let expected = String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init)
        for wrong in found where !expected.contains(wrong) { Issue.record("wrong: \(wrong)") }
        for lost in expected where !found.contains(lost) { Issue.record("lost: \(lost)") }
    }

    /// `file rule line`, without the note that every document gets that does not declare how its indicators add up.
    private func findings(_ name: String) throws -> [String] {
        let book = try RulesFolderTests.book.get()
        let bytes = try #require(FileManager.default.contents(atPath: Self.folder + "/" + name))
        let document = try Reader().read(file: name, bytes: [UInt8](bytes))
        let dossier = Recogniser(lexicon: book.lexicon).recognise(document)
        return Judge(book: book, asOf: try day(2026)).judge(dossier).findings
            .filter { finding in Self.families.contains { finding.rule.hasPrefix($0) } && finding.rule != "IKU-IND-012"
            }
            .map { "\(name) \($0.rule) \($0.places.compactMap(\.line).min() ?? 0)" }
    }
}
