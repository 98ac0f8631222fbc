/// A matcher of regular expressions that is easy to believe: for each part of the pattern, the set of places where a
/// match of it that begins at a given place may end. Slow, and without anything clever that could be wrong.
///
/// It knows letters, `.`, classes, `\d \w \s` and their opposites, groups, `|`, `* + ? {n,m}` and their lazy forms, `^`
/// and `$`. What else there is in RE2's syntax it refuses.
struct Reference {
    indirect enum Part {
        case one(Set)
        case begin, end
        case sequence([Part])
        case either([Part])
        case repeated(Part, least: Int, most: Int)
    }

    /// Characters by ranges, or all but those.
    struct Set {
        var ranges: [ClosedRange<UInt32>]
        var isInverted = false

        func has(_ scalar: UInt32) -> Bool { ranges.contains { $0.contains(scalar) } != isInverted }
    }

    private let root: Part

    /// nil: no pattern, or one this matcher does not know.
    init?(_ pattern: String) {
        var parser = Parser(scalars: pattern.unicodeScalars.map(\.value))
        guard let part = parser.alternatives(depth: 0), parser.isAtEnd else { return nil }
        root = part
    }

    /// Whether the pattern is found anywhere in the text.
    func matches(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.map(\.value)
        return (0...scalars.count).contains { !Reference.ends(root, scalars, [$0]).isEmpty }
    }

    private static func ends(_ part: Part, _ text: [UInt32], _ starts: Swift.Set<Int>) -> Swift.Set<Int> {
        switch part {
        case .one(let set):
            return Swift.Set(starts.filter { $0 < text.count && set.has(text[$0]) }.map { $0 + 1 })
        case .begin: return starts.intersection([0])
        case .end: return starts.intersection([text.count])
        case .sequence(let parts):
            return parts.reduce(starts) { ends($1, text, $0) }
        case .either(let parts):
            return parts.reduce(into: []) { $0.formUnion(ends($1, text, starts)) }
        case .repeated(let part, let least, let most):
            var now = starts
            for _ in 0..<least { now = ends(part, text, now) }
            var all = now
            var round = least
            while !now.isEmpty, round < most {
                now = ends(part, text, now).subtracting(all)
                all.formUnion(now)
                round += 1
            }
            return all
        }
    }
}

/// Reads a pattern; gives nil for all it is not sure of.
private struct Parser {
    let scalars: [UInt32]
    var at = 0

    init(scalars: [UInt32]) { self.scalars = scalars }

    var isAtEnd: Bool { at == scalars.count }
    var next: Unicode.Scalar? { at < scalars.count ? Unicode.Scalar(scalars[at]) : nil }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        at += 1
        return true
    }

    mutating func alternatives(depth: Int) -> Reference.Part? {
        guard depth < 20 else { return nil }
        var found: [Reference.Part] = []
        repeat {
            var parts: [Reference.Part] = []
            while let scalar = next, scalar != "|", scalar != ")" {
                guard let part = repeated(depth: depth) else { return nil }
                parts.append(part)
            }
            found.append(.sequence(parts))
        } while take("|")
        return found.count == 1 ? found[0] : .either(found)
    }

    private mutating func repeated(depth: Int) -> Reference.Part? {
        guard let part = single(depth: depth) else { return nil }
        let bounds: (Int, Int)
        switch next {
        case "*": bounds = (0, .max)
        case "+": bounds = (1, .max)
        case "?": bounds = (0, 1)
        case "{":
            guard let counted = counts() else { return nil }
            bounds = counted
        default: return part
        }
        at += 1
        _ = take("?")
        // Two in a row are an error, or what RE2 makes one of; a repeated anchor is worth no doubt.
        if let following = next, "*+?{".unicodeScalars.contains(following) { return nil }
        switch part {
        case .begin, .end: return nil
        default: return .repeated(part, least: bounds.0, most: bounds.1)
        }
    }

    /// `{2}`, `{2,}`, `{2,5}` up to the brace that closes it.
    private mutating func counts() -> (Int, Int)? {
        at += 1
        guard let least = number() else { return nil }
        if next == "}" { return (least, least) }
        guard take(",") else { return nil }
        if next == "}" { return (least, .max) }
        guard let most = number(), most >= least, next == "}" else { return nil }
        return (least, most)
    }

    private mutating func number() -> Int? {
        var value = 0
        var digits = 0
        while let scalar = next, ("0"..."9").contains(scalar), digits < 2 {
            value = value * 10 + Int(scalar.value - 48)
            digits += 1
            at += 1
        }
        return digits == 0 ? nil : value
    }

    private mutating func single(depth: Int) -> Reference.Part? {
        guard let scalar = next else { return nil }
        at += 1
        switch scalar {
        case "(":
            if take("?"), !take(":") { return nil }
            guard let inner = alternatives(depth: depth + 1), take(")") else { return nil }
            return inner
        case "[": return characterClass()
        case ".": return .one(.init(ranges: [10...10], isInverted: true))
        case "^": return .begin
        case "$": return .end
        case "\\": return escaped().map { .one($0) }
        case "*", "+", "?", "{", "}", "]", ")": return nil
        default: return .one(.init(ranges: [scalar.value...scalar.value]))
        }
    }

    private mutating func escaped() -> Reference.Set? {
        guard let scalar = next else { return nil }
        at += 1
        switch scalar {
        case "d", "D": return .init(ranges: [48...57], isInverted: scalar == "D")
        case "w", "W": return .init(ranges: [48...57, 65...90, 95...95, 97...122], isInverted: scalar == "W")
        case "s", "S": return .init(ranges: [9...10, 12...13, 32...32], isInverted: scalar == "S")
        case ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "^", "$", "\\", "-":
            return .init(ranges: [scalar.value...scalar.value])
        default: return nil
        }
    }

    private mutating func characterClass() -> Reference.Part? {
        var set = Reference.Set(ranges: [], isInverted: take("^"))
        while let scalar = next, scalar != "]" {
            // Escapes and named classes within a class are left to RE2 alone.
            guard scalar != "\\", scalar != "[", scalar != "-" else { return nil }
            at += 1
            guard next == "-" else {
                set.ranges.append(scalar.value...scalar.value)
                continue
            }
            at += 1
            guard let last = next, last.value >= scalar.value, last != "]", last != "\\", last != "[" else {
                return nil
            }
            at += 1
            set.ranges.append(scalar.value...last.value)
        }
        return take("]") && !set.ranges.isEmpty ? .one(set) : nil
    }
}
