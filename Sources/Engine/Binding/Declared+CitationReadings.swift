internal import Expression
internal import Model

extension Declared {
    /// What a citation says beyond its parts: its place in the text, its title and numbers beside the registry's.
    static let citationReadings: [Field] = [
        Field(
            "gazette_faults",
            .list(.object("fault")),
            "Gazette numbers that differ from the registry's.",
            of: CitationHost.self
        ) { .faults($0.gazetteFaults) },
        Field(
            "title_faults",
            .list(.object("fault")),
            "A title that is not the registry's (kind title), or an issuer's name broken off (kind issuer).",
            of: CitationHost.self
        ) { .faults($0.titleFaults) },
        Field(
            "period",
            .object("period"),
            "The years of the plan that it sets, else those its title names; null when none.",
            of: CitationHost.self
        ) { host in .object(period, host.period.map { Box($0, [host.model.place]) }) },
        Field("gazette_year", .int, "The year of the gazette that it names; null when absent.", of: CitationHost.self) {
            .integer($0.model.gazette?.year)
        },
        Field("passage", .string, "The line or cell in which it stands.", of: CitationHost.self) {
            .text($0.passageIndex.map(\.1))
        },
    ]
}

extension CitationHost {
    private var passages: [Passage] { document.document.passages }

    /// The passage in which the citation begins: its index and its text.
    var passageIndex: (Int, String)? {
        document.passageSpots[model.place.spot].map { ($0, passages[$0].text) }
    }

    /// The years of a cited plan.
    var period: Period? {
        if let known = verdict.regulation?.period { return known }
        let mentions = Period.mentions(in: model.title ?? "", lexicon: document.lexicon)
        return (mentions.last { $0.isRange } ?? mentions.last { $0.isLabelled })?.period
    }

    /// Where a long citation goes on over several lines, a number is shown on the line that holds it.
    var gazetteFaults: [Fault] {
        verdict.gazetteFaults.map { fault in
            Fault(found: fault.found, expected: fault.expected, kind: fault.kind, places: [place(of: fault.found)])
        }
    }

    private func place(of number: String) -> Place {
        guard let start = passageIndex?.0 else { return model.place }
        for index in start..<min(start + 6, passages.count) {
            let words = Words(passages[index].text)
            if (0..<words.count).contains(where: { words.text($0) == number }) {
                return passages[index].place.showing(number)
            }
        }
        return model.place
    }

    var titleFaults: [Fault] {
        var faults: [Fault] = []
        let registry = document.circumstances.registry
        if let regulation = verdict.regulation, let title = model.title {
            let comparison = TitleComparison(
                vocabulary: registry.vocabulary,
                stopWords: document.lexicon[.stopWords],
                otherWords: document.lexicon[.otherWords]
            )
            let inSentence = model.position == .body
            if comparison.differs(title, from: regulation, inSentence: inSentence) {
                let found = model.position == .legalBasis ? title : comparison.cited(title, of: regulation)
                faults.append(
                    Fault(found: found, expected: regulation.title, kind: "title", places: [model.place])
                )
            }
        }
        // Running text goes on behind a conjunction.
        let issuer = Words(model.position == .body ? "" : model.issuer)
        if issuer.count > 2, document.lexicon[.conjunctions].tag(of: issuer.text(issuer.count - 1)) != nil {
            let expected = verdict.regulation?.issuer ?? issuer.text(0..<issuer.count - 1)
            faults.append(Fault(found: model.issuer, expected: expected, kind: "issuer", places: [model.place]))
        }
        return faults
    }
}
