package import Model

/// The accepted findings (pengecualian) of a government, applied to what a run has found.
///
/// A waiver holds for findings of its rule (by its id or a former one) whose agency and subject it names; names are
/// compared folded, what it does not name it does not ask for. Nothing is waived silently: the finding stays in the list
/// with who accepted it and why, and a waiver that has expired or that meets nothing is a finding of its own
/// (`WaiverRule`).
package struct Waivers: Sendable {
    private let waivers: [Waiver]
    private let asOf: CivilDate
    /// Positions of waivers by the id that their rule has today.
    private var byRule: [String: [Int]] = [:]
    /// Parallel to `waivers`: the id that the rule has today, nil where there is no such rule.
    private var rules: [String?] = []
    private var agencies: [String?] = []
    private var subjects: [String?] = []

    /// How much of the government a run has looked at.
    package enum Scope: Sendable {
        /// All its documents: a waiver that meets nothing has nothing left to waive.
        case government
        /// Some documents: only of the agencies named in them can that be said.
        case documents
    }

    /// - Parameter asOf: the day of the run; a waiver holds to the end of its last day.
    package init(_ waivers: [Waiver], book: RuleBook, asOf: CivilDate) {
        self.waivers = waivers
        self.asOf = asOf
        for (index, waiver) in waivers.enumerated() {
            let rule = book[waiver.rule.uppercased()]?.id
            rules.append(rule)
            agencies.append(waiver.agency?.folded)
            subjects.append(waiver.subject?.folded)
            if let rule { byRule[rule, default: []].append(index) }
        }
    }

    /// Marks the findings that are waived, moves them from violated to waived in the totals and the matrix, and adds what
    /// is to be said of the waivers themselves.
    ///
    /// - Parameter judge: whose rules the run used; of waivers for others nothing is known.
    package func apply(to report: inout Report, scope: Scope, judge: Judge) {
        if waivers.isEmpty { return }
        var met = [Int](repeating: 0, count: waivers.count)
        for index in report.findings.indices {
            guard let found = waiver(for: report.findings[index]) else { continue }
            met[found] += 1
            guard waivers[found].until >= asOf else { continue }
            report.waive(index, by: waivers[found])
        }
        let ran = Set(judge.rules.map(\.id))
        let seen = agencies(of: report)
        var found: [Finding] = []
        for (index, waiver) in waivers.enumerated() {
            let isRun = rules[index].map(ran.contains) ?? true
            guard isRun else { continue }
            if waiver.until < asOf {
                report.totals.count(WaiverRule.expired, judge.selection) {
                    found.append($0.finding(waiver, met[index]))
                }
                continue
            }
            let isWithin = scope == .government || rules[index] == nil || agencies[index].map(seen.contains) ?? false
            if met[index] > 0 {
                report.totals.satisfied += 1
                continue
            }
            guard isWithin else {
                report.totals.notApplicable += 1
                continue
            }
            let rule = rules[index] == nil ? WaiverRule.unknown : WaiverRule.unmet
            report.totals.count(rule, judge.selection) { found.append($0.finding(waiver, 0)) }
        }
        report.findings += found.sorted(by: Judge.precedes)
    }

    /// The first waiver for a finding: one that still holds before one that has expired.
    private func waiver(for finding: Finding) -> Int? {
        guard let candidates = byRule[finding.rule] else { return nil }
        let owner = (finding.subject.agency ?? finding.subject.government)?.folded
        let name = finding.subject.name.folded
        var expired: Int?
        for index in candidates {
            if let agency = agencies[index], agency != owner { continue }
            if let subject = subjects[index], subject != name, !isShortened(index, finding) { continue }
            if waivers[index].until >= asOf { return index }
            expired = expired ?? index
        }
        return expired
    }

    /// Citations are named in findings by their first words; a waiver may quote them in full.
    private func isShortened(_ index: Int, _ finding: Finding) -> Bool {
        guard finding.subject.kind == SubjectKind.citation.rawValue, let subject = waivers[index].subject else {
            return false
        }
        return subject.shortened(to: 80).folded == finding.subject.name.folded
    }

    private func agencies(of report: Report) -> Set<String> {
        var names: Set<String> = []
        for file in report.run.files {
            for document in file.recognised {
                if let name = document.agency ?? document.government { names.insert(name.folded) }
            }
        }
        return names
    }
}

extension Report {
    /// Takes a finding out of what is violated; the sums stay.
    fileprivate mutating func waive(_ index: Int, by waiver: Waiver) {
        findings[index].state = .waived
        findings[index].waiver = waiver
        let finding = findings[index]
        totals.waive(finding)
        guard let column = matrix?.columns.firstIndex(where: { $0.rule == finding.rule }) else { return }
        let owner = (finding.subject.agency ?? finding.subject.government)?.folded
        guard let row = matrix?.rows.firstIndex(where: { $0.agency.folded == owner }) else { return }
        guard matrix?.rows[row].cells.indices.contains(column) == true else { return }
        matrix?.rows[row].cells[column].waive(finding)
    }
}

extension Report.Totals {
    fileprivate mutating func waive(_ finding: Finding) {
        let moved = min(finding.violations, violated)
        violated -= moved
        waived += moved
        let left = (bySeverity[finding.severity] ?? 0) - 1
        bySeverity[finding.severity] = left > 0 ? left : nil
    }

    /// Counts a violated rule about waivers, unless the run leaves it out.
    fileprivate mutating func count(_ rule: WaiverRule, _ selection: Selection, _ then: (WaiverRule) -> Void) {
        guard selection.takes(rule) else {
            notApplicable += 1
            return
        }
        violated += 1
        bySeverity[rule.severity, default: 0] += 1
        then(rule)
    }
}
