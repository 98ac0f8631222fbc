/// How an automatic number is written.
enum NumberFormat {
    case decimal, paddedDecimal, lowerLetter, upperLetter, lowerRoman, upperRoman, bullet, nothing

    /// Names of `w:numFmt` (ISO/IEC 29500-1, 17.18.59); what is not here is written in figures.
    init(word name: String) {
        switch name {
        case "decimalZero": self = .paddedDecimal
        case "lowerLetter": self = .lowerLetter
        case "upperLetter": self = .upperLetter
        case "lowerRoman": self = .lowerRoman
        case "upperRoman": self = .upperRoman
        case "bullet": self = .bullet
        case "none": self = .nothing
        default: self = .decimal
        }
    }

    /// Values of `style:num-format` (OpenDocument) and of `type` in HTML: the first number as it is written.
    init(first sign: String) {
        switch sign {
        case "a": self = .lowerLetter
        case "A": self = .upperLetter
        case "i": self = .lowerRoman
        case "I": self = .upperRoman
        case "": self = .nothing
        default: self = .decimal
        }
    }

    func text(_ number: Int) -> String {
        switch self {
        case .bullet, .nothing: return ""
        case .paddedDecimal: return number >= 0 && number < 10 ? "0\(number)" : "\(number)"
        case .lowerLetter: return NumberFormat.letters(number, first: 0x61)
        case .upperLetter: return NumberFormat.letters(number, first: 0x41)
        case .lowerRoman: return NumberFormat.roman(number).lowercased()
        case .upperRoman: return NumberFormat.roman(number)
        case .decimal: return "\(number)"
        }
    }

    /// `a … z, aa, bb …`: word processors repeat the letter.
    private static func letters(_ number: Int, first: UInt8) -> String {
        guard number >= 1, number <= 26 * 20 else { return "\(number)" }
        let letter = first + UInt8((number - 1) % 26)
        return String(decoding: [UInt8](repeating: letter, count: (number - 1) / 26 + 1), as: UTF8.self)
    }

    private static func roman(_ number: Int) -> String {
        guard number >= 1, number < 4000 else { return "\(number)" }
        let steps: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var left = number
        var out = ""
        for (value, sign) in steps {
            while left >= value {
                out += sign
                left -= value
            }
        }
        return out
    }
}
