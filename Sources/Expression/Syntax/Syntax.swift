/// The position of a part in `Syntax.nodes`.
typealias NodeID = Int32

/// An expression as read: parts in one flat array, children before parents. Macros are parts of their own, not
/// expanded into folds: their types, their evaluation and their explanation stay those of what was written.
struct Syntax: Sendable {
    var nodes: ContiguousArray<Node> = []
    var root: NodeID = 0
}

/// One part of an expression and where it stands, in UTF-8 offsets of the source.
struct Node: Sendable {
    var form: Form
    var start: Int32
    var end: Int32
    /// Where the name stands that a message about this part should point to (a field, a function); else the start.
    var name: Int32
    var depth: Int32

    var range: Range<Int> { Int(start)..<Int(end) }
}

enum Form: Sendable {
    case literal(Value)
    case identifier(String, absolute: Bool)
    case select(NodeID, field: String, optional: Bool)
    /// `has(operand.field)`
    case presence(NodeID, field: String, optional: Bool)
    case index(NodeID, NodeID, optional: Bool)
    case call(String, [NodeID], absolute: Bool)
    case memberCall(NodeID, String, [NodeID])
    case unary(UnaryOperator, NodeID)
    case binary(BinaryOperator, NodeID, NodeID)
    /// Two or more operands, each evaluated in turn.
    case and([NodeID])
    case or([NodeID])
    case conditional(NodeID, NodeID, NodeID)
    case list([ListElement])
    case map([MapEntry])
    case loop(Loop)
    /// `cel.bind(name, value, body)`
    case bind(name: String, value: NodeID, body: NodeID)
    /// `target.optMap(name, body)` and `target.optFlatMap(name, body)`
    case optionalMap(NodeID, name: String, body: NodeID, flat: Bool)
    /// Something already reported.
    case invalid
}

struct ListElement: Sendable {
    var value: NodeID
    var optional: Bool
}

struct MapEntry: Sendable {
    var key: NodeID
    var value: NodeID
    var optional: Bool
}

/// A macro that goes through a list or map.
struct Loop: Sendable {
    enum Kind: UInt8, Sendable {
        case all, exists, existsOne, map, filter, transformList, transformMap, transformMapEntry, sortBy
    }

    var kind: Kind
    var over: NodeID
    /// Element, or index and element, or key and value.
    var first: String
    var second: String?
    /// What an element must satisfy to be taken, where that is a part of its own.
    var condition: NodeID?
    var body: NodeID
}

enum UnaryOperator: UInt8, Sendable {
    case not, negate

    var function: String { self == .not ? "!_" : "-_" }
}

enum BinaryOperator: UInt8, Sendable {
    case add, subtract, multiply, divide, remainder
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, `in`

    var symbol: String {
        switch self {
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .divide: "/"
        case .remainder: "%"
        case .equal: "=="
        case .notEqual: "!="
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        case .in: "in"
        }
    }

    /// The name of the entry in the library.
    var function: String {
        switch self {
        case .add: "_+_"
        case .subtract: "_-_"
        case .multiply: "_*_"
        case .divide: "_/_"
        case .remainder: "_%_"
        case .equal: "_==_"
        case .notEqual: "_!=_"
        case .less: "_<_"
        case .lessOrEqual: "_<=_"
        case .greater: "_>_"
        case .greaterOrEqual: "_>=_"
        case .in: "_in_"
        }
    }

    /// Binds tighter the higher.
    var precedence: Int {
        switch self {
        case .multiply, .divide, .remainder: 5
        case .add, .subtract: 4
        default: 3
        }
    }
}
