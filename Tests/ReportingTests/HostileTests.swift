import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Reporting

/// Every text that comes from outside, through every form there is or will be: names that are markup, formulas, commands
/// of terminals, turners of direction, zero bytes, or endless.
@Suite struct HostileTests {
    struct Text: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var testDescription: String { name }
    }

    static let texts =
        HostileReport.texts.enumerated().map { Text(name: "text \($0.offset)", text: $0.element) } + [
            Text(name: "link of a terminal", text: "\u{1B}]8;;http://x\u{7}y\u{1B}]8;;\u{7}"),
            Text(name: "title of a terminal", text: "\u{1B}]0;x\u{1B}\\"),
            Text(name: "zero bytes", text: "a\u{0}b\u{0}"),
            Text(name: "long word", text: String(repeating: "a", count: 33_000)),
            Text(name: "long text", text: String(repeating: "=A1 <b> ", count: 4200)),
            Text(name: "many marks", text: "a" + String(repeating: "\u{301}", count: 2000)),
        ]

    static let options = [
        WriterOptions(width: 80), WriterOptions(width: 40, detail: .quiet), WriterOptions(width: 200, detail: .verbose),
    ]

    /// The memo needs a template and is tried with the whole program.
    static let forms = FindingsForms.all.filter { !$0.needsTemplate }

    @Test("through every form", arguments: forms.map(\.name), texts)
    func everyForm(_ name: String, _ text: Text) throws {
        let writer = try FindingsForms.named(name)
        var report = HostileReport.make(text.text)
        if text.text.utf8.count > 1000 { report.findings.removeLast(3) }
        guard writer.isText else { return try expectNoFormulas(try writer.write(report, options: WriterOptions())) }
        for options in Self.options where options.detail == .normal || name == "terminal" && text.text.utf8.count < 1000
        {
            let bytes = try writer.write(report, options: options)
            let shown = String(decoding: bytes, as: UTF8.self)
            #expect(Array(shown.utf8) == bytes, "not UTF-8")
            let harmful = shown.unicodeScalars.dropFirst(name == "csv" ? 1 : 0).filter {
                [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
                    && $0 != "\n" && !(name == "csv" && $0 == "\r")
            }
            #expect(harmful.isEmpty)
        }
    }

    /// A workbook is a ZIP file of XML: no cell of it may be a formula, and every part must be well-formed.
    private func expectNoFormulas(_ bytes: [UInt8]) throws {
        let path = ".build/hostile-\(UInt64.random(in: 0 ... .max)).zip"
        try Project.write(bytes, to: path)
        let full = Project.root + "/" + path
        defer { try? FileManager.default.removeItem(atPath: full) }
        let script = """
            import sys, xml.dom.minidom, zipfile
            with zipfile.ZipFile(sys.argv[1]) as archive:
                for name in archive.namelist():
                    if name.endswith((".xml", ".rels")):
                        tree = xml.dom.minidom.parseString(archive.read(name))
                        cells = [c for c in tree.getElementsByTagName("f") if c.parentNode.tagName == "c"]
                        outside = [f for f in cells if not f.firstChild.data.startswith(("COUNT", "SUM", "IF"))]
                        if name.startswith("xl/worksheets/") and outside:
                            sys.exit(name + ": " + outside[0].toxml())
            """
        let run = try #require(Command.run("python3", ["-c", script, full]))
        #expect(run.status == 0, "\(run.text)")
    }
}
