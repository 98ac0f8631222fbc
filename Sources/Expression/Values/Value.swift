/// A value while an expression runs, and what a host hands in and gets back.
///
/// Errors are values: `evaluate` returns `.error` instead of throwing, and a host function that fails returns one.
/// An error is never an element of a list or map.
package enum Value: Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    case uint(UInt64)
    case double(Double)
    case string(String)
    case bytes([UInt8])
    case timestamp(Timestamp)
    case duration(Elapsed)
    case list([Value])
    case map(Map)
    case optional(OptionalBox)
    case type(TypeBox)
    case object(Record)
    case error(EvaluationError)
}

/// The content of an optional value; `nil` is `optional.none()`.
package final class OptionalBox: Sendable {
    package let value: Value?

    package init(_ value: Value?) { self.value = value }

    static let none = OptionalBox(nil)
}

/// A type as a value: what `type(x)` gives and what `int`, `string` … denote.
package final class TypeBox: Sendable {
    package let type: Type

    package init(_ type: Type) { self.type = type }
}

extension Value {
    package static func makeList(_ elements: [Value]) -> Value { .list(elements) }

    /// A map with the entries in the given order. A key that is no bool, int, uint or string, or that comes twice
    /// (also as 1 and 1u), makes it an error.
    package static func makeMap(_ entries: [(Value, Value)]) -> Value {
        var builder = MapBuilder(capacity: entries.count)
        for (key, value) in entries {
            if let problem = builder.insert(key, value) { return .error(EvaluationError(problem)) }
        }
        return .map(builder.finish())
    }

    package static func some(_ value: Value) -> Value { .optional(OptionalBox(value)) }

    package static let none = Value.optional(OptionalBox.none)

    package static func makeType(_ type: Type) -> Value { .type(TypeBox(type)) }

    /// An object of the host's own, seen by expressions through the fields of its type.
    package static func makeObject(_ type: ObjectType, _ host: any AnyObject & Sendable) -> Value {
        .object(Record(type: type, host: host))
    }

    package var asBool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    package var asInt: Int64? {
        if case .int(let value) = self { value } else { nil }
    }

    package var asUInt: UInt64? {
        if case .uint(let value) = self { value } else { nil }
    }

    /// The number of a `double`; an `int` or `uint` is not one.
    package var asDouble: Double? {
        if case .double(let value) = self { value } else { nil }
    }

    /// Any number as a double, exact up to 2^53.
    package var asNumber: Double? {
        switch self {
        case .int(let value): Double(value)
        case .uint(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }

    package var asString: String? {
        if case .string(let value) = self { value } else { nil }
    }

    package var asBytes: [UInt8]? {
        if case .bytes(let value) = self { value } else { nil }
    }

    package var asTimestamp: Timestamp? {
        if case .timestamp(let value) = self { value } else { nil }
    }

    package var asDuration: Elapsed? {
        if case .duration(let value) = self { value } else { nil }
    }

    package var asList: [Value]? {
        if case .list(let value) = self { value } else { nil }
    }

    package var asMap: Map? {
        if case .map(let value) = self { value } else { nil }
    }

    package var asRecord: Record? {
        if case .object(let value) = self { value } else { nil }
    }

    package var asType: Type? {
        if case .type(let value) = self { value.type } else { nil }
    }

    package var asError: EvaluationError? {
        if case .error(let value) = self { value } else { nil }
    }

    package var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The type of the value, without the types of elements: what `type(x)` shows.
    package var type: Type {
        switch self {
        case .null: .null
        case .bool: .bool
        case .int: .int
        case .uint: .uint
        case .double: .double
        case .string: .string
        case .bytes: .bytes
        case .timestamp: .timestamp
        case .duration: .duration
        case .list: .list(.dyn)
        case .map: .map(.dyn, .dyn)
        case .optional: .optional(.dyn)
        case .type: .type(nil)
        case .object(let record): .object(record.type.name)
        case .error: .dyn
        }
    }
}
