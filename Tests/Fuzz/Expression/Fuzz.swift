import Expression

// Any bytes as an expression: read, checked, planned, evaluated, explained, its mistakes told. Nothing may trap, hang or
// fill the memory, and the ways to a value must agree.

private final class Sample: Sendable {
    static let type: ObjectType = ObjectType(
        name: "sample",
        fields: [
            Field("name", .string, of: Sample.self) { _ in .string("Jumlah pasar") },
            Field("year", .int, of: Sample.self) { _ in .int(2024) },
            Field("marks", .list(.int), of: Sample.self) { _ in .makeList([.int(1), .int(.min), .int(.max)]) },
            Field("parent", .optional(.object("sample")), of: Sample.self) { _ in .none },
            Field("broken", .string, of: Sample.self) { _ in .error(EvaluationError(.host("rusak"))) },
        ]
    )
}

private let environment: Environment = {
    var limits = Limits()
    limits.cost = 100_000
    return Environment(
        objects: [Sample.type],
        variables: [
            Variable(name: "s", type: .object("sample")), Variable(name: "l", type: .list(.int)),
            Variable(name: "m", type: .map(.string, .double)), Variable(name: "n", type: .int),
            Variable(name: "u", type: .uint), Variable(name: "x", type: .double), Variable(name: "t", type: .string),
            Variable(name: "b", type: .bytes), Variable(name: "d", type: .dyn), Variable(name: "f", type: .bool),
            Variable(name: "w", type: .timestamp), Variable(name: "z", type: .duration),
            Variable(name: "o", type: .optional(.string)),
        ],
        limits: limits
    )
}()

private let slots: [Value] = [
    .makeObject(Sample.type, Sample()), .makeList([.int(.max), .int(-1), .int(0)]),
    .makeMap([(.string("a"), .double(.nan))] + "bcdefgh".map { (.string(String($0)), .double(1e308)) }), .int(.min),
    .uint(.max),
    .double(.infinity), .string("aé\u{301}🐱\0z"), .bytes([0, 0xFF, 0xC3]), .makeList([.null, .string("q")]),
    .bool(true), Timestamp(seconds: 253_402_300_799).map(Value.timestamp) ?? .null,
    .duration(Elapsed(nanoseconds: .min)),
    .some(.string("isi")),
]

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let source = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    let compilation = environment.compile(source)
    for diagnostic in compilation.diagnostics {
        for language in Language.allCases {
            precondition(!diagnostic.rendered(source: source, language: language).isEmpty)
        }
        precondition(diagnostic.range.upperBound <= source.utf8.count)
    }
    precondition(compilation.program != nil || !compilation.errors.isEmpty)
    let value = compilation.program?.evaluate(slots)
    if let program = compilation.program, let value {
        let explanation = program.explain(slots)
        agree(value, explanation.result, source)
        precondition(explanation.failures.allSatisfy { $0.isFailure })
    }
    let unchecked = environment.compile(source, isStrict: false).program?.evaluate(slots)
    if let value, let unchecked, value.asError == nil { agree(value, unchecked, source) }
    return 0
}

/// Two results of one expression; work beyond the limit may show on one way only.
private func agree(_ one: Value, _ two: Value, _ source: String) {
    for error in [one.asError, two.asError] {
        if case .tooExpensive = error?.code { return }
    }
    precondition(one.description == two.description, "\(source)\n\(one)\n\(two)")
}
