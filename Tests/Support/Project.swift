import FoundationEssentials

/// Where the project and what lies beside it are found, from the place of this file.
package enum Project {
    /// The package folder, without a slash at the end.
    package static let root: String = {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(3)
        return parts.joined(separator: "/")
    }()

    /// The folder with specifications and seeds that may lie beside the package; nil where it is not there.
    package static var shared: String? {
        let given = ProcessInfo.processInfo.environment["IKU_SHARED"]
        let path = given ?? root + "/../shared"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    /// The bytes of a file named from the package folder; nil when it is not there.
    package static func bytes(of path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: absolute(path)).map { [UInt8]($0) }
    }

    /// Writes a file named from the package folder, making its folders.
    package static func write(_ bytes: [UInt8], to path: String) throws {
        let path = absolute(path)
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: path))
    }

    /// The files below a folder of the package with one of these extensions (none: all), sorted, as paths from the package folder.
    package static func files(in folder: String, extensions: [String] = []) -> [String] {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: absolute(folder))) ?? []
        let found = paths.filter { path in
            extensions.isEmpty || extensions.contains { path.hasSuffix("." + $0) }
        }
        return found.map { folder + "/" + $0 }.sorted()
    }

    private static func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : root + "/" + path }
}
