internal import Model

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
        case .lowerRoman: return (RomanNumeral.text(number) ?? "\(number)").lowercased()
        case .upperRoman: return RomanNumeral.text(number) ?? "\(number)"
        case .decimal: return "\(number)"
        }
    }

    /// `a … z, aa, bb …`: word processors repeat the letter.
    private static func letters(_ number: Int, first: UInt8) -> String {
        guard number >= 1, number <= 26 * 20 else { return "\(number)" }
        let letter = first + UInt8((number - 1) % 26)
        return String(decoding: [UInt8](repeating: letter, count: (number - 1) / 26 + 1), as: UTF8.self)
    }
}
