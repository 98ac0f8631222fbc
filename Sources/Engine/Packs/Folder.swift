internal import FoundationEssentials

/// The files of a rules folder, read once: `national/…`, `regional/…`, `registry/…`, `lexicon/…`.
package struct RulesFolder: Sendable {
    /// Path below the folder and content, sorted by path.
    package var files: [(name: String, bytes: [UInt8])]
    package var path: String

    /// - Throws: `PackError.unreadable` when the folder or a file in it cannot be read.
    package static func read(_ path: String) throws(PackError) -> RulesFolder {
        var files: [(String, [UInt8])] = []
        try walk(path, below: "", depth: 0, into: &files)
        guard files.contains(where: { $0.0.hasSuffix("pack.yaml") }) else {
            throw PackError(.noRules(path), file: path, line: 1, column: 1)
        }
        return RulesFolder(files: files.sorted { $0.0 < $1.0 }, path: path)
    }

    private static func walk(
        _ root: String,
        below: String,
        depth: Int,
        into files: inout [(String, [UInt8])]
    ) throws(PackError) {
        guard depth < 8 else { return }
        let folder = below.isEmpty ? root : "\(root)/\(below)"
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw PackError(.unreadable(folder), file: folder, line: 1, column: 1)
        }
        for name in names where !name.hasPrefix(".") {
            let relative = below.isEmpty ? name : "\(below)/\(name)"
            if name.hasSuffix(".yaml") {
                guard let data = FileManager.default.contents(atPath: "\(root)/\(relative)") else {
                    throw PackError(.unreadable(relative), file: relative, line: 1, column: 1)
                }
                files.append((relative, [UInt8](data)))
            } else if !name.contains(".") {
                try walk(root, below: relative, depth: depth + 1, into: &files)
            }
        }
    }
}
