/// The operators on values whose types are known only when they meet. Results that do not exist are errors.
enum Operators {
    static func noOverload(_ name: String, _ values: Value...) -> Value {
        noOverload(name, values)
    }

    static func noOverload(_ name: String, _ values: [Value]) -> Value {
        .error(EvaluationError(.noSuchOverload(name, values.map(\.type.description))))
    }

    static func fail(_ code: EvaluationError.Code) -> Value { .error(EvaluationError(code)) }

    static func add(_ left: Value, _ right: Value) -> Value {
        switch (left, right) {
        case (.int(let a), .int(let b)):
            let (sum, overflow) = a.addingReportingOverflow(b)
            return overflow ? fail(.overflow("int")) : .int(sum)
        case (.uint(let a), .uint(let b)):
            let (sum, overflow) = a.addingReportingOverflow(b)
            return overflow ? fail(.overflow("uint")) : .uint(sum)
        case (.double(let a), .double(let b)): return .double(a + b)
        case (.string(let a), .string(let b)):
            guard a.utf8.count + b.utf8.count <= Limits.resultSize else { return fail(.resultTooLarge) }
            return .string(a + b)
        case (.bytes(let a), .bytes(let b)):
            guard a.count + b.count <= Limits.resultSize else { return fail(.resultTooLarge) }
            return .bytes(a + b)
        case (.list(let a), .list(let b)):
            guard a.count + b.count <= Limits.resultSize else { return fail(.resultTooLarge) }
            return .list(a + b)
        case (.timestamp(let a), .duration(let b)), (.duration(let b), .timestamp(let a)):
            return a.adding(b).map(Value.timestamp) ?? fail(.overflow("timestamp"))
        case (.duration(let a), .duration(let b)):
            return a.adding(b).map(Value.duration) ?? fail(.overflow("duration"))
        default: return noOverload("+", left, right)
        }
    }

    static func subtract(_ left: Value, _ right: Value) -> Value {
        switch (left, right) {
        case (.int(let a), .int(let b)):
            let (difference, overflow) = a.subtractingReportingOverflow(b)
            return overflow ? fail(.overflow("int")) : .int(difference)
        case (.uint(let a), .uint(let b)):
            let (difference, overflow) = a.subtractingReportingOverflow(b)
            return overflow ? fail(.overflow("uint")) : .uint(difference)
        case (.double(let a), .double(let b)): return .double(a - b)
        case (.timestamp(let a), .timestamp(let b)):
            return a.since(b).map(Value.duration) ?? fail(.overflow("duration"))
        case (.timestamp(let a), .duration(let b)):
            return b.negated().flatMap(a.adding).map(Value.timestamp) ?? fail(.overflow("timestamp"))
        case (.duration(let a), .duration(let b)):
            return a.subtracting(b).map(Value.duration) ?? fail(.overflow("duration"))
        default: return noOverload("-", left, right)
        }
    }

    static func multiply(_ left: Value, _ right: Value) -> Value {
        switch (left, right) {
        case (.int(let a), .int(let b)):
            let (product, overflow) = a.multipliedReportingOverflow(by: b)
            return overflow ? fail(.overflow("int")) : .int(product)
        case (.uint(let a), .uint(let b)):
            let (product, overflow) = a.multipliedReportingOverflow(by: b)
            return overflow ? fail(.overflow("uint")) : .uint(product)
        case (.double(let a), .double(let b)): return .double(a * b)
        default: return noOverload("*", left, right)
        }
    }

    static func divide(_ left: Value, _ right: Value) -> Value {
        switch (left, right) {
        case (.int(let a), .int(let b)):
            if b == 0 { return fail(.divisionByZero) }
            let (quotient, overflow) = a.dividedReportingOverflow(by: b)
            return overflow ? fail(.overflow("int")) : .int(quotient)
        case (.uint(let a), .uint(let b)): return b == 0 ? fail(.divisionByZero) : .uint(a / b)
        case (.double(let a), .double(let b)): return .double(a / b)
        default: return noOverload("/", left, right)
        }
    }

    static func remainder(_ left: Value, _ right: Value) -> Value {
        switch (left, right) {
        case (.int(let a), .int(let b)):
            if b == 0 { return fail(.remainderByZero) }
            let (remainder, overflow) = a.remainderReportingOverflow(dividingBy: b)
            return overflow ? fail(.overflow("int")) : .int(remainder)
        case (.uint(let a), .uint(let b)): return b == 0 ? fail(.remainderByZero) : .uint(a % b)
        default: return noOverload("%", left, right)
        }
    }

    static func negate(_ value: Value) -> Value {
        switch value {
        case .int(let value): value == .min ? fail(.overflow("int")) : .int(-value)
        case .double(let value): .double(-value)
        case .duration(let value): value.negated().map(Value.duration) ?? fail(.overflow("duration"))
        default: noOverload("-", value)
        }
    }

    static func not(_ value: Value) -> Value {
        if case .bool(let value) = value { .bool(!value) } else { noOverload("!", value) }
    }

    static func compare(_ op: BinaryOperator, _ left: Value, _ right: Value) -> Value {
        guard let order = languageOrder(left, right) else { return noOverload(op.symbol, left, right) }
        switch op {
        case .less: return .bool(order == .less)
        case .lessOrEqual: return .bool(order == .less || order == .equal)
        case .greater: return .bool(order == .greater)
        default: return .bool(order == .greater || order == .equal)
        }
    }

    /// `element in container`
    static func isIn(_ element: Value, _ container: Value, _ budget: inout Budget) -> Value {
        switch container {
        case .list(let elements):
            for candidate in elements {
                guard budget.spend(1) else { break }
                if candidate.equals(element, &budget) { return .bool(true) }
            }
            return .bool(false)
        case .map(let map): return .bool(map.position(of: element) != nil)
        default: return noOverload("in", element, container)
        }
    }

    /// `container[index]`; nil where there is no such element.
    @inline(__always)
    static func index(_ container: Value, _ index: Value) -> Value? {
        switch container {
        case .list(let elements):
            guard let position = position(index), elements.indices.contains(position) else { return nil }
            return elements[position]
        case .map(let map): return map[index]
        default: return nil
        }
    }

    private static func position(_ index: Value) -> Int? {
        switch index {
        case .int(let value): Int(exactly: value)
        case .uint(let value): Int(exactly: value)
        case .double(let value): Int(exactly: value)
        default: nil
        }
    }

    /// Why `container[index]` is nothing.
    static func problem(index: Value, of container: Value) -> EvaluationError.Code {
        switch container {
        case .list: .indexOutOfRange(Show.text(index))
        case .map: .noSuchKey(Show.text(index))
        default: .noSuchOverload("[]", [container.type.description, index.type.description])
        }
    }

    /// `operand.field`; nil where there is no such field.
    @inline(__always)
    static func field(_ operand: Value, _ name: String) -> Value? {
        switch operand {
        case .map(let map): map[name]
        case .object(let record): record.type.field(name)?.get(record.host)
        default: nil
        }
    }

    /// Why `operand.field` is nothing.
    static func problem(field name: String, of operand: Value) -> EvaluationError.Code {
        switch operand {
        case .map: .noSuchKey(Show.quote(name))
        case .object: .noSuchField(name)
        default: .noSuchOverload("." + name, [operand.type.description])
        }
    }
}
