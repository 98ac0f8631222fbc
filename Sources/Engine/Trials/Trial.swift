package import Model

/// One example of a rule file, run.
package struct Trial: Sendable {
    package var rule: String
    package var name: String
    package var file: String
    package var line: Int
    /// What went otherwise than the example says; nil when it holds.
    package var failure: LocalizedText?
}

/// Runs the examples that stand in rule files: they are the rules' tests and their documentation.
package struct Trials: Sendable {
    let book: RuleBook
    let recognise: Recognise

    /// How the text of an example becomes a dossier; handed in, because reading documents is another room's work.
    package typealias Recognise = @Sendable (_ text: String, _ lexicon: Lexicon) -> Dossier

    package init(book: RuleBook, recognise: @escaping Recognise) {
        self.book = book
        self.recognise = recognise
    }

    /// What the rule says of each of its examples, for a page that shows them; nothing for those that cannot be read.
    package func messages(_ rule: CompiledRule) -> [(test: RuleFile.Test, messages: [LocalizedText])] {
        rule.file.tests.map { test in
            guard let example = try? prepared(rule, test), let judgement = try? judgement(of: example, for: rule, nil)
            else { return (test, []) }
            return (test, judgement.findings.map(\.message))
        }
    }

    /// Runs every example of a rule.
    package func run(_ rule: CompiledRule) -> [Trial] {
        rule.file.tests.map { test in
            var failure: LocalizedText?
            do throws(PackErrors) {
                failure = try check(rule, test)
            } catch {
                failure = LocalizedText(
                    id: error.errors.map { $0.message(.indonesian) }.joined(separator: "\n"),
                    en: error.errors.map { $0.message(.english) }.joined(separator: "\n")
                )
            }
            return Trial(rule: rule.id, name: test.name, file: rule.file.file, line: test.line, failure: failure)
        }
    }

    /// Errors of a rule that has no example that passes or none that fails.
    package func missing(_ rule: CompiledRule) -> [PackError] {
        var passing = false, failing = false
        for test in rule.file.tests {
            switch test.finds {
            case .findings: failing = true
            case .nothing: passing = true
            default: break
            }
        }
        var errors: [PackError] = []
        if !passing { errors.append(PackError(.noPassingTest, file: rule.file.file, line: rule.file.line, column: 1)) }
        if !failing { errors.append(PackError(.noFailingTest, file: rule.file.file, line: rule.file.line, column: 1)) }
        return errors
    }

    private func check(_ rule: CompiledRule, _ test: RuleFile.Test) throws(PackErrors) -> LocalizedText? {
        try outcome(of: prepared(rule, test), for: rule, nil)
    }

    /// An example that has been read: what it says, and the lines it marks.
    struct Prepared {
        var test: RuleFile.Test
        var dossier: Dossier
        /// For rules that ask about a whole government.
        var government: LocalGovernment?
        var marked: Set<Int>
        /// The day of the run, when the example names one.
        var asOf: CivilDate?
    }

    func prepared(_ rule: CompiledRule, _ test: RuleFile.Test) throws(PackErrors) -> Prepared {
        var dossier = Dossier(file: "contoh", documents: [])
        var whole: GivenGovernment?
        var marked: Set<Int> = []
        if let text = test.text {
            let (plain, lines) = Self.unmark(text)
            marked = lines
            dossier = recognise(plain, book.lexicon)
        } else if let node = test.given {
            do throws(PackError) {
                if rule.file.applies.isGovernmental {
                    whole = try GivenGovernment(node, lexicon: book.lexicon, file: rule.file.file)
                } else {
                    var reader = GivenReader(lexicon: book.lexicon, file: rule.file.file)
                    dossier = try reader.read(node)
                }
            } catch {
                throw PackErrors([error])
            }
        }
        return Prepared(
            test: test,
            dossier: dossier,
            government: whole?.government,
            marked: marked,
            asOf: whole?.asOf
        )
    }

    /// What a rule makes of an example otherwise than the example says; nil when it holds.
    ///
    /// - Parameter compiler: for examples with settings of their own; nil: one is made when it is needed.
    func outcome(
        of example: Prepared,
        for rule: CompiledRule,
        _ compiler: RuleCompiler?
    ) throws(PackErrors) -> LocalizedText? {
        guard let judgement = try judgement(of: example, for: rule, compiler) else { return nil }
        return compare(judgement, example.test, example.marked, isWhole: example.government != nil)
    }

    /// What the rule says of an example, under the example's settings.
    func judgement(
        of example: Prepared,
        for rule: CompiledRule,
        _ compiler: RuleCompiler? = nil
    ) throws(PackErrors) -> Judgement? {
        var tried = rule
        // An example holds for the rule as written, whatever packs have set.
        if !example.test.settings.isEmpty || rule.hasChangedSettings {
            tried = try (compiler ?? RuleCompiler(registry: book.registry)).compile(
                rule.file,
                pack: rule.pack,
                settings: example.test.settings
            )
        }
        // The day of the run is fixed: an example must hold for ever.
        guard let day = example.asOf ?? CivilDate(year: 2026, month: 1, day: 1) else { return nil }
        let deadlines = book.deadlines(preferring: [tried], asWritten: true)
        let judge = Judge(book: book, rules: [tried], asOf: day, deadlines: deadlines)
        return example.government.map { judge.judge($0) } ?? judge.judge(example.dossier)
    }

    /// - Parameter isWhole: about a whole government, where other years and agencies are often beyond assessment.
    private func compare(
        _ judgement: Judgement,
        _ test: RuleFile.Test,
        _ marked: Set<Int>,
        isWhole: Bool
    ) -> LocalizedText? {
        let count = judgement.findings.count
        let found = judgement.findings.map(\.message.id).joined(separator: " | ")
        let reasons = judgement.notAssessable.map(\.reason.id).joined(separator: " | ")
        let totals = judgement.totals
        let isUnclear = totals.notAssessable > 0 && !isWhole
        switch test.finds {
        case .nothing where count > 0 || totals.satisfied == 0 || isUnclear:
            return LocalizedText(
                id: count > 0 ? "seharusnya tidak ada temuan: \(found)" : "tidak dinilai terpenuhi (\(reasons))",
                en: count > 0 ? "should find nothing: \(found)" : "was not judged satisfied (\(reasons))"
            )
        case .notApplicable where count > 0 || totals.satisfied + totals.notAssessable > 0:
            return LocalizedText(id: "seharusnya tidak berlaku: \(found)", en: "should not apply: \(found)")
        case .notAssessable where totals.notAssessable == 0:
            return LocalizedText(id: "seharusnya tidak dapat dinilai", en: "should not be assessable")
        case .findings(let expected) where count != expected || isUnclear:
            return LocalizedText(
                id: "\(count) temuan, seharusnya \(expected): \(found)\(reasons)",
                en: "\(count) findings, should be \(expected): \(found)\(reasons)"
            )
        default: break
        }
        let said = count > 0 ? judgement.findings.map(\.message.id) : judgement.notAssessable.map(\.reason.id)
        for words in test.says where !said.contains(where: { $0.contains(words) }) {
            let spoken = count > 0 ? found : reasons
            return LocalizedText(id: "tidak menyebut “\(words)”: \(spoken)", en: "does not say “\(words)”: \(spoken)")
        }
        if let due = test.severity, let other = judgement.findings.map(\.severity).first(where: { $0 != due }) {
            return LocalizedText(
                id: "tingkatnya \(other.rawValue), seharusnya \(due.rawValue)",
                en: "its severity is \(other.rawValue), should be \(due.rawValue)"
            )
        }
        if let due = test.nature, let other = judgement.findings.map(\.nature).first(where: { $0 != due }) {
            return LocalizedText(
                id: "sifatnya \(other.rawValue), seharusnya \(due.rawValue)",
                en: "its nature is \(other.rawValue), should be \(due.rawValue)"
            )
        }
        guard !marked.isEmpty else { return nil }
        let lines = Set(judgement.findings.flatMap(\.places).compactMap(\.line))
        guard lines != marked else { return nil }
        let (a, b) = (lines.sorted().map(String.init), marked.sorted().map(String.init))
        return LocalizedText(
            id: "menunjuk baris \(a.joined(separator: ", ")), seharusnya \(b.joined(separator: ", "))",
            en: "points to lines \(a.joined(separator: ", ")), should be \(b.joined(separator: ", "))"
        )
    }

    /// Takes out the marks `↓` and tells the lines they stood on.
    private static func unmark(_ text: String) -> (String, Set<Int>) {
        let mark = Array("↓".utf8)
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var lines: Set<Int> = []
        var line = 1
        var index = 0
        while index < bytes.count {
            if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
                lines.insert(line)
                index += mark.count
            } else {
                if bytes[index] == 0x0A { line += 1 }
                out.append(bytes[index])
                index += 1
            }
        }
        return (String(decoding: out, as: UTF8.self), lines)
    }
}
