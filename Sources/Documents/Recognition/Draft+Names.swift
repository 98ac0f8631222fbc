import Model

/// Title, government, agency and level.
extension Draft {
    func readNames() {
        out.title = titlePassage()
        let head = titleWords()
        readGovernment(head)
        readAgency(head)
        if let agency = out.agency {
            out.level = lexicon.isUnit(agency.kind) ? .unit : .agency
        } else if out.government != nil {
            out.level = .government
        }
        nameLocalCitations()
    }

    /// The cover's lines, each once, from the one that says what the document is.
    private func titlePassage() -> Passage? {
        // An annex alone is named by its head.
        guard !titleLines.isEmpty else { return out.annexes.first }
        let start =
            instrumentLine.flatMap { titleLines.firstIndex(of: $0) }
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
        var last: Int?
        for index in titleLines {
            if let last, (last..<index).contains(where: { isAddress(lines[$0]) }) { source.part() }
            source.append(lines[index], at: index)
            last = index
        }
        return source
    }

    private func readGovernment(_ head: NameSource) {
        var names = NameList()
        for index in head.lines { collectGovernments(index, into: &names, weight: 100) }
        if out.instrument != nil {
            for index in head.lines { collectHeads(index, into: &names, weight: 50, atStart: true) }
        }
        if let place = out.head?.agency?.place.position,
            let index = lines.firstIndex(where: { $0.place.position == place })
        {
            collectGovernments(index, into: &names, weight: 50)
        }
        for index in lines.indices where lines[index].role != .citation && lines[index].section != .cover {
            collectGovernments(index, into: &names, weight: 1)
        }
        if names.isEmpty {
            for index in lines.indices where lines[index].role != .citation {
                collectHeads(index, into: &names, weight: 1, atStart: false)
            }
        }
        out.government = names.best(preferring: { $0.kind != "provinsi" })
    }

    /// `BUPATI HULU PERMAI`: where nothing else names the government, its head does, and that of an instrument always.
    ///
    /// - Parameter atStart: only a line that begins so, or with the instrument of the head (`PERATURAN BUPATI …`).
    private func collectHeads(_ index: Int, into names: inout NameList, weight: Int, atStart: Bool) {
        let line = lines[index]
        let kind = line.hit(.regulationKinds).flatMap { $0.tokens.lowerBound == 0 ? $0.tokens : nil }
        for match in lexicon[.governmentHeads].matches(in: line.words) {
            if atStart, match.tokens.lowerBound > 0, !(kind?.contains(match.tokens.lowerBound) ?? false) { continue }
            let start = match.tokens.upperBound
            guard let end = nameEnd(line, from: start, limit: 4), end > start, !isJoin(line, start),
                let kind = lexicon[.governmentKinds].phrases(tag: match.tag).first
            else { continue }
            let printed = line.words.text(start..<end)
            let name = recogniser.titleCase.of((line.shape.isUpper ? kind.uppercased() : kind) + " " + printed)
            names.add(name, kind: match.tag, passage: line.passage, weight: weight)
        }
    }

    private func collectGovernments(_ index: Int, into names: inout NameList, weight: Int) {
        let line = lines[index]
        for match in line.hits(.governmentKinds) {
            guard let end = nameEnd(line, from: match.tokens.upperBound, limit: 4), end > match.tokens.upperBound,
                !isJoin(line, match.tokens.upperBound)
            else { continue }
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
            // `Kabupaten dan Perangkat Daerah`: what joins another thing ends the name; `Pangkajene dan Kepulauan` goes on.
            if isJoin(line, end), end + 1 >= line.words.count || isLabel(line, at: end + 1) { break }
            guard token.gap.isSubset(of: [.space, .dash]), line.words.isCapitalised(end),
                line.words.integer(end) == nil, token.range.count > 1,
                !isLabel(line, at: end), !endsName(line.words, at: end)
            else { break }
            end += 1
        }
        return end
    }

    /// `Kabupaten Contoh Raya Yang Mandiri`: behind the name a sentence goes on, whatever its capitals.
    private func endsName(_ words: Words, at token: Int) -> Bool {
        lexicon[.titleWords].prefixMatch(words, at: token)?.tag == TitleTag.nameEnd
            || beginsInstrument(words, at: token)
    }

    /// `SEKRETARIAT DPRD` above `SURAT KEPUTUSAN SEKRETARIS DPRD`
    private func beginsInstrument(_ words: Words, at token: Int) -> Bool {
        lexicon[.titleWords].prefixMatch(words, at: token).map { TitleTag.kinds.contains($0.tag) } ?? false
    }

    private func isJoin(_ line: Line, _ token: Int) -> Bool {
        token < line.words.count && lexicon[.conjunctions].tag(of: line.words.text(token)) != nil
    }

    private func isLabel(_ line: Line, at token: Int) -> Bool {
        for one in line.found where one.tokens.lowerBound == token {
            switch one.list {
            case .yearLabels, .numberLabels, .governmentKinds, .documentKinds, .regulationKinds, .plans: return true
            case .agencyKinds, .posts: return true
            case .headLabels where line.tag(of: one) == "agency": return true
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
        if names.isEmpty, titleLines.isEmpty { collectBelowAnnex(&names) }
        if names.isEmpty, out.instrument == nil, !head.lines.contains(where: { lines[$0].hit(.governmentKinds) != nil })
        {
            collectIntroduced(&names)
        }
        guard out.instrument == nil || !names.isEmpty else { return }
        out.agency = names.best(preferring: { _ in true })
        addAgencyMentions()
        useUsualName()
    }

    /// An annex that stands alone: `LAMPIRAN PERJANJIAN KINERJA`, `DINAS PERHUBUNGAN`, `KABUPATEN …`, line by line.
    private func collectBelowAnnex(_ names: inout NameList) {
        guard let first = lines.firstIndex(where: { $0.section == .annex && isAnnexHead($0) }) else { return }
        for line in lines[first...].prefix(6).prefix(while: { $0.section == .annex && $0.shape.isUpper }) {
            if names.isEmpty, line.hit(.posts) == nil { collectAgencies(in: line.text, line.passage, &names) }
        }
    }

    /// `… Dinas Koperasi, Usaha Mikro dan Perdagangan Kabupaten Rawa Indah …` among the first lines of a document without a
    /// cover: the one agency that is named with its government.
    private func collectIntroduced(_ names: inout NameList) {
        var found: [(name: String, kind: String, passage: Passage)] = []
        for line in lines.prefix(12) where line.role != .signature && line.role != .citation {
            var source = NameSource()
            source.append(line, at: -1)
            let government = line.hits(.governmentKinds).map { line.words.tokens[$0.tokens.lowerBound].start }
            for one in agencies(in: source)
            where government.contains(where: { line.words.bytes[..<$0].trimmedEnd(is: one.name) }) {
                found.append((one.name, one.kind, line.passage))
            }
        }
        guard let first = found.first, found.allSatisfy({ $0.name.folded == first.name.folded }) else { return }
        names.add(first.name, kind: first.kind, passage: first.passage, weight: 10)
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
                if (stop || beginsInstrument(words, at: end)) && !isNamed || words.integer(end) != nil
                    || leavesCapitals(words, start, end) || !words.tokens[end].gap.isDisjoint(with: ends)
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
            // `bagian dari skema …`: the word of a sentence names nobody.
            guard words.isCapitalised(start) else { continue }
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

extension ArraySlice<UInt8> {
    /// Whether these words end in a name, whatever its case.
    fileprivate func trimmedEnd(is name: String) -> Bool {
        String(decoding: self, as: UTF8.self).folded.hasSuffix(name.folded)
    }
}
