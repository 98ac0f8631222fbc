package import Model

/// The findings of an earlier run, against which a later one is held: what is new, what was known, what is gone.
///
/// Findings are the same when their fingerprints are; equal ones are told apart by their number, the first of one run
/// being the first of the other. A finding that has grown (more violations in one group) is new: what was accepted once
/// must not hide what came later.
package struct Baseline: Sendable {
    private let name: String
    private let asOf: CivilDate
    /// Without what was gone even then.
    private let findings: [Finding]

    /// - Parameters:
    ///   - name: the file that holds the earlier run.
    ///   - report: that run.
    package init(name: String, report: Report) {
        self.name = name
        asOf = report.run.asOf
        findings = report.findings.filter { $0.state != .resolved }
    }

    /// Sets the state of every finding that is not waived, and lists what is gone.
    ///
    /// Gone is only what the later run looked for: its rule among those that ran, and its file read or its agency met.
    ///
    /// - Parameter rules: the ids of the rules that the later run used; nil when that is not known.
    package func compare(_ report: inout Report, rules: Set<String>? = nil) {
        var left: [String: [Int]] = [:]
        for index in findings.indices.reversed() { left[findings[index].fingerprint, default: []].append(index) }
        var changes = Report.Changes(baseline: name, asOf: asOf)
        var met: Set<Int> = []
        for index in report.findings.indices {
            let finding = report.findings[index]
            let old = left[finding.fingerprint]?.popLast()
            if let old { met.insert(old) }
            guard finding.state != .waived else { continue }
            let isKnown = old.map { findings[$0].violations >= finding.violations } ?? false
            report.findings[index].state = isKnown ? .unchanged : .new
            if isKnown { changes.unchanged += 1 } else { changes.new += 1 }
        }
        let view = View(report, rules)
        report.resolved = []
        for (index, finding) in findings.enumerated() where !met.contains(index) {
            guard view.covers(finding) else {
                changes.outside += 1
                continue
            }
            var finding = finding
            finding.state = .resolved
            finding.waiver = nil
            report.resolved.append(finding)
        }
        changes.resolved = report.resolved.count
        report.changes = changes
    }

    /// What a run has looked at.
    private struct View {
        let rules: Set<String>?
        let workspace: String?
        var read: Set<String> = []
        var refused: Set<String> = []
        var agencies: Set<String> = []

        init(_ report: Report, _ rules: Set<String>?) {
            self.rules = rules
            workspace = report.run.workspace
            for file in report.run.files {
                guard file.status != .refused else {
                    refused.insert(file.file)
                    continue
                }
                read.insert(file.file)
                for document in file.recognised {
                    if let name = document.agency ?? document.government { agencies.insert(name.folded) }
                }
            }
        }

        func covers(_ finding: Finding) -> Bool {
            if finding.subject.kind == WaiverRule.subjectKind { return workspace == finding.places.first?.file }
            if let rules, !rules.contains(finding.rule) { return false }
            let file = finding.places.first?.file ?? ""
            if read.contains(file) { return true }
            if refused.contains(file) { return false }
            guard let owner = finding.subject.agency ?? finding.subject.government else { return false }
            return agencies.contains(owner.folded)
        }
    }
}
