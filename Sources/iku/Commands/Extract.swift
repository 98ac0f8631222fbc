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

            Menampilkan apa yang dikenali: indikator, target, pengukuran, pasal, kutipan peraturan, beserta
            tempatnya. Tidak ada yang dinilai.

              --format BENTUK       json (bawaan), yaml, xlsx, jsonl (semua pada satu baris, untuk arsip:
                                    iku review ARSIP.jsonl)
              -o, --output BERKAS   menulis ke berkas, utuh atau tidak sama sekali; tanpa --format, nama
                                    berkas menentukan bentuknya; --format dan -o boleh berulang,
                                    berpasangan menurut urutan
              --as-of TTTT-BB-HH    tanggal pembuatan yang tercatat dalam berkas xlsx
              --rules FOLDER        folder aturan (untuk leksikonnya)
              --lang id|en          bahasa catatan
            """,
        en: """
            iku extract FILE|FOLDER… [options]

            Shows what was recognised: indicators, targets, measurements, articles, citations, with their
            places. Nothing is judged.

              --format FORM         json (default), yaml, xlsx, jsonl (all on one line, for archives:
                                    iku review ARCHIVE.jsonl)
              -o, --output FILE     write to a file, whole or not at all; without --format the name of
                                    the file tells the form; both may be repeated, paired in their order
              --as-of YYYY-MM-DD    the day of making that an xlsx file records
              --rules FOLDER        the rules folder (for its lexicon)
              --lang id|en          language of the notes
            """
    )
    static let valued = ["--format", "--output", "--pack", "--as-of"]
    static let flags: [String] = []

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        guard !arguments.operands.isEmpty else { throw .usage(Messages.noFiles(name)) }
        let pairs = try Pairs(
            arguments,
            named: ExtractForms.named,
            told: ExtractForms.told,
            isText: { $0.isText }
        )
        guard let asOf = try arguments.date("--as-of") ?? Clock.today else { throw .usage(Messages.noClock) }
        let lexicon = try RulesHome.lexicon(arguments, terminal.language)
        keepToTheEnd(lexicon)
        let inputs = InputFiles(arguments.operands)
        try Output.spare(pairs.all.compactMap(\.path), inputs.files)
        inputs.tellSkipped(terminal)
        let inspected = Inspection(recogniser: Recogniser(lexicon: lexicon), judge: nil).run(inputs)
        var refused = inputs.files.isEmpty
        for one in inspected where one.file.status == .refused {
            refused = true
            let reason = one.file.reason ?? LocalizedText(id: "", en: "")
            terminal.complain("\(one.file.file): \(reason[terminal.language])")
        }
        let dossiers = inspected.compactMap(\.dossier)
        try pairs.write(terminal) { writer, _ throws(ReportingError) in
            try writer.write(dossiers, language: terminal.language, asOf: asOf)
        }
        return refused ? .input : .clean
    }
}
