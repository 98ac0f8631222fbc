extension Quantity {
    /// How two quantities stand to each other.
    package enum Order: Sendable {
        case less, same, greater
    }

    /// The order of two quantities; nil where they cannot be compared: other units, grades without a common scale, text.
    ///
    /// A missing unit is taken for the other's. Grades are compared by rank, on the given scale or on the only one that has
    /// both; limits by their figure, ranges and ratios by both ends.
    package func compared(to other: Quantity, on scale: Scale? = nil, lexicon: Lexicon) -> Order? {
        if let unit, let second = other.unit, unit != second { return nil }
        if grade != nil || other.grade != nil { return gradesCompared(to: other, on: scale, lexicon: lexicon) }
        if let number, let second = other.number { return Quantity.order(number, second) }
        if let low, let high, let otherLow = other.low, let otherHigh = other.high, kind == other.kind {
            let (lows, highs) = (Quantity.order(low, otherLow), Quantity.order(high, otherHigh))
            if lows == highs || highs == .same { return lows }
            return lows == .same ? highs : nil
        }
        return kind == .text && other.kind == .text && raw.folded == other.raw.folded ? .same : nil
    }

    private func gradesCompared(to other: Quantity, on scale: Scale?, lexicon: Lexicon) -> Order? {
        guard let grade, let second = other.grade else { return nil }
        let scales = scale.map { [$0] } ?? lexicon.scales
        let orders = scales.compactMap { scale -> Order? in
            guard let a = scale.rank(of: grade), let b = scale.rank(of: second) else { return nil }
            return a == b ? .same : a < b ? .less : .greater
        }
        if let first = orders.first, orders.allSatisfy({ $0 == first }) { return first }
        return grade.folded == second.folded ? .same : nil
    }

    private static func order(_ a: Number, _ b: Number) -> Order { a == b ? .same : a < b ? .less : .greater }

    /// Whether the quantity holds a value at all.
    package var isKnown: Bool { kind != .missing && kind != .text }
}
