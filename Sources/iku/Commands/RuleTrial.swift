internal import Documents
internal import Engine
internal import Model

/// `iku rules eval 'EXPRESSION' --on FILE`: lets a rule author try an expression on a real document.
enum RuleTrial {
    static func run(
        _ operands: [String],
        _ arguments: Arguments,
        _ terminal: Terminal
    ) throws(CommandError) -> ExitStatus {
        guard operands.count == 1, let path = arguments.value("--on") else { throw .usage(Messages.evalUsage) }
        guard let asOf = try arguments.date("--as-of") ?? Clock.today else { throw .usage(Messages.noClock) }
        let book = try RulesHome.load(arguments, terminal.language)
        let kind = try arguments.choice("--about", SubjectKind.self) ?? guess(operands[0])
        let inquiry: Inquiry
        do throws(PackErrors) {
            inquiry = try Inquiry(operands[0], about: kind, book: book, asOf: asOf)
        } catch {
            throw .rules(error.errors.map { $0.message(terminal.language) })
        }
        for remark in inquiry.remarks { terminal.complain(remark.message(terminal.language)) }
        let inspected = Inspection(recogniser: Recogniser(lexicon: book.lexicon), judge: nil).run([path])
        guard let dossier = inspected.first?.dossier else {
            let reason = inspected.first?.file.reason ?? Messages.notAFile
            throw .input(LocalizedText(id: "\(path): \(reason.id)", en: "\(path): \(reason.en)"))
        }
        let answers = inquiry.ask(dossier)
        if answers.isEmpty { terminal.complain(Messages.noSubjects(kind.rawValue)[terminal.language]) }
        for answer in answers { print(answer, arguments.has("--explain"), terminal) }
        return .clean
    }

    /// The kind of subject whose name the expression uses, or seems to mean where it uses none; else the document.
    private static func guess(_ expression: String) -> SubjectKind {
        let words = expression.split { !$0.isLetter }.map(String.init)
        let kinds = SubjectKind.allCases.filter { $0 != .document }
        if let used = kinds.first(where: { words.contains($0.rawValue) }) { return used }
        if words.contains(SubjectKind.document.rawValue) { return .document }
        let known = SubjectKind.allCases.map(\.rawValue)
        return words.lazy.compactMap { Suggestion.nearest($0, known) }.first.flatMap(SubjectKind.init) ?? .document
    }

    private static func print(_ answer: Inquiry.Answer, _ explains: Bool, _ terminal: Terminal) {
        let line = answer.place?.line.map { "\($0): " } ?? ""
        terminal.print("\(line)\(answer.subject.shortened(to: 60)) → \(answer.value[terminal.language])")
        guard explains else { return }
        for step in answer.steps {
            let indent = String(repeating: "  ", count: step.depth + 1)
            terminal.print("\(indent)\(step.text.shortened(to: 80)) → \(step.value[terminal.language])")
        }
    }
}
