internal import RE2Shim

/// A regular expression in RE2's syntax: linear in the length of the text, bounded in memory.
package final class Pattern: @unchecked Sendable {
    // RE2 objects may be used by several threads at once once they are made; this one is freed when nobody holds it.
    private let engine: OpaquePointer

    /// Throws the reason when the pattern is none.
    init(_ source: String) throws(EvaluationError) {
        guard source.utf8.count <= Limits.patternLength else {
            throw EvaluationError(.invalidPattern("> \(Limits.patternLength) byte"))
        }
        var text = source
        let made = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                iku_re2_new($0.baseAddress, $0.count, Int64(Limits.patternMemory))
            }
        }
        guard let made else { throw EvaluationError(.invalidPattern("?")) }
        if let reason = iku_re2_error(made) {
            let sentence = String(cString: reason)
            iku_re2_free(made)
            throw EvaluationError(.invalidPattern(sentence))
        }
        engine = made
    }

    deinit { iku_re2_free(engine) }

    var groups: Int { Int(iku_re2_groups(engine)) }

    /// Whether the pattern is found anywhere in the text.
    func matches(_ text: String) -> Bool {
        withBytes(text) { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                iku_re2_match(engine, $0.baseAddress, $0.count, 0, nil, 0) == 1
            }
        }
    }

    /// The first match at or after `start`: whole match and groups as byte ranges, nil for a group that took no part.
    func find(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> [Range<Int>?]? {
        let count = groups + 1
        var spans = [Int64](repeating: -1, count: 2 * count)
        let found = text.withMemoryRebound(to: CChar.self) {
            iku_re2_match(engine, $0.baseAddress, $0.count, start, &spans, Int32(count)) == 1
        }
        guard found else { return nil }
        return (0..<count).map { spans[2 * $0] < 0 ? nil : Int(spans[2 * $0])..<Int(spans[2 * $0 + 1]) }
    }
}
