internal import Model

/// Follows each indicator of an owner through its documents.
struct Tracing {
    let lexicon: Lexicon

    /// Kinds of document in the order in which an indicator passes through them.
    static let order: [DocumentKind] = [.iku, .agreement, .quarterly, .annual, .report]

    /// The traces of all owners: the government's first, then those of the agencies in their order.
    func traces(of government: inout LocalGovernment) -> [IndicatorTrace] {
        var owned: [HeldDocument.Owner: [Int]] = [:]
        for (index, held) in government.documents.enumerated() where held.counts {
            if Self.order.contains(held.document.kind) { owned[held.owner, default: []].append(index) }
        }
        let owners = [.government] + government.agencies.indices.map { HeldDocument.Owner.agency($0) }
        var traces: [IndicatorTrace] = []
        for owner in owners {
            guard let documents = owned[owner] else { continue }
            traces += self.traces(owner, documents, &government)
        }
        return traces
    }

    /// One indicator of one document.
    fileprivate struct Row {
        var name: String
        var reading: IndicatorName
        var objective: String?
        var entries: [IndicatorTrace.Entry]
    }

    /// A trace while it grows: its name is compared with those that come.
    private struct Growing {
        var trace: IndicatorTrace
        var readings: [IndicatorName]
        var objective: String?
        var documents: Set<Int> = []
    }

    private func traces(
        _ owner: HeldDocument.Owner,
        _ documents: [Int],
        _ government: inout LocalGovernment
    ) -> [IndicatorTrace] {
        let held = government.documents
        let ordered = documents.sorted { precedes(held[$0], held[$1], $0, $1) }
        var years = Set(ordered.compactMap { held[$0].document.kind == .iku ? nil : held[$0].year })
        if years.isEmpty, let year = government.year { years.insert(year) }
        var growing: [Growing] = []
        var hasRows: Set<Int> = []
        for index in ordered {
            let rows = rows(held[index], index, years)
            if !rows.isEmpty { hasRows.insert(index) }
            add(rows, of: index, owner, to: &growing)
        }
        let present = ordered.filter(hasRows.contains)
        for later in present {
            guard let against = upstream(of: later, present, held) else { continue }
            government.documents[later].follows = against
            let shared = growing.contains { $0.documents.isSuperset(of: [later, against]) }
            guard shared else {
                government.documents[later].isStranger = true
                continue
            }
            for index in growing.indices {
                let gap = IndicatorTrace.Gap(document: later, against: against)
                switch (growing[index].documents.contains(against), growing[index].documents.contains(later)) {
                case (true, false): growing[index].trace.absent.append(gap)
                case (false, true): growing[index].trace.added.append(gap)
                default: break
                }
            }
        }
        return growing.map(\.trace)
    }

    /// The document that another must follow: an agreement the IKU document, a form or a report the agreement of its
    /// year, and where there is none the IKU document.
    private func upstream(of index: Int, _ all: [Int], _ held: [HeldDocument]) -> Int? {
        let later = held[index]
        guard later.document.kind != .iku else { return nil }
        if later.document.kind != .agreement {
            let agreements = all.filter { held[$0].document.kind == .agreement && held[$0].year == later.year }
            if let last = agreements.last { return last }
        }
        return all.last { candidate in
            guard held[candidate].document.kind == .iku else { return false }
            guard let period = held[candidate].document.period, let year = later.year else { return true }
            return period.contains(year: year)
        }
    }

    private func precedes(_ a: HeldDocument, _ b: HeldDocument, _ i: Int, _ j: Int) -> Bool {
        func rank(_ held: HeldDocument, _ index: Int) -> [Int] {
            let kind = Self.order.firstIndex(of: held.document.kind) ?? Self.order.count
            let start = held.document.kind == .iku ? held.document.period?.start : held.year
            return [kind, start ?? 0, held.quarter ?? 0, index]
        }
        return rank(a, i).lexicographicallyPrecedes(rank(b, j))
    }

    // MARK: Joining rows to traces

    private func add(_ rows: [Row], of document: Int, _ owner: HeldDocument.Owner, to growing: inout [Growing]) {
        var rest = rows
        var free = Set(growing.indices)
        for pass in Pass.allCases where !rest.isEmpty && !free.isEmpty {
            let candidates = free.sorted()
            let scores = rest.map { row in
                candidates.map { score(row, growing[$0], pass) }
            }
            let pairs = Assignment.best(scores)
            var left: [Row] = []
            for (position, row) in rest.enumerated() {
                guard let column = pairs[position] else {
                    left.append(row)
                    continue
                }
                let index = candidates[column]
                free.remove(index)
                join(row, document, pass == .same ? .same : .near, to: &growing[index])
            }
            rest = left
        }
        for row in rest {
            var new = Growing(
                trace: IndicatorTrace(owner: owner, name: row.name),
                readings: [row.reading],
                objective: row.objective?.folded
            )
            join(row, document, .same, to: &new)
            growing.append(new)
        }
    }

    private func join(_ row: Row, _ document: Int, _ likeness: IndicatorTrace.Likeness, to one: inout Growing) {
        for var entry in row.entries {
            entry.likeness = likeness
            one.trace.entries.append(entry)
        }
        if likeness == .near { one.readings.append(row.reading) }
        if one.objective == nil { one.objective = row.objective?.folded }
        one.documents.insert(document)
    }

    /// How rows are compared with traces, one pass after the other.
    private enum Pass: CaseIterable {
        /// The same name.
        case same
        /// Most words of the name.
        case near
        /// Another name in the same place: what is left over of both under one objective, with one unit and one target.
        case renamed
    }

    private func score(_ row: Row, _ one: Growing, _ pass: Pass) -> Double {
        switch pass {
        case .same:
            // The trace's own name before names that it had elsewhere.
            guard let at = one.readings.firstIndex(where: { $0.isSame(as: row.reading) }) else { return 0 }
            return (at == 0 ? 1 : 0.9) + (row.objective?.folded == one.objective ? 0.05 : 0)
        case .near:
            let supported = isSupported(row, one)
            return one.readings.map { row.reading.likeness(to: $0, supported: supported) }.max() ?? 0
        case .renamed:
            guard let objective = row.objective, objective.folded == one.objective, sharesTarget(row, one) else {
                return 0
            }
            let resemblance = one.readings.map { row.reading.resemblance(to: $0) }.max() ?? 0
            return resemblance >= Self.resembling ? resemblance : 0
        }
    }

    /// From which likeness of the words on what takes the same place is taken for renamed.
    private static let resembling = 0.6

    /// Whether the objective, or a target of the same year other than a round one, speaks for the same measure.
    private func isSupported(_ row: Row, _ one: Growing) -> Bool {
        if let objective = row.objective, objective.folded == one.objective { return true }
        return sharesTarget(row, one)
    }

    /// Whether both have the same target, other than a round one, in the same year.
    private func sharesTarget(_ row: Row, _ one: Growing) -> Bool {
        for entry in row.entries where entry.target.isKnown {
            for other in one.trace.entries where other.year == entry.year && other.target.isKnown {
                if let number = entry.target.number, number == Number.hundred { continue }
                if entry.target.compared(to: other.target, lexicon: lexicon) == .same { return true }
            }
        }
        return false
    }

    // MARK: Rows of a document

    /// The indicators of a document, each once.
    private func rows(_ held: HeldDocument, _ index: Int, _ years: Set<Int>) -> [Row] {
        let document = held.document
        var rows: [Row] = []
        let measured = [.quarterly, .annual, .report].contains(document.kind) && !document.measurements.isEmpty
        if measured {
            for measurement in document.measurements {
                let entry = entry(measurement, held, index)
                add(Row(measurement.indicator, lexicon, measurement.objective, [entry]), to: &rows)
            }
        } else {
            for indicator in document.indicators {
                let objective = indicator.objective.flatMap {
                    document.objectives.indices.contains($0) ? document.objectives[$0].name : nil
                }
                let entries = entries(indicator, objective, held, index, years)
                add(Row(indicator.name, lexicon, objective, entries), to: &rows)
            }
        }
        return rows
    }

    /// The same indicator in two tables of one document is one row; what the first lacks the second gives.
    private func add(_ row: Row, to rows: inout [Row]) {
        guard let known = rows.firstIndex(where: { $0.reading.solid == row.reading.solid }) else {
            rows.append(row)
            return
        }
        for entry in row.entries {
            guard let at = rows[known].entries.firstIndex(where: { $0.year == entry.year }) else {
                rows[known].entries.append(entry)
                continue
            }
            if !rows[known].entries[at].target.isKnown {
                rows[known].entries[at].target = entry.target
                rows[known].entries[at].targetPlace = entry.targetPlace
            }
            if !rows[known].entries[at].realisation.isKnown { rows[known].entries[at].realisation = entry.realisation }
            if !rows[known].entries[at].achievement.isKnown { rows[known].entries[at].achievement = entry.achievement }
            if rows[known].entries[at].unit == nil { rows[known].entries[at].unit = entry.unit }
        }
    }

    private func entry(_ row: Measurement, _ held: HeldDocument, _ index: Int) -> IndicatorTrace.Entry {
        var realisation = row.realisation
        if held.document.kind == .quarterly || !realisation.isKnown {
            let last = row.quarters.keys.sorted().last { row.quarters[$0]?.isKnown ?? false }
            realisation = row.cumulative.isKnown ? row.cumulative : last.flatMap { row.quarters[$0] } ?? realisation
        }
        return IndicatorTrace.Entry(
            document: index,
            name: row.indicator,
            objective: row.objective,
            unit: row.unit,
            year: held.year,
            quarter: held.quarter,
            target: row.target,
            realisation: realisation,
            achievement: row.achievement,
            polarity: nil,
            responsible: nil,
            place: row.place,
            targetPlace: row.place,
            likeness: .same
        )
    }

    /// An indicator's targets: of its agreement the year's, of a plan those of the years that other documents speak of.
    private func entries(
        _ indicator: Indicator,
        _ objective: String?,
        _ held: HeldDocument,
        _ index: Int,
        _ years: Set<Int>
    ) -> [IndicatorTrace.Entry] {
        func entry(_ year: Int?, _ target: Quantity?) -> IndicatorTrace.Entry {
            IndicatorTrace.Entry(
                document: index,
                name: indicator.name,
                objective: objective,
                unit: indicator.unit,
                year: year,
                quarter: held.quarter,
                target: target ?? .missing(),
                realisation: .missing(),
                achievement: .missing(),
                polarity: indicator.polarity,
                responsible: indicator.owner,
                place: indicator.place,
                targetPlace: year.flatMap { indicator.targetPlaces[$0] } ?? indicator.place,
                likeness: .same
            )
        }
        if held.document.kind == .iku {
            let planned = years.filter { indicator.targets[$0] != nil }.sorted()
            return planned.isEmpty ? [entry(nil, nil)] : planned.map { entry($0, indicator.targets[$0]) }
        }
        let year = held.year ?? indicator.targets.keys.max()
        let only = indicator.targets.count == 1 ? indicator.targets.first : nil
        return [entry(year, year.flatMap { indicator.targets[$0] } ?? only?.value)]
    }
}

extension Tracing.Row {
    fileprivate init(
        _ name: String,
        _ lexicon: Lexicon,
        _ objective: String?,
        _ entries: [IndicatorTrace.Entry]
    ) {
        self.init(
            name: name,
            reading: IndicatorName(name, lexicon: lexicon),
            objective: objective,
            entries: entries
        )
    }
}
