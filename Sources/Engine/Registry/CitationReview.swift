package import Model

/// What the registry says of one citation of a text, for a reader who asks about the citation itself.
package struct CitationReview: Sendable {
    package var citation: Citation
    /// The registry's entry; nil when it is not known here, which is never a mistake.
    package var regulation: Regulation?
    /// The regulation that must be meant although number or year differ.
    package var meant: Regulation?
    /// The day or year by which the citation is judged, and whether the text itself states it.
    package var reference: PartialDate
    package var isStated: Bool
    /// Its standing on that date and on the day of the run; nil when no regulation is known.
    package var then: Standing?
    package var now: Standing?
    package var revokedBy: Regulation?
    package var revokedOn: PartialDate?
    package var differences: [Difference]
    /// Amendments certainly in force on that date that the citation does not name.
    package var missingAmendments: [Regulation]

    /// A part of the citation that is not as the registry has it.
    package struct Difference: Sendable, Hashable {
        package var part: Part
        package var found: String
        package var expected: String
    }

    package enum Part: String, Sendable, CaseIterable {
        case title, issuer, gazette
    }

    /// Whether something of it needs correction. What the registry does not know needs none, nor does what running
    /// text may leave out: a title shortened, an amendment unnamed.
    package var isFaulty: Bool {
        guard citation.position != .inside else { return false }
        if meant != nil || then == .revoked || then == .replaced || then == .notYet { return true }
        let inSentence = citation.position == .body
        return differences.contains { !inSentence || $0.part != .title } || !inSentence && !missingAmendments.isEmpty
    }

    /// Reviews all citations of a dossier, in their order.
    ///
    /// - Parameter on: the day by which they are judged; nil: the document's own date, else the day of the run.
    package static func all(
        in dossier: Dossier,
        registry: Registry,
        lexicon: Lexicon,
        on day: CivilDate?,
        asOf: CivilDate
    ) -> [CitationReview] {
        let circumstances = Circumstances(lexicon: lexicon, registry: registry, asOf: asOf)
        return dossier.documents.flatMap { document in
            var document = document
            if let day { document.dated = day }
            let host = DocumentHost(document, circumstances)
            return host.citations.map { CitationReview($0, of: host) }
        }
    }

    private init(_ host: CitationHost, of document: DocumentHost) {
        let verdict = host.verdict
        let today = PartialDate(document.circumstances.asOf)
        let named = verdict.regulation ?? verdict.meant
        citation = host.model
        regulation = verdict.regulation
        meant = verdict.meant
        reference = document.reference?.date ?? today
        isStated = document.reference?.stated ?? true
        then = named?.standing(on: reference)
        now = named?.standing(on: today)
        revokedBy = verdict.revokedBy
        revokedOn = verdict.revokedOn
        let isInside = host.model.position == .inside
        missingAmendments = isInside ? [] : verdict.missingAmendments
        differences = []
        // Of another regulation than the one meant, no part can be compared.
        guard !isInside, verdict.meant == nil else { return }
        differences += host.titleFaults.map {
            Difference(part: $0.kind == "title" ? .title : .issuer, found: $0.found, expected: $0.expected)
        }
        if verdict.wrongIssuer, let issuer = verdict.regulation?.issuer,
            !differences.contains(where: { $0.part == .issuer })
        {
            differences.append(Difference(part: .issuer, found: host.model.issuer, expected: issuer))
        }
        differences += verdict.gazetteFaults.map {
            Difference(part: .gazette, found: "\($0.kind) \($0.found)", expected: "\($0.kind) \($0.expected)")
        }
    }
}
