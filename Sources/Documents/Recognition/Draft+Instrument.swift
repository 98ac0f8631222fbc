import Model

/// The regulation that the document is, and what it says of itself.
extension Draft {
    func readInstrument() {
        guard let head = headOfRegulation() else { return }
        var instrument = Instrument(kind: head.kind, place: lines[head.line].place.showing(lines[head.line].text))
        var about: [String] = []
        var aboutSeen = false
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
                readNumber(line, &instrument)
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
            let line = lines[index]
            guard let kind = line.hit(.regulationKinds), kind.tokens.lowerBound == 0 else { continue }
            let near = titleLines[position...].prefix(4)
            if near.contains(where: { lines[$0].hit(.numberLabels) != nil || lines[$0].begins(.about) != nil }) {
                return (index, line.tag(of: kind))
            }
        }
        return nil
    }

    /// The office or the formula of grace that follows the title.
    func endsTitle(_ line: Line) -> Bool {
        line.shape.last == 0x2C || line.begins(.grace) != nil
            || line.hit(.posts).map { $0.tokens.lowerBound == 0 } ?? false
    }

    private func readNumber(_ line: Line, _ instrument: inout Instrument) {
        guard instrument.number == nil, let label = line.hit(.numberLabels) else { return }
        var end = label.tokens.upperBound
        guard end < line.words.count else { return }
        let start = end
        // The number goes on to the year label: `188.45/12/2020`, `11`.
        let year = line.hits(.yearLabels).first { $0.tokens.lowerBound > start }
        end = year?.tokens.lowerBound ?? line.words.count
        instrument.number = line.words.text(start..<end).trimmed
        if let year, year.tokens.upperBound < line.words.count {
            instrument.year = line.words.integer(year.tokens.upperBound)
        }
        if instrument.year == nil { instrument.year = yearInside(instrument.number) }
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
