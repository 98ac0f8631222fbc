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

    /// A field whose place is known since the check, read as the type it is declared to have.
    private func field(_ field: Field, of object: ObjectType, _ operand: Code, _ id: NodeID) -> Code {
        let range = range(id)
        switch operand {
        case .variable(let slot):
            let reader = FieldReader(field: field, object: object, range: range)
            return typed(field.type, range) { frame throws(EvaluationError) in try reader.read(frame.variables[slot]) }
        case .local(let slot):
            let reader = FieldReader(field: field, object: object, range: range)
            return typed(field.type, range) { frame throws(EvaluationError) in try reader.read(frame.locals[slot]) }
        default:
            let reader = FieldReader(field: field, object: object, range: range)
            let code = operand.value(range)
            return typed(field.type, range) { frame throws(EvaluationError) in try reader.read(try code(frame)) }
        }
    }

    /// One closure that reads and takes the value apart, instead of one for each.
    @inline(__always)
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
        default: .value(read)
        }
    }

    /// Reads one field of one object type.
    private struct FieldReader: Sendable {
        let get: @Sendable (Field.Host) -> Value
        let object: ObjectType
        let name: String
        let range: Range<Int>

        init(field: Field, object: ObjectType, range: Range<Int>) {
            get = field.get
            self.object = object
            name = field.name
            self.range = range
        }

        @inline(__always)
        func read(_ value: Value) throws(EvaluationError) -> Value {
            guard case .object(let record) = value, record.type === object else {
                return try Planner.access(value, name, optional: false, range)
            }
            let value = get(record.host)
            if case .error(let error) = value { throw error.located(range) }
            return value
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
