/// Everything the language has without a host: the specification's standard definitions and its extensions for text,
/// numbers, lists, sets, patterns, encoding, bindings and optional values.
enum StandardLibrary {
    static let functions: [Function] = operators + conversions + texts
}

/// One signature; the short form in which the tables of this folder are written.
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

let parameterT = Type.parameter("T")
