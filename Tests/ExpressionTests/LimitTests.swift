import Testing

@testable import Expression

/// Nothing an expression says may trap, hang or fill the memory.
struct LimitTests {
    /// Errors of evaluation, by their code.
    static let failures: [(String, EvaluationError.Code)] = [
        ("n / 0", .divisionByZero), ("n % 0", .remainderByZero), ("9223372036854775807 + n", .overflow("int")),
        ("-9223372036854775807 - n", .overflow("int")), ("9223372036854775807 * n", .overflow("int")),
        ("(-9223372036854775807 - 1) / (n - 8)", .overflow("int")),
        ("(-9223372036854775807 - 1) % (n - 8)", .overflow("int")),
        ("-(-9223372036854775807 - n + 6)", .overflow("int")), ("1u - uint(n)", .overflow("uint")),
        ("years[n]", .indexOutOfRange("7")), ("years[-1]", .indexOutOfRange("-1")),
        ("years[9223372036854775807]", .indexOutOfRange("9223372036854775807")),
        ("targets['x']", .noSuchKey("\"x\"")), ("targets.x", .noSuchKey("\"x\"")),
        ("{'a': n, 'a': 2}", .repeatedKey("\"a\"")), ("{1: n, 1u: 2}", .repeatedKey("1u")),
        ("int(text)", .badConversion("\"Persentase jalan mantap\"", "int")),
        ("int(x * 1e300)", .outOfRange("2.5e+300", "int")), ("uint(n - 8)", .outOfRange("-1", "uint")),
        ("timestamp(n * 1000000000000)", .outOfRange("7000000000000", "timestamp")),
        ("string(bytes(text) + b'\\xff')", .invalidText),
        ("text.matches(text + '(')", .invalidPattern("missing ): Persentase jalan mantap(")),
        ("optional.none().value()", .emptyOptional), ("text.substring(n, 3)", .badArgument("7 > 3")),
        ("text.charAt(99)", .indexOutOfRange("99")), ("'%d'.format([text])", .badFormat("%d: string")),
        ("dyn(text) + n", .noSuchOverload("+", ["string", "int"])),
        ("timestamp(0).getHours('Mars')", .badArgument("“Mars”")),
        ("lists.range(99999999999)", .resultTooLarge), ("math.bitShiftLeft(n, -1)", .badArgument("-1")),
        ("math.abs(-9223372036854775807 - n + 6)", .overflow("int")),
        ("dyn(n).name", .noSuchOverload(".name", ["int"])),
        ("[text, n].sort()", .noSuchOverload("sort", ["list(dyn)"])),
        ("timestamp('9999-12-31T23:59:59Z') + duration('1s')", .overflow("timestamp")),
    ]

    @Test(arguments: failures)
    func failureIsAnError(_ source: String, code: EvaluationError.Code) throws {
        let error = try value(of: source, in: sampleEnvironment, sampleSlots).asError
        #expect(error?.code == code)
        #expect(error?.range != nil)
        for language in Language.allCases { #expect(error?.message(language).isEmpty == false) }
    }

    @Test func nestingIsLimited() {
        let limits = Limits.standard
        for (open, close) in [
            ("(", ")"), ("[", "]"), ("!(", ")"), ("-(", ")"), ("{1:", "}"), ("size(", ")"), ("true ? 1 : (", ")"),
        ] {
            let fine = String(repeating: open, count: 30) + "1" + String(repeating: close, count: 30)
            let deep = String(repeating: open, count: 4_000) + "1" + String(repeating: close, count: 4_000)
            #expect(!Environment().compile(fine).diagnostics.contains { $0.code == .tooDeep(limits.nesting) })
            #expect(Environment().compile(deep).program == nil)
            #expect(Environment().compile(deep).diagnostics.first?.code == .tooDeep(limits.nesting), "\(open)")
        }
        for chain in [
            "1" + String(repeating: " + 1", count: 3_000), "a" + String(repeating: ".a", count: 3_000),
            String(repeating: "-", count: 3_000) + "1", String(repeating: "!", count: 3_000) + "true",
            "[]" + String(repeating: "[0]", count: 3_000),
        ] {
            #expect(Environment().compile(chain).diagnostics.first?.code == .tooDeep(limits.nesting))
        }
    }

    @Test func longConditionsAreNotDeep() throws {
        let source = Array(repeating: "n == 7", count: 2_000).joined(separator: " && ")
        #expect(try value(of: source, in: sampleEnvironment, sampleSlots).asBool == true)
    }

    @Test func sourceAndPartsAreLimited() {
        let long = String(repeating: " ", count: 70_000) + "1"
        #expect(Environment().compile(long).diagnostics.map(\.code) == [.sourceTooLong(limit: 65_536)])
        let many = "[" + String(repeating: "1,", count: 20_000) + "1]"
        #expect(Environment().compile(many).diagnostics.first?.code == .tooManyParts(10_000))
    }

    /// Small expressions that would work for ever, or fill the memory.
    @Test(arguments: [
        "lists.range(1000).all(a, lists.range(1000).all(b, lists.range(1000).all(c, a + b + c >= 0)))",
        "lists.range(100000).map(a, lists.range(100000))",
        "lists.range(5000).exists(a, lists.range(5000).map(b, string(b)).distinct().size() == 0)",
        "lists.range(10000).map(a, lists.range(100)).flatten().map(x, lists.range(100)).flatten()",
        "sets.contains(lists.range(10000), lists.range(10000).reverse())",
        "lists.range(3000).map(x, [x]).distinct().size() > 1",
        "lists.range(300).map(a, lists.range(300).map(b, lists.range(300).map(c, [c])))",
        "lists.range(1000000).map(x, 'abcdefghij').join('abcdefghijabcdefghij').size()",
    ])
    func workIsLimited(_ source: String) throws {
        let error = try value(of: source).asError
        switch error?.code {
        case .tooExpensive, .resultTooLarge: break
        default: Issue.record("\(source): \(String(describing: error?.code))")
        }
    }

    /// Values that share their parts are larger than the memory; comparing and writing them stops.
    @Test func sharedValuesAreNotWalkedForEver() throws {
        var source = "%s"
        for level in (0..<40).reversed() {
            source =
                "cel.bind(a\(level), " + (level == 0 ? "[1, 1]" : "[a\(level - 1), a\(level - 1)]") + ", " + "%s" + ")"
        }
        source = (0..<40).reversed().reduce("BODY") { body, level in
            "cel.bind(a\(level), " + (level == 0 ? "[n, n]" : "[a\(level - 1), a\(level - 1)]") + ", \(body))"
        }
        func run(_ body: String) throws -> EvaluationError.Code? {
            let text = source.split(separator: "BODY", omittingEmptySubsequences: false).joined(separator: body)
            return try value(of: text, in: sampleEnvironment, sampleSlots).asError?.code
        }
        #expect(try run("a39 == dyn([a38, a38])") == .tooExpensive(10_000_000))
        #expect(try run("'%s'.format([a39])") == .resultTooLarge)
        #expect(try run("a39 in [dyn(a39)]") == .tooExpensive(10_000_000))
    }

    @Test func replacementsCannotGrowWithoutEnd() throws {
        let source = "cel.bind(a, lists.range(4000).map(i, 'abcdefghij').join(), a.replace('', a))"
        #expect(try value(of: source).asError?.code == .resultTooLarge)
        let pattern = "cel.bind(a, lists.range(4000).map(i, 'abcdefghij').join(), regex.replace(a, '.', a))"
        #expect(try value(of: pattern).asError?.code == .resultTooLarge)
    }

    /// Searching is linear also where every place almost fits.
    @Test(arguments: [
        "t.contains(s)", "t.indexOf(s) == 0", "t.lastIndexOf(s) == 0", "t.split(s).size() == 0",
        "t.replace(s, '') == ''",
    ])
    func searchingIsLinear(_ source: String) throws {
        let environment = Environment(variables: [
            Variable(name: "t", type: .string), Variable(name: "s", type: .string),
        ])
        let text = String(repeating: "a", count: 4_000_000)
        let clock = ContinuousClock()
        for wanted in [String(repeating: "a", count: 2_000_000) + "b", "b" + String(repeating: "a", count: 2_000_000)] {
            let started = clock.now
            #expect(try value(of: source, in: environment, [.string(text), .string(wanted)]).asBool == false)
            #expect(clock.now - started < .seconds(10))
        }
    }

    @Test func costIsTheHostsToSet() throws {
        var limits = Limits()
        limits.cost = 50
        let environment = Environment(limits: limits)
        #expect(try value(of: "[1, 2, 3].all(x, x > 0)", in: environment).asBool == true)
        #expect(try value(of: "lists.range(40).all(x, x >= 0)", in: environment).asError?.code == .tooExpensive(50))
        #expect(try value(of: "lists.range(40).all(x, x >= 0) || true", in: environment).asBool == true)
    }
}
