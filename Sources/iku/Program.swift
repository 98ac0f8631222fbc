internal import Model

/// What the program's end means; the same for every command.
enum ExitStatus: Int32, Sendable {
    /// No finding at or above `--fail-on`.
    case clean = 0
    case findings = 1
    case usage = 2
    /// An input could not be read.
    case input = 3
    /// A rule file is wrong.
    case rules = 4
    /// Our own fault.
    case bug = 70
}

/// A command of the program: its name, its options, what it does.
protocol Command: Sendable {
    static var name: String { get }
    /// One line for the list of commands.
    static var summary: LocalizedText { get }
    /// How it is called, options included.
    static var usage: LocalizedText { get }
    /// Options with a value, and flags; `--lang`, `--rules` and `--help` are understood by all.
    static var valued: [String] { get }
    static var flags: [String] { get }

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus
}

/// What stops a command before it has a result.
enum CommandError: Error {
    case usage(LocalizedText)
    /// Sentences that are ready to print, each with its place.
    case rules([String])
    case input(LocalizedText)
    case output(LocalizedText)
}

enum Program {
    static let commands: [any Command.Type] = [
        Lint.self,
        Review.self,
        Init.self,
        Diff.self,
        Annotate.self,
        FollowUpCommand.self,
        TemplateCommand.self,
        Extract.self,
        Calendar.self,
        Rules.self,
        Explain.self,
        Law.self,
        Doctor.self,
        Version.self,
        Help.self,
    ]

    /// Runs the program with these arguments.
    static func run(_ words: [String]) -> ExitStatus {
        let language = Arguments.language(in: words) ?? .indonesian
        let terminal = Terminal(language: language)
        guard let word = words.first else {
            terminal.print(Help.overview(language))
            return .usage
        }
        let name = Help.aliases[word] ?? word
        guard let command = commands.first(where: { $0.name == name }) else {
            terminal.complain(
                Messages.unknownCommand(word, nearest: Suggestion.nearest(name, commands.map { $0.name }))[language]
            )
            return .usage
        }
        do throws(CommandError) {
            let arguments = try Arguments(Array(words.dropFirst()), for: command)
            if arguments.has("--help") {
                terminal.print(command.usage[language])
                return .clean
            }
            return try command.run(arguments, terminal)
        } catch {
            return report(error, terminal)
        }
    }

    private static func report(_ error: CommandError, _ terminal: Terminal) -> ExitStatus {
        switch error {
        case .usage(let text):
            terminal.complain(text[terminal.language])
            return .usage
        case .rules(let sentences):
            for sentence in sentences.prefix(50) { terminal.complain(sentence) }
            if sentences.count > 50 { terminal.complain(Messages.more(sentences.count - 50)[terminal.language]) }
            return .rules
        case .output(let text):
            terminal.complain(text[terminal.language])
            return .usage
        case .input(let text):
            terminal.complain(text[terminal.language])
            return .input
        }
    }
}
