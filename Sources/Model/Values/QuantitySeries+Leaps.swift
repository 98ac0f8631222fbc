/// Steps of a series that stand out from its other steps.
extension QuantitySeries {
    /// The years whose value leaps away from the known year before, up or down.
    ///
    /// A share leaps by more than 25 points, or by 15 where that is four times its usual step; any other number by a
    /// third of its level where that is five times its usual step. What is usual is the lower middle of the other
    /// steps, at least two of them, and never less than a hundredth of the level (half a point of a share). Below ten
    /// the next whole number is already a third more.
    ///
    /// - Parameter isShare: whether the values are percentages of a whole, of which points count.
    package func leaps(isShare: Bool) -> [Int] {
        let steps = yearlySteps
        return steps.indices.filter { index in
            let step = steps[index]
            if isShare, step.size > 25 { return true }
            var others = steps
            others.remove(at: index)
            guard others.count >= 2 else { return false }
            let sizes = others.map(\.size).sorted()
            let middle = sizes[(sizes.count - 1) / 2]
            if isShare { return step.size >= 15 && step.size >= 4 * max(middle, 0.5) }
            return step.level >= 10 && step.size * 3 >= step.level && step.size >= 5 * max(middle, step.level / 100)
        }.map { steps[$0].year }
    }

    /// How far each number is from the one before, by the year, and the larger of the two.
    private var yearlySteps: [(year: Int, size: Double, level: Double)] {
        zip(points, points.dropFirst()).compactMap { before, after in
            guard let a = before.quantity.number?.double, let b = after.quantity.number?.double,
                before.quantity.grade == nil, after.quantity.grade == nil,
                before.quantity.unit == after.quantity.unit, after.year > before.year
            else { return nil }
            return (after.year, (b - a).magnitude / Double(after.year - before.year), max(a.magnitude, b.magnitude))
        }
    }
}
