internal import Documents
internal import Engine
internal import Model
internal import Reporting

/// `iku review FOLDER`: checks everything that a government holds, and its documents against each other.
enum Review: Command {
    static let name = "review"
    static let summary = LocalizedText(
        id: "memeriksa semua dokumen satu pemerintah daerah",
        en: "checks all documents of one government"
    )
    static let usage = LocalizedText(
        id: """
            iku review FOLDER|BERKAS… [opsi]

            Memeriksa semua yang dipegang Bagian/Biro Organisasi: dokumen IKU, perjanjian kinerja, formulir
            pengukuran, laporan, daftar perangkat daerah, dan register penyampaian, dalam bentuk apa pun;
            lalu dokumen yang satu terhadap yang lain. Keterangan tentang pemerintah daerah dibaca dari
            iku.yaml di folder itu bila ada (dibuat dengan: iku init FOLDER). Catatan setingkat info
            tentang dokumen satu per satu hanya ditampilkan dengan --at-least note.

            iku review ARSIP.jsonl memeriksa banyak pemerintah daerah, satu demi satu: setiap baris adalah
            keluaran iku extract FOLDER --format jsonl; baris berurutan yang menyebut pemerintah daerah
            yang sama menjadi satu. Bentuknya terminal, jsonl, atau csv.

            \(JudgingRun.usage.id)
            """,
        en: """
            iku review FOLDER|FILE… [options]

            Checks all that an Organisasi bureau holds: IKU documents, agreements, measurement forms,
            reports, a list of agencies, a register of submissions, in whatever form; then the documents
            against each other. What the government declares of itself is read from iku.yaml in that
            folder, where there is one (made with: iku init FOLDER). Notes on single documents are shown
            only with --at-least note.

            iku review ARCHIVE.jsonl checks many governments, one after the other: each line is what
            iku extract FOLDER --format jsonl writes; lines that follow each other and name the same
            government become one. Its forms are terminal, jsonl and csv.

            \(JudgingRun.usage.en)
            """
    )
    static let valued = JudgingRun.valued
    static let flags = JudgingRun.flags

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        if arguments.operands.contains(where: ArchiveReview.isArchive) { return try runArchive(arguments, terminal) }
        let run = try JudgingRun(name, arguments, terminal.language)
        let workspace = run.workspace?.workspace
        let book = try RulesHome.load(arguments, terminal.language, withTests: false, workspace: workspace)
        let judge = try run.judge(book)
        let inputs = InputFiles(run.workspace?.inputs(arguments.operands) ?? arguments.operands, withFacts: true)
        try run.delivery.destinations.spare(inputs.files)
        inputs.tellSkipped(terminal)
        if inputs.files.isEmpty { terminal.complain(Messages.nothingToRead(arguments.operands)[terminal.language]) }
        var inspection = Inspection(recogniser: Recogniser(lexicon: book.lexicon), judge: judge)
        inspection.keepsFacts = true
        let inspected = inspection.run(inputs)
        let folder = arguments.operands.first ?? ""
        var assembly = GovernmentAssembly(lexicon: book.lexicon, place: Place(file: workspace?.file ?? folder))
        assembly.folder = folder
        if let workspace { assembly.declare(workspace) }
        for one in inspected { for judged in one.judged { assembly.add(judged.document) } }
        let government = assembly.assembled()
        keepToTheEnd(government)
        let report = GovernmentReport(government, judge.judge(government), inspected, book).report(
            run.stated(inspected.map(\.file), book, rules: judge.allRules, terminal.language)
        )
        return try run.finish(report, .government, judge, terminal)
    }
}
