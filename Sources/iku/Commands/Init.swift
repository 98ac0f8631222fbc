internal import Documents
internal import Engine
internal import FoundationEssentials
internal import Model

/// `iku init FOLDER`: writes an `iku.yaml` from what the folder holds, to be completed by hand.
enum Init: Command {
    static let name = "init"
    static let summary = LocalizedText(
        id: "menulis iku.yaml dari isi suatu folder",
        en: "writes an iku.yaml from what a folder holds"
    )
    static let usage = LocalizedText(
        id: """
            iku init FOLDER [opsi]

            Membaca folder itu dan menulis FOLDER/iku.yaml: nama pemerintah daerah, tahun, periode, dan
            perangkat daerah yang ditemukan, dengan keterangan untuk dilengkapi. Berkas yang sudah ada
            tidak pernah ditimpa.

              -o, --output BERKAS   menulis ke berkas lain; - berarti layar
              --rules FOLDER        folder aturan (untuk leksikonnya)
              --lang id|en          bahasa keterangan di dalam berkas
            """,
        en: """
            iku init FOLDER [options]

            Reads the folder and writes FOLDER/iku.yaml: name of the government, year, period and the
            agencies that were found, with comments for what is to be completed. A file that is there
            is never replaced.

              -o, --output FILE     write to another file; - is the screen
              --rules FOLDER        the rules folder (for its lexicon)
              --lang id|en          language of the comments in the file
            """
    )
    static let valued = ["--output"]
    static let flags: [String] = []

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        guard let folder = arguments.operands.first, arguments.operands.count == 1 else {
            throw .usage(Messages.oneFolder(name))
        }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
            throw .usage(Messages.noFolder(folder))
        }
        let path = arguments.value("--output") ?? WorkspaceFile.path(in: folder)
        if path != "-", FileManager.default.fileExists(atPath: path) {
            throw .usage(Messages.workspaceExists(path))
        }
        let lexicon = try RulesHome.lexicon(arguments, terminal.language)
        let inputs = InputFiles([folder], withFacts: true)
        inputs.tellSkipped(terminal)
        guard !inputs.files.isEmpty else { throw .input(Messages.nothingToRead([folder])) }
        let inspected = Inspection(recogniser: Recogniser(lexicon: lexicon), judge: nil).run(inputs)
        for one in inspected where one.file.status == .refused {
            let reason = one.file.reason ?? LocalizedText(id: "", en: "")
            terminal.complain("\(one.file.file): \(reason[terminal.language])")
        }
        var assembly = GovernmentAssembly(lexicon: lexicon, place: Place(file: folder))
        assembly.folder = folder
        for document in inspected.compactMap(\.dossier).flatMap(\.documents) { assembly.add(document.reducedToFacts) }
        let text = WorkspaceText(assembly.assembled(), folder: folder, terminal.language).text
        if path == "-" {
            terminal.write(Array(text.utf8))
        } else {
            try Output.stage(Array(text.utf8), for: path).commit()
            terminal.print(Messages.workspaceWritten(path, inputs.files.count, folder: folder)[terminal.language])
        }
        return .clean
    }
}
