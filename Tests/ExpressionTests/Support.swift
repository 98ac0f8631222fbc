import Testing

@testable import Expression

/// A host class as the engine has them: fields are read through `Field`.
final class Sample: Sendable {
    let name: String
    let year: Int64
    let share: Double
    let marks: [Int64]
    let parent: Sample?

    init(name: String, year: Int64 = 2024, share: Double = 0.5, marks: [Int64] = [], parent: Sample? = nil) {
        self.name = name
        self.year = year
        self.share = share
        self.marks = marks
        self.parent = parent
    }

    static let type: ObjectType = ObjectType(
        name: "sample",
        doc: "An object of the tests",
        fields: [
            Field("name", .string, "its name", of: Sample.self) { .string($0.name) },
            Field("year", .int, of: Sample.self) { .int($0.year) },
            Field("share", .double, of: Sample.self) { .double($0.share) },
            Field("marks", .list(.int), of: Sample.self) { .makeList($0.marks.map(Value.int)) },
            Field("parent", .optional(.object("sample")), of: Sample.self) { sample in
                sample.parent.map { .some(.makeObject(Sample.type, $0)) } ?? .none
            },
            Field("broken", .string, of: Sample.self) { _ in .error(EvaluationError(.host("rusak"))) },
            Field("lying", .int, of: Sample.self) { _ in .string("not a number") },
        ]
    )
}

let sampleEnvironment = Environment(
    objects: [Sample.type],
    variables: [
        Variable(name: "sample", type: .object("sample")),
        Variable(name: "years", type: .list(.int)),
        Variable(name: "targets", type: .map(.string, .double)),
        Variable(name: "n", type: .int),
        Variable(name: "x", type: .double),
        Variable(name: "text", type: .string),
        Variable(name: "any", type: .dyn),
        Variable(name: "flag", type: .bool),
        Variable(name: "samples", type: .list(.object("sample"))),
    ]
)

/// The values of `sampleEnvironment`'s variables.
let sampleSlots: [Value] = [
    .makeObject(Sample.type, Sample(name: "Jumlah pasar", marks: [1, 2, 3], parent: Sample(name: "atas"))),
    .makeList([.int(2022), .int(2023), .int(2024)]),
    .makeMap([(.string("2024"), .double(3.5)), (.string("2025"), .double(4))]),
    .int(7),
    .double(2.5),
    .string("Persentase jalan mantap"),
    .int(3),
    .bool(true),
    .makeList([
        .makeObject(Sample.type, Sample(name: "a", year: 2)), .makeObject(Sample.type, Sample(name: "b", year: 1)),
    ]),
]

/// The value of an expression, with the errors of its compilation as a failure of the test.
func value(
    of source: String,
    in environment: Environment = Environment(),
    _ slots: [Value] = [],
    at location: SourceLocation = #_sourceLocation
) throws -> Value {
    let compilation = environment.compile(source)
    let errors = compilation.errors.map { $0.rendered(source: source, language: .english) }
    let program = try #require(compilation.program, "\(errors)", sourceLocation: location)
    return program.evaluate(slots)
}

/// What an expression is written as after evaluation.
func shown(_ source: String, at location: SourceLocation = #_sourceLocation) throws -> String {
    try value(of: source, in: sampleEnvironment, sampleSlots, at: location).description
}

/// The folder of the package, found from this file.
let packageFolder = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
