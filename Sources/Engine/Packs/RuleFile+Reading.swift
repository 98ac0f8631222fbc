internal import Model

extension RuleFile {
    /// Reads a rule file. Every key is checked; expressions are compiled later.
    ///
    /// - Parameter withTests: false leaves the examples unread, two thirds of most files: judging does not need them.
    /// - Throws: `PackError` at the first mistake.
    package static func read(
        _ bytes: [UInt8],
        file: String,
        withTests: Bool = true
    ) throws(PackError) -> RuleFile {
        do throws(PackError) {
            let root = try Yaml.parse(withTests ? bytes : beforeTests(bytes), file: file)
            return try read(root, bytes, file: file)
        } catch {
            var error = error
            if error.snippet == nil {
                error.snippet = Yaml.snippet(bytes, line: error.line, column: error.column)
            }
            throw error
        }
    }

    /// The file up to its key `tests`, when that is its last one; else the whole file.
    private static func beforeTests(_ bytes: [UInt8]) -> [UInt8] {
        let mark = Array("\ntests:".utf8)
        var index = 0
        var cut: Int?
        while index + mark.count < bytes.count {
            guard let end = bytes[index...].firstIndex(of: 0x0A), end + 1 < bytes.count else { break }
            if bytes[end...].starts(with: mark) {
                cut = end + 1
            } else if cut != nil, ![0x0A, 0x0D, 0x20, 0x23, 0x2D].contains(bytes[end + 1]) {
                return bytes
            }
            index = end + 1
        }
        return cut.map { Array(bytes[..<$0]) } ?? bytes
    }

    private static func read(_ root: Yaml, _ bytes: [UInt8], file: String) throws(PackError) -> RuleFile {
        var map = try YamlMap(root, file: file, what: "rule")
        let message = try words(try map.required("message"), "message", file)
        let advice = try words(try map.required("advice"), "advice", file)
        let rule = RuleFile(
            id: try map.requiredText("id"),
            was: try map.texts("was"),
            status: try map.requiredChoice("status", RuleStatus.self),
            title: try map.requiredLocalized("title"),
            severity: try map.requiredChoice("severity", Severity.self),
            escalate: try escalations(map.node("escalate"), file),
            nature: try map.requiredChoice("nature", Nature.self),
            binds: try source(map.node("binds"), "binds", file),
            applies: try map.requiredChoice("applies", SubjectKind.self),
            documents: try choices(map.node("documents"), "documents", DocumentKind.self, file),
            basis: try bases(map.node("basis"), file, conditional: true),
            inForce: try validity(map.node("in-force"), file),
            settings: try settings(map.node("settings"), "settings", file),
            obligation: try obligation(map.node("obligation"), file),
            lets: try lets(map.node("let"), file),
            when: try source(map.node("when"), "when", file),
            require: try source(map.node("require"), "require", file),
            faults: try source(map.node("faults"), "faults", file),
            at: try source(map.node("at"), "at", file),
            groupBy: try source(map.node("group-by"), "group-by", file),
            identity: try source(map.node("identity"), "identity", file),
            unless: try map.texts("unless"),
            message: message,
            advice: advice,
            why: try map.localized("why"),
            tests: try tests(map.node("tests"), file),
            file: file,
            part: part(of: file),
            line: root.line,
            source: bytes
        )
        try map.finish()
        guard (rule.require == nil) != (rule.faults == nil) else {
            throw PackError(.requireOrFaults, file: file, line: root.line, column: root.column)
        }
        if let block = rule.obligation, rule.applies != .obligation {
            throw PackError(.obligationElsewhere, file: file, line: block.line, column: block.column)
        }
        if rule.nature == .norm, !rule.basis.contains(where: { $0.confidence != .practice }) {
            throw PackError(.normWithoutBasis, file: file, line: root.line, column: root.column)
        }
        return rule
    }

    private static func source(_ node: Yaml?, _ key: String, _ file: String) throws(PackError) -> Source? {
        guard let node else { return nil }
        return Source(text: try node.text(key, file: file), line: node.line, column: node.column)
    }

    /// One text in both languages, or a list of them, each but the last with the condition under which it is said.
    private static func words(_ node: Yaml, _ key: String, _ file: String) throws(PackError) -> [Words] {
        let items = if case .list(let items) = node.content { items } else { [node] }
        let words = try items.map { item throws(PackError) in try word(item, key, file) }
        let wrong = words.indices.first { (words[$0].when == nil) != ($0 == words.count - 1) }
        if let at = words.isEmpty ? node : wrong.map({ items[$0] }) {
            throw PackError(.wordsWithoutEnd(key), file: file, line: at.line, column: at.column)
        }
        return words
    }

    private static func word(_ node: Yaml, _ key: String, _ file: String) throws(PackError) -> Words {
        var map = try YamlMap(node, file: file, what: key)
        let (when, id, en) = (map.node("when"), try map.required("id"), try map.required("en"))
        try map.finish()
        return Words(
            when: try source(when, "when", file),
            id: Source(text: try id.text("id", file: file), line: id.line, column: id.column),
            en: Source(text: try en.text("en", file: file), line: en.line, column: en.column)
        )
    }

    private static func choices<T: RawRepresentable & CaseIterable>(
        _ node: Yaml?,
        _ key: String,
        _ type: T.Type,
        _ file: String
    ) throws(PackError) -> [T] where T.RawValue == String {
        guard let node else { return [] }
        return try node.items(key, file: file).map { item throws(PackError) in try item.choice(key, type, file: file) }
    }

    private static func escalations(_ node: Yaml?, _ file: String) throws(PackError) -> [Escalation] {
        guard let node else { return [] }
        return try node.items("escalate", file: file).map { item throws(PackError) in
            var map = try YamlMap(item, file: file, what: "escalate")
            let when = try map.required("when")
            let escalation = Escalation(
                to: try map.requiredChoice("to", Severity.self),
                when: Source(text: try when.text("when", file: file), line: when.line, column: when.column)
            )
            try map.finish()
            return escalation
        }
    }

    /// - Parameter conditional: whether a basis may say when it counts, which takes the names of a rule file.
    static func bases(_ node: Yaml?, _ file: String, conditional: Bool = false) throws(PackError) -> [Basis] {
        guard let node else { return [] }
        return try node.items("basis", file: file).map { item throws(PackError) in
            var map = try YamlMap(item, file: file, what: "basis")
            let basis = Basis(
                regulation: try map.text("regulation"),
                title: try map.text("title"),
                at: try map.text("at"),
                confidence: try map.requiredChoice("confidence", Confidence.self),
                when: conditional ? try source(map.node("when"), "when", file) : nil,
                line: item.line,
                column: item.column
            )
            try map.finish()
            return basis
        }
    }

    private static func validity(_ node: Yaml?, _ file: String) throws(PackError) -> Validity {
        guard let node else { return Validity() }
        var map = try YamlMap(node, file: file, what: "in-force")
        let validity = Validity(from: try date(map.node("from"), file), until: try date(map.node("until"), file))
        try map.finish()
        return validity
    }

    private static func date(_ node: Yaml?, _ file: String) throws(PackError) -> CivilDate? {
        guard let node else { return nil }
        let parts = try node.text("date", file: file).split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            let date = CivilDate(year: year, month: month, day: day)
        else { throw PackError(.expectedDate("date"), file: file, line: node.line, column: node.column) }
        return date
    }

    private static func lets(_ node: Yaml?, _ file: String) throws(PackError) -> [(name: String, source: Source)] {
        guard let node else { return [] }
        return try YamlMap(node, file: file, what: "let").all.map { entry throws(PackError) in
            let text = try entry.value.text(entry.key, file: file)
            return (entry.key, Source(text: text, line: entry.value.line, column: entry.value.column))
        }
    }

    /// Settings are named with hyphens in the file and with underscores in expressions.
    static func settings(_ node: Yaml?, _ key: String, _ file: String) throws(PackError) -> [Setting] {
        guard let node else { return [] }
        return try YamlMap(node, file: file, what: key).all.map { entry throws(PackError) in
            Setting(name: entry.key, value: try settingValue(entry.value, entry.key, file))
        }
    }

    private static func settingValue(_ node: Yaml, _ key: String, _ file: String) throws(PackError) -> SettingValue {
        if case .list(let items) = node.content {
            return .texts(try items.map { item throws(PackError) in try item.text(key, file: file) })
        }
        let text = try node.text(key, file: file)
        guard case .scalar(let scalar) = node.content, scalar.isPlain else { return .text(text) }
        if text == "true" || text == "false" { return .bool(text == "true") }
        if let value = Int64(text) { return .int(value) }
        if let first = text.utf8.first, (0x30...0x39).contains(first) || first == 0x2D, let value = Double(text) {
            return .double(value)
        }
        return .text(text)
    }

    private static func tests(_ node: Yaml?, _ file: String) throws(PackError) -> [Test] {
        guard let node else { return [] }
        return try node.items("tests", file: file).map { item throws(PackError) in
            var map = try YamlMap(item, file: file, what: "test")
            let test = Test(
                name: try map.requiredText("name"),
                given: map.node("given"),
                text: try map.text("text"),
                finds: try expectation(try map.required("finds"), file),
                says: try map.texts("says"),
                severity: try map.node("severity").map { node throws(PackError) in
                    try node.choice("severity", Severity.self, file: file)
                },
                nature: try map.choice("nature", Nature.self),
                settings: try settings(map.node("settings"), "settings", file),
                line: item.line,
                column: item.column
            )
            try map.finish()
            return test
        }
    }

    private static func expectation(_ node: Yaml, _ file: String) throws(PackError) -> Expectation {
        let text = try node.text("finds", file: file)
        switch text {
        case "nothing": return .nothing
        case "not-applicable": return .notApplicable
        case "not-assessable": return .notAssessable
        default:
            guard let count = Int(text), (1...10_000).contains(count) else {
                throw PackError(
                    .notOneOf(
                        text,
                        key: "finds",
                        nearest: nil,
                        allowed: ["nothing", "not-applicable", "not-assessable", "1, 2, 3 …"]
                    ),
                    file: file,
                    line: node.line,
                    column: node.column
                )
            }
            return .findings(count)
        }
    }
}
