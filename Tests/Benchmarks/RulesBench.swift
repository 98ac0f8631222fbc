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
            rows: rows,
            more: [try costs(book, recogniser, asOf)]
        )
    }

    /// What each rule costs alone, the dearest first.
    private static func costs(_ book: RuleBook, _ recogniser: Recogniser, _ asOf: CivilDate) throws -> Figure {
        let dossiers = try Child.documents().map { input in
            recogniser.recognise(try Reader().read(file: input.path, bytes: input.bytes))
        }
        var costs: [(rule: String, evaluations: Int, time: Double)] = []
        for rule in book.rules where !rule.file.applies.isGovernmental {
            var selection = Selection()
            selection.only = [rule.id]
            let judge = Judge(book: book, selection: selection, asOf: asOf)
            let evaluations = dossiers.reduce(0) { $0 + judge.judge($1).totals.evaluations }
            let time = median(5) { for dossier in dossiers { keep(judge.judge(dossier)) } }
            costs.append((rule.id, evaluations, time))
        }
        costs.sort { ($1.time, $0.rule) < ($0.time, $1.rule) }
        let whole = costs.reduce(0) { $0 + $1.time }
        return Figure(
            title: "Cost of each rule",
            method:
                "Each rule alone over the \(dossiers.count) documents above, dearest first; median of 5. What several rules share "
                + "(the words of a text, the reading of a citation) is charged to each of them.",
            head: ["rule", "evaluations", "ms", "µs each", "share"],
            rows: costs.map { cost in
                [
                    cost.rule, String(cost.evaluations), rounded(cost.time * 1000),
                    rounded(cost.time / Double(max(cost.evaluations, 1)) * 1e6),
                    "\(rounded(cost.time / whole * 100)) %",
                ]
            }
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
