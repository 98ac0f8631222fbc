/// How a figure was computed, to be shown beside it: `70 / 80 × 100 = 87,5`.
package struct Working: Hashable, Sendable {
    package var formula: Formula
    package var result: Number

    package enum Formula: Hashable, Sendable {
        /// a / b × 100
        case quotient(Number, Number)
        /// (2 × target − realisation) / target × 100, of realisation and target.
        case difference(Number, Number)
        /// a + b + …
        case sum([Number])
        /// (a + b + …) / n
        case mean([Number])
        /// The last value.
        case last(Number)
    }

    package init(_ formula: Formula, result: Number) {
        self.formula = formula
        self.result = result
    }

    /// With Indonesian or English marks; the result rounded to two digits.
    package func text(_ language: Language) -> String {
        func show(_ number: Number) -> String { language == .indonesian ? number.indonesian() : number.english() }
        let end = show(result.rounded(to: 2))
        switch formula {
        case .quotient(let a, let b): return "\(show(a)) / \(show(b)) × 100 = \(end)"
        case .difference(let reached, let promised):
            return "(2 × \(show(promised)) − \(show(reached))) / \(show(promised)) × 100 = \(end)"
        // One value is no sum: `48`, not `48 = 48`.
        case .sum(let values) where values.count == 1, .mean(let values) where values.count == 1: return end
        case .sum(let values): return values.map(show).joined(separator: " + ") + " = " + end
        case .mean(let values):
            return "(" + values.map(show).joined(separator: " + ") + ") / \(values.count) = " + end
        case .last(let value): return show(value)
        }
    }
}
