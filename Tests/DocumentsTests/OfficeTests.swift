import Documents
import FoundationEssentials
import Model
import Testing

/// The facts of a text are the facts of the same text as Word, OpenDocument or HTML.
@Suite struct OfficeTests {
    /// What a document says, without places: one line for each fact.
    static func facts(_ document: RecognisedDocument) -> [String] {
        var out: [String] = []
        out.append("kind \(document.kind.rawValue) level \(document.level?.rawValue ?? "-")")
        out.append("government \(document.government?.name ?? "-") agency \(document.agency?.name ?? "-")")
        out.append("period \(document.period.map { "\($0.start)-\($0.end)" } ?? "-") year \(document.year ?? 0)")
        out.append("quarter \(document.quarter ?? 0) dated \(document.dated.map { "\($0)" } ?? "-")")
        out += document.objectives.map { "objective \($0.number ?? "-") \($0.name)" }
        for indicator in document.indicators {
            let targets = indicator.targets.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            out.append(
                "indicator \(indicator.number ?? "-") \(indicator.name) of \(indicator.objective ?? -1) "
                    + "formula \(indicator.formula.map { "\($0)" } ?? "-") unit \(indicator.unit ?? "-") "
                    + "source \(indicator.source ?? "-") owner \(indicator.owner ?? "-") "
                    + "baseline \(indicator.baseline.map { "\($0)" } ?? "-") targets \(targets)"
            )
        }
        out += document.measurements.map {
            "measurement \($0.indicator) \($0.target) \($0.realisation) \($0.achievement)"
        }
        out += document.activities.map {
            "activity \($0.activity ?? "-") \($0.indicator) \($0.target) \($0.realisation)"
        }
        out += document.budgets.map { "budget \($0.program) \($0.budget)" }
        out += document.submissions.map { "submission \($0.agency)" }
        out += document.agencies.map { "agency \($0.name)" }
        out += document.citations.map { "citation \($0.text)" }
        out += document.headings.map { "heading \($0.level) \($0.label) \($0.title)" }
        out += document.articles.map { "article \($0.number) \($0.items.count)" }
        out += document.contents.map { "contents \($0.title) \($0.page ?? "-") \($0.hasChildren)" }
        out += document.lists.map { "list \($0.purpose.rawValue) \($0.items.map(\.passage.text))" }
        out += document.signatories.map { "signatory \($0.name ?? "-") \($0.post ?? "-") \($0.nip ?? "-")" }
        out += document.forms.map { "form \($0.kind.rawValue) \($0.blank)" }
        out += document.annexes.map { "annex \($0.text)" }
        return out
    }

    private func expectSameFacts(_ name: String, _ bytes: [UInt8], _ writer: OfficeWriter) throws {
        let recogniser = Recogniser(lexicon: TestLexicon.shared)
        let text = try Reader().read(file: name, bytes: bytes)
        let office = try Reader().read(file: name, bytes: writer.file(text))
        let expected = OfficeTests.facts(try #require(recogniser.recognise(text).documents.first))
        let found = OfficeTests.facts(try #require(recogniser.recognise(office).documents.first))
        let lost = expected.filter { !found.contains($0) }
        let added = found.filter { !expected.contains($0) }
        #expect(found == expected, "lost:\n\(lost.joined(separator: "\n"))\nadded:\n\(added.joined(separator: "\n"))")
    }

    @Test(arguments: ["001", "003"], OfficeWriter.allCases) func seed(_ number: String, _ writer: OfficeWriter) throws {
        guard let seed = Paths.seed(number) else { return }
        try expectSameFacts(seed.name, seed.bytes, writer)
    }

    @Test(arguments: FixtureTests.names, OfficeWriter.allCases)
    func example(_ name: String, _ writer: OfficeWriter) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Paths.fixtures.path)
        let file = try #require(files.first { $0.hasPrefix(name + ".") && !$0.hasSuffix(".json") })
        try expectSameFacts(file, [UInt8](try Data(contentsOf: Paths.fixtures.appending(path: file))), writer)
    }
}
