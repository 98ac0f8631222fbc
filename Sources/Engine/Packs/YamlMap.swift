internal import Model

/// Reads the keys of one YAML map and remembers which were asked for, so that a misspelt key is an error, never a silence.
struct YamlMap {
    let file: String
    let line: Int
    let column: Int
    private var entries: [String: Yaml.Entry] = [:]
    private var order: [String] = []
    private var known: [String] = []

    init(_ node: Yaml, file: String, what: String) throws(PackError) {
        self.file = file
        line = node.line
        column = node.column
        guard case .map(let list) = node.content else {
            throw PackError(.expectedMap(what), file: file, line: node.line, column: node.column)
        }
        for entry in list {
            entries[entry.key] = entry
            order.append(entry.key)
        }
    }

    /// All entries in the order of the file, for maps whose keys are data.
    var all: [Yaml.Entry] { order.compactMap { entries[$0] } }

    mutating func node(_ key: String) -> Yaml? {
        known.append(key)
        return entries[key]?.value
    }

    mutating func required(_ key: String) throws(PackError) -> Yaml {
        guard let node = node(key) else { throw PackError(.missingKey(key), file: file, line: line, column: column) }
        return node
    }

    mutating func text(_ key: String) throws(PackError) -> String? {
        try node(key).map { node throws(PackError) in try node.text(key, file: file) }
    }

    mutating func requiredText(_ key: String) throws(PackError) -> String {
        try required(key).text(key, file: file)
    }

    mutating func localized(_ key: String) throws(PackError) -> LocalizedText? {
        guard let node = node(key) else { return nil }
        var map = try YamlMap(node, file: file, what: key)
        let text = LocalizedText(id: try map.requiredText("id"), en: try map.requiredText("en"))
        try map.finish()
        return text
    }

    mutating func requiredLocalized(_ key: String) throws(PackError) -> LocalizedText {
        guard let text = try localized(key) else {
            throw PackError(.missingKey(key), file: file, line: line, column: column)
        }
        return text
    }

    mutating func texts(_ key: String) throws(PackError) -> [String] {
        guard let node = node(key) else { return [] }
        return try node.items(key, file: file).map { item throws(PackError) in try item.text(key, file: file) }
    }

    mutating func choice<T: RawRepresentable & CaseIterable>(
        _ key: String,
        _ type: T.Type
    ) throws(PackError) -> T? where T.RawValue == String {
        guard let node = node(key) else { return nil }
        return try node.choice(key, type, file: file)
    }

    mutating func requiredChoice<T: RawRepresentable & CaseIterable>(
        _ key: String,
        _ type: T.Type
    ) throws(PackError) -> T where T.RawValue == String {
        try required(key).choice(key, type, file: file)
    }

    /// Refuses a key that no one asked for, naming the nearest that is known.
    func finish() throws(PackError) {
        for key in order where !known.contains(key) {
            guard let entry = entries[key] else { continue }
            throw PackError(
                .unknownKey(key, nearest: Nearest.name(to: key, among: known), allowed: known.sorted()),
                file: file,
                line: entry.keyLine,
                column: entry.keyColumn
            )
        }
    }
}

extension Yaml {
    func text(_ key: String, file: String) throws(PackError) -> String {
        guard case .scalar(let scalar) = content else {
            throw PackError(.expectedText(key), file: file, line: line, column: column)
        }
        return scalar.text
    }

    func items(_ key: String, file: String) throws(PackError) -> [Yaml] {
        guard case .list(let items) = content else {
            throw PackError(.expectedList(key), file: file, line: line, column: column)
        }
        return items
    }

    func choice<T: RawRepresentable & CaseIterable>(
        _ key: String,
        _ type: T.Type,
        file: String
    ) throws(PackError) -> T where T.RawValue == String {
        let name = try text(key, file: file)
        if let value = T(rawValue: name) { return value }
        let allowed = T.allCases.map(\.rawValue)
        throw PackError(
            .notOneOf(name, key: key, nearest: Nearest.name(to: name, among: allowed), allowed: allowed),
            file: file,
            line: line,
            column: column
        )
    }

    func integer(_ key: String, file: String) throws(PackError) -> Int {
        guard let value = Int(try text(key, file: file)) else {
            throw PackError(.expectedNumber(key), file: file, line: line, column: column)
        }
        return value
    }

    /// The file with the error's line and a caret under its column.
    static func snippet(_ source: [UInt8], line: Int, column: Int, length: Int = 1) -> String? {
        var current = 1
        var start = 0
        while current < line {
            guard let end = source[start...].firstIndex(of: 0x0A) else { return nil }
            start = end + 1
            current += 1
        }
        let end = source[start...].firstIndex(of: 0x0A) ?? source.count
        let text = String(decoding: source[start..<end].filter { $0 != 0x0D }, as: UTF8.self)
        let before = String(decoding: source[start..<min(end, start + max(column - 1, 0))], as: UTF8.self)
        let number = "\(line)"
        let margin = String(repeating: " ", count: max(5 - number.count, 0)) + number
        let pad = String(repeating: " ", count: margin.count)
        let carets = String(repeating: "^", count: max(1, length))
        return "\(margin) | \(text)\n\(pad) | \(String(repeating: " ", count: before.count))\(carets)"
    }
}

/// The known name nearest to a misspelt one.
enum Nearest {
    /// The closest of `names` within a third of the length (at least 2 edits), the first of equals; nil when none is near.
    static func name(to word: String, among names: [String]) -> String? {
        let limit = max(2, word.utf8.count / 3)
        var best: (String, Int)?
        for name in names {
            let distance = edits(Array(word.utf8), Array(name.utf8))
            if distance <= limit, distance < (best?.1 ?? Int.max) { best = (name, distance) }
        }
        return best?.0
    }

    /// Levenshtein distance of two short byte strings.
    private static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
        guard a.count < 200, b.count < 200 else { return Int.max }
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[b.count]
    }
}
