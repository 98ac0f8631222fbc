package import Model

/// A rule pack: a folder with a `pack.yaml` and rule files. Packs stack: `national` first, a region's on top.
package struct Pack: Sendable {
    /// `national`, `regional/kutai-barat`.
    package var id: String
    package var version: String
    package var title: LocalizedText
    package var owner: String
    /// What it changes of rules that stand below it, each with a reason; it never replaces a rule silently.
    package var changes: [Change]
    package var file: String

    /// One change of a rule below.
    package struct Change: Sendable {
        package var rule: String
        package var off: Bool
        package var severity: Severity?
        /// A region's own regulation makes a norm of what is advice elsewhere, or the other way round.
        package var nature: Nature?
        /// Named before the rule's own.
        package var basis: [RuleFile.Basis]
        package var settings: [RuleFile.Setting]
        package var reason: String
        package var line: Int
    }

    static func read(_ bytes: [UInt8], id: String, file: String) throws(PackError) -> Pack {
        var map = try YamlMap(try Yaml.parse(bytes, file: file), file: file, what: "pack")
        let pack = Pack(
            id: id,
            version: try map.requiredText("version"),
            title: try map.requiredLocalized("title"),
            owner: try map.requiredText("owner"),
            changes: try (map.node("changes")?.items("changes", file: file) ?? [])
                .map { item throws(PackError) in try change(item, file) },
            file: file
        )
        _ = map.node("sources")
        _ = map.node("note")
        try map.finish()
        return pack
    }

    private static func change(_ node: Yaml, _ file: String) throws(PackError) -> Change {
        var map = try YamlMap(node, file: file, what: "change")
        let change = Change(
            rule: try map.requiredText("rule"),
            off: try map.text("off") == "true",
            severity: try map.choice("severity", Severity.self),
            nature: try map.choice("nature", Nature.self),
            basis: try RuleFile.bases(map.node("basis"), file),
            settings: try RuleFile.settings(map.node("settings"), "settings", file),
            reason: try map.requiredText("reason"),
            line: node.line
        )
        try map.finish()
        return change
    }
}
