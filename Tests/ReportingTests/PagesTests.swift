import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Reporting

/// The page of findings: what stands in it, and what a browser makes of it.
@Suite struct PagesTests {
    private func page(_ report: Report) -> String {
        String(decoding: HtmlFindings().write(report, options: WriterOptions()), as: UTF8.self)
    }

    @Test("the content policy of the page allows its own script, and nothing else")
    func policy() throws {
        let page = page(SampleReport.make())
        let parts = page.split(separator: "<script>")
        let script = try #require(parts.last?.split(separator: "</script>").first)
        #expect(parts.count == 2)
        let code =
            "import base64, hashlib, sys; print(base64.b64encode(hashlib.sha256(sys.argv[1].encode()).digest()).decode())"
        let run = try #require(Command.run("python3", ["-c", code, String(script)]))
        let digest = String(decoding: run.output, as: UTF8.self).split(separator: "\n").first ?? ""
        #expect(HtmlAssets.scriptDigest == "sha256-\(digest)")
        #expect(page.contains("script-src 'sha256-\(digest)'"))
    }

    @Test("every finding has an address of its own")
    func permalinks() {
        var report = SampleReport.make()
        report.findings += report.findings
        let page = page(report)
        let links = page.split(separator: "<article id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
        #expect(links.count == report.findings.count)
        #expect(Set(links).count == links.count)
        for link in links {
            #expect(page.contains("href=\"#\(link)\""))
            #expect(page.contains("[\"\(link)\","))
        }
    }

    /// The data can end its element as little as it can begin another.
    @Test("no text gets out of the data", arguments: HostileReport.texts)
    func data(_ text: String) throws {
        let page = page(HostileReport.make(text))
        let start = try #require(page.firstRange(of: "id=data>"))
        let end = try #require(page[start.upperBound...].firstRange(of: "</script>"))
        let data = page[start.upperBound..<end.lowerBound]
        #expect(!data.utf8.contains(UInt8(ascii: "<")))
        guard case .object(let parts) = try Tree.json(Array(data.utf8)) else {
            return #expect(Bool(false), "no object")
        }
        #expect(parts.keys.sorted() == ["findings", "groups", "open", "texts"])
        // Five findings and what is resolved among them once more.
        guard case .list(let findings) = parts["findings"] else { return #expect(Bool(false), "no findings") }
        #expect(findings.count == 5)
    }

    @Test("a long list is written out in part, and whole as data")
    func slices() {
        let page = page(SampleReport.long(1000))
        #expect(page.split(separator: "<article id=\"").count - 1 == 100)
        #expect(page.split(separator: "\n[\"t-").count - 1 == 1000)
        #expect(page.contains("900 temuan lain"))
    }

    struct View: Sendable, CustomTestStringConvertible {
        var name: String
        var report: Report
        var scheme: String
        var width: Int
        var testDescription: String { "\(name), \(scheme), \(width)" }
    }

    static let views = [
        View(name: "lint", report: SampleReport.compared(), scheme: "light", width: 500),
        View(name: "review", report: SampleReport.review(.english), scheme: "dark", width: 1280),
        View(name: "long", report: SampleReport.long(300), scheme: "light", width: 1280),
        View(
            name: "hostile",
            report: HostileReport.make("\"><img src=x onerror=alert(1)></script>"),
            scheme: "light",
            width: 1280
        ),
    ]

    /// Filters, search, permalinks and accessibility; `Tests/Pages/check.py` says how.
    @Test("a browser shows it as it should", arguments: views)
    func browser(_ view: View) throws {
        let path = ".build/pages/\(view.name)-\(view.scheme)-\(view.width).html"
        try Project.write(HtmlFindings().write(view.report, options: WriterOptions()), to: path)
        let script = Project.root + "/Tests/Pages/check.py"
        let arguments = ["--scheme", view.scheme, "--width", "\(view.width)", Project.root + "/" + path]
        let run = try #require(Command.run("python3", [script] + arguments))
        let said = run.text.split(separator: "\n")
        for line in said where line.hasPrefix("skipped") { print(line) }
        #expect(run.status == 0 || run.status == 77, "\(run.text)")
    }
}
