internal import Model

/// One sentence of the running text, with the figures and years in it.
struct Sentence {
    /// The words of its passage.
    let words: Words
    /// The words of the sentence.
    let tokens: Range<Int>
    let place: Place
    let figures: [Figure]
    /// Years by the word that they are.
    let years: [Int: Int]

    /// A figure with what is written to it.
    struct Figure {
        var quantity: Quantity
        /// The words of the number alone.
        var tokens: Range<Int>
        /// The word behind its unit.
        var end: Int
        var isPercent: Bool
        var isMoney: Bool
        /// Canonical unit behind it, other than percent.
        var unit: String?

        var readings: [PrintedFigure] { PrintedFigure.readings(of: quantity) }

        /// Whether it may be a rounding of a number.
        func agrees(with number: Number) -> Bool { readings.contains { $0.agrees(with: number) } }
    }

    var text: String { words.text(tokens) }

    /// The words of a range, with the bracket that closes right behind them.
    func text(_ range: Range<Int>) -> String {
        let text = words.text(range)
        guard range.upperBound > 0, words.tokens.indices.contains(range.upperBound - 1) else { return text }
        let end = words.tokens[range.upperBound - 1].end
        let opens = text.utf8.contains(UInt8(ascii: "(")) && !text.utf8.contains(UInt8(ascii: ")"))
        return opens && end < words.bytes.count && words.bytes[end] == UInt8(ascii: ")") ? text + ")" : text
    }

    /// The matches of a list in the sentence.
    func matches(_ list: WordList) -> [WordList.Match] {
        list.matches(in: words).filter { tokens.contains($0.tokens.lowerBound) }
    }
}

extension Sentence {
    /// The sentences of the running text.
    static func all(in host: DocumentHost) -> [Sentence] {
        var found: [Sentence] = []
        for (index, passage) in host.document.passages.enumerated() where passage.role == .body {
            let words = host.passageWords[index]
            guard words.count > 3 else { continue }
            var start = 0
            for token in 1...words.count where token == words.count || ends(words, before: token) {
                found.append(Sentence(words, start..<token, passage.place, host.lexicon))
                start = token
            }
        }
        return found
    }

    /// A full stop before a capital; a colon and a semicolon go on.
    private static func ends(_ words: Words, before token: Int) -> Bool {
        let gap = words.tokens[token].gap
        if gap.contains(.blankLine) { return true }
        guard gap.contains(.stop), words.isCapitalised(token) else { return false }
        return words.bytes[words.tokens[token - 1].end..<words.tokens[token].start].contains {
            [0x2E, 0x21, 0x3F].contains($0)
        }
    }

    private init(_ words: Words, _ tokens: Range<Int>, _ place: Place, _ lexicon: Lexicon) {
        self.words = words
        self.tokens = tokens
        self.place = place
        var figures: [Figure] = []
        var years: [Int: Int] = [:]
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            guard words.integer(index) != nil || Sentence.isGluedMoney(words, index, lexicon) else {
                index += 1
                continue
            }
            let end = Sentence.numberEnd(words, index, tokens.upperBound)
            if let year = words.integer(index), end == index + 1, (1950...2100).contains(year) {
                years[index] = year
            } else if let figure = Sentence.figure(words, index..<end, tokens.upperBound, lexicon) {
                figures.append(figure)
            }
            index = end
        }
        self.figures = figures
        self.years = years
    }

    /// Where the number ends that begins at a word: points and commas without space join its digits.
    private static func numberEnd(_ words: Words, _ start: Int, _ limit: Int) -> Int {
        var end = start + 1
        while end < limit, words.tokens[end].gap == .point || words.tokens[end].gap == .comma,
            words.integer(end) != nil, words.tokens[end].start == words.tokens[end - 1].end + 1
        {
            end += 1
        }
        return end
    }

    /// Nil for numbers of dates, ranges, fractions and numbered things.
    private static func figure(_ words: Words, _ number: Range<Int>, _ limit: Int, _ lexicon: Lexicon) -> Figure? {
        let start = number.lowerBound, end = number.upperBound
        let before = words.tokens[start].gap
        guard before.isDisjoint(with: [.dash, .slash]) || before.contains(.space) else { return nil }
        if end < limit {
            let after = words.tokens[end].gap
            if !after.isDisjoint(with: [.dash, .slash]), words.integer(end) != nil { return nil }
            if lexicon[.months].tag(of: words.text(end)) != nil { return nil }
        }
        let isGlued = isGluedMoney(words, start, lexicon)
        let isLabelled = !isGlued && start > 0 && lexicon[.units].tag(of: words.text(start - 1)) == rupiah
        var last = end
        if end < limit, let factor = lexicon[.multipliers].prefixMatch(words, at: end),
            factor.tokens.upperBound <= limit
        {
            last = factor.tokens.upperBound
        }
        let unit = last < limit ? lexicon[.units].prefixMatch(words, at: last) : nil
        let isPercent = unit?.tag == percent && last == end
        let first = isLabelled ? start - 1 : start
        let quantity = Quantity.read(words.text(first..<last), lexicon: lexicon)
        guard quantity.number != nil, quantity.kind == .number || quantity.kind == .money else { return nil }
        return Figure(
            quantity: quantity,
            tokens: number,
            end: min(unit.map { $0.tokens.upperBound } ?? last, limit),
            isPercent: isPercent,
            isMoney: isGlued || isLabelled || quantity.kind == .money || unit?.tag == rupiah,
            unit: isPercent ? nil : unit?.tag
        )
    }

    /// `Rp1` of `Rp1.850.000`: the unit of money right before its first digits.
    private static func isGluedMoney(_ words: Words, _ index: Int, _ lexicon: Lexicon) -> Bool {
        let bytes = words.bytes[words.tokens[index].range]
        guard let digit = bytes.firstIndex(where: isDigit), digit > bytes.startIndex,
            bytes[digit...].allSatisfy(isDigit)
        else { return false }
        return lexicon[.units].tag(of: String(decoding: bytes[..<digit], as: UTF8.self)) == rupiah
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Canonical units that reading itself knows.
    private static let rupiah = "rupiah", percent = "persen"
}
