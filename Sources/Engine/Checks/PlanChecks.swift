internal import Model

/// Tells a plan's table of goals and objectives from a document of indicators.
enum PlanChecks {
    /// Columns that the form of indicators has and a plan has not.
    private static let own: Set<Concept> = [.formula, .definition, .source, .owner]
    /// Targets of years that a plan's table has at least.
    private static let leastYears = 3

    /// Whether the document is part of a plan: its title names one, or it has no title of its own and its tables are those
    /// of a plan (targets of the years up to a condition at the end) whose period the text gives. What calls itself a
    /// document of indicators, or sets them by an instrument, is none.
    static func isPlan(_ document: RecognisedDocument, _ lexicon: Lexicon) -> Bool {
        guard document.kind == .iku, document.instrument == nil else { return false }
        if let title = document.title {
            let words = Words(title.text)
            // The list of kinds has plans among the documents of indicators.
            let isOwn = lexicon[.documentKinds].matches(in: words).contains {
                $0.tag == DocumentKind.iku.rawValue && lexicon[.plans].firstMatch(in: Words($0.phrase)) == nil
            }
            return !isOwn && lexicon[.plans].firstMatch(in: words) != nil
        }
        let tables = document.tables.filter { $0.purpose == .indicators }
        guard !tables.isEmpty, document.periods.contains(where: { $0.context == .plan }) else { return false }
        return tables.allSatisfy { table in
            let concepts = table.columns.compactMap(\.concept)
            return concepts.contains(.finalTarget) && concepts.count { $0 == .target } >= leastYears
                && own.isDisjoint(with: concepts)
        }
    }

    /// Whether the document is one that sets indicators: no part of a plan, no paper about them (rencana aksi, pohon
    /// kinerja, a letter), and no regulation that amends single articles of another.
    static func setsIndicators(_ document: RecognisedDocument, _ lexicon: Lexicon) -> Bool {
        if isPlan(document, lexicon) { return false }
        let papers = lexicon[.otherPapers]
        if let instrument = document.instrument {
            let about = Words(instrument.about ?? "")
            let amends = papers.prefixMatch(about, at: 0)?.tag == "amending"
            return !(amends && document.indicators.isEmpty)
        }
        guard let title = document.title else { return true }
        return !papers.matches(in: Words(title.text)).contains { $0.tag == "paper" }
    }
}
