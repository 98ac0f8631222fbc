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

    @Test("a review, word for word", arguments: [60, 80, 200])
    func review(_ width: Int) throws {
        let bytes = TerminalFindings().write(SampleReport.review(), options: WriterOptions(width: width))
        try expectGolden(bytes, "findings/review-\(width).txt")
    }

    @Test("a wide matrix is cut into blocks, each within the page", arguments: [40, 60, 80, 200])
    func matrix(_ width: Int) {
        var report = SampleReport.review()
        let titles = LocalizedText(id: "Judul aturan", en: "Title")
        var cell = Report.Totals()
        cell.violated = 120
        cell.bySeverity = [.major: 120]
        report.matrix = Matrix(
            columns: (1...60).map { Matrix.Column(rule: "IKU-XXX-\($0)", title: titles) },
            rows: ["Dinas 東京 Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "A"].map {
                Matrix.Row(agency: $0, cells: Array(repeating: cell, count: 60))
            }
        )
        let text = String(
            decoding: TerminalFindings().write(report, options: WriterOptions(width: width)),
            as: UTF8.self
        )
        for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
        #expect(text.components(of: " 99+") == 120)
        #expect(text.contains("60 IKU-XXX-60 Judul aturan"))
    }

    @Test("names of files are links where asked for, and only there")
    func links() {
        var report = SampleReport.make()
        report.run.files[0].file = "a\u{1B}]8;;http:evil\u{7} b.md"
        let plain = TerminalFindings().write(report, options: WriterOptions(width: 80))
        #expect(!plain.contains(0x1B))
        let linked = TerminalFindings().write(report, options: WriterOptions(width: 80, links: "/data/uji x"))
        let text = String(decoding: linked, as: UTF8.self)
        #expect(text.contains("\u{1B}]8;;file:///data/uji%20x/laporan.pdf\u{1B}\\laporan.pdf\u{1B}]8;;\u{1B}\\"))
        #expect(text.contains("\u{1B}]8;;file:///data/uji%20x/a%1B%5D8%3B%3Bhttp%3Aevil%07%20b.md\u{1B}\\"))
        // Without the links it is the same page.
        var bare = text.split(separator: "\u{1B}]8;;", omittingEmptySubsequences: false).map(String.init)
        for index in bare.indices.dropFirst() {
            bare[index] = String(
                bare[index].split(separator: "\u{1B}\\", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
            )
        }
        #expect(Array(bare.joined().utf8) == plain)
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
        #expect(text.contains("Langkah berikutnya: tidak ada berkas yang dinilai"))
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

extension String {
    /// How often a part occurs.
    fileprivate func components(of part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let found = rest.firstRange(of: part) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}

/// The bar of long runs.
@Suite struct ProgressLineTests {
    @Test(
        "how far a run is",
        arguments: [
            (0, 60, "a.docx", 80, "0/60 [--------------------] a.docx"),
            (30, 60, "a.docx", 80, "30/60 [##########----------] a.docx"),
            (60, 60, "a.docx", 80, "60/60 [####################] a.docx"),
            (99, 60, "a\u{1B}[2J", 80, "60/60 [####################] a␛[2J"),
            (1, 2, "folder/IKU Dinas Kesehatan.docx", 40, "1/2 [#####-----] … Dinas Kesehatan.docx"),
            (1, 2, "東京東京東京", 25, "1/2 [#####-----] …京東京"), (1, 2, "a.docx", 12, "1/2"), (0, 0, "", 2, "0"),
        ]
    )
    func line(_ done: Int, _ total: Int, _ name: String, _ width: Int, _ expected: String) {
        let text = ProgressLine.text(done: done, total: total, name: name, width: width)
        #expect(text == expected)
        #expect(DisplayWidth.of(text) < width)
    }
}
