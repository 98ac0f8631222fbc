import Documents
import Engine
import FoundationEssentials
import Model
import TestSupport
import Testing

/// Rules that say nothing of the documents are named: those that never meet their subject, never find or always find.
@Suite struct RuleActivityTests {
    /// The rules that `Rules/activity.yaml` says to be quiet over the fixtures.
    private static func known(_ activity: QuietRule.Activity) throws -> Set<String> {
        let rules = try QuietRule.read(RulesFolder.read(Project.root + "/Rules"))
        return Set(rules.filter { $0.activity == activity }.map(\.id))
    }

    @Test func everyRuleMeetsItsSubjectInSomeFixture() throws {
        let book = try RulesFolderTests.book.get()
        let rules = book.rules.filter { $0.file.status == .stable && !$0.file.applies.isGovernmental }
        let day = try #require(CivilDate(year: 2026, month: 1, day: 1))
        let judge = Judge(book: book, asOf: day)
        let recogniser = Recogniser(lexicon: book.lexicon)
        var activity = RuleActivity()
        for folder in [
            "documents", "forms/files", "indicators", "kabupaten-contoh/berkas", "keyed", "office/word",
            "office/sheets",
        ] {
            let kinds = ["txt", "md", "docx", "xlsx", "odt", "ods"]
            let paths = Project.files(in: Project.root + "/Tests/Fixtures/" + folder, extensions: kinds)
            for path in paths {
                guard let bytes = Project.bytes(of: path), let document = try? Reader().read(file: path, bytes: bytes)
                else { continue }
                activity.add(judge.judge(recogniser.recognise(document)))
            }
        }
        for (kind, found) in [
            (QuietRule.Activity.neverMet, activity.neverMet(rules)),
            (.neverViolated, activity.neverViolated(rules)), (.alwaysViolated, activity.alwaysViolated(rules)),
        ] {
            let known = try Self.known(kind)
            #expect(Set(found).subtracting(known) == [], "\(kind)")
            #expect(known.subtracting(found) == [], "\(kind)")
        }
    }

    /// Over its examples every rule finds something and passes something.
    @Test func everyRuleFindsAndPasses() throws {
        let book = try RulesFolderTests.book.get()
        let activity = RulesFolderTests.trials(book).activity(book.rules)
        #expect(activity.neverMet(book.rules) == [])
        #expect(activity.neverViolated(book.rules) == [])
        #expect(activity.alwaysViolated(book.rules) == [])
    }

    /// One judgement of each kind for three rules.
    @Test func rulesAreNamed() throws {
        let rules = try book([
            rule("T-A-001", "require: 'true'"), rule("T-A-002", "require: 'false'"),
            rule("T-A-003", "when: 'false'\nrequire: 'true'"), rule("T-A-004", "require: indicator.name != \"b\""),
        ])
        var activity = RuleActivity()
        let day = try #require(CivilDate(year: 2026, month: 1, day: 1))
        activity.add(Judge(book: rules, asOf: day).judge(dossier(["a", "b"])))
        #expect(activity.neverViolated(rules.rules) == ["T-A-001"])
        #expect(activity.alwaysViolated(rules.rules) == ["T-A-002"])
        #expect(activity.neverMet(rules.rules) == ["T-A-003"])
    }
}
