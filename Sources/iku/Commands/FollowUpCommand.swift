internal import Documents
internal import Model
internal import Reporting

/// `iku follow-up FILE.xlsx`: reads back what agencies filled in.
enum FollowUpCommand: Command {
    static let name = "follow-up"
    static let summary = LocalizedText(
        id: "membaca kembali tanggapan dari buku kerja temuan",
        en: "reads answers back from a workbook of findings"
    )
    static let usage = LocalizedText(
        id: """
            iku follow-up BERKAS.xlsx [opsi]

            Membaca tanggapan, status, tanggal, dan pengisi dari buku kerja yang dibuat dengan --format xlsx,
            juga bila barisnya diurutkan, disaring atau dihapus, kolomnya dipindah atau ditambah, dan berkasnya
            disimpan dengan Excel atau LibreOffice. Keluaran: JSON (iku.follow-up/1).

              -o, --output BERKAS   menulis ke berkas, utuh atau tidak sama sekali
              --rules FOLDER        folder aturan (untuk leksikonnya)
              --lang id|en          bahasa pesan

            Status keluar: 0 semua baris terbaca; 3 ada baris yang tidak dapat dikaitkan dengan temuannya.
            """,
        en: """
            iku follow-up FILE.xlsx [options]

            Reads answers, status, dates and names out of a workbook made with --format xlsx, also when its rows were
            sorted, filtered or deleted, its columns moved or added, and the file saved by Excel or LibreOffice.
            Output: JSON (iku.follow-up/1).

              -o, --output FILE     write to a file, whole or not at all
              --rules FOLDER        the rules folder (for its lexicon)
              --lang id|en          language of messages

            Exit status: 0 all rows were read; 3 a row could not be tied to its finding.
            """
    )
    static let valued = ["--output"]
    static let flags: [String] = []

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        guard arguments.operands.count == 1, let path = arguments.operands.first else { throw .usage(usage) }
        try Output.spare(arguments.all("--output"), [path])
        let lexicon = try RulesHome.lexicon(arguments, terminal.language)
        guard let result = try read(path, lexicon, terminal.language) else {
            throw .input(Messages.noFindingsSheet(path))
        }
        for note in result.notes { terminal.complain("\(path): \(note.what[terminal.language])") }
        for (answer, reason) in result.unmatched.prefix(20) {
            let row = answer.place.row ?? 0
            terminal.complain(Messages.rowLeft(answer.place.sheet ?? "", row, reason)[terminal.language])
        }
        if result.unmatched.count > 20 {
            terminal.complain(Messages.more(result.unmatched.count - 20)[terminal.language])
        }
        if !result.missing.isEmpty {
            terminal.complain(Messages.rowsGone(result.missing.count)[terminal.language])
        }
        try Output.write(result.json, arguments, terminal)
        return result.unmatched.isEmpty ? .clean : .input
    }

    private static func read(_ path: String, _ lexicon: Lexicon, _ language: Language) throws(CommandError) -> FollowUp?
    {
        let limits = Limits.default
        let bytes: [UInt8]
        switch InputFiles.bytes(of: path, limit: limits.bytes) {
        case .success(let read): bytes = read
        case .failure(let fault): throw .input(Messages.unreadable(path, fault.reason))
        }
        let sheets: [SheetRows]?
        do throws(InputError) {
            sheets = try Reader(limits: limits).sheets(file: path, bytes: bytes)
        } catch {
            let reason = LocalizedText(id: error.message(.indonesian), en: error.message(.english))
            throw .input(Messages.unreadable(path, reason))
        }
        guard let sheets else { throw .input(Messages.noWorkbook(path)) }
        var reader = FollowUpReader(lexicon: lexicon, file: path)
        return reader.read(sheets)
    }
}
