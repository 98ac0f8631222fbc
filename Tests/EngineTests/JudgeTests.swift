import Model
import Testing

@testable import Engine

/// A rules folder in memory: a national pack with the given rules.
func book(_ rules: [String], regional: [(String, String)] = [], packs: [String] = []) throws -> RuleBook {
    var files: [(name: String, bytes: [UInt8])] = [
        ("national/pack.yaml", Array("version: \"1\"\ntitle: { id: a, en: a }\nowner: uji\n".utf8))
    ]
    for rule in rules {
        let id = rule.split(separator: "\n").first.map { $0.dropFirst("id: ".count) } ?? ""
        files.append(("national/\(id).yaml", Array(rule.utf8)))
    }
    files += regional.map { ($0.0, Array($0.1.utf8)) }
    return try RuleBook.load(RulesFolder(files: files, path: "uji"), packs: packs)
}

/// A rule about indicators with the given decisive lines.
func rule(_ id: String, _ lines: String, applies: String = "indicator") -> String {
    """
    id: \(id)
    status: stable
    title: { id: Judul, en: Title }
    severity: minor
    nature: advice
    applies: \(applies)
    \(lines)
    message: { id: 'Ada “{\(applies == "indicator" ? "indicator.name" : "document.kind")}”', en: 'There is' }
    advice: { id: Perbaiki, en: Mend }

    """
}

func dossier(_ names: [String], kind: DocumentKind = .iku) -> Dossier {
    var document = RecognisedDocument(file: "uji.txt")
    document.kind = kind
    document.indicators = names.enumerated().map { index, name in
        Indicator(name: name, place: Place(file: "uji.txt", line: index + 1))
    }
    return Dossier(file: "uji.txt", documents: [document])
}

func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
}

@Suite struct JudgeTests {
    @Test func everyRuleMeetsEverySubjectWithOneOutcome() throws {
        let rules = try book([
            rule("T-A-001", "require: 'indicator.name != \"b\"'"),
            rule("T-A-002", "when: 'indicator.name == \"a\"'\nrequire: 'true'"),
            rule("T-A-003", "require: 'indicator.targets[0].year > 0'"),
            rule("T-A-004", "documents: [agreement]\nrequire: 'false'"),
        ])
        let judgement = Judge(book: rules, asOf: try day(2026)).judge(dossier(["a", "b", "c"]))
        let totals = judgement.totals
        #expect(totals.evaluations == 12)
        #expect(totals.violated == 1 && totals.satisfied == 3 && totals.notApplicable == 5)
        #expect(totals.notAssessable == 3)
        #expect(judgement.findings.map(\.places.first?.line) == [2])
        #expect(judgement.findings.map(\.message.id) == ["Ada “b”"])
    }

    /// An error is never taken for satisfied, and says why.
    @Test func anErrorCannotBeAssessed() throws {
        let rules = try book([rule("T-A-001", "require: 'indicator.targets[3].raw == \"\"'")])
        let judgement = Judge(book: rules, asOf: try day(2026)).judge(dossier(["a"]))
        #expect(judgement.totals.satisfied == 0 && judgement.findings.isEmpty)
        let reason = try #require(judgement.notAssessable.first)
        #expect(!reason.reason.id.isEmpty && reason.place?.line == 1)
    }

    @Test func groupedFindingsKeepAllTheirPlaces() throws {
        let rules = try book([rule("T-A-001", "require: 'false'\ngroup-by: 'document.kind'")])
        let judgement = Judge(book: rules, asOf: try day(2026)).judge(dossier(["a", "b", "c"]))
        #expect(judgement.findings.count == 1)
        #expect(judgement.findings.first?.places.compactMap(\.line) == [1, 2, 3])
        #expect(judgement.totals.violated == 3)
        #expect(judgement.totals.bySeverity == [.minor: 1])
    }

    @Test func aConsequenceIsNotReportedAgain() throws {
        let rules = try book([
            rule("T-A-001", "unless: [T-B-001]\nrequire: 'false'"),
            rule("T-B-001", "require: 'indicator.name == \"a\"'"),
        ])
        let judge = Judge(book: rules, asOf: try day(2026))
        #expect(judge.judge(dossier(["b"])).findings.map(\.rule) == ["T-B-001"])
        #expect(judge.judge(dossier(["a"])).findings.map(\.rule) == ["T-A-001"])
    }

    @Test func severityRisesByItsCondition() throws {
        let rules = try book([
            rule("T-A-001", "require: 'false'\nescalate: [{ to: critical, when: 'indicator.name == \"a\"' }]")
        ])
        let judgement = Judge(book: rules, asOf: try day(2026)).judge(dossier(["a", "b"]))
        #expect(judgement.findings.map(\.severity) == [.critical, .minor])
    }

    /// Where a norm does not bind, its finding is advice; a basis counts where its condition holds.
    @Test func aNormThatDoesNotBindIsAdvice() throws {
        let lines = """
            binds: 'indicator.name == "a"'
            basis:
              - { title: Praktik, confidence: document }
              - { title: Lain, confidence: practice, when: 'indicator.name == "b"' }
            require: 'false'
            """
        let text = rule("T-A-001", lines).replacing("nature: advice", with: "nature: norm")
        let rules = try book([text, rule("T-B-001", "require: 'false'")])
        let findings = Judge(book: rules, asOf: try day(2026)).judge(dossier(["a", "b"])).findings
        let own = findings.filter { $0.rule == "T-A-001" }
        #expect(own.map(\.nature) == [.norm, .advice])
        #expect(own.map { $0.basis.map(\.title) } == [["Praktik"], ["Praktik", "Lain"]])
        for (nature, expected) in [(Nature.norm, ["T-A-001 a"]), (.advice, ["T-A-001 b", "T-B-001 a", "T-B-001 b"])] {
            var selection = Selection()
            selection.nature = nature
            let judgement = Judge(book: rules, selection: selection, asOf: try day(2026)).judge(dossier(["a", "b"]))
            #expect(judgement.findings.map { "\($0.rule) \($0.subject.name)" }.sorted() == expected)
            #expect(judgement.totals.violated == expected.count)
        }
    }

    @Test func theFirstWordsWhoseConditionHoldsAreSaid() throws {
        let choices = """
            message:
              - { when: 'indicator.name == "a"', id: 'satu {indicator.name}', en: 'one {indicator.name}' }
              - { when: 'indicator.name != "c"', id: dua, en: two }
              - { id: 'lain {indicator.name}', en: 'other {indicator.name}' }
            """
        let lines = rule("T-A-001", "require: 'false'").split(separator: "\n").map(String.init)
        let text = lines.map { $0.hasPrefix("message:") ? choices : $0 }.joined(separator: "\n") + "\n"
        let judgement = Judge(book: try book([text]), asOf: try day(2026)).judge(dossier(["a", "b", "c"]))
        #expect(judgement.findings.map(\.message.id) == ["satu a", "dua", "lain c"])
        #expect(judgement.findings.map(\.message.en) == ["one a", "two", "other c"])
    }

    @Test func aRuleJudgesOnlyWhatItsDatesCover() throws {
        let rules = try book([rule("T-A-001", "in-force: { from: 2021-12-31 }\nrequire: 'false'")])
        let judge = Judge(book: rules, asOf: try day(2026))
        var old = dossier(["a"])
        old.documents[0].dated = try day(2020, 4, 8)
        #expect(judge.judge(old).totals.notApplicable == 1)
        var new = dossier(["a"])
        new.documents[0].dated = try day(2022, 4, 8)
        #expect(judge.judge(new).findings.count == 1)
    }

    /// The same finding keeps its identity when lines, case and spacing change.
    @Test func fingerprintsDoNotHangOnLayout() throws {
        let rules = try book([rule("T-A-001", "require: 'false'")])
        let judge = Judge(book: rules, asOf: try day(2026))
        let a = judge.judge(dossier(["Persentase  layanan"])).findings[0].fingerprint
        let b = judge.judge(dossier(["x", "PERSENTASE layanan"])).findings[1].fingerprint
        let c = judge.judge(dossier(["Jumlah layanan"])).findings[0].fingerprint
        #expect(a == b && a != c)
    }

    @Test func faultsAreOneFindingEach() throws {
        let rules = try book([
            rule("T-A-001", "faults: 'document.articleFaults()'", applies: "document")
        ])
        var document = RecognisedDocument(file: "uji.txt")
        document.articles = [1, 2, 2, 5].map { Article(number: $0, place: Place(file: "uji.txt", line: $0 * 10)) }
        let judgement = Judge(book: rules, asOf: try day(2026)).judge(Dossier(file: "uji.txt", documents: [document]))
        #expect(judgement.totals.violated == 2 && judgement.findings.count == 2)
    }
}

@Suite struct PackTests {
    struct Wrong: Sendable, CustomTestStringConvertible {
        var line: String
        var says: String
        var at: (line: Int, column: Int)
        var testDescription: String { line }
    }

    @Test(arguments: [
        Wrong(line: "require: indicator.targts.size() >= 3", says: "maksud Anda “targets”?", at: (7, 20)),
        Wrong(line: "require: 'indicator.name == 3'", says: "", at: (7, 26)),
        Wrong(line: "require: indicator.name", says: "", at: (7, 10)),
        Wrong(
            line: "let:\n  v: >-\n    indicator.name +\n    indicatr.unit\nrequire: v != \"\"",
            says: "maksud Anda “indicator”?",
            at: (10, 5)
        ),
        Wrong(
            line: "require: indicator.name.wordsIn(lexicon.vage).size() == 0",
            says: "maksud Anda “vague”?",
            at: (7, 41)
        ),
    ])
    func aWrongExpressionDoesNotLoad(_ row: Wrong) throws {
        let errors = #expect(throws: PackErrors.self) { try book([rule("T-A-001", row.line)]) }
        let error = try #require(errors?.errors.first)
        let message = error.message(.indonesian)
        #expect(message.contains(row.says), "\(message)")
        #expect((error.line, error.column) == row.at, "\(message)")
        #expect(message.contains("^"))
    }

    private static let region = """
        version: "1"
        title: { id: Contoh, en: Example }
        owner: uji
        changes:
          - { rule: T-A-001, severity: major, settings: { least: 5 }, reason: uji }
          - { rule: T-A-002, off: true, reason: uji }

        """

    @Test func aRegionChangesWithAReason() throws {
        let rules = [
            rule("T-A-001", "settings: { least: 2 }\nrequire: 'indicator.name.size() >= settings.least'"),
            rule("T-A-002", "require: 'false'"),
        ]
        let national = try book(rules)
        let judge = Judge(book: national, asOf: try day(2026))
        #expect(judge.judge(dossier(["abc"])).findings.map(\.rule) == ["T-A-002"])
        let regional = try book(
            rules,
            regional: [("regional/contoh/pack.yaml", Self.region)],
            packs: ["regional/contoh"]
        )
        let findings = Judge(book: regional, asOf: try day(2026)).judge(dossier(["abc"])).findings
        #expect(findings.map(\.rule) == ["T-A-001"] && findings.map(\.severity) == [.major])
    }

    @Test func aRuleComesOnce() throws {
        let region = [
            ("regional/contoh/pack.yaml", "version: \"1\"\ntitle: { id: a, en: a }\nowner: uji\n"),
            ("regional/contoh/T-A-001.yaml", rule("T-A-001", "require: 'true'")),
        ]
        let errors = #expect(throws: PackErrors.self) {
            try book([rule("T-A-001", "require: 'true'")], regional: region, packs: ["regional/contoh"])
        }
        #expect(errors?.errors.first?.message(.indonesian).contains("sudah ada") == true)
    }

    @Test func selectionsChoose() throws {
        let rules = try book([rule("T-A-001", "require: 'false'"), rule("T-B-001", "require: 'false'")])
        var selection = Selection()
        selection.only = ["T-A"]
        #expect(Judge(book: rules, selection: selection, asOf: try day(2026)).rules.map(\.id) == ["T-A-001"])
        selection = Selection()
        selection.without = ["T-A-001"]
        #expect(Judge(book: rules, selection: selection, asOf: try day(2026)).rules.map(\.id) == ["T-B-001"])
        selection = Selection()
        selection.atLeast = .major
        #expect(Judge(book: rules, selection: selection, asOf: try day(2026)).rules.isEmpty)
    }
}
