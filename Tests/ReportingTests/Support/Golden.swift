import FoundationEssentials
import TestSupport
import Testing

/// Compares bytes with a file of `Tests/Golden`, word for word.
///
/// With RECORD=1 in the environment the file is written, and the test fails once: nobody accepts a new golden unread.
func expectGolden(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let path = "Tests/Golden/" + name
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try Project.write(bytes, to: path)
        Issue.record("recorded \(path); read it, then run again without RECORD", sourceLocation: sourceLocation)
        return
    }
    guard let expected = Project.bytes(of: path) else {
        Issue.record("\(path) is missing; make it with RECORD=1 swift test", sourceLocation: sourceLocation)
        return
    }
    if expected == bytes { return }
    let old = String(decoding: expected, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let new = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
    let line = first?.offset ?? min(old.count, new.count)
    Issue.record(
        """
        \(path) differs from line \(line + 1) on (RECORD=1 swift test accepts the new text):
        − \(line < old.count ? String(old[line]) : "<end>")
        + \(line < new.count ? String(new[line]) : "<end>")
        """,
        sourceLocation: sourceLocation
    )
}
