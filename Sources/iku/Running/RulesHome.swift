internal import Engine
internal import FoundationEssentials
internal import Glibc
internal import Model

/// Finds the rules at run time: `--rules`, `IKU_HOME`, beside the program, `../share/iku`, the package folder.
enum RulesHome {
    /// The folder that holds `national/pack.yaml`.
    static func find(_ arguments: Arguments, _ language: Language) throws(CommandError) -> String {
        if let named = arguments.value("--rules") { return named }
        var tried: [String] = []
        for folder in candidates() {
            if FileManager.default.fileExists(atPath: "\(folder)/national/pack.yaml") { return folder }
            tried.append(folder)
        }
        throw .rules([Messages.noRules(tried)[language]])
    }

    /// The rule book of the folder, with the packs that the command names.
    ///
    /// - Parameters:
    ///   - withTests: whether the examples in rule files are needed too.
    ///   - withCalendar: whether the holidays are.
    ///   - workspace: its packs and its changes of rules count too.
    static func load(
        _ arguments: Arguments,
        _ language: Language,
        withTests: Bool = true,
        withCalendar: Bool = true,
        workspace: Workspace? = nil
    ) throws(CommandError) -> RuleBook {
        let folder = try folder(arguments, language)
        do throws(PackErrors) {
            return try RuleBook.load(
                folder,
                packs: arguments.values("--pack"),
                withTests: withTests,
                withCalendar: withCalendar,
                workspace: workspace
            )
        } catch {
            throw .rules(error.errors.map { $0.message(language) })
        }
    }

    /// The word lists alone, for commands that judge nothing.
    static func lexicon(_ arguments: Arguments, _ language: Language) throws(CommandError) -> Lexicon {
        let folder = try folder(arguments, language)
        do throws(PackErrors) {
            return try LexiconReader.read(folder.files.filter { $0.name.hasPrefix("lexicon/") })
        } catch {
            throw .rules(error.errors.map { $0.message(language) })
        }
    }

    /// The registry and the word lists alone, for questions about regulations.
    static func registry(
        _ arguments: Arguments,
        _ language: Language
    ) throws(CommandError) -> (registry: Registry, lexicon: Lexicon) {
        let folder = try folder(arguments, language)
        do throws(PackErrors) {
            let lexicon = try LexiconReader.read(folder.files.filter { $0.name.hasPrefix("lexicon/") })
            return (try Registry.read(folder), lexicon)
        } catch {
            throw .rules(error.errors.map { $0.message(language) })
        }
    }

    private static func folder(_ arguments: Arguments, _ language: Language) throws(CommandError) -> RulesFolder {
        let path = try find(arguments, language)
        do throws(PackError) {
            return try RulesFolder.read(path)
        } catch {
            throw .rules([error.message(language)])
        }
    }

    /// A file that stands beside the folder of the rules (`Reports/…`); nil where there is none.
    static func beside(_ arguments: Arguments, _ file: String) -> String? {
        let folders = (arguments.value("--rules").map { [$0] } ?? []) + candidates()
        let homes = folders.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
            .map { $0.contains("/") ? parent($0) + "/" : "" }
        return homes.lazy.map { $0 + file }.first { FileManager.default.fileExists(atPath: $0) }
    }

    private static func candidates() -> [String] {
        var folders: [String] = []
        if let home = getenv("IKU_HOME") { folders.append(String(cString: home) + "/Rules") }
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink("/proc/self/exe", &path, path.count - 1)
        if length > 0 {
            let program = String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            var folder = parent(program)
            folders += ["\(folder)/Rules", "\(parent(folder))/share/iku/Rules"]
            for _ in 0..<5 where !folder.isEmpty {
                folder = parent(folder)
                if FileManager.default.fileExists(atPath: "\(folder)/Package.swift") {
                    folders.append("\(folder)/Rules")
                }
            }
        }
        folders.append("Rules")
        return folders
    }

    private static func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
