import Expression

// A pattern and a text, parted by a zero byte: matching and replacing end, and agree with one another and, for small
// ones, with a simple matcher (`Reference.swift`).

private let programs: [Program] = {
    let environment = Environment(
        variables: [Variable(name: "t", type: .string), Variable(name: "p", type: .string)]
    )
    return [
        "t.matches(p)", "regex.extractAll(t, p).size() > 0", "regex.extract(t, p).hasValue()",
        "regex.replace(t, p, r'<\\0>', 100).size() >= 0",
    ].compactMap { environment.compile($0).program }
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let parts = UnsafeBufferPointer(start: bytes, count: count).split(separator: 0, maxSplits: 1)
    guard parts.count == 2 else { return 0 }
    let source = String(decoding: parts[0], as: UTF8.self)
    let pattern = Value.string(source)
    compare(source, String(decoding: parts[1].prefix(40), as: UTF8.self))
    // Repeated, so that what grows faster than the text shows.
    let text = String(repeating: String(decoding: parts[1], as: UTF8.self), count: 64)
    precondition(programs.count == 4)
    let results = programs.map { $0.evaluate([.string(text), pattern]) }
    if case .bool(let found) = results[0] {
        for other in results[1...2] {
            // A group may take no part in a match; what was extracted was matched.
            if case .bool(true) = other { precondition(found, "\(pattern)") }
        }
    }
    return 0
}

private func compare(_ pattern: String, _ text: String) {
    guard pattern.utf8.count <= 40, let reference = Reference(pattern) else { return }
    // Where both know the pattern; what is too large for one is not compared.
    guard case .bool(let found) = programs[0].evaluate([.string(text), .string(pattern)]) else { return }
    precondition(found == reference.matches(text), "\(pattern) on \(text)")
}
