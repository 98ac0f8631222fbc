internal import Model

/// Sentences of a report against its own tables.
enum StatementChecks {
    /// What a sentence contradicts; the values are the `kind` that rules see.
    private enum Kind {
        /// A figure of an indicator that none of its rows has.
        static let figure = "figure"
        /// This year's figures under another year.
        static let year = "year"
        static let absorption = "absorption"
        static let mean = "mean"
    }

    /// - Parameter caps: figures at which offices cap percentages.
    static func faults(_ host: DocumentHost, caps: [Number]) -> [Fault] {
        guard !host.document.measurements.isEmpty else { return host.sentences.compactMap { absorption($0, host) } }
        let indicators = NamedFigures.all(in: host)
        let means = StatedMeans(host, caps)
        return host.sentences.flatMap { sentence in
            figures(sentence, host, indicators)
                + [absorption(sentence, host), mean(sentence, host, means)].compactMap { $0 }
        }
    }

    // MARK: Indicators

    /// Figures that a sentence gives to the one indicator that it names.
    private static func figures(_ sentence: Sentence, _ host: DocumentHost, _ all: [NamedFigures]) -> [Fault] {
        guard !sentence.figures.isEmpty, let (indicator, name) = NamedFigures.only(all, in: sentence) else { return [] }
        if let fault = year(sentence, host, indicator, name, host.document.year) { return [fault] }
        guard sentence.years.values.allSatisfy({ $0 == host.document.year }) else { return [] }
        let blockers = sentence.matches(host.claims[.other]).filter { !name.overlaps($0.tokens) }
        let first = blockers.map(\.tokens.lowerBound).min() ?? sentence.tokens.upperBound
        let anchors = sentence.figures.filter { indicator.holds($0) }
        var faults: [Fault] = []
        for figure in sentence.figures where figure.tokens.lowerBound < first && indicator.fits(figure, sentence, host)
        {
            let isBehindName =
                figure.tokens.lowerBound > name.upperBound
                && fills(name.upperBound..<figure.tokens.lowerBound, sentence, host)
            guard
                isBehindName && indicator.isMeasured(before: sentence.place)
                    || isClaimed(figure, sentence, host, anchors),
                !indicator.holds(figure), !indicator.derives(figure)
            else { continue }
            faults.append(
                Fault(
                    found: sentence.words.text(figure.tokens.lowerBound..<figure.end),
                    expected: indicator.name,
                    kind: Kind.figure,
                    places: [sentence.place.showing(sentence.text)],
                    beside: indicator.place,
                    working: indicator.summary
                )
            )
        }
        return faults
    }

    /// `tercapai 92,00%`, where another figure of the sentence is the indicator's.
    private static func isClaimed(
        _ figure: Sentence.Figure,
        _ sentence: Sentence,
        _ host: DocumentHost,
        _ anchors: [Sentence.Figure]
    ) -> Bool {
        guard anchors.contains(where: { $0.tokens != figure.tokens }) else { return false }
        let end = figure.tokens.lowerBound
        for start in stride(from: end - 1, through: max(sentence.tokens.lowerBound, end - 7), by: -1) {
            guard let claim = host.claims[.claim].prefixMatch(sentence.words, at: start),
                claim.tokens.upperBound <= end,
                fills(claim.tokens.upperBound..<end, sentence, host)
            else { continue }
            return true
        }
        // `atau 92,00%` right behind another figure of the indicator.
        return anchors.contains { $0.end < end && end - $0.end <= 2 && fills($0.end..<end, sentence, host) }
    }

    private static func fills(_ range: Range<Int>, _ sentence: Sentence, _ host: DocumentHost) -> Bool {
        host.claims.fill(range, of: sentence, with: [.link, .claim], host.lexicon)
    }

    /// `Realisasi … Tahun 2022 sebesar 18.144` where 18.144 is what this year has, and with it another figure of its row.
    private static func year(
        _ sentence: Sentence,
        _ host: DocumentHost,
        _ indicator: NamedFigures,
        _ name: Range<Int>,
        _ own: Int?
    ) -> Fault? {
        guard let own, let figure = sentence.figures.first(where: { $0.tokens.lowerBound >= name.upperBound }),
            let (token, year) = sentence.years.filter({ $0.key >= name.upperBound && $0.key < figure.tokens.lowerBound }
            )
            .min(by: { $0.key < $1.key }).map({ ($0.key, $0.value) }),
            year != own, sentence.years.count == 1, fills(name.upperBound..<figure.tokens.lowerBound, sentence, host),
            token < figure.tokens.lowerBound, indicator.isOfThisYear(figure), !indicator.holds(figure, of: year),
            sentence.figures.contains(where: { $0.tokens != figure.tokens && indicator.isOfThisYear($0) })
        else { return nil }
        return Fault(
            found: String(year),
            expected: String(own),
            kind: Kind.year,
            places: [sentence.place.showing(sentence.text)],
            beside: indicator.place,
            working: indicator.summary
        )
    }

    // MARK: Money, means

    /// `Rp A dari pagu Rp B atau 95,78%`, whose share is another.
    private static func absorption(_ sentence: Sentence, _ host: DocumentHost) -> Fault? {
        let sums = sentence.figures.filter(\.isMoney), shares = sentence.figures.filter(\.isPercent)
        guard sums.count == 2, shares.count == 1, let share = shares.first, let first = sums.first,
            let last = sums.last,
            relates(first.end..<last.tokens.lowerBound, share.end, sentence, host), last.end <= share.tokens.lowerBound,
            host.claims[.budget].firstMatch(in: sentence.words) != nil,
            host.claims.fill(last.end..<share.tokens.lowerBound, of: sentence, with: [.money, .link], host.lexicon),
            let a = first.quantity.number, let b = last.quantity.number,
            let percent = Absorption.percent(spent: min(a, b), of: max(a, b)), let slack = doubt(sums, percent),
            let rest = Number.hundred.minus(percent), let reverse = Absorption.percent(spent: a, of: b)
        else { return nil }
        let agrees = share.readings.contains { printed in
            [percent, rest, reverse].contains { printed.agrees(with: $0, slack: slack) }
        }
        guard !agrees else { return nil }
        let working = Working(.quotient(min(a, b), max(a, b)), result: percent)
        return Fault(
            found: sentence.words.text(share.tokens.lowerBound..<share.end),
            expected: percent.rounded(to: 2).indonesian(),
            kind: Kind.absorption,
            places: [sentence.place.showing(sentence.text)],
            working: FigureWords.working(FigureCheck.Candidate(working: working), at: [])
        )
    }

    /// Whether words say that one sum is of the other, and none behind the share that it is of a third.
    private static func relates(_ between: Range<Int>, _ end: Int, _ sentence: Sentence, _ host: DocumentHost) -> Bool {
        between.contains { host.claims[.relation].prefixMatch(sentence.words, at: $0) != nil }
            && host.claims[.whole].prefixMatch(sentence.words, at: end) == nil
    }

    /// How far rounded sums (`Rp 9,6 miliar`) may shift their share.
    private static func doubt(_ sums: [Sentence.Figure], _ percent: Number) -> Number? {
        Number.sum(
            sums.map { sum in
                guard let figure = sum.readings.first, figure.unit > Number(1) || sum.quantity.raw.utf8.contains(0x2C),
                    let share = figure.tolerance.divided(by: figure.number, digits: 12)
                else { return Number.zero }
                return share.times(percent) ?? .zero
            }
        )
    }

    /// `Rata-rata capaian kinerja sebesar 103,67%` that no mean of the report is.
    private static func mean(_ sentence: Sentence, _ host: DocumentHost, _ means: StatedMeans) -> Fault? {
        guard let match = sentence.matches(host.claims[.mean]).first,
            sentence.years.values.allSatisfy({ $0 == host.document.year }),
            let figure = sentence.figures.first(where: { $0.tokens.lowerBound >= match.tokens.upperBound }),
            figure.isPercent, !figure.isMoney,
            OwnWords.fill(match.tokens.upperBound..<figure.tokens.lowerBound, sentence, host)
        else { return nil }
        let isWhole = host.claims[.objective].firstMatch(in: sentence.words) == nil
        guard let expected = means.contradicting(figure, isWhole: isWhole) else { return nil }
        return Fault(
            found: sentence.words.text(figure.tokens.lowerBound..<figure.end),
            expected: expected.text,
            kind: Kind.mean,
            places: [sentence.place.showing(sentence.text)],
            beside: expected.place
        )
    }
}

/// The means that the tables of a report print, and those that its rows have.
private struct StatedMeans {
    private let printed: [Measurement]
    private let computed: [FigureCheck.Candidate]
    private let whole: Measurement?
    /// Where the rows begin.
    private let rows: Place

    init(_ host: DocumentHost, _ caps: [Number]) {
        rows = host.document.measurements.first?.place ?? Place(file: host.document.file)
        printed = host.document.totals.filter { MeanChecks.isMean($0, host.lexicon) && $0.achievement.number != nil }
        computed = MeanChecks.legitimate(host, caps: caps)
        // A total of the one table with totals that names no objective is that of all rows.
        let plain = printed.filter { host.claims[.objective].firstMatch(in: Words($0.indicator)) == nil }
        whole = plain.count == 1 ? plain[0] : nil
    }

    /// What the tables have instead; nil where a mean of theirs agrees or they have none.
    func contradicting(_ figure: Sentence.Figure, isWhole: Bool) -> (text: String, place: Place)? {
        if printed.contains(where: { $0.achievement.number.map(figure.agrees) ?? false }) { return nil }
        guard isWhole else { return nil }
        if let whole { return (whole.achievement.raw, whole.place(of: .achievement)) }
        guard printed.isEmpty, let first = computed.first,
            !computed.contains(where: { mean in
                figure.readings.contains { $0.agrees(with: mean.value, slack: mean.slack) }
            })
        else { return nil }
        return (first.value.rounded(to: 2).indonesian(), rows)
    }
}
