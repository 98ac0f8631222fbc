import Testing

@testable import Expression

/// Which parts of an expression could be written otherwise, and where they stand.
@Suite struct PartsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var source: String
        var parts: [String]
        var testDescription: String { source }
    }

    @Test(arguments: [
        Row(source: "n > 3", parts: ["> @2", "int 3 @4"]),
        Row(source: "(n) >= (-3)", parts: [">= @4", "int -3 @8"]),
        Row(source: "text == 'ä' && flag", parts: ["&& @13: 'text == 'ä'' 'flag'", "== @5", "string ä @8"]),
        Row(
            source: "(flag || true) && !flag",
            parts: [
                "&& @15: 'flag || true' '!flag'", "|| @6: 'flag' 'true'", "bool true @9", "! @18",
            ]
        ),
        Row(source: "flag &&\n  flag && flag", parts: ["&& @5,15: 'flag' 'flag' 'flag'"]),
        Row(source: "sample.name == text", parts: ["== @12", "field @7: broken"]),
        Row(source: "sample.year + 1 < 2", parts: ["< @16", "field @7: lying", "int 1 @14", "int 2 @18"]),
        Row(source: "x * 1.5 > 0.0", parts: ["> @8", "double 1.5 @4", "double 0.0 @10"]),
        Row(source: "n in years", parts: []),
        Row(source: "samples.exists(s, s.share > x)", parts: ["> @26"]),
    ])
    func areFound(_ row: Row) throws {
        let program = try #require(sampleEnvironment.compile(row.source).program)
        let bytes = Array(row.source.utf8)
        func text(_ range: Range<Int>) -> String { "'" + String(decoding: bytes[range], as: UTF8.self) + "'" }
        let found = program.parts.map { part -> String in
            switch part.kind {
            case .int(let value): "int \(value) @\(part.range.lowerBound)"
            case .double(let value): "double \(value) @\(part.range.lowerBound)"
            case .string(let value): "string \(value) @\(part.range.lowerBound)"
            case .bool(let value): "bool \(value) @\(part.range.lowerBound)"
            case .comparison(let symbol, let range): "\(symbol) @\(range.lowerBound)"
            case .logic(let isAnd, let operands, let symbols):
                "\(isAnd ? "&&" : "||") @\(symbols.map { "\($0.lowerBound)" }.joined(separator: ",")): "
                    + operands.map(text).joined(separator: " ")
            case .negation(let range): "! @\(range.lowerBound)"
            case .field(let range, let others): "field @\(range.lowerBound): \(others.joined(separator: " "))"
            }
        }
        #expect(found == row.parts)
    }
}
