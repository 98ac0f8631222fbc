import Model

/// Tables that set the levels of a plan side by side, each with its own indicators: `Tujuan | Indikator Tujuan | Sasaran |
/// Indikator Sasaran | Target | Program | Indikator Program | Target`.
extension HeadReader {
    /// Leaves only the indicators of the objective and what belongs to them; returns the columns of the other levels.
    ///
    /// A figure belongs to the nearest column of indicators on its left. Without an indicator column of the objective
    /// nothing is changed.
    func settleCascade(_ columns: inout [RecognisedTable.Column]) -> Set<Int> {
        let indicators = columns.indices.filter { columns[$0].concept == .indicator }
        guard indicators.count > 1 else { return [] }
        settleGroups(&columns)
        let owners = indicators.map { owner(of: $0, in: columns) }
        // `Indikator Sasaran | Indikator Kinerja | Target` without a column of levels: the first groups the second.
        if indicators.count == 2, owners == [nil, nil], indicators[0] + 1 == indicators[1],
            columns.contains(where: { $0.concept == .target })
        {
            columns[indicators[0]].concept = nil
            return []
        }
        guard let own = owners.compactMap({ $0 }).first(where: { columns[$0].concept == .objective }),
            owners.contains(where: { $0 != nil && $0 != own })
        else { return [] }
        var others: Set<Int> = []
        var isOwn = true
        for column in columns.indices {
            if let at = indicators.firstIndex(of: column) { isOwn = owners[at] == nil || owners[at] == own }
            guard let concept = columns[column].concept else {
                if !isOwn { others.insert(column) }
                continue
            }
            if HeadReader.lower.contains(concept) {
                others.insert(column)
            } else if !isOwn, !HeadReader.upper.contains(concept) {
                others.insert(column)
                columns[column].concept = nil
            }
        }
        return others
    }

    /// Levels above and below the indicators that a table is read for, with the numbers of its rows.
    private static let upper: Set<Concept> = [.goal, .objective, .number]
    private static let lower: Set<Concept> = [.program, .activity, .budget, .budgetRealised]
    private static let levels: Set<Concept> = [.goal, .objective, .program, .activity]

    /// The column of the level whose indicators stand in a column: the one that the head names, else the nearest on the left.
    private func owner(of indicator: Int, in columns: [RecognisedTable.Column]) -> Int? {
        let left = columns.indices.prefix(indicator).filter {
            columns[$0].concept.map(HeadReader.levels.contains) ?? false
        }
        let title = Words(columns[indicator].title)
        // `SASARAN` above `INDIKATOR`, then `Indikator Tujuan`, `Indikator Kinerja Program`.
        if let group = group(of: title), let column = left.last(where: { columns[$0].concept == group }) {
            return column
        }
        for start in 1..<max(min(title.count, 4), 1) {
            guard let named = concept(of: title.text(start..<title.count)), HeadReader.levels.contains(named) else {
                continue
            }
            // `Indikator Kinerja` names the level only beside a column that is headed `Kinerja`.
            let column = left.last {
                columns[$0].concept == named
                    && (named != .objective || Words(columns[$0].title).folded(0) == title.folded(start))
            }
            if let column { return column }
        }
        return left.last
    }

    /// `SASARAN` above `URAIAN | INDIKATOR | 2024`: the first of them is the objective, the year is a target's.
    private func settleGroups(_ columns: inout [RecognisedTable.Column]) {
        for column in columns.indices where columns[column].concept.map(HeadReader.levels.contains) ?? false {
            guard let group = group(of: Words(columns[column].title)) else { continue }
            let isFurther = columns[..<column].contains { $0.concept == group }
            columns[column].concept = isFurther && columns[column].year != nil ? .target : group
        }
    }

    /// The level that a head stands under: `TUJUAN` above `URAIAN`.
    private func group(of title: Words) -> Concept? {
        guard title.count > 1, let match = lexicon[.headers].prefixMatch(title, at: 0),
            match.tokens.upperBound < title.count, let concept = Concept(rawValue: match.tag),
            HeadReader.levels.contains(concept)
        else { return nil }
        return concept
    }
}
