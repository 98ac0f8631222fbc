internal import Model

/// The words after the command, sorted into options and operands.
struct Arguments {
    private(set) var operands: [String] = []
    private var values: [String: [String]] = [:]
    private var given: Set<String> = []

    private static let commonValued = ["--lang", "--rules"]
    private static let commonFlags = ["--help"]

    /// - Throws: `CommandError.usage` for an option the command does not have, naming the nearest.
    init(_ words: [String], for command: any Command.Type) throws(CommandError) {
        let valued = command.valued + Self.commonValued
        let flags = command.flags + Self.commonFlags
        var index = 0
        var onlyOperands = false
        while index < words.count {
            let word = words[index]
            index += 1
            guard !onlyOperands, word.hasPrefix("-"), word != "-" else {
                operands.append(word)
                continue
            }
            if word == "--" {
                onlyOperands = true
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let name = Self.short[parts[0]] ?? parts[0]
            if valued.contains(name) {
                guard let value = parts.count == 2 ? parts[1] : (index < words.count ? words[index] : nil) else {
                    throw .usage(Messages.missingValue(name))
                }
                if parts.count == 1 { index += 1 }
                values[name, default: []].append(value)
            } else if flags.contains(name), parts.count == 1 {
                given.insert(name)
            } else {
                throw .usage(Messages.unknownOption(word, nearest: Suggestion.nearest(name, valued + flags)))
            }
        }
        if let language = value("--lang"), Language(rawValue: language) == nil {
            throw .usage(Messages.badValue("--lang", language, Language.allCases.map(\.rawValue)))
        }
    }

    private static let short = ["-o": "--output", "-q": "--quiet", "-v": "--verbose", "-h": "--help"]

    /// The same words without an option.
    func without(_ option: String) -> Arguments {
        var copy = self
        copy.values[option] = nil
        return copy
    }

    func has(_ flag: String) -> Bool { given.contains(flag) }

    /// The last value given for an option.
    func value(_ option: String) -> String? { values[option]?.last }

    /// All values given for an option, as they stand, in their order.
    func all(_ option: String) -> [String] { values[option] ?? [] }

    /// All values given for an option; a comma separates several in one.
    func values(_ option: String) -> [String] {
        (values[option] ?? []).flatMap { $0.split(separator: ",").map(String.init) }
    }

    func choice<T: RawRepresentable & CaseIterable>(
        _ option: String,
        _ type: T.Type
    ) throws(CommandError) -> T? where T.RawValue == String {
        guard let text = value(option) else { return nil }
        guard let choice = T(rawValue: text) else {
            throw .usage(Messages.badValue(option, text, T.allCases.map(\.rawValue)))
        }
        return choice
    }

    func date(_ option: String) throws(CommandError) -> CivilDate? {
        guard let text = value(option) else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            let date = CivilDate(year: year, month: month, day: day)
        else { throw .usage(Messages.badDate(option, text)) }
        return date
    }

    /// The language asked for, before the command is known.
    static func language(in words: [String]) -> Language? {
        for (index, word) in words.enumerated() {
            if word.hasPrefix("--lang=") { return Language(rawValue: String(word.dropFirst(7))) }
            if word == "--lang", index + 1 < words.count { return Language(rawValue: words[index + 1]) }
        }
        return nil
    }
}

/// The nearest known word to a misspelt one.
enum Suggestion {
    static func nearest(_ word: String, _ known: [String]) -> String? {
        known.map { ($0, Similarity.ratio($0, word)) }.filter { $0.1 >= 0.6 }.max { $0.1 < $1.1 }?.0
    }
}
