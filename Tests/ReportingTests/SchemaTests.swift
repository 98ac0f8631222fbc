import Model
import TestSupport
import Testing

@testable import Reporting

/// Every output keeps to its schema in `Reports/Schemas`, and the schemas are strict enough to notice when not.
@Suite(.enabled(if: Schema.isAvailable, "python3 with jsonschema"))
struct SchemaTests {
    @Test("findings keep to iku.findings/1")
    func findings() throws {
        var empty = SampleReport.make()
        empty.findings = []
        empty.notAssessable = []
        empty.run.files = []
        let reports =
            [SampleReport.make(), SampleReport.make(.english), SampleReport.compared(), empty]
            + HostileReport.texts.map(HostileReport.make)
        let documents = reports.enumerated().map {
            (name: "findings-\($0.offset).json", json: JsonFindings().write($0.element, options: WriterOptions()))
        }
        let mistakes = try Schema.mistakes(in: documents, schema: "iku.findings-1.schema.json")
        #expect(mistakes == nil)
    }

    @Test("extracts keep to iku.extract/1, in JSON and in YAML")
    func extracts() throws {
        let yaml = try Tree.yaml(YamlExtract().write(SampleDossier.all, language: .indonesian)).jsonText
        let documents = [
            (name: "all.json", json: JsonExtract().write(SampleDossier.all, language: .indonesian)),
            (name: "none.json", json: JsonExtract().write([], language: .indonesian)),
            (name: "all.yaml", json: Array(yaml.utf8)),
        ]
        let mistakes = try Schema.mistakes(in: documents, schema: "iku.extract-1.schema.json")
        #expect(mistakes == nil)
    }

    @Test("SARIF keeps to what the standard says of the part that is written")
    func sarif() throws {
        var empty = SampleReport.make()
        empty.findings = []
        empty.notAssessable = []
        empty.run.files = []
        var fresh = SampleReport.make()
        fresh.findings = fresh.findings.filter { $0.state == .new }
        let reports =
            [SampleReport.make(), SampleReport.make(.english), SampleReport.compared(), empty, fresh]
            + HostileReport.texts.map(HostileReport.make)
        let documents = reports.enumerated().map {
            (name: "\($0.offset).sarif", json: SarifFindings().write($0.element, options: WriterOptions()))
        }
        let mistakes = try Schema.mistakes(in: documents, schema: "sarif-2.1.0.written.schema.json")
        #expect(mistakes == nil)
    }

    @Test(
        "damaged SARIF does not keep to it",
        arguments: [
            ("\"startLine\": 102", "\"startLine\": 0"), ("\"level\": \"error\"", "\"level\": \"fatal\""),
            ("\"ruleId\":", "\"rule\":"), ("\"baselineState\": \"new\",", ""), ("IKU%20Setda.md", "IKU Setda.md"),
            ("\"iku/v1\"", "\"iku\""), ("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\""),
        ]
    )
    func damagedSarif(_ from: String, _ to: String) throws {
        let bytes = SarifFindings().write(SampleReport.compared(), options: WriterOptions())
        let parts = String(decoding: bytes, as: UTF8.self).split(
            separator: from,
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        try #require(parts.count == 2, "the sample no longer holds \(from)")
        let document = (name: "damaged.sarif", json: Array((parts[0] + to + parts[1]).utf8))
        #expect(try Schema.mistakes(in: [document], schema: "sarif-2.1.0.written.schema.json") != nil)
    }

    struct Damage: CustomTestStringConvertible {
        var schema: String
        var from: String
        var to: String
        var testDescription: String { "\(schema): \(to)" }
    }

    static let damages = [
        Damage(schema: "findings", from: "\"nature\": \"norm\"", to: "\"nature\": \"wajib\""),
        Damage(schema: "findings", from: "\"fingerprint\":", to: "\"finger\":"),
        Damage(schema: "findings", from: "\"satisfied\": 640", to: "\"satisfied\": \"640\""),
        Damage(schema: "findings", from: "iku.findings/1", to: "iku.findings/2"),
        Damage(schema: "extract", from: "\"kind\": \"grade\"", to: "\"kind\": \"letter\""),
        Damage(schema: "extract", from: "\"2018\": {", to: "\"tahun 2018\": {"),
        Damage(schema: "extract", from: "\"number\": 1500", to: "\"number\": \"1500\""),
        Damage(schema: "extract", from: "\"notes\": [", to: "\"remarks\": ["),
    ]

    @Test("a damaged output does not keep to it", arguments: damages)
    func damaged(_ damage: Damage) throws {
        let bytes =
            damage.schema == "findings"
            ? JsonFindings().write(SampleReport.make(), options: WriterOptions())
            : JsonExtract().write(SampleDossier.all, language: .indonesian)
        let parts = String(decoding: bytes, as: UTF8.self).split(
            separator: damage.from,
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        try #require(parts.count == 2, "the sample no longer holds \(damage.from)")
        let text = parts[0] + damage.to + parts[1]
        let document = (name: "damaged.json", json: Array(text.utf8))
        #expect(try Schema.mistakes(in: [document], schema: "iku.\(damage.schema)-1.schema.json") != nil)
    }

    @Test("rule files keep to the schema that editors check them with")
    func rules() throws {
        let paths = Project.files(in: "Rules", extensions: ["yaml"]).filter {
            let name = $0.split(separator: "/").last ?? ""
            return name.first?.isUppercase == true
        }
        if paths.isEmpty { print("skipped: rule files against rule.schema.json, for there is none") }
        let documents = try paths.map { path in
            (name: path, json: Array(try Tree.yaml(try #require(Project.bytes(of: path))).jsonText.utf8))
        }
        let mistakes = try Schema.mistakes(in: documents, schema: "rule.schema.json")
        #expect(mistakes == nil)
    }

    private static let rule = """
        id: IKU-TGT-005
        status: stable
        title: { id: Target tidak bergerak, en: Targets do not move }
        severity: moderate
        nature: advice
        applies: indicator
        basis: [{ regulation: permenpanrb-88-2021, at: "LKE 1.b.7", confidence: seen }]
        in-force: { from: 2021-12-31 }
        settings: { minimum-years: 3 }
        let: { values: indicator.targets.known() }
        when: values.size() >= settings.minimum_years
        require: '!values.isFlat()'
        at: indicator.targets
        message: { id: Sama., en: Same. }
        advice: { id: Ubah., en: Change. }
        tests:
          - { name: sama, given: { indicator: { targets: { 2018: 3 pasar } } }, finds: 1 }
          - { name: beda, text: "↓", finds: nothing }

        """

    @Test(
        "a rule file with a slip does not keep to it",
        arguments: [
            ("status: stable", "status: stabil"), ("when:", "wenn:"), ("require:", "faults: a\nrequire:"),
            ("nature: advice", "nature: norm\nbases: []"), ("finds: nothing", "find: nothing"),
            ("id: IKU-TGT-005", "id: iku-tgt-5"),
            ("{ id: Sama., en: Same. }", "{ id: Sama. }"), ("confidence: seen", "confidence: sure"),
            ("applies: indicator", "applies: indikator"),
        ]
    )
    func ruleSlips(_ from: String, _ to: String) throws {
        let good = try Tree.yaml(Array(Self.rule.utf8)).jsonText
        let mistakes = try Schema.mistakes(in: [(name: "good", json: Array(good.utf8))], schema: "rule.schema.json")
        #expect(mistakes == nil)
        let parts = Self.rule.split(separator: from, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2)
        let bad = try Tree.yaml(Array((parts[0] + to + parts[1]).utf8)).jsonText
        #expect(try Schema.mistakes(in: [(name: "bad", json: Array(bad.utf8))], schema: "rule.schema.json") != nil)
    }
}
