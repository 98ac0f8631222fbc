internal import Model

/// Sums of money.
enum BudgetChecks {
    /// Totals that are not the sum of their rows, one fault for each column, and shares spent of a total that are computed
    /// wrongly (kind `share`). A share that is right for the sum of the rows follows from the wrong total and is no fault of
    /// its own. Tables with several totals, or with
    /// programmes and their parts that add up either way, are given the benefit of the doubt.
    static func totals(_ document: RecognisedDocument) -> [Fault] {
        var faults: [Fault] = []
        for total in document.budgetTotals {
            let (sums, added) = sums(total, document)
            if sums.isEmpty || !FigureChecks.absorption(added).isEmpty {
                for share in FigureChecks.absorption(total) {
                    var share = share
                    share.kind = "share"
                    faults.append(share)
                }
            }
            faults += sums
        }
        return faults
    }

    /// The columns of one total that are not the sum of its rows, and the total as its rows would make it.
    private static func sums(
        _ total: Model.Budget,
        _ document: RecognisedDocument
    ) -> (faults: [Fault], added: Model.Budget) {
        var (faults, added) = ([Fault](), total)
        let others = document.budgetTotals.filter { $0.table == total.table }
        let rows = document.budgets.filter { $0.table == total.table }
        guard others.count == 1, rows.count > 1 else { return (faults, added) }
        let groups = [rows, rows.filter { !$0.isPart }, rows.filter(\.isPart)].filter { !$0.isEmpty }
        let columns: [(Concept, WritableKeyPath<Model.Budget, Quantity>)] = [
            (.budget, \.budget), (.budgetRealised, \.realised),
        ]
        for (concept, path) in columns {
            guard let printed = PrintedFigure(total[keyPath: path]) else { continue }
            let sums = groups.compactMap { group in
                let numbers = group.map { $0[keyPath: path].number ?? .zero }
                return Number.sum(numbers).map { (numbers, $0) }
            }
            guard let (numbers, sum) = sums.first, !sums.contains(where: { printed.agrees(with: $0.1) }) else {
                continue
            }
            let working = FigureCheck.Candidate(
                working: Working(.sum(numbers), result: sum),
                slack: .zero,
                slots: []
            )
            added[keyPath: path].number = sum
            faults.append(
                Fault(
                    found: total[keyPath: path].raw,
                    expected: sum.indonesian(),
                    kind: concept.rawValue,
                    places: [total.cells[concept] ?? total.place],
                    working: FigureWords.working(working, at: rows.compactMap { $0.cells[concept] })
                )
            )
        }
        return (faults, added)
    }
}
