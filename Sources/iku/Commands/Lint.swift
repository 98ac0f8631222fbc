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

              --format BENTUK       terminal (bawaan), json, csv, markdown, github, junit, sarif, html,
                                    xlsx
              -o, --output BERKAS   menulis ke berkas, utuh atau tidak sama sekali; tanpa --format, nama
                                    berkas menentukan bentuknya (-o temuan.html); - berarti layar
                                    --format dan -o boleh berulang, berpasangan menurut urutan
              --fail-on TINGKAT     critical, major (bawaan), moderate, minor, note
              --baseline BERKAS     daftar temuan JSON yang terdahulu: hanya temuan baru yang menentukan
                                    status keluar; yang sudah selesai disebutkan
              --write-baseline BERKAS  menyimpan temuan untuk --baseline kelak
              --workspace BERKAS    iku.yaml yang pengecualiannya berlaku; tanpa opsi ini iku.yaml
                                    di dalam folder yang diperiksa
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
              --lang id|en          bahasa keluaran

            Status keluar: 0 tanpa temuan setingkat --fail-on ke atas; 1 ada temuan; 2 salah pakai;
            3 ada berkas yang tidak terbaca; 4 berkas aturan salah; 70 kesalahan program.
            """,
        en: """
            iku lint FILE|FOLDER… [options]

            Checks IKU documents (Word, Excel, OpenDocument, CSV, PDF, HTML, text) against the rules
            and prints a findings list.

              --format FORM         terminal (default), json, csv, markdown, github, junit, sarif, html,
                                    xlsx
              -o, --output FILE     write to a file, whole or not at all; without --format the name of
                                    the file tells the form (-o findings.html); - is the screen
                                    --format and -o may be repeated, paired in their order
              --fail-on SEVERITY    critical, major (default), moderate, minor, note
              --baseline FILE       an earlier findings list in JSON: only new findings decide the exit
                                    status; what is resolved is told
              --write-baseline FILE keep the findings for a later --baseline
              --workspace FILE      the iku.yaml whose waivers count; without it the iku.yaml inside
                                    a folder that is checked
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
              --lang id|en          language of the output

            Exit status: 0 no finding at or above --fail-on; 1 findings; 2 wrong use;
            3 an input could not be read; 4 a rule file is wrong; 70 our own fault.
            """
    )
    static let valued =
        Delivery.valued + [
            "--as-of", "--rule", "--without", "--nature", "--basis", "--at-least", "--pack", "--workspace",
        ]
    static let flags = Delivery.flags + ["--preview"]

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        guard !arguments.operands.isEmpty else { throw .usage(Messages.noFiles(name)) }
        let delivery = try Delivery(arguments)
        guard let asOf = try arguments.date("--as-of") ?? Clock.today else { throw .usage(Messages.noClock) }
        let selection = try selection(arguments)
        let book = try RulesHome.load(arguments, terminal.language, withTests: false, withCalendar: false)
        let judge = Judge(book: book, selection: selection, asOf: asOf)
        keepToTheEnd(judge)
        guard !judge.rules.isEmpty else { throw .usage(Messages.noRulesChosen) }
        let workspace = try WorkspaceFile.find(arguments, terminal.language)
        let inputs = InputFiles(arguments.operands)
        try delivery.destinations.spare(inputs.files)
        for skipped in inputs.skipped where skipped.file != workspace?.path {
            terminal.complain(Messages.skipped(skipped.file, skipped.reason)[terminal.language])
        }
        let inspected = Inspection(recogniser: Recogniser(lexicon: book.lexicon), judge: judge).run(inputs.files)
        var report = report(inspected, book, judge, terminal.language)
        report.run.workspace = workspace?.path
        let waivers = workspace.map { Waivers($0.waivers, book: book, asOf: asOf) }
        let status = try delivery.deliver(report, waivers: waivers.map { ($0, .documents) }, judge: judge, terminal)
        return inputs.files.isEmpty ? .input : status
    }

    private static func selection(_ arguments: Arguments) throws(CommandError) -> Selection {
        var selection = Selection()
        selection.only = arguments.values("--rule")
        selection.without = arguments.values("--without")
        selection.nature = try arguments.choice("--nature", Nature.self)
        selection.basis = arguments.value("--basis")
        selection.atLeast = try arguments.choice("--at-least", Severity.self)
        selection.previews = arguments.has("--preview")
        return selection
    }

    private static func report(
        _ inspected: [Inspected],
        _ book: RuleBook,
        _ judge: Judge,
        _ language: Language
    ) -> Report {
        var totals = Report.Totals()
        var findings: [Finding] = []
        var notAssessable: [Report.NotAssessable] = []
        for one in inspected {
            guard let judgement = one.judgement else { continue }
            totals += judgement.totals
            findings += judgement.findings
            notAssessable += judgement.notAssessable
        }
        let run = Report.Run(
            command: name,
            version: Version.number,
            asOf: judge.asOf,
            language: language,
            packs: book.packNames,
            files: inspected.map(\.file),
            rules: judge.rules.count
        )
        return Report(run: run, totals: totals, findings: findings, notAssessable: notAssessable)
    }
}
