package import Model

/// Reads the word lists of `Rules/lexicon`, one file a list, and `scales.yaml`.
package enum LexiconReader {
    /// A lexicon from its files (name and bytes). A list without a file is empty; a file for no known list is an error.
    package static func read(_ files: [(name: String, bytes: [UInt8])]) throws(PackErrors) -> Lexicon {
        var lists: [Lexicon.ListName: WordList] = [:]
        var scales: [Scale] = []
        var errors: [PackError] = []
        for part in Parallel.map(files, { read($0.bytes, file: $0.name) }) {
            switch part {
            case .success(.list(let name, let list)): lists[name] = list
            case .success(.scales(let read)): scales = read
            case .failure(let error): errors.append(error)
            }
        }
        guard errors.isEmpty else { throw PackErrors(errors) }
        return Lexicon(lists: lists, scales: scales)
    }

    /// What one file brings.
    private enum Part: Sendable {
        case list(Lexicon.ListName, WordList)
        case scales([Scale])
    }

    private static func read(_ bytes: [UInt8], file: String) -> Result<Part, PackError> {
        do throws(PackError) {
            if file.hasSuffix("scales.yaml") { return .success(.scales(try readScales(bytes, file: file))) }
            let (name, list) = try readList(bytes, file: file)
            return .success(.list(name, list))
        } catch {
            return .failure(error)
        }
    }

    private static func readList(
        _ bytes: [UInt8],
        file: String
    ) throws(PackError) -> (Lexicon.ListName, WordList) {
        var map = try YamlMap(try Yaml.parse(bytes, file: file), file: file, what: "lexicon")
        let name = try map.requiredChoice("list", Lexicon.ListName.self)
        _ = try map.requiredLocalized("title")
        _ = try map.text("source")
        let entries = try YamlMap(try map.required("entries"), file: file, what: "entries")
            .all.map { entry throws(PackError) in
                WordList.Entry(
                    tag: entry.key,
                    phrases: try entry.value.items(entry.key, file: file).map { item throws(PackError) in
                        try item.text(entry.key, file: file)
                    }
                )
            }
        try map.finish()
        return (name, WordList(entries: entries))
    }

    private static func readScales(_ bytes: [UInt8], file: String) throws(PackError) -> [Scale] {
        var map = try YamlMap(try Yaml.parse(bytes, file: file), file: file, what: "scales")
        let scales = try YamlMap(try map.required("scales"), file: file, what: "scales")
            .all.map { entry throws(PackError) in try readScale(entry, file) }
        _ = try map.text("list")
        _ = try map.localized("title")
        _ = try map.text("source")
        try map.finish()
        return scales
    }

    private static func readScale(_ entry: Yaml.Entry, _ file: String) throws(PackError) -> Scale {
        var map = try YamlMap(entry.value, file: file, what: entry.key)
        let scale = Scale(
            name: entry.key,
            title: try map.requiredLocalized("title"),
            members: try map.required("members").items("members", file: file)
                .map { item throws(PackError) in try readMember(item, file) },
            appliesTo: try map.texts("applies-to")
        )
        _ = try map.text("source")
        _ = try map.text("confidence")
        try map.finish()
        return scale
    }

    private static func readMember(_ node: Yaml, _ file: String) throws(PackError) -> Scale.Member {
        var map = try YamlMap(node, file: file, what: "member")
        let member = Scale.Member(
            grade: try map.requiredText("grade"),
            names: try map.texts("names"),
            low: try number(map.node("low"), file),
            high: try number(map.node("high"), file)
        )
        try map.finish()
        return member
    }

    /// A plain decimal with a point, as YAML writes it.
    private static func number(_ node: Yaml?, _ file: String) throws(PackError) -> Number? {
        guard let node else { return nil }
        let text = try node.text("number", file: file)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, text.utf8.count < 30,
            let coefficient = Int128(parts.joined()), parts.allSatisfy({ !$0.isEmpty })
        else { throw PackError(.expectedNumber("number"), file: file, line: node.line, column: node.column) }
        return Number(coefficient: coefficient, scale: parts.count == 2 ? parts[1].utf8.count : 0)
    }
}
