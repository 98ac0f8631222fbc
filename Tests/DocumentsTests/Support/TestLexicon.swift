import Foundation
import Model

/// The word lists of the project, read by a reader that knows only the YAML that they use: tests of recognition must not
/// depend on the rooms behind it.
enum TestLexicon {
    static let shared: Lexicon = load(Paths.package.appending(path: "Rules/lexicon"))

    private static func load(_ folder: URL) -> Lexicon {
        var lists: [Lexicon.ListName: WordList] = [:]
        for name in Lexicon.ListName.allCases {
            guard let text = try? String(contentsOf: folder.appending(path: name.rawValue + ".yaml"), encoding: .utf8)
            else {
                continue
            }
            lists[name] = WordList(entries: entries(text))
        }
        return Lexicon(lists: lists)
    }

    /// What stands under `entries:`: `tag: [a, "b", c]`, over as many lines as it takes, and `tag: a`.
    static func entries(_ text: String) -> [WordList.Entry] {
        var body = text[...]
        if let range = text.range(of: "\nentries:") { body = text[range.upperBound...] }
        var reader = FlowReader(Array(body))
        return reader.entries()
    }

    private struct FlowReader {
        let text: [Character]
        var at = 0

        init(_ text: [Character]) { self.text = text }

        mutating func entries() -> [WordList.Entry] {
            var entries: [WordList.Entry] = []
            while let tag = scalar(until: ":") {
                skipBlanks(lines: false)
                var phrases: [String] = []
                if at < text.count, text[at] == "[" {
                    at += 1
                    while let phrase = scalar(until: ",]") {
                        if !phrase.isEmpty { phrases.append(phrase) }
                        if text[at - 1] == "]" { break }
                    }
                } else if let phrase = scalar(until: "\n") {
                    phrases.append(phrase)
                }
                entries.append(WordList.Entry(tag: tag, phrases: phrases))
            }
            return entries
        }

        /// The text up to one of the ends, which is taken too; nil at the end of the file.
        private mutating func scalar(until ends: String) -> String? {
            skipBlanks(lines: true)
            guard at < text.count else { return nil }
            var out = ""
            if text[at] == "\"" || text[at] == "'" {
                let quote = text[at]
                at += 1
                while at < text.count, text[at] != quote {
                    out.append(text[at])
                    at += 1
                }
                at += 1
                while at < text.count, !ends.contains(text[at]) { at += 1 }
                at += 1
                return out
            }
            while at < text.count, !ends.contains(text[at]) {
                if text[at] == "#", out.last == " " || out.isEmpty {
                    while at < text.count, text[at] != "\n" { at += 1 }
                    continue
                }
                out.append(text[at] == "\n" ? " " : text[at])
                at += 1
            }
            at += 1
            let words = out.split(separator: " ").joined(separator: " ")
            return words
        }

        private mutating func skipBlanks(lines: Bool) {
            while at < text.count {
                if text[at] == " " || (lines && text[at].isWhitespace) {
                    at += 1
                } else if text[at] == "#" {
                    while at < text.count, text[at] != "\n" { at += 1 }
                } else {
                    return
                }
            }
        }
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
        guard let name = names.first(where: { $0.hasPrefix(number) }),
            let data = try? Data(contentsOf: folder.appending(path: name))
        else {
            print("SKIPPED: seed \(number) is not at \(folder.path); set IKU_SHARED")
            return nil
        }
        return (name, [UInt8](data))
    }
}
