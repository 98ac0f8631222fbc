/// Roman numerals in their regular form, 1 … 3999 (`IV`, not `IIII`).
package enum RomanNumeral {
    private static let steps: [(value: Int, letters: String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    /// The numeral of a number; nil outside 1 … 3999.
    package static func text(_ number: Int) -> String? {
        guard (1...3999).contains(number) else { return nil }
        var rest = number
        var text = ""
        for (value, letters) in steps {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }

    /// The number of a numeral in capitals or small letters; nil for any other text.
    package static func value(_ text: String) -> Int? {
        guard (1...15).contains(text.utf8.count) else { return nil }
        var total = 0
        var previous = 0
        for byte in text.utf8.reversed() {
            let value: Int
            switch byte | 0x20 {
            case UInt8(ascii: "i"): value = 1
            case UInt8(ascii: "v"): value = 5
            case UInt8(ascii: "x"): value = 10
            case UInt8(ascii: "l"): value = 50
            case UInt8(ascii: "c"): value = 100
            case UInt8(ascii: "d"): value = 500
            case UInt8(ascii: "m"): value = 1000
            default: return nil
            }
            total += value < previous ? -value : value
            previous = max(previous, value)
        }
        guard let regular = self.text(total), regular.utf8.elementsEqual(text.utf8.map { $0 & 0xDF }) else {
            return nil
        }
        return total
    }
}
