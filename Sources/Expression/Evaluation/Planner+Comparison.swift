// The six comparisons, written out for each type and each kind of operand. A generic version would be a screen
// shorter, and every operand would be called through a thunk that moves its result from a register to memory.

extension Planner {
    static func compare(_ op: BinaryOperator, _ a: @escaping IntCode, _ b: @escaping IntCode) -> BoolCode {
        switch op {
        case .equal: { frame throws(EvaluationError) in try a(frame) == b(frame) }
        case .notEqual: { frame throws(EvaluationError) in try a(frame) != b(frame) }
        case .less: { frame throws(EvaluationError) in try a(frame) < b(frame) }
        case .lessOrEqual: { frame throws(EvaluationError) in try a(frame) <= b(frame) }
        case .greater: { frame throws(EvaluationError) in try a(frame) > b(frame) }
        default: { frame throws(EvaluationError) in try a(frame) >= b(frame) }
        }
    }

    static func compare(_ op: BinaryOperator, _ a: @escaping IntCode, _ b: Int64) -> BoolCode {
        switch op {
        case .equal: { frame throws(EvaluationError) in try a(frame) == b }
        case .notEqual: { frame throws(EvaluationError) in try a(frame) != b }
        case .less: { frame throws(EvaluationError) in try a(frame) < b }
        case .lessOrEqual: { frame throws(EvaluationError) in try a(frame) <= b }
        case .greater: { frame throws(EvaluationError) in try a(frame) > b }
        default: { frame throws(EvaluationError) in try a(frame) >= b }
        }
    }

    /// The element of a loop, or a name of a binding, against a constant.
    static func compare(_ op: BinaryOperator, local slot: Int, _ b: Int64, _ range: Range<Int>) -> BoolCode {
        switch op {
        case .equal: { frame throws(EvaluationError) in try frame.int(local: slot, range) == b }
        case .notEqual: { frame throws(EvaluationError) in try frame.int(local: slot, range) != b }
        case .less: { frame throws(EvaluationError) in try frame.int(local: slot, range) < b }
        case .lessOrEqual: { frame throws(EvaluationError) in try frame.int(local: slot, range) <= b }
        case .greater: { frame throws(EvaluationError) in try frame.int(local: slot, range) > b }
        default: { frame throws(EvaluationError) in try frame.int(local: slot, range) >= b }
        }
    }

    static func compare(_ op: BinaryOperator, variable slot: Int, _ b: Int64, _ range: Range<Int>) -> BoolCode {
        switch op {
        case .equal: { frame throws(EvaluationError) in try frame.int(variable: slot, range) == b }
        case .notEqual: { frame throws(EvaluationError) in try frame.int(variable: slot, range) != b }
        case .less: { frame throws(EvaluationError) in try frame.int(variable: slot, range) < b }
        case .lessOrEqual: { frame throws(EvaluationError) in try frame.int(variable: slot, range) <= b }
        case .greater: { frame throws(EvaluationError) in try frame.int(variable: slot, range) > b }
        default: { frame throws(EvaluationError) in try frame.int(variable: slot, range) >= b }
        }
    }

    static func compare(_ op: BinaryOperator, _ a: @escaping DoubleCode, _ b: @escaping DoubleCode) -> BoolCode {
        switch op {
        case .equal: { frame throws(EvaluationError) in try a(frame) == b(frame) }
        case .notEqual: { frame throws(EvaluationError) in try a(frame) != b(frame) }
        case .less: { frame throws(EvaluationError) in try a(frame) < b(frame) }
        case .lessOrEqual: { frame throws(EvaluationError) in try a(frame) <= b(frame) }
        case .greater: { frame throws(EvaluationError) in try a(frame) > b(frame) }
        default: { frame throws(EvaluationError) in try a(frame) >= b(frame) }
        }
    }

    static func compare(_ op: BinaryOperator, _ a: @escaping DoubleCode, _ b: Double) -> BoolCode {
        switch op {
        case .equal: { frame throws(EvaluationError) in try a(frame) == b }
        case .notEqual: { frame throws(EvaluationError) in try a(frame) != b }
        case .less: { frame throws(EvaluationError) in try a(frame) < b }
        case .lessOrEqual: { frame throws(EvaluationError) in try a(frame) <= b }
        case .greater: { frame throws(EvaluationError) in try a(frame) > b }
        default: { frame throws(EvaluationError) in try a(frame) >= b }
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

extension Frame {
    @inline(__always)
    func int(local slot: Int, _ range: Range<Int>) throws(EvaluationError) -> Int64 {
        if case .int(let value) = locals[slot] { return value }
        throw unexpected(locals[slot], wanted: .int, range)
    }

    @inline(__always)
    func int(variable slot: Int, _ range: Range<Int>) throws(EvaluationError) -> Int64 {
        if case .int(let value) = variables[slot] { return value }
        throw unexpected(variables[slot], wanted: .int, range)
    }
}
