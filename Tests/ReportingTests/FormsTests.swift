import Model
import TestSupport
import Testing

@testable import Reporting

/// The forms of the findings list for programs and for pages, beside terminal and JSON.
@Suite struct FormsTests {
    static let forms = FindingsForms.all.filter { $0.isText && $0.name != "terminal" && $0.name != "json" }

    @Test("every form in both languages, word for word", arguments: forms.map(\.name), Language.allCases)
    func golden(_ name: String, _ language: Language) throws {
        let writer = try FindingsForms.named(name)
        let bytes = try writer.write(SampleReport.make(language), options: WriterOptions())
        try expectGolden(bytes, "findings/\(language.rawValue).\(writer.fileExtension)")
    }

    @Test("beside an earlier run, word for word", arguments: ["terminal", "markdown", "csv"])
    func compared(_ name: String) throws {
        let writer = try FindingsForms.named(name)
        let bytes = try writer.write(SampleReport.compared(), options: WriterOptions(width: 80))
        try expectGolden(bytes, "findings/compared.\(writer.fileExtension)")
    }

    @Test("detail, width, colour and the order of the findings given change nothing", arguments: forms.map(\.name))
    func options(_ name: String) throws {
        let writer = try FindingsForms.named(name)
        var report = SampleReport.make()
        let plain = try writer.write(report, options: WriterOptions())
        #expect(try writer.write(report, options: WriterOptions(width: 40, colour: true, detail: .quiet)) == plain)
        report.findings.reverse()
        #expect(try writer.write(report, options: WriterOptions()) == plain)
    }

    @Test("hostile text stays text", arguments: forms.map(\.name), HostileReport.texts)
    func hostile(_ name: String, _ text: String) throws {
        let bytes = try FindingsForms.named(name).write(HostileReport.make(text), options: WriterOptions())
        let shown = String(decoding: bytes, as: UTF8.self)
        let harmful = shown.unicodeScalars.dropFirst(name == "csv" ? 1 : 0).filter {
            [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
                && $0 != "\n" && !(name == "csv" && $0 == "\r")
        }
        #expect(harmful.isEmpty)
        switch name {
        case "csv":
            let rows = CsvReading.rows(bytes)
            #expect(Set(rows.map(\.count)) == [18])
            for cell in rows.joined() {
                let first = cell.unicodeScalars.first { $0 != " " }
                #expect(first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } != true, "\(cell)")
            }
        case "github":
            for line in shown.split(separator: "\n") {
                let levels = ["::error ", "::warning ", "::notice "]
                #expect(levels.contains { line.hasPrefix($0) }, "\(line)")
            }
            #expect(shown.split(separator: "\n").count == 6)
        case "sarif":
            guard case .object = try Tree.json(bytes) else { return #expect(Bool(false), "not an object") }
        case "junit": try expectWellFormed(bytes)
        case "markdown":
            let live = Self.withoutEscapes(shown)
            for mark in ["<script", "](", "@octo", "https://", "www.x"] { #expect(!live.contains(mark), "\(mark)") }
        default:
            // What stands in the data is text to the page: PagesTests hold that.
            let parts = shown.split(separator: "id=data>", maxSplits: 1)
            let markup = parts[0] + (parts.count > 1 ? parts[1].drop { $0 != "<" } : "")
            for mark in ["<script>alert", "<img", "onmouseover='", "</title>-->"] {
                #expect(!markup.contains(mark), "\(mark)")
            }
        }
    }

    /// Markdown without code spans and escaped marks: what is left has its meaning.
    private static func withoutEscapes(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var live: [UInt8] = []
        var index = 0
        func run(at start: Int) -> Int { bytes[start...].prefix { $0 == 0x60 }.count }
        while index < bytes.count {
            if bytes[index] == 0x5C {
                index += 2
                continue
            }
            guard bytes[index] == 0x60 else {
                live.append(bytes[index])
                index += 1
                continue
            }
            let fence = run(at: index)
            var end = index + fence
            while end < bytes.count, run(at: end) != fence { end += max(run(at: end), 1) }
            index = end + fence
        }
        return String(decoding: live, as: UTF8.self)
    }

    private func expectWellFormed(_ bytes: [UInt8]) throws {
        let path = "Tests/../.build/junit-\(UInt64.random(in: 0 ... .max)).xml"
        try Project.write(bytes, to: path)
        let full = Project.root + "/" + path
        let script = "import os, sys, xml.dom.minidom as m; m.parse(sys.argv[1]); os.unlink(sys.argv[1])"
        let run = try #require(Command.run("python3", ["-c", script, full]))
        #expect(run.status == 0, "\(run.text)")
    }

    @Test(
        "cells that a spreadsheet would compute",
        arguments: [
            ("=1+1", "'=1+1"), ("+62", "'+62"), ("-5", "'-5"), ("@SUM", "'@SUM"), ("\t=1", "' =1"), ("\r", "' "),
            (" =1", "' =1"), ("＝1", "'＝1"), ("a=1", "a=1"), ("5", "5"), ("", ""), ("a\"b;c", "a\"b;c"),
        ]
    )
    func formulas(_ cell: String, _ expected: String) {
        var table = CsvTable(capacity: 0)
        table.row([cell, "x"])
        #expect(CsvReading.rows(table.bytes) == [[expected, "x"]])
    }

    @Test(
        "Markdown shows text as it is",
        arguments: [
            ("a*b_c", "a\\*b\\_c"), ("[x](y)", "\\[x\\](y)"), ("a|b", "a\\|b"), ("<b>", "\\<b\\>"), ("#1", "\\#1"),
            ("@octo", "@<!-- -->octo"), ("http://x", "http:<!-- -->//x"), ("www.x", "www.<!-- -->x"),
            ("a.b: c", "a.b: c"),
        ]
    )
    func markdown(_ text: String, _ expected: String) {
        #expect(text.markdown == expected)
    }

    @Test(
        "code spans outlast the backticks in them",
        arguments: [("a", "`a`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```")]
    )
    func code(_ text: String, _ expected: String) {
        #expect(text.markdownCode == expected)
    }

    @Test(
        "the form that the name of a file tells",
        arguments: [
            ("a.html", "html"), ("A.HTM", "html"), ("x/y.csv", "csv"), ("a.sarif.json", "sarif"), ("a.b.json", "json"),
            ("a.md", "markdown"), ("a.xml", "junit"), ("a.github", "github"), ("hasil", "terminal"),
            ("v1.2/hasil", "terminal"), ("a.txt", "terminal"), ("-", "terminal"), ("", "terminal"),
        ]
    )
    func told(_ path: String, _ form: String) throws {
        #expect(try FindingsForms.told(by: path).name == form)
    }

    @Test("the name of a file that tells no form", arguments: ["a.pptx", "a.", "html.b"])
    func untold(_ path: String) {
        let known = FindingsForms.all.map { "." + $0.fileExtension }
        let error = ReportingError.untoldForm(path, known: known)
        #expect(throws: error) { try FindingsForms.told(by: path) }
        #expect(error.code == "form-untold" && error.message.id.contains(path) && error.message.en.contains(".html"))
    }

    @Test(
        "paths as URIs",
        arguments: [
            ("a b.txt", "a%20b.txt"), ("/x/y.md", "file:///x/y.md"), ("c:d", "c%3Ad"), ("a%#?", "a%25%23%3F"),
            ("é\n", "%C3%A9%0A"), ("a\\b", "a%5Cb"),
        ]
    )
    func paths(_ path: String, _ expected: String) {
        #expect(sarifURI(path) == expected)
    }
}
