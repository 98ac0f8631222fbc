/// The language of a message.
package enum Language: String, Sendable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}

/// What is wrong, or odd, about an expression, and where.
package struct Diagnostic: Hashable, Sendable {
    /// A warning does not keep the expression from running.
    package let isError: Bool
    package let code: Code
    /// UTF-8 offsets into the source.
    package let range: Range<Int>

    package init(isError: Bool, code: Code, range: Range<Int>) {
        self.isError = isError
        self.code = code
        self.range = range
    }

    /// What was found, with what the sentence needs (`Messages.swift`).
    package enum Code: Hashable, Sendable {
        // Reading
        case emptyExpression
        case sourceTooLong(limit: Int)
        case tooDeep(Int)
        case tooManyParts(Int)
        case unexpected(String)
        case expected(String, String)
        case missingAtEnd(String)
        case unexpectedEnd
        /// The expression ends at a point: what may come behind it.
        case unexpectedEndOfPath(type: String, known: [String])
        case unterminatedText
        case singleEqual
        case singleLogical(String)
        case badNumber(String)
        case numberTooLarge(String)
        case badEscape
        case reservedWord(String)
        case hasNeedsField
        case variableMustBeName
        case repeatedVariable(String)
        case objectsCannotBeMade

        // Names and types
        case unknownName(String, nearest: String?, known: [String])
        case unknownField(String, type: String, nearest: String?, known: [String])
        case unknownFunction(String, nearest: String?)
        case unknownMember(String, type: String, nearest: String?)
        /// A function used as if it were a field.
        case missingCall(String)
        /// A field used as if it were a function.
        case needlessCall(String, type: String)
        case noFields(String, type: String)
        case noOverload(function: String, arguments: [String], candidates: [String])
        case notBool(operator: String, type: String)
        case branchesDiffer(String, String)
        case notIterable(String)
        case cannotIndex(String)
        case badIndex(wanted: String, found: String)
        case badKeyType(String)
        case notOptional(String)
        case notMap(String)
        case notOrderable(String)
        case badResult(wanted: String, found: String)
        case badPattern(String)

        // Warnings
        case alwaysFails(EvaluationError.Code)
        case unreachableBranch(Bool)
        case constantCondition(Bool)
        case neverHolds
        case alwaysHolds
    }
}

extension Diagnostic {
    /// The message with the line of the source and a caret under the place:
    ///
    ///     tidak ada “targts” pada indicator; maksud Anda “targets”?
    ///        1 | indicator.targts.size() >= 3
    ///          |           ^^^^^^
    package func rendered(source: String, language: Language) -> String {
        let bytes = Array(source.utf8)
        let start = min(range.lowerBound, bytes.count)
        let lineStart = (bytes[..<start].lastIndex(of: 0x0A) ?? -1) + 1
        let lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        let number = String(bytes[..<start].count { $0 == 0x0A } + 1)
        let line = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
        let before = String(decoding: bytes[lineStart..<start], as: UTF8.self)
        let end = max(start, min(range.upperBound, lineEnd))
        let marked = String(decoding: bytes[start..<end], as: UTF8.self)
        let gutter = String(repeating: " ", count: max(0, 4 - number.utf8.count))
        let indent = String(before.unicodeScalars.map { $0 == "\t" ? "\t" : " " }.map(Character.init))
        let carets = String(repeating: "^", count: max(1, marked.unicodeScalars.count))
        let lines = [
            message(language),
            "\(gutter)\(number) | \(line)",
            "     | \(indent)\(carets)",
        ]
        return lines.joined(separator: "\n")
    }
}
