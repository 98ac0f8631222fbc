/// A rule or an example with one thing changed, as its author could have got it wrong.
///
/// After mutation testing as described by DeMillo, Lipton and Sayward, "Hints on test data selection" (1978): examples
/// that let a changed rule pass do not show what the rule says.
package struct Mutant: Sendable {
    /// Which key of the rule file was changed (`require`, `settings.minimum-years`), or the name of the example.
    package var at: String
    package var line: Int
    package var change: Change
    /// What stood there, and what stands there instead.
    package var before: String
    package var after: String

    package enum Change: String, Sendable, CaseIterable {
        case limit, comparison, logic, condition, negation, field, constant
        case emptied, number, year, unit, word
    }
}

/// How many mutants the examples of one rule tell from the original.
package struct MutationScore: Sendable {
    package var rule: String
    package var file: String
    /// Mutants of the rule's expressions that compile, and those of them that some example fails for.
    package var tried = 0
    package var killed = 0
    /// Changed examples that can be read, and those of them of which the rule says something else.
    package var examplesTried = 0
    package var examplesNoticed = 0
    /// Mutants that no example tells from the rule itself, in the order of the file.
    package var survivors: [Mutant] = []
    /// Changed examples of which the rule says the same as before.
    package var unnoticed: [Mutant] = []
    /// Mutants beyond the limit, not tried.
    package var left = 0

    package init(rule: String, file: String) {
        self.rule = rule
        self.file = file
    }

    /// In per cent, rounded down; nil when nothing could be changed.
    package var percent: Int? { tried == 0 ? nil : killed * 100 / tried }
}

/// How far mutation goes.
package struct MutationLimits: Sendable {
    /// Mutants of the expressions of one rule.
    package var perRule = 400
    /// Mutants of one example; 0: the examples are left as they are.
    package var perExample = 24

    package init() {}
}
