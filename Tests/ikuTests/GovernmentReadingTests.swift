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
        try expectKnown(found, "Tests/Fixtures/\(name)/unread.list")
    }

    /// Fails on each line that the list does not hold; prints those that it holds in vain.
    private func expectKnown(_ lines: [String], _ path: String) throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Project.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: path)
            Issue.record("recorded \(path); read it, then run again without RECORD")
            return
        }
        let bytes = try #require(Project.bytes(of: path), "\(path)")
        let known = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        for line in lines where !known.contains(line) { Issue.record("not read: \(line)") }
        let read = known.filter { !lines.contains($0) }
        if !read.isEmpty { print("\(path): now read, take out:\n" + read.joined(separator: "\n")) }
        print("\(path): \(lines.count) differences, \(read.count) of \(known.count) lines no longer needed")
    }
}
