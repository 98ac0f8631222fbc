import Documents
import Engine
import FoundationEssentials
import Model
import TestSupport
import Testing

/// Rules that say nothing of the documents are named: those that never meet their subject, never find or always find.
@Suite struct RuleActivityTests {
    /// Rules that no fixture of the project gives a subject: outlines and several prescribed forms stand in the seeds alone,
    /// reports of many pages and tables of a Renstra nowhere.
    private static let withoutSubject: Set<String> = [
        "IKU-DOC-011", "LKJ-ISI-006", "LKJ-ISI-007", "REN-001", "UKR-REG-003",
    ]
    /// Rules whose fault no fixture shows; their examples and the seeds do.
    private static let withoutFault: Set<String> = [
        "HKM-NUM-001", "IKU-COV-005", "IKU-DOC-009", "IKU-FRM-004", "IKU-IND-016", "LKJ-ISI-001", "LKJ-ISI-002",
        "LKJ-ISI-003", "LKJ-ISI-005", "PNY-REG-002", "PUU-BUK-002", "PUU-DEF-001", "PUU-DEF-002", "PUU-MNB-001",
        "UKR-ANG-002", "UKR-FRM-001",
    ]
    /// Rules that every fixture breaks which they concern.
    private static let alwaysBroken: Set<String> = [
        "IKU-DOC-014", "IKU-DOC-015", "PK-REV-001", "UKR-REG-001", "UKR-REG-002",
    ]

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
        #expect(Set(activity.neverMet(rules)) == Self.withoutSubject)
        #expect(Set(activity.neverViolated(rules)) == Self.withoutFault)
        #expect(Set(activity.alwaysViolated(rules)) == Self.alwaysBroken)
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
