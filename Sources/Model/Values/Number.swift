/// An exact decimal number: `coefficient × 10^(−scale)`, always in lowest terms (`1,50` is 15 × 10⁻¹).
///
/// Figures of law and money must not pass through binary fractions; operations that would leave the range return nil.
package struct Number: Hashable, Sendable {
    package let coefficient: Int128
    /// Digits after the decimal mark, 0 … 30.
    package let scale: Int

    /// A number from its digits; trailing zeros after the decimal mark are dropped.
    package init(coefficient: Int128, scale: Int = 0) {
        var coefficient = coefficient
        var scale = max(scale, 0)
        while scale > 0, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        self.coefficient = coefficient
        self.scale = scale
    }

    package init(_ integer: Int) {
        self.init(coefficient: Int128(integer))
    }
}
