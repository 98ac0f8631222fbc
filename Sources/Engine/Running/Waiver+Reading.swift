package import Model

extension Waiver {
    /// The waivers in the bytes of an `iku.yaml`; none where it has no key `waivers`. Its other keys are not looked at.
    package static func list(inWorkspace bytes: [UInt8], file: String) throws(PackError) -> [Waiver] {
        var map = try YamlMap(try Yaml.parse(bytes, file: file), file: file, what: "iku.yaml")
        return try map.node("waivers").map { node throws(PackError) in try list(node, file: file) } ?? []
    }

    /// The waivers of an `iku.yaml`: the list under `waivers`, each with `rule`, `reason`, `author` and `until`, and, where
    /// it is not for all, `agency` and `subject`.
    ///
    /// - Throws: `PackError` with the place of what is missing, misspelt or no date: half a waiver waives nothing.
    package static func list(_ node: Yaml, file: String) throws(PackError) -> [Waiver] {
        var waivers: [Waiver] = []
        for item in try node.items("waivers", file: file) {
            var map = try YamlMap(item, file: file, what: "waivers")
            let until = try map.required("until")
            guard let day = CivilDate(iso: try until.text("until", file: file)) else {
                throw PackError(.expectedDate("until"), file: file, line: until.line, column: until.column)
            }
            let waiver = Waiver(
                rule: try filled("rule", &map),
                agency: try map.text("agency"),
                subject: try map.text("subject"),
                reason: try filled("reason", &map),
                author: try filled("author", &map),
                until: day,
                place: Place(file: file, line: item.line)
            )
            try map.finish()
            waivers.append(waiver)
        }
        return waivers
    }

    /// A text that says something.
    private static func filled(_ key: String, _ map: inout YamlMap) throws(PackError) -> String {
        let node = try map.required(key)
        let text = try node.text(key, file: map.file)
        guard text.utf8.contains(where: { $0 > 0x20 }) else {
            throw PackError(.missingKey(key), file: map.file, line: node.line, column: node.column)
        }
        return text
    }
}
