import Model

/// What kind of document it is, told by its title first and by its tables where the title is silent.
extension Draft {
    func decideKind() {
        let titled = kindOfTitle()
        if out.instrument != nil {
            // A decree whose subject was not read says by its table of indicators what it is about.
            let isUnnamed = out.instrument?.about == nil && !out.indicators.isEmpty
            out.kind = (titled == .iku || isUnnamed) && !isGuideline(out.instrument?.about) ? .iku : .regulation
        } else if titled == .regulation, !out.indicators.isEmpty {
            // The annex of a decree, alone in its file.
            out.kind = kindOfTables() ?? .regulation
        } else {
            out.kind = kind(titled) ?? .unknown
        }
        readYearAndQuarter()
    }

    /// The kind that the title names, unless the tables show that it only names what they measure.
    private func kind(_ titled: DocumentKind?) -> DocumentKind? {
        let tables = kindOfTables()
        switch titled {
        case .iku, .agreement:
            // `Realisasi Indikator Kinerja Utama Triwulan III`: a form, with rows of results and no promise.
            let measures: Set<DocumentKind?> = [.quarterly, .annual, .activity]
            if measures.contains(tables), out.indicators.isEmpty, out.headings.allSatisfy({ $0.level != 1 }) {
                return tables
            }
            return titled
        case .annual, .report:
            let words = Words(out.title?.text ?? "")
            let isOfQuarter = lexicon[.quarters].firstMatch(in: words) != nil
            if isOfQuarter { return .quarterly }
            // Both forms are titled alike where an office leaves out the quarter.
            if titled == .annual, tables == .quarterly || tables == .activity { return tables }
            // A sentence on measuring, taken for the title of a form, in a chapter without any.
            if titled == .annual, tables == nil, signs().contains(.report) { return .report }
            return titled
        case .regulation: return tables ?? titled
        default: return titled ?? untitled(tables)
        }
    }

    /// What a text is whose title says nothing: its tables tell, unless headings, captions and running heads say that it is
    /// a piece of something else.
    private func untitled(_ tables: DocumentKind?) -> DocumentKind? {
        switch tables {
        case .annual:
            return isNumberedByChapter || signs().contains(.report) ? .report : tables
        case .iku where !out.indicators.isEmpty:
            let signs = signs()
            if signs.contains(.report) { return .report }
            if signs.contains(.own) || hasOwnForm { return tables }
            return signs.isEmpty && !isMatrixOfPlan && !isPartOfChapter ? tables : nil
        case nil: return signs() == [.report] ? .report : nil
        default: return tables
        }
    }

    private func kindOfTitle() -> DocumentKind? {
        let text = out.instrument.map { $0.about ?? "" } ?? out.title?.text ?? ""
        let words = Words(text)
        // A decree's own name says less than what it is about.
        let kinds = lexicon[.documentKinds].matches(in: words).compactMap { DocumentKind(rawValue: $0.tag) }
        if out.instrument != nil, kinds.isEmpty, namesIndicatorsAbove() || setsIndicators(words) { return .iku }
        let kind = kinds.first { $0 != .regulation } ?? kinds.first
        // `Tabel 2.1 Perjanjian Kinerja …` names a table of some document.
        return kind == .agreement && out.instrument == nil && isTitleOfTable ? nil : kind
    }

    /// `INDIKATOR KINERJA UTAMA TAHUN 2025` on the cover above a decree whose own title lacks a word.
    private func namesIndicatorsAbove() -> Bool {
        guard let head = instrumentLine else { return false }
        return titleLines.contains { $0 < head && lines[$0].hit(.documentKinds, DocumentKind.iku.rawValue) != nil }
    }

    /// A decree on `INDIKATOR KINERJA DINAS CONTOH` whose considerations say that they are the utama ones.
    private func setsIndicators(_ about: Words) -> Bool {
        let tags = lexicon[.titleWords].matches(in: about).map(\.tag)
        guard tags.contains(TitleTag.indicator), !tags.contains(TitleTag.otherIndicator) else { return false }
        let items = out.lists.filter { $0.purpose == .considerations }.flatMap(\.items).map(\.passage.text)
        guard let closing = items.last else { return false }
        let set = lexicon[.titleWords].matches(in: Words(closing)).map(\.tag)
        return set.contains(TitleTag.indicator) && !set.contains(TitleTag.otherIndicator)
            && items.contains { text in
                lexicon[.documentKinds].matches(in: Words(text)).contains { $0.tag == DocumentKind.iku.rawValue }
            }
    }

    /// `Petunjuk Pelaksanaan Pengukuran Kinerja` tells how to measure; it is no measurement.
    private func isGuideline(_ about: String?) -> Bool {
        guard let about else { return false }
        let words = Words(about)
        return lexicon[.structure].matches(in: words).contains {
            $0.tag == StructureWord.guideline.tag && $0.tokens.lowerBound <= 1
        }
    }

    private func kindOfTables() -> DocumentKind? {
        for purpose in [RecognisedTable.Purpose.quarterly, .annual, .activity] {
            if out.tables.contains(where: { $0.purpose == purpose && $0.dataRows > 0 }) {
                return DocumentKind(rawValue: purpose.rawValue)
            }
        }
        if !out.indicators.isEmpty { return .iku }
        if !out.submissions.isEmpty { return .register }
        if !out.agencies.isEmpty { return .agencies }
        if out.lists.contains(where: { $0.purpose == .indicators }) { return .iku }
        return nil
    }

    /// The single year and the quarter of an agreement, a form or a report, from its title or the line above its table.
    private func readYearAndQuarter() {
        readOnlyYear()
        guard out.instrument == nil, out.kind != .iku, out.kind != .unknown else { return }
        var texts = [out.title?.text].compactMap { $0 } + out.tables.compactMap { $0.title?.text }
        texts += labelledTimes()
        texts += Set(out.tables.compactMap(\.place.sheet)).sorted()
        for text in texts {
            let words = Words(text)
            if out.year == nil, let mention = Period.mentions(in: words, lexicon: lexicon).first(where: { !$0.isRange })
            {
                out.year = mention.period.start
            }
            if out.quarter == nil, out.kind == .quarterly { out.quarter = quarter(words) }
        }
    }

    /// Indicators of one year only, as a tree of performance for the year has them: the title names it, and no target has
    /// another.
    private func readOnlyYear() {
        guard out.kind == .iku, out.instrument == nil, let title = out.title?.text else { return }
        let years = Set(Period.mentions(in: title, lexicon: lexicon).map(\.period))
        let targets = Set(out.indicators.flatMap(\.targets.keys))
        guard let only = years.first, years.count == 1, only.start == only.end, targets == [only.start] else { return }
        out.year = only.start
    }

    /// The quarter that a text names: of `TW I s/d TW III` the last.
    private func quarter(_ words: Words) -> Int? {
        let matches = lexicon[.quarters].matches(in: words)
        guard let first = matches.first, let last = matches.last else { return nil }
        if matches.count == 2,
            lexicon[.rangeWords].prefixMatch(words, at: first.tokens.upperBound)?.tokens.upperBound
                == last.tokens.lowerBound
        {
            return Int(last.tag)
        }
        return Int(first.tag)
    }

    /// `Triwulan : III`, `Tahun : 2024`, `Periode : TW II 2024` on lines outside of tables; a lone figure gets back its label.
    private func labelledTimes() -> [String] {
        lines.prefix(40).compactMap { line in
            guard line.words.count <= 8, let colon = line.words.bytes.firstIndex(of: 0x3A), colon <= 40 else {
                return nil
            }
            let label = String(decoding: line.words.bytes[..<colon], as: UTF8.self)
            let isTime =
                lexicon[.yearLabels].tag(of: label) != nil
                || lexicon[.headers].tag(of: label) == Concept.period.rawValue
            guard isTime else { return nil }
            return label + " " + String(decoding: line.words.bytes[(colon + 1)...], as: UTF8.self).trimmed
        }
    }
}
