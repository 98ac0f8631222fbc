import Engine
import FoundationEssentials
import Testing

@testable import Model

/// The word lists and the registry as they stand in `Rules`.
enum Real {
    /// The folder `Rules` of the package.
    static let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Rules")

    static let lexicon: Lexicon = {
        do {
            return try LexiconReader.read(files(in: "lexicon"))
        } catch {
            Issue.record("Rules/lexicon: \(error)")
            return Lexicon()
        }
    }()

    static let registry: Registry = {
        do {
            let file = rules.appending(path: "registry/regulations.yaml")
            return try Registry.read(Array(try Data(contentsOf: file)), file: "registry/regulations.yaml")
        } catch {
            Issue.record("Rules/registry: \(error)")
            return Registry()
        }
    }()

    static func files(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
        let directory = rules.appending(path: folder)
        return try FileManager.default.contentsOfDirectory(atPath: directory.path()).sorted()
            .filter { $0.hasSuffix(".yaml") }
            .map { ("\(folder)/\($0)", Array(try Data(contentsOf: directory.appending(path: $0)))) }
    }
}
