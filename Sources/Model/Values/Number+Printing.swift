extension Number: CustomStringConvertible {
    /// As programs and JSON write it: `-1250.75`.
    package var plain: String { text(decimal: UInt8(ascii: "."), grouping: nil, digits: scale) }

    package var description: String { plain }

    /// As Indonesian documents write it: `-1.250,75`.
    ///
    /// - Parameter digits: rounds half up and fills with zeros to that many digits after the comma; nil: as many as there are.
    package func indonesian(digits: Int? = nil) -> String {
        let digits = digits.map { min(max($0, 0), Number.maximumScale) }
        let number = digits.map { rounded(to: $0) } ?? self
        return number.text(decimal: UInt8(ascii: ","), grouping: UInt8(ascii: "."), digits: digits ?? scale)
    }

    /// As English documents write it: `-1,250.75`.
    package func english(digits: Int? = nil) -> String {
        let digits = digits.map { min(max($0, 0), Number.maximumScale) }
        let number = digits.map { rounded(to: $0) } ?? self
        return number.text(decimal: UInt8(ascii: "."), grouping: UInt8(ascii: ","), digits: digits ?? scale)
    }

    private func text(decimal: UInt8, grouping: UInt8?, digits: Int) -> String {
        var rest = coefficient.magnitude
        var figures: [UInt8] = []
        repeat {
            figures.append(UInt8(truncatingIfNeeded: rest % 10) + 0x30)
            rest /= 10
        } while rest > 0 || figures.count <= scale
        var out: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        for position in stride(from: figures.count - 1, through: scale, by: -1) {
            out.append(figures[position])
            let left = position - scale
            if let grouping, left > 0, left.isMultiple(of: 3) { out.append(grouping) }
        }
        if digits > 0 {
            out.append(decimal)
            for position in stride(from: scale - 1, through: 0, by: -1) { out.append(figures[position]) }
            out.append(contentsOf: repeatElement(0x30, count: max(digits - scale, 0)))
        }
        return String(decoding: out, as: UTF8.self)
    }
}
