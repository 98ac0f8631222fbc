import Model

/// What kind of document it is, told by its title first and by its tables where the title is silent.
extension Draft {
    func decideKind() {
        let titled = kindOfTitle()
        if out.instrument != nil {
            out.kind = titled == .iku && !isGuideline(out.instrument?.about) ? .iku : .regulation
        } else {
            out.kind = titled ?? kindOfTables() ?? .unknown
        }
        readYearAndQuarter()
    }

    private func kindOfTitle() -> DocumentKind? {
        let text = out.instrument.map { $0.about ?? "" } ?? out.title?.text ?? ""
        let words = Words(text)
        // A decree's own name says less than what it is about.
        let kinds = lexicon[.documentKinds].matches(in: words).compactMap { DocumentKind(rawValue: $0.tag) }
        return kinds.first { $0 != .regulation } ?? kinds.first
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
        guard out.instrument == nil, out.kind != .iku, out.kind != .unknown else { return }
        let texts = [out.title?.text].compactMap { $0 } + out.tables.compactMap { $0.title?.text }
        for text in texts {
            let words = Words(text)
            if out.year == nil, let mention = Period.mentions(in: words, lexicon: lexicon).first(where: { !$0.isRange })
            {
                out.year = mention.period.start
            }
            if out.quarter == nil, let match = lexicon[.quarters].firstMatch(in: words) { out.quarter = Int(match.tag) }
        }
    }
}
