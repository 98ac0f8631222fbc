/// The known values of one indicator, year by year.
package struct QuantitySeries: Sendable {
    /// By year, oldest first; years without a readable value are left out.
    package let points: [(year: Int, quantity: Quantity)]
    private let scale: Scale?
    private let lexicon: Lexicon

    /// - Parameter scale: the scale of the indicator, where its values are grades.
    package init(_ values: [Int: Quantity], scale: Scale? = nil, lexicon: Lexicon) {
        points = values.filter { $0.value.isKnown }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        self.scale = scale
        self.lexicon = lexicon
    }

    /// Whether all values are the same; false for fewer than two.
    package var isFlat: Bool {
        points.count >= 2 && steps.allSatisfy { $0.order == .same }
    }

    /// The years in which the value is worse than in the known year before.
    package func worsening(_ polarity: Polarity) -> [Int] {
        steps.filter { $0.order == (polarity == .higher ? .less : .greater) }.map(\.year)
    }

    /// The years in which the value is higher than in the known year before, by more than rounding explains.
    package var rises: [Int] { moves(.greater) }

    /// The years in which the value is lower than in the known year before, by more than rounding explains.
    package var falls: [Int] { moves(.less) }

    private func moves(_ order: Quantity.Order) -> [Int] {
        zip(steps, zip(points, points.dropFirst())).filter { step, pair in
            guard step.order == order else { return false }
            guard let before = pair.0.quantity.number?.double, let after = pair.1.quantity.number?.double else {
                return true
            }
            return (after - before).magnitude * Self.roundingShare > before.magnitude
        }.map(\.0.year)
    }

    /// A change of less than one part in so many is taken for rounding.
    private static let roundingShare = 1000.0

    /// Whether every value is the best there can be.
    package func isAtCeiling(_ best: Best?) -> Bool {
        guard let best, !points.isEmpty else { return false }
        return points.allSatisfy { reaches($0.quantity, best) }
    }

    private func reaches(_ quantity: Quantity, _ best: Best) -> Bool {
        switch best {
        case .number(let limit, .higher): (quantity.number ?? quantity.high).map { $0 >= limit } ?? false
        case .number(let limit, .lower): (quantity.number ?? quantity.low).map { $0 <= limit } ?? false
        case .grade(let top): quantity.grade.map { $0.folded == top.folded } ?? false
        }
    }

    /// Every known year and how its value stands to the one before.
    private var steps: [(year: Int, order: Quantity.Order?)] {
        zip(points, points.dropFirst()).map { before, after in
            (after.year, after.quantity.compared(to: before.quantity, on: scale, lexicon: lexicon))
        }
    }

    /// The best value that can be reached.
    package enum Best: Hashable, Sendable {
        case number(Number, Polarity)
        case grade(String)
    }

    /// The natural limit of what is measured: 100% of a share, nothing left of a harm, the first rank, the top of a scale;
    /// nil where there is none (counts and growth).
    ///
    /// - Parameters:
    ///   - unit: canonical unit of the values.
    ///   - measure: what the indicator's name begins with.
    package static func best(
        unit: String?,
        measure: MeasureClass?,
        scale: Scale?,
        polarity: Polarity = .higher
    ) -> Best? {
        if let top = scale?.top, measure != .growth { return .grade(top.grade) }
        if measure == .growth { return nil }
        if polarity == .lower { return .number(unit == "peringkat" ? Number(1) : .zero, .lower) }
        guard unit == AmountReader.percent else { return nil }
        switch measure {
        case .count, .quantity, .rate, .time: return nil
        default: return .number(.hundred, .higher)
        }
    }
}
