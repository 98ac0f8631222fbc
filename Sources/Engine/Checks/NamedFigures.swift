internal import Model

/// All figures that the tables of a report give to one indicator.
struct NamedFigures {
    let name: String
    /// Where its row of this year stands.
    let place: Place
    /// Its target, realisation and achievement in words.
    let summary: LocalizedText
    private let words: Words
    private let row: Measurement
    /// Every number of its rows, whatever column.
    private let numbers: [Number]
    /// What this year's target, realisation and achievement are.
    private let thisYear: [Number]
    private let years: [Int: [Number]]
    private let unit: String?

    /// With more figures nearly every number can be derived from some of them.
    private static let mostDerived = 40
    /// A name of one word is found everywhere.
    private static let fewestWords = 2

    /// The indicators of the tables of results, each once; rows that do not agree are all taken.
    static func all(in host: DocumentHost) -> [NamedFigures] {
        let cells = RowCells(host.document)
        let groups = Dictionary(grouping: host.document.measurements) { $0.indicator.folded }
        return groups.keys.sorted().compactMap { key in
            guard let rows = groups[key], let row = rows.first(where: { $0.target.isKnown }) ?? rows.first else {
                return nil
            }
            let promised = host.document.indicators.filter { $0.name.folded == key }
            let figures = NamedFigures(row, rows, promised, cells, host.lexicon)
            return figures.words.count < fewestWords ? nil : figures
        }
    }

    private init(
        _ row: Measurement,
        _ rows: [Measurement],
        _ promised: [Indicator],
        _ cells: RowCells,
        _ lexicon: Lexicon
    ) {
        self.row = row
        name = row.indicator
        words = Words(row.indicator)
        place = row.place
        unit = RowReading(row, lower: nil, lexicon: lexicon).unit
        let current = rows.flatMap { [$0.target, $0.achievement] + $0.values }
        thisYear = current.flatMap(Self.numbers)
        var years: [Int: [Number]] = [:]
        for (year, figures) in rows.flatMap(\.years) {
            years[year, default: []] += [figures.target, figures.realisation, figures.achievement].flatMap(Self.numbers)
        }
        for (year, target) in promised.flatMap(\.targets) { years[year, default: []] += Self.numbers(target) }
        self.years = years
        let others = rows.flatMap { row in
            [row.final.target, row.final.achievement, row.final.realisation, row.standard, row.baseline]
                + row.plan.values + row.months.values + row.running.values + row.achievements.values
        }
        let beside =
            (rows.map(\.place) + promised.map(\.place)).flatMap { cells.numbers(beside: $0, lexicon) }
            + cells.numbers(ofRowsWith: row.indicator.folded, lexicon)
        numbers = thisYear + years.values.flatMap { $0 } + others.flatMap(Self.numbers) + beside
        summary = Self.summary(row)
    }

    private static func numbers(_ quantity: Quantity) -> [Number] {
        if let low = quantity.low, let high = quantity.high { return [low, high] }
        return PrintedFigure.readings(of: quantity).map(\.number)
            + (quantity.kind == .grade ? [quantity.number] : []).compactMap { $0 }
    }

    private static func summary(_ row: Measurement) -> LocalizedText {
        let reached = row.realisation.isKnown ? row.realisation : row.cumulative
        let parts = [
            ("target", "target", row.target), ("realisasi", "realisation", reached),
            ("capaian", "achievement", row.achievement),
        ]
        .filter { $0.2.isKnown }
        return LocalizedText(
            id: parts.map { "\($0.0) \($0.2.raw)" }.joined(separator: ", "),
            en: parts.map { "\($0.1) \($0.2.raw)" }.joined(separator: ", ")
        )
    }

    /// The one indicator that a sentence names in full, and where; a name inside a longer one is none.
    static func only(_ all: [NamedFigures], in sentence: Sentence) -> (NamedFigures, Range<Int>)? {
        let found = all.flatMap { indicator in indicator.mentions(in: sentence).map { (indicator, $0) } }
        let outer = found.filter { (_, range) in
            !found.contains {
                $0.1.count > range.count && $0.1.lowerBound <= range.lowerBound && $0.1.upperBound >= range.upperBound
            }
        }
        guard let first = outer.first, outer.allSatisfy({ $0.0.name == first.0.name }) else { return nil }
        return first
    }

    private func mentions(in sentence: Sentence) -> [Range<Int>] {
        let length = words.count
        guard sentence.tokens.count > length else { return [] }
        return (sentence.tokens.lowerBound...sentence.tokens.upperBound - length).compactMap { start in
            let isHere = (0..<length).allSatisfy { words.tokens[$0].hash == sentence.words.tokens[start + $0].hash }
            return isHere ? start..<start + length : nil
        }
    }

    /// Whether a figure may be one of the indicator by its unit: a percentage of it, or in its own unit.
    func fits(_ figure: Sentence.Figure, _ sentence: Sentence, _ host: DocumentHost) -> Bool {
        if figure.isMoney { return false }
        if figure.isPercent { return true }
        if let unit = figure.unit { return unit == self.unit }
        guard figure.end < sentence.tokens.upperBound else { return true }
        // A word behind the figure that is no known unit is what it counts.
        let gap = sentence.words.tokens[figure.end].gap
        let lists = [host.claims[.link], host.claims[.claim], host.lexicon[.stopWords], host.lexicon[.conjunctions]]
        return !gap.isDisjoint(with: [.comma, .bracket, .stop])
            || lists.contains { $0.prefixMatch(sentence.words, at: figure.end) != nil }
    }

    func holds(_ figure: Sentence.Figure) -> Bool { numbers.contains(where: figure.agrees) }

    func holds(_ figure: Sentence.Figure, of year: Int) -> Bool { (years[year] ?? []).contains(where: figure.agrees) }

    func isOfThisYear(_ figure: Sentence.Figure) -> Bool { thisYear.contains(where: figure.agrees) }

    /// Whether the table of results stands before the sentence: what follows is its analysis.
    func isMeasured(before place: Place) -> Bool {
        guard let line = place.position, let own = row.place.position else { return true }
        return own < line
    }

    /// Whether a figure is a difference, sum, rest, share or change of two of the indicator's figures.
    func derives(_ figure: Sentence.Figure) -> Bool {
        let known = Array(Set(numbers))
        guard known.count <= Self.mostDerived else { return true }
        for a in known {
            if let rest = Number.hundred.minus(a), figure.agrees(with: rest) { return true }
            for b in known where b != a {
                let results = [
                    a.minus(b), a.plus(b), a.percentage(of: b, digits: 12), a.minus(b)?.percentage(of: b, digits: 12),
                    b.times(Number(2))?.minus(a)?.percentage(of: b, digits: 12),
                ]
                if results.contains(where: { $0?.magnitude.map(figure.agrees) ?? false }) { return true }
            }
        }
        return false
    }
}

/// The cells of tables by row, those of unrecognised tables too.
private struct RowCells {
    private struct Row: Hashable {
        var sheet: String?
        var table: Int?
        var position: Int?
        var row: Int?

        init?(_ place: Place) {
            guard place.row != nil || place.position != nil else { return nil }
            (sheet, table, position, row) = (place.sheet, place.table, place.position, place.row)
        }
    }

    private let rows: [Row: [String]]
    private let named: [String: [Row]]

    init(_ document: RecognisedDocument) {
        var rows: [Row: [String]] = [:]
        var named: [String: [Row]] = [:]
        for passage in document.passages where passage.role == .cell {
            guard let row = Row(passage.place) else { continue }
            rows[row, default: []].append(passage.text)
            named[passage.text.folded, default: []].append(row)
        }
        (self.rows, self.named) = (rows, named)
    }

    func numbers(beside place: Place, _ lexicon: Lexicon) -> [Number] {
        Row(place).map { numbers(of: $0, lexicon) } ?? []
    }

    func numbers(ofRowsWith name: String, _ lexicon: Lexicon) -> [Number] {
        (named[name] ?? []).flatMap { numbers(of: $0, lexicon) }
    }

    private func numbers(of row: Row, _ lexicon: Lexicon) -> [Number] {
        // The number of the row is none of its figures.
        let cells = rows[row] ?? []
        let isNumbered =
            cells.first.map { cell in cell.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) } } ?? false
        return cells.dropFirst(isNumbered ? 1 : 0).flatMap {
            PrintedFigure.readings(of: Quantity.read($0, lexicon: lexicon)).map(\.number)
        }
    }
}

/// Words by which a document names itself between a statement and its figure.
enum OwnWords {
    /// Whether links, words of scope, years and the names of the agency and its government fill a range.
    static func fill(_ range: Range<Int>, _ sentence: Sentence, _ host: DocumentHost) -> Bool {
        let own = [host.document.agency?.name, host.document.government?.name].compactMap { $0 }
            .flatMap { Words($0).tokens.map(\.hash) }
        let names = Set(own)
        var at = range.lowerBound
        while at < range.upperBound {
            if names.contains(sentence.words.tokens[at].hash) {
                at += 1
                continue
            }
            var end = at + 1
            while end <= range.upperBound,
                !host.claims.fill(at..<end, of: sentence, with: [.link, .claim, .scope], host.lexicon)
            {
                end += 1
            }
            guard end <= range.upperBound else { return false }
            at = end
        }
        return true
    }
}
