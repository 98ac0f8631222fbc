/// A part of a compiled expression that could as well have been written otherwise: what tools that try variants of an
/// expression need to know of it.
package struct ExpressionPart: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case int(Int64)
        case double(Double)
        case string(String)
        case bool(Bool)
        /// `==`, `<` …; `symbol` is where it stands.
        case comparison(String, symbol: Range<Int>)
        /// Operands joined by `&&` (or `||`); `symbols` are the places between them.
        case logic(isAnd: Bool, operands: [Range<Int>], symbols: [Range<Int>])
        /// `!operand`; `symbol` is where the mark stands.
        case negation(symbol: Range<Int>)
        /// A field of an object, with the other fields of the same type in the order of their declaration, beginning
        /// behind the field itself.
        case field(name: Range<Int>, others: [String])
    }

    package let kind: Kind
    /// UTF-8 offsets into the source, as all ranges here; parentheses around a part do not belong to it.
    package let range: Range<Int>
}

extension Program {
    /// The parts that could be written otherwise, by their places.
    package var parts: [ExpressionPart] {
        let bytes = Array(source.utf8)
        var parts: [ExpressionPart] = []
        for (index, node) in checked.syntax.nodes.enumerated() {
            guard let kind = kind(of: node, at: index, in: bytes) else { continue }
            parts.append(ExpressionPart(kind: kind, range: node.range))
        }
        return parts.enumerated().sorted { a, b in
            (a.element.range.lowerBound, b.element.range.upperBound, a.offset)
                < (b.element.range.lowerBound, a.element.range.upperBound, b.offset)
        }.map(\.element)
    }

    /// Names of the fields of an object type that the expression reads or asks for.
    package func fields(of object: String) -> Set<String> {
        var fields: Set<String> = []
        for case .field(let field, let owner) in checked.resolutions where owner.name == object {
            fields.insert(field.name)
        }
        return fields
    }

    private func kind(of node: Node, at index: Int, in bytes: [UInt8]) -> ExpressionPart.Kind? {
        switch node.form {
        case .literal(.int(let value)): return .int(value)
        case .literal(.double(let value)): return .double(value)
        case .literal(.string(let text)): return .string(text)
        case .literal(.bool(let value)): return .bool(value)
        case .binary(let op, _, _):
            guard op.precedence == 3, op != .in else { return nil }
            let start = Int(node.name)
            return .comparison(op.symbol, symbol: start..<start + op.symbol.utf8.count)
        case .and(let operands): return logic(isAnd: true, operands, bytes)
        case .or(let operands): return logic(isAnd: false, operands, bytes)
        case .unary(.not, _): return .negation(symbol: Int(node.start)..<Int(node.start) + 1)
        case .select, .presence:
            guard case .field(let field, let object) = checked.resolutions[index] else { return nil }
            let start = Int(node.name)
            let name = start..<start + field.name.utf8.count
            guard name.upperBound <= bytes.count, bytes[name].elementsEqual(field.name.utf8),
                let own = object.fields.firstIndex(where: { $0.name == field.name })
            else { return nil }
            let others = (object.fields[(own + 1)...] + object.fields[..<own]).filter { $0.type == field.type }
            return others.isEmpty ? nil : .field(name: name, others: others.map(\.name))
        default: return nil
        }
    }

    /// Nil where a symbol is not found between its operands.
    private func logic(isAnd: Bool, _ operands: [NodeID], _ bytes: [UInt8]) -> ExpressionPart.Kind? {
        let ranges = operands.map { checked.syntax.nodes[Int($0)].range }
        let symbol: [UInt8] = isAnd ? [0x26, 0x26] : [0x7C, 0x7C]
        var symbols: [Range<Int>] = []
        for (a, b) in zip(ranges, ranges.dropFirst()) {
            guard a.upperBound <= b.lowerBound, b.lowerBound <= bytes.count,
                let at = bytes[a.upperBound..<b.lowerBound].indices.first(where: { bytes[$0...].starts(with: symbol) })
            else { return nil }
            symbols.append(at..<at + 2)
        }
        return .logic(isAnd: isAnd, operands: ranges, symbols: symbols)
    }
}
