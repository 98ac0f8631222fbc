import Glibc

/// Numbers as text and back, without locale and without Foundation.
enum NumberText {
    /// The shortest digits that read back as the same number; plain notation from 1e-7 to 1e21, as ECMAScript's
    /// `Number::toString` has it, so that people see `1234567` and not `1.234567e+06`.
    static func double(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        if value == 0 { return value.sign == .minus ? "-0" : "0" }
        var (digits, exponent) = shortest(value.magnitude)
        let sign = value < 0 ? "-" : ""
        let point = exponent
        if point > 0, point <= 21 {
            if digits.count <= point {
                digits += Array(repeating: 0x30, count: point - digits.count)
                return sign + String(decoding: digits, as: UTF8.self)
            }
            let whole = String(decoding: digits[..<point], as: UTF8.self)
            return sign + whole + "." + String(decoding: digits[point...], as: UTF8.self)
        }
        if point > -6, point <= 0 {
            return sign + "0." + String(repeating: "0", count: -point) + String(decoding: digits, as: UTF8.self)
        }
        exponent -= 1
        let head = String(decoding: digits[..<1], as: UTF8.self)
        let tail = digits.count > 1 ? "." + String(decoding: digits[1...], as: UTF8.self) : ""
        let power = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
        return sign + head + tail + "e" + (exponent < 0 ? "-" : "+") + power
    }

    /// Digits without leading or trailing zeros, and where the point stands before them: 0.ddd × 10^exponent.
    private static func shortest(_ value: Double) -> (digits: [UInt8], exponent: Int) {
        var digits: [UInt8] = []
        var point: Int?
        var exponent = 0
        var text = value.description.utf8.makeIterator()
        while let byte = text.next() {
            if byte == 0x2E {
                point = digits.count
            } else if byte == 0x65 {
                var negative = false
                while let byte = text.next() {
                    if byte == 0x2D { negative = true }
                    if byte >= 0x30, byte <= 0x39 { exponent = exponent * 10 + Int(byte - 0x30) }
                }
                if negative { exponent = -exponent }
            } else {
                digits.append(byte)
            }
        }
        var position = (point ?? digits.count) + exponent
        while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
        let leading = digits.prefix { $0 == 0x30 }.count
        digits.removeFirst(min(leading, digits.count - 1))
        position -= leading
        return (digits, position)
    }

    /// With a fixed number of digits after the point, correctly rounded (`%.3f`), or in scientific notation (`%.3e`).
    static func fixed(_ value: Double, digits: Int, scientific: Bool) -> String {
        if !value.isFinite { return double(value) }
        var buffer = [CChar](repeating: 0, count: 400 + digits)
        let written = withVaList([Int32(clamping: digits), value]) {
            vsnprintf(&buffer, buffer.count, scientific ? "%.*e" : "%.*f", $0)
        }
        let length = max(0, min(Int(written), buffer.count - 1))
        return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Reads `[+-] digits [. digits] [e [+-] digits]`, or NaN and Infinity by name. nil: not a number.
    static func parseDouble(_ text: String) -> Double? {
        switch text {
        case "NaN", "nan": return .nan
        case "Infinity", "+Infinity", "Inf", "+Inf", "inf", "+inf": return .infinity
        case "-Infinity", "-Inf", "-inf": return -.infinity
        default: break
        }
        let bytes = Array(text.utf8)
        var at = 0
        func digits() -> Int {
            let start = at
            while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
            return at - start
        }
        if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
        var count = digits()
        if at < bytes.count, bytes[at] == 0x2E {
            at += 1
            count += digits()
        }
        guard count > 0 else { return nil }
        if at < bytes.count, bytes[at] == 0x65 || bytes[at] == 0x45 {
            at += 1
            if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
            guard digits() > 0 else { return nil }
        }
        guard at == bytes.count else { return nil }
        return Double(text)
    }

    /// Reads an optional sign and decimal digits. nil: not a whole number, or too large.
    static func parseInt(_ text: String) -> Int64? {
        let bytes = text.utf8
        guard let last = bytes.last, last >= 0x30, last <= 0x39 else { return nil }
        for (position, byte) in bytes.enumerated() {
            if byte >= 0x30, byte <= 0x39 { continue }
            guard position == 0, byte == 0x2D || byte == 0x2B else { return nil }
        }
        return Int64(text)
    }

    static func parseUInt(_ text: String) -> UInt64? {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return UInt64(text)
    }
}
