/// What the text of a literal says.
enum Literals {
    /// The digits of a whole number, decimal or `0x…`, without sign and suffix. nil: too large for 64 bits.
    static func magnitude(_ text: ArraySlice<UInt8>) -> UInt64? {
        var digits = text
        var radix: UInt64 = 10
        if digits.count > 2, digits[digits.startIndex + 1] | 0x20 == 0x78 {
            radix = 16
            digits = digits.dropFirst(2)
        }
        var value: UInt64 = 0
        for byte in digits {
            guard let digit = Lexer.hexValue(byte), UInt64(digit) < radix else { return nil }
            let (shifted, overflow) = value.multipliedReportingOverflow(by: radix)
            let (sum, overflow2) = shifted.addingReportingOverflow(UInt64(digit))
            guard !overflow, !overflow2 else { return nil }
            value = sum
        }
        return value
    }

    /// A signed whole number; the smallest one has no positive counterpart.
    static func int(_ text: ArraySlice<UInt8>, negative: Bool) -> Int64? {
        guard let magnitude = magnitude(text) else { return nil }
        if !negative { return Int64(exactly: magnitude) }
        return magnitude == 1 << 63 ? .min : Int64(exactly: magnitude).map { -$0 }
    }

    static func double(_ text: ArraySlice<UInt8>, negative: Bool) -> Double? {
        Double(String(decoding: text, as: UTF8.self)).map { negative ? -$0 : $0 }
    }

    /// The content of a string or bytes literal, or the offset in `token` of the escape that is none.
    static func content(_ token: ArraySlice<UInt8>) -> Result<(bytes: [UInt8], isBytes: Bool), BadEscape> {
        var rest = token
        var raw = false
        var isBytes = false
        while let first = rest.first, first != 0x22, first != 0x27 {
            if first | 0x20 == 0x72 { raw = true } else { isBytes = true }
            rest = rest.dropFirst()
        }
        let quote = rest.first ?? 0x22
        let triple = rest.count >= 6 && rest[rest.startIndex + 1] == quote && rest[rest.startIndex + 2] == quote
        rest = rest.dropFirst(triple ? 3 : 1).dropLast(triple ? 3 : 1)
        guard !raw, rest.contains(0x5C) else { return .success((Array(rest), isBytes)) }
        var out: [UInt8] = []
        out.reserveCapacity(rest.count)
        while let byte = rest.first {
            guard byte == 0x5C else {
                out.append(byte)
                rest = rest.dropFirst()
                continue
            }
            let place = rest.startIndex - token.startIndex
            guard let length = escape(rest.dropFirst(), isBytes: isBytes, into: &out) else {
                return .failure(BadEscape(offset: place))
            }
            rest = rest.dropFirst(1 + length)
        }
        return .success((out, isBytes))
    }

    struct BadEscape: Error {
        let offset: Int
    }

    /// Appends what the escape means and returns its length after the backslash. nil: no such escape.
    private static func escape(_ text: ArraySlice<UInt8>, isBytes: Bool, into out: inout [UInt8]) -> Int? {
        guard let letter = text.first else { return nil }
        switch letter {
        case 0x61: out.append(0x07)
        case 0x62: out.append(0x08)
        case 0x66: out.append(0x0C)
        case 0x6E: out.append(0x0A)
        case 0x72: out.append(0x0D)
        case 0x74: out.append(0x09)
        case 0x76: out.append(0x0B)
        case 0x5C, 0x3F, 0x22, 0x27, 0x60: out.append(letter)
        case 0x78, 0x58: return code(text, digits: 2, radix: 16, skip: 1, isBytes: isBytes, into: &out)
        case 0x75 where !isBytes: return code(text, digits: 4, radix: 16, skip: 1, isBytes: false, into: &out)
        case 0x55 where !isBytes: return code(text, digits: 8, radix: 16, skip: 1, isBytes: false, into: &out)
        case 0x30...0x33: return code(text, digits: 3, radix: 8, skip: 0, isBytes: isBytes, into: &out)
        default: return nil
        }
        return 1
    }

    private static func code(
        _ text: ArraySlice<UInt8>,
        digits: Int,
        radix: UInt32,
        skip: Int,
        isBytes: Bool,
        into out: inout [UInt8]
    ) -> Int? {
        let found = text.dropFirst(skip).prefix(digits)
        guard found.count == digits else { return nil }
        var value: UInt32 = 0
        for byte in found {
            guard let digit = Lexer.hexValue(byte), digit < radix else { return nil }
            value = value &* radix &+ digit
        }
        if isBytes {
            guard value <= 0xFF else { return nil }
            out.append(UInt8(value))
        } else {
            guard let scalar = Unicode.Scalar(value) else { return nil }
            out.append(contentsOf: Array(String(Character(scalar)).utf8))
        }
        return digits + skip
    }
}
