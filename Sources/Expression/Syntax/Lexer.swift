/// Cuts the source into tokens, one at a time, over its bytes.
struct Lexer {
    let source: [UInt8]
    private var at = 0

    init(_ source: [UInt8]) { self.source = source }

    private func byte(_ offset: Int = 0) -> UInt8 {
        let position = at + offset
        return position < source.count ? source[position] : 0
    }

    mutating func next() -> Token {
        skipBlank()
        let start = at
        guard start < source.count else { return Token(kind: .end, start: start, end: start) }
        let first = source[at]
        if Lexer.isLetter(first) {
            if let quoted = stringWithPrefix() { return quoted }
            while at < source.count, Lexer.isLetter(source[at]) || Lexer.isDigit(source[at]) { at += 1 }
            return Token(kind: Keywords.kind(of: source[start..<at]), start: start, end: at)
        }
        if Lexer.isDigit(first) || (first == 0x2E && Lexer.isDigit(byte(1))) { return number() }
        if first == 0x22 || first == 0x27 { return string(from: start, isBytes: false, raw: false) }
        if first == 0x60 { return quotedIdentifier() }
        return punctuation()
    }

    private mutating func skipBlank() {
        while at < source.count {
            switch source[at] {
            case 0x20, 0x09, 0x0A, 0x0C, 0x0D: at += 1
            case 0x2F where byte(1) == 0x2F:
                while at < source.count, source[at] != 0x0A { at += 1 }
            default: return
            }
        }
    }

    private mutating func punctuation() -> Token {
        let start = at
        let two: Token.Kind? =
            switch (byte(), byte(1)) {
            case (0x3D, 0x3D): .equal
            case (0x21, 0x3D): .notEqual
            case (0x3C, 0x3D): .lessOrEqual
            case (0x3E, 0x3D): .greaterOrEqual
            case (0x26, 0x26): .and
            case (0x7C, 0x7C): .or
            default: nil
            }
        if let two {
            at += 2
            return Token(kind: two, start: start, end: at)
        }
        let kind: Token.Kind =
            switch byte() {
            case 0x28: .openParen
            case 0x29: .closeParen
            case 0x5B: .openBracket
            case 0x5D: .closeBracket
            case 0x7B: .openBrace
            case 0x7D: .closeBrace
            case 0x2E: .dot
            case 0x2C: .comma
            case 0x3A: .colon
            case 0x3F: .question
            case 0x2B: .plus
            case 0x2D: .minus
            case 0x2A: .star
            case 0x2F: .slash
            case 0x25: .percent
            case 0x21: .bang
            case 0x3C: .less
            case 0x3E: .greater
            default: .invalid
            }
        at += 1
        // A character beyond ASCII is one token, however many bytes it has.
        if kind == .invalid { while at < source.count, source[at] & 0xC0 == 0x80 { at += 1 } }
        return Token(kind: kind, start: start, end: at)
    }

    private mutating func number() -> Token {
        let start = at
        if byte() == 0x30, byte(1) == 0x78 || byte(1) == 0x58, Lexer.hexValue(byte(2)) != nil {
            at += 2
            while Lexer.hexValue(byte()) != nil { at += 1 }
            return integer(from: start)
        }
        while Lexer.isDigit(byte()) { at += 1 }
        var isDouble = false
        if byte() == 0x2E, Lexer.isDigit(byte(1)) {
            isDouble = true
            at += 1
            while Lexer.isDigit(byte()) { at += 1 }
        }
        if byte() == 0x65 || byte() == 0x45 {
            let sign = byte(1) == 0x2B || byte(1) == 0x2D ? 1 : 0
            if Lexer.isDigit(byte(1 + sign)) {
                isDouble = true
                at += 1 + sign
                while Lexer.isDigit(byte()) { at += 1 }
            }
        }
        if isDouble { return endOfNumber(.double, from: start) }
        return integer(from: start)
    }

    private mutating func integer(from start: Int) -> Token {
        if byte() == 0x75 || byte() == 0x55 {
            at += 1
            return endOfNumber(.uint, from: start)
        }
        return endOfNumber(.int, from: start)
    }

    /// A letter right after a number is a mistake (`12abc`), told as one token.
    private mutating func endOfNumber(_ kind: Token.Kind, from start: Int) -> Token {
        guard Lexer.isLetter(byte()) else { return Token(kind: kind, start: start, end: at) }
        while Lexer.isLetter(byte()) || Lexer.isDigit(byte()) { at += 1 }
        return Token(kind: .invalid, start: start, end: at)
    }

    private mutating func quotedIdentifier() -> Token {
        let start = at
        at += 1
        while at < source.count, Lexer.isLetter(byte()) || Lexer.isDigit(byte()) || Lexer.isQuotable(byte()) { at += 1 }
        guard byte() == 0x60, at - start > 1 else {
            at = max(at, start + 1)
            return Token(kind: .invalid, start: start, end: at)
        }
        at += 1
        return Token(kind: .quotedIdentifier, start: start, end: at)
    }

    /// `r"…"`, `b"…"`, `rb"…"`, `br"…"` in any case.
    private mutating func stringWithPrefix() -> Token? {
        var raw = false
        var isBytes = false
        var length = 0
        while length < 2 {
            switch byte(length) {
            case 0x72 where !raw, 0x52 where !raw: raw = true
            case 0x62 where !isBytes, 0x42 where !isBytes: isBytes = true
            default: return nil
            }
            length += 1
            if byte(length) == 0x22 || byte(length) == 0x27 {
                let start = at
                at += length
                return string(from: start, isBytes: isBytes, raw: raw)
            }
        }
        return nil
    }

    /// Finds the end of a string; what it says is worked out by `Literals`.
    private mutating func string(from start: Int, isBytes: Bool, raw: Bool) -> Token {
        let quote = byte()
        let triple = byte(1) == quote && byte(2) == quote
        at += triple ? 3 : 1
        while at < source.count {
            let current = source[at]
            if current == 0x5C, !raw {
                at += 2
                continue
            }
            if current == quote, !triple || (byte(1) == quote && byte(2) == quote) {
                at += triple ? 3 : 1
                return Token(kind: isBytes ? .bytes : .string, start: start, end: at)
            }
            if !triple, current == 0x0A || current == 0x0D { break }
            at += 1
        }
        at = min(at, source.count)
        return Token(kind: .invalid, start: start, end: at)
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || byte == 0x5F
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// `.`, `-`, `/` and space may stand in a name between backquotes.
    private static func isQuotable(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x2D || byte == 0x2F || byte == 0x20
    }

    static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        default: nil
        }
    }
}
