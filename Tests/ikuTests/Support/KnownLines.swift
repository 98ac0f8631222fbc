import FoundationEssentials
import TestSupport
import Testing

/// Lists of what is known not to work yet, a line each.
enum KnownLines {
    /// Fails on each line that the list at `path` does not hold, and prints those that it holds in vain, to be taken out.
    static func expect(_ lines: [String], _ path: String) throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Project.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: path)
            Issue.record("recorded \(path); read it, then run again without RECORD")
            return
        }
        let bytes = try #require(Project.bytes(of: path), "\(path)")
        let known = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        for line in lines where !known.contains(line) { Issue.record("new: \(line)") }
        let settled = known.filter { !lines.contains($0) }
        if !settled.isEmpty { print("\(path): settled, take out:\n" + settled.joined(separator: "\n")) }
        print("\(path): \(lines.count) lines, \(settled.count) of \(known.count) known ones are settled")
    }
}
