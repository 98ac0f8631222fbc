import Model
import Testing

@testable import Reporting

@Suite struct TerminalFindingsTests {
    struct Layout: CustomTestStringConvertible {
        var name: String
        var language = Language.indonesian
        var options: WriterOptions
        var testDescription: String { name }
    }

    static let layouts = [
        Layout(name: "id-80", options: WriterOptions(width: 80)),
        Layout(name: "en-80", language: .english, options: WriterOptions(width: 80)),
        Layout(name: "id-40", options: WriterOptions(width: 40)),
        Layout(name: "id-120-verbose", options: WriterOptions(width: 120, detail: .verbose)),
        Layout(name: "en-100-colour", language: .english, options: WriterOptions(width: 100, colour: true)),
        Layout(name: "id-quiet", options: WriterOptions(detail: .quiet)),
        Layout(name: "en-quiet", language: .english, options: WriterOptions(detail: .quiet)),
    ]

    @Test("every layout, word for word", arguments: layouts)
    func golden(_ layout: Layout) throws {
        let bytes = TerminalFindings().write(SampleReport.make(layout.language), options: layout.options)
        try expectGolden(bytes, "findings/\(layout.name).txt")
    }

    @Test("no line is wider than the page", arguments: [40, 41, 57, 80, 100, 200])
    func width(_ width: Int) {
        for language in Language.allCases {
            let options = WriterOptions(width: width, detail: .verbose)
            let text = String(
                decoding: TerminalFindings().write(SampleReport.make(language), options: options),
                as: UTF8.self
            )
            for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
        }
    }

    @Test("the width is held within 40 and 200")
    func clamped() {
        #expect(WriterOptions(width: 3).width == 40)
        #expect(WriterOptions(width: 1000).width == 200)
        var options = WriterOptions()
        options.width = -1
        #expect(options.width == 40)
    }

    @Test("no control character gets through, but for the line breaks", arguments: layouts)
    func harmless(_ layout: Layout) {
        var options = layout.options
        options.colour = false
        let text = String(decoding: TerminalFindings().write(SampleReport.make(), options: options), as: UTF8.self)
        let controls = text.unicodeScalars.filter {
            [.control, .format, .lineSeparator].contains($0.properties.generalCategory) && $0 != "\n"
        }
        #expect(controls.isEmpty)
    }

    @Test("without findings and files the list still says so")
    func empty() {
        var report = SampleReport.make()
        report.run.files = []
        report.findings = []
        report.notAssessable = []
        report.totals = Report.Totals()
        let text = String(decoding: TerminalFindings().write(report, options: WriterOptions()), as: UTF8.self)
        #expect(
            text.contains(
                "Evaluasi: 0 = 0 terpenuhi + 0 temuan + 0 tidak berlaku + 0 tidak dapat dinilai + 0 dikecualikan"
            )
        )
        #expect(text.contains("Langkah berikutnya: tidak ada temuan"))
        #expect(TerminalFindings().write(report, options: WriterOptions(detail: .quiet)).isEmpty)
    }

    @Test("the totals printed add up", arguments: Language.allCases)
    func totals(_ language: Language) throws {
        let text = String(
            decoding: TerminalFindings().write(SampleReport.make(language), options: WriterOptions(width: 200)),
            as: UTF8.self
        )
        func numbers(after label: String) throws -> [Int] {
            let line = try #require(text.split(separator: "\n").first { $0.contains("  " + label) })
            return line.split { !$0.isNumber }.compactMap { Int($0) }
        }
        let evaluations = try numbers(after: language == .indonesian ? "Evaluasi:" : "Evaluations:")
        #expect(evaluations.count == 6)
        #expect(evaluations.first == evaluations.dropFirst().reduce(0, +))
        let findings = try numbers(after: language == .indonesian ? "Temuan:" : "Findings:")
        #expect(findings.count == 6)
        #expect(findings.first == findings.dropFirst().reduce(0, +))
        #expect(findings.first == evaluations.dropFirst(2).first)
    }

    @Test("the order of the findings given does not matter")
    func order() {
        var report = SampleReport.make()
        let straight = TerminalFindings().write(report, options: WriterOptions())
        report.findings.reverse()
        #expect(TerminalFindings().write(report, options: WriterOptions()) == straight)
    }
}
