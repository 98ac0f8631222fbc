/// Scalars that documents may carry and no output may pass on as they are: they move the cursor of a terminal, turn the
/// direction of the text round (Unicode TR 36, "bidirectional text spoofing"), or break lines where nobody sees it.
///
/// C0 and C1 controls, DEL, the marks of direction, line and paragraph separators, the byte order mark, annotation marks,
/// tag characters, and two that YAML does not allow. Everything else is left as it is.
enum Harmful {
    /// The harmful scalar that begins at `index`, and its length in bytes; nil when what begins there is harmless.
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
        let first = bytes[index]
        switch first {
        case 0..<0x20, 0x7F: return (UInt32(first), 1)
        case 0xC2, 0xD8: return checked(bytes, index, length: 2, lead: 0x1F)
        case 0xE2, 0xEF: return checked(bytes, index, length: 3, lead: 0x0F)
        case 0xF3: return checked(bytes, index, length: 4, lead: 0x07)
        default: return nil
        }
    }

    private static func checked(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ index: Int,
        length: Int,
        lead: UInt8
    ) -> (scalar: UInt32, length: Int)? {
        guard index + length <= bytes.count else { return nil }
        var value = UInt32(bytes[index] & lead)
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        switch value {
        case 0x80...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE,
            0xFFFF,
            0xE0000...0xE007F:
            return (value, length)
        default: return nil
        }
    }
}

extension [UInt8] {
    /// Appends text; `replace` writes what stands for each harmful scalar and for each byte in `also` (ASCII).
    mutating func append(
        _ text: String,
        also: (UInt8) -> Bool,
        replace: (inout [UInt8], UInt32) -> Void
    ) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                var found: (scalar: UInt32, length: Int)?
                if also(byte) {
                    found = (UInt32(byte), 1)
                } else if byte < 0x20 || byte >= 0x7F {
                    found = Harmful.scalar(in: bytes, at: index)
                }
                guard let found else {
                    index += 1
                    continue
                }
                append(contentsOf: bytes[start..<index])
                replace(&self, found.scalar)
                index += found.length
                start = index
            }
            append(contentsOf: bytes[start..<bytes.count])
        }
    }

    /// Appends a literal or other text known to be harmless.
    mutating func append(ascii text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends `width` hexadecimal digits, lower case.
    mutating func append(hex value: UInt32, width: Int) {
        for place in stride(from: (width - 1) * 4, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: value >> UInt32(place)) & 0xF
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}
