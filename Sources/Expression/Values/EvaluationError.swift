/// Why an expression has no value. A class, so that an error costs one word where values are passed around.
package final class EvaluationError: Error, Sendable {
    package let code: Code
    /// The sub-expression that failed, in UTF-8 offsets of the source; nil where a host made the error and it has not
    /// passed through a program yet.
    package let range: Range<Int>?

    package init(_ code: Code, at range: Range<Int>? = nil) {
        self.code = code
        self.range = range
    }

    /// The same error with a place, unless it has one.
    func located(_ range: Range<Int>) -> EvaluationError {
        self.range == nil ? EvaluationError(code, at: range) : self
    }

    /// What went wrong, with what it needs to be told in a sentence (`Messages.swift`).
    package enum Code: Hashable, Sendable {
        case divisionByZero
        case remainderByZero
        /// The result of the operation does not fit its type.
        case overflow(String)
        /// No version of the function or operator takes these types.
        case noSuchOverload(String, [String])
        case noSuchField(String)
        case noSuchKey(String)
        case indexOutOfRange(String)
        case badKeyType(String)
        case repeatedKey(String)
        /// Text, wanted type.
        case badConversion(String, String)
        case outOfRange(String, String)
        case invalidText
        case invalidPattern(String)
        case badFormat(String)
        case badArgument(String)
        case emptyOptional
        case unknownName(String)
        case unknownFunction(String)
        case tooFewSlots
        /// The cost limit was reached.
        case tooExpensive(Int)
        case resultTooLarge
        /// A type other than the one that was asked for.
        case unexpectedType(String, String)
        /// An error of the host, with the code it knows it by and its own sentence.
        case host(String)
        /// The same with a sentence in each language.
        case hostSentence(id: String, en: String)
    }
}

extension EvaluationError: Equatable {
    package static func == (a: EvaluationError, b: EvaluationError) -> Bool { a.code == b.code && a.range == b.range }
}
