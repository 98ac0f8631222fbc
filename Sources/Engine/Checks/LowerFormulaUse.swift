internal import Model

/// Which of the two formulas for lower-is-better the rows of a document use.
enum LowerFormulaUse {
    /// A row that deviates: the formula it uses, and a row that uses the other one.
    struct Deviation {
        var used: Achievement.LowerFormula
        var other: Int
    }

    /// The rows that use another formula than most of the document does; of equally many all.
    ///
    /// Only rows count whose figure agrees with one formula and not with the other, and not with more being better either
    /// unless their direction is beyond doubt.
    static func deviating(_ rows: [MeasurementHost], quarter: Int?, cap: Number?) -> [Int: Deviation] {
        let users = users(rows, quarter: quarter, cap: cap)
        guard let most = users.values.map(\.count).max(), users.count > 1 else { return [:] }
        let isEven = users.values.allSatisfy { $0.count == most }
        var deviating: [Int: Deviation] = [:]
        for (formula, indices) in users where isEven || indices.count < most {
            guard let other = users.first(where: { $0.key != formula })?.value.first else { continue }
            for index in indices { deviating[index] = Deviation(used: formula, other: other) }
        }
        return deviating
    }

    /// The formula with which more rows compute exactly than with the other; nil where none do, or as many with either.
    static func usual(_ rows: [MeasurementHost], quarter: Int?, cap: Number?) -> Achievement.LowerFormula? {
        let users = users(rows, quarter: quarter, cap: cap)
        let counts = Achievement.LowerFormula.allCases.map { ($0, users[$0]?.count ?? 0) }
        guard let most = counts.max(by: { $0.1 < $1.1 }), counts.allSatisfy({ $0.0 == most.0 || $0.1 < most.1 }) else {
            return nil
        }
        return most.0
    }

    /// The rows that compute with one of the formulas and not with the other.
    private static func users(
        _ rows: [MeasurementHost],
        quarter: Int?,
        cap: Number?
    ) -> [Achievement.LowerFormula: [Int]] {
        var users: [Achievement.LowerFormula: [Int]] = [:]
        for host in rows where host.reading.polarities.first == .lower || host.reading.isDirectionUnknown {
            func agrees(_ reading: RowReading) -> Bool {
                host.model.checkedAchievement(reading, quarter: quarter, cap: cap)?.agrees ?? false
            }
            if host.reading.polarities.contains(.higher), agrees(host.reading.with(.higher)) { continue }
            let agreeing = Achievement.LowerFormula.allCases.filter { agrees(host.reading($0).with(.lower)) }
            if agreeing.count == 1, let only = agreeing.first { users[only, default: []].append(host.index) }
        }
        return users
    }
}
