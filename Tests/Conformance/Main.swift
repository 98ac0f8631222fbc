internal import Glibc

/// `iku-conformance [folder]`: runs the public suite and prints a table; exit code 1 when a case fails.
@main
struct Main {
    static func main() {
        let package = String(#filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
        let folder = CommandLine.arguments.dropFirst().first ?? Suite.standardFolder(package: "/" + package)
        guard let results = Suite(folder: folder).run() else {
            print("no cases in \(folder)")
            exit(2)
        }
        print(table(results))
        for (_, tally) in results {
            for (title, reason) in tally.failures { print("FAILED \(title): \(reason)") }
        }
        print("")
        print("Out of scope, because a case:")
        for (mention, reason) in Scope.left { print("  mentions \(mention): \(reason)") }
        print(
            "Corrected, because the conversion to JSON garbled them: \(Scope.corrected.keys.sorted().joined(separator: ", "))"
        )
        let passed = results.reduce(0) { $0 + $1.tally.passed }
        let failed = results.reduce(0) { $0 + $1.tally.failures.count }
        print("\(passed) passed, \(failed) failed")
        exit(failed == 0 ? 0 : 1)
    }

    static func table(_ results: [(file: String, tally: Suite.Tally)]) -> String {
        func pad(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - text.utf8.count))
        }
        func number(_ value: Int) -> String {
            String(repeating: " ", count: max(0, 8 - String(value).utf8.count)) + String(value)
        }
        var lines = [pad("file", 24) + "  passed  failed  out of scope"]
        for (file, tally) in results {
            lines.append(pad(file, 24) + number(tally.passed) + number(tally.failures.count) + number(tally.outOfScope))
        }
        return lines.joined(separator: "\n")
    }
}
