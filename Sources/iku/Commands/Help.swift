internal import Model

/// `iku help [COMMAND]`.
enum Help: Command {
    static let name = "help"
    static let summary = LocalizedText(id: "menampilkan bantuan", en: "shows help")
    static let usage = LocalizedText(id: "iku help [PERINTAH]", en: "iku help [COMMAND]")
    static let valued: [String] = []
    static let flags: [String] = []
    static let aliases = ["--help": "help", "-h": "help", "--version": "version", "-V": "version"]

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        guard let name = arguments.operands.first else {
            terminal.print(overview(terminal.language))
            return .clean
        }
        guard let command = Program.commands.first(where: { $0.name == name }) else {
            throw .usage(
                Messages.unknownCommand(name, nearest: Suggestion.nearest(name, Program.commands.map { $0.name }))
            )
        }
        terminal.print(command.usage[terminal.language])
        return .clean
    }

    static func overview(_ language: Language) -> String {
        let head = LocalizedText(
            id: "iku memeriksa dokumen Indikator Kinerja Utama pemerintah daerah.\n\nPerintah:",
            en: "iku checks documents of key performance indicators of Indonesian regional governments.\n\nCommands:"
        )
        let tail = LocalizedText(
            id:
                "\nContoh: iku lint \"IKU Setda.txt\"\nSelengkapnya: iku help PERINTAH; dalam bahasa Inggris: --lang en",
            en: "\nExample: iku lint \"IKU Setda.txt\"\nMore: iku help COMMAND"
        )
        let rows = Program.commands.map { command in
            "  \(command.name)" + String(repeating: " ", count: max(1, 10 - command.name.utf8.count))
                + command.summary[language]
        }
        return ([head[language]] + rows + [tail[language]]).joined(separator: "\n")
    }
}

/// `iku version`.
enum Version: Command {
    static let name = "version"
    static let summary = LocalizedText(id: "menampilkan versi program", en: "shows the version of the program")
    static let usage = LocalizedText(id: "iku version", en: "iku version")
    static let valued: [String] = []
    static let flags: [String] = []
    static let number = "0.1.0"

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        terminal.print("iku \(number)")
        return .clean
    }
}
