internal import Expression
internal import Model

/// What rules are run over: one document, or a whole government.
protocol JudgedHost: Placed {
    var circumstances: Circumstances { get }
    /// The date by which rules are in force.
    var ruleDate: PartialDate { get }
    /// The kind of document it is; nil for a government.
    var documentKind: DocumentKind? { get }
    /// Whether nothing is known of what a rule looks at.
    func isSilent(on reliance: Reliance) -> Bool
    /// Whether it is a document whose parts belong to several agencies.
    var isShared: Bool { get }
    /// All subjects of one kind, in reading order.
    func subjects(_ kind: SubjectKind) -> [JudgedSubject]
    /// The slots that every expression about a subject begins with.
    func slots(_ kind: SubjectKind, _ subject: JudgedSubject) -> [Value]
    /// The subject as a finding names it.
    func described(_ kind: SubjectKind, _ subject: JudgedSubject) -> Subject
    /// Why nothing can be said of what stands there: the cell looks empty, but its value was not read.
    func unread(_ place: Place) -> LocalizedText?
}

extension JudgedHost {
    func isSilent(on reliance: Reliance) -> Bool { false }
    var isShared: Bool { false }
    func unread(_ place: Place) -> LocalizedText? { nil }

    /// A legal basis with its status on the date by which rules are in force.
    func dated(_ basis: LegalBasis) -> LegalBasis {
        guard let id = basis.regulation, let regulation = circumstances.registry[id] else { return basis }
        var basis = basis
        basis.status = LocalizedText(id: "berlaku", en: "in force")
        if let from = regulation.inForceFrom, ruleDate.isCertainlyBefore(from) {
            basis.status = LocalizedText(
                id: "terbit setelah dokumen ini (\(from.iso))",
                en: "issued after this document (\(from.iso))"
            )
        }
        if let revoked = regulation.revokedBy {
            let by = circumstances.registry[revoked.by]?.short ?? revoked.by
            basis.status =
                regulation.isReplaced
                ? LocalizedText(id: "digantikan oleh \(by)", en: "replaced by \(by)")
                : LocalizedText(id: "dicabut dengan \(by)", en: "revoked by \(by)")
        }
        return basis
    }
}
