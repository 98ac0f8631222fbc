/// A static type of the language, as the checker deduces it and as a host declares it.
///
/// `dyn` is a type only where it is asked for: by `dyn(x)`, by a list or map literal of mixed elements, or by a host.
package indirect enum Type: Hashable, Sendable {
    /// Any value; checked when the expression runs.
    case dyn
    /// The type of `null`.
    case null
    case bool
    /// Signed 64-bit whole numbers.
    case int
    /// Unsigned 64-bit whole numbers (`5u`).
    case uint
    /// IEEE 754 binary64.
    case double
    /// Unicode text; its length is counted in code points.
    case string
    case bytes
    /// A moment between 0001-01-01 and 9999-12-31, in nanoseconds.
    case timestamp
    /// A length of time, in nanoseconds.
    case duration
    case list(Type)
    /// Keys are bool, int, uint or string.
    case map(Type, Type)
    case optional(Type)
    /// The type of a type (`type(1)` is `int`, of type `type(int)`); `nil` when it is not known which.
    case type(Type?)
    /// An object type declared by the host, by name.
    case object(String)
    /// A type of the host that the language cannot look into, with its parameters.
    case abstract(String, [Type])
    /// A parameter of a function's signature, as `T` in `list(T)`.
    case parameter(String)
}

extension Type: CustomStringConvertible {
    /// The name as the language writes it: `list(string)`, `map(string, int)`, `optional_type(int)`.
    package var description: String {
        switch self {
        case .dyn: "dyn"
        case .null: "null_type"
        case .bool: "bool"
        case .int: "int"
        case .uint: "uint"
        case .double: "double"
        case .string: "string"
        case .bytes: "bytes"
        case .timestamp: "timestamp"
        case .duration: "duration"
        case .list(let element): "list(\(element))"
        case .map(let key, let value): "map(\(key), \(value))"
        case .optional(let element): "optional_type(\(element))"
        case .type(let element): element.map { "type(\($0))" } ?? "type"
        case .object(let name): name
        case .abstract(let name, let parameters):
            parameters.isEmpty ? name : "\(name)(\(parameters.map(\.description).joined(separator: ", ")))"
        case .parameter(let name): name
        }
    }
}

extension Type {
    /// The name `type(x)` shows when the expression runs: without parameters, and with the names the CEL
    /// specification gives (`google.protobuf.Timestamp` for a timestamp).
    package var runtimeName: String {
        switch self {
        case .list: "list"
        case .map: "map"
        case .optional: "optional_type"
        case .type: "type"
        case .timestamp: "google.protobuf.Timestamp"
        case .duration: "google.protobuf.Duration"
        case .abstract(let name, _): name
        default: description
        }
    }
}
