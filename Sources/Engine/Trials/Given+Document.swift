internal import Model

/// What a document says beside its tables.
extension GivenReader {
    /// A perjanjian kinerja: the promise, the two who agree, the words that make it a revised one and its reasons.
    mutating func readAgreement(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "agreement")
        var agreement = Agreement()
        if let text = try map.text("statement") { agreement.statement = Passage(text: text, place: place(text)) }
        if let text = try map.text("revision") { agreement.revision = Passage(text: text, place: place(text)) }
        for text in try map.texts("reasons") { agreement.reasons.append(Passage(text: text, place: place(text))) }
        for node in try items(&map, "parties") {
            var map = try YamlMap(node, file: file, what: "parties")
            let name = try map.text("name"), post = try map.text("post")
            try map.finish()
            agreement.parties.append(Agreement.Party(name: name, post: post, place: place(name ?? post)))
        }
        try map.finish()
        document.agreement = agreement
    }

    /// A measurement form: a specimen unless it says `blank: false`.
    mutating func readForm(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "forms")
        let kind = try map.requiredChoice("kind", DocumentKind.self)
        let level = try map.choice("level", RecognisedDocument.Level.self)
        let isBlank = try map.text("blank") != "false"
        try map.finish()
        document.forms.append(Form(kind: kind, level: level, blank: isBlank, table: 0, place: place()))
    }

    /// One who signs: a name, or a map of `name`, `post` and `nip`.
    mutating func signatory(_ node: Yaml) throws(PackError) -> Signatory {
        guard case .map = node.content else {
            let name = try node.text("signatories", file: file)
            return Signatory(name: name, place: place(name))
        }
        var map = try YamlMap(node, file: file, what: "signatories")
        let name = try map.text("name"), post = try map.text("post"), nip = try map.text("nip")
        try map.finish()
        return Signatory(name: name, post: post, nip: nip, place: place(name ?? post))
    }
}
