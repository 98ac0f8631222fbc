import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Documents
@testable import Engine

/// The project's own rules: they load, their examples hold, their catalogue is fresh.
@Suite struct RulesFolderTests {
    static let book = Result { try RuleBook.load(RulesFolder.read(Project.root + "/Rules")) }

    /// The rules' mutation scores, computed once: the catalogue prints them and a test holds them.
    private static let scores = Result {
        let book = try RulesFolderTests.book.get()
        var limits = MutationLimits()
        limits.perExample = 0
        return trials(book).mutate(book.rules, limits: limits)
    }

    static func trials(_ book: RuleBook) -> Trials {
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
        let scores = try Self.scores.get()
        let fresh = RuleCatalogue.markdown(
            book,
            scores: Dictionary(scores.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first }),
            requirements: try Requirement.read(RulesFolder.read(Project.root + "/Rules")),
            quiet: try QuietRule.read(RulesFolder.read(Project.root + "/Rules"))
        )
        guard text[from.upperBound..<to.lowerBound] != fresh else { return }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            let whole = text[..<from.upperBound] + fresh + text[to.lowerBound...]
            try Data(whole.utf8).write(to: URL(filePath: path))
        }
        Issue.record("Rules/README.md is out of date: RECORD=1 swift test --filter theCatalogueIsFresh")
    }

    /// The examples of a stable rule notice at least nine in ten changes of it; all of its changes are tried.
    @Test func examplesHoldEveryStableRule() throws {
        let book = try Self.book.get()
        let stable = Set(book.rules.filter { $0.file.status == .stable }.map(\.file.file))
        for score in try Self.scores.get() where stable.contains(score.file) {
            guard let percent = score.percent else { continue }
            let passed = score.survivors.prefix(5).map { "\($0.at): \($0.before) → \($0.after)" }
            #expect(percent >= 90, "\(score.rule): \(percent) %, not noticed: \(passed.joined(separator: "; "))")
            #expect(score.left == 0, "\(score.rule): \(score.left) changes were not tried")
        }
    }

    /// At least three examples that pass and three that fail.
    @Test func everyStableRuleHasItsExamples() throws {
        for rule in try Self.book.get().rules where rule.file.status == .stable {
            var passing = 0, failing = 0
            for test in rule.file.tests {
                switch test.finds {
                case .nothing, .notApplicable: passing += 1
                case .findings: failing += 1
                case .notAssessable: break
                }
            }
            #expect(passing >= 3 && failing >= 3, "\(rule.id): \(passing) pass, \(failing) fail")
        }
    }

    /// Every requirement of the catalogue is a rule, or stands with its reason in `Rules/requirements.yaml`.
    @Test func everyRequirementIsARuleOrHasItsReason() throws {
        guard let shared = Project.shared, let bytes = Project.bytes(of: "\(shared)/design/regulations.md") else {
            print("skipped: no catalogue of requirements beside the package")
            return
        }
        let book = try Self.book.get()
        let listed = Set(try Requirement.read(RulesFolder.read(Project.root + "/Rules")).map(\.id))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix { !$0.hasPrefix("## 2") }
        let ids = lines.compactMap { line -> String? in
            guard let cell = line.split(separator: "|").first else { return nil }
            let id = String(decoding: cell.utf8.filter { $0 != 0x20 }, as: UTF8.self)
            let isID = id.contains("-") && id.first?.isUppercase == true && id.last?.isNumber == true
            // `LKJ-ISI-001..007` are several rules; the first stands for them.
            return isID ? String(id.prefix { $0 != "." }) : nil
        }
        #expect(ids.count >= 140)
        for id in ids where book[id] == nil && !listed.contains(id) {
            Issue.record("\(id) is neither a rule nor in Rules/requirements.yaml")
        }
    }
}
