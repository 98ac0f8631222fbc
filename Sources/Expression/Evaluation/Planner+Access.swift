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
            return self.field(known, of: object, inner, range)
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

    /// A field whose place is known since the check.
    private func field(_ field: Field, of object: ObjectType, _ operand: Code, _ range: Range<Int>) -> Code {
        let get = field.get
        let name = field.name
        @Sendable @inline(__always)
        func read(_ record: Record) throws(EvaluationError) -> Value {
            if record.type === object {
                let value = get(record.host)
                if case .error(let error) = value { throw error.located(range) }
                return value
            }
            return try Planner.access(.object(record), name, optional: false, range)
        }
        switch operand {
        case .variable(let slot):
            return .value { frame throws(EvaluationError) in
                guard case .object(let record) = frame.variables[slot] else {
                    return try Planner.access(frame.variables[slot], name, optional: false, range)
                }
                return try read(record)
            }
        case .local(let slot):
            return .value { frame throws(EvaluationError) in
                guard case .object(let record) = frame.locals[slot] else {
                    return try Planner.access(frame.locals[slot], name, optional: false, range)
                }
                return try read(record)
            }
        default:
            let code = operand.value(range)
            return .value { frame throws(EvaluationError) in
                let value = try code(frame)
                guard case .object(let record) = value else {
                    return try Planner.access(value, name, optional: false, range)
                }
                return try read(record)
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
