internal import Model

extension Judgement {
    /// Makes one finding of what is said in the same words of the tables of several agencies in one document: whoever
    /// reads the document mends its tables together. What each agency has of it stays in `outcomesByAgency`.
    ///
    /// - Parameter first: where the findings of this document begin.
    mutating func joinTables(of document: RecognisedDocument, from first: Int) {
        guard !document.parts.isEmpty, first < findings.count else { return }
        var kept = Array(findings[..<first])
        var positions: [Sentence: Int] = [:]
        for finding in findings[first...] {
            guard finding.subject.kind == SubjectKind.table.rawValue else {
                kept.append(finding)
                continue
            }
            let sentence = Sentence(finding)
            guard let position = positions[sentence] else {
                positions[sentence] = kept.count
                kept.append(finding)
                continue
            }
            join(finding, to: &kept[position], document)
        }
        findings = kept
    }

    private mutating func join(_ finding: Finding, to whole: inout Finding, _ document: RecognisedDocument) {
        var seen = Set(whole.places)
        whole.places += finding.places.filter { seen.insert($0).inserted }
        whole.violations += finding.violations
        let left = (totals.bySeverity[finding.severity] ?? 0) - 1
        totals.bySeverity[finding.severity] = left > 0 ? left : nil
        guard whole.subject.agency != finding.subject.agency else { return }
        whole.subject.agency = document.agency?.name
        whole.fingerprint = Fingerprint.of(whole.rule, whole.subject, document.identity, whole.advice.id)
    }

    /// What two findings have in common that are one.
    private struct Sentence: Hashable {
        let rule: String
        let message: LocalizedText
        let advice: LocalizedText
        let severity: Severity

        init(_ finding: Finding) {
            (rule, message, advice) = (finding.rule, finding.message, finding.advice)
            severity = finding.severity
        }
    }
}
