import FoundationEssentials
import TestSupport

/// The example documents, and the seeds that may lie beside the project.
enum Paths {
    static let fixtures = URL(filePath: Project.root + "/Tests/Fixtures/documents")

    /// Name and bytes of the seed with that number; nil, and said aloud, where the seeds are not there.
    static func seed(_ number: String) -> (name: String, bytes: [UInt8])? {
        let folder = (Project.shared ?? Project.root + "/../shared") + "/seeds"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard let name = names.first(where: { $0.hasPrefix(number) }),
            let bytes = Project.bytes(of: "\(folder)/\(name)")
        else {
            print("SKIPPED: seed \(number) is not at \(folder); set IKU_SHARED")
            return nil
        }
        return (name, bytes)
    }
}
