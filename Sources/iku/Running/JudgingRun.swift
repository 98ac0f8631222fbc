internal import Engine
internal import Model
internal import Reporting

/// What every command that judges documents shares: its options, the rules it runs, what the findings list states.
struct JudgingRun {
    let command: String
    let delivery: Delivery
    /// The government's `iku.yaml`, where one counts.
    let workspace: WorkspaceFile?
    /// The day as which documents are judged.
    let asOf: CivilDate
    let selection: Selection

    static let valued =
        Delivery.valued + [
            "--as-of", "--rule", "--without", "--nature", "--basis", "--at-least", "--pack", "--workspace",
        ]
    static let flags = Delivery.flags + ["--preview"]

    /// The options, as help lists them.
    static let usage = LocalizedText(
        id: """
              --format BENTUK       terminal (bawaan), json, csv, markdown, github, junit, sarif, html,
                                    xlsx, docx (Catatan Hasil Reviu)
              --template BERKAS     templat .docx untuk docx, dengan kop kantor sendiri
              -o, --output BERKAS   menulis ke berkas, utuh atau tidak sama sekali; tanpa --format, nama
                                    berkas menentukan bentuknya (-o temuan.html); - berarti layar
                                    --format dan -o boleh berulang, berpasangan menurut urutan
              --fail-on TINGKAT     critical, major (bawaan), moderate, minor, note
              --baseline BERKAS     daftar temuan JSON yang terdahulu: hanya temuan baru yang menentukan
                                    status keluar; yang sudah selesai disebutkan
              --write-baseline BERKAS  menyimpan temuan untuk --baseline kelak
              --workspace BERKAS    iku.yaml yang berlaku; tanpa opsi ini iku.yaml di dalam folder
                                    yang diperiksa
              --as-of TTTT-BB-HH    menilai seolah-olah pada hari itu
              --rule ID,…           hanya aturan atau keluarga ini (IKU-TGT-005, BHS)
              --without ID,…        tanpa aturan atau keluarga ini
              --nature norm|advice  hanya yang wajib, atau hanya saran
              --basis PERATURAN     hanya yang bersandar pada peraturan ini (per-09-m.pan-5-2007)
              --at-least TINGKAT    hanya aturan setingkat ini ke atas
              --preview             juga aturan yang masih diuji
              --pack NAMA           paket aturan daerah di atas paket nasional
              --rules FOLDER        folder aturan
              -q, --quiet           satu baris per temuan
              -v, --verbose         semua keterangan
              --no-links            nama berkas di terminal tidak menjadi tautan
              --lang id|en          bahasa keluaran

            Status keluar: 0 tanpa temuan setingkat --fail-on ke atas; 1 ada temuan; 2 salah pakai;
            3 ada berkas yang tidak terbaca; 4 berkas aturan salah; 70 kesalahan program.
            """,
        en: """
              --format FORM         terminal (default), json, csv, markdown, github, junit, sarif, html,
                                    xlsx, docx (a memo of the review)
              --template FILE       the .docx template of docx, with an office's own letterhead
              -o, --output FILE     write to a file, whole or not at all; without --format the name of
                                    the file tells the form (-o findings.html); - is the screen
                                    --format and -o may be repeated, paired in their order
              --fail-on SEVERITY    critical, major (default), moderate, minor, note
              --baseline FILE       an earlier findings list in JSON: only new findings decide the exit
                                    status; what is resolved is told
              --write-baseline FILE keep the findings for a later --baseline
              --workspace FILE      the iku.yaml that counts; without it the iku.yaml inside a folder
                                    that is checked
              --as-of YYYY-MM-DD    judge as on that day
              --rule ID,…           only these rules or families (IKU-TGT-005, BHS)
              --without ID,…        without these rules or families
              --nature norm|advice  only what is compulsory, or only good practice
              --basis REGULATION    only what rests on this regulation (per-09-m.pan-5-2007)
              --at-least SEVERITY   only rules of this severity and above
              --preview             also rules that are still being tried
              --pack NAME           a region's rule pack on top of the national one
              --rules FOLDER        the rules folder
              -q, --quiet           one line a finding
              -v, --verbose         everything that is known
              --no-links            no links on the names of files at a terminal
              --lang id|en          language of the output

            Exit status: 0 no finding at or above --fail-on; 1 findings; 2 wrong use;
            3 an input could not be read; 4 a rule file is wrong; 70 our own fault.
            """
    )

    /// - Throws: `CommandError` for options that do not fit and for a workspace that is wrong, before any work is done.
    init(_ command: String, _ arguments: Arguments, _ language: Language) throws(CommandError) {
        self.command = command
        guard !arguments.operands.isEmpty else { throw .usage(Messages.noFiles(command)) }
        delivery = try Delivery(arguments)
        var selection = try Self.selection(arguments)
        selection.documentNotes = command != Review.name || selection.atLeast == .note
        self.selection = selection
        workspace = try WorkspaceFile.find(arguments, language)
        guard let asOf = try arguments.date("--as-of") ?? workspace?.workspace.asOf ?? Clock.today else {
            throw .usage(Messages.noClock)
        }
        self.asOf = asOf
    }

    /// The rules that the options choose.
    static func selection(_ arguments: Arguments) throws(CommandError) -> Selection {
        var selection = Selection()
        selection.only = arguments.values("--rule")
        selection.without = arguments.values("--without")
        selection.nature = try arguments.choice("--nature", Nature.self)
        selection.basis = arguments.value("--basis")
        selection.atLeast = try arguments.choice("--at-least", Severity.self)
        selection.previews = arguments.has("--preview")
        return selection
    }

    /// The judge of this run.
    func judge(_ book: RuleBook) throws(CommandError) -> Judge {
        let judge = Judge(book: book, selection: selection, asOf: asOf)
        keepToTheEnd(judge)
        guard !judge.rules.isEmpty else { throw .usage(Messages.noRulesChosen) }
        return judge
    }

    /// The circumstances that the findings list states.
    func stated(
        _ files: [Report.InputFile],
        _ book: RuleBook,
        rules: Int,
        _ language: Language
    ) -> Report.Run {
        Report.Run(
            command: command,
            version: Version.number,
            asOf: asOf,
            language: language,
            packs: book.packNames,
            files: files,
            rules: rules,
            workspace: workspace?.path
        )
    }

    /// Applies the waivers, writes the findings list and tells how the command ends.
    func finish(
        _ report: Report,
        _ scope: Waivers.Scope,
        _ judge: Judge,
        _ terminal: Terminal
    ) throws(CommandError) -> ExitStatus {
        let waivers = workspace.map { Waivers($0.workspace.waivers, book: judge.book, asOf: asOf) }
        let status = try delivery.deliver(report, waivers: waivers.map { ($0, scope) }, judge: judge, terminal)
        return report.run.files.isEmpty ? .input : status
    }
}
