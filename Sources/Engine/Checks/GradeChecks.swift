internal import Model

/// Scores and grades that stand together (`66,12 dengan predikat BB`, `BB (66,12)`) on scales with bands.
enum GradeChecks {
    /// The most words between a score and its grade.
    private static let reach = 7
    /// The most words of a grade.
    private static let longestGrade = 4

    /// Grades that another score earns: found is the score and the grade, expected the right grade, kind the scale.
    ///
    /// - Parameters:
    ///   - scales: names of the scales that are judged.
    ///   - since: for each of them the first year for which its bands hold.
    static func faults(_ host: DocumentHost, scales: [String], since: [String]) -> [Fault] {
        let judged = zip(scales, since).compactMap { name, year in
            host.lexicon.scale(named: name).flatMap { scale in Int(year).map { (scale, $0) } }
        }
        let start = host.document.year ?? host.document.period?.start
        let current = judged.filter { judgement in start.map { $0 >= judgement.1 } ?? true }
        return values(host, current.map(\.0)) + host.sentences.flatMap { spoken($0, host, current) }
    }

    // MARK: Cells

    private static func values(_ host: DocumentHost, _ scales: [Scale]) -> [Fault] {
        var faults: [Fault] = []
        func judge(_ name: String, _ cells: [(Quantity, Place)]) {
            guard cells.contains(where: { $0.0.grade != nil && $0.0.number != nil }),
                let scale = host.lexicon.scale(forIndicator: name), scales.contains(where: { $0.name == scale.name })
            else { return }
            for (value, place) in cells {
                guard let grade = value.grade, let score = value.number, let rank = scale.rank(of: grade),
                    let right = member(of: scale, for: score), right != rank
                else { continue }
                faults.append(fault(value.raw, scale, right, score, place))
            }
        }
        for indicator in host.document.indicators {
            let targets = indicator.targets.keys.sorted().map { year in
                (indicator.targets[year] ?? .missing(), indicator.targetPlaces[year] ?? indicator.place)
            }
            judge(indicator.name, targets + [(indicator.baseline ?? .missing(), indicator.place)])
        }
        for row in host.document.measurements {
            let quarters = (1...4).compactMap { quarter in
                row.quarters[quarter].map { ($0, row.place(of: .quarter(quarter))) }
            }
            let own = [
                (row.target, row.place(of: .target)), (row.realisation, row.place(of: .realisation)),
                (row.cumulative, row.place(of: .cumulative)), (row.baseline, row.place(of: .baseline)),
                (row.final.target, row.place(of: .finalTarget)),
            ]
            judge(row.indicator, own + quarters)
        }
        return faults
    }

    // MARK: Sentences

    private static func spoken(_ sentence: Sentence, _ host: DocumentHost, _ judged: [(Scale, since: Int)]) -> [Fault] {
        let scores = sentence.figures.filter { !$0.isPercent && !$0.isMoney }
        guard !scores.isEmpty else { return [] }
        let named = host.lexicon.scalesNamed(in: sentence.words).filter {
            sentence.tokens.contains($0.tokens.lowerBound)
        }
        guard let first = named.first?.scale, named.allSatisfy({ $0.scale.name == first.name }),
            let (scale, since) = judged.first(where: { $0.0.name == first.name }),
            sentence.years.values.allSatisfy({ $0 >= since })
        else { return [] }
        return scores.compactMap { figure in
            guard let score = figure.quantity.number, let right = member(of: scale, for: score),
                let found = grade(of: figure, in: sentence, scale, host), found.rank != right
            else { return nil }
            let words =
                min(
                    found.tokens.lowerBound,
                    figure.tokens.lowerBound
                )..<max(found.tokens.upperBound, figure.tokens.upperBound)
            return fault(sentence.text(words), scale, right, score, sentence.place.showing(sentence.text))
        }
    }

    /// The grade that a sentence gives to a score: behind it, else before it.
    private static func grade(
        of figure: Sentence.Figure,
        in sentence: Sentence,
        _ scale: Scale,
        _ host: DocumentHost
    ) -> (rank: Int, tokens: Range<Int>)? {
        let end = figure.tokens.upperBound, start = figure.tokens.lowerBound
        for at in end..<max(end, min(end + reach, sentence.tokens.upperBound)) {
            if let found = grade(at: at, sentence, scale, host), joined(end..<at, at, sentence, host) { return found }
        }
        for at in stride(from: start - 1, through: max(sentence.tokens.lowerBound, start - reach), by: -1) {
            guard let found = grade(at: at, sentence, scale, host), found.tokens.upperBound <= start else { continue }
            let between = found.tokens.upperBound..<start
            let isTied =
                at > sentence.tokens.lowerBound
                && host.lexicon[.gradePrefixes].tag(of: sentence.words.text(at - 1)) != nil
                || sentence.words.tokens[start].gap.contains(.bracket)
            if isTied, fills(between, sentence, host) { return found }
        }
        return nil
    }

    /// Whether a score and the grade behind it belong together: by a word for grades, or a bracket.
    private static func joined(_ between: Range<Int>, _ grade: Int, _ sentence: Sentence, _ host: DocumentHost) -> Bool
    {
        let isTied =
            sentence.words.tokens[grade].gap.contains(.bracket)
            || between.contains { host.lexicon[.gradePrefixes].prefixMatch(sentence.words, at: $0) != nil }
        return isTied && fills(between, sentence, host)
    }

    private static func fills(_ range: Range<Int>, _ sentence: Sentence, _ host: DocumentHost) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            let ends = [
                host.lexicon[.gradePrefixes].prefixMatch(sentence.words, at: at),
                host.claims[.grade].prefixMatch(sentence.words, at: at),
            ].compactMap { $0?.tokens.upperBound }
            guard let next = ends.max(), next > at, next <= range.upperBound else { return false }
            at = next
        }
        return true
    }

    /// The longest grade that begins at a word; letters must be capitals.
    private static func grade(
        at start: Int,
        _ sentence: Sentence,
        _ scale: Scale,
        _ host: DocumentHost
    ) -> (rank: Int, tokens: Range<Int>)? {
        for length in stride(from: longestGrade, through: 1, by: -1) where start + length <= sentence.tokens.upperBound
        {
            let tokens = start..<start + length
            let text = sentence.words.text(tokens)
            guard let rank = scale.rank(of: text) else { continue }
            if length == 1, text.utf8.count <= 2 {
                guard text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { continue }
            }
            return (rank, tokens)
        }
        return nil
    }

    // MARK: Bands

    /// The grade that a score earns; nil outside of the scale's bands, as scores of another scale are.
    private static func member(of scale: Scale, for score: Number) -> Int? {
        guard let low = scale.members.first?.low, let high = scale.members.last?.high, score >= low, score <= high
        else {
            return nil
        }
        return scale.rank(ofScore: score)
    }

    private static func fault(_ found: String, _ scale: Scale, _ right: Int, _ score: Number, _ place: Place) -> Fault {
        let member = scale.members[right]
        let name = member.names.first.map { "\(member.grade) (\($0))" } ?? member.grade
        let from = right > 0 && scale.members[right - 1].high == member.low ? ">\u{00A0}" : ""
        let band = [member.low, member.high].compactMap { $0?.indonesian() }.joined(separator: "–")
        return Fault(
            found: found,
            expected: name,
            kind: scale.name,
            places: [place],
            working: LocalizedText(
                id: "\(score.indonesian()) termasuk \(name) (\(from)\(band))",
                en: "\(score.english()) is \(name) (\(from)\(band))"
            )
        )
    }
}
