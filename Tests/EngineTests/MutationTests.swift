import Model
import Testing

@testable import Engine

/// Rules and examples changed in one place, and what the examples of a rule notice of it.
@Suite struct MutationTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var lines: String
        var mutants: [String]
        var testDescription: String { lines }
    }

    /// Each change once; the same text is never tried twice, and lets that only the wording uses are left alone.
    @Test(arguments: [
        Row(
            lines: "require: indicator.targets.size() > 3",
            mutants: [
                "require comparison: > → >=", "require comparison: > → <=",
                "require field: targets → off_scale", "require limit: 3 → 2",
                "require limit: 3 → 4",
                "require negation: indicator.targets.size() > 3 → !(indicator.targets.size() > 3)",
            ]
        ),
        Row(
            lines: "settings: { least: 2 }\nrequire: settings.least == 2",
            mutants: [
                "settings.least limit: 2 → 1", "settings.least limit: 2 → 3", "require comparison: == → !=",
                "require limit: 2 → 1", "require limit: 2 → 3",
                "require negation: settings.least == 2 → !(settings.least == 2)",
            ]
        ),
        Row(
            lines: "let: { spoken: '1 == 2' }\nwhen: 'true'\nrequire: '!true || false'",
            mutants: [
                "when constant: true → false", "require logic: || → &&", "require condition: !true → false",
                "require negation: ! →  ", "require constant: true → false", "require constant: false → true",
                "require negation: !true || false → !(!true || false)",
            ]
        ),
    ])
    func aRuleIsChangedInOnePlace(_ row: Row) throws {
        let rules = try book([rule("T-A-001", row.lines)])
        let mutants = RuleMutants(try #require(rules["T-A-001"])).all.map(\.mutant)
        #expect(mutants.map { "\($0.at) \($0.change.rawValue): \($0.before) → \($0.after)" } == row.mutants)
    }

    struct Cell: Sendable, CustomTestStringConvertible {
        var test: String
        var mutants: [String]
        var testDescription: String { test }
    }

    @Test(arguments: [
        Cell(
            test: "text: \"Target 2020\\t7 pasar↓\"",
            mutants: [
                "\t7 pasar↓", "Target 2021\t7 pasar↓", "zxqvara 2020\t7 pasar↓", "Target 2020\t↓",
                "Target 2020\t8 pasar↓", "Target 2020\t7 zxqvara↓",
            ]
        ),
        Cell(test: "text: \"|  |\"", mutants: []),
        Cell(test: "text: \"9 keg. dan\"", mutants: ["", "10 keg. dan", "9 %. dan"]),
        Cell(test: "text: \"ab 75%\"", mutants: ["", "ab 76%", "ab 75keg"]),
        Cell(test: "text: \"2 per keg\"", mutants: ["", "3 per keg"]),
        Cell(test: "given: { lines: [ab, '9'] }", mutants: ["emptied ab → ", "emptied 9 → ", "number 9 → 10"]),
        Cell(
            test: "given: { indicator: { name: Nilai, targets: { 2020: \"1,5\" } } }",
            mutants: [
                "emptied Nilai → ", "word Nilai → zxqvara", "year 2020 … → 2021 …", "emptied 1,5 → ",
                "number 1,5 → 2,5",
            ]
        ),
    ])
    func anExampleIsChangedInOnePlace(_ cell: Cell) throws {
        let lines = "require: 'true'\ntests:\n  - { name: a, \(cell.test), finds: nothing }"
        let rules = try book([Self.withTests(lines)])
        let test = try #require(rules["T-A-001"]?.file.tests.first)
        let found = ExampleMutants(test, UnitSwap(Self.lexicon)).all.map { mutant, changed in
            changed.text ?? "\(mutant.change.rawValue) \(mutant.before) → \(mutant.after)"
        }
        #expect(found == cell.mutants)
    }

    private static let lexicon = Lexicon(lists: [
        .units: WordList(entries: [
            WordList.Entry(tag: "kegiatan", phrases: ["keg", "keg."]),
            WordList.Entry(tag: "persen", phrases: ["%"]),
            WordList.Entry(tag: "indeks", phrases: ["indeks"]),
        ]),
        .unitClasses: WordList(entries: [
            WordList.Entry(tag: "count", phrases: ["kegiatan"]),
            WordList.Entry(tag: "mean", phrases: ["kegiatan"]),
            WordList.Entry(tag: "proportion", phrases: ["persen"]),
            WordList.Entry(tag: "index", phrases: ["indeks"]),
            WordList.Entry(tag: "mean", phrases: ["indeks"]),
        ]),
    ])

    /// The limit 3 shows only where an example stands on it.
    @Test func examplesOnTheLimitNoticeWhatOthersDoNot() throws {
        func score(_ names: [(String, String)]) throws -> MutationScore {
            let tests = names.map { "  - { name: t, given: { indicator: { name: \($0.0) } }, finds: \($0.1) }" }
            let lines = "require: indicator.name.size() > 3\ntests:\n" + tests.joined(separator: "\n")
            let rules = try book([Self.withTests(lines)])
            let trials = Trials(book: rules) { _, _ in Dossier(file: "uji", documents: []) }
            let scores = trials.mutate(rules.rules)
            #expect(scores.map(\.survivors.count) == trials.mutate(rules.rules).map(\.survivors.count))
            return try #require(scores.first)
        }
        let weak = try score([("panjang", "nothing"), ("a", "1")])
        #expect(weak.tried == 7 && weak.killed == 4 && weak.percent == 57)
        #expect(weak.survivors.map(\.after) == [">=", "2", "4"])
        #expect(weak.survivors.allSatisfy { $0.at == "require" && $0.line > 1 })
        let strong = try score([("empa", "nothing"), ("tig", "1")])
        #expect(strong.tried == 7 && strong.killed == 7 && strong.survivors.isEmpty)
    }

    @Test func limitsAreKeptAndWhatIsLeftIsSaid() throws {
        let lines = "require: indicator.name.size() > 3\ntests:\n  - { name: t, given: { lines: [a] }, finds: nothing }"
        let rules = try book([Self.withTests(lines)])
        var limits = MutationLimits()
        limits.perRule = 2
        limits.perExample = 0
        let trials = Trials(book: rules) { _, _ in Dossier(file: "uji", documents: []) }
        let score = try #require(trials.mutate(rules.rules, limits: limits).first)
        #expect(score.tried == 2 && score.left == 5 && score.examplesTried == 0)
    }

    /// A changed rule that does not compile is none.
    @Test func onlyWhatCompilesIsCounted() throws {
        let lines = "let: { a: 'indicator.targets[0]' }\nrequire: 'a.raw != indicator.name'"
        let rules = try book([rule("T-A-001", lines)])
        let trials = Trials(book: rules) { _, _ in Dossier(file: "uji", documents: []) }
        let all = RuleMutants(try #require(rules["T-A-001"])).all.count
        let score = try #require(trials.mutate(rules.rules).first)
        #expect(score.tried <= all && score.killed == 0 && score.survivors.count == score.tried)
    }

    /// A rule about indicators with lines that may hold its tests.
    private static func withTests(_ lines: String) -> String {
        guard let at = lines.firstRange(of: "tests:") else { return rule("T-A-001", lines) }
        return rule("T-A-001", String(lines[..<at.lowerBound])) + lines[at.lowerBound...] + "\n"
    }
}
