internal import Model

/// Which of the two formulas for lower-is-better the rows of a document use.
enum LowerFormulaUse {
    /// The rows that use another formula than most of the document does, each with the one it uses; of equally many all.
    ///
    /// Only rows count whose direction is beyond doubt and whose figure agrees with one formula and not with the other.
    static func deviating(
        _ rows: [MeasurementHost],
        quarter: Int?,
        cap: Number?
    ) -> [Int: Achievement.LowerFormula] {
        var users: [Achievement.LowerFormula: [Int]] = [:]
        for host in rows where host.reading.polarities == [.lower] {
            let agreeing = Achievement.LowerFormula.allCases.filter { formula in
                host.model.checkedAchievement(host.reading(formula), quarter: quarter, cap: cap)?.agrees ?? false
            }
            if agreeing.count == 1, let only = agreeing.first { users[only, default: []].append(host.index) }
        }
        guard let most = users.values.map(\.count).max(), users.count > 1 else { return [:] }
        let isEven = users.values.allSatisfy { $0.count == most }
        var deviating: [Int: Achievement.LowerFormula] = [:]
        for (formula, indices) in users where isEven || indices.count < most {
            for index in indices { deviating[index] = formula }
        }
        return deviating
    }
}
