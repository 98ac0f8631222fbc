import TestSupport

/// Runs of the program under measurement, as a user would start it.
enum Child {
    /// The program beside this one.
    static let program: String = {
        let path = CommandLine.arguments.first ?? ""
        return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/iku"
    }()

    /// Runs a program to its end, with what it writes thrown away.
    static func run(_ program: String, _ arguments: [String]) throws -> Command.End {
        PeakMemory.reset()
        guard let end = Command.end(of: program, arguments, output: "/dev/null", errors: "/dev/null") else {
            throw BenchError.missing(program)
        }
        return end
    }

    /// Runs `iku`; findings (status 1) are a result, anything above is not.
    static func iku(_ arguments: [String]) throws -> Command.End {
        let child = try run(program, arguments)
        guard child.status <= 1 else {
            throw BenchError.failed("iku " + arguments.joined(separator: " "), status: child.status)
        }
        return child
    }

    /// The example documents, the largest first.
    static func documents() throws -> [(path: String, bytes: [UInt8])] {
        let documents = Project.files(in: "Tests/Fixtures/documents", extensions: ["md", "txt"]).compactMap { path in
            Project.bytes(of: path).map { (path: path, bytes: $0) }
        }
        if documents.isEmpty { throw BenchError.missing("Tests/Fixtures/documents") }
        return documents.sorted { ($1.bytes.count, $0.path) < ($0.bytes.count, $1.path) }
    }
}
