/// A type as the checker handles it: an index into a `TypeTable`. Two equal types have the same index, so that
/// comparing is comparing integers and nothing is counted or copied while an expression is checked.
struct TypeRef: Hashable, Sendable {
    var index: Int32

    static let dyn = TypeRef(index: 0)
    static let null = TypeRef(index: 1)
    static let bool = TypeRef(index: 2)
    static let int = TypeRef(index: 3)
    static let uint = TypeRef(index: 4)
    static let double = TypeRef(index: 5)
    static let string = TypeRef(index: 6)
    static let bytes = TypeRef(index: 7)
    static let timestamp = TypeRef(index: 8)
    static let duration = TypeRef(index: 9)
    /// What an expression gets that was already reported as wrong: agrees with everything, so that one mistake is
    /// reported once.
    static let wrong = TypeRef(index: 10)

    /// The types without parts, in the order of their indexes.
    static let simple: [Type] = [
        .dyn, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .dyn,
    ]

    var isDynamic: Bool { index == 0 || index == 10 }
    var isNumber: Bool { index >= 3 && index <= 5 }
}

/// What a `TypeRef` stands for.
struct TypeEntry: Hashable, Sendable {
    enum Kind: UInt8, Sendable {
        case simple, list, map, optional, type, object, abstract, variable
    }

    var kind: Kind
    /// The element, key or type argument; unused otherwise.
    var first = TypeRef.dyn
    /// The value of a map; unused otherwise.
    var second = TypeRef.dyn
    /// Name of an object or abstract type.
    var name = ""
    /// Parameters of an abstract type.
    var parameters: [TypeRef] = []
    /// Number of a variable: unique within one check, or the number of the parameter within a signature.
    var number: Int32 = 0
}

/// All types known to an environment, and those that one check adds to them.
///
/// The types of an environment lie in a frozen part that is shared, never copied; what a check adds to it is few and
/// found by scanning.
struct TypeTable: Sendable {
    private final class Frozen: Sendable {
        let entries: [TypeEntry]
        let index: [TypeEntry: TypeRef]

        init(entries: [TypeEntry]) {
            self.entries = entries
            index = Dictionary(
                entries.enumerated().map { ($1, TypeRef(index: Int32($0))) },
                uniquingKeysWith: { first, _ in first }
            )
        }
    }

    private var frozen: Frozen
    private var added: [TypeEntry] = []

    init() {
        frozen = Frozen(entries: TypeRef.simple.indices.map { TypeEntry(kind: .simple, number: Int32($0)) })
    }

    /// Shares what was added so far with all copies made from here on.
    mutating func freeze() {
        guard !added.isEmpty else { return }
        frozen = Frozen(entries: frozen.entries + added)
        added = []
    }

    subscript(_ ref: TypeRef) -> TypeEntry {
        let index = Int(ref.index)
        let shared = frozen.entries.count
        return index < shared ? frozen.entries[index] : added[index - shared]
    }

    func kind(_ ref: TypeRef) -> TypeEntry.Kind {
        ref.index <= TypeRef.wrong.index ? .simple : self[ref].kind
    }

    mutating func intern(_ entry: TypeEntry) -> TypeRef {
        if let known = frozen.index[entry] { return known }
        if let at = added.firstIndex(of: entry) { return TypeRef(index: Int32(frozen.entries.count + at)) }
        added.append(entry)
        return TypeRef(index: Int32(frozen.entries.count + added.count - 1))
    }

    mutating func list(_ element: TypeRef) -> TypeRef { intern(TypeEntry(kind: .list, first: element)) }

    mutating func map(_ key: TypeRef, _ value: TypeRef) -> TypeRef {
        intern(TypeEntry(kind: .map, first: key, second: value))
    }

    mutating func optional(_ element: TypeRef) -> TypeRef { intern(TypeEntry(kind: .optional, first: element)) }

    mutating func type(_ element: TypeRef) -> TypeRef { intern(TypeEntry(kind: .type, first: element)) }

    /// A fresh variable of one check; the parameters of signatures have numbers below zero.
    mutating func variable(_ number: Int32) -> TypeRef {
        added.append(TypeEntry(kind: .variable, number: number))
        return TypeRef(index: Int32(frozen.entries.count + added.count - 1))
    }

    /// Enters a type given by the host. `parameters` maps names of parameters to variables and grows as needed.
    mutating func enter(_ type: Type, parameters: inout [String: TypeRef]) -> TypeRef {
        switch type {
        case .dyn: return .dyn
        case .null: return .null
        case .bool: return .bool
        case .int: return .int
        case .uint: return .uint
        case .double: return .double
        case .string: return .string
        case .bytes: return .bytes
        case .timestamp: return .timestamp
        case .duration: return .duration
        case .list(let element): return list(enter(element, parameters: &parameters))
        case .map(let key, let value):
            let key = enter(key, parameters: &parameters)
            return map(key, enter(value, parameters: &parameters))
        case .optional(let element): return optional(enter(element, parameters: &parameters))
        case .type(let element): return self.type(element.map { enter($0, parameters: &parameters) } ?? .dyn)
        case .object(let name): return intern(TypeEntry(kind: .object, name: name))
        case .abstract(let name, let arguments):
            let arguments = arguments.map { enter($0, parameters: &parameters) }
            return intern(TypeEntry(kind: .abstract, name: name, parameters: arguments))
        case .parameter(let name):
            if let known = parameters[name] { return known }
            let number = Int32(parameters.count)
            let ref = intern(TypeEntry(kind: .variable, number: -1 - number))
            parameters[name] = ref
            return ref
        }
    }

    /// The type that `ref` stands for; variables that were never bound are `dyn`.
    func type(of ref: TypeRef) -> Type {
        let entry = self[ref]
        switch entry.kind {
        case .simple: return TypeRef.simple[Int(ref.index)]
        case .list: return .list(type(of: entry.first))
        case .map: return .map(type(of: entry.first), type(of: entry.second))
        case .optional: return .optional(type(of: entry.first))
        case .type: return .type(entry.first == .dyn ? nil : type(of: entry.first))
        case .object: return .object(entry.name)
        case .abstract: return .abstract(entry.name, entry.parameters.map { type(of: $0) })
        case .variable: return .dyn
        }
    }
}
