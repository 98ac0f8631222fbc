import Model

/// The formulas of a form, for one row: they say what `Achievement` and `Accumulation` of the model compute.
///
/// Blank stays blank, nothing is divided by zero, a percentage is rounded half up to two decimals and never shown below
/// zero. The direction and the way quarters add up stand in cells of the row, so that the office can correct them.
struct FormFormula {
    /// References of the row's cells.
    var target: String
    var realised: String
    var polarity: String
    var lower: Achievement.LowerFormula

    static let higherWord = "positif"
    static let lowerWord = "negatif"
    static let reached = "tercapai"
    static let notReached = "belum tercapai"

    static func word(_ polarity: Polarity) -> String { polarity == .lower ? lowerWord : higherWord }

    static func word(_ accumulation: Accumulation) -> String {
        switch accumulation {
        case .sum: "kumulatif"
        case .last: "posisi terakhir"
        case .mean: "rata-rata"
        case .yearEnd: "tahunan"
        }
    }

    /// What a target is, which decides the formula; the figures of a range or a bound stand in it.
    enum Target {
        case number
        case range(Number, Number)
        case bound(Number, isFloor: Bool)
        case grades([String])

        init(_ target: Quantity, scale: Scale?) {
            if target.grade != nil, let scale {
                self = .grades(scale.members.map(\.grade))
            } else if target.kind == .range, let low = target.low, let high = target.high {
                self = .range(low, high)
            } else if target.kind == .bound, let number = target.number, let comparison = target.comparison {
                self = .bound(number, isFloor: comparison == .greaterOrEqual || comparison == .greater)
            } else {
                self = .number
            }
        }
    }

    func achievement(_ kind: Target) -> String {
        let isNumber = "ISNUMBER(\(realised))"
        switch kind {
        case .number:
            let both = "AND(ISNUMBER(\(target)),\(isNumber))"
            return "=IF(\(both),\(ratio(target, isLower: "\(polarity)=\"\(Self.lowerWord)\"")),\"\")"
        case .range(let low, let high):
            let inside = "AND(\(realised)>=\(low.plain),\(realised)<=\(high.plain))"
            let nearest = "IF(\(realised)>\(high.plain),\(high.plain),\(low.plain))"
            let outside = ratio(nearest, isLower: "\(polarity)=\"\(Self.lowerWord)\"")
            return "=IF(\(isNumber),IF(\(inside),100,\(outside)),\"\")"
        case .bound(let limit, let isFloor):
            return "=IF(\(isNumber),\(ratio(limit.plain, isLower: isFloor ? "FALSE" : "TRUE")),\"\")"
        case .grades(let grades):
            let list = "{" + grades.map { "\"\($0.asFormulaText)\"" }.joined(separator: ",") + "}"
            let (a, b) = ("MATCH(\(realised),\(list),0)", "MATCH(\(target),\(list),0)")
            return "=IF(ISNUMBER(\(a)*\(b)),IF(\(a)>=\(b),\"\(Self.reached)\",\"\(Self.notReached)\"),\"\")"
        }
    }

    /// The percentage of two numbers, or the word where there is none.
    private func ratio(_ target: String, isLower: String) -> String {
        let compared =
            "IF(IF(\(isLower),\(realised)<=\(target),\(realised)>=\(target)),\"\(Self.reached)\",\"\(Self.notReached)\")"
        let higher = "IF(\(target)=0,\"\",ROUND(\(realised)/\(target)*100,2))"
        let quotient =
            switch lower {
            case .difference: "ROUND(MAX(0,(2*\(target)-\(realised))/\(target)*100),2)"
            case .ratio: "IF(\(realised)=0,\"\(Self.reached)\",ROUND(\(target)/\(realised)*100,2))"
            }
        let less = "IF(\(target)=0,IF(\(realised)=0,100,\"\(Self.notReached)\"),\(quotient))"
        return "IF(OR(\(target)<0,\(realised)<0),\(compared),IF(\(isLower),\(less),\(higher)))"
    }

    /// Realisation up to the last filled quarter.
    ///
    /// - Parameters:
    ///   - quarters: references of the four cells, in their order.
    ///   - accumulation: reference of the cell that says how they add up.
    static func cumulative(_ quarters: [String], accumulation: String) -> String {
        guard let first = quarters.first, let last = quarters.last else { return "=\"\"" }
        let range = "\(first):\(last)"
        let latest = quarters.dropFirst().reduce("IF(\(first)<>\"\",\(first),\"\")") { "IF(\($1)<>\"\",\($1),\($0))" }
        let some = "COUNT(\(range))=0"
        return "=IF(\(accumulation)=\"\(word(.sum))\",IF(\(some),\"\",SUM(\(range))),"
            + "IF(\(accumulation)=\"\(word(.mean))\",IF(\(some),\"\",AVERAGE(\(range))),\(latest)))"
    }

    /// What the formulas give, computed by the model: stored in the file, so that it is right before any program computes.
    enum Result: Equatable {
        case number(Double), text(String)

        init(_ achievement: Achievement) {
            switch achievement.outcome {
            case .percent(let percent): self = .number(Achievement.floored(percent).rounded(to: 2).double)
            case .reached: self = .text(FormFormula.reached)
            case .notReached: self = .text(FormFormula.notReached)
            case .notMeasured, .undefined: self = .text("")
            }
        }
    }
}

extension String {
    /// Between quotation marks of a formula.
    var asFormulaText: String {
        harmless.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    }
}
