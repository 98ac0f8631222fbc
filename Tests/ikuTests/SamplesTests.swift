import FoundationEssentials
import TestSupport
import Testing

/// `Reports/Samples` holds one of each form, made by the program from the example documents.
@Suite struct SamplesTests {
    static let names = ["txt", "json", "csv", "md", "github", "xml", "sarif", "html", "xlsx"]
    private static let document = "Tests/Fixtures/documents/kecamatan-sukamaju.txt"

    @Test("the samples are what the program writes", arguments: names)
    func lint(_ ending: String) throws {
        let program = try Program()
        defer { program.remove() }
        let output = "\(program.folder)/temuan.\(ending)"
        let end = try program.run("lint", Self.document, "--as-of", "2026-11-20", "-o", output)
        #expect(end.status == 1 && end.out.isEmpty, "\(end.text)")
        let fresh = try #require(Project.bytes(of: output))
        let path = "Reports/Samples/lint/temuan.\(ending)"
        guard Project.bytes(of: path) != fresh else { return }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Project.write(fresh, to: path) }
        Issue.record("\(path) is out of date: make samples")
    }
}
