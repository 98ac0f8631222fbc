package import Model

/// Which rules a run uses: by id or family, nature, basis or severity; without any of them all stable ones.
package struct Selection: Sendable {
    /// Ids or families (`IKU-TGT-005`, `IKU-TGT`, `BHS`); empty: all.
    package var only: [String] = []
    package var without: [String] = []
    /// Of rules whose norm does not bind every document, only the findings of that nature.
    package var nature: Nature?
    /// A regulation's id (`per-09-m.pan-5-2007`).
    package var basis: String?
    package var atLeast: Severity?
    package var previews = false
    /// False in a review of a whole government, where remarks on single documents would bury what must be done.
    package var documentNotes = true

    package init() {}

    /// Whether a run with this choice uses the rule.
    package func takes(_ rule: CompiledRule) -> Bool {
        guard rule.file.status == .stable || (previews && rule.file.status == .preview) || only.contains(rule.id)
        else { return false }
        if !only.isEmpty, !only.contains(where: { names(rule, $0) }) { return false }
        if without.contains(where: { names(rule, $0) }) { return false }
        // Where the norm of a rule does not bind, it gives advice.
        if let nature, rule.file.nature != nature, rule.file.binds == nil { return false }
        if let basis, !rule.basis.contains(where: { $0.regulation == basis }) { return false }
        if let atLeast, rule.severity < atLeast { return false }
        return documentNotes || !isDocumentNote(rule)
    }

    /// Whether all that a rule can say is a remark on one document.
    private func isDocumentNote(_ rule: CompiledRule) -> Bool {
        rule.severity == .note && rule.file.escalate.isEmpty && !rule.file.applies.isGovernmental
            && !only.contains { names(rule, $0) }
    }

    private func names(_ rule: CompiledRule, _ name: String) -> Bool {
        rule.id == name || rule.id.hasPrefix(name + "-") || rule.file.was.contains(name)
    }
}
