/// A decimal number by its digits, as a workbook stores it: shown again without passing through binary fractions.
struct DecimalText {
    /// Significant digits without leading zeros; empty for zero.
    private(set) var digits: [UInt8] = []
    /// Digits before the decimal point; negative for leading zeros behind it.
    private(set) var point = 0
    private(set) var isNegative = false

    /// A workbook keeps 15 digits; what it writes beyond is the noise of binary fractions.
    static let precision = 15

    /// Reads `12.5`, `-3`, `7.0000000000000007E-2`; nil for anything else.
    init?(_ text: some Collection<UInt8>) {
        var exponent = 0
        var exponentSign = 1
        var seenPoint = false
        var seenDigit = false
        var inExponent = false
        var isFirst = true
        for byte in text {
            defer { isFirst = false }
            switch byte {
            case 0x30...0x39 where inExponent:
                exponent = min(exponent * 10 + Int(byte - 0x30), 10_000)
            case 0x30...0x39:
                seenDigit = true
                if digits.isEmpty, byte == 0x30 {
                    if seenPoint { point -= 1 }
                } else {
                    if digits.count < 40 { digits.append(byte - 0x30) }
                    if !seenPoint { point += 1 }
                }
            case 0x2E where !seenPoint && !inExponent: seenPoint = true
            case 0x2D where isFirst: isNegative = true
            case 0x2B where isFirst: break
            case 0x45, 0x65:
                guard seenDigit, !inExponent else { return nil }
                inExponent = true
            case 0x2D where inExponent && exponent == 0: exponentSign = -1
            case 0x2B where inExponent && exponent == 0: break
            default: return nil
            }
        }
        guard seenDigit else { return nil }
        point += exponent * exponentSign
        guard abs(point) < 400 else { return nil }
        round(to: Self.precision)
    }

    var isZero: Bool { digits.isEmpty }

    /// The number times a power of ten.
    mutating func shift(_ places: Int) { point += places }

    mutating func makePositive() { isNegative = false }

    /// Keeps so many significant digits.
    private mutating func round(to count: Int) {
        if digits.count > count {
            let up = count >= 0 && digits[max(count, 0)] >= 5
            digits.removeLast(digits.count - max(count, 0))
            if up { increment(at: count - 1) }
        }
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty {
            point = 0
        }
    }

    private mutating func increment(at index: Int) {
        var index = index
        while index >= 0 {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
            index -= 1
        }
        digits.insert(1, at: 0)
        point += 1
    }

    /// Rounds to so many decimals.
    mutating func round(decimals: Int) {
        let kept = point + decimals
        if kept < 0 {
            digits = []
            point = 0
        } else {
            round(to: kept)
        }
        if digits.isEmpty { isNegative = false }
    }

    /// Whole digits and decimals, the latter between `least` and as many as there are.
    func parts(least: Int) -> (whole: [UInt8], decimals: [UInt8]) {
        var whole: [UInt8] = []
        var decimals: [UInt8] = []
        if point > 0 {
            whole = Array(digits.prefix(point))
            whole += [UInt8](repeating: 0, count: point - whole.count)
            decimals = Array(digits.dropFirst(point))
        } else {
            decimals = digits.isEmpty ? [] : [UInt8](repeating: 0, count: -point) + digits
        }
        if decimals.count < least { decimals += [UInt8](repeating: 0, count: least - decimals.count) }
        return (whole.isEmpty ? [0] : whole, decimals)
    }

    /// As written in Indonesian: a comma before the decimals, no grouping.
    var plain: String {
        let (whole, decimals) = parts(least: 0)
        var out: [UInt8] = isNegative && !isZero ? [0x2D] : []
        out += whole.map { $0 + 0x30 }
        if !decimals.isEmpty {
            out.append(0x2C)
            out += decimals.map { $0 + 0x30 }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The whole part, when it has at most nine digits; days of a date.
    var whole: Int? {
        guard point <= 9 else { return nil }
        let value = parts(least: 0).whole.reduce(0) { $0 * 10 + Int($1) }
        return isNegative ? -value : value
    }
}
