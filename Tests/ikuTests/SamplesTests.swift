import FoundationEssentials
import TestSupport
import Testing

/// `Reports/Samples` holds one of each form, made by the program from the example documents.
@Suite struct SamplesTests {
    private static let day = ["--as-of", "2026-11-20"]

    /// The fixture is named from the package folder, so that no path of a machine gets into a sample.
    @Test(
        "the samples of one document are what the program writes",
        arguments: ["txt", "json", "csv", "md", "github", "xml", "sarif", "html", "xlsx", "docx"]
    )
    func lint(_ ending: String) throws {
        let document = "Tests/Fixtures/documents/kecamatan-sukamaju.txt"
        try expectFresh([("lint", "temuan.\(ending)")], ["lint", document] + Self.day)
    }

    @Test("the samples of a whole government are what the program writes")
    func review() throws {
        let folder = "Tests/Fixtures/kabupaten-contoh/berkas"
        let samples = ["temuan.html", "temuan.xlsx", "temuan.docx", "temuan.txt"].map { ("review", $0) }
        try expectFresh(samples, ["review", folder] + Self.day)
    }

    @Test("the sample of a calendar is what the program writes")
    func calendar() throws {
        try expectFresh([("calendar", "jadwal.ics")], ["calendar", "--year", "2026"] + Self.day)
    }

    /// Runs the program once for all the files, and compares or, with RECORD=1, writes them. Without tesseract and
    /// LibreOffice, which a machine may have or not.
    private func expectFresh(_ samples: [(folder: String, name: String)], _ arguments: [String]) throws {
        let program = try Program()
        defer { program.remove() }
        let end = try program.run(
            arguments + samples.flatMap { ["-o", "\(program.folder)/\($0.name)"] },
            tools: ["pdftotext", "pdftoppm"]
        )
        for sample in samples {
            let fresh = try #require(Project.bytes(of: "\(program.folder)/\(sample.name)"), "\(end.text)")
            let path = "Reports/Samples/\(sample.folder)/\(sample.name)"
            guard Project.bytes(of: path) != fresh else { continue }
            if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Project.write(fresh, to: path) }
            Issue.record("\(path) is out of date: make samples")
        }
    }
}
