/// From start to findings: the installed program on one document, with everything it loads.
enum CliBench {
    static func run() throws -> Figure {
        let start = try Physical.processStart(runs: 21)
        var rows = [["start of a program that does nothing", rounded(start * 1000), "1.0"]]
        let commands: [(String, [String])] = [
            ("lint", ["lint"]), ("lint, JSON", ["lint", "--format", "json"]),
            ("extract, JSON", ["extract", "--format", "json"]),
        ]
        for document in try Child.documents() {
            for (name, arguments) in commands {
                let time = try median(11) { _ = try Child.iku(arguments + [document.path]) }
                let kilobytes = rounded(Double(document.bytes.count) / 1000)
                let file = document.path.split(separator: "/").last ?? ""
                rows.append(["\(name): \(file) (\(kilobytes) kB)", rounded(time * 1000), rounded(time / start)])
            }
        }
        return Figure(
            title: "From start to findings",
            method:
                "The release program on one document with all rules, word lists and the registry: median of 11 runs. "
                + "Limit: starting a program that does nothing.",
            head: ["run", "ms", "times the limit"],
            rows: rows
        )
    }
}
