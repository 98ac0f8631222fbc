/// A variable that a host offers to expressions. Its slot is its position in `Environment.variables`.
package struct Variable: Sendable {
    package let name: String
    package let type: Type
    package let doc: String

    package init(name: String, type: Type, doc: String = "") {
        self.name = name
        self.type = type
        self.doc = doc
    }
}

/// A text in the two languages of the project.
package struct Bilingual: Hashable, Sendable, ExpressibleByStringLiteral {
    package let id: String
    package let en: String

    package init(id: String, en: String) {
        self.id = id
        self.en = en
    }

    /// The same text for both.
    package init(stringLiteral value: String) {
        id = value
        en = value
    }

    package subscript(_ language: Language) -> String { language == .indonesian ? id : en }
}

/// An entry of the library: name, signatures, documentation, examples and implementation in one place, read by the
/// checker, the evaluator and the generated reference. The standard library and a host's own are the same kind of
/// entry.
package struct Function: Sendable {
    package typealias Example = (expression: String, result: String)

    /// `size`, `math.abs`; operators as `_+_`, `!_`, `_[_]`.
    package let name: String
    /// Sections of the reference, as `text`, `list`, `time`; a host may use its own.
    package let group: String
    package let doc: Bilingual
    /// Expressions and what they give, both in the language; every one is run by a test.
    package let examples: [Example]
    package let overloads: [Overload]

    package init(
        name: String,
        group: String = "",
        doc: Bilingual,
        examples: [Example] = [],
        overloads: [Overload]
    ) {
        self.name = name
        self.group = group
        self.doc = doc
        self.examples = examples
        self.overloads = overloads
    }
}

/// One signature of a function and what it does.
package struct Overload: Sendable {
    package let id: String
    /// `a.f(b)` instead of `f(a, b)`; `parameters` then begin with the type of `a`.
    package let isMember: Bool
    package let parameters: [Type]
    /// The last parameter may come any number of times, at least once.
    package let isVariadic: Bool
    package let result: Type
    package let implementation: Implementation

    package init(
        id: String,
        isMember: Bool = false,
        parameters: [Type],
        isVariadic: Bool = false,
        result: Type,
        implementation: Implementation
    ) {
        self.id = id
        self.isMember = isMember
        self.parameters = parameters
        self.isVariadic = isVariadic
        self.result = result
        self.implementation = implementation
    }
}

/// What a function does, by number of arguments (the receiver of a member is the first). It gets values of the types
/// of its signature, and returns `.error` where it has no result. It must not depend on anything but its arguments:
/// calls with constant arguments are computed when the expression is compiled.
package enum Implementation: Sendable {
    case none(@Sendable () -> Value)
    case unary(@Sendable (Value) -> Value)
    case binary(@Sendable (Value, Value) -> Value)
    case ternary(@Sendable (Value, Value, Value) -> Value)
    case variadic(@Sendable ([Value]) -> Value)
    /// A question asked of two texts, without the detour over values.
    case textPredicate(TextPredicate)
    /// A regular expression as second argument: compiled once where it is constant.
    case pattern(@Sendable (String, Pattern, [Value]) -> Value)
    /// Compares or walks values: counts its steps, and stops when they are spent.
    case metered(@Sendable ([Value], inout Budget) -> Value)
    /// The planner knows it (operators and the like); never called.
    case builtin
}
