internal import Engine
internal import Model
internal import Reporting

/// `iku calendar`: the due dates of a year.
enum Calendar: Command {
    static let name = "calendar"
    static let summary = LocalizedText(
        id: "mencetak tenggat satu tahun, juga sebagai berkas kalender (.ics)",
        en: "prints the due dates of a year, also as a calendar file (.ics)"
    )
    static let usage = LocalizedText(
        id: """
            iku calendar [FOLDER] [opsi]

            Mencetak apa yang jatuh tempo dalam satu tahun: tanggal menurut aturan, hari kerja berikutnya
            bila tanggal itu libur, cara menghitungnya, dan dasarnya. FOLDER dengan iku.yaml memberi nama
            pemerintah daerah, paket, setelan, dan tanggal pengesahan DPA.

              --year TTTT           tahun jatuh temponya (bawaan: dari iku.yaml, lalu dari --as-of)
              --agency NAMA         hanya yang wajib bagi perangkat daerah ini
              --budget-dated TTTT-BB-HH  tanggal pengesahan DPA tahun itu
              --format BENTUK       terminal (bawaan), json, ics
              -o, --output BERKAS   menulis ke berkas; tanpa --format nama berkas menentukan bentuknya (-o tenggat.ics)
              --as-of TTTT-BB-HH    seolah-olah pada hari itu
              --workspace BERKAS    iku.yaml yang berlaku
              --pack NAMA           paket aturan daerah di atas paket nasional (kutai-barat)
              --rules FOLDER        folder aturan
              --lang id|en          bahasa keluaran
            """,
        en: """
            iku calendar [FOLDER] [options]

            Prints what is due in a year: the date that the rule gives, the next working day where that is a
            holiday, how it is counted, and its basis. A FOLDER with an iku.yaml gives the government's
            name, its packs, settings, and the day its budget document was ratified.

              --year YYYY           the year in which it is due (default: of iku.yaml, then of --as-of)
              --agency NAME         only what this agency owes
              --budget-dated YYYY-MM-DD  the day that year's budget document was ratified
              --format FORM         terminal (default), json, ics
              -o, --output FILE     write to a file; without --format its name tells the form (-o due.ics)
              --as-of YYYY-MM-DD    as on that day
              --workspace FILE      the iku.yaml that counts
              --pack NAME           a region's rule pack on top of the national one (kutai-barat)
              --rules FOLDER        the rules folder
              --lang id|en          language of the output
            """
    )
    static let valued = [
        "--year", "--agency", "--budget-dated", "--format", "--output", "--as-of", "--pack", "--workspace",
    ]
    static let flags: [String] = []

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        guard arguments.operands.count <= 1 else { throw .usage(usage) }
        let workspace = try WorkspaceFile.find(arguments, terminal.language)?.workspace
        guard let asOf = try arguments.date("--as-of") ?? workspace?.asOf ?? Clock.today else {
            throw .usage(Messages.noClock)
        }
        let year = try year(arguments) ?? workspace?.year ?? asOf.year
        let writer: any ScheduleWriter
        do throws(ReportingError) {
            writer = try ScheduleForms.writer(named: arguments.value("--format"), path: arguments.value("--output"))
        } catch {
            throw .usage(error.message)
        }
        let book = try RulesHome.load(arguments, terminal.language, withTests: false, workspace: workspace)
        var budgetDates = workspace?.budgetDates ?? [:]
        if let date = try arguments.date("--budget-dated") {
            // Ratified in the last weeks of a year, it is the next year's budget.
            budgetDates[date.month >= 11 ? date.year + 1 : date.year] = date
        }
        let schedule = Schedule(
            year: year,
            book: book,
            government: workspace?.government,
            agency: arguments.value("--agency"),
            budgetDates: budgetDates,
            asOf: asOf
        )
        let isFile = arguments.value("--output").map { $0 != "-" } ?? false
        let options = WriterOptions(width: terminal.width, colour: terminal.colour && !isFile)
        try Output.write(
            writer.write(schedule, language: terminal.language, options: options),
            arguments,
            terminal
        )
        return .clean
    }

    private static func year(_ arguments: Arguments) throws(CommandError) -> Int? {
        guard let text = arguments.value("--year") else { return nil }
        guard let year = Int(text), (1990...2100).contains(year) else {
            throw .usage(Messages.badValue("--year", text, ["1990 … 2100"]))
        }
        return year
    }
}
