internal import Model

extension Registry {
    /// Reads `Rules/registry/regulations.yaml`.
    package static func read(_ bytes: [UInt8], file: String) throws(PackError) -> Registry {
        var map = try YamlMap(try Yaml.parse(bytes, file: file), file: file, what: "registry")
        let nodes = try map.required("regulations").items("regulations", file: file)
        let misquotes = try (map.node("misquotes")?.items("misquotes", file: file) ?? [])
            .map { item throws(PackError) in try misquote(item, file) }
        try map.finish()
        var seen: Set<String> = []
        var regulations: [Regulation] = []
        for node in nodes {
            let regulation = try Registry.regulation(node, file)
            guard seen.insert(regulation.id).inserted else {
                throw PackError(.duplicateKey(regulation.id), file: file, line: node.line, column: node.column)
            }
            regulations.append(regulation)
        }
        return Registry(regulations: regulations, misquotes: misquotes)
    }

    /// The registry of a rules folder.
    ///
    /// - Throws: `PackErrors` when the folder holds none, or for what is wrong in it.
    package static func read(_ folder: RulesFolder) throws(PackErrors) -> Registry {
        let name = "registry/regulations.yaml"
        do throws(PackError) {
            guard let file = folder.files.first(where: { $0.name == name }) else {
                throw PackError(.unreadable(name), file: name, line: 1, column: 1)
            }
            return try read(file.bytes, file: name)
        } catch {
            throw PackErrors([error])
        }
    }

    private static func regulation(_ node: Yaml, _ file: String) throws(PackError) -> Regulation {
        var map = try YamlMap(node, file: file, what: "regulation")
        let revoked = try map.node("revoked-by").map { node throws(PackError) in try change(node, file) }
        let replaced = try map.node("replaced-by").map { node throws(PackError) in try change(node, file) }
        let regulation = Regulation(
            id: try map.requiredText("id"),
            kind: try map.requiredText("kind"),
            number: try map.requiredText("number"),
            year: try map.required("year").integer("year", file: file),
            short: try map.requiredText("short"),
            numbersAccepted: try map.texts("numbers-accepted"),
            title: try map.text("title") ?? "",
            titlesAccepted: try map.texts("titles-accepted"),
            titlesWrong: try map.texts("titles-wrong"),
            government: try map.text("government"),
            period: try period(map.node("period"), file),
            issuer: try map.text("issuer"),
            gazette: try gazette(map.node("gazette"), file),
            inForceFrom: try date(map.node("in-force-from"), file),
            amendedBy: try (map.node("amended-by")?.items("amended-by", file: file) ?? [])
                .map { item throws(PackError) in try change(item, file) },
            revokedBy: revoked ?? replaced,
            isReplaced: revoked == nil && replaced != nil,
            replacedInPractice: try map.text("replaced-in-practice") == "true",
            confidence: try map.requiredChoice("confidence", Regulation.RegistryConfidence.self),
            note: try map.localized("note")
        )
        // How sure single parts are is for those who keep the file; no rule asks.
        for key in ["amends", "title-confidence", "status-confidence", "gazette-confidence"] { _ = map.node(key) }
        try map.finish()
        return regulation
    }

    private static func gazette(_ node: Yaml?, _ file: String) throws(PackError) -> Regulation.Gazette? {
        guard let node else { return nil }
        var map = try YamlMap(node, file: file, what: "gazette")
        let gazette = Regulation.Gazette(
            kind: try map.requiredText("kind"),
            year: try map.node("year")?.integer("year", file: file),
            number: try map.text("number"),
            supplement: try map.text("supplement"),
            reliable: try map.text("reliable") != "false"
        )
        try map.finish()
        return gazette
    }

    private static func change(_ node: Yaml, _ file: String) throws(PackError) -> Regulation.Change {
        var map = try YamlMap(node, file: file, what: "change")
        let change = Regulation.Change(by: try map.requiredText("by"), on: try date(map.node("on"), file))
        try map.finish()
        return change
    }

    private static func misquote(_ node: Yaml, _ file: String) throws(PackError) -> Misquote {
        var map = try YamlMap(node, file: file, what: "misquote")
        let misquote = Misquote(
            kind: try map.requiredText("kind"),
            number: try map.requiredText("number"),
            year: try map.required("year").integer("year", file: file),
            about: try map.text("about"),
            means: try map.requiredText("means"),
            note: try map.localized("note")
        )
        try map.finish()
        return misquote
    }

    /// `2017-2022`.
    private static func period(_ node: Yaml?, _ file: String) throws(PackError) -> Period? {
        guard let node else { return nil }
        let years = try node.text("period", file: file).split(separator: "-").map { Int($0) }
        guard years.count == 2, let start = years[0], let end = years[1], let period = Period(start: start, end: end)
        else { throw PackError(.expectedDate("period"), file: file, line: node.line, column: node.column) }
        return period
    }

    private static func date(_ node: Yaml?, _ file: String) throws(PackError) -> PartialDate? {
        guard let node else { return nil }
        guard let date = PartialDate(try node.text("date", file: file)) else {
            throw PackError(.expectedDate("date"), file: file, line: node.line, column: node.column)
        }
        return date
    }
}
