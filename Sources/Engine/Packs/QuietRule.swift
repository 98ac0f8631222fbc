/// A stable rule that says nothing of the project's sample documents, and why that is right.
package struct QuietRule: Sendable, Hashable {
    package var id: String
    package var activity: Activity
    package var reason: String

    /// What a rule does over the samples that tells nothing of them.
    package enum Activity: String, Sendable, CaseIterable {
        /// No sample has its subject.
        case neverMet = "never-met"
        /// It judged and never found anything.
        case neverViolated = "never-violated"
        /// It found something at every subject.
        case alwaysViolated = "always-violated"
    }

    /// The quiet rules of a rules folder (`activity.yaml`), in the order of the file; none when it has no such file.
    ///
    /// - Throws: `PackError` for what is wrong in the file.
    package static func read(_ folder: RulesFolder) throws(PackError) -> [QuietRule] {
        let name = "activity.yaml"
        guard let file = folder.files.first(where: { $0.name == name }) else { return [] }
        var map = try YamlMap(try Yaml.parse(file.bytes, file: name), file: name, what: "rules")
        let nodes = try map.required("rules").items("rules", file: name)
        try map.finish()
        var seen: Set<String> = []
        return try nodes.map { node throws(PackError) in
            var map = try YamlMap(node, file: name, what: "rule")
            let rule = QuietRule(
                id: try map.requiredText("id"),
                activity: try map.requiredChoice("activity", Activity.self),
                reason: try map.requiredText("reason")
            )
            try map.finish()
            guard seen.insert(rule.id).inserted else {
                throw PackError(.duplicateKey(rule.id), file: name, line: node.line, column: node.column)
            }
            return rule
        }
    }
}
