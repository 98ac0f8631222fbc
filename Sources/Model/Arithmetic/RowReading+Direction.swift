/// The direction of a row: what its document declares, else what name, objective and targets tell.
extension RowReading {
    /// The directions that are legitimate, the likeliest first, and whether nothing tells which.
    static func polarities(_ row: Measurement, _ reading: IndicatorReading) -> ([Polarity], isUnknown: Bool) {
        if let declared = row.polarity { return ([declared], false) }
        switch row.target.comparison {
        case .greaterOrEqual, .greater: return ([.higher], false)
        case .lessOrEqual, .less: return ([.lower], false)
        case nil: break
        }
        guard let direction = reading.direction, !reading.isDoubtful else {
            let told = trend(row) ?? reading.direction(by: row.objective)
            return (told == .lower ? [.lower, .higher] : [.higher, .lower], told == nil)
        }
        if direction.polarity == .lower {
            let isCertain = reading.isCertainlyLower || reading.isLowered(by: row.objective)
            return (isCertain ? [.lower] : [.lower, .higher], false)
        }
        // A resolving word turned a harm round, or no word told: only then the other direction stays possible.
        let isPlain = direction.words.isEmpty && reading.measure?.classes.first != .growth
        return (isPlain ? [.higher] : [.higher, .lower], false)
    }

    /// Where the targets of other years and of the end of the plan go, each of them on from the one before.
    private static func trend(_ row: Measurement) -> Polarity? {
        var targets = row.years.keys.sorted().compactMap { row.years[$0]?.target.number }
        if targets.isEmpty, let own = row.target.number { targets.append(own) }
        if let final = row.final.target.number { targets.append(final) }
        let steps = zip(targets, targets.dropFirst())
        guard targets.count > 1 else { return nil }
        if steps.allSatisfy({ $0 < $1 }) { return .higher }
        return steps.allSatisfy { $0 > $1 } ? .lower : nil
    }

    /// The same with one direction alone.
    package func with(_ polarity: Polarity) -> RowReading {
        var reading = self
        reading.polarities = [polarity]
        return reading
    }
}

extension IndicatorReading {
    /// Whether the name says beyond doubt that less is better: what it measures is a condition of which less is always
    /// better (tag `condition`; tag `case` unless a deed may have been done to it), directly behind the word of measure or
    /// at the front, and nothing resolves it.
    package var isCertainlyLower: Bool {
        guard let direction, direction.polarity == .lower, !direction.isTurned else { return false }
        let start = measure?.end ?? 0
        let isPlain = !namesDeed
        return lexicon[.lowerIsBetter].matches(in: words).contains { harm in
            if harm.tag == IndicatorReading.state { return isPlain && describes(harm.tokens, from: start) }
            return (harm.tag == "condition" || harm.tag == "case" && isPlain)
                && (harm.tokens.lowerBound == start || harm.tokens.upperBound == start || harm.tokens.lowerBound == 0
                    || harm.tokens.contains(start))
        }
    }

    /// Whether a state stands right behind the thing that the name measures: few words, none of which joins another thing.
    private func describes(_ state: Range<Int>, from start: Int) -> Bool {
        guard (start..<start + 4).contains(state.lowerBound) else { return false }
        return !lexicon[.stopWords].matches(in: words).contains { $0.tokens.overlaps(start..<state.lowerBound) }
    }

    /// Whether the objective takes the same harm down (`Menurunnya gangguan ketertiban`: `Jumlah gangguan ketertiban`), so
    /// that the name, which alone could also count what was served, leaves no doubt.
    package func isLowered(by objective: String?) -> Bool {
        guard let objective, let direction, direction.polarity == .lower, !direction.isTurned,
            Deed.named(in: words.text(0..<words.count), lexicon: lexicon).isEmpty
        else { return false }
        let other = Words(objective)
        guard lexicon[.deeds].prefixMatch(other, at: 0)?.tag == "reduce" else { return false }
        func harms(_ words: Words) -> Set<String> {
            Set(lexicon[.lowerIsBetter].matches(in: words).map { words.text($0.tokens).folded })
        }
        return !harms(words).isDisjoint(with: harms(other))
    }

    /// Whether the name counts what may be bad or be served (`Jumlah kasus …`) and no word tells which.
    var isDoubtful: Bool {
        guard measure?.classes.first == .count, lexicon[.lowerIsBetter].firstMatch(in: words) == nil else {
            return false
        }
        guard lexicon[.directions].matches(in: words).contains(where: { $0.tag == "doubt" }) else { return false }
        return !namesWork
    }

    /// Whether the name says that something was done with what it measures.
    private var namesWork: Bool { lexicon[.resolving].firstMatch(in: words) != nil || namesDeed }

    /// Whether what the name measures may grow from quarter to quarter: something done, or a thing that flows.
    var mayGrow: Bool {
        namesWork || lexicon[.directions].matches(in: words).contains { $0.tag == "flow" }
    }

    /// Whether something may have been done to what the name measures (`kasus yang ditangani`, `kasus dilaporkan`).
    private var namesDeed: Bool {
        !Deed.named(in: words.text(0..<words.count), lexicon: lexicon).isEmpty
            || IndicatorReading.hasRelative(words, lexicon)
    }

    /// The direction that an objective gives to a name which tells none: it takes what the name measures up or down.
    func direction(by objective: String?) -> Polarity? {
        guard let objective else { return nil }
        let other = Words(objective)
        guard let opening = lexicon[.directions].prefixMatch(other, at: 0),
            opening.tag == "raises" || opening.tag == "lowers",
            lexicon[.resolving].firstMatch(in: other, from: opening.tokens.upperBound) == nil
        else { return nil }
        let rest = other.text(opening.tokens.upperBound..<other.count)
        let comparison = ContentComparison(words.text(0..<words.count), rest, lexicon: lexicon)
        guard !comparison.shared.isEmpty else { return nil }
        return opening.tag == "lowers" ? .lower : .higher
    }
}
