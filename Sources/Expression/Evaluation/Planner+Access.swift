extension Planner {
    mutating func select(_ id: NodeID) -> Code {
        guard case .select(let operand, let field, let optional) = node(id).form else {
            return failing(.unknownName("?"), id)
        }
        let range = range(id)
        let inner = plan(operand)
        if case .field(let known, let object) = resolution(id), !optional,
            checked.table.kind(type(operand)) == .object
        {
            return self.field(known, of: object, inner, id)
        }
        let code = inner.value(self.range(operand))
        return fold(
            .value { frame throws(EvaluationError) in
                try Planner.access(try code(frame), field, optional: optional, range)
            },
            id,
            over: inner
        )
    }

    /// A field whose place is known since the check, read as the type it is declared to have: one closure reads and
    /// takes the value apart.
    private func field(_ field: Field, of object: ObjectType, _ operand: Code, _ id: NodeID) -> Code {
        let range = range(id)
        let get = field.get
        let name = field.name
        // The objects of variables and of loops outlive the read: the caller of `evaluate` holds the ones, the slot of
        // the loop the others. So they need not be counted here.
        let read: ValueCode
        switch operand {
        case .variable(let slot):
            read = { frame throws(EvaluationError) in
                guard case .object(let record) = frame.variables[slot] else {
                    return try Planner.access(frame.variables[slot], name, optional: false, range)
                }
                return try Planner.read(Unmanaged.passUnretained(record), object, get, name, range)
            }
        case .local(let slot):
            read = { frame throws(EvaluationError) in
                guard case .object(let record) = frame.locals[slot] else {
                    return try Planner.access(frame.locals[slot], name, optional: false, range)
                }
                return try Planner.read(Unmanaged.passUnretained(record), object, get, name, range)
            }
        default:
            let code = operand.value(range)
            read = { frame throws(EvaluationError) in
                let value = try code(frame)
                guard case .object(let record) = value, record.type === object else {
                    return try Planner.access(value, name, optional: false, range)
                }
                return get(record.host)
            }
        }
        return typed(field.type, range, read)
    }

    @inline(__always)
    private static func read(
        _ record: Unmanaged<Record>,
        _ object: ObjectType,
        _ get: @Sendable (Field.Host) -> Value,
        _ name: String,
        _ range: Range<Int>
    ) throws(EvaluationError) -> Value {
        let found: Value? = record._withUnsafeGuaranteedRef { $0.type === object ? get($0.host) : nil }
        if let found { return found }
        return try Planner.access(.object(record.takeUnretainedValue()), name, optional: false, range)
    }

    private func typed(_ type: Type, _ range: Range<Int>, _ read: @escaping ValueCode) -> Code {
        switch type {
        case .int:
            .int { frame throws(EvaluationError) in
                let value = try read(frame)
                if case .int(let number) = value { return number }
                throw unexpected(value, wanted: .int, range)
            }
        case .double:
            .double { frame throws(EvaluationError) in
                let value = try read(frame)
                if case .double(let number) = value { return number }
                throw unexpected(value, wanted: .double, range)
            }
        case .bool:
            .bool { frame throws(EvaluationError) in
                let value = try read(frame)
                if case .bool(let bool) = value { return bool }
                throw unexpected(value, wanted: .bool, range)
            }
        case .string:
            .text { frame throws(EvaluationError) in
                let value = try read(frame)
                if case .string(let text) = value { return text }
                throw unexpected(value, wanted: .string, range)
            }
        default:
            .value { frame throws(EvaluationError) in
                let value = try read(frame)
                if case .error(let error) = value { throw error.located(range) }
                return value
            }
        }
    }

    /// `operand.field`, through optional values.
    static func access(
        _ operand: Value,
        _ field: String,
        optional: Bool,
        _ range: Range<Int>
    ) throws(EvaluationError) -> Value {
        if case .error(let error) = operand { throw error.located(range) }
        if case .optional(let box) = operand {
            guard let content = box.value else { return .none }
            return try maybe(Operators.field(content, field), of: content, range)
        }
        let found = Operators.field(operand, field)
        if optional { return try maybe(found, of: operand, range) }
        guard let value = found.value else { throw EvaluationError(found.problem, at: range) }
        return value
    }

    /// Something that need not be there, as an optional value; other failures stay failures. A field that the host
    /// declares as optional is not wrapped twice.
    private static func maybe(
        _ found: (value: Value?, problem: EvaluationError.Code),
        of container: Value,
        _ range: Range<Int>
    ) throws(EvaluationError) -> Value {
        if let value = found.value {
            if case .object = container, case .optional = value { return value }
            return .some(value)
        }
        switch found.problem {
        case .noSuchKey, .noSuchField, .indexOutOfRange: return .none
        default: throw EvaluationError(found.problem, at: range)
        }
    }

    mutating func presence(_ id: NodeID, _ operand: NodeID, _ field: String, _ optional: Bool) -> Code {
        let range = range(id)
        let inner = plan(operand)
        let code = inner.value(self.range(operand))
        return fold(
            .bool { frame throws(EvaluationError) in
                let value = try code(frame)
                let found = try Planner.access(value, field, optional: true, range)
                guard case .optional(let box) = found else { return false }
                guard let content = box.value else { return false }
                return Planner.isPresent(content, in: value)
            },
            id,
            over: inner
        )
    }

    /// A field of an object is present unless it is null or an empty optional; an entry of a map is present.
    private static func isPresent(_ value: Value, in container: Value) -> Bool {
        guard case .object = container else { return true }
        switch value {
        case .null: return false
        case .optional(let box): return box.value != nil
        default: return true
        }
    }

    mutating func index(_ id: NodeID, _ operand: NodeID, _ index: NodeID, _ optional: Bool) -> Code {
        let range = range(id)
        let one = plan(operand)
        let two = plan(index)
        let container = one.value(self.range(operand))
        let key = two.value(self.range(index))
        return fold(
            .value { frame throws(EvaluationError) in
                var container = try container(frame)
                let key = try key(frame)
                var optional = optional
                if case .optional(let box) = container {
                    guard let content = box.value else { return .none }
                    container = content
                    optional = true
                }
                let found = Operators.index(container, key)
                if optional { return try Planner.maybe(found, of: container, range) }
                guard let value = found.value else { throw EvaluationError(found.problem, at: range) }
                return value
            },
            id,
            over: one,
            two
        )
    }
}
