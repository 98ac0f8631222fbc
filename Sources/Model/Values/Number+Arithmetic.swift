/// Arithmetic that never traps: nil where a result would leave the range of 38 digits, or does not exist.
extension Number {
    /// The sum, exact.
    package func plus(_ other: Number) -> Number? {
        aligned(with: other) { $0.addingReportingOverflow($1) }
    }

    /// The difference, exact.
    package func minus(_ other: Number) -> Number? {
        aligned(with: other) { $0.subtractingReportingOverflow($1) }
    }

    /// The product, exact.
    package func times(_ other: Number) -> Number? {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        guard !overflow, scale + other.scale <= Number.maximumScale || product == 0 else { return nil }
        return Number(coefficient: product, scale: scale + other.scale)
    }

    /// The quotient, rounded half up (away from zero) to `digits` digits after the decimal mark; nil for a divisor of zero.
    package func divided(by other: Number, digits: Int = 10) -> Number? {
        guard other.coefficient != 0, (0...Number.maximumScale).contains(digits) else { return nil }
        var dividend = coefficient.magnitude
        var divisor = other.coefficient.magnitude
        var shift = digits + other.scale - scale
        while shift < 0 {
            let (product, overflow) = divisor.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            divisor = product
            shift += 1
        }
        var quotient = dividend / divisor
        dividend %= divisor
        for _ in 0..<shift {
            let (rest, over) = dividend.multipliedReportingOverflow(by: 10)
            let (shifted, overflow) = quotient.multipliedReportingOverflow(by: 10)
            guard !over, !overflow else { return nil }
            let (next, full) = shifted.addingReportingOverflow(rest / divisor)
            guard !full else { return nil }
            quotient = next
            dividend = rest % divisor
        }
        if dividend >= divisor - dividend { quotient += 1 }
        let negative = (coefficient < 0) != (other.coefficient < 0)
        guard let magnitude = Int128(exactly: quotient) else { return nil }
        return Number(coefficient: negative ? -magnitude : magnitude, scale: digits)
    }

    /// The number rounded half up (away from zero) to `digits` digits after the decimal mark.
    package func rounded(to digits: Int) -> Number {
        let digits = max(digits, 0)
        guard digits < scale else { return self }
        let unit = Number.power(of: scale - digits)
        let rest = (coefficient % unit).magnitude
        var quotient = coefficient / unit
        if rest >= unit.magnitude - rest { quotient += coefficient < 0 ? -1 : 1 }
        return Number(coefficient: quotient, scale: digits)
    }

    package var negated: Number? { Number.zero.minus(self) }

    package var magnitude: Number? { isNegative ? negated : self }

    /// This number as a percentage of another, rounded half up to `digits` digits.
    package func percentage(of whole: Number, digits: Int = 2) -> Number? {
        times(.hundred)?.divided(by: whole, digits: digits)
    }

    /// The sum of all; zero for none.
    package static func sum(_ numbers: some Sequence<Number>) -> Number? {
        var total: Number? = .zero
        for number in numbers { total = total?.plus(number) }
        return total
    }

    /// The mean of all, rounded half up; nil for none.
    package static func mean(_ numbers: some Collection<Number>, digits: Int = 10) -> Number? {
        sum(numbers)?.divided(by: Number(numbers.count), digits: digits)
    }

    private func aligned(
        with other: Number,
        _ operation: (Int128, Int128) -> (partialValue: Int128, overflow: Bool)
    ) -> Number? {
        let common = max(scale, other.scale)
        let (a, over) = coefficient.multipliedReportingOverflow(by: Number.power(of: common - scale))
        let (b, overflow) = other.coefficient.multipliedReportingOverflow(by: Number.power(of: common - other.scale))
        guard !over, !overflow else { return nil }
        let (result, full) = operation(a, b)
        return full ? nil : Number(coefficient: result, scale: common)
    }
}
