internal import Model

/// What rules met and said over many documents or examples: a rule that never meets its subject, never finds anything
/// or always finds something says nothing of the documents.
package struct RuleActivity: Sendable {
    private var outcomes: [String: Report.Totals] = [:]

    package init() {}

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
        guard let day = CivilDate(year: 2026, month: 1, day: 1) else { return activity }
        for rule in rules {
            for test in rule.file.tests {
                guard let example = try? prepared(rule, test) else { continue }
                let judge = Judge(book: book, rules: [rule], asOf: example.asOf ?? day)
                activity.add(example.government.map { judge.judge($0) } ?? judge.judge(example.dossier))
            }
        }
        return activity
    }
}
