import FoundationEssentials
import Model

/// The word lists of the project, read by a reader that knows only the YAML that they use: tests of recognition must not
/// depend on the rooms behind it.
enum TestLexicon {
    static let shared: Lexicon = load(Paths.package.appending(path: "Rules/lexicon"))

    private static func load(_ folder: URL) -> Lexicon {
        var lists: [Lexicon.ListName: WordList] = [:]
        for name in Lexicon.ListName.allCases {
            guard let text = try? String(contentsOf: folder.appending(path: name.rawValue + ".yaml"), encoding: .utf8) else {
                continue
            }
            lists[name] = WordList(entries: entries(text))
        }
        return Lexicon(lists: lists)
    }

    /// `tag: [a, b]`, `tag: a`, and `tag:` with `- a` lines below.
    static func entries(_ text: String) -> [WordList.Entry] {
        var entries: [WordList.Entry] = []
        var open = false
        for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = String(raw)
            let bare = line.trimmed
            if bare.isEmpty || bare.hasPrefix("#") { continue }
            if open {
                add(bare, to: &entries)
                open = !bare.hasSuffix("]")
            } else if bare.hasPrefix("- ") {
                if let last = entries.indices.last { entries[last].phrases.append(unquoted(String(bare.dropFirst(2)))) }
            } else if let colon = colon(in: bare) {
                let tag = unquoted(String(bare[..<colon]))
                let value = bare[bare.index(after: colon)...].trimmed
                entries.append(WordList.Entry(tag: tag, phrases: []))
                if value.hasPrefix("[") {
                    add(String(value.dropFirst()), to: &entries)
                    open = !value.hasSuffix("]")
                } else if !value.isEmpty {
                    entries[entries.count - 1].phrases.append(unquoted(value))
                }
            }
        }
        return entries
    }

    private static func colon(in text: String) -> String.Index? {
        var quoted: Character?
        for index in text.indices {
            let character = text[index]
            if let open = quoted {
                if character == open { quoted = nil }
            } else if character == "\"" || character == "'" {
                quoted = character
            } else if character == ":" {
                return index
            }
        }
        return nil
    }

    private static func add(_ items: String, to entries: inout [WordList.Entry]) {
        guard let last = entries.indices.last else { return }
        var item = ""
        var quoted: Character?
        for character in items + "," {
            if let open = quoted {
                if character == open { quoted = nil }
                item.append(character)
            } else if character == "\"" || character == "'" {
                quoted = character
                item.append(character)
            } else if character == "," || character == "]" {
                let phrase = unquoted(item.trimmed)
                if !phrase.isEmpty { entries[last].phrases.append(phrase) }
                item = ""
            } else if character == "#" {
                break
            } else {
                item.append(character)
            }
        }
    }

    private static func unquoted(_ text: String) -> String {
        guard text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'" else { return text }
        return String(text.dropFirst().dropLast())
    }
}

/// Where the files of the tests are.
enum Paths {
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let fixtures = package.appending(path: "Tests/Fixtures/documents")
    /// The seeds; they are no part of the repository.
    static let shared =
        ProcessInfo.processInfo.environment["IKU_SHARED"].map { URL(fileURLWithPath: $0) }
        ?? package.deletingLastPathComponent().appending(path: "shared")

    static func seed(_ number: String) -> (name: String, bytes: [UInt8])? {
        let folder = shared.appending(path: "seeds")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        guard let name = names.first(where: { $0.hasPrefix(number) }), let data = try? Data(contentsOf: folder.appending(path: name))
        else {
            print("SKIPPED: seed \(number) is not at \(folder.path); set IKU_SHARED")
            return nil
        }
        return (name, [UInt8](data))
    }
}

extension StringProtocol {
    /// Without spaces and tabs at either end.
    fileprivate var trimmed: String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        let start = drop(while: isBlank)
        return String(start.prefix(start.count - start.reversed().prefix(while: isBlank).count))
    }
}
