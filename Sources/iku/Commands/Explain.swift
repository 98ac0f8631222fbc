internal import Engine
internal import Model
internal import Reporting

/// `iku explain ID`: one rule as a page.
enum Explain: Command {
    static let name = "explain"
    static let summary = LocalizedText(
        id: "menjelaskan satu aturan: isi, dasar hukum, contoh",
        en: "explains one rule: what, why, by which law, examples"
    )
    static let usage = LocalizedText(id: "iku explain ID…", en: "iku explain ID…")
    static let valued = ["--pack"]
    static let flags: [String] = []

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        try show(arguments.operands, arguments, terminal)
    }

    static func show(
        _ ids: [String],
        _ arguments: Arguments,
        _ terminal: Terminal
    ) throws(CommandError) -> ExitStatus {
        guard !ids.isEmpty else { throw .usage(usage) }
        let book = try RulesHome.load(arguments, terminal.language)
        for id in ids {
            if let rule = WaiverRule.all.first(where: { $0.id == id.uppercased() }) {
                terminal.print(page(rule, terminal.language))
                continue
            }
            guard let rule = book[id.uppercased()] else {
                throw .usage(Messages.unknownRule(id, book.nearest(to: id.uppercased())))
            }
            for part in book.parts(of: rule) {
                terminal.print(page(part, terminal.language))
                terminal.print(examples(part, Rules.trials(book), terminal.language))
            }
        }
        return .clean
    }

    /// What is asked of waivers is in no rule file.
    private static func page(_ rule: WaiverRule, _ language: Language) -> String {
        let words = Wording(language: language)
        let rows = [
            (LocalizedText(id: "Tingkat", en: "Severity"), words.severity(rule.severity)),
            (LocalizedText(id: "Sifat", en: "Nature"), words.nature(WaiverRule.nature)),
            (LocalizedText(id: "Objek", en: "Subject"), "waiver (iku.yaml)"),
            (LocalizedText(id: "Dasar", en: "Basis"), WaiverRule.basis.title),
        ]
        let lines = rows.map { "\($0.0[language]): \($0.1)" }
        let advice = LocalizedText(id: "Saran", en: "Advice")[language]
        let parts = ["\(rule.id)  \(rule.title[language])", ""] + lines + ["", rule.why[language]]
        return (parts + ["", "\(advice): \(rule.advice[language])"]).joined(separator: "\n")
    }

    private static func page(_ rule: CompiledRule, _ language: Language) -> String {
        let file = rule.file
        let words = Wording(language: language)
        var lines = ["\(file.id)  \(file.title[language])", ""]
        func row(_ label: LocalizedText, _ text: String) { lines.append("\(label[language]): \(text)") }
        row(LocalizedText(id: "Tingkat", en: "Severity"), words.severity(rule.severity))
        row(LocalizedText(id: "Sifat", en: "Nature"), words.nature(file.nature))
        if let binds = file.binds { row(LocalizedText(id: "Mengikat bila", en: "Binds when"), binds.text) }
        row(LocalizedText(id: "Objek", en: "Subject"), file.applies.rawValue)
        if !file.documents.isEmpty {
            row(LocalizedText(id: "Dokumen", en: "Documents"), file.documents.map(\.rawValue).joined(separator: ", "))
        }
        row(LocalizedText(id: "Paket", en: "Pack"), "\(rule.pack) (\(file.file))")
        if !file.was.isEmpty {
            row(LocalizedText(id: "Dahulu", en: "Formerly"), file.was.joined(separator: ", "))
        }
        let condition = LocalizedText(id: " bila ", en: " when ")
        for (basis, written) in zip(rule.basis, file.basis) {
            let at = basis.citableAt.map { ", \($0)" } ?? ""
            let reservation = words.confidence(basis.confidence).map { " (\($0))" } ?? ""
            row(
                LocalizedText(id: "Dasar", en: "Basis"),
                basis.title + at + reservation + (written.when.map { condition[language] + $0.text } ?? "")
            )
        }
        for setting in rule.settings {
            row(LocalizedText(id: "Setelan", en: "Setting"), "\(setting.name) = \(Messages.setting(setting.value))")
        }
        if let why = file.why { lines += ["", why[language]] }
        lines.append("")
        if let when = file.when { row(LocalizedText(id: "Berlaku bila", en: "Applies when"), when.text) }
        if let require = file.require { row(LocalizedText(id: "Harus", en: "Requires"), require.text) }
        if let faults = file.faults { row(LocalizedText(id: "Mencari", en: "Looks for"), faults.text) }
        for (label, choices) in [
            (LocalizedText(id: "Temuan", en: "Finding"), file.message),
            (LocalizedText(id: "Saran", en: "Advice"), file.advice),
        ] {
            for words in choices {
                let condition =
                    words.when.map { language == .indonesian ? " bila \($0.text)" : " when \($0.text)" } ?? ""
                lines.append(label[language] + condition + ": " + (language == .indonesian ? words.id : words.en).text)
            }
        }
        lines.append("")
        return lines.joined(separator: "\n")
    }

    /// The examples of the rule, with what it says of them: short texts and models whole, long ones by their beginning
    /// and the lines that a finding points to.
    private static func examples(_ rule: CompiledRule, _ trials: Trials, _ language: Language) -> String {
        let width = 96, most = 12
        var lines: [String] = []
        for (test, messages) in trials.messages(rule) {
            lines.append("• \(test.name): \(Messages.expectation(test.finds)[language])")
            var body: [String] = []
            if let text = test.text {
                body = text.split(separator: "\n", omittingEmptySubsequences: true).map {
                    $0.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " | ")
                }
                if body.count > most { body = body.prefix(3) + ["…"] + body.dropFirst(3).filter { $0.contains("↓") } }
            } else if let given = test.given {
                body = given.lines(width: width)
                if body.count > most { body = body.prefix(most) + ["…"] }
            }
            lines += body.map { line in
                let indent = line.prefix { $0 == " " }
                return "    " + indent + line.dropFirst(indent.count).description.shortened(to: width)
            }
            lines += messages.prefix(3).map { "  → \($0[language])" }
            if messages.count > 3 { lines.append("  → …") }
        }
        return lines.joined(separator: "\n")
    }
}
