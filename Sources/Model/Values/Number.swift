/// An exact decimal number: `coefficient × 10^(−scale)`, always in lowest terms (`1,50` is 15 × 10⁻¹).
///
/// Figures of law and money must not pass through binary fractions; operations that would leave the range return nil.
package struct Number: Hashable, Sendable {
    package let coefficient: Int128
    /// Digits after the decimal mark, 0 … `maximumScale`.
    package let scale: Int

    /// The most digits after the decimal mark that are kept.
    package static let maximumScale = 30

    package static let zero = Number(0)
    package static let hundred = Number(100)

    /// A number from its digits; trailing zeros after the decimal mark are dropped, digits beyond `maximumScale` cut off.
    package init(coefficient: Int128, scale: Int = 0) {
        var coefficient = coefficient
        var scale = max(scale, 0)
        while scale > Number.maximumScale, coefficient != 0 {
            coefficient /= 10
            scale -= 1
        }
        while scale > 0, coefficient % 10 == 0 {
            guard coefficient != 0 else {
                scale = 0
                break
            }
            coefficient /= 10
            scale -= 1
        }
        self.coefficient = coefficient
        self.scale = scale
    }

    package init(_ integer: Int) {
        self.init(coefficient: Int128(integer))
    }

    package var isNegative: Bool { coefficient < 0 }
    package var isZero: Bool { coefficient == 0 }

    /// The number as an integer when it is one that fits.
    package var integer: Int? { scale == 0 ? Int(exactly: coefficient) : nil }

    /// The nearest binary fraction, for places that know no other numbers.
    package var double: Double { Double(plain) ?? 0 }

    /// 10 to a power of 0 … 38.
    static func power(of ten: Int) -> Int128 {
        var power: Int128 = 1
        for _ in 0..<min(max(ten, 0), 38) { power *= 10 }
        return power
    }
}

extension Number: Comparable {
    package static func < (a: Number, b: Number) -> Bool {
        if a.scale == b.scale { return a.coefficient < b.coefficient }
        let (x, y) = (a.parts, b.parts)
        return x.whole == y.whole ? x.fraction < y.fraction : x.whole < y.whole
    }

    /// The part before the decimal mark and the part behind it as `maximumScale` digits, both with the sign.
    private var parts: (whole: Int128, fraction: Int128) {
        let unit = Number.power(of: scale)
        return (coefficient / unit, coefficient % unit * Number.power(of: Number.maximumScale - scale))
    }
}
