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
        if !optional, inner.constant == nil, checked.table.kind(type(operand)) == .map {
            return entry(EntryKey(field, shown: Show.quote(field), at: range), of: inner, operand, id)
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
        if let slot = operand.slot { return .field(FieldOperand(slot, object, field, range), field.type) }
        let code = operand.value(range)
        let read: ValueCode = { frame throws(EvaluationError) in
            let value = try code(frame)
            guard case .object(let record) = value, record.type === object else {
                return try Planner.access(value, field.name, optional: false, range)
            }
            return field.get(record.host)
        }
        return .typed(ValueSource(run: read), field.type, range)
    }

    /// The entry of a map under a key that is known now.
    private func entry(_ key: EntryKey, of operand: Code, _ map: NodeID, _ id: NodeID) -> Code {
        guard let slot = operand.slot else {
            let entry = ComputedEntry(container: operand.value(range(map)), key: key)
            return .value { frame throws(EvaluationError) in try entry.read(frame) }
        }
        switch type(id) {
        case .bool:
            let entry = SlotEntry<Bool>(slot: slot, key: key)
            return .bool { frame throws(EvaluationError) in try entry.read(frame) }
        case .int:
            let entry = SlotEntry<Int64>(slot: slot, key: key)
            return .int { frame throws(EvaluationError) in try entry.read(frame) }
        case .double:
            let entry = SlotEntry<Double>(slot: slot, key: key)
            return .double { frame throws(EvaluationError) in try entry.read(frame) }
        case .string:
            let entry = SlotEntry<String>(slot: slot, key: key)
            return .text { frame throws(EvaluationError) in try entry.read(frame) }
        default:
            let entry = SlotEntry<Value>(slot: slot, key: key)
            return .value { frame throws(EvaluationError) in try entry.read(frame) }
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
        var container = operand
        var optional = optional
        if case .optional(let box) = operand {
            guard let content = box.value else { return .none }
            container = content
            optional = true
        }
        let found = Operators.field(container, field)
        if let found, found.asError == nil { return optional ? wrapped(found, of: container) : found }
        return try nothing(found?.asError?.code ?? Operators.problem(field: field, of: container), optional, range)
    }

    /// Something that need not be there, found. A field that the host declares as optional is not wrapped twice.
    private static func wrapped(_ found: Value, of container: Value) -> Value {
        if case .object = container, case .optional = found { return found }
        return .some(found)
    }

    /// Nothing was found: an empty optional where that may be; other failures stay failures.
    private static func nothing(
        _ problem: EvaluationError.Code,
        _ optional: Bool,
        _ range: Range<Int>
    ) throws(EvaluationError) -> Value {
        switch problem {
        case .noSuchKey where optional, .noSuchField where optional, .indexOutOfRange where optional: return .none
        default: throw EvaluationError(problem, at: range)
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
        if !optional, one.constant == nil, case .constant(.string(let key)) = two,
            checked.table.kind(type(operand)) == .map
        {
            return entry(EntryKey(key, shown: Show.text(.string(key)), at: range), of: one, operand, id)
        }
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
                if let found = Operators.index(container, key) {
                    return optional ? Planner.wrapped(found, of: container) : found
                }
                return try Planner.nothing(Operators.problem(index: key, of: container), optional, range)
            },
            id,
            over: one,
            two
        )
    }
}
