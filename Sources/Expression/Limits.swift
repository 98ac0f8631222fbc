/// How large an expression, its work and its results may become. What exceeds a limit is an error that names it.
package struct Limits: Sendable {
    /// Length of the source, in bytes.
    package var sourceLength = 65_536
    /// How deep parentheses, calls, lists and operators may nest.
    package var nesting = 160
    /// How many parts (names, constants, operators, calls) one expression may have.
    package var parts = 10_000
    /// The work one evaluation may do. After cel-go's cost model: one for each part evaluated, one for each element
    /// touched, one for each ten bytes of text read or written. Parts of a loop's body count once per round; both
    /// branches of a condition count.
    package var cost = 10_000_000
    /// How many errors and warnings one compilation reports.
    package var diagnostics = 100

    package init() {}

    package static let standard = Limits()

    /// Bytes of a text, or elements of a list, that an operation may produce.
    static let resultSize = 16_777_216
    /// Memory of one compiled regular expression, in bytes: program and state cache.
    static let patternMemory = 8_388_608
    /// Length of a regular expression, in bytes.
    static let patternLength = 4_096
    /// Values that nest deeper than this count as different.
    static let valueDepth = 200
}
