/// The outcome of comparing two numbers that may be of different types; NaN has no order.
enum Order {
    case less, equal, greater, none

    init<T: Comparable>(_ a: T, _ b: T) {
        self = a < b ? .less : (a == b ? .equal : (a > b ? .greater : .none))
    }
}

/// The work that comparing may still do. Values share their parts, so that a small expression can make a value whose
/// parts, taken one by one, outnumber everything; what compares or walks values counts its steps here.
package struct Budget: Sendable {
    package private(set) var remaining: Int
    private var depth = 0

    package init(_ steps: Int) { remaining = steps }

    package var isSpent: Bool { remaining < 0 }

    /// false: the work must stop; its result is not to be used.
    @discardableResult
    package mutating func spend(_ steps: Int) -> Bool {
        remaining = remaining > steps ? remaining - steps : (remaining >= 0 && remaining == steps ? 0 : -1)
        return remaining >= 0
    }

    mutating func enter() -> Bool {
        depth += 1
        return depth <= Limits.valueDepth
    }

    mutating func leave() { depth -= 1 }
}

extension Value: Equatable {
    /// Equality as the language has it: numbers of different types compare by value, NaN equals nothing, texts compare
    /// code point by code point without normalisation, maps regardless of order, objects by identity of the host.
    /// Values of more than a million parts count as different.
    package static func == (left: Value, right: Value) -> Bool {
        var budget = Budget(1_000_000)
        let equal = left.equals(right, &budget)
        return equal && !budget.isSpent
    }

    /// Simple values are compared without a budget.
    func equals(_ other: Value, _ budget: inout Budget) -> Bool {
        switch (self, other) {
        case (.null, .null): return true
        case (.bool(let a), .bool(let b)): return a == b
        case (.int(let a), .int(let b)): return a == b
        case (.uint(let a), .uint(let b)): return a == b
        case (.double(let a), .double(let b)): return a == b
        case (.string(let a), .string(let b)):
            return budget.spend(a.utf8.count / 64) && equalBytes(a, b)
        case (.bytes(let a), .bytes(let b)):
            return budget.spend(a.count / 64) && a == b
        case (.timestamp(let a), .timestamp(let b)): return a == b
        case (.duration(let a), .duration(let b)): return a == b
        case (.list, .list), (.map, .map), (.optional, .optional): return hasEqualParts(other, &budget)
        case (.type(let a), .type(let b)): return a.type.runtimeName == b.type.runtimeName
        case (.object(let a), .object(let b)): return a.host === b.host
        default: return order(self, other) == .equal
        }
    }

    private func hasEqualParts(_ other: Value, _ budget: inout Budget) -> Bool {
        guard budget.enter(), budget.spend(1) else { return false }
        defer { budget.leave() }
        switch (self, other) {
        case (.list(let a), .list(let b)):
            guard a.count == b.count else { return false }
            for index in a.indices {
                guard budget.spend(1), a[index].equals(b[index], &budget) else { return false }
            }
            return true
        case (.map(let a), .map(let b)): return a.equals(b, &budget)
        case (.optional(let a), .optional(let b)):
            guard let one = a.value, let two = b.value else { return a.value == nil && b.value == nil }
            return one.equals(two, &budget)
        default: return false
        }
    }
}

/// The order of two numbers of any types; `.none` where either is no number.
func order(_ left: Value, _ right: Value) -> Order {
    switch (left, right) {
    case (.int(let a), .int(let b)): Order(a, b)
    case (.uint(let a), .uint(let b)): Order(a, b)
    case (.double(let a), .double(let b)): Order(a, b)
    case (.int(let a), .uint(let b)): a < 0 ? .less : Order(UInt64(a), b)
    case (.uint(let a), .int(let b)): b < 0 ? .greater : Order(a, UInt64(b))
    case (.int(let a), .double(let b)): order(a, b)
    case (.double(let a), .int(let b)): reversed(order(b, a))
    case (.uint(let a), .double(let b)): order(a, b)
    case (.double(let a), .uint(let b)): reversed(order(b, a))
    default: .none
    }
}

/// As the conformance cases have it: a whole number beyond 2^53 is compared as the double nearest to it, once the
/// double is known to lie within the range of the integer.
private func order(_ a: Int64, _ b: Double) -> Order {
    if b.isNaN { return .none }
    if b > 9223372036854775808.0 { return .less }
    if b < -9223372036854775808.0 { return .greater }
    return Order(Double(a), b)
}

private func order(_ a: UInt64, _ b: Double) -> Order {
    if b.isNaN { return .none }
    if b > 18446744073709551616.0 { return .less }
    if b < 0 { return .greater }
    return Order(Double(a), b)
}

private func reversed(_ order: Order) -> Order {
    switch order {
    case .less: .greater
    case .greater: .less
    default: order
    }
}

/// The order `<` has: numbers across types, texts by code point, bytes, bool (false first), moments, lengths of time.
/// nil: these two cannot be ordered; `.none`: NaN.
func languageOrder(_ left: Value, _ right: Value) -> Order? {
    switch (left, right) {
    case (.string(let a), .string(let b)): return orderBytes(a, b)
    case (.bytes(let a), .bytes(let b)):
        return a == b ? .equal : (a.lexicographicallyPrecedes(b) ? .less : .greater)
    case (.bool(let a), .bool(let b)): return Order(a ? 1 : 0, b ? 1 : 0)
    case (.timestamp(let a), .timestamp(let b)): return Order(a, b)
    case (.duration(let a), .duration(let b)): return Order(a, b)
    case (.int, .int), (.int, .uint), (.int, .double), (.uint, .int), (.uint, .uint), (.uint, .double),
        (.double, .int), (.double, .uint), (.double, .double):
        return order(left, right)
    default: return nil
    }
}
