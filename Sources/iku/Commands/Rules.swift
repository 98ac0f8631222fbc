internal import Documents
internal import Engine
internal import Model
internal import Reporting

/// `iku rules list | show | check | test | mutate | schema`: for those who write rules.
enum Rules: Command {
    static let name = "rules"
    static let summary = LocalizedText(
        id: "melihat, memeriksa, dan menguji aturan",
        en: "lists, checks and tests rules"
    )
    static let usage = LocalizedText(
        id: """
            iku rules list                 daftar aturan
            iku rules show ID              satu aturan, seperti iku explain
            iku rules check                memuat semua aturan dan mencari kesalahan
            iku rules test [ID|KELUARGA]   menjalankan contoh di dalam berkas aturan; dengan --on BERKAS|FOLDER
                                           menyebut pula aturan yang tidak berkata apa-apa tentang dokumen itu
            iku rules mutate [ID|KELUARGA] mengubah aturan dan contohnya, dan menghitung perubahan yang ketahuan;
                                           --verbose menunjukkan yang lolos
            iku rules schema               objek, kolom, fungsi, dan daftar kata yang dapat dipakai aturan
            iku rules eval 'EKSPRESI' --on BERKAS [--about indicator] [--explain]
                                           mencoba satu ekspresi pada dokumen

              --rules FOLDER  folder aturan          --pack NAMA  paket aturan daerah
            """,
        en: """
            iku rules list                 the rules
            iku rules show ID              one rule, as iku explain does
            iku rules check                loads all rules and looks for mistakes
            iku rules test [ID|FAMILY]     runs the examples inside the rule files; with --on FILE|FOLDER it also
                                           names the rules that say nothing of these documents
            iku rules mutate [ID|FAMILY]   changes rules and examples, and counts the changes that are noticed;
                                           --verbose shows those that pass
            iku rules schema               objects, fields, functions and word lists that rules may use
            iku rules eval 'EXPRESSION' --on FILE [--about indicator] [--explain]
                                           tries an expression on a document

              --rules FOLDER  the rules folder       --pack NAME  a region's rule pack
            """
    )
    static let valued = ["--pack", "--on", "--about", "--as-of"]
    static let flags = ["--explain", "--verbose"]

    private static let tasks = ["list", "show", "check", "test", "mutate", "schema", "eval"]

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        guard let task = arguments.operands.first else { throw .usage(usage) }
        switch task {
        case "list": return try list(arguments, terminal)
        case "show": return try Explain.show(Array(arguments.operands.dropFirst()), arguments, terminal)
        case "check": return try check(arguments, terminal)
        case "test": return try test(arguments, terminal)
        case "mutate":
            let book = try RulesHome.load(arguments, terminal.language)
            return RuleMutation.run(try chosen(arguments, book), trials(book), arguments, terminal)
        case "schema":
            terminal.print(RuleReference.text(terminal.language))
            return .clean
        case "eval": return try RuleTrial.run(Array(arguments.operands.dropFirst()), arguments, terminal)
        default: throw .usage(Messages.unknownTask(task, of: name, Suggestion.nearest(task, tasks), tasks))
        }
    }

    private static func list(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        let book = try RulesHome.load(arguments, terminal.language)
        let rules = book.rules.sorted(by: CompiledRule.precedes)
        let words = Wording(language: terminal.language)
        let rows = rules.map { rule in
            [
                rule.id, words.severity(rule.severity), words.nature(rule.file.nature),
                rule.file.title[terminal.language],
            ]
        }
        let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
        for row in rows {
            let padded = (0..<3).map { row[$0] + String(repeating: " ", count: widths[$0] - row[$0].count) }
            terminal.print((padded + [row[3]]).joined(separator: "  "))
        }
        return .clean
    }

    /// Loading is the check: it type-checks every expression. What remains is that every rule has its examples.
    private static func check(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        let book = try RulesHome.load(arguments, terminal.language)
        let trials = trials(book)
        let errors = book.rules.flatMap { trials.missing($0) }
        guard errors.isEmpty else { throw .rules(errors.map { $0.message(terminal.language) }) }
        for remark in book.rules.flatMap(\.remarks) { terminal.complain(remark.message(terminal.language)) }
        terminal.print(Messages.rulesChecked(book.requirementCount, book.packNames)[terminal.language])
        return .clean
    }

    private static func test(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        let book = try RulesHome.load(arguments, terminal.language)
        let chosen = try chosen(arguments, book)
        let trials = trials(book)
        var passed = 0
        var failures: [String] = []
        for rule in chosen {
            failures += trials.missing(rule).map { $0.message(terminal.language) }
            for trial in trials.run(rule) {
                if let failure = trial.failure {
                    failures.append(
                        "\(trial.file):\(trial.line): \(trial.rule) “\(trial.name)”: \(failure[terminal.language])"
                    )
                } else {
                    passed += 1
                }
            }
        }
        for failure in failures { terminal.print(failure) }
        terminal.print("\(passed) passed, \(failures.count) failed")
        try nameIdle(chosen, book, arguments, terminal)
        return failures.isEmpty ? .clean : .rules
    }

    /// With `--on` a file or folder: the rules that say nothing of these documents, because none of them has their
    /// subject, none breaks them or all do.
    private static func nameIdle(
        _ rules: [CompiledRule],
        _ book: RuleBook,
        _ arguments: Arguments,
        _ terminal: Terminal
    ) throws(CommandError) {
        guard let path = arguments.value("--on") else { return }
        guard let day = CivilDate(year: 2026, month: 1, day: 1) else { return }
        let judge = Judge(book: book, asOf: day)
        var activity = RuleActivity()
        for inspected in Inspection(recogniser: Recogniser(lexicon: book.lexicon), judge: judge).run(InputFiles([path]))
        {
            if let judgement = inspected.judgement { activity.add(judgement) }
        }
        let single = rules.filter { !$0.file.applies.isGovernmental && $0.file.status == .stable }
        let lists = [
            (Messages.neverMet, activity.neverMet(single)), (Messages.neverViolated, activity.neverViolated(single)),
            (Messages.alwaysViolated, activity.alwaysViolated(single)),
        ]
        for (words, ids) in lists where !ids.isEmpty {
            terminal.print("\(words[terminal.language]): \(ids.joined(separator: ", "))")
        }
    }

    /// The rules and families named, all when none is, by id.
    private static func chosen(_ arguments: Arguments, _ book: RuleBook) throws(CommandError) -> [CompiledRule] {
        let names = arguments.operands.dropFirst()
        let chosen = book.rules.filter { rule in
            names.isEmpty || names.contains { rule.id == $0 || rule.id.hasPrefix($0 + "-") }
        }
        guard !chosen.isEmpty else {
            let name = names.first ?? ""
            throw .usage(Messages.unknownRule(name, book.nearest(to: name)))
        }
        return chosen.sorted(by: CompiledRule.precedes)
    }

    static func trials(_ book: RuleBook) -> Trials {
        let recogniser = Recogniser(lexicon: book.lexicon)
        return Trials(book: book) { text, _ in
            do throws(InputError) {
                return recogniser.recognise(try Reader().read(file: "contoh", bytes: Array(text.utf8)))
            } catch {
                return Dossier(file: "contoh", documents: [])
            }
        }
    }
}
