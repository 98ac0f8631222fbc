internal import Documents
internal import Engine
internal import FoundationEssentials
internal import Model
internal import Reporting

/// `iku annotate FILE… -o COPY`: copies of documents with the findings at their places.
enum Annotate: Command {
    static let name = "annotate"
    static let summary = LocalizedText(
        id: "membuat salinan dokumen dengan catatan di tempat temuan",
        en: "makes copies of documents with notes at the findings"
    )
    static let usage = LocalizedText(
        id: """
            iku annotate BERKAS… -o SALINAN|FOLDER [opsi]

            Membuat salinan dokumen dengan temuan di tempatnya: komentar dalam Word (.docx, .docm), catatan
            sel dan lembar “Temuan” dalam Excel (.xlsx, .xlsm), stabilo dan catatan dalam PDF (dengan program
            qpdf; lihat iku doctor). Dokumen aslinya tidak diubah. Temuan tentang seluruh dokumen ditaruh di
            awal dokumen.

              -o, --output SALINAN  berkas salinan; untuk beberapa dokumen folder yang sudah ada
              --findings BERKAS     daftar temuan JSON yang sudah ada, sebagai ganti pemeriksaan baru
              --as-of TTTT-BB-HH    menilai seolah-olah pada hari itu; tanggal catatan
              --rule, --without, --nature, --basis, --at-least, --preview, --pack, --workspace
                                    memilih aturan, seperti pada iku lint
              --rules FOLDER        folder aturan
              --lang id|en          bahasa catatan

            Status keluar: 0 semua salinan ditulis; 2 salah pakai; 3 ada dokumen yang tidak dapat diberi
            catatan.
            """,
        en: """
            iku annotate FILE… -o COPY|FOLDER [options]

            Makes copies of documents with the findings at their places: comments in Word (.docx, .docm), notes
            of cells and a sheet “Findings” in Excel (.xlsx, .xlsm), highlights and notes in PDF files (with the
            program qpdf; see iku doctor). The originals are not touched. Findings on the whole document stand at
            its front.

              -o, --output COPY     the copy; for several documents a folder that exists
              --findings FILE       a findings list in JSON made earlier, instead of checking anew
              --as-of YYYY-MM-DD    judge as on that day; the day of the notes
              --rule, --without, --nature, --basis, --at-least, --preview, --pack, --workspace
                                    choose rules, as for iku lint
              --rules FOLDER        the rules folder
              --lang id|en          language of the notes

            Exit status: 0 all copies were written; 2 wrong use; 3 a document could not be annotated.
            """
    )
    static let valued = JudgingRun.valued.filter { !Delivery.valued.contains($0) } + ["--output", "--findings"]
    static let flags = ["--preview"]

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        let run = try JudgingRun(name, arguments.without("--output"), terminal.language)
        let inputs = InputFiles(arguments.operands)
        let copies = try copies(of: inputs.files, arguments)
        try Output.spare(copies, inputs.files)
        if let findings = arguments.value("--findings") { try Output.spare(copies, [findings]) }
        inputs.tellSkipped(terminal)
        let report: Report
        if let path = arguments.value("--findings") {
            report = try FindingsFile.read(path)
        } else {
            report = try judged(run, inputs.files, arguments, terminal)
        }
        var status = inputs.files.isEmpty ? ExitStatus.input : .clean
        var staged: [(Output.Staged, LocalizedText)] = []
        var warnings: [LocalizedText] = []
        do throws(CommandError) {
            for (file, copy) in zip(inputs.files, copies) {
                switch annotated(file, report, run, terminal) {
                case .success(let made):
                    let told = Messages.annotated(copy, placed: made.placed, unplaced: made.unplaced)
                    staged.append((try Output.stage(made.bytes, for: copy), told))
                    if made.hadSignature { warnings.append(Messages.signatureNotKept(copy)) }
                case .failure(let fault):
                    status = .input
                    terminal.complain(fault.reason[terminal.language])
                }
            }
        } catch {
            for (file, _) in staged { file.discard() }
            throw error
        }
        for (file, told) in staged {
            try file.commit()
            terminal.print(told[terminal.language].harmless)
        }
        for warning in warnings { terminal.complain(warning[terminal.language]) }
        return status
    }

    /// Where the copy of each document goes.
    private static func copies(of files: [String], _ arguments: Arguments) throws(CommandError) -> [String] {
        let named = arguments.all("--output")
        guard named.count == 1, let path = named.first, path != "-", !path.isEmpty else {
            throw .usage(Messages.noCopyNamed(name))
        }
        var isFolder = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard exists, isFolder else {
            guard files.count <= 1, !path.hasSuffix("/") else { throw .usage(Messages.notAFolder(path)) }
            if let file = files.first, let ending = ending(of: file), ending != self.ending(of: path) {
                throw .usage(Messages.otherEnding(path, ending))
            }
            return files.isEmpty ? [] : [path]
        }
        var taken: Set<String> = []
        var copies: [String] = []
        for file in files {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            guard taken.insert(name).inserted else { throw .usage(Messages.sameName(name)) }
            copies.append(path.hasSuffix("/") ? path + name : "\(path)/\(name)")
        }
        return copies
    }

    private static func ending(of path: String) -> String? {
        guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return nil }
        return name[dot...].lowercased()
    }

    private static func judged(
        _ run: JudgingRun,
        _ files: [String],
        _ arguments: Arguments,
        _ terminal: Terminal
    ) throws(CommandError) -> Report {
        let book = try RulesHome.load(arguments, terminal.language, withTests: false, withCalendar: false)
        let judge = try run.judge(book)
        let inspected = Inspection(recogniser: Recogniser(lexicon: book.lexicon), judge: judge).run(files)
        let stated = run.stated(inspected.map(\.file), book, rules: judge.documentRules, terminal.language)
        var report = Report(run: stated, totals: Report.Totals(), findings: [], notAssessable: [])
        for judgement in inspected.compactMap(\.judgement) { report.add(judgement) }
        if let workspace = run.workspace?.workspace {
            Waivers(workspace.waivers, book: book, asOf: run.asOf).apply(to: &report, scope: .documents, judge: judge)
        }
        return report
    }

    private static func annotated(
        _ path: String,
        _ report: Report,
        _ run: JudgingRun,
        _ terminal: Terminal
    ) -> Result<AnnotatedCopy, InputFault> {
        let bytes: [UInt8]
        switch InputFiles.bytes(of: path, limit: Limits.default.bytes) {
        case .success(let read): bytes = read
        case .failure(let fault): return .failure(InputFault(Messages.unreadable(path, fault.reason)))
        }
        guard let input = input(path, bytes, report) else {
            return .failure(InputFault(Messages.notInFindings(path, report.run.files.map(\.file))))
        }
        if input.status == .refused, let reason = input.reason {
            return .failure(InputFault(Messages.unreadable(path, reason)))
        }
        if input.bytes != bytes.count || input.sha256.map({ $0 != Digest.sha256(bytes) }) ?? false {
            terminal.complain(Messages.changedSince(path)[terminal.language])
        }
        do throws(InputError) {
            let remarks = remarks(on: input.file, report, run.asOf, terminal.language)
            guard let copy = try Annotator(programs: Machine.programs).annotate(file: path, bytes: bytes, remarks)
            else {
                return .failure(InputFault(Messages.notAnnotated(path)))
            }
            return .success(copy)
        } catch {
            let reason = LocalizedText(id: error.message(.indonesian), en: error.message(.english))
            return .failure(InputFault(Messages.unreadable(path, reason)))
        }
    }

    /// What the findings list calls this document: by its path, by what is in it, by its name alone where that is clear.
    private static func input(_ path: String, _ bytes: [UInt8], _ report: Report) -> Report.InputFile? {
        let files = report.run.files
        if let same = files.first(where: { $0.file == path }) { return same }
        let digest = Digest.sha256(bytes)
        if let same = files.first(where: { $0.sha256 == digest }) { return same }
        let name = path.split(separator: "/").last
        let named = files.filter { $0.file.split(separator: "/").last == name }
        return named.count == 1 ? named.first : nil
    }

    /// The open findings that show in a document, as notes.
    private static func remarks(
        on file: String,
        _ report: Report,
        _ asOf: CivilDate,
        _ language: Language
    ) -> Remarks {
        let remarks = report.findings.filter(\.isOpen).compactMap { finding -> Remark? in
            let places = finding.places.filter { $0.file == file }
            guard !places.isEmpty else { return nil }
            let note = FindingNote(finding, places: places, language: language)
            return Remark(
                places: places,
                title: note.title,
                lines: note.lines,
                row: note.row,
                severity: finding.severity
            )
        }
        return Remarks(
            remarks,
            date: asOf,
            listName: FindingNote.listName(language),
            listHeads: FindingNote.heads(language),
            placeColumn: FindingNote.placeColumn
        )
    }
}
