import Model

/// Documents of several agencies: a decree with an annex for each, tables under the name of each.
extension Draft {
    /// What the lines so far say of whose the next table is.
    struct Ownership {
        /// Index into `out.parts`.
        var part: Int?
        /// The annex that the walk is in.
        var annex: Passage?
        /// The first line that was not looked at.
        var line = 0
        /// The sheet on which a line named the agency.
        var sheet: String?
    }

    /// Whose a table is: told by the rows above its head, else by what stands above it, else as the table before it.
    func owner(of table: Table, before: Int, titles: [Cell]) -> Int? {
        passLines(upTo: before, before: before)
        let named = titles.lazy.compactMap { self.agency(inTitle: $0.text, at: $0.place) }.first
        let ofSheet = table.place.sheet.flatMap { naming.agency(in: spaced($0), at: table.place) }
        // The title on a sheet says it better than its tab.
        let isUntitled = ownership.part == nil || isNewSheet(table) && ownership.sheet != table.place.sheet
        if let agency = named ?? (isUntitled ? ofSheet : nil) {
            ownership.part = naming.part(of: agency, annex: ownership.annex, in: &out)
        }
        sheet = table.place.sheet
        return ownership.part
    }

    private func isNewSheet(_ table: Table) -> Bool { table.place.sheet != sheet }

    private func spaced(_ name: String) -> String {
        String(decoding: name.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
    }

    /// Follows the lines up to one: annexes begin, agencies are named.
    ///
    /// - Parameter table: the line that the table stands before, for names not in capitals; nil where there is none.
    func passLines(upTo end: Int, before table: Int?) {
        var index = ownership.line
        guard index < end else { return }
        var government = false
        var named: Named?
        while index < end {
            let line = lines[index]
            if line.role == .title, line.section == .annex, isAnnexHead(line) {
                ownership.annex = annex(at: line)
                ownership.part = nil
                (named, government) = (nil, false)
            }
            let last = runEnd(index, within: end)
            if let agency = agency(in: index..<last, before: table) {
                named = agency
            } else if isOfGovernment(index..<last) {
                government = true
            }
            index = last
        }
        ownership.line = end
        if let named {
            ownership.part = naming.part(of: named, annex: ownership.annex, in: &out)
            ownership.sheet = named.place.sheet
        } else if government {
            ownership.part = nil
        }
    }

    private func annex(at line: Line) -> Passage? {
        out.annexes.first { $0.place.isSameSpot(as: line.place) }
    }

    /// Lines in capitals without a gap between them are one title.
    func runEnd(_ index: Int, within end: Int) -> Int {
        var at = index + 1
        guard isTitleLine(index) else { return at }
        while at < end, at < index + 6, isTitleLine(at), !lines[at].gapBefore, lines[at].label == nil { at += 1 }
        return at
    }

    private func isTitleLine(_ index: Int) -> Bool {
        let line = lines[index]
        switch line.role {
        case .signature, .citation, .contents, .catchword, .cell: return false
        default: break
        }
        switch line.section {
        case .considerations, .legalBasis, .enacting, .contents, .outline, .preface: return false
        default: return line.shape.isUpper && !isProse(line)
        }
    }

    /// The agency that a title or a label names; nil for running text and posts.
    private func agency(in run: Range<Int>, before table: Int?) -> Named? {
        let first = lines[run.lowerBound]
        if let named = labelledAgency(first) { return named }
        guard isTitleLine(run.lowerBound) else { return table.flatMap { plainAgency(run.lowerBound, before: $0) } }
        guard first.hits(.posts).allSatisfy({ $0.tokens.lowerBound > first.labelWords }) else { return nil }
        var source = NameSource()
        for index in run { source.append(lines[index], at: index) }
        return agencies(in: source).first.map {
            Named(name: $0.name, kind: $0.kind, place: $0.passage.place)
        }.flatMap(accepted)
    }

    /// `Perangkat Daerah : Dinas Kesehatan`
    func labelledAgency(_ line: Line) -> Named? {
        guard line.words.count <= 24, line.role != .citation, line.role != .signature,
            let hit = line.hit(.headLabels, "agency"), hit.tokens.lowerBound == line.labelWords,
            line.byte(behind: hit.tokens.upperBound - 1) == 0x3A
        else { return nil }
        return naming.agency(in: line.rest(behind: hit.tokens).trimmed, at: line.place).flatMap(accepted)
    }

    /// A line right above the table, not in capitals: `Indikator Kinerja Utama Dinas Kesehatan Tahun 2025`, or the name alone.
    private func plainAgency(_ index: Int, before end: Int) -> Named? {
        let line = lines[index]
        guard end - index <= 4, !isProse(line), line.role != .signature, line.role != .citation,
            line.shape.last != 0x3B, line.words.count <= 20,
            (index + 1..<max(end, index + 1)).allSatisfy({ !isProse(lines[$0]) })
        else { return nil }
        return agency(inTitle: line.body, at: line.place).flatMap(accepted)
    }

    /// The agency of a title: the text itself, or what follows the kind of document.
    private func agency(inTitle text: String, at place: Place) -> Named? {
        if let named = naming.agency(in: text, at: place) { return accepted(named) }
        let line = recogniser.maker.line(Paragraph(text: text, place: place), gapBefore: true)
        guard let kind = line.hit(.documentKinds), !isProse(line) else { return nil }
        var source = NameSource()
        source.append(line, at: -1)
        guard
            let found = agencies(in: source).first(where: { _ in
                line.hits(.agencyKinds).contains { hit in
                    hit.tokens.lowerBound >= kind.tokens.upperBound
                }
            })
        else { return nil }
        return accepted(Named(name: found.name, kind: found.kind, place: place.showing(text)))
    }

    /// Units do not part the document of the agency that they belong to.
    private func accepted(_ agency: Named) -> Named? {
        guard let own = out.agency, !lexicon.isUnit(own.kind) else { return agency }
        return lexicon.isUnit(agency.kind) ? nil : agency
    }

    /// A title that speaks of the government and of no agency.
    private func isOfGovernment(_ run: Range<Int>) -> Bool {
        guard isTitleLine(run.lowerBound) else { return false }
        let hits = run.lazy.flatMap { self.lines[$0].found }
        return hits.contains { $0.list == .governmentKinds } && hits.contains { $0.list == .documentKinds }
            && !hits.contains { $0.list == .agencyKinds || $0.list == .regulationKinds }
    }

    /// Keeps parts only where there are several owners; then the document itself is the government's, unless its own
    /// cover is a regulation of one agency.
    func settleParts() {
        var owners: Set<Int?> = Set(out.indicators.map(\.part))
        for table in out.tables where table.dataRows > 0 && Self.owned.contains(table.purpose) {
            if table.purpose != .indicators { owners.insert(table.part) }
        }
        let named = owners.compactMap { $0 }
        let isShared = named.count > 1 || (named.count == 1 && owners.contains(nil) && isOfAnnexes)
        guard isShared else { return dropParts() }
        keepParts(Set(named))
        guard let own = out.agency, out.instrument == nil || !isOnCover(own) else { return }
        guard out.parts.contains(where: { naming.isSame($0.agency, own) }) || !isOnCover(own) else { return }
        out.agency = nil
        out.level = out.government == nil ? nil : .government
    }

    private static let owned: Set<RecognisedTable.Purpose> = [.indicators, .quarterly, .annual, .activity, .budget]

    /// Whether annexes tell the owners apart, so that an annex without an agency is the government's own.
    private var isOfAnnexes: Bool {
        out.annexes.count > 1 && out.parts.contains { $0.annex != nil } && !(out.agency.map(isOnCover) ?? false)
    }

    private func isOnCover(_ agency: Named) -> Bool {
        titleLines.contains { lines[$0].place.isSameSpot(as: agency.place) }
    }

    private func dropParts() {
        out.parts = []
        for index in out.tables.indices { out.tables[index].part = nil }
        for index in out.indicators.indices { out.indicators[index].part = nil }
        for index in out.objectives.indices { out.objectives[index].part = nil }
    }

    /// Parts without a row of their own go; the others keep their order.
    private func keepParts(_ kept: Set<Int>) {
        var numbers: [Int: Int] = [:]
        for (new, old) in kept.sorted().enumerated() { numbers[old] = new }
        out.parts = kept.sorted().map { out.parts[$0] }
        func renumber(_ part: inout Int?) { part = part.flatMap { numbers[$0] } }
        for index in out.tables.indices { renumber(&out.tables[index].part) }
        for index in out.indicators.indices { renumber(&out.indicators[index].part) }
        for index in out.objectives.indices { renumber(&out.objectives[index].part) }
    }
}
