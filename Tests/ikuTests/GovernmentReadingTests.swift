import FoundationEssentials
import TestSupport
import Testing

/// Reads every document of the invented governments and compares what was recognised with what they say.
///
/// What is not read yet stands, line by line, in `Tests/Fixtures/<government>/unread.list`. A line that is not there fails
/// the test; one that has become wrong is printed, to be taken out.
@Suite struct GovernmentReadingTests {
    static let governments = ["kabupaten-contoh", "kota-uji"].filter {
        Project.bytes(of: "Tests/Fixtures/\($0)/key.json") != nil
    }

    @Test func theExampleIsThere() { #expect(Self.governments.contains("kabupaten-contoh")) }

    @Test("what the documents of a government say is read", arguments: governments)
    func reads(_ name: String) throws {
        let key = try #require(try GovernmentKey.read(name))
        let program = try Program()
        defer { program.remove() }
        let files = (Set(key.documents.map(\.file)).sorted() + [key.lists.agencies, key.lists.register]).map {
            "\(Project.root)/\(GovernmentKey.folder(name))/\($0)"
        }
        let end = try program.run(["extract", "--format", "json"] + files)
        #expect(end.status == 0, "\(end.err)")
        let extract = try JSONDecoder().decode(ExtractedDocuments.self, from: Data(end.output))
        #expect(extract.documents.count >= files.count)
        let found = ExtractComparison(key: key, extract: extract).differences()
        try KnownLines.expect(found, "Tests/Fixtures/\(name)/unread.list")
    }
}
