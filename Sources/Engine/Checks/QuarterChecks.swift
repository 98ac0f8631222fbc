internal import Model

/// Whether a quarterly form is filled as far as its quarter, and whether a row lags behind.
enum QuarterChecks {
    private enum Kind {
        static let blank = "blank"
        static let early = "early"
        /// Words in place of the figure that was due.
        static let pending = "pending"
    }

    /// Quarters that are over and empty (kind `blank`) or hold words for a figure (`pending`), and quarters to come that are
    /// filled (`early`).
    ///
    /// Empty is no fault where nothing was due: figures that are published once a year, a plan without a target for the
    /// quarter, or a row whose words explain it.
    static func faults(_ host: MeasurementHost) -> [Fault] {
        guard let reporting = host.document.quarterOfForm else { return [] }
        let row = host.model
        var faults: [Fault] = []
        let blank = (1...4).filter { $0 <= reporting && isBlank($0, row) && isDue($0, host) }
        if !blank.isEmpty, !isExcused(blank, host, reporting) {
            faults.append(fault(Kind.blank, blank, row))
        }
        let pending = (1...4).filter { $0 <= reporting && isPending($0, host) && isDue($0, host) }
        if !pending.isEmpty, reporting == 4 || !host.reading.isYearly, host.explained.isEmpty {
            faults.append(fault(Kind.pending, pending, row))
        }
        let early = (1...4).filter { $0 > reporting && isFilled($0, row) }
        if !early.isEmpty { faults.append(fault(Kind.early, early, row)) }
        return faults
    }

    /// Targets by quarter that come to the target of the year in no way.
    static func plan(_ host: MeasurementHost) -> [Fault] {
        let row = host.model
        guard let check = row.checkedPlan(host.reading), !check.agrees else { return [] }
        return [FigureChecks.fault(row.target, check, row, at: row.place(of: .target))]
    }

    /// The quarter that most rows with a figure are filled up to; nil where fewer than three rows have one.
    ///
    /// A form all of whose rows go further than its title has the wrong title, not as many early figures.
    static func filledQuarter(_ rows: [Measurement]) -> Int? {
        let last = rows.compactMap { row in (1...4).last { isFilled($0, row) } }
        guard last.count >= 3, let usual = last.commonest(by: { $0 }),
            last.count(where: { $0 == usual }) * 3 >= last.count * 2
        else { return nil }
        return usual
    }

    private static func fault(_ kind: String, _ quarters: [Int], _ row: Measurement) -> Fault {
        let names = quarters.compactMap { RomanNumeral.text($0) }.joined(separator: ", ")
        let places = quarters.compactMap { quarter in
            row.cells[.quarter(quarter)] ?? months(of: quarter).compactMap { row.cells[.month($0)] }.first
        }
        return Fault(found: names, expected: "", kind: kind, places: places.isEmpty ? [row.place] : places)
    }

    private static func months(of quarter: Int) -> ClosedRange<Int> { (quarter * 3 - 2)...(quarter * 3) }

    /// An empty cell; a dash or words say that there was nothing to measure.
    private static func isBlank(_ quarter: Int, _ row: Measurement) -> Bool {
        if row.cells[.quarter(quarter)] != nil { return (row.quarters[quarter]?.raw ?? "").isEmpty }
        let cells = months(of: quarter).filter { row.cells[.month($0)] != nil }
        return cells.count == 3 && cells.allSatisfy { (row.months[$0]?.raw ?? "").isEmpty }
    }

    /// `dalam proses` where a figure was due.
    private static func isPending(_ quarter: Int, _ host: MeasurementHost) -> Bool {
        guard let value = host.model.quarters[quarter] else { return false }
        return host.document.lexicon[.missingMarks].tag(of: value.raw) == "pending"
    }

    /// A value that is more than the zero of a formula.
    private static func isFilled(_ quarter: Int, _ row: Measurement) -> Bool {
        let values = [row.quarters[quarter]] + months(of: quarter).map { row.months[$0] }
        return values.contains { value in
            guard let value, value.isKnown else { return false }
            return value.number.map { !$0.isZero } ?? true
        }
    }

    /// Whether the plan, where there is one, promises something for the quarter.
    private static func isDue(_ quarter: Int, _ host: MeasurementHost) -> Bool {
        let row = host.model
        if host.reading.accumulations == [.yearEnd] { return quarter == 4 }
        guard row.plan.values.contains(where: \.isKnown) else { return true }
        guard let planned = row.plan[quarter], planned.isKnown else { return false }
        return planned.number.map { !$0.isZero } ?? true
    }

    private static func isExcused(_ blank: [Int], _ host: MeasurementHost, _ reporting: Int) -> Bool {
        let row = host.model
        let nothing = (1...reporting).allSatisfy { !isFilled($0, row) }
        guard nothing else {
            // A share that is measured from a later quarter on, and says why.
            let isLate = blank == Array(1..<reporting) && host.reading.accumulations.first != .sum
            return isLate && ["problems", "both"].contains(host.explained)
        }
        // Shares and rates are often measured once a year; amounts come in every quarter.
        if reporting < 4, host.reading.isYearly || host.reading.accumulations.first != .sum { return true }
        return !host.explained.isEmpty || !(row.note ?? "").isEmpty
    }

    /// Whether a row stays below a share of what was due by now: of its plan for the quarter where it has one, else of the
    /// target in proportion to the year. In doubt it does not.
    static func isBehind(_ host: MeasurementHost, share: Number) -> Bool {
        let row = host.model
        let quarter = host.document.quarterOfForm
        guard let quarter else {
            guard let percent = percent(host), let limit = share.times(.hundred) else { return isMissed(host) }
            return percent < limit
        }
        if row.plan.values.contains(where: \.isKnown) { return isBehindPlan(host, quarter, share) }
        guard let percent = percent(host) else { return quarter == 4 && isMissed(host) }
        let declared = row.accumulation ?? .sum
        guard let due = declared.pace(.hundred, quarter: quarter), let limit = due.times(share) else { return false }
        return percent < limit
    }

    /// The better of the printed and the computed percentage; nil when nothing was measured.
    private static func percent(_ host: MeasurementHost) -> Number? {
        let row = host.model
        let measured =
            [row.cumulative, row.realisation] + (1...4).compactMap { row.quarters[$0] } + Array(row.months.values)
        guard measured.contains(where: \.isKnown), let printed = row.achievement.number else { return nil }
        let check = row.checkedAchievement(host.reading, quarter: host.document.quarterOfForm, cap: nil)
        return check.map { max($0.printed.number, $0.reading.value) } ?? printed
    }

    /// A grade below the promised one.
    private static func isMissed(_ host: MeasurementHost) -> Bool {
        let row = host.model
        guard
            let reached = [row.realisation, row.cumulative, row.quarters[4]].compactMap({ $0 }).first(where: \.isKnown),
            reached.grade != nil
        else { return false }
        let outcome = Achievement.of(
            reached,
            target: row.target,
            scale: host.reading.scale,
            lexicon: host.document.lexicon
        )
        return outcome.isReached == false
    }

    private static func isBehindPlan(_ host: MeasurementHost, _ quarter: Int, _ share: Number) -> Bool {
        let row = host.model
        guard let planned = row.plan[quarter], planned.isKnown, planned.number.map({ !$0.isZero }) ?? false,
            let limit = share.times(.hundred)
        else { return false }
        var percents: [Number] = []
        let polarity = host.reading.polarities.first ?? .higher
        for value in [row.quarters[quarter], row.cumulative].compactMap({ $0 }) where value.isKnown {
            let reached = Achievement.of(value, target: planned, polarity: polarity, lexicon: host.document.lexicon)
            if let percent = reached.percent { percents.append(percent) }
        }
        guard let best = percents.max() else { return false }
        return best < limit
    }
}
