/// A figure as a document prints it, with the doubt that its last digit leaves.
package struct PrintedFigure: Hashable, Sendable {
    package let number: Number
    /// One unit of the last digit printed: `87,5` → 0,1; `1,5 juta` → 100.000.
    package let unit: Number

    /// The figure of a value cell; nil for cells without a single figure.
    package init?(_ quantity: Quantity) {
        guard quantity.kind == .number || quantity.kind == .money || quantity.kind == .bound,
            let number = quantity.number
        else { return nil }
        self.init(number: number, raw: quantity.raw)
    }

    private init(number: Number, raw: String) {
        self.number = number
        unit = PrintedFigure.unit(of: number, printed: PrintedFigure.figureDigits(raw))
    }

    /// The readings of a cell: `87.125` groups thousands, or has a point before its decimals as spreadsheets write it.
    package static func readings(of quantity: Quantity) -> [PrintedFigure] {
        guard let first = PrintedFigure(quantity) else { return [] }
        guard let decimal = pointReading(quantity), decimal != first.number else { return [first] }
        return [first, PrintedFigure(number: decimal, raw: quantity.raw)]
    }

    /// Half a unit of the last digit.
    package var tolerance: Number { unit.divided(by: Number(2), digits: Number.maximumScale) ?? .zero }

    /// Whether a computed figure, known up to `slack`, may be printed like this: rounded either way at the half, or with
    /// the digits behind the last one cut off where decimals are printed.
    package func agrees(with computed: Number, slack: Number = .zero) -> Bool {
        guard let difference = computed.minus(number), let distance = difference.magnitude,
            let allowed = tolerance.plus(slack)
        else { return false }
        if distance <= allowed { return true }
        let isCut = difference.isNegative == number.isNegative && unit < Number(1)
        guard isCut, let whole = unit.plus(slack) else { return false }
        return distance < whole
    }

    /// The digits of the first run of digits, points and commas.
    private static func figureDigits(_ raw: String) -> Int {
        var digits = 0
        var inside = false
        for byte in raw.utf8 {
            if Folding.isDigit(byte) {
                digits += 1
                inside = true
            } else if inside, byte != UInt8(ascii: "."), byte != UInt8(ascii: ",") {
                break
            }
        }
        return digits
    }

    /// From how many digits were printed and how many the whole part of the number has.
    private static func unit(of number: Number, printed: Int) -> Number {
        var whole = number.coefficient.magnitude / Number.power(of: number.scale).magnitude
        var digits = 1
        while whole >= 10 {
            whole /= 10
            digits += 1
        }
        let decimals = printed - digits
        if decimals >= 0 { return Number(coefficient: 1, scale: min(decimals, Number.maximumScale)) }
        return Number(coefficient: Number.power(of: -decimals))
    }

    private static func pointReading(_ quantity: Quantity) -> Number? {
        let bytes = Array(quantity.raw.utf8)
        guard let first = bytes.firstIndex(where: Folding.isDigit) else { return nil }
        var end = first
        while end < bytes.count, Folding.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: ".") { end += 1 }
        let run = bytes[first..<end]
        guard run.count(where: { $0 == UInt8(ascii: ".") }) == 1, end == bytes.count || bytes[end] != UInt8(ascii: ",")
        else {
            return nil
        }
        let number = Number(plain: String(decoding: run, as: UTF8.self))
        return first > 0 && bytes[first - 1] == UInt8(ascii: "-") ? number?.negated : number
    }
}
