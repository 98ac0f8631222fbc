import Testing

@testable import Expression

/// What a host gives, seen from expressions.
struct HostTests {
    @Test(arguments: [
        ("sample.name", "\"Jumlah pasar\""), ("sample.marks[2]", "3"), ("sample.parent.name.orValue('?')", "\"atas\""),
        ("sample.parent.parent.name.orValue('?')", "\"?\""), ("has(sample.name)", "true"),
        ("has(sample.parent)", "true"), ("sample == sample", "true"), ("samples.map(s, s.name)", "[\"a\", \"b\"]"),
        ("samples.exists(s, s.year == 1)", "true"), ("samples[0] == samples[1]", "false"),
        ("samples.sortBy(s, s.year).map(s, s.name)", "[\"b\", \"a\"]"), ("any + 1", "4"),
        ("samples.filter(s, s.year > 1)[0].name", "\"a\""), ("dyn(sample).name", "\"Jumlah pasar\""),
        ("dyn(sample).?nothing.hasValue()", "false"), ("sample in samples", "false"),
        ("targets['2024'] + x", "6.0"), ("years.all(y, y in [2022, 2023, 2024])", "true"),
    ])
    func objectIsSeen(_ source: String, result: String) throws {
        #expect(try shown(source) == result)
    }

    @Test func errorsOfTheHostPassThroughWithAPlace() throws {
        let error = try #require(try value(of: "sample.broken == ''", in: sampleEnvironment, sampleSlots).asError)
        #expect(error.code == .host("rusak"))
        #expect(error.range == 0..<13)
    }

    @Test func hostThatBreaksItsPromiseIsAnError() throws {
        let error = try #require(try value(of: "sample.lying + 1", in: sampleEnvironment, sampleSlots).asError)
        #expect(error.code == .unexpectedType("int", "string"))
        let wrong = Value.makeObject(Sample.type, EvaluationError(.overflow("")))
        let field = try value(of: "sample.name", in: sampleEnvironment, [wrong]).asError
        #expect(field?.code == .noSuchField("name"))
        let absent = try value(of: "n + 1", in: sampleEnvironment, [.null, .null, .null, .string("x")]).asError
        #expect(absent?.code == .unexpectedType("int", "string"))
    }

    @Test func missingSlotsAreAnError() throws {
        #expect(try value(of: "n + 1", in: sampleEnvironment, []).asError?.code == .tooFewSlots)
        #expect(try value(of: "1 + 1", in: sampleEnvironment, []).asInt == 2)
    }

    @Test func functionsOfTheHostAreCalled() throws {
        let twice = Function(
            name: "twice",
            doc: "doubles",
            overloads: [
                Overload(
                    id: "twice_int",
                    parameters: [.int],
                    result: .int,
                    implementation: .unary { .int(($0.asInt ?? 0) * 2) }
                ),
                Overload(
                    id: "sample_twice",
                    isMember: true,
                    parameters: [.object("sample")],
                    result: .string,
                    implementation: .unary { value in
                        guard let sample = value.asRecord?.host as? Sample else { return .null }
                        return .string(sample.name + sample.name)
                    }
                ),
            ]
        )
        let environment = Environment(
            objects: [Sample.type],
            variables: [Variable(name: "sample", type: .object("sample"))],
            functions: [twice]
        )
        let slots: [Value] = [.makeObject(Sample.type, Sample(name: "ab"))]
        #expect(try value(of: "twice(21)", in: environment, slots).asInt == 42)
        #expect(try value(of: "sample.twice()", in: environment, slots).asString == "abab")
        #expect(environment.compile("twice('a')").errors.count == 1)
        #expect(environment.compile("sample.twice").diagnostics.first?.code == .missingCall("twice"))
    }

    @Test func addedVariablesComeBehindAndHide() throws {
        let more = sampleEnvironment.adding([
            Variable(name: "values", type: .list(.double)), Variable(name: "n", type: .string),
        ])
        #expect(more.variables.count == sampleEnvironment.variables.count + 2)
        let program = try #require(more.compile("values.size() == 1 && n == 'neu'").program)
        #expect(program.usedVariables == [9, 10])
        #expect(program.evaluate(sampleSlots + [.makeList([.double(1)]), .string("neu")]).asBool == true)
        #expect(sampleEnvironment.compile("values").program == nil)
    }

    @Test func programsRunOnSeveralThreads() async throws {
        let program = try #require(
            sampleEnvironment.compile("years.map(y, y * n).filter(y, y > 14160).size() == 2 && text.matches('jal.n')")
                .program
        )
        let results = await withTaskGroup(of: Bool.self, returning: [Bool].self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<200).allSatisfy { _ in program.evaluate(sampleSlots).asBool == true } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.allSatisfy { $0 })
    }
}
