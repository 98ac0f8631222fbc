import Model

/// Reads the heads of tables: what each column holds.
struct HeadReader: Sendable {
    let lexicon: Lexicon
    private let headers: WordList

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        headers = lexicon[.headers]
    }

    /// What one cell of a head says.
    struct Cell {
        var text = ""
        var concept: Concept?
        /// Whether the whole cell is a known head, not only its beginning.
        var exact = false
        var year: Int?
        /// `Tahun ke-2`: counted from the start of the period.
        var ordinal: Int?
        var quarter: Int?
        /// Nothing but a year or a quarter.
        var bare = false

        var isEmpty: Bool { text.isEmpty }
    }

    /// A head is short; anything longer is data and not worth a look.
    private static let longest = 160

    func cell(_ text: String) -> Cell {
        var cell = Cell(text: text)
        guard !text.isEmpty, text.utf8.count <= HeadReader.longest else { return cell }
        let words = Words(text)
        guard !words.isEmpty else { return cell }
        if let tag = headers.tag(of: words), let concept = Concept(rawValue: tag) {
            cell.concept = concept
            cell.exact = true
            return cell
        }
        let rest = readTime(words, &cell)
        if rest.isEmpty {
            cell.bare = cell.year != nil || cell.ordinal != nil || cell.quarter != nil
            return cell
        }
        readConcept(words, rest, &cell)
        return cell
    }

    /// The concept that a whole title names.
    func concept(of title: String) -> Concept? { headers.tag(of: title).flatMap(Concept.init(rawValue:)) }

    /// Takes years and quarters out of a head; returns the words that are left.
    private func readTime(_ words: Words, _ cell: inout Cell) -> Range<Int> {
        var rest = 0..<words.count
        for token in 0..<words.count {
            if let year = year(words, token) {
                cell.year = cell.year ?? year
                var start = token
                if start > 0, lexicon[.yearLabels].tag(of: words.text(start - 1)) != nil { start -= 1 }
                rest = start == 0 ? (token + 1)..<words.count : 0..<min(start, rest.upperBound)
                if start == 0, token + 1 < words.count, self.year(words, token + 1) != nil { continue }
                break
            }
        }
        if cell.year == nil { readOrdinal(words, &cell, &rest) }
        if let match = lexicon[.quarters].firstMatch(in: words) {
            var end = match.tokens.upperBound
            var quarter = Int(match.tag)
            if quarter == nil, end < words.count {
                quarter = words.integer(end) ?? RomanNumeral.value(words.text(end))
                end += 1
            }
            if let quarter, (1...4).contains(quarter) {
                cell.quarter = quarter
                rest = match.tokens.lowerBound == 0 ? end..<max(words.count, end) : 0..<match.tokens.lowerBound
            }
        } else if words.count == 1, let roman = RomanNumeral.value(words.text(0)), (1...4).contains(roman) {
            cell.quarter = roman
            rest = 0..<0
        }
        return rest
    }

    /// `2021`, `T2024`.
    private func year(_ words: Words, _ token: Int) -> Int? {
        var bytes = words.bytes[words.tokens[token].range]
        if bytes.count == 5, let first = bytes.first, first | 0x20 == 0x74 { bytes = bytes.dropFirst() }
        guard bytes.count == 4, let year = ListLabel.decimal(bytes), (1990...2100).contains(year) else { return nil }
        return year
    }

    /// `Tahun ke-1`, `Tahun 1`, `Tahun I`, `ke-1`.
    private func readOrdinal(_ words: Words, _ cell: inout Cell, _ rest: inout Range<Int>) {
        for token in 0..<words.count {
            guard let label = lexicon[.yearLabels].prefixMatch(words, at: token) else { continue }
            for at in [label.tokens.upperBound, label.tokens.upperBound + 1] where at < words.count {
                guard let number = words.integer(at) ?? RomanNumeral.value(words.text(at)), (1...10).contains(number)
                else { continue }
                cell.ordinal = number
                rest = token == 0 ? (at + 1)..<words.count : 0..<token
                return
            }
        }
    }

    private func readConcept(_ words: Words, _ rest: Range<Int>, _ cell: inout Cell) {
        let text = words.text(rest)
        if let concept = headers.tag(of: text).flatMap(Concept.init(rawValue:)) {
            cell.concept = concept
            cell.exact = true
            return
        }
        // `Indikator Kinerja Utama (IKU)`: what stands in brackets explains.
        if let bracket = rest.dropFirst().first(where: { words.tokens[$0].gap.contains(.bracket) }) {
            let front = words.text(rest.lowerBound..<bracket)
            if let concept = headers.tag(of: front).flatMap(Concept.init(rawValue:)) {
                cell.concept = concept
                cell.exact = words.count - bracket <= 4
                return
            }
        }
        guard rest.count <= 9, let match = headers.prefixMatch(words, at: rest.lowerBound),
            let concept = Concept(rawValue: match.tag)
        else { return }
        cell.concept = concept
    }

    /// `1 2 3 …`, `(1) (2) … (8) = (7)/(6)*100%`: numbers of columns, no data.
    func isNumberRow(_ cells: [Model.Cell]) -> Bool {
        var next: Int?
        var count = 0
        for cell in cells where !cell.text.isEmpty {
            guard let number = HeadReader.columnNumber(Array(cell.text.utf8)) else { return false }
            if let next, number != next { return false }
            if next == nil, number > 2 { return false }
            next = number + 1
            count += 1
        }
        return count >= 2
    }

    private static func columnNumber(_ bytes: [UInt8]) -> Int? {
        var at = 0
        while at < bytes.count, bytes[at] == 0x28 || bytes[at] == 0x5B { at += 1 }
        let start = at
        while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
        guard let number = ListLabel.decimal(bytes[start..<at]), number < 100 else { return nil }
        while at < bytes.count, bytes[at] == 0x29 || bytes[at] == 0x5D || bytes[at] == 0x20 || bytes[at] == 0x2E {
            at += 1
        }
        // Behind the number only the rule of computation may stand.
        guard at == bytes.count || bytes[at] == 0x3D else { return nil }
        return number
    }
}
