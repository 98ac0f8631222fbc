import Model

/// The regulation that the document is, and what it says of itself.
extension Draft {
    func readInstrument() {
        guard let head = headOfRegulation() else { return }
        var instrument = Instrument(kind: head.kind, place: lines[head.line].place.showing(lines[head.line].text))
        var about: [String] = []
        var aboutSeen = false
        var isNumberOpen = false
        instrumentLine = head.line
        for index in titleLines where index >= head.line {
            let line = lines[index]
            if aboutSeen {
                if !about.isEmpty, endsTitle(line) { break }
                about.append(line.text)
            } else if let match = line.begins(.about), match.tokens.lowerBound == 0 {
                aboutSeen = true
                let rest = line.rest(behind: match.tokens)
                if !rest.isEmpty { about.append(rest) }
            } else {
                readNumber(index, &instrument, &isNumberOpen)
            }
        }
        instrument.about = about.isEmpty ? nil : about.joined(separator: " ").oneLine
        instrument.dictum = dictum()
        instrument.selfReferences = selfReferences()
        out.instrument = instrument
    }

    /// A title line that begins with the kind of a regulation, and a number below or behind it.
    private func headOfRegulation() -> (line: Int, kind: String)? {
        for (position, index) in titleLines.enumerated() {
            guard let kind = kindOfInstrument(position) else { continue }
            let near = titleLines[position...].prefix(Self.numberReach)
            if near.contains(where: { lines[$0].hit(.numberLabels) != nil || lines[$0].begins(.about) != nil }) {
                return (index, kind)
            }
        }
        return nil
    }

    /// Lines from the kind of an instrument to its number: the kind, the post, the agency on two lines, the government.
    private static let numberReach = 6

    /// `PERATURAN BUPATI …`, `SURAT KEPUTUSAN SEKRETARIS …`; the post may stand on the next line.
    private func kindOfInstrument(_ position: Int) -> String? {
        let line = lines[titleLines[position]]
        if let kind = line.hit(.regulationKinds), kind.tokens.lowerBound == 0 { return line.tag(of: kind) }
        let list = lexicon[.titleWords]
        guard let word = list.prefixMatch(line.words, at: 0), TitleTag.kinds.contains(word.tag) else { return nil }
        var words = line.words
        if word.tokens.upperBound == words.count, position + 1 < titleLines.count {
            words = Words(line.text + " " + lines[titleLines[position + 1]].text)
            if let kind = vocabulary.hits(in: words).first(where: { $0.list == .regulationKinds }),
                kind.tokens.lowerBound == 0
            {
                return vocabulary.tag(of: kind)
            }
        }
        return list.prefixMatch(words, at: word.tokens.upperBound)?.tag == TitleTag.holder ? word.tag : nil
    }

    /// The office or the formula of grace that follows the title.
    func endsTitle(_ line: Line) -> Bool {
        line.shape.last == 0x2C || line.begins(.grace) != nil
            || line.hit(.posts).map { $0.tokens.lowerBound == 0 } ?? false
    }

    /// The number as it is printed, blanks within it included (`/SKEP/2018`), and its year, here or on a line of its own.
    private func readNumber(_ index: Int, _ instrument: inout Instrument, _ isOpen: inout Bool) {
        let line = lines[index]
        if isOpen {
            isOpen = false
            // `NOMOR` above `TAHUN 2014`
            if instrument.year == nil, let year = line.hit(.yearLabels), year.tokens.lowerBound == 0,
                year.tokens.upperBound + 1 == line.words.count
            {
                takeYear(behind: year, index, &instrument)
            }
        }
        guard instrument.number == nil, instrument.year == nil, let label = line.hit(.numberLabels) else { return }
        let year = line.hits(.yearLabels).first { $0.tokens.lowerBound >= label.tokens.upperBound }
        let start = line.words.tokens[label.tokens.upperBound - 1].end
        let end = year.map { line.words.tokens[$0.tokens.lowerBound].start } ?? line.words.bytes.count
        instrument.number = Self.number(line.words.bytes[start..<max(start, end)])
        if let year { takeYear(behind: year, index, &instrument) }
        if instrument.year == nil { instrument.year = yearInside(instrument.number) }
        isOpen = year == nil
    }

    private func takeYear(behind label: WordMatcher.Hit, _ index: Int, _ instrument: inout Instrument) {
        let at = label.tokens.upperBound
        guard let year = lines[index].words.integer(at) else { return }
        instrument.year = year
        numberYears[index] = label.tokens.lowerBound..<at + 1
    }

    /// What stands behind the label, without the marks around it; nil where no letter or figure does.
    private static func number(_ bytes: ArraySlice<UInt8>) -> String? {
        var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3A }
        // The point of `No.`
        if bytes.first == 0x2E, bytes.dropFirst().first != 0x2E { bytes = bytes.dropFirst() }
        bytes = CellText.trimmed(bytes)
        if let last = bytes.last, [0x2C, 0x2E, 0x3B].contains(last), bytes.dropLast().last != last {
            bytes = CellText.trimmed(bytes.dropLast())
        }
        guard bytes.contains(where: { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `188.45/12/KEP/2020`
    private func yearInside(_ number: String?) -> Int? {
        guard let last = number?.split(separator: "/").last, last.utf8.count == 4, let year = Int(last),
            (1945...2100).contains(year)
        else { return nil }
        return year
    }

    /// `Menetapkan : PERATURAN … TENTANG ….`
    private func dictum() -> Passage? {
        guard let index = lines.firstIndex(where: { $0.section == .enacting && $0.begins(.enacting) != nil }),
            let match = lines[index].begins(.enacting)
        else { return nil }
        var text = lines[index].rest(behind: match.tokens)
        var at = index + 1
        while at < lines.count, lines[at].continues == index || (text.isEmpty && at == index + 1) {
            text += (text.isEmpty ? "" : " ") + lines[at].text
            at += 1
        }
        return text.isEmpty ? nil : Passage(text: text.oneLine, place: lines[index].place.showing(lines[index].text))
    }

    /// `Dalam Peraturan Bupati ini`, `Peraturan Daerah ini mulai berlaku`: each place with the kind it names.
    private func selfReferences() -> [Instrument.SelfReference] {
        var found: [Instrument.SelfReference] = []
        for line in lines where line.section != .cover {
            for reference in line.hits(.selfReference) {
                let inside = reference.tokens
                guard let kind = line.hits(.regulationKinds).first(where: { inside.overlaps($0.tokens) }) else {
                    continue
                }
                found.append(Instrument.SelfReference(kind: line.tag(of: kind), passage: line.passage))
            }
        }
        return found
    }
}

/// Tags of the list `title-words`.
enum TitleTag {
    static let holder = "holder"
    static let street = "street"
    static let contact = "contact"
    static let acronym = "acronym"
    static let indicator = "indicator"
    static let otherIndicator = "other-indicator"
    static let nameEnd = "name-end"
    /// Kinds of regulation that one word in front of a post names.
    static let kinds: Set<String> = ["kepdin", "perka"]
}
