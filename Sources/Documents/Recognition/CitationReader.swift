import Model

/// Reads the citations of one sentence: the regulation, its gazettes, what amended it, and those named inside it.
struct CitationReader {
    let words: Words
    let found: [WordMatcher.Hit]
    let position: Citation.Position
    let place: Place
    /// Where the lines of a text of several lines begin: the byte, in order.
    let places: [(start: Int, place: Place)]
    let lexicon: Lexicon
    let vocabulary: Vocabulary
    private(set) var citations: [Citation] = []
    /// Per citation: first word, word behind its number and year, whether it stands in the title of another.
    private var spans: [Span] = []
    /// Index of a citation → the last one that amends it.
    private var amending: [Int: Int] = [:]

    /// Words with a semicolon in front, in order.
    private let semicolons: [Int]
    /// A title of more words than this is no title.
    private static let longestTitle = 160

    private struct Span {
        var start: Int
        var headEnd: Int
        var titleStart: Int?
        var titleEnd: Int?
        var end: Int
        var inTitle = false
        var amends: Int?
    }

    init(
        words: Words,
        found: [WordMatcher.Hit],
        position: Citation.Position,
        place: Place,
        places: [(start: Int, place: Place)] = [],
        lexicon: Lexicon,
        vocabulary: Vocabulary
    ) {
        self.vocabulary = vocabulary
        self.words = words
        self.found = found
        self.position = position
        self.place = place
        self.places = places
        self.lexicon = lexicon
        semicolons = words.bytes.contains(0x3B) ? CitationReader.semicolons(in: words) : []
    }

    private static func semicolons(in words: Words) -> [Int] {
        (1..<max(words.count, 1)).filter { token in
            words.tokens[token].gap.contains(.stop)
                && words.bytes[words.tokens[token - 1].end..<words.tokens[token].start].contains(0x3B)
        }
    }

    /// What was found at words from `token` on, up to but not including `limit`.
    private func found(from token: Int, to limit: Int) -> some Sequence<WordMatcher.Hit> {
        var low = 0
        var high = found.count
        while low < high {
            let middle = (low + high) / 2
            if found[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return found[low...].lazy.prefix { $0.tokens.lowerBound < limit }
    }

    private func first(_ kind: StructureWord, from token: Int, to limit: Int) -> WordMatcher.Hit? {
        found(from: token, to: limit).first { $0.tag == vocabulary[kind] }
    }

    mutating func read() {
        for one in found where one.list == .regulationKinds {
            let match = one
            if let last = spans.last, match.tokens.lowerBound < last.headEnd { continue }
            readHead(match)
        }
        for index in spans.indices { bound(index) }
        for index in spans.indices { relate(index) }
        for index in spans.indices { finish(index) }
    }

    /// Kind, issuer, number and year: `Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015`.
    private mutating func readHead(_ kind: WordMatcher.Hit) {
        guard let head = numbered(kind) ?? constitution(kind) else { return }
        let issuer = words.text(kind.tokens.lowerBound..<head.issuerEnd)
        var citation = Citation(
            text: "",
            kind: vocabulary.tag(of: kind),
            issuer: issuer.oneLine,
            number: head.number,
            year: head.year,
            position: position,
            place: place
        )
        citation.regulation = RegulationID.id(
            kind: vocabulary.tag(of: kind),
            number: head.number,
            year: head.year,
            region: region(min(kind.tokens.upperBound, head.issuerEnd)..<head.issuerEnd)
        )
        citations.append(citation)
        spans.append(
            Span(start: kind.tokens.lowerBound, headEnd: head.end, end: head.end)
        )
    }

    private struct Head {
        var issuerEnd: Int
        var number: String?
        var year: Int?
        var end: Int
    }

    /// The issuer takes at most 16 words; then comes the label of the number, and behind the number the year.
    private func numbered(_ kind: WordMatcher.Hit) -> Head? {
        let from = kind.tokens.upperBound
        let limit = min(from + 16, words.count)
        guard let label = labelOfNumber(from, limit) else { return bare(kind) }
        let start = label.upperBound
        if let blank = unnumbered(from, label) { return blank }
        guard start < words.count,
            words.bytes[words.tokens[start].range].contains(where: { $0 &- 0x30 < 10 }) || isPrinted(start)
        else { return nil }
        // Between kind and number stand names, no other sentence.
        for token in from..<label.lowerBound where !words.tokens[token].gap.isDisjoint(with: [.stop, .blankLine]) {
            return nil
        }
        let end = numberEnd(start)
        let number = words.text(start..<end)
        var head = Head(issuerEnd: max(label.lowerBound, kind.tokens.upperBound), number: number, year: nil, end: end)
        // A year that no law has (`Tahun 1050`) is a misprint, and read as it is printed.
        if let label = yearLabel(at: end), label < words.count, let year = words.integer(label),
            (1000...2999).contains(year)
        {
            head.year = year
            head.end = label + 1
        } else if let year = RegulationID.year(inside: number) {
            head.year = year
        } else if end < words.count, words.tokens[end].gap == .slash, let year = words.integer(end),
            (1900...2100).contains(year)
        {
            head.year = year
            head.end = end + 1
        }
        return head
    }

    /// `Nomor ...... Tahun 2019 tentang`: a number that was left to be filled in.
    private func unnumbered(_ from: Int, _ label: Range<Int>) -> Head? {
        let start = label.upperBound
        guard start < words.count else { return nil }
        let isMarked = lexicon[.missingMarks].tag(of: words.text(start)) != nil
        guard let at = yearLabel(at: isMarked ? start + 1 : start), at + 1 < words.count, let year = words.integer(at),
            (1900...2100).contains(year), first(.about, from: at + 1, to: at + 2) != nil,
            !(from...at).contains(where: { words.tokens[$0].gap.contains(.blankLine) })
        else { return nil }
        return Head(issuerEnd: max(label.lowerBound, from), number: nil, year: year, end: at + 1)
    }

    /// `Permendagri 86/2017`, `PP 18 Tahun 2016`: no label in front of the number.
    private func bare(_ kind: WordMatcher.Hit) -> Head? {
        let at = kind.tokens.upperBound
        guard at + 1 < words.count, let number = words.integer(at), number < 10_000, words.tokens[at].gap == .space
        else { return nil }
        let slash = words.tokens[at + 1].gap == .slash ? at + 1 : yearLabel(at: at + 1)
        guard let slash, slash < words.count, let year = words.integer(slash), (1900...2100).contains(year) else {
            return nil
        }
        return Head(issuerEnd: at, number: words.text(at), year: year, end: slash + 1)
    }

    /// The constitution has a year and no number.
    private func constitution(_ kind: WordMatcher.Hit) -> Head? {
        guard vocabulary.tag(of: kind) == RegulationID.constitution else { return nil }
        let end = kind.tokens.upperBound
        var at = kind.tokens.lowerBound
        while at < min(end + 6, words.count) {
            if let year = words.integer(at), (1900...2100).contains(year) {
                return Head(issuerEnd: min(end, at), number: nil, year: year, end: max(at + 1, end))
            }
            at += 1
        }
        return Head(issuerEnd: end, number: nil, year: nil, end: end)
    }

    private func labelOfNumber(_ from: Int, _ limit: Int) -> Range<Int>? {
        for one in found(from: from, to: limit) {
            switch one.list {
            case .numberLabels: return one.tokens
            case .regulationKinds, .yearLabels: return nil
            case .structure where endsKind(one.tag): return nil
            default: break
            }
        }
        return nil
    }

    /// `tentang`, and gazettes, which have numbers of their own.
    private func endsKind(_ tag: Int32) -> Bool {
        tag == vocabulary[.about] || tag == vocabulary[.gazette] || tag == vocabulary[.supplement]
    }

    /// `PER/09/M.PAN/5/2007` begins with letters.
    private func isPrinted(_ token: Int) -> Bool {
        token + 1 < words.count && !words.tokens[token + 1].gap.isDisjoint(with: [.slash, .point, .dash])
            && words.tokens[token + 1].gap.isDisjoint(with: [.space, .stop])
    }

    /// The number goes on over slashes, points and hyphens without blanks.
    private func numberEnd(_ start: Int) -> Int {
        var end = start + 1
        while end < words.count, end - start < 12, !words.tokens[end].gap.isEmpty,
            words.tokens[end].gap.isSubset(of: [.slash, .point, .dash])
        {
            end += 1
        }
        return end
    }

    private func yearLabel(at token: Int) -> Int? {
        found(from: token, to: token + 1).first { $0.list == .yearLabels }?.tokens.upperBound
    }

    /// The government that issued a local regulation, as a slug: behind the kind stands its name.
    private func region(_ tokens: Range<Int>) -> String? {
        var names: [String] = []
        for token in tokens {
            if found(from: token, to: token + 1).contains(where: { $0.list == .governmentKinds }) { continue }
            names.append(words.folded(token))
        }
        return names.isEmpty ? nil : names.joined(separator: "-")
    }
}

/// Titles, gazettes, amendments.
extension CitationReader {
    /// Where a citation ends: at the next one outside its title, at a semicolon, at the end of the sentence.
    private mutating func bound(_ index: Int) {
        let span = spans[index]
        let semicolon = semicolonPosition(from: span.headEnd)
        if let about = first(.about, from: span.headEnd, to: min(span.headEnd + 6, semicolon)) {
            spans[index].titleStart = about.tokens.upperBound
        }
        spans[index].end = semicolon
        if let start = spans[index].titleStart { spans[index].titleEnd = titleEnd(from: start, limit: semicolon) }
    }

    /// The first word behind the next semicolon.
    private func semicolonPosition(from token: Int) -> Int {
        var low = 0
        var high = semicolons.count
        while low < high {
            let middle = (low + high) / 2
            if semicolons[middle] < token { low = middle + 1 } else { high = middle }
        }
        return low < semicolons.count ? semicolons[low] : words.count
    }

    /// A title ends before its gazette, before what amended it, and where the sentence goes on.
    private func titleEnd(from start: Int, limit: Int) -> Int {
        var end = min(limit, start + CitationReader.longestTitle)
        let behindTitle = [StructureWord.gazette, .supplement, .amended].map { vocabulary[$0] }
        for one in found(from: start, to: end) where one.list == .structure || one.list == .citationEnds {
            if one.list == .citationEnds || behindTitle.contains(one.tag) { end = min(end, one.tokens.lowerBound) }
        }
        if position == .body || position == .cell, let comma = clauseEnd(start, end) { end = comma }
        for token in start..<max(end, start) where token > start && words.tokens[token].gap.contains(.stop) {
            // A full stop behind an abbreviation (`No.`) ends no sentence.
            let abbreviated = found(from: token - 1, to: token).contains { $0.list == .numberLabels }
            if !abbreviated {
                end = token
                break
            }
        }
        return end
    }

    /// In running text a title in capitals ends at a comma before a small letter.
    private func clauseEnd(_ start: Int, _ end: Int) -> Int? {
        guard start < end, words.isCapitalised(start) else { return nil }
        return (start..<end).first { $0 > start && words.tokens[$0].gap.contains(.comma) && !words.isCapitalised($0) }
    }

    /// A regulation whose title is still open when the next begins holds it, unless a conjunction or comma parts them.
    private mutating func relate(_ index: Int) {
        guard index > 0 else { return }
        let start = spans[index].start
        for outer in stride(from: index - 1, through: max(index - 3, 0), by: -1) {
            if spans[outer].inTitle { continue }
            guard spans[outer].end > start else { break }
            if let from = spans[outer].titleStart, let to = spans[outer].titleEnd, from <= start, start < to,
                !isParted(start)
            {
                spans[index].inTitle = true
                return
            }
            if first(.amended, from: spans[outer].headEnd, to: start) != nil {
                spans[index].amends = spans[outer].amends ?? outer
                amending[spans[index].amends ?? outer] = index
                return
            }
            // A new citation ends the title before it.
            if let to = spans[outer].titleEnd, to > start { spans[outer].titleEnd = start }
            spans[outer].end = min(spans[outer].end, start)
            return
        }
    }

    /// `dan`, `serta` or a comma in front: the next of a row, not part of a title.
    private func isParted(_ start: Int) -> Bool {
        guard start > 0 else { return true }
        if words.tokens[start].gap.contains(.comma) { return true }
        return lexicon[.conjunctions].tag(of: words.text(start - 1)) != nil
    }

    private mutating func finish(_ index: Int) {
        let span = spans[index]
        if span.inTitle || span.amends != nil { citations[index].position = .inside }
        let next = ((index + 1)..<max(min(index + 4, spans.count), index + 1)).first { !spans[$0].inTitle }
        let own = span.headEnd..<(next.map { spans[$0].start } ?? span.end)
        if !span.inTitle {
            let from = gazetteStart(of: index, in: own)
            citations[index].gazette = gazette(.gazette, in: from)
            citations[index].supplement = gazette(.supplement, in: from)?.number
        }
        if let start = span.titleStart, let end = span.titleEnd, start < end {
            citations[index].title = title(start..<end)
        }
        if let last = amending[index], span.amends == nil {
            let from = spans[last]
            let end = max(from.titleEnd ?? from.headEnd, from.headEnd)
            citations[index].amendedBy = words.text(from.start..<min(end, words.count)).oneLine
        }
        let end = span.inTitle ? (span.titleEnd ?? span.headEnd) : max(span.end, span.headEnd)
        let text = closed(span.start..<min(max(end, span.headEnd), words.count))
        citations[index].text = text
        citations[index].place = place(of: spans[index].start).showing(text)
    }

    /// `… tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 … (Lembaran Negara Tahun 1953 Nomor 9) sebagai
    /// Undang-Undang (Lembaran Negara Tahun 1959 Nomor 72)`: the gazette of the one in the title comes first.
    private func gazetteStart(of index: Int, in own: Range<Int>) -> Range<Int> {
        let inner = spans[(index + 1)...].prefix { $0.inTitle }.last
        let gazettes = found(from: inner?.headEnd ?? own.upperBound, to: own.upperBound)
            .filter { $0.tag == vocabulary[.gazette] }
        guard gazettes.count > 1, let last = gazettes.last else { return own }
        return last.tokens.lowerBound..<own.upperBound
    }

    /// The line on which a word stands.
    private func place(of token: Int) -> Place {
        places.last { $0.start <= words.tokens[token].start }?.place ?? place
    }

    /// The title without conjunctions left at its end.
    private func title(_ range: Range<Int>) -> String {
        var end = range.upperBound
        while end > range.lowerBound + 1, lexicon[.conjunctions].tag(of: words.text(end - 1)) != nil { end -= 1 }
        return closed(range.lowerBound..<end)
    }

    /// The words of a range with the bracket that closes behind the last, when one is open.
    private func closed(_ range: Range<Int>) -> String {
        var text = words.text(range)
        guard let last = range.last, let first = range.first, last < words.count else { return text.oneLine }
        let end = words.tokens[last].end
        var open = 0
        for byte in words.bytes[words.tokens[first].start..<end] {
            if byte == 0x28 { open += 1 } else if byte == 0x29 { open -= 1 }
        }
        if open > 0, end < words.bytes.count, words.bytes[end] == 0x29 {
            text += ")"
        }
        return text.oneLine
    }

    /// `Lembaran Negara … Tahun 2014 Nomor 244` and `Nomor 65 Tahun 1999`.
    private func gazette(_ kind: StructureWord, in range: Range<Int>) -> Citation.GazetteNumber? {
        guard let match = first(kind, from: range.lowerBound, to: range.upperBound) else { return nil }
        var result = Citation.GazetteNumber(year: nil, number: nil)
        let from = match.tokens.upperBound
        for one in found(from: from, to: min(range.upperBound, from + 16)) {
            if one.tag == vocabulary[.supplement] || one.tag == vocabulary[.gazette] {
                break
            }
            let value = one.tokens.upperBound
            guard value < words.count else { break }
            if one.list == .yearLabels, result.year == nil { result.year = words.integer(value) }
            if one.list == .numberLabels, result.number == nil, words.integer(value) != nil {
                result.number = words.text(value)
            }
        }
        return result.year == nil && result.number == nil ? nil : result
    }
}
