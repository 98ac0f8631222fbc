import Expression
import Glibc
import TestSupport

/// The rule language: compiling and evaluating the expressions of `peers/cases.tsv`, which the other engines run too
/// (`peers/run`). Instructions and allocations are counted by valgrind where it is installed; they are the figure of
/// record, times are of their order only.
enum ExpressionBench {
    struct Case {
        let name: String
        let source: String
    }

    static func run() throws -> Figure {
        if let asked = getenv("IKU_BENCH_CASE") {
            if String(cString: asked) == "times" { try printTimes() } else { try repeatOne(String(cString: asked)) }
            exit(0)
        }
        var rows: [[String]] = []
        for one in try cases() {
            guard let program = environment.compile(one.source, expecting: .bool).program else {
                throw BenchError.missing(one.source)
            }
            guard program.evaluate(slots).asBool != nil else { throw BenchError.missing("a value of \(one.source)") }
            let compile = nanoseconds { Self.compile(one.source, $0) }
            let evaluate = timed(program)
            rows.append(
                [one.name, rounded(compile), rounded(evaluate)]
                    + counted(one, "compile", 200, 1_200)
                    + counted(one, "evaluate", 1_000, 3_000)
            )
        }
        return Figure(
            title: "Expressions",
            method: """
                Per compilation (read, check, plan) and per evaluation of a compiled program with the same values. \
                Instructions and allocations by valgrind (cachegrind and memcheck, the difference of two run lengths). \
                Beside other engines, and what was reached: expression-peers.md.
                """,
            head: [
                "expression", "compile, ns", "evaluate, ns", "compile, instructions", "allocations",
                "evaluate, instructions", "allocations",
            ],
            rows: rows
        )
    }

    /// Name, compile ns, evaluate ns of each case, for a comparison with others in one run.
    private static func printTimes() throws {
        for one in try cases() {
            guard let program = environment.compile(one.source, expecting: .bool).program else { continue }
            let compile = nanoseconds { Self.compile(one.source, $0) }
            let evaluate = timed(program)
            print("\(one.name)\t\(rounded(compile))\t\(rounded(evaluate))")
        }
    }

    /// Nanoseconds of one evaluation.
    private static func timed(_ program: Program) -> Double { nanoseconds { evaluate(program, $0) } }

    private static func compile(_ source: String, _ count: Int) {
        for _ in 0..<count { keep(environment.compile(source, expecting: .bool).program != nil) }
    }

    /// The loop has nothing in it but the call, as in the runners of the peers.
    private static func evaluate(_ program: Program, _ count: Int) {
        let slots = slots
        var failures = 0
        for _ in 0..<count {
            if case .error = program.evaluate(slots) { failures += 1 }
        }
        keep(failures)
    }

    static func cases() throws -> [Case] {
        guard let bytes = Project.bytes(of: "Tests/Benchmarks/peers/cases.tsv") else {
            throw BenchError.missing("cases.tsv")
        }
        return bytes.split(separator: 0x0A).compactMap { line in
            let parts = line.split(separator: 0x09)
            guard parts.count == 2 else { return nil }
            return Case(
                name: String(decoding: parts[0], as: UTF8.self),
                source: String(decoding: parts[1], as: UTF8.self)
            )
        }
    }

    /// Nanoseconds of one call: the least of fifteen rounds of some milliseconds, as for the peers. What others do on
    /// the machine only ever adds to it.
    private static func nanoseconds(_ repeated: (Int) -> Void) -> Double {
        var count = 1
        while count < 1 << 24, seconds({ repeated(count) }) < 0.004 { count *= 2 }
        return (0..<15).map { _ in seconds { repeated(count) } }.reduce(.infinity, min) / Double(count) * 1e9
    }

    // MARK: Counting

    /// Instructions and allocations of one call; a dash without valgrind.
    private static func counted(_ one: Case, _ mode: String, _ few: Int, _ many: Int) -> [String] {
        let instructions = difference(
            one,
            mode,
            few,
            many,
            ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"],
            "refs:"
        )
        let allocations = difference(
            one,
            mode,
            few,
            many,
            ["--tool=memcheck", "--undef-value-errors=no"],
            "total heap usage:"
        )
        return [
            instructions.map { rounded($0) } ?? "–",
            allocations.map { $0 < 0.05 ? "0" : rounded($0) } ?? "–",
        ]
    }

    private static func difference(
        _ one: Case,
        _ mode: String,
        _ few: Int,
        _ many: Int,
        _ tool: [String],
        _ label: String
    ) -> Double? {
        guard let program = stripped else { return nil }
        func count(_ times: Int) -> Double? {
            let arguments =
                ["IKU_BENCH_CASE=\(mode):\(times):\(one.name)", "SWIFT_BACKTRACE=enable=no", "valgrind"] + tool + [
                    program, "expression",
                ]
            guard let result = Command.run("env", arguments), result.status == 0 else { return nil }
            let text = String(decoding: result.errors, as: UTF8.self)
            guard let line = text.split(separator: "\n").first(where: { $0.contains(label) }) else { return nil }
            let number = line.split(separator: ":").last?.prefix { $0 != "a" }.filter(\.isNumber) ?? ""
            return Double(number)
        }
        guard let less = count(few), let more = count(many) else { return nil }
        return (more - less) / Double(many - few)
    }

    /// A copy of this program without debug information, which older versions of valgrind cannot read.
    private static let stripped: String? = {
        guard let program = CommandLine.arguments.first else { return nil }
        let copy = program + "-stripped"
        return Command.run("strip", ["-g", "-o", copy, program])?.status == 0 ? copy : nil
    }()

    /// `compile:200:field comparison`
    private static func repeatOne(_ asked: String) throws {
        let parts = asked.split(separator: ":", maxSplits: 2)
        guard parts.count == 3, let count = Int(parts[1]), let one = try cases().first(where: { $0.name == parts[2] }),
            let program = environment.compile(one.source).program
        else { throw BenchError.missing(asked) }
        if parts[0] == "compile" {
            compile(one.source, count)
        } else {
            evaluate(program, count)
        }
    }

    // MARK: Data, the same as in the runners of the peers

    private final class Indicator: Sendable {
        let name = "Jumlah pasar yang dipantau"
        let formula = "jumlah pasar"
        let score: Int64 = 7
        let targets = Value.makeMap((2020...2025).map { (.int($0), .double(Double($0) / 10)) })

        static let type: ObjectType = ObjectType(
            name: "indicator",
            fields: [
                Field("name", .string, of: Indicator.self) { .string($0.name) },
                Field("formula", .string, of: Indicator.self) { .string($0.formula) },
                Field("score", .int, of: Indicator.self) { .int($0.score) },
                Field("targets", .map(.int, .double), of: Indicator.self) { $0.targets },
            ]
        )
    }

    private static let environment = Environment(
        objects: [Indicator.type],
        variables: [
            Variable(name: "i", type: .object("indicator")),
            Variable(name: "years", type: .list(.int)),
            Variable(name: "names", type: .list(.string)),
            Variable(name: "ten", type: .list(.int)),
            Variable(name: "thousand", type: .list(.int)),
            Variable(name: "text", type: .string),
            Variable(name: "kind", type: .string),
            Variable(name: "a", type: .int),
            Variable(name: "b", type: .int),
            Variable(name: "m", type: .map(.string, .int)),
        ]
    )

    private static let slots: [Value] = [
        .makeObject(Indicator.type, Indicator()),
        .makeList((2021...2025).map(Value.int)),
        .makeList("ABCDEFGHIJ".map { .string(String($0)) } + [.string("Z")]),
        .makeList((0..<10).map(Value.int)),
        .makeList((0..<1000).map(Value.int)),
        .string("Peraturan Daerah No. 5 Tahun 2021"),
        .string("faktur"),
        .int(9_000),
        .int(77),
        .makeMap((0..<12).map { (.string("k\($0)"), .int($0)) }),
    ]
}
