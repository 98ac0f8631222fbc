import Model

/// Title, government, agency and level.
extension Draft {
    func readNames() {
        out.title = titlePassage()
        let head = titleWords()
        readGovernment(head)
        readAgency(head)
        if let agency = out.agency {
            out.level = Draft.unitKinds.contains(agency.kind) ? .unit : .agency
        } else if out.government != nil {
            out.level = .government
        }
        nameLocalCitations()
    }

    /// Kinds below an agency.
    private static let unitKinds: Set<String> = ["bagian", "bidang", "uptd", "puskesmas", "kelurahan"]

    /// The cover's lines, each once, from the one that says what the document is.
    private func titlePassage() -> Passage? {
        // An annex alone is named by its head.
        guard !titleLines.isEmpty else { return out.annexes.first }
        let start =
            titleLines.firstIndex { lines[$0].hit(.regulationKinds).map { $0.tokens.lowerBound == 0 } ?? false }
            .flatMap { out.instrument == nil ? nil : $0 }
            ?? titleLines.firstIndex { lines[$0].hit(.documentKinds) != nil } ?? 0
        var seen: Set<String> = []
        var texts: [String] = []
        for index in titleLines[start...] {
            let line = lines[index]
            if out.instrument != nil, texts.count > 1, endsTitle(line) { break }
            if line.shape.letters + line.shape.digits > 0, seen.insert(line.text.folded).inserted {
                texts.append(line.text)
            }
            if texts.count >= 12 { break }
        }
        let text = texts.joined(separator: " ").oneLine
        guard !text.isEmpty else { return nil }
        return Passage(text: text, place: lines[titleLines[start]].place.showing(text), role: .title)
    }

    /// The whole cover as one run of words, with the line of each word.
    private func titleWords() -> NameSource {
        var source = NameSource()
        for index in titleLines { source.append(lines[index], at: index) }
        return source
    }

    private func readGovernment(_ head: NameSource) {
        var names = NameList()
        for index in head.lines { collectGovernments(index, into: &names, weight: 100) }
        if let place = out.head?.agency?.place.position,
            let index = lines.firstIndex(where: { $0.place.position == place })
        {
            collectGovernments(index, into: &names, weight: 50)
        }
        for index in lines.indices where lines[index].role != .citation && lines[index].section != .cover {
            collectGovernments(index, into: &names, weight: 1)
        }
        out.government = names.best(preferring: { $0.kind != "provinsi" })
    }

    private func collectGovernments(_ index: Int, into names: inout NameList, weight: Int) {
        let line = lines[index]
        for match in line.hits(.governmentKinds) {
            guard let end = nameEnd(line, from: match.tokens.upperBound, limit: 4), end > match.tokens.upperBound else {
                continue
            }
            let key = NameList.key(line.words, match.tokens.upperBound..<end, kind: match.tag)
            if names.count(key, weight: weight) { continue }
            let name = governmentKind(line, match) + " " + line.words.text(match.tokens.upperBound..<end)
            names.add(
                recogniser.titleCase.of(name),
                kind: line.tag(of: match),
                passage: line.passage,
                weight: weight,
                key: key
            )
        }
    }

    /// `Pemerintah Kabupaten`, `Kab.` → `Kabupaten`; `Daerah Istimewa` stays.
    private func governmentKind(_ line: Line, _ match: WordMatcher.Hit) -> String {
        let printed = line.words.text(match.tokens)
        guard let usual = lexicon[.governmentKinds].phrases(tag: line.tag(of: match)).first else { return printed }
        let folded = usual.folded
        let holds = match.tokens.contains { line.words.folded($0) == folded }
        if !holds, match.tokens.count > 1 { return printed }
        return line.shape.isUpper ? usual.uppercased() : usual
    }

    /// A name goes on over capitalised words up to a figure, a mark, a label or another kind of thing.
    private func nameEnd(_ line: Line, from start: Int, limit: Int) -> Int? {
        var end = start
        while end < line.words.count, end - start < limit {
            let token = line.words.tokens[end]
            guard token.gap.isSubset(of: [.space, .dash]), line.words.isCapitalised(end),
                line.words.integer(end) == nil,
                !isLabel(line, at: end)
            else { break }
            end += 1
        }
        return end
    }

    private func isLabel(_ line: Line, at token: Int) -> Bool {
        for one in line.found where one.tokens.lowerBound == token {
            switch one.list {
            case .yearLabels, .numberLabels, .governmentKinds, .documentKinds, .regulationKinds, .plans: return true
            case .agencyKinds, .posts: return true
            case .structure where one.tag == vocabulary[.about]: return true
            default: break
            }
        }
        return false
    }

    private func readAgency(_ head: NameSource) {
        var names = NameList()
        for name in agencies(in: head) { names.add(name.name, kind: name.kind, passage: name.passage, weight: 100) }
        if names.isEmpty, let agency = out.head?.agency { collectAgencies(in: agency.text, agency, &names) }
        if names.isEmpty {
            for annex in out.annexes { collectAgencies(in: annex.text, annex, &names) }
            for line in lines where names.isEmpty && line.section == .annex && line.shape.isUpper && line.label == nil {
                guard line.hit(.documentKinds) != nil else { continue }
                collectAgencies(in: line.text, line.passage, &names)
            }
        }
        guard out.instrument == nil || !names.isEmpty else { return }
        out.agency = names.best(preferring: { _ in true })
        addAgencyMentions()
        useUsualName()
    }

    /// `Kantor Camat Banjar Margo` on the cover, `Kecamatan Banjar Margo` in the text: the kind's own word names the agency.
    private func useUsualName() {
        guard let agency = out.agency, let usual = lexicon[.agencyKinds].phrases(tag: agency.kind).first else { return }
        let words = Words(agency.name)
        guard let match = lexicon[.agencyKinds].prefixMatch(words, at: 0), match.tokens.upperBound < words.count else {
            return
        }
        let tail = words.text(match.tokens.upperBound..<words.count)
        let name = usual + " " + tail
        guard name.folded != agency.name.folded,
            let mention = agency.mentions.firstIndex(where: { $0.text.folded == name.folded })
        else { return }
        let printed = Passage(text: agency.name, place: agency.place)
        out.agency?.mentions[mention] = printed
        out.agency?.name = recogniser.titleCase.of(name.uppercased())
    }

    private func collectAgencies(in text: String, _ passage: Passage, _ names: inout NameList) {
        var source = NameSource()
        let line = recogniser.maker.line(Paragraph(text: text, place: passage.place), gapBefore: true)
        source.append(line, at: -1)
        for name in agencies(in: source) { names.add(name.name, kind: name.kind, passage: passage, weight: 10) }
    }

    /// Agencies of a title: the kind's word and what follows up to the government, a figure or the next kind of thing.
    func agencies(in source: NameSource) -> [(name: String, kind: String, passage: Passage)] {
        var found: [(String, String, Passage)] = []
        let words = Words(source.text)
        let hits = vocabulary.hits(in: words)
        var free = 0
        for one in hits where one.list == .agencyKinds && one.tokens.lowerBound >= free {
            let start = one.tokens.lowerBound
            // `PEMERINTAH KABUPATEN`: the government itself is no agency.
            var end = one.tokens.upperBound
            // `Sekretariat Daerah Kabupaten`: the government's kind is no part of the agency's name.
            if let cut = hits.first(where: {
                $0.list == .governmentKinds && $0.tokens.lowerBound > start && $0.tokens.lowerBound < end
            }) {
                end = cut.tokens.lowerBound
            }
            while end < words.count, end - start < 14 {
                let stop = hits.contains { hit in
                    guard hit.tokens.lowerBound == end else { return false }
                    switch hit.list {
                    case .governmentKinds, .yearLabels, .numberLabels, .documentKinds, .regulationKinds, .plans:
                        return true
                    default: return hit.tag == vocabulary[.about]
                    }
                }
                // The point of `Kec. Suka Maju` ends no sentence.
                let ends: Words.Gap =
                    end == one.tokens.upperBound ? [.bracket, .blankLine] : [.stop, .bracket, .blankLine]
                // A hospital without a name of its own is told by its government.
                let isNamed = end == one.tokens.upperBound && vocabulary.tag(of: one) == "rsud"
                if stop && !isNamed || words.integer(end) != nil || leavesCapitals(words, start, end)
                    || !words.tokens[end].gap.isDisjoint(with: ends)
                {
                    break
                }
                end += 1
            }
            free = end
            let name = words.text(start..<end)
            let passage =
                source.passage(at: words.tokens[start].start, lines: lines)
                ?? Passage(text: name, place: Place(file: out.file))
            // The same name again on the cover is not part of a longer one.
            let repeated = TitleCase.withoutRepeat(recogniser.titleCase.of(name.oneLine))
            found.append((repeated, vocabulary.tag(of: one), passage))
        }
        return found
    }

    /// Behind a name in capitals a word in small letters begins the text, unless it joins (`dan`).
    private func leavesCapitals(_ words: Words, _ start: Int, _ end: Int) -> Bool {
        func isSmall(_ token: Int) -> Bool { words.bytes[words.tokens[token].range].contains { $0 &- 0x61 < 26 } }
        guard isSmall(end), lexicon[.conjunctions].tag(of: words.text(end)) == nil else { return false }
        return !(start..<end).contains(where: isSmall)
    }

    /// Other wordings of the agency in the text: the same kind with another name, each once.
    private func addAgencyMentions() {
        guard let agency = out.agency else { return }
        let own = agency.name.folded
        let longer = own + " "
        var seen: Set<String> = [own]
        for line in lines where out.agency?.mentions.count ?? 0 < 12 && line.role != .citation && line.section != .cover
        {
            for match in line.hits(.agencyKinds) where line.tag(of: match) == agency.kind {
                guard let end = nameEnd(line, from: match.tokens.upperBound, limit: 5), end > match.tokens.upperBound
                else { continue }
                let name = line.words.text(match.tokens.lowerBound..<end)
                let folded = name.folded
                if folded.hasPrefix(longer) { continue }
                if seen.insert(folded).inserted {
                    out.agency?.mentions.append(Passage(text: recogniser.titleCase.of(name), place: line.shown))
                }
            }
        }
    }

    /// `Peraturan Daerah Nomor 12 Tahun 2016` without a region is the government's own.
    private func nameLocalCitations() {
        guard let government = out.government else { return }
        let words = Words(government.name)
        let start = lexicon[.governmentKinds].prefixMatch(words, at: 0)?.tokens.upperBound ?? 0
        let region = (start..<max(words.count, start)).map { words.folded($0) }.joined(separator: "-")
        for index in out.citations.indices where out.citations[index].regulation == nil {
            let citation = out.citations[index]
            guard RegulationID.localKinds.contains(citation.kind) else { continue }
            out.citations[index].regulation = RegulationID.id(
                kind: citation.kind,
                number: citation.number,
                year: citation.year,
                region: region
            )
        }
    }
}

/// Several lines joined to one text, with the way back from a byte to its line.
struct NameSource {
    private(set) var text = ""
    private(set) var lines: [Int] = []
    private var starts: [Int] = []

    mutating func append(_ line: Line, at index: Int) {
        if !text.isEmpty { text += " " }
        starts.append(text.utf8.count)
        lines.append(index)
        text += line.text
    }

    func passage(at byte: Int, lines all: [Line]) -> Passage? {
        guard let at = starts.lastIndex(where: { $0 <= byte }), all.indices.contains(lines[at]) else { return nil }
        return all[lines[at]].passage
    }
}

/// Names with how much speaks for each, in the order in which they were met.
struct NameList {
    private var names: [(named: Named, weight: Int)] = []
    private var positions: [String: Int] = [:]
    private var keys: [UInt64: Int] = [:]

    var isEmpty: Bool { names.isEmpty }

    /// A number for the words of a name, so that a name met before costs no string.
    static func key(_ words: Words, _ tokens: Range<Int>, kind: Int32) -> UInt64 {
        tokens.reduce(UInt64(bitPattern: Int64(kind))) { ($0 ^ words.tokens[$1].hash) &* 0x9E37_79B9_7F4A_7C15 }
    }

    /// Counts a name that was met before; false for a new one.
    mutating func count(_ key: UInt64, weight: Int) -> Bool {
        guard let at = keys[key] else { return false }
        if at >= 0 { names[at].weight += weight }
        return true
    }

    mutating func add(_ name: String, kind: String, passage: Passage, weight: Int, key: UInt64? = nil) {
        let folded = name.folded
        var at = positions[folded]
        if let at {
            names[at].weight += weight
        } else if names.count < 64 {
            at = names.count
            positions[folded] = names.count
            names.append((Named(name: name, kind: kind, place: passage.place), weight))
        }
        if let key { keys[key] = at ?? -1 }
    }

    /// The name for which most speaks, the first among equals; the others become its mentions.
    func best(preferring preferred: (Named) -> Bool) -> Named? {
        let pool = names.contains { preferred($0.named) } ? names.filter { preferred($0.named) } : names
        guard let top = pool.map(\.weight).max(), var winner = pool.first(where: { $0.weight == top })?.named else {
            return nil
        }
        // `Kabupaten Tanggamus Khususnya` is the same name with the next word of a sentence.
        let own = winner.name.folded + " "
        winner.mentions = names.filter { $0.named.name != winner.name && !$0.named.name.folded.hasPrefix(own) }.prefix(
            16
        ).map {
            Passage(text: $0.named.name, place: $0.named.place)
        }
        return winner
    }
}

/// Names printed in capitals, as they are written in a sentence.
struct TitleCase: Sendable {
    /// Words that stay in capitals (`RSUD`, `DPRD`): those that the lexicon's kinds of agency write so.
    private let acronyms: Set<String>
    /// Words that join others and stay small (`dan`).
    private let joining: Set<String>

    init(lexicon: Lexicon) {
        joining = Set(lexicon[.conjunctions].entries.flatMap(\.phrases).map { $0.uppercased() })
        let words = lexicon[.agencyKinds].entries.flatMap(\.phrases).flatMap { $0.split(separator: " ") }.map(
            String.init
        )
        acronyms = Set(words.filter { word in word.utf8.count > 1 && word.utf8.allSatisfy { $0 &- 0x41 < 26 } })
    }

    func of(_ text: String) -> String {
        guard !text.utf8.contains(where: { $0 &- 0x61 < 26 }) else { return text.oneLine }
        return text.oneLine.split(separator: " ", omittingEmptySubsequences: false).map { word(String($0)) }
            .joined(separator: " ")
    }

    private func word(_ word: String) -> String {
        if joining.contains(word) { return word.lowercased() }
        if acronyms.contains(word) || (word.utf8.count > 1 && RomanNumeral.value(word) != nil) { return word }
        // Without a vowel it is no word: `DPMPTSP`, `PPKB`.
        if word.utf8.allSatisfy({ $0 &- 0x41 < 26 && !TitleCase.vowels.contains($0) }) { return word }
        var out: [UInt8] = []
        var inside = false
        for byte in word.utf8 {
            let isUpper = byte &- 0x41 < 26
            out.append(isUpper && inside ? byte | 0x20 : byte)
            inside = isUpper || byte &- 0x61 < 26 || byte >= 0x80
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let vowels: [UInt8] = Array("AEIOUY".utf8)

    /// `Kecamatan Kras Kecamatan Kras` → `Kecamatan Kras`.
    static func withoutRepeat(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count >= 2, words.count.isMultiple(of: 2) else { return name }
        let half = words.count / 2
        return words[..<half].elementsEqual(words[half...]) ? words[..<half].joined(separator: " ") : name
    }
}
