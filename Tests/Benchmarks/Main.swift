import TestSupport

/// `iku-bench [SUITE…]`: measures in a release build and writes one table per suite into `Reports/Figures`.
///
/// A table names neither machine nor date: absolute times are of their order only, the ratios to a physical limit taken
/// in the same run are what may be compared.
@main enum Main {
    static let suites: [(name: String, run: @Sendable () throws -> Figure)] = [
        ("cli", CliBench.run), ("grow", GrowBench.run), ("reporting", ReportingBench.run),
        ("expression", ExpressionBench.run),
    ]

    static func main() throws {
        let asked = CommandLine.arguments.dropFirst()
        if let unknown = asked.first(where: { name in !suites.contains { $0.name == name } }) {
            throw BenchError.unknownSuite(unknown, known: suites.map(\.name))
        }
        for suite in suites where asked.isEmpty || asked.contains(suite.name) {
            let figure = try suite.run()
            let text = figure.markdown
            print(text)
            try Project.write(Array(text.utf8), to: "Reports/Figures/\(suite.name).md")
        }
    }
}

enum BenchError: Error {
    case unknownSuite(String, known: [String])
    /// The program ended with a status that no measurement may pass over.
    case failed(String, status: Int32)
    case missing(String)
}
