internal import Engine
internal import Model

/// `iku law list | show | check`: what the registry knows of regulations.
enum Law: Command {
    static let name = "law"
    static let summary = LocalizedText(
        id: "menjawab tentang peraturan: daftar, status, kutipan",
        en: "answers about regulations: list, status, citations"
    )
    static let usage = LocalizedText(
        id: """
            iku law list [JENIS]           daftar peraturan yang dikenal di sini (uu, pp, permendagri …)
            iku law show PERATURAN…        satu peraturan: judul, nomor LN, masa berlaku, perubahan, pencabutan
            iku law check TEKS             memeriksa kutipan peraturan di dalam teks
            iku law check --file BERKAS    memeriksa kutipan peraturan di dalam dokumen

              --on TTTT-BB-HH      status pada hari itu (bawaan: tanggal dokumen, selain itu hari ini)
              --as-of TTTT-BB-HH   menganggap hari itu sebagai hari ini
              --rules FOLDER       folder aturan
              --lang id|en         bahasa keluaran

            PERATURAN ditulis seperti “UU 23/2014”, “uu-23-2014”, atau “PER/09/M.PAN/5/2007”.

            Status keluar check: 0 tidak ada yang perlu dibetulkan; 1 ada; 2 salah pakai; 3 berkas tidak terbaca.
            """,
        en: """
            iku law list [KIND]            the regulations known here (uu, pp, permendagri …)
            iku law show REGULATION…       one regulation: title, gazette, in force from, amended, revoked
            iku law check TEXT             checks the citations in a text
            iku law check --file FILE      checks the citations in a document

              --on YYYY-MM-DD      status on that day (default: the document's date, else today)
              --as-of YYYY-MM-DD   takes that day for today
              --rules FOLDER       the rules folder
              --lang id|en         language of the output

            REGULATION is written as “UU 23/2014”, “uu-23-2014” or “PER/09/M.PAN/5/2007”.

            Exit status of check: 0 nothing to correct; 1 something; 2 wrong use; 3 the file could not be read.
            """
    )
    static let valued = ["--file", "--on", "--as-of"]
    static let flags: [String] = []

    private static let tasks = ["list", "show", "check"]

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        guard let task = arguments.operands.first else { throw .usage(usage) }
        let operands = Array(arguments.operands.dropFirst())
        switch task {
        case "list": return try LawList.run(operands, arguments, terminal)
        case "show": return try LawShow.run(operands, arguments, terminal)
        case "check": return try LawCheck.run(operands, arguments, terminal)
        default: throw .usage(Messages.unknownTask(task, of: name, Suggestion.nearest(task, tasks), tasks))
        }
    }

    /// The day that counts as today.
    static func today(_ arguments: Arguments) throws(CommandError) -> CivilDate {
        guard let today = try arguments.date("--as-of") ?? Clock.today else { throw .usage(Messages.noClock) }
        return today
    }

    /// The day asked about, today when none is named.
    static func day(_ arguments: Arguments) throws(CommandError) -> CivilDate {
        if let day = try arguments.date("--on") { return day }
        return try today(arguments)
    }
}
