import Testing

@testable import Expression

/// `matches` and the extension "regex": RE2, linear in the text.
struct PatternTests {
    /// Patterns that take other engines longer than anybody waits, on a megabyte of text.
    @Test(arguments: [
        "(a+)+$", "(a|aa)+$", "(a*)*b", "^(a|a?)+$", "(.*a){12}", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$",
        "(a?){50}a{50}b",
    ])
    func catastrophicPatternIsLinear(_ pattern: String) throws {
        let text = String(repeating: "a", count: 1_048_576) + "!"
        let environment = Environment(variables: [Variable(name: "text", type: .string)])
        let clock = ContinuousClock()
        let started = clock.now
        let result = try value(of: "text.matches(r'\(pattern)')", in: environment, [.string(text)])
        #expect(result.asBool != nil)
        #expect(clock.now - started < .seconds(5), "\(pattern)")
    }

    @Test func patternsBeyondTheMemoryAreRefused() {
        for pattern in ["((a{100}){100}){100}", "(a{1000}){1000}", String(repeating: "(ab|c)", count: 2_000)] {
            let compilation = Environment().compile("''.matches('\(pattern)')")
            #expect(compilation.program == nil)
            guard case .badPattern = compilation.diagnostics.first?.code else {
                Issue.record("\(pattern.prefix(20)): \(compilation.diagnostics)")
                continue
            }
        }
    }

    @Test(arguments: [
        ("'a1b22'.matches('[0-9]{2}')", "true"), ("matches('Ñandú', 'ñ')", "false"), ("'Ñ'.matches('(?i)ñ')", "true"),
        ("regex.extractAll('a1b22', '[0-9]*')", "[\"\", \"1\", \"22\"]"),
        ("regex.replace('äöü', '', '-')", "\"-ä-ö-ü-\""), ("regex.replace('aaa', 'a', 'b', 2)", "\"bba\""),
        ("regex.replace('ab', '(a)(b)', r'\\2\\1')", "\"ba\""), ("regex.replace('ab', 'a', 'x', 0)", "\"ab\""),
        ("regex.extract('x=1', '(x)=(1)').hasValue()", "error"), ("regex.replace('a', 'a', r'\\1')", "error"),
        ("'abc'.matches(string(dyn('b')))", "true"),
    ])
    func patternDoes(_ source: String, result: String) throws {
        let found = try value(of: source)
        #expect(result == "error" ? found.asError != nil : found.description == result, "\(found)")
    }
}
