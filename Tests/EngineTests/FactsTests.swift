import Model
import TestSupport
import Testing

@testable import Engine

/// Facts in the form of `iku extract`: the notation, and what is taken over.
@Suite struct FactsTests {
    private static let limits: YamlLimits = {
        var limits = YamlLimits()
        limits.depth = 8
        limits.nodes = 20
        limits.bytes = 400
        return limits
    }()

    private static func parse(_ text: String) throws(PackError) -> [Yaml] {
        try JsonFacts.parse(Array(text.utf8), file: "a.json", limits: limits)
    }

    private static func text(_ node: Yaml?) -> String? {
        guard case .scalar(let scalar)? = node?.content else { return nil }
        return scalar.text
    }

    @Test(arguments: [
        (#""biasa""#, "biasa"), (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\n\t\r\b\f""#, "\n\t\r\u{8}\u{C}"),
        (#""\u00e9 ≥""#, "é ≥"), (#""\ud83d\ude00""#, "😀"), (#""\ud83d x""#, "\u{FFFD} x"),
        (#""\ud83d\u0041""#, "\u{FFFD}A"), ("-12.5e3", "-12.5e3"), ("0", "0"), ("true", "true"), ("null", "null"),
        ("\u{FEFF} \"x\" ", "x"),
    ])
    func readsScalars(_ json: String, _ value: String) throws {
        #expect(Self.text(try Self.parse(json).first) == value)
    }

    @Test func knowsWhereThingsStand() throws {
        let nodes = try Self.parse("{\n  \"a\": [1,\n    {\"b\": []}]\n}\n{}")
        #expect(nodes.count == 2 && nodes[1].line == 5)
        guard case .map(let entries) = nodes[0].content, case .list(let items)? = entries.first?.value.content else {
            Issue.record("no list")
            return
        }
        #expect(entries[0].keyLine == 2 && entries[0].keyColumn == 3 && items[1].line == 3 && items[1].column == 5)
    }

    @Test(arguments: [
        ("", 1, 1), ("{", 1, 2), ("{\"a\" 1}", 1, 6), ("{\"a\": 1,}", 1, 9), ("[1 2]", 1, 4), ("[1,]", 1, 4),
        ("{\"a\": tru}", 1, 7), ("{\"a\": 1}\n}", 2, 1), ("\"a\nb\"", 1, 3), ("\"a", 1, 3), (#""\q""#, 1, 4),
        (#""\u12""#, 1, 4), ("{a: 1}", 1, 2), ("{\"a\": 1, \"a\": 2}", 1, 13), ("01x", 1, 1), ("- 1", 1, 1),
        (String(repeating: "[", count: 50), 1, 9), ("[" + String(repeating: "1,", count: 30), 1, 40),
        (String(repeating: " ", count: 500), 1, 1),
    ])
    func refusesWhatIsNoJson(_ json: String, _ line: Int, _ column: Int) {
        do throws(PackError) {
            _ = try Self.parse(json)
            Issue.record("read: \(json)")
        } catch {
            #expect((error.line, error.column) == (line, column), "\(error.message(.english))")
        }
    }

    private static func read(_ json: String) throws -> [RecognisedDocument] {
        let lexicon = try AgencyNamesTests.lexicon.get()
        return try ExtractReader(lexicon: lexicon, file: "arsip.jsonl").read(line: Array(json.utf8), number: 7)
            .documents
    }

    private static func document(_ members: String) -> String {
        "{\"schema\": \"iku.extract/1\", \"documents\": [{\"kind\": \"iku\"\(members.isEmpty ? "" : ", ")\(members)}]}"
    }

    /// Where a fact states no place it stands in the document that it was read from, else in the line of the facts.
    @Test func placesAreThoseOfTheDocument() throws {
        let indicators = #""indicators": [{"name": "Angka Kematian Ibu", "targets": {"2024": "90", "2025": ""}}]"#
        let named = try #require(try Self.read(Self.document(#""file": "IKU.docx", "# + indicators)).first)
        #expect(named.file == "IKU.docx" && named.indicators[0].place.file == "IKU.docx")
        #expect(named.indicators[0].place.line == nil)
        #expect(
            named.indicators[0].targets[2024]?.number == Number(90)
                && named.indicators[0].targets[2025]?.isKnown == false
        )
        let bare = try #require(try Self.read(Self.document(indicators)).first)
        #expect(bare.file == "arsip.jsonl" && bare.indicators[0].place.line == 7)
    }

    @Test(arguments: [
        ("", false), (#""dated": "2024-01-02""#, false), (#""signatories": []"#, true), (#""agreement": null"#, true),
    ])
    func whatIsNotStatedIsNotMissing(_ members: String, _ isFormKnown: Bool) throws {
        let document = try #require(try Self.read(Self.document(members)).first)
        #expect(document.isFormKnown == isFormKnown && !document.isTextKnown)
    }

    @Test func takesOverWhoSignedAndWhatIsCited() throws {
        let document = try #require(
            try Self.read(
                Self.document(
                    #"""
                    "format": "word", "lower_formula": "ratio", "dated": "2021-10-15",
                    "instrument": {"kind": "kepdin", "number": "065/1", "year": 2021, "self_references": []},
                    "signatories": [{"name": "SITI", "post": "Kepala Dinas"}],
                    "agreement": {"parties": [{"name": "A"}, {"name": "B"}], "statement": {"text": "berjanji"}},
                    "citations": [{"text": "UU 23/2014", "kind": "UU", "number": "23", "year": 2014, "regulation": "uu-23-2014"}],
                    "category_scales": [{"bands": [{"label": "Tinggi", "raw": "≥ 75,5"}]}],
                    "headings": [{"level": 1, "label": "I", "number": 1, "title": "PENDAHULUAN"}]
                    """#
                )
            ).first
        )
        #expect(document.format == .word && document.lowerFormula == .ratio)
        #expect(document.instrument?.number == "065/1" && document.signatories.first?.post == "Kepala Dinas")
        #expect(document.agreement?.parties.count == 2 && document.agreement?.statement?.text == "berjanji")
        #expect(document.citations.first?.kind == "uu" && document.citations.first?.regulation == "uu-23-2014")
        #expect(document.scales.first?.bands.first?.low == Number(plain: "75.5"))
        #expect(document.headings.first?.title == "PENDAHULUAN")
    }

    /// A rule that looks for text or signatures says nothing of facts without them; one about figures does.
    @Test(arguments: [
        ("IKU-DOC-001", "", 0), ("IKU-DOC-001", #""signatories": [], "headings": []"#, 1), ("LKJ-STR-001", "", 0),
        ("IKU-IND-001", #""indicators": [{"name": "Angka Kematian Ibu"}]"#, 1),
    ])
    func rulesKnowWhatIsNotKnown(_ rule: String, _ members: String, _ decided: Int) throws {
        let book = try RuleBook.load(try RulesFolder.read(Project.root + "/Rules"))
        var selection = Selection()
        selection.only = [rule]
        let day = try #require(CivilDate(iso: "2024-08-15"))
        let document = try #require(try Self.read(Self.document(members)).first)
        let judgement = Judge(book: book, selection: selection, asOf: day).judge(document)
        #expect(judgement.totals.evaluations - judgement.totals.notApplicable == decided)
    }
}
