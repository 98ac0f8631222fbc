import Testing

@testable import Expression

/// The values of small expressions, one after another.
struct BasicsTests {
    static let cases: [(String, String)] = [
        ("1 + 2 * 3", "7"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("1 / 0 > 1 || true", "true"),
        ("[1, 2, 3].all(x, x > 0)", "true"),
        ("[1, 2, 3].map(x, x * 2)", "[2, 4, 6]"),
        ("{'a': 1}.a == 1", "true"),
        ("'abc'.size() + 1", "4"),
        ("1 < 2.5 && 1 == 1.0", "true"),
        ("cel.bind(x, 5, x * x)", "25"),
        ("[1, 2, 3].filter(x, x % 2 == 1)", "[1, 3]"),
        ("true ? 'a' : 'b'", "\"a\""),
    ]

    @Test(arguments: cases)
    func value(of source: String, is expected: String) {
        let compilation = Environment().compile(source)
        #expect(compilation.errors.map { $0.rendered(source: source, language: .english) } == [])
        #expect(compilation.program?.evaluate([]).description == expected)
    }
}
