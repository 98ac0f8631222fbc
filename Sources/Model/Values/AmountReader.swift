/// Reads figures with what belongs to them: sign, limit, money, multiplier, unit, range, ratio.
struct AmountReader {
    let bytes: [UInt8]
    let lexicon: Lexicon

    /// The canonical units that reading itself knows.
    static let rupiah = "rupiah"
    static let percent = "persen"

    /// One figure with its unit.
    struct Amount {
        var number: Number
        var unit: String?
        var isMoney = false
        var multiplier: Number?
    }

    /// The quantity, or nil when the text is not made of figures or leaves a doubt.
    func quantity(_ raw: String) -> Quantity? {
        let (comparison, start) = bound()
        guard start < bytes.count else { return nil }
        if let (left, right) = rangeSplit(from: start) {
            guard comparison == nil else { return nil }
            return range(start..<left, right..<bytes.count, raw)
        }
        if comparison == nil, let ratio = ratio(from: start, raw) { return ratio }
        guard let amount = amount(start..<bytes.count) else { return nil }
        let kind: Quantity.Kind = comparison != nil ? .bound : amount.isMoney ? .money : .number
        return Quantity(raw: raw, kind: kind, number: amount.number, comparison: comparison, unit: amount.unit)
    }

    // MARK: Limits

    private static let signs: [(text: [UInt8], comparison: Quantity.Comparison)] = [
        (Array(">=".utf8), .greaterOrEqual), (Array("=>".utf8), .greaterOrEqual), (Array("≥".utf8), .greaterOrEqual),
        (Array("≧".utf8), .greaterOrEqual), (Array("⩾".utf8), .greaterOrEqual),
        (Array("<=".utf8), .lessOrEqual), (Array("=<".utf8), .lessOrEqual), (Array("≤".utf8), .lessOrEqual),
        (Array("≦".utf8), .lessOrEqual), (Array("⩽".utf8), .lessOrEqual), (Array(">".utf8), .greater),
        (Array("<".utf8), .less),
    ]

    /// The limit that the text begins with, and where what it limits begins.
    func bound() -> (Quantity.Comparison?, Int) {
        for sign in AmountReader.signs where bytes.starts(with: sign.text) {
            return (sign.comparison, skipSpaces(sign.text.count))
        }
        let words = Words(bytes: bytes)
        guard let match = lexicon[.bounds].prefixMatch(words, at: 0), match.range.lowerBound == 0,
            let comparison = Quantity.Comparison(rawValue: match.tag)
        else { return (nil, 0) }
        var index = match.range.upperBound
        while index < bytes.count, [UInt8(ascii: "."), UInt8(ascii: ":")].contains(bytes[index]) { index += 1 }
        return (comparison, skipSpaces(index))
    }

    // MARK: Ranges and ratios

    /// Where the left side of a range ends and its right side begins.
    private func rangeSplit(from start: Int) -> (left: Int, right: Int)? {
        guard let digit = bytes[start...].firstIndex(where: Folding.isDigit) else { return nil }
        var index = digit
        while index < bytes.count {
            let (kind, length) = Folding.kind(in: bytes, at: index)
            if kind == .dash {
                let next = skipSpaces(index + length)
                if beginsAmount(next) { return (index, next) }
            }
            index += length
        }
        let words = Words(bytes: Array(bytes[digit...]))
        for token in words.tokens.indices.dropFirst() {
            guard let match = lexicon[.rangeWords].prefixMatch(words, at: token) else { continue }
            var next = digit + match.range.upperBound
            while next < bytes.count, bytes[next] == UInt8(ascii: ".") { next += 1 }
            next = skipSpaces(next)
            if beginsAmount(next) { return (digit + match.range.lowerBound, next) }
        }
        return nil
    }

    private func beginsAmount(_ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        return Folding.isDigit(bytes[index]) || moneyPrefix(index..<bytes.count) != nil
    }

    private func range(_ left: Range<Int>, _ right: Range<Int>, _ raw: String) -> Quantity? {
        guard var low = amount(trimmed(left)), let high = amount(trimmed(right)) else { return nil }
        if low.multiplier == nil, let factor = high.multiplier, low.unit == nil || low.isMoney {
            guard let raised = low.number.times(factor) else { return nil }
            low.number = raised
        }
        guard low.number <= high.number else { return nil }
        if let unit = low.unit, let other = high.unit, unit != other { return nil }
        return Quantity(raw: raw, kind: .range, low: low.number, high: high.number, unit: high.unit ?? low.unit)
    }

    /// `1:17,9`; a time of day (`07:30`) is none.
    private func ratio(from start: Int, _ raw: String) -> Quantity? {
        guard let (low, end) = figure(from: start) else { return nil }
        let colon = skipSpaces(end)
        guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return nil }
        let second = skipSpaces(colon + 1)
        guard let (high, last) = figure(from: second), !isTime(start..<end, second..<last) else { return nil }
        guard let tail = unit(trimmed(last..<bytes.count), isMoney: false) else { return nil }
        return Quantity(raw: raw, kind: .ratio, low: low, high: high, unit: tail.name)
    }

    private func isTime(_ hour: Range<Int>, _ minute: Range<Int>) -> Bool {
        hour.count == 2 && minute.count == 2 && bytes[hour.lowerBound] <= UInt8(ascii: "2")
            && bytes[minute.lowerBound] <= UInt8(ascii: "5")
    }

    // MARK: One amount

    /// A figure with its surroundings, when they are all understood.
    func amount(_ range: Range<Int>) -> Amount? {
        var start = range.lowerBound
        let money = moneyPrefix(range)
        if let money { start = money }
        var prefixUnit: String?
        if money == nil, let (unit, next) = scorePrefix(range) {
            prefixUnit = unit
            start = next
        }
        guard let (number, end) = figure(from: start), end <= range.upperBound else { return nil }
        var amount = Amount(number: number, unit: prefixUnit, isMoney: money != nil)
        var rest = skipNumberWords(trimmed(end..<range.upperBound))
        rest = takeMultiplier(rest, &amount) ?? rest
        if amount.isMoney {
            rest = trimmed(skipMoneyTail(rest))
            amount.unit = AmountReader.rupiah
        }
        guard let unit = unit(rest, isMoney: amount.isMoney) else { return nil }
        if let name = unit.name {
            guard amount.unit == nil || amount.unit == name || name.hasPrefix(AmountReader.rupiah) else { return nil }
            amount.unit = name
        } else if amount.multiplier != nil, !amount.isMoney {
            amount.isMoney = true
            amount.unit = AmountReader.rupiah
        }
        if let factor = amount.multiplier {
            guard let raised = amount.number.times(factor) else { return nil }
            amount.number = raised
        }
        return amount
    }

    /// The number that begins at `start` (a sign right before its digits), and where it ends.
    private func figure(from start: Int) -> (Number, Int)? {
        var index = start
        var negative = false
        if index < bytes.count, !Folding.isDigit(bytes[index]) {
            let (kind, length) = Folding.kind(in: bytes, at: index)
            guard kind == .dash || bytes[index] == UInt8(ascii: "+") else { return nil }
            negative = kind == .dash
            index += length
        }
        let first = index
        while index < bytes.count {
            let separates = bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
            guard
                Folding.isDigit(bytes[index])
                    || separates && index + 1 < bytes.count && Folding.isDigit(bytes[index + 1])
            else { break }
            index += 1
        }
        guard index > first, let number = Number(indonesian: bytes[first..<index]) else { return nil }
        guard negative else { return (number, index) }
        return number.negated.map { ($0, index) }
    }

    /// Where the figure begins behind `Rp` or `Rp.`; nil without it.
    private func moneyPrefix(_ range: Range<Int>) -> Int? {
        var end = range.lowerBound
        while end < range.upperBound, Folding.isLetter(bytes[end]) { end += 1 }
        guard end > range.lowerBound, end - range.lowerBound <= 8 else { return nil }
        let word = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
        guard lexicon[.units].tag(of: word) == AmountReader.rupiah,
            lexicon[.multipliers].tag(of: word) == nil
        else { return nil }
        while end < range.upperBound, [UInt8(ascii: "."), UInt8(ascii: ":")].contains(bytes[end]) { end += 1 }
        return skipSpaces(end)
    }

    /// A unit of scores or ranks before its figure (`Indeks 75`, `Level 3`).
    private func scorePrefix(_ range: Range<Int>) -> (unit: String, next: Int)? {
        guard range.lowerBound < range.upperBound, Folding.isLetter(bytes[range.lowerBound]) else { return nil }
        let words = Words(bytes: Array(bytes[range]))
        guard let match = lexicon[.units].prefixMatch(words, at: 0) else { return nil }
        let classes = lexicon[.unitClasses].tags(of: match.tag)
        guard classes.contains("index") || classes.contains("ordinal") else { return nil }
        var next = range.lowerBound + match.range.upperBound
        while next < range.upperBound,
            [UInt8(ascii: ":"), UInt8(ascii: "=")].contains(bytes[next]) || Folding.isSpace(bytes[next])
        {
            next += 1
        }
        return (match.tag, next)
    }

    /// Passes over `(tiga)` behind `3`.
    private func skipNumberWords(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "("),
            let close = bytes[range].firstIndex(of: UInt8(ascii: ")"))
        else { return range }
        let words = Words(bytes: Array(bytes[range.lowerBound + 1..<close]))
        guard !words.isEmpty else { return range }
        for index in words.tokens.indices where lexicon[.numberWords].tag(of: words.text(index)) == nil { return range }
        return trimmed(close + 1..<range.upperBound)
    }

    /// Takes `juta`, `miliar` … off the front; a single letter (`M`) multiplies only money.
    private func takeMultiplier(_ range: Range<Int>, _ amount: inout Amount) -> Range<Int>? {
        guard !range.isEmpty else { return nil }
        let words = Words(bytes: Array(bytes[range]))
        guard let match = lexicon[.multipliers].prefixMatch(words, at: 0), match.range.lowerBound == 0,
            let power = Int(match.tag), (1...18).contains(power), match.range.count > 1 || amount.isMoney
        else { return nil }
        amount.multiplier = Number(coefficient: Number.power(of: power))
        return trimmed(range.lowerBound + match.range.upperBound..<range.upperBound)
    }

    /// Passes over `,-` and `,00` behind money.
    private func skipMoneyTail(_ range: Range<Int>) -> Range<Int> {
        var index = range.lowerBound
        while index < range.upperBound {
            let (kind, length) = Folding.kind(in: bytes, at: index)
            guard kind == .dash || kind == .comma || kind == .point else { break }
            index += length
        }
        return index..<range.upperBound
    }
}
