/// A signature with its types entered into a table.
final class Signature: Sendable {
    let function: String
    let overload: Overload
    let parameters: [TypeRef]
    let result: TypeRef
    /// How many type parameters it has.
    let variables: Int
    /// What the arguments must be when the expression runs, for calls that are decided then.
    let kinds: [RuntimeKind]

    init(function: String, overload: Overload, table: inout TypeTable) {
        self.function = function
        self.overload = overload
        var names: [String: TypeRef] = [:]
        parameters = overload.parameters.map { table.enter($0, parameters: &names) }
        result = table.enter(overload.result, parameters: &names)
        variables = names.count
        kinds = overload.parameters.map(RuntimeKind.init)
    }

    func takes(count: Int) -> Bool {
        overload.isVariadic ? count >= parameters.count : count == parameters.count
    }

    func parameter(_ position: Int) -> TypeRef { parameters[min(position, parameters.count - 1)] }

    func takes(_ values: [Value]) -> Bool {
        guard takes(count: values.count) else { return false }
        for (position, value) in values.enumerated()
        where !kinds[min(position, kinds.count - 1)].takes(value) {
            return false
        }
        return true
    }
}

/// The outermost part of a type: what can be told of a value while the expression runs.
enum RuntimeKind: Hashable, Sendable {
    case any, null, bool, int, uint, double, string, bytes, timestamp, duration, list, map, optional, type
    /// A list whose elements are all of this kind.
    indirect case listOf(RuntimeKind)
    case object(String)

    init(_ type: Type) {
        switch type {
        case .dyn, .parameter, .abstract: self = .any
        case .null: self = .null
        case .bool: self = .bool
        case .int: self = .int
        case .uint: self = .uint
        case .double: self = .double
        case .string: self = .string
        case .bytes: self = .bytes
        case .timestamp: self = .timestamp
        case .duration: self = .duration
        case .list(let element):
            let element = RuntimeKind(element)
            self = element == .any ? .list : .listOf(element)
        case .map: self = .map
        case .optional: self = .optional
        case .type: self = .type
        case .object(let name): self = .object(name)
        }
    }

    func takes(_ value: Value) -> Bool {
        switch (self, value) {
        case (.any, _), (.null, .null), (.bool, .bool), (.int, .int), (.uint, .uint), (.double, .double),
            (.string, .string), (.bytes, .bytes), (.timestamp, .timestamp), (.duration, .duration), (.list, .list),
            (.map, .map), (.optional, .optional), (.type, .type):
            return true
        case (.listOf(let kind), .list(let elements)): return elements.allSatisfy(kind.takes)
        case (.object(let name), .object(let record)): return record.type.name == name
        default: return false
        }
    }
}

/// All functions of an environment by name.
struct Library: Sendable {
    final class Entry: Sendable {
        let name: String
        let global: [Signature]
        let member: [Signature]

        init(name: String, global: [Signature], member: [Signature]) {
            self.name = name
            self.global = global
            self.member = member
        }
    }

    private(set) var functions: [Function]
    private(set) var entries: [String: Entry] = [:]
    /// What stands before the last point of a name: `math`, `optional`, `strings` …
    private(set) var namespaces: Set<String> = []
    var table = TypeTable()
    /// The operators, in the order of `BinaryOperator` and `UnaryOperator`.
    private(set) var binary: [Entry] = []
    private(set) var unary: [Entry] = []

    static let standard = Library(StandardLibrary.functions)

    private init(_ functions: [Function]) {
        self.functions = []
        add(functions)
        binary = Library.binaryOperators.compactMap { entries[$0.function] }
        unary = [UnaryOperator.not, .negate].compactMap { entries[$0.function] }
    }

    private static let binaryOperators: [BinaryOperator] = [
        .add, .subtract, .multiply, .divide, .remainder, .equal, .notEqual, .less, .lessOrEqual, .greater,
        .greaterOrEqual, .in,
    ]

    /// Adds functions; overloads of a name that is known come behind those it has.
    mutating func add(_ functions: [Function]) {
        for function in functions {
            let signatures = function.overloads.map {
                Signature(function: function.name, overload: $0, table: &table)
            }
            let known = entries[function.name]
            entries[function.name] = Entry(
                name: function.name,
                global: (known?.global ?? []) + signatures.filter { !$0.overload.isMember },
                member: (known?.member ?? []) + signatures.filter { $0.overload.isMember }
            )
            if let point = function.name.utf8.lastIndex(of: 0x2E) {
                namespaces.insert(String(function.name[..<point]))
            }
        }
        self.functions += functions
        table.freeze()
    }
}
