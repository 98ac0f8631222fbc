/// What is owed and handed in, as a register of submissions tells it apart.
///
/// Finer than `DocumentKind`: a register speaks of reviews and of the budget document, which are no documents judged here.
package enum SubmissionKind: String, Sendable, CaseIterable {
    case iku
    case agreement
    /// Perjanjian Kinerja Perubahan.
    case revisedAgreement = "revised-agreement"
    case quarterly, annual, activity, report
    /// The quarterly evaluation of the Renja.
    case renjaEvaluation = "renja-evaluation"
    /// The inspectorate's review of the performance report.
    case review
    /// The budget document (DPA): from its date the time for agreements is counted.
    case budget

    /// What a document of this kind counts as when it is handed in; nil for kinds that nobody owes.
    package init?(_ kind: DocumentKind) {
        switch kind {
        case .iku: self = .iku
        case .agreement: self = .agreement
        case .quarterly: self = .quarterly
        case .annual: self = .annual
        case .activity: self = .activity
        case .report: self = .report
        case .regulation, .register, .agencies, .unknown: return nil
        }
    }
}
