internal import Model

/// What the registry says of one citation. A regulation that the registry does not hold is unknown, never wrong.
struct CitationVerdict: Sendable {
    /// The registry's entry, when kind, number and year name one.
    var regulation: Regulation?
    /// The regulation that must be meant although number or year differ.
    var meant: Regulation?
    /// in-force, revoked (before the document's date), revoked-later, unclear (dates too coarse or no date), unknown.
    var status: Status
    var revokedBy: Regulation?
    var revokedOn: PartialDate?
    /// 1 when the cited title is the official one or an accepted one; nil without a title to compare.
    var titleSimilarity: Double?
    /// Set when the kind is printed with an issuer that the regulation did not have.
    var wrongIssuer: Bool
    var gazetteFaults: [GazetteFault]
    /// Amendments certainly in force at the document's date that the citation does not name.
    var missingAmendments: [Regulation]

    enum Status: String, Sendable {
        case inForce = "in-force"
        case revoked
        case revokedLater = "revoked-later"
        case unclear, unknown
    }

    /// A gazette number that differs from the registry's.
    struct GazetteFault: Sendable, Hashable {
        var kind: String
        var found: String
        var expected: String
    }

    init(
        _ citation: Citation,
        registry: Registry,
        lexicon: Lexicon,
        reference: ReferenceDate?,
        asOf: CivilDate
    ) {
        let regulation = citation.regulation.flatMap { registry[$0] }
        self.regulation = regulation
        meant = Self.meant(citation, known: regulation, registry)
        titleSimilarity = regulation.flatMap { Self.similarity(citation, $0) }
        status = .unknown
        wrongIssuer = false
        gazetteFaults = []
        missingAmendments = []
        guard let regulation else { return }
        status = .inForce
        if let revoked = regulation.revokedBy {
            revokedBy = registry[revoked.by]
            revokedOn = revoked.on
            status = Self.status(revoked.on, reference?.date, asOf)
        }
        wrongIssuer = Self.wrongIssuer(citation, regulation)
        gazetteFaults = Self.gazetteFaults(citation, regulation)
        if let reference, citation.amendedBy == nil {
            missingAmendments = regulation.amendedBy
                .filter { $0.on.map { $0.isCertainlyBefore(reference.date) } ?? false }
                .compactMap { registry[$0.by] }
        }
    }

    private static func status(_ revoked: PartialDate?, _ reference: PartialDate?, _ asOf: CivilDate) -> Status {
        guard let revoked else { return .unclear }
        let today = PartialDate(asOf)
        guard let reference else { return .unclear }
        if revoked.isCertainlyBefore(reference) { return .revoked }
        if !reference.isCertainlyBefore(revoked) { return .unclear }
        return today.isCertainlyBefore(revoked) ? .inForce : .revokedLater
    }

    /// Looks for the regulation that a wrong number or year stands for: one the registry names as a known slip, or
    /// one of the same kind and title of which either number or year agrees.
    private static func meant(_ citation: Citation, known: Regulation?, _ registry: Registry) -> Regulation? {
        let title = citation.title ?? ""
        if let known, title.isEmpty || (similarity(citation, known) ?? 1) >= 0.5 { return nil }
        let slip = registry.misquotes.first { misquote in
            misquote.kind == citation.kind && misquote.number.folded == citation.number?.folded
                && misquote.year == citation.year
                && (misquote.about.map { title.folded.contains($0.folded) } ?? true)
        }
        if let slip { return slip.means == known?.id ? nil : registry[slip.means] }
        return registry.regulations.first { regulation in
            regulation.id != known?.id && regulation.kind == citation.kind && !title.isEmpty
                && (regulation.number == citation.number) != (regulation.year == citation.year)
                && (similarity(citation, regulation) ?? 0) >= 0.9
        }
    }

    private static func similarity(_ citation: Citation, _ regulation: Regulation) -> Double? {
        guard let title = citation.title, !title.isEmpty, !regulation.title.isEmpty else { return nil }
        return ([regulation.title] + regulation.titlesAccepted).map { Similarity.ratio(title, $0) }.max()
    }

    /// Only a regulation whose issuer changed its name can be misattributed: the printed issuer names another of its
    /// ministries' names than the registry's.
    private static func wrongIssuer(_ citation: Citation, _ regulation: Regulation) -> Bool {
        guard let issuer = regulation.issuer else { return false }
        let printed = Words(citation.issuer), right = Words(issuer)
        guard printed.count >= 5 else { return false }
        let known = Set((0..<right.count).map { right.folded($0) })
        let ignored: Set<String> = ["peraturan", "republik", "indonesia", "ri", "dan"]
        let foreign = (0..<printed.count).map { printed.folded($0) }.filter {
            !known.contains($0) && !ignored.contains($0)
        }
        return !foreign.isEmpty
    }

    private static func gazetteFaults(_ citation: Citation, _ regulation: Regulation) -> [GazetteFault] {
        guard let official = regulation.gazette, official.reliable else { return [] }
        var faults: [GazetteFault] = []
        if let found = citation.gazette {
            if let number = found.number, let right = official.number, number.digits != right.digits {
                faults.append(GazetteFault(kind: official.kind, found: number, expected: right))
            }
            if let year = found.year, let right = official.year, year != right {
                faults.append(GazetteFault(kind: official.kind, found: "\(year)", expected: "\(right)"))
            }
        }
        if let found = citation.supplement, let right = official.supplement, found.digits != right.digits {
            faults.append(GazetteFault(kind: "T\(official.kind)", found: found, expected: right))
        }
        return faults
    }
}

extension String {
    /// The digits of the text without leading zeros: `07` and `7` are the same number.
    fileprivate var digits: String {
        String(decoding: utf8.filter { (0x30...0x39).contains($0) }.drop { $0 == 0x30 }, as: UTF8.self)
    }
}
