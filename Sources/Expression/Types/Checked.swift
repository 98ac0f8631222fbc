/// What the checker found out about a part, besides its type.
enum Resolution: Sendable {
    case none
    case variable(Int)
    case local(Int)
    /// The name of a type.
    case type(Type)
    case field(Field, ObjectType)
    /// The signatures that fit; the receiver, if there is one, is the first argument.
    case call([Signature], receiver: Bool)
    /// Slots of what a loop, a binding or an optional map names.
    case locals(Int, Int?)
    /// Fails when it is evaluated; only where checking was switched off.
    case failure(EvaluationError.Code)
}

/// An expression that has been checked: the parts, their types and what their names stand for, by part.
final class Checked: Sendable {
    let source: String
    let syntax: Syntax
    let types: [TypeRef]
    let resolutions: [Resolution]
    let table: TypeTable
    let localCount: Int
    let limits: Limits

    init(
        source: String,
        syntax: Syntax,
        types: [TypeRef],
        resolutions: [Resolution],
        table: TypeTable,
        localCount: Int,
        limits: Limits
    ) {
        self.source = source
        self.syntax = syntax
        self.types = types
        self.resolutions = resolutions
        self.table = table
        self.localCount = localCount
        self.limits = limits
    }
}
