import Model

/// Findings counted in one pass: each is a large value, and copying ten thousand of them for every count takes longer than
/// writing them.
struct FindingTally {
    /// Those that somebody still has to act on.
    private(set) var open = 0
    private(set) var bySeverity: [Severity: [Nature: Int]] = [:]
    private(set) var byAgency: [String: [Severity: Int]] = [:]
    private(set) var byRule: [String: (title: LocalizedText, count: Int)] = [:]
    private(set) var byState: [Finding.State: Int] = [:]

    /// - Parameter unnamed: stands for findings that name neither agency nor government.
    init(_ findings: [Finding], unnamed: String) {
        for index in findings.indices {
            byState[findings[index].state, default: 0] += 1
            guard findings[index].isOpen else { continue }
            open += 1
            let severity = findings[index].severity
            bySeverity[severity, default: [:]][findings[index].nature, default: 0] += 1
            let agency = findings[index].subject.agency ?? findings[index].subject.government ?? unnamed
            byAgency[agency, default: [:]][severity, default: 0] += 1
            byRule[findings[index].rule, default: (findings[index].title, 0)].count += 1
        }
    }
}
