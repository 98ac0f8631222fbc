internal import Model

/// Rows that state the mean of the percentages above them (`Rata-rata capaian sasaran 1`), computed again.
///
/// Which rows a mean is over, and whether it is over capped figures, few documents say: it is wrong only when it agrees with
/// no legitimate reading.
enum MeanChecks {
    /// What a fault of a mean is.
    static let kind = "mean"

    /// - Parameter caps: figures at which offices cap percentages.
    static func faults(_ host: DocumentHost, caps: [Number]) -> [Fault] {
        host.document.totals.compactMap { total in
            let groups = MeanGroups(of: total, in: host)
            guard isMean(total, host.lexicon), !isWeighted(total, host), let likeliest = groups.likeliest else {
                return nil
            }
            var candidates = groups.all.flatMap { readings($0, caps) }
            if let whole = ownShare(total) { candidates.append(whole) }
            guard let check = FigureCheck(total.achievement, candidates, isShare: true), !check.agrees,
                let mean = Accumulation.mean.working(likeliest.compactMap(\.achievement.number))
            else { return nil }
            let places = likeliest.map { $0.place(of: .achievement) }
            return Fault(
                found: total.achievement.raw,
                expected: mean.result.rounded(to: 2).indonesian(),
                kind: kind,
                places: [total.place(of: .achievement)],
                working: FigureWords.mean(mean, of: likeliest.count, at: places)
            )
        }
    }

    /// The means that a text may state: every legitimate mean over rows of the document.
    static func legitimate(_ host: DocumentHost, caps: [Number]) -> [FigureCheck.Candidate] {
        MeanGroups(of: nil, in: host).all.flatMap { readings($0, caps) }
    }

    /// Whether a row states a mean by its words.
    static func isMean(_ total: Measurement, _ lexicon: Lexicon) -> Bool {
        lexicon[.measures].matches(in: Words(total.indicator)).contains { $0.tag == MeasureClass.mean.rawValue }
    }

    /// Whether the table gives its rows a weight: its mean is none of plain figures.
    private static func isWeighted(_ total: Measurement, _ host: DocumentHost) -> Bool {
        guard let table = total.table, host.document.tables.indices.contains(table) else { return false }
        return host.document.tables[table].columns.contains { column in
            host.claims[.weight].firstMatch(in: Words(column.title)) != nil
        }
    }

    /// The percentage of a total that has a target and a realisation of its own.
    private static func ownShare(_ total: Measurement) -> FigureCheck.Candidate? {
        guard let promised = total.target.number, let reached = total.realisation.number ?? total.cumulative.number,
            let share = reached.percentage(of: promised, digits: 12)
        else { return nil }
        return FigureCheck.Candidate(working: Working(.quotient(reached, promised), result: share))
    }

    /// The mean of what is printed, of what is printed with empty cells as zero, and of the figures at most at a cap.
    private static func readings(_ rows: [Measurement], _ caps: [Number]) -> [FigureCheck.Candidate] {
        let known = rows.map(\.achievement).filter { $0.number != nil }
        let printed = known.compactMap(\.number)
        guard let doubt = Number.mean(known.map { PrintedFigure($0)?.tolerance ?? .zero }) else { return [] }
        var series = [printed]
        if known.count < rows.count {
            series.append(printed + Array(repeating: .zero, count: rows.count - known.count))
        }
        series += caps.map { cap in printed.map { min($0, cap) } }
        return series.compactMap { values in
            Accumulation.mean.working(values).map { FigureCheck.Candidate(working: $0, slack: doubt) }
        }
    }
}

/// The groups of rows that a mean may be over.
private struct MeanGroups {
    /// The rows that it is over by its position.
    var likeliest: [Measurement]?
    var all: [[Measurement]]

    /// - Parameter total: the row that states the mean; nil for a mean that the text states.
    init(of total: Measurement?, in host: DocumentHost) {
        let rows = host.document.measurements.filter { $0.achievement.number != nil || !$0.achievement.raw.isEmpty }
        guard let total else {
            let tables = Dictionary(grouping: rows) { $0.table ?? -1 }
            let groups = [rows] + tables.keys.sorted().compactMap { tables[$0] }
            all = groups.flatMap { [$0, MeanGroups.objectives($0)] + MeanGroups.byObjective($0) }
            return
        }
        func precedes(_ row: Measurement) -> Bool { Place.precedes(row.place, total.place) }
        let own = rows.filter { $0.table == total.table }
        let above = own.filter(precedes)
        let before = host.document.totals.filter {
            $0.table == total.table && precedes($0) && !$0.place.isSameSpot(as: total.place)
        }
        let block = before.last.map { last in above.filter { Place.precedes(last.place, $0.place) } } ?? above
        let objective = above.last?.objective
        let groups = [
            block, above.filter { $0.objective == objective }, above, own, rows.filter(precedes), rows,
        ]
        all = groups.flatMap { [$0, MeanGroups.objectives($0)] } + [before]
        all += MeanGroups.byObjective(rows)
        let first = block.isEmpty ? above : block
        // Rows without a figure are the rule: what the mean is over cannot be told.
        let known = first.count { $0.achievement.number != nil }
        likeliest = known > 0 && known * 2 > first.count ? first : nil
    }

    private static func byObjective(_ rows: [Measurement]) -> [[Measurement]] {
        let groups = Dictionary(grouping: rows) { $0.objective ?? "" }
        return groups.keys.sorted().compactMap { groups[$0] }
    }

    /// One row for each objective, with the mean of its rows.
    private static func objectives(_ rows: [Measurement]) -> [Measurement] {
        byObjective(rows).compactMap { group in
            guard var row = group.first, let mean = Number.mean(group.compactMap(\.achievement.number)) else {
                return nil
            }
            row.achievement = Quantity(raw: mean.indonesian(), kind: .number, number: mean)
            return row
        }
    }
}
