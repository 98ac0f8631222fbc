internal import Model

/// Which of the two formulas for lower-is-better the rows of a document use.
enum LowerFormulaUse {
    /// The rows that use another formula than most of the document does; of equally many all.
    ///
    /// Only rows count whose direction is beyond doubt and whose figure agrees with one formula and not with the other.
    static func deviating(_ rows: [MeasurementHost], quarter: Int?, cap: Number?) -> Set<Int> {
        var users: [Achievement.LowerFormula: [Int]] = [:]
        for host in rows where host.reading.polarities == [.lower] {
            let agreeing = Achievement.LowerFormula.allCases.filter { formula in
                host.model.checkedAchievement(host.reading(formula), quarter: quarter, cap: cap)?.agrees ?? false
            }
            if agreeing.count == 1, let only = agreeing.first { users[only, default: []].append(host.index) }
        }
        guard let a = users[.difference], let b = users[.ratio] else { return [] }
        return Set(a.count == b.count ? a + b : a.count < b.count ? a : b)
    }
}
