/// Everything the language has without a host: the specification's standard definitions and its extensions for text,
/// numbers, lists, sets, patterns, encoding, bindings and optional values.
enum StandardLibrary {
    static let functions: [Function] =
        operators + conversions + texts + textParts + patterns + numbers + bits + lists + sets + times + optionals
        + encoders
}

let parameterT = Type.parameter("T")
let listOfT = Type.list(.parameter("T"))

/// An entry of the library, in the short form in which the tables of this folder are written.
func entry(
    _ name: String,
    _ group: String,
    id: String,
    en: String,
    _ examples: [Function.Example],
    _ overloads: Overload...
) -> Function {
    Function(name: name, group: group, doc: Bilingual(id: id, en: en), examples: examples, overloads: overloads)
}

/// One signature.
func overload(
    _ id: String,
    _ parameters: [Type],
    _ result: Type,
    variadic: Bool = false,
    _ implementation: Implementation
) -> Overload {
    Overload(id: id, parameters: parameters, isVariadic: variadic, result: result, implementation: implementation)
}

/// One signature of a member: `a.f(b)`.
func member(
    _ id: String,
    _ parameters: [Type],
    _ result: Type,
    _ implementation: Implementation
) -> Overload {
    Overload(id: id, isMember: true, parameters: parameters, result: result, implementation: implementation)
}
