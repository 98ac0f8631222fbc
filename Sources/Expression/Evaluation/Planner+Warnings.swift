extension Planner {
    /// `x == 'a' && x == 'b'` never holds, `x != 'a' || x != 'b'` always does; so do bounds that leave nothing, or
    /// everything, between them.
    mutating func contradictions(_ operands: [NodeID], and isAnd: Bool) {
        var known: [(text: ArraySlice<UInt8>, op: BinaryOperator, value: Value, node: NodeID)] = []
        let source = Array(checked.source.utf8)
        for operand in operands.prefix(200) {
            guard case .binary(let op, let left, let right) = node(operand).form else { continue }
            guard case .literal(let value) = node(right).form else { continue }
            let text = source[range(left)]
            for former in known where former.text == text {
                let clash =
                    isAnd
                    ? Planner.excludes(former.op, former.value, op, value)
                    : Planner.excludes(Planner.opposite(former.op), former.value, Planner.opposite(op), value)
                if clash {
                    let whole = range(former.node).lowerBound..<range(operand).upperBound
                    warn(isAnd ? .neverHolds : .alwaysHolds, at: whole)
                }
            }
            known.append((text, op, value, operand))
        }
    }

    /// A length is never below zero. nil: nothing to say.
    func lengthVerdict(_ op: BinaryOperator, _ left: NodeID, _ right: NodeID) -> Bool? {
        let isLength: Bool
        switch node(left).form {
        case .memberCall(_, "size", let arguments): isLength = arguments.isEmpty
        case .call("size", let arguments, _): isLength = arguments.count == 1
        default: isLength = false
        }
        guard isLength, case .literal(.int(let bound)) = node(right).form else { return nil }
        switch op {
        case .less: return bound <= 0 ? false : nil
        case .lessOrEqual: return bound < 0 ? false : nil
        case .greater: return bound < 0 ? true : nil
        case .greaterOrEqual: return bound <= 0 ? true : nil
        case .equal: return bound < 0 ? false : nil
        case .notEqual: return bound < 0 ? true : nil
        default: return nil
        }
    }

    private static func opposite(_ op: BinaryOperator) -> BinaryOperator {
        switch op {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        default: op
        }
    }

    /// Whether no value stands in both relations.
    private static func excludes(_ one: BinaryOperator, _ a: Value, _ two: BinaryOperator, _ b: Value) -> Bool {
        if one == .equal, two == .equal { return a != b && sameKind(a, b) }
        if one == .equal, two == .notEqual || one == .notEqual, two == .equal { return a == b }
        guard let order = languageOrder(a, b), order != .none else { return false }
        switch (one, two) {
        case (.less, .greater), (.less, .greaterOrEqual), (.lessOrEqual, .greater), (.equal, .greater),
            (.less, .equal):
            return order == .less || order == .equal
        case (.lessOrEqual, .greaterOrEqual), (.equal, .greaterOrEqual), (.lessOrEqual, .equal):
            return order == .less
        case (.greater, .less), (.greaterOrEqual, .less), (.greater, .lessOrEqual), (.equal, .less),
            (.greater, .equal):
            return order == .greater || order == .equal
        case (.greaterOrEqual, .lessOrEqual), (.equal, .lessOrEqual), (.greaterOrEqual, .equal):
            return order == .greater
        default: return false
        }
    }

    private static func sameKind(_ a: Value, _ b: Value) -> Bool {
        a.type == b.type || (a.asNumber != nil && b.asNumber != nil)
    }
}
