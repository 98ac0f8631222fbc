/// A word of the source.
struct Token: Sendable {
    enum Kind: UInt8, Sendable {
        case end, invalid
        case identifier, quotedIdentifier
        case int, uint, double, string, bytes
        case openParen, closeParen, openBracket, closeBracket, openBrace, closeBrace
        case dot, comma, colon, question, plus, minus, star, slash, percent, bang
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, and, or
        case keywordIn, keywordTrue, keywordFalse, keywordNull, reserved
    }

    var kind: Kind
    var start: Int
    var end: Int
}

/// Words that are no names, by length and letters; `in`, `true`, `false` and `null` have a meaning, the others are
/// kept free by the specification.
enum Keywords {
    static let reserved = [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package",
        "namespace", "return", "var", "void", "while",
    ]

    private static let reservedBytes = reserved.map { Array($0.utf8) }
    private static let meaningful: [([UInt8], Token.Kind)] = [
        (Array("in".utf8), .keywordIn), (Array("true".utf8), .keywordTrue),
        (Array("false".utf8), .keywordFalse), (Array("null".utf8), .keywordNull),
    ]

    static func kind(of word: ArraySlice<UInt8>) -> Token.Kind {
        guard word.count >= 2, word.count <= 9, let first = word.first else { return .identifier }
        for (known, kind) in meaningful
        where known[0] == first && known.count == word.count && known.elementsEqual(word) {
            return kind
        }
        for known in reservedBytes
        where known[0] == first && known.count == word.count && known.elementsEqual(word) {
            return .reserved
        }
        return .identifier
    }
}
