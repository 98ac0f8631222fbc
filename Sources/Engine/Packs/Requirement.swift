/// A requirement of the regulations that no rule asks for yet, and why.
package struct Requirement: Sendable, Hashable {
    /// Its number in the catalogue of requirements, or a run of numbers (`LKJ-ISI-001..007`).
    package var id: String
    package var title: String
    package var reason: String

    /// The requirements of a rules folder (`requirements.yaml`), in the order of the file; none when it has no such file.
    ///
    /// - Throws: `PackError` for what is wrong in the file.
    package static func read(_ folder: RulesFolder) throws(PackError) -> [Requirement] {
        let name = "requirements.yaml"
        guard let file = folder.files.first(where: { $0.name == name }) else { return [] }
        var map = try YamlMap(try Yaml.parse(file.bytes, file: name), file: name, what: "requirements")
        let nodes = try map.required("requirements").items("requirements", file: name)
        try map.finish()
        var seen: Set<String> = []
        return try nodes.map { node throws(PackError) in
            var map = try YamlMap(node, file: name, what: "requirement")
            let requirement = Requirement(
                id: try map.requiredText("id"),
                title: try map.requiredText("title"),
                reason: try map.requiredText("reason")
            )
            try map.finish()
            guard seen.insert(requirement.id).inserted else {
                throw PackError(.duplicateKey(requirement.id), file: name, line: node.line, column: node.column)
            }
            return requirement
        }
    }
}
