extension Planner {
    /// A comparison of two operands of the same type, the left one read by the way that fits it.
    static func compare<Content: Payload & Comparable, B: Operand<Content>>(
        _ op: BinaryOperator,
        _ one: Code,
        _ left: Range<Int>,
        _ b: B
    ) -> BoolCode {
        if let slot = one.slot { return compare(op, SlotOperand<Content>(slot: slot, range: left), b) }
        if let field = one.field { return compare(op, Taken<FieldOperand, Content>(source: field, range: left), b) }
        return compare(op, Content.source(one, left), b)
    }

    @inline(__always)
    private static func compare<A: Operand, B: Operand>(_ op: BinaryOperator, _ a: A, _ b: B) -> BoolCode
    where A.Content == B.Content, A.Content: Comparable {
        switch op {
        case .equal: { frame throws(EvaluationError) in try a.read(frame) == b.read(frame) }
        case .notEqual: { frame throws(EvaluationError) in try a.read(frame) != b.read(frame) }
        case .less: { frame throws(EvaluationError) in try a.read(frame) < b.read(frame) }
        case .lessOrEqual: { frame throws(EvaluationError) in try a.read(frame) <= b.read(frame) }
        case .greater: { frame throws(EvaluationError) in try a.read(frame) > b.read(frame) }
        default: { frame throws(EvaluationError) in try a.read(frame) >= b.read(frame) }
        }
    }

    /// Whether two texts are the same (or, with `wanted` false, are not).
    static func compareTexts<B: Operand<String>>(_ one: Code, _ left: Range<Int>, _ b: B, wanted: Bool) -> BoolCode {
        if let slot = one.slot { return sameText(SlotOperand<String>(slot: slot, range: left), b, wanted) }
        if let field = one.field { return sameText(Taken<FieldOperand, String>(source: field, range: left), b, wanted) }
        return sameText(String.source(one, left), b, wanted)
    }

    @inline(__always)
    private static func sameText<A: Operand<String>, B: Operand<String>>(_ a: A, _ b: B, _ wanted: Bool) -> BoolCode {
        { frame throws(EvaluationError) in
            let one = try a.read(frame)
            if one.utf8.count >= 64 { try frame.charge(one.utf8.count / 64) }
            return equalBytes(one, try b.read(frame)) == wanted
        }
    }
}

extension BinaryOperator {
    var isComparison: Bool {
        switch self {
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
        default: false
        }
    }
}
