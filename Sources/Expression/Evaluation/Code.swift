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

/// A planned part: a constant, a slot, a field of an object in a slot, or a closure of the type the checker found.
enum Code {
    case constant(Value)
    case variable(Int)
    case local(Int)
    /// With the type the field is declared to have.
    case field(FieldOperand, Type)
    case bool(BoolCode)
    case int(IntCode)
    case double(DoubleCode)
    case text(TextCode)
    case value(ValueCode)

    var constant: Value? {
        if case .constant(let value) = self { value } else { nil }
    }

    var slot: Slot? {
        switch self {
        case .variable(let number): Slot(number: number, isLocal: false)
        case .local(let number): Slot(number: number, isLocal: true)
        default: nil
        }
    }

    var field: FieldOperand? {
        if case .field(let field, _) = self { field } else { nil }
    }
}

/// The error of a value that is not of the type that was promised.
@inline(never)
func unexpected(_ value: Value, wanted: Type, _ range: Range<Int>) -> EvaluationError {
    if case .error(let error) = value { return error.located(range) }
    return EvaluationError(.unexpectedType(wanted.description, value.type.description), at: range)
}

extension Code {
    /// What `source` gives, as a closure of the type that the checker found.
    static func typed<Source: Operand<Value>>(_ source: Source, _ type: Type, _ range: Range<Int>) -> Code {
        switch type {
        case .bool:
            let taken = Taken<Source, Bool>(source: source, range: range)
            return .bool { frame throws(EvaluationError) in try taken.read(frame) }
        case .int:
            let taken = Taken<Source, Int64>(source: source, range: range)
            return .int { frame throws(EvaluationError) in try taken.read(frame) }
        case .double:
            let taken = Taken<Source, Double>(source: source, range: range)
            return .double { frame throws(EvaluationError) in try taken.read(frame) }
        case .string:
            let taken = Taken<Source, String>(source: source, range: range)
            return .text { frame throws(EvaluationError) in try taken.read(frame) }
        default:
            return .value { frame throws(EvaluationError) in
                let value = try source.read(frame)
                if case .error(let error) = value { throw error.located(range) }
                return value
            }
        }
    }

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
        case .field(let field, let type): Code.typed(field, type, range).value(range)
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
        default: break
        }
        if let slot {
            let operand = SlotOperand<Bool>(slot: slot, range: range)
            return { frame throws(EvaluationError) in try operand.read(frame) }
        }
        if let field {
            let operand = Taken<FieldOperand, Bool>(source: field, range: range)
            return { frame throws(EvaluationError) in try operand.read(frame) }
        }
        let operand = Taken<ValueSource, Bool>(source: ValueSource(run: value(range)), range: range)
        return { frame throws(EvaluationError) in try operand.read(frame) }
    }

    func int(_ range: Range<Int>) -> IntCode {
        switch self {
        case .int(let code): return code
        case .constant(.int(let value)): return { _ in value }
        default: break
        }
        if let slot {
            let operand = SlotOperand<Int64>(slot: slot, range: range)
            return { frame throws(EvaluationError) in try operand.read(frame) }
        }
        if let field {
            let operand = Taken<FieldOperand, Int64>(source: field, range: range)
            return { frame throws(EvaluationError) in try operand.read(frame) }
        }
        let operand = Taken<ValueSource, Int64>(source: ValueSource(run: value(range)), range: range)
        return { frame throws(EvaluationError) in try operand.read(frame) }
    }

    func double(_ range: Range<Int>) -> DoubleCode {
        switch self {
        case .double(let code): return code
        case .constant(.double(let value)): return { _ in value }
        default: break
        }
        if let slot {
            let operand = SlotOperand<Double>(slot: slot, range: range)
            return { frame throws(EvaluationError) in try operand.read(frame) }
        }
        if let field {
            let operand = Taken<FieldOperand, Double>(source: field, range: range)
            return { frame throws(EvaluationError) in try operand.read(frame) }
        }
        let operand = Taken<ValueSource, Double>(source: ValueSource(run: value(range)), range: range)
        return { frame throws(EvaluationError) in try operand.read(frame) }
    }

    func text(_ range: Range<Int>) -> TextCode {
        switch self {
        case .text(let code): return code
        case .constant(.string(let value)): return { _ in value }
        default: break
        }
        if let slot {
            let operand = SlotOperand<String>(slot: slot, range: range)
            return { frame throws(EvaluationError) in try operand.read(frame) }
        }
        if let field {
            let operand = Taken<FieldOperand, String>(source: field, range: range)
            return { frame throws(EvaluationError) in try operand.read(frame) }
        }
        let operand = Taken<ValueSource, String>(source: ValueSource(run: value(range)), range: range)
        return { frame throws(EvaluationError) in try operand.read(frame) }
    }
}
