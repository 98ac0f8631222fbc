import Model

/// Reads the heads of tables: what each column holds.
struct HeadReader: Sendable {
    let lexicon: Lexicon
    private let headers: WordList
    /// Heads without anything between their letters: narrow columns break words anywhere (`TRIWU` / `LAN INI`).
    private let solid: [String: Concept]

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        headers = lexicon[.headers]
        var solid: [String: Concept] = [:]
        for entry in headers.entries {
            guard let concept = Concept(rawValue: entry.tag) else { continue }
            for phrase in entry.phrases where phrase.utf8.count >= 6 {
                let key = HeadReader.solid(phrase)
                if solid[key] == nil { solid[key] = concept }
            }
        }
        self.solid = solid
    }

    private static func solid(_ text: String) -> String {
        String(decoding: text.folded.utf8.filter { $0 > 0x20 && $0 != 0x2D }, as: UTF8.self)
    }

    /// What one cell of a head says.
    struct Cell {
        var text = ""
        var concept: Concept?
        /// Whether the whole cell is a known head, not only its beginning.
        var exact = false
        var year: Int?
        /// Whether the year stands first, and other words at most explain it: `2023 (Perubahan)`.
        var opensWithYear = false
        /// `Tahun ke-2`: counted from the start of the period.
        var ordinal: Int?
        var quarter: Int?
        /// 1 … 12.
        var month: Int?
        /// `s/d TW III`: up to the quarter or month.
        var isRunning = false
        /// The kind of document that a column of a register is for (`LKjIP`).
        var document: DocumentKind?
        /// Nothing but a year, a month or a quarter.
        var bare = false
        /// A year and a percent sign, nothing else.
        var isPercentOfYear = false

        var isEmpty: Bool { text.isEmpty }
    }

    /// A head is short; anything longer is data and not worth a look.
    private static let longest = 160

    func cell(_ text: String) -> Cell {
        var cell = Cell(text: text)
        guard !text.isEmpty, text.utf8.count <= HeadReader.longest else { return cell }
        let words = Words(text)
        guard !words.isEmpty else { return cell }
        if words.count <= 6, lexicon[.plans].tag(of: words) == nil {
            cell.document = lexicon[.documentKinds].tag(of: words).flatMap(DocumentKind.init(rawValue:))
        }
        if let tag = headers.tag(of: words), let concept = Concept(rawValue: tag) {
            cell.concept = concept
            cell.exact = true
            return cell
        }
        if words.count > 1, text.utf8.count <= 60, let concept = solid[HeadReader.solid(text)] {
            cell.concept = concept
            cell.exact = true
            return cell
        }
        if combinedLevels(words) != nil {
            cell.concept = .indicator
            cell.exact = true
            return cell
        }
        let rest = readTime(words, &cell)
        // `1 (2025)`, `I (2025)`: the first year of the plan.
        let isCounted =
            cell.year != nil && rest.count == 1
            && rest.first.flatMap { words.integer($0) ?? RomanNumeral.value(words.text($0)) }.map { $0 < 10 } ?? false
        if rest.isEmpty || isCounted {
            cell.bare = cell.year != nil || cell.ordinal != nil || cell.quarter != nil || cell.month != nil
            return cell
        }
        readConcept(words, rest, &cell)
        let sign = words.text(rest).utf8.filter { $0 > 0x20 && $0 != 0x28 && $0 != 0x29 }
        cell.isPercentOfYear = cell.year != nil && sign == [0x25]
        return cell
    }

    /// `Target pada Tahun ke-`: a head that ends in a word for years; what stands below it are years.
    func countsYears(_ head: String) -> Bool {
        guard head.utf8.count <= HeadReader.longest else { return false }
        let words = Words(head)
        return (max(words.count - 3, 0)..<words.count).contains { start in
            lexicon[.yearLabels].prefixMatch(words, at: start)?.tokens.upperBound == words.count
        }
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
                cell.opensWithYear = start == 0
                rest = start == 0 ? (token + 1)..<words.count : 0..<min(start, rest.upperBound)
                if start == 0, token + 1 < words.count, self.year(words, token + 1) != nil { continue }
                break
            }
        }
        if cell.year == nil { readOrdinal(words, &cell, &rest) }
        readQuarter(words, &cell, &rest)
        return rest
    }

    /// `TW III`, `s/d Triwulan III`, `TW I s/d TW III`, `Juni`, or a lone Roman numeral.
    private func readQuarter(_ words: Words, _ cell: inout Cell, _ rest: inout Range<Int>) {
        let quarters = lexicon[.quarters].matches(in: words)
        if let first = quarters.first {
            var end = quarters.last?.tokens.upperBound ?? first.tokens.upperBound
            cell.quarter = quarters.last.flatMap { Int($0.tag) }
            var start = first.tokens.lowerBound
            if let range = rangeWord(words, endingAt: quarters.last?.tokens.lowerBound ?? start) {
                cell.isRunning = true
                start = min(start, range)
            } else if let range = lexicon[.rangeWords].prefixMatch(words, at: end),
                range.tokens.upperBound + 1 == words.count,
                let last = quarter(words, range.tokens.upperBound)
            {
                // `TW I s/d IV`
                cell.isRunning = true
                cell.quarter = last
                end = words.count
            }
            rest = start == 0 ? end..<max(words.count, end) : 0..<start
        } else if words.count == 1, let quarter = quarter(words, 0), words.integer(0) == nil {
            cell.quarter = quarter
            rest = 0..<0
        } else if let month = month(words, within: rest) {
            cell.month = Int(month.tag)
            var start = month.tokens.lowerBound
            if let range = rangeWord(words, endingAt: start) {
                cell.isRunning = true
                start = range
            }
            rest = start == rest.lowerBound ? month.tokens.upperBound..<rest.upperBound : rest.lowerBound..<start
        }
    }

    /// A month at the end of the words in question, so that `Mei` inside a name is none.
    private func month(_ words: Words, within rest: Range<Int>) -> WordList.Match? {
        for token in rest {
            if let match = lexicon[.months].prefixMatch(words, at: token), match.tokens.upperBound == rest.upperBound {
                return match
            }
        }
        return nil
    }

    private func quarter(_ words: Words, _ token: Int) -> Int? {
        guard let number = words.integer(token) ?? RomanNumeral.value(words.text(token)), (1...4).contains(number)
        else {
            return nil
        }
        return number
    }

    /// Where `s/d` begins that stands right before a word.
    private func rangeWord(_ words: Words, endingAt token: Int) -> Int? {
        for start in max(token - 3, 0)..<max(token, 0)
        where lexicon[.rangeWords].prefixMatch(words, at: start)?.tokens.upperBound == token {
            return start
        }
        return nil
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
        if let concept = concept(of: text) ?? (rest.count > 1 ? solid[HeadReader.solid(text)] : nil) {
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
