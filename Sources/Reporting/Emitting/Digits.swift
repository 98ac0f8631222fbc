import Model

extension Number {
    /// The number with a decimal point and without exponent, as JSON and YAML read it: `1500`, `-0.05`.
    var plainDigits: String {
        guard scale > 0 else { return String(coefficient) }
        var digits = Array(String(coefficient.magnitude).utf8)
        if digits.count <= scale {
            digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: scale + 1 - digits.count), at: 0)
        }
        digits.insert(UInt8(ascii: "."), at: digits.count - scale)
        return (coefficient < 0 ? "-" : "") + String(decoding: digits, as: UTF8.self)
    }
}

extension CivilDate {
    /// `2024-07-10`.
    var isoText: String {
        func padded(_ value: Int, to width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
        }
        return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }
}
