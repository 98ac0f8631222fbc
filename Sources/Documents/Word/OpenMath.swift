/// Formulas of OpenDocument (presentation MathML) as one line of text.
struct OpenMath {
    let reader: MarkupReader<OpenName>

    private static let deepest = 40

    /// The formula, nil when the part holds none.
    func line() throws(InputError.Reason) -> [UInt8]? {
        while let event = try reader.next() {
            guard case .start(let name) = event else { continue }
            guard name == .math else { return nil }
            return FormulaLine.tidied(try children(depth: 0).reduce([], +))
        }
        return nil
    }

    /// The children of the element that has just begun, each by itself.
    private func children(depth: Int) throws(InputError.Reason) -> [[UInt8]] {
        var out: [[UInt8]] = []
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(let name):
                if name == .mathAnnotation || depth >= OpenMath.deepest {
                    try reader.skip()
                } else {
                    out.append(try element(name, depth: depth + 1))
                }
            case .text: break
            case .end where reader.depth == outer: return out
            default: break
            }
        }
        return out
    }

    private func element(_ name: OpenName?, depth: Int) throws(InputError.Reason) -> [UInt8] {
        switch name {
        case .identifier, .number, .sign, .words: return try word(name)
        case .fraction:
            let parts = try children(depth: depth)
            return parts.count == 2 ? FormulaLine.fraction(parts[0], parts[1]) : parts.reduce([], +)
        case .superscript, .over:
            let parts = try children(depth: depth)
            return parts.count == 2 ? FormulaLine.scripts(parts[0], sub: [], sup: parts[1]) : parts.reduce([], +)
        case .subscripted, .under:
            let parts = try children(depth: depth)
            return parts.count == 2 ? FormulaLine.scripts(parts[0], sub: parts[1], sup: []) : parts.reduce([], +)
        case .both, .underOver:
            let parts = try children(depth: depth)
            guard parts.count == 3 else { return parts.reduce([], +) }
            return FormulaLine.scripts(parts[0], sub: parts[1], sup: parts[2])
        case .root: return FormulaLine.root(try children(depth: depth).reduce([], +))
        case .fenced:
            let inside = try children(depth: depth).map(FormulaLine.tidied)
            return [0x28] + Array(inside.joined(separator: Array(", ".utf8))) + [0x29]
        default: return try children(depth: depth).reduce([], +)
        }
    }

    /// A word or a sign; signs that compute stand between blanks.
    private func word(_ name: OpenName?) throws(InputError.Reason) -> [UInt8] {
        var out: [UInt8] = []
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .text: reader.appendText(to: &out)
            case .end where reader.depth == outer:
                let word = FormulaLine.tidied(out)
                let isTight = word == [0x28] || word == [0x29] || word == [0x25] || word == [0x2C]
                return name == .number || isTight ? word : [0x20] + word + [0x20]
            default: break
            }
        }
        return out
    }
}
