import FoundationEssentials
import TestSupport
import Testing

/// Reviews the invented governments as a whole: every planted fault is to be found at its place, and nothing is to be said
/// of agencies whose documents are right.
///
/// What does not work yet stands in `Tests/Fixtures/<government>/review.list`; anything else fails.
@Suite struct GovernmentReviewTests {
    @Test("planted faults are found, clean agencies are left alone", arguments: GovernmentReadingTests.governments)
    func reviews(_ name: String) throws {
        let key = try #require(try GovernmentKey.read(name))
        let program = try Program()
        defer { program.remove() }
        guard try program.run("help", "review").status == 0 else {
            print("skipped: the review of \(name), for this version has no iku review")
            return
        }
        let folder = "\(Project.root)/\(GovernmentKey.folder(name))"
        let end = try program.run("review", folder, "--format", "json", "--as-of", key.asOf)
        #expect([0, 1, 3].contains(end.status), "\(end.err)")
        let findings = try JSONDecoder().decode(PrintedFindings.self, from: Data(end.output)).findings
        let comparison = ReviewComparison(key: key, findings: findings, folder: folder)
        for line in comparison.unexplained() { print("\(name): not planted: \(line)") }
        try KnownLines.expect(comparison.mistakes(), "Tests/Fixtures/\(name)/review.list")
    }
}
