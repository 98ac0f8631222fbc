internal import Documents
internal import Engine
internal import Model
internal import Reporting

/// `iku lint FILE…`: checks documents before they are submitted.
enum Lint: Command {
    static let name = "lint"
    static let summary = LocalizedText(
        id: "memeriksa dokumen dan mencetak daftar temuan",
        en: "checks documents and prints a findings list"
    )
    static let usage = LocalizedText(
        id: """
            iku lint BERKAS|FOLDER… [opsi]

            Memeriksa dokumen IKU (Word, Excel, OpenDocument, CSV, PDF, HTML, teks) terhadap aturan
            dan mencetak daftar temuan.

            \(JudgingRun.usage.id)
            """,
        en: """
            iku lint FILE|FOLDER… [options]

            Checks IKU documents (Word, Excel, OpenDocument, CSV, PDF, HTML, text) against the rules
            and prints a findings list.

            \(JudgingRun.usage.en)
            """
    )
    static let valued = JudgingRun.valued
    static let flags = JudgingRun.flags

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        let run = try JudgingRun(name, arguments, terminal.language)
        let book = try RulesHome.load(arguments, terminal.language, withTests: false, withCalendar: false)
        let judge = try run.judge(book)
        let inputs = InputFiles(arguments.operands)
        try run.delivery.destinations.spare(inputs.files)
        inputs.tellSkipped(terminal)
        if inputs.files.isEmpty { terminal.complain(Messages.nothingToRead(arguments.operands)[terminal.language]) }
        let inspected = Inspection(recogniser: Recogniser(lexicon: book.lexicon), judge: judge).run(inputs)
        var report = Report(
            run: run.stated(inspected.map(\.file), book, rules: judge.documentRules, terminal.language),
            totals: Report.Totals(),
            findings: [],
            notAssessable: []
        )
        for judgement in inspected.compactMap(\.judgement) { report.add(judgement) }
        return try run.finish(report, .documents, judge, terminal)
    }
}

extension Report {
    /// Adds what was said of one document, or of a whole government.
    mutating func add(_ judgement: Judgement) {
        totals += judgement.totals
        findings += judgement.findings
        notAssessable += judgement.notAssessable
    }
}
