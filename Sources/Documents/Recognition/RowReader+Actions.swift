import Model

/// Plans of action: behind the indicator and its target stands a column of actions, and behind it what belongs to them.
extension RowReader {
    /// Leaves what belongs to the actions to them: their quarters are not the plan of the indicator, who carries them out
    /// does not answer for it, and further actions below are no further indicators.
    ///
    /// The head says so (`Target Aksi per Triwulan`), or rows of further actions that have quarters of their own. Where
    /// neither tells, the quarters stay the indicator's.
    mutating func settleActions() {
        guard let indicator = head.column(.indicator), let action = actionColumn(behind: indicator) else { return }
        let behind = head.columns.indices.filter { $0 > action }
        let timed = behind.filter {
            head.columns[$0].quarter != nil && [.target, .realisation].contains(head.columns[$0].concept)
        }
        let rows = furtherActions(action, indicator: indicator)
        let isSaid = behind.contains { saysAction($0) }
        let hasOwnQuarters = rows.contains { row in timed.contains { Self.isFilled($0, in: row) } }
        let isOfActions = isSaid || hasOwnQuarters
        var own = behind.filter { column in
            saysAction(column) || isOfActions && (timed.contains(column) || head.columns[column].concept == .owner)
        }
        own += behind.filter { column in
            head.columns[column].concept == .owner && rows.contains { Self.isFilled(column, in: $0) }
        }
        // Beside results a column of actions tells what kind of form it is.
        let measures: Set<Concept> = [.realisation, .achievement, .cumulative, .result]
        guard
            !head.columns.indices.contains(where: { column in
                !own.contains(column) && head.columns[column].concept.map(measures.contains) ?? false
            })
        else { return }
        for column in [action] + own {
            head.columns[column].concept = nil
            head.others.insert(column)
        }
        head.others.formUnion(behind.filter { Self.ofAction.contains(head.columns[$0].concept) })
    }

    /// What is never the indicator's own where a column of actions stands in front of it.
    private static let ofAction: Set<Concept?> = [.activity, .budget, .budgetRealised, nil]

    /// The first column of actions right of the indicators.
    private func actionColumn(behind indicator: Int) -> Int? {
        head.columns.indices.first {
            $0 > indicator && head.columns[$0].concept == .activity && saysAction($0)
        }
    }

    private func saysAction(_ column: Int) -> Bool {
        let title = head.columns[column].title
        guard title.utf8.count <= 160 else { return false }
        return lexicon[.tableWords].matches(in: Words(title)).contains { $0.tag == TableWord.action }
    }

    /// The rows that name an action and no indicator.
    private func furtherActions(_ action: Int, indicator: Int) -> [[Cell]] {
        grid[min(head.rows.upperBound, grid.count)...].filter {
            !Self.isFilled(indicator, in: $0) && Self.isFilled(action, in: $0)
        }
    }

    private static func isFilled(_ column: Int, in row: [Cell]) -> Bool {
        column < row.count && !row[column].text.isEmpty
    }
}
