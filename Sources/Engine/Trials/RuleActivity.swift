internal import Model

/// What rules met and said over many documents or examples: a rule that never meets its subject, never finds anything
/// or always finds something says nothing of the documents.
package struct RuleActivity: Sendable {
    private var outcomes: [String: Report.Totals] = [:]

    package init() {}

    /// Adds what was said of one more document or example.
    package mutating func add(_ judgement: Judgement) {
        for (rule, totals) in judgement.outcomes { outcomes[rule, default: Report.Totals()] += totals }
    }

    /// The rules that no subject was ever judged by: each was of another kind, out of force or left out by `when`.
    package func neverMet(_ rules: [CompiledRule]) -> [String] {
        named(rules) { $0.satisfied + $0.violated + $0.notAssessable == 0 }
    }

    /// The rules that judged and never found anything.
    package func neverViolated(_ rules: [CompiledRule]) -> [String] {
        named(rules) { $0.satisfied + $0.notAssessable > 0 && $0.violated == 0 }
    }

    /// The rules that found something at every subject they judged.
    package func alwaysViolated(_ rules: [CompiledRule]) -> [String] {
        named(rules) { $0.violated > 0 && $0.satisfied == 0 }
    }

    private func named(_ rules: [CompiledRule], _ condition: (Report.Totals) -> Bool) -> [String] {
        rules.map(\.id).filter { condition(outcomes[$0] ?? Report.Totals()) }.sorted()
    }
}

extension Trials {
    /// What the examples of a rule make it say.
    package func activity(_ rules: [CompiledRule]) -> RuleActivity {
        var activity = RuleActivity()
        for rule in rules {
            for test in rule.file.tests {
                guard let example = try? prepared(rule, test), let judgement = try? judgement(of: example, for: rule)
                else { continue }
                activity.add(judgement)
            }
        }
        return activity
    }
}
