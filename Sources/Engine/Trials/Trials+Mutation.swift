internal import Expression
internal import Model

extension Trials {
    /// Tries every variant of each rule against the rule's examples, and the rule against every variant of its
    /// examples. Rules run side by side; the scores come in the order of the rules.
    package func mutate(_ rules: [CompiledRule], limits: MutationLimits = MutationLimits()) -> [MutationScore] {
        let compiler = RuleCompiler(registry: book.registry)
        return Parallel.map(rules) { mutate($0, compiler, limits) }
    }

    private func mutate(_ rule: CompiledRule, _ compiler: RuleCompiler, _ limits: MutationLimits) -> MutationScore {
        var score = MutationScore(rule: rule.id, file: rule.file.file)
        // An example that fails for the rule itself would fail for every variant, and prove nothing.
        let examples = rule.file.tests.compactMap { test in try? prepared(rule, test) }
            .filter { failure(rule, $0, compiler) == nil }
        let mutants = RuleMutants(rule).all
        let chosen = Self.spread(mutants, limits.perRule)
        score.left = mutants.count - chosen.count
        for (mutant, file) in chosen {
            guard let changed = try? compiler.compile(file, pack: rule.pack, severity: rule.severity) else { continue }
            score.tried += 1
            if examples.contains(where: { failure(changed, $0, compiler) != nil }) {
                score.killed += 1
            } else {
                score.survivors.append(mutant)
            }
        }
        let units = UnitSwap(book.lexicon)
        for test in rule.file.tests {
            for (mutant, changed) in Self.spread(ExampleMutants(test, units).all, limits.perExample) {
                guard let example = try? prepared(rule, changed) else { continue }
                score.examplesTried += 1
                if failure(rule, example, compiler) != nil {
                    score.examplesNoticed += 1
                } else {
                    score.unnoticed.append(mutant)
                }
            }
        }
        return score
    }

    private func failure(_ rule: CompiledRule, _ example: Prepared, _ compiler: RuleCompiler) -> LocalizedText? {
        do throws(PackErrors) {
            return try outcome(of: example, for: rule, compiler)
        } catch {
            return LocalizedText(id: "", en: "")
        }
    }

    /// So many of the elements, evenly spread over all.
    private static func spread<T>(_ elements: [T], _ count: Int) -> [T] {
        guard elements.count > count else { return elements }
        guard count > 0 else { return [] }
        return (0..<count).map { elements[$0 * elements.count / count] }
    }
}
