import Model
import TestSupport
import Testing

@testable import Reporting

/// The forms for machines: JSON of findings and extracts, YAML of extracts.
@Suite struct StructureTests {
    @Test("findings as JSON, word for word", arguments: Language.allCases)
    func findingsGolden(_ language: Language) throws {
        let bytes = JsonFindings().write(SampleReport.make(language), options: WriterOptions())
        try expectGolden(bytes, "findings/\(language.rawValue).json")
    }

    @Test("extracts, word for word", arguments: ["json", "yaml"])
    func extractGolden(_ name: String) throws {
        let bytes = try ExtractForms.named(name).write(
            SampleDossier.all,
            language: .indonesian,
            asOf: .distantPast
        )
        try expectGolden(bytes, "extract/all.\(name)")
    }

    @Test("YAML says what JSON says")
    func sameInBoth() throws {
        let json = try Tree.json(JsonExtract().write(SampleDossier.all, language: .english))
        let yaml = try Tree.yaml(YamlExtract().write(SampleDossier.all, language: .english))
        #expect(json == yaml)
        let none = try Tree.json(JsonExtract().write([], language: .english))
        #expect(none == .object(["schema": .text("iku.extract/1"), "documents": .list([])]))
        #expect(try Tree.yaml(YamlExtract().write([], language: .english)) == none)
    }

    @Test("detail, width and colour do not change the JSON")
    func options() {
        let report = SampleReport.make()
        let plain = JsonFindings().write(report, options: WriterOptions())
        #expect(JsonFindings().write(report, options: WriterOptions(width: 40, colour: true, detail: .quiet)) == plain)
    }

    static let texts = [
        "", " ", "a", "a b", " a", "a ", "a: b", "a #b", "#", "- a", "-", "?", ":", "~", "null", "Null", "NULL", "true",
        "True",
        "yes", "No", "on", "OFF", "y", "N", "1", "-1", "+1", "1.5", ".5", "1e3", "0x1F", "0o7", "1_000", "12:30",
        "1:30:00",
        ".inf", "-.INF", ".nan", "2024-01-01", "2024-01-01T00:00:00Z", "{a}", "[a]", "a,b", "a]b", "'a'", "\"a\"",
        "a\"b",
        "a\\b", "\\", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "=", "<<", "---", "...", "a\nb", "a\r\nb", "\n",
        "\t", "a\tb",
        "é", "a é", "東京", "👩‍👩‍👧", "\u{0}", "\u{7F}", "\u{85}", "\u{9B}31m", "\u{2028}", "\u{202E}x", "\u{FEFF}",
        "\u{FFFE}", "\u{FFFF}",
        "\u{E0001}", "\u{10FFFF}", "\u{1B}[2J", "Persentase (%)", "Rp1.500,00", "≥ 80", "“kutip”",
    ]

    @Test("every text comes back as it went in", arguments: texts)
    func roundTrip(_ text: String) throws {
        func write(_ emitter: inout some Emitter) {
            emitter.object {
                $0.field("key", text)
                $0.field(text.isEmpty ? "empty" : text, 1)
                $0.list("block", [text, text]) { $0.string($1) }
                $0.list("inline", [text, text], inline: true) { $0.string($1) }
                $0.object("nested", inline: true) { $0.field("a", text) }
            }
        }
        var json = JsonEmitter()
        var yaml = YamlEmitter()
        write(&json)
        write(&yaml)
        let expected = Tree.object([
            "key": .text(text), text.isEmpty ? "empty" : text: .number("1"),
            "block": .list([.text(text), .text(text)]),
            "inline": .list([.text(text), .text(text)]), "nested": .object(["a": .text(text)]),
        ])
        #expect(try Tree.json(json.bytes) == expected)
        #expect(try Tree.yaml(yaml.bytes) == expected)
        for bytes in [json.bytes, yaml.bytes] {
            let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
            #expect(
                !scalars.contains { $0 != "\n" && [.control, .lineSeparator].contains($0.properties.generalCategory) }
            )
        }
    }

    @Test("letters of any script stay as they are in JSON", arguments: ["é", "東京", "“kutip”", "≥", "/", "👍"])
    func unescaped(_ text: String) {
        var json = JsonEmitter()
        json.string(text)
        #expect(String(decoding: json.bytes, as: UTF8.self) == "\"\(text)\"")
    }

    @Test(
        "numbers are written out, never with an exponent",
        arguments: [
            (Number(1500), "1500"), (Number(coefficient: -5, scale: 2), "-0.05"),
            (Number(coefficient: 5, scale: 30), "0." + String(repeating: "0", count: 29) + "5"),
            (Number(coefficient: .min), "-170141183460469231731687303715884105728"),
        ]
    )
    func numbers(_ number: Number, _ expected: String) {
        var json = JsonEmitter()
        json.object { $0.field("n", number) }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "{\n  \"n\": \(expected)\n}\n")
    }

    @Test("a form that is not there is named, with those that are")
    func forms() throws {
        let extracts = ExtractForms.all.map(\.name)
        #expect(throws: ReportingError.unknownForm("xml", known: extracts)) { try ExtractForms.named("xml") }
        let forms = FindingsForms.all.map(\.name)
        #expect(throws: ReportingError.unknownForm("doc", known: forms)) { try FindingsForms.named("doc") }
        let later = ReportingError.laterForm("xlsx", known: ["json", "yaml"])
        #expect(later.code == "form-later")
        #expect(later.message.id == "Bentuk keluaran “xlsx” belum ada pada versi ini; gunakan json atau yaml.")
        #expect(later.message.en == "The form “xlsx” belongs to a later version; use json or yaml.")
        #expect(
            ReportingError.unknownForm("a", known: ["json"]).message.id
                == "Bentuk keluaran “a” tidak dikenal; gunakan json."
        )
        for writer in FindingsForms.all {
            #expect(try FindingsForms.named(writer.name).fileExtension == writer.fileExtension)
        }
        for writer in ExtractForms.all {
            #expect(try ExtractForms.named(writer.name).fileExtension == writer.fileExtension)
            #expect(try ExtractForms.told(by: "x/A.b." + writer.fileExtension).name == writer.name)
        }
        #expect(
            try ["-", "hasil", "v1.2/hasil"].map { try ExtractForms.told(by: $0).name } == ["json", "json", "json"]
        )
        #expect(try ExtractForms.told(by: "a.yml").name == "yaml")
        let known = ExtractForms.all.map { "." + $0.fileExtension }
        #expect(throws: ReportingError.untoldForm("a.csv", known: known)) { try ExtractForms.told(by: "a.csv") }
    }
}
