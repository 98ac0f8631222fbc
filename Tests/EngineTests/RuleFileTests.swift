import Model
import Testing

@testable import Engine

@Suite struct RuleFileTests {
    static let good = """
        id: IKU-XXX-001
        status: stable
        title: { id: Judul, en: Title }
        severity: minor
        nature: advice
        applies: indicator
        settings: { minimum-years: 3 }
        require: 'indicator.name != ""'
        message: { id: 'Nama “{indicator.name}”', en: 'Name “{indicator.name}”' }
        advice: { id: Isi nama, en: Fill in the name }
        tests:
          - { name: ada, given: { indicator: { name: x } }, finds: nothing }

        """

    @Test func readsEveryKey() throws {
        let rule = try RuleFile.read(Array(Self.good.utf8), file: "t.yaml")
        #expect(rule.id == "IKU-XXX-001")
        #expect(rule.severity == .minor && rule.nature == .advice && rule.applies == .indicator)
        #expect(rule.settings.map(\.name) == ["minimum-years"])
        #expect(rule.tests.count == 1)
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        var from: String
        var to: String
        var says: String
        var testDescription: String { says }
    }

    @Test(arguments: [
        Mistake(from: "severity: minor", to: "severity: minr", says: "maksud Anda “minor”?"),
        Mistake(from: "severity: minor", to: "severty: minor", says: "“severity” belum ada"),
        Mistake(from: "status: stable", to: "status: stable\nstauts: x", says: "maksud Anda “status”?"),
        Mistake(from: "applies: indicator", to: "applies: indikator", says: "maksud Anda “indicator”?"),
        Mistake(from: "nature: advice", to: "nature: norm", says: "memerlukan dasar hukum"),
        Mistake(from: "require: 'indicator.name != \"\"'\n", to: "", says: "salah satu: require atau faults"),
        Mistake(from: "finds: nothing", to: "finds: none", says: "nothing"),
        Mistake(
            from: "advice: { id: Isi nama, en: Fill in the name }",
            to: "advice: []",
            says: "kecuali yang terakhir"
        ),
        Mistake(
            from: "advice: { id: Isi nama, en: Fill in the name }",
            to: "advice: [{ id: Isi nama, en: Fill in the name }, { id: Isi, en: Fill }]",
            says: "kecuali yang terakhir"
        ),
        Mistake(
            from: "advice: { id: Isi nama, en: Fill in the name }",
            to: "advice: { when: 'true', id: Isi nama, en: Fill in the name }",
            says: "kecuali yang terakhir"
        ),
        Mistake(
            from: "advice: { id: Isi nama, en: Fill in the name }",
            to: "advice: [{ when: 'true', id: Isi nama, en: Fill in the name }]",
            says: "kecuali yang terakhir"
        ),
    ])
    func refusesAndNamesTheNearest(_ row: Mistake) {
        let text = Self.good.replacing(row.from, with: row.to)
        let error = #expect(throws: PackError.self) { try RuleFile.read(Array(text.utf8), file: "t.yaml") }
        let message = error?.message(.indonesian) ?? ""
        #expect(message.contains(row.says), "\(message)")
        #expect(message.contains("^"), "\(message)")
    }

    @Test func templatesAreCutAtTheirBraces() throws {
        let parts = try #require(Template.parts("a {x[\"}\"]} {{b}} {m({'k': 1})}"))
        let shown = parts.map { part in
            switch part {
            case .text(let text): "T:" + text
            case .expression(let text, let offset): "E\(offset):" + text
            }
        }
        #expect(shown == ["T:a ", "E3:x[\"}\"]", "T: {b} ", "E18:m({'k': 1})"])
        #expect(Template.parts("a {b") == nil)
        #expect(Template.parts("a } b") == nil)
    }
}

extension String {
    /// Replaces the first occurrence.
    func replacing(_ old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return replacingCharacters(in: range, with: new)
    }

    private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
