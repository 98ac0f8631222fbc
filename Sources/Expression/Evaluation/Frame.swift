/// What compiled code sees while it runs: the values of variables, the values of names given by macros, and the meter.
/// Three words, passed in registers; it lives no longer than the call of `evaluate` that made it.
struct Frame {
    let variables: UnsafePointer<Value>
    let locals: UnsafeMutablePointer<Value>
    let meter: UnsafeMutablePointer<Meter>

    /// Counts work that depends on the data.
    @inline(__always)
    func charge(_ cost: Int) throws(EvaluationError) {
        meter.pointee.remaining &-= cost
        if meter.pointee.remaining < 0 { throw spent() }
    }

    @inline(never)
    private func spent() -> EvaluationError {
        // Far below zero: whatever absorbs this error is stopped at its next step.
        meter.pointee.remaining = Int.min / 2
        return EvaluationError(.tooExpensive(meter.pointee.limit))
    }
}

/// The work an evaluation may still do, and what it did so far where that is recorded.
struct Meter {
    var remaining: Int
    let limit: Int
    var trace: Trace?

    init(limit: Int, cost: Int, trace: Trace? = nil) {
        remaining = limit - cost
        self.limit = limit
        self.trace = trace
    }
}

typealias BoolCode = @Sendable (Frame) throws(EvaluationError) -> Bool
typealias IntCode = @Sendable (Frame) throws(EvaluationError) -> Int64
typealias DoubleCode = @Sendable (Frame) throws(EvaluationError) -> Double
typealias TextCode = @Sendable (Frame) throws(EvaluationError) -> String
typealias ValueCode = @Sendable (Frame) throws(EvaluationError) -> Value

/// A whole expression. Most of a rule are conditions; they are not wrapped.
enum RootCode: Sendable {
    case condition(BoolCode)
    case value(ValueCode)

    @inline(__always)
    func run(_ frame: Frame) throws(EvaluationError) -> Value {
        switch self {
        case .condition(let code): .bool(try code(frame))
        case .value(let code): try code(frame)
        }
    }
}

/// A planned part: a constant, a slot, or a closure of the type the checker found.
enum Code {
    case constant(Value)
    case variable(Int)
    case local(Int)
    case bool(BoolCode)
    case int(IntCode)
    case double(DoubleCode)
    case text(TextCode)
    case value(ValueCode)

    var constant: Value? {
        if case .constant(let value) = self { value } else { nil }
    }
}

/// The error of a value that is not of the type that was promised.
@inline(never)
func unexpected(_ value: Value, wanted: Type, _ range: Range<Int>) -> EvaluationError {
    if case .error(let error) = value { return error.located(range) }
    return EvaluationError(.unexpectedType(wanted.description, value.type.description), at: range)
}

extension Code {
    func value(_ range: Range<Int>) -> ValueCode {
        switch self {
        case .constant(let value): { _ in value }
        case .variable(let slot):
            { frame throws(EvaluationError) in
                let value = frame.variables[slot]
                if case .error(let error) = value { throw error.located(range) }
                return value
            }
        case .local(let slot): { $0.locals[slot] }
        case .bool(let code): { frame throws(EvaluationError) in .bool(try code(frame)) }
        case .int(let code): { frame throws(EvaluationError) in .int(try code(frame)) }
        case .double(let code): { frame throws(EvaluationError) in .double(try code(frame)) }
        case .text(let code): { frame throws(EvaluationError) in .string(try code(frame)) }
        case .value(let code): code
        }
    }

    func bool(_ range: Range<Int>) -> BoolCode {
        switch self {
        case .bool(let code): return code
        case .constant(.bool(let value)): return { _ in value }
        case .variable(let slot):
            return { frame throws(EvaluationError) in
                if case .bool(let value) = frame.variables[slot] { return value }
                throw unexpected(frame.variables[slot], wanted: .bool, range)
            }
        case .local(let slot):
            return { frame throws(EvaluationError) in
                if case .bool(let value) = frame.locals[slot] { return value }
                throw unexpected(frame.locals[slot], wanted: .bool, range)
            }
        default:
            let code = value(range)
            return { frame throws(EvaluationError) in
                let value = try code(frame)
                if case .bool(let value) = value { return value }
                throw unexpected(value, wanted: .bool, range)
            }
        }
    }

    func int(_ range: Range<Int>) -> IntCode {
        switch self {
        case .int(let code): return code
        case .constant(.int(let value)): return { _ in value }
        case .variable(let slot):
            return { frame throws(EvaluationError) in
                if case .int(let value) = frame.variables[slot] { return value }
                throw unexpected(frame.variables[slot], wanted: .int, range)
            }
        case .local(let slot):
            return { frame throws(EvaluationError) in
                if case .int(let value) = frame.locals[slot] { return value }
                throw unexpected(frame.locals[slot], wanted: .int, range)
            }
        default:
            let code = value(range)
            return { frame throws(EvaluationError) in
                let value = try code(frame)
                if case .int(let value) = value { return value }
                throw unexpected(value, wanted: .int, range)
            }
        }
    }

    func double(_ range: Range<Int>) -> DoubleCode {
        switch self {
        case .double(let code): return code
        case .constant(.double(let value)): return { _ in value }
        case .variable(let slot):
            return { frame throws(EvaluationError) in
                if case .double(let value) = frame.variables[slot] { return value }
                throw unexpected(frame.variables[slot], wanted: .double, range)
            }
        case .local(let slot):
            return { frame throws(EvaluationError) in
                if case .double(let value) = frame.locals[slot] { return value }
                throw unexpected(frame.locals[slot], wanted: .double, range)
            }
        default:
            let code = value(range)
            return { frame throws(EvaluationError) in
                let value = try code(frame)
                if case .double(let value) = value { return value }
                throw unexpected(value, wanted: .double, range)
            }
        }
    }

    func text(_ range: Range<Int>) -> TextCode {
        switch self {
        case .text(let code): return code
        case .constant(.string(let value)): return { _ in value }
        case .variable(let slot):
            return { frame throws(EvaluationError) in
                if case .string(let value) = frame.variables[slot] { return value }
                throw unexpected(frame.variables[slot], wanted: .string, range)
            }
        case .local(let slot):
            return { frame throws(EvaluationError) in
                if case .string(let value) = frame.locals[slot] { return value }
                throw unexpected(frame.locals[slot], wanted: .string, range)
            }
        default:
            let code = value(range)
            return { frame throws(EvaluationError) in
                let value = try code(frame)
                if case .string(let value) = value { return value }
                throw unexpected(value, wanted: .string, range)
            }
        }
    }
}
