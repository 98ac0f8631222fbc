import Testing

@testable import Expression

/// What is legal but cannot be meant.
struct WarningTests {
    @Test(arguments: [
        ("true || n > 1", ["this branch is never taken: its condition is always true", "this is always true"]),
        ("1 > 2 && n > 1", ["this is always false", "this branch is never taken: its condition is always false"]),
        ("1 < 2 ? n : 3", ["this branch is never taken: its condition is always true"]),
        ("text == 'a' && text == 'b'", ["this comparison never holds"]),
        ("text != 'a' || text != 'b'", ["this comparison always holds"]),
        ("n > 5 && flag && n < 3", ["this comparison never holds"]),
        ("n >= 5 || n < 7", ["this comparison always holds"]),
        ("years.size() < 0 || flag", ["this comparison never holds"]),
        ("flag && years.size() >= 0", ["this comparison always holds"]),
        ("n > 1 / 0", ["this always fails: division by zero"]),
        ("text.startsWith('a') || n == int('x')", ["this always fails: \"x\" cannot be read as int"]),
    ])
    func isWarnedOf(_ source: String, messages: [String]) {
        let compilation = sampleEnvironment.compile(source)
        #expect(compilation.program != nil)
        #expect(Set(compilation.diagnostics.map { $0.message(.english) }) == Set(messages))
        #expect(compilation.errors.isEmpty)
    }

    @Test(arguments: [
        "n > 3 && n < 5", "text == 'a' || text == 'b'", "text != 'a' && text != 'b'", "n >= 5 || n < 3",
        "years.size() > 0 && flag", "flag ? 1 : 2", "n == 1 || n == 2 || n == 3", "n > 1 && x < 0.5",
    ])
    func isNotWarnedOf(_ source: String) {
        #expect(sampleEnvironment.compile(source).diagnostics == [])
    }
}
