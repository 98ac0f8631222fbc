import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Documents
@testable import Engine

/// The project's own rules: they load, their examples hold, their catalogue is fresh.
@Suite struct RulesFolderTests {
    static let book = Result { try RuleBook.load(RulesFolder.read(Project.root + "/Rules")) }

    private static func trials(_ book: RuleBook) -> Trials {
        let recogniser = Recogniser(lexicon: book.lexicon)
        return Trials(book: book) { text, _ in
            let document = try? Reader().read(file: "contoh", bytes: Array(text.utf8))
            return document.map { recogniser.recognise($0) } ?? Dossier(file: "contoh", documents: [])
        }
    }

    @Test func everyRuleLoads() throws {
        let book = try Self.book.get()
        #expect(book.rules.count >= 40)
        #expect(!book.registry.regulations.isEmpty)
    }

    @Test func everyExampleHolds() throws {
        let book = try Self.book.get()
        let trials = Self.trials(book)
        for rule in book.rules {
            for error in trials.missing(rule) { Issue.record("\(error.message(.english))") }
            for trial in trials.run(rule) {
                if let failure = trial.failure {
                    Issue.record("\(trial.file):\(trial.line): “\(trial.name)”: \(failure.en)")
                }
            }
        }
    }

    /// The catalogue in Rules/README.md is generated; `RECORD=1` writes it and still fails once.
    @Test func theCatalogueIsFresh() throws {
        let path = Project.root + "/Rules/README.md"
        let text = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        let (begin, end) = ("<!-- catalogue:begin -->\n", "<!-- catalogue:end -->")
        let from = try #require(text.firstRange(of: begin)), to = try #require(text.firstRange(of: end))
        let book = try Self.book.get()
        var limits = MutationLimits()
        limits.perExample = 0
        let scores = Self.trials(book).mutate(book.rules, limits: limits)
        let fresh = RuleCatalogue.markdown(
            book,
            scores: Dictionary(scores.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
        )
        guard text[from.upperBound..<to.lowerBound] != fresh else { return }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            let whole = text[..<from.upperBound] + fresh + text[to.lowerBound...]
            try Data(whole.utf8).write(to: URL(filePath: path))
        }
        Issue.record("Rules/README.md is out of date: RECORD=1 swift test --filter theCatalogueIsFresh")
    }
}
