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
    /// The amendment that the citation names as the last one; nil when it names none, or one that the registry does not
    /// hold.
    var namedAmendment: Regulation?
    /// All amendments certainly made before the day of the run, oldest first.
    var amendments: [Regulation]

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
        asOf: CivilDate,
        government: String? = nil
    ) {
        // `Kota Kediri` and `Kabupaten Kediri` share a name, not their regulations.
        let entry = citation.regulation.flatMap { registry[$0] } ?? registry.printed(citation)
        let regulation = entry.flatMap { known in
            known.government == nil || government == nil || known.government?.folded == government?.folded ? known : nil
        }
        self.regulation = regulation
        let likeness = regulation.flatMap { Self.similarity(citation, $0) }
        titleSimilarity = likeness
        meant = Self.meant(citation, known: regulation, likeness, registry)
        status = .unknown
        wrongIssuer = false
        gazetteFaults = []
        missingAmendments = []
        amendments = []
        if let named = regulation ?? meant {
            status = .inForce
            if let revoked = named.revokedBy {
                revokedBy = registry[revoked.by]
                revokedOn = revoked.on
                status = Self.status(revoked.on, reference?.date, asOf)
            }
        }
        guard let regulation else { return }
        wrongIssuer = Self.wrongIssuer(citation, regulation)
        gazetteFaults = Self.gazetteFaults(citation, regulation)
        let changes = regulation.amendedBy
        let named = citation.amendedBy.flatMap { Self.position(of: $0, in: changes, registry) }
        namedAmendment = named.flatMap { registry[changes[$0].by] }
        amendments = Self.made(changes[...], before: PartialDate(asOf), registry)
        if let reference, citation.amendedBy == nil || named != nil {
            missingAmendments = Self.made(changes[(named.map { $0 + 1 } ?? 0)...], before: reference.date, registry)
        }
    }

    /// The amendments certainly made before a date.
    private static func made(
        _ changes: ArraySlice<Regulation.Change>,
        before date: PartialDate,
        _ registry: Registry
    ) -> [Regulation] {
        changes.filter { $0.on?.isCertainlyBefore(date) ?? false }.compactMap { registry[$0.by] }
    }

    private static func status(_ revoked: PartialDate?, _ reference: PartialDate?, _ asOf: CivilDate) -> Status {
        guard let revoked else { return .unclear }
        let today = PartialDate(asOf)
        guard let reference else { return .unclear }
        if revoked.isCertainlyBefore(reference) { return .revoked }
        if !reference.isCertainlyBefore(revoked) { return .unclear }
        return today.isCertainlyBefore(revoked) ? .inForce : .revokedLater
    }

    /// Which of the amendments the citation names as last; nil when the registry does not hold that one.
    private static func position(of named: String, in changes: [Regulation.Change], _ registry: Registry) -> Int? {
        let words = Words(named)
        let figures = (0..<words.count).compactMap { words.integer($0) }
        return changes.lastIndex { change in
            guard let regulation = registry[change.by], let number = Int(regulation.number) else { return false }
            return zip(figures, figures.dropFirst()).contains { $0 == number && $1 == regulation.year }
        }
    }

    /// Looks for the regulation that a wrong kind, number or year stands for: one the registry names as a known slip,
    /// or one of the same title of which two of these three agree.
    private static func meant(
        _ citation: Citation,
        known: Regulation?,
        _ likeness: Double?,
        _ registry: Registry
    ) -> Regulation? {
        let title = citation.title ?? ""
        if known != nil, title.isEmpty || (likeness ?? 1) >= 0.5 { return nil }
        let slip = registry.misquotes.first { misquote in
            misquote.kind == citation.kind && misquote.number.folded == citation.number?.folded
                && misquote.year == citation.year
                && (misquote.about.map { title.folded.contains($0.folded) } ?? true)
        }
        if let slip { return slip.means == known?.id ? nil : registry[slip.means] }
        // Regions name their regulations alike; and where two could be meant, nobody knows which.
        let nationalKinds = Set(registry.regulations.filter { $0.government == nil }.map(\.kind))
        let candidates = registry.regulations.filter { regulation in
            regulation.id != known?.id && !title.isEmpty && regulation.government == nil
                && agreesButForOne(citation, regulation, nationalKinds: nationalKinds)
                && (similarity(citation, regulation, atLeast: 0.9) ?? 0) >= 0.9
        }
        return candidates.count == 1 ? candidates.first : nil
    }

    /// Whether two of kind, number and year agree. A number that ends with its year agrees when the rest of it does.
    private static func agreesButForOne(
        _ citation: Citation,
        _ regulation: Regulation,
        nationalKinds: Set<String>
    ) -> Bool {
        guard let number = citation.number else { return false }
        let isYear = regulation.year == citation.year
        let isNumber =
            regulation.number == number
            || number.utf8.contains(0x2F) && citation.regulation?.withoutLastPart == regulation.id.withoutLastPart
        if regulation.kind == citation.kind { return isNumber != isYear }
        // A ministry under an earlier or later name is a matter of the issuer; regions may set the same as the state.
        return isNumber && isYear && nationalKinds.contains(citation.kind)
            && !regulation.kind.hasPrefix(citation.kind) && !citation.kind.hasPrefix(regulation.kind)
    }

    /// - Parameter bound: what is less alike counts as 0.
    private static func similarity(
        _ citation: Citation,
        _ regulation: Regulation,
        atLeast bound: Double = 0
    ) -> Double? {
        guard let title = citation.title, !title.isEmpty, !regulation.title.isEmpty else { return nil }
        return ([regulation.title] + regulation.titlesAccepted).map { Similarity.ratio(title, $0, atLeast: bound) }
            .max()
    }

    /// Only a regulation whose issuer the registry names can be misattributed: the printed name has words that the
    /// right one has not, or has one of its words too often or too seldom (`Menteri Negara …` for `Menteri …`).
    /// Abbreviations (`PAN dan RB`) misname nobody, nor does a misspelling.
    private static func wrongIssuer(_ citation: Citation, _ regulation: Regulation) -> Bool {
        guard let issuer = regulation.issuer else { return false }
        let words = Words(citation.issuer), right = Words(issuer).folded
        guard words.count >= right.count else { return false }
        let idle = ["peraturan", "keputusan", "republik", "indonesia"]
        let printed = words.folded.filter { !idle.contains($0) }
        func stranger(_ word: String) -> Bool {
            word.utf8.count >= 6 && !right.contains { $0 == word || Similarity.ratio($0, word) >= 0.75 }
        }
        if printed.contains(where: stranger) { return true }
        func count(_ word: String, in words: [String]) -> Int { words.count { $0 == word } }
        let weighty = right.filter { $0.utf8.count >= 4 }
        if weighty.contains(where: { count($0, in: printed) > count($0, in: right) }) { return true }
        return printed.allSatisfy(right.contains) && weighty.contains { count($0, in: printed) < count($0, in: right) }
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
    /// An id without its year: `per-20-m.pan-11-2008` as `per-20-m.pan-11`.
    fileprivate var withoutLastPart: Substring { utf8.lastIndex(of: 0x2D).map { self[..<$0] } ?? self[...] }

    /// The digits of the text without leading zeros: `07` and `7` are the same number.
    fileprivate var digits: String {
        String(decoding: utf8.filter { (0x30...0x39).contains($0) }.drop { $0 == 0x30 }, as: UTF8.self)
    }
}
