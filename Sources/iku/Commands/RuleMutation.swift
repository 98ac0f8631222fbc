internal import Engine
internal import Model

/// `iku rules mutate [ID|FAMILY]`: how well the examples of a rule hold it.
enum RuleMutation {
    static func run(
        _ rules: [CompiledRule],
        _ trials: Trials,
        _ arguments: Arguments,
        _ terminal: Terminal
    ) -> ExitStatus {
        let scores = trials.mutate(rules)
        let width = scores.map(\.rule.count).max() ?? 0
        for score in scores {
            let name = score.rule + String(repeating: " ", count: width - score.rule.count)
            terminal.print("\(name)  \(Messages.mutation(score)[terminal.language])")
            guard arguments.has("--verbose") else { continue }
            for mutant in score.survivors { terminal.print(line(mutant, in: score, terminal.language)) }
            for mutant in score.unnoticed { terminal.print(line(mutant, in: score, terminal.language)) }
        }
        var total = MutationScore(rule: "", file: "")
        for score in scores {
            total.tried += score.tried
            total.killed += score.killed
            total.examplesTried += score.examplesTried
            total.examplesNoticed += score.examplesNoticed
            total.left += score.left
        }
        terminal.print(Messages.mutation(total)[terminal.language])
        return .clean
    }

    private static func line(_ mutant: Mutant, in score: MutationScore, _ language: Language) -> String {
        let (before, after) = (shown(mutant.before), shown(mutant.after))
        let what = Messages.change(mutant.change)[language]
        return "  \(score.file):\(mutant.line): \(mutant.at): \(what): \(before) → \(after.isEmpty ? "∅" : after)"
    }

    private static func shown(_ text: String) -> String {
        let words = text.utf8.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
        return words.joined(separator: " ").shortened(to: 60)
    }
}
