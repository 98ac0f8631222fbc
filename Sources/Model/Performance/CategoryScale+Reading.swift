extension CategoryScale.Band {
    /// A band as tables print it: `≥ 91`, `76 – 90`, `> 85 s.d. 100`, `76 ≤ 90`, `85 < x ≤ 100`, `91 ≤`, `100 ke atas`.
    ///
    /// A sign between two figures, as in `76 ≤ 90`, is read as from the one up to the other. Nil when there are no
    /// figures, more than two, or a doubt which is the limit.
    package init?(_ text: String, label: String, place: Place, lexicon: Lexicon) {
        guard text.utf8.count <= 60 else { return nil }
        let pieces = BandPieces(text, lexicon: lexicon)
        guard let first = pieces.figures.first, pieces.figures.count <= 2 else { return nil }
        self.init(label: label, raw: text, low: nil, high: nil, place: place)
        if pieces.figures.count == 2 {
            let second = pieces.figures[1]
            guard first.number <= second.number else { return nil }
            low = first.number
            high = second.number
            includesHigh = second.before != .less
            includesLow = first.before != .greater && !(pieces.hasVariable && first.behind == .less)
            return
        }
        hasTrailingSign = first.before == nil && first.word == nil && !pieces.hasVariable
        // `91 ≤` leaves out the achievement behind the sign.
        switch first.before ?? first.word ?? first.behind?.turned {
        case .greaterOrEqual: low = first.number
        case .greater: (low, includesLow) = (first.number, false)
        case .lessOrEqual: high = first.number
        case .less: (high, includesHigh) = (first.number, false)
        case nil: return nil
        }
    }
}

extension Quantity.Comparison {
    /// The same relation read from its other side: `85 ≤ x` is `x ≥ 85`.
    var turned: Quantity.Comparison {
        switch self {
        case .greaterOrEqual: .lessOrEqual
        case .greater: .less
        case .lessOrEqual: .greaterOrEqual
        case .less: .greater
        }
    }
}

/// The figures of a band and the signs around each.
private struct BandPieces {
    struct Figure {
        var number: Number
        /// The sign or word right before it.
        var before: Quantity.Comparison?
        /// The sign right behind it.
        var behind: Quantity.Comparison?
        /// The words right behind it (`ke atas`).
        var word: Quantity.Comparison?
    }

    private(set) var figures: [Figure] = []
    /// Whether a word stands behind a sign, in the place of the achievement (`85 < x ≤ 100`).
    private(set) var hasVariable = false
    private var pending: Quantity.Comparison?

    private static let signs: [(text: [UInt8], comparison: Quantity.Comparison)] = [
        (Array(">=".utf8), .greaterOrEqual), (Array("≥".utf8), .greaterOrEqual), (Array("<=".utf8), .lessOrEqual),
        (Array("≤".utf8), .lessOrEqual), (Array(">".utf8), .greater), (Array("<".utf8), .less),
    ]

    init(_ text: String, lexicon: Lexicon) {
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count, figures.count <= 2 {
            if let sign = BandPieces.signs.first(where: { bytes[index...].starts(with: $0.text) }) {
                if let last = figures.indices.last, figures[last].behind == nil {
                    figures[last].behind = sign.comparison
                }
                pending = sign.comparison
                index += sign.text.count
            } else if Folding.isDigit(bytes[index]) {
                guard let end = takeFigure(bytes, index) else { return }
                index = end
            } else if Folding.isLetter(bytes[index]) {
                index = takeWord(bytes, index, lexicon)
            } else {
                index += 1
            }
        }
    }

    private mutating func takeFigure(_ bytes: [UInt8], _ start: Int) -> Int? {
        var end = start
        while end < bytes.count, Folding.isDigit(bytes[end]) || bytes[end] == 0x2C || bytes[end] == 0x2E { end += 1 }
        while end > start, !Folding.isDigit(bytes[end - 1]) { end -= 1 }
        guard let number = Number(indonesian: bytes[start..<end]) else {
            figures = []
            return nil
        }
        figures.append(Figure(number: number, before: pending))
        pending = nil
        return end
    }

    private mutating func takeWord(_ bytes: [UInt8], _ start: Int, _ lexicon: Lexicon) -> Int {
        let rest = Words(bytes: Array(bytes[start...]))
        if let bound = lexicon[.bounds].prefixMatch(rest, at: 0),
            let comparison = Quantity.Comparison(rawValue: bound.tag)
        {
            var next = start + max(bound.range.upperBound, 1)
            while next < bytes.count, Folding.isSpace(bytes[next]) { next += 1 }
            // `kurang dari 91` limits the figure behind it, `91 ke atas` the one before.
            let isBefore = next < bytes.count && Folding.isDigit(bytes[next])
            if !isBefore, let last = figures.indices.last, figures[last].behind == nil, figures[last].word == nil {
                figures[last].word = comparison
            } else {
                pending = comparison
            }
            return next
        }
        if pending != nil { hasVariable = true }
        var end = start
        while end < bytes.count, Folding.isLetter(bytes[end]) { end += 1 }
        return end
    }
}
