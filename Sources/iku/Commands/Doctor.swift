internal import Documents
internal import Model
internal import Spelling

/// `iku doctor`: which optional programs are on this machine, and what each adds.
enum Doctor: Command {
    static let name = "doctor"
    static let summary = LocalizedText(
        id: "memeriksa program tambahan di komputer ini",
        en: "checks the optional programs of this machine"
    )
    static let usage = LocalizedText(
        id: """
            iku doctor

            Menampilkan program tambahan yang ditemukan atau belum ada, dan apa gunanya. Teks, Word, Excel, OpenDocument,
            CSV dan HTML dibaca tanpa program tambahan.
            """,
        en: """
            iku doctor

            Shows which optional programs were found and what each adds. Text, Word, Excel, OpenDocument, CSV and HTML are
            read without any.
            """
    )
    static let valued: [String] = []
    static let flags: [String] = []

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        guard arguments.operands.isEmpty else { throw .usage(usage) }
        for line in report(Machine.programs, .installed, terminal.language) { terminal.print(line) }
        return .clean
    }

    /// One line for each program and for the dictionary, the missing ones with the packages that bring them.
    static func report(_ programs: Programs, _ dictionary: SpellingDictionary, _ language: Language) -> [String] {
        report(programs, language) + [report(dictionary, language)]
    }

    private static func report(_ dictionary: SpellingDictionary, _ language: Language) -> String {
        let line = "\("hunspell".padded(to: 10)) \(Messages.looksUpWords[language])"
        guard let place = dictionary.place else {
            return "✗ \(line) — \(Messages.notInstalled(SpellingDictionary.packages)[language])"
        }
        return "✓ \(line) (\(place))"
    }

    private static func report(_ programs: Programs, _ language: Language) -> [String] {
        Programs.Tool.allCases.map { tool in
            let title = tool.names[0].padded(to: 10)
            let adds = tool.adds[language]
            guard let path = programs.paths[tool] else {
                return "✗ \(title) \(adds) — \(Messages.notInstalled(tool.package)[language])"
            }
            if tool == .tesseract, !programs.scriptLanguages().contains("ind") {
                return "✗ \(title) \(adds) — \(Messages.notInstalled("tesseract-ocr-ind")[language])"
            }
            return "✓ \(title) \(adds) (\(path))"
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - utf8.count))
    }
}
