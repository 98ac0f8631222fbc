internal import Documents
internal import Engine
internal import Model
internal import Reporting

/// `iku extract FILE…`: shows what was recognised, so that a reader can see what the program saw.
enum Extract: Command {
    static let name = "extract"
    static let summary = LocalizedText(
        id: "menampilkan apa yang dikenali dari dokumen",
        en: "shows what was recognised in documents"
    )
    static let usage = LocalizedText(
        id: """
            iku extract BERKAS|FOLDER… [opsi]

              --format json|yaml    bentuk keluaran (bawaan: json)
              -o, --output BERKAS   menulis ke berkas
              --rules FOLDER        folder aturan (untuk leksikonnya)
              --lang id|en          bahasa catatan
            """,
        en: """
            iku extract FILE|FOLDER… [options]

              --format json|yaml    form of the output (default: json)
              -o, --output FILE     write to a file
              --rules FOLDER        the rules folder (for its lexicon)
              --lang id|en          language of the notes
            """
    )
    static let valued = ["--format", "--output", "--pack"]
    static let flags: [String] = []

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        guard !arguments.operands.isEmpty else { throw .usage(Messages.noFiles(name)) }
        let writer: any ExtractWriter
        do throws(ReportingError) {
            writer = try ExtractForms.named(arguments.value("--format") ?? "json")
        } catch {
            throw .usage(error.message)
        }
        let lexicon = try RulesHome.lexicon(arguments, terminal.language)
        keepToTheEnd(lexicon)
        let inputs = InputFiles(arguments.operands)
        inputs.tellSkipped(terminal)
        let inspected = Inspection(recogniser: Recogniser(lexicon: lexicon), judge: nil).run(inputs.files)
        var refused = inputs.files.isEmpty
        for one in inspected where one.file.status == .refused {
            refused = true
            let reason = one.file.reason ?? LocalizedText(id: "", en: "")
            terminal.complain("\(one.file.file): \(reason[terminal.language])")
        }
        try Output.write(
            writer.write(inspected.compactMap(\.dossier), language: terminal.language),
            arguments,
            terminal
        )
        return refused ? .input : .clean
    }
}
