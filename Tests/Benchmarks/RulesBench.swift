import Documents
import Engine
import Model
import TestSupport

/// How fast rules meet their subjects.
enum RulesBench {
    static func run() throws -> Figure {
        let path = Project.root + "/Rules"
        let book = try RuleBook.load(try RulesFolder.read(path))
        let loading = try median(5) { keep(try RuleBook.load(try RulesFolder.read(path))) }
        guard let asOf = CivilDate(year: 2026, month: 1, day: 1) else { throw BenchError.missing("a day") }
        let judge = Judge(book: book, asOf: asOf)
        let recogniser = Recogniser(lexicon: book.lexicon)
        let limit = callsPerSecond()
        var rows: [[String]] = []
        for input in try Child.documents() {
            let dossier = recogniser.recognise(try Reader().read(file: input.path, bytes: input.bytes))
            let evaluations = judge.judge(dossier).totals.evaluations
            let time = median(11) { keep(judge.judge(dossier)) }
            let speed = Double(evaluations) / time
            rows.append([
                input.path.split(separator: "/").last.map(String.init) ?? "", String(evaluations), rounded(time * 1000),
                rounded(speed / 1000), rounded(time / Double(max(evaluations, 1)) * 1e6), rounded(limit / speed),
            ])
        }
        return Figure(
            title: "Judging",
            method:
                "\(judge.rules.count) rules at all subjects of a document, on one core; median of 11. Loading, type-checking and "
                + "compiling them takes \(rounded(loading * 1000)) ms, once a run. Limit: calling a closure that answers at once "
                + "(\(rounded(1e9 / limit)) ns).",
            head: ["document", "evaluations", "ms", "thousand a second", "µs each", "times the limit"],
            rows: rows
        )
    }

    private static func callsPerSecond() -> Double {
        let closures: [(Int) -> Bool] = (0..<64).map { bound in { $0 > bound } }
        let calls = 1 << 22
        let time = median(5) {
            var holds = 0
            for index in 0..<calls where closures[index & 63](index) { holds += 1 }
            keep(holds)
        }
        return Double(calls) / time
    }
}
