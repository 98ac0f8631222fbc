import Glibc
import TestSupport

/// `iku-bench [SUITE…]`: measures in a release build and writes one table per suite into `Reports/Figures`.
///
/// A table names neither machine nor date: absolute times are of their order only, the ratios to a physical limit taken
/// in the same run are what may be compared.
@main enum Main {
    static let suites: [(name: String, run: @Sendable () throws -> Figure)] = [
        ("cli", CliBench.run), ("read", ReadBench.run), ("office", OfficeBench.run), ("sheets", SheetsBench.run),
        ("rules", RulesBench.run), ("grow", GrowBench.run),
        ("government", GovernmentBench.run),
        ("reporting", ReportingBench.run), ("expression", ExpressionBench.run),
    ]

    static func main() {
        do {
            try measure(Array(CommandLine.arguments.dropFirst()))
        } catch {
            complain("iku-bench: \(error)\n")
            exit(1)
        }
    }

    private static func complain(_ text: String) {
        var text = text
        text.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
    }

    private static func measure(_ asked: [String]) throws {
        if let unknown = asked.first(where: { name in !suites.contains { $0.name == name } }) {
            throw BenchError.unknownSuite(unknown, known: suites.map(\.name))
        }
        for suite in suites where asked.isEmpty || asked.contains(suite.name) {
            let text = try suite.run().markdown
            print(text)
            try Project.write(Array(text.utf8), to: "Reports/Figures/\(suite.name).md")
        }
    }
}

/// Why nothing could be measured.
enum BenchError: Error, CustomStringConvertible {
    case unknownSuite(String, known: [String])
    /// The program ended with a status that no measurement may pass over.
    case failed(String, status: Int32)
    case missing(String)

    var description: String {
        switch self {
        case .unknownSuite(let name, let known): "no suite \(name); there are \(known.joined(separator: ", "))"
        case .failed(let command, let status): "\(command) ended with status \(status)"
        case .missing(let what): "\(what) is missing"
        }
    }
}
