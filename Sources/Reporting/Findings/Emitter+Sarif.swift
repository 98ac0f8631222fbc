import Model

extension Emitter {
    mutating func driver(_ rules: SarifRules, _ version: String, _ words: Wording) {
        object("tool") {
            $0.object("driver") {
                $0.field("name", "iku")
                $0.field("version", version)
                $0.list("rules", rules.ids) { $0.rule($1, rules.samples[$1], words) }
            }
        }
    }

    private mutating func rule(_ id: String, _ sample: Finding?, _ words: Wording) {
        object {
            $0.field("id", id)
            guard let sample else { return }
            $0.text("shortDescription", sample.title[words.language])
            if let why = sample.why?[words.language], !why.isEmpty { $0.text("fullDescription", why) }
            $0.text("help", Self.help(sample, words))
            $0.object("defaultConfiguration", inline: true) { $0.field("level", sample.severity.sarifLevel) }
            $0.object("properties", inline: true) {
                $0.field("severity", sample.severity.rawValue)
                $0.field("nature", sample.nature.rawValue)
                $0.list("tags", [sample.nature.rawValue, id.ruleFamily]) { $0.string($1) }
            }
        }
    }

    private static func help(_ sample: Finding, _ words: Wording) -> String {
        let bases = sample.basis.map { "\(words.pick("Dasar:", "Basis:")) \(words.basis($0))" }
        return ([sample.why?[words.language] ?? sample.title[words.language]] + bases).joined(separator: "\n")
    }

    mutating func invocation(_ report: Report, _ words: Wording) {
        let unread = report.run.files.filter { $0.status != .read }
        list("invocations", [report]) { json, report in
            json.object {
                $0.field("executionSuccessful", !report.run.files.contains { $0.status == .refused })
                $0.key("toolExecutionNotifications")
                $0.begin(.list, inline: false)
                for file in unread {
                    let level = file.status == .refused ? "error" : "warning"
                    $0.notification(level, words.status(file), Place(file: file.file), rule: nil, words)
                }
                for item in report.notAssessable {
                    let state = words.pick("tidak dapat dinilai", "not assessable")
                    let text = "\(words.subject(item.subject)): \(state): \(item.reason[words.language])"
                    $0.notification("note", text, item.place, rule: item.rule, words)
                }
                $0.end()
            }
        }
    }

    private mutating func notification(_ level: String, _ text: String, _ at: Place?, rule: String?, _ words: Wording) {
        object {
            $0.field("level", level)
            $0.text("message", text)
            if let rule { $0.object("associatedRule", inline: true) { $0.field("id", rule) } }
            if let at { $0.list("locations", [at]) { $0.location($1, id: nil, words) } }
        }
    }

    mutating func artifact(_ file: Report.InputFile) {
        object {
            $0.object("location", inline: true) { $0.field("uri", sarifURI(file.file)) }
            $0.field("length", file.bytes)
            $0.list("roles", ["analysisTarget"], inline: true) { $0.string($1) }
            if let sum = file.sha256 { $0.object("hashes", inline: true) { $0.field("sha-256", sum) } }
        }
    }

    mutating func result(_ finding: Finding, _ rules: SarifRules, hasBaseline: Bool, _ words: Wording) {
        object {
            $0.field("ruleId", finding.rule)
            $0.field("ruleIndex", rules.positions[finding.rule])
            $0.field("kind", finding.state == .resolved ? "pass" : "fail")
            $0.field("level", finding.state == .resolved ? "none" : finding.severity.sarifLevel)
            let advice = finding.advice[words.language]
            let label = words.pick("Saran:", "Advice:")
            let message = finding.message[words.language]
            $0.text("message", advice.isEmpty ? message : "\(message) \(label) \(advice)")
            $0.list("locations", Array(finding.places.prefix(1))) { $0.location($1, id: nil, words) }
            if finding.places.count > 1 {
                $0.list("relatedLocations", Array(finding.places.dropFirst().enumerated())) {
                    $0.location($1.element, id: $1.offset + 1, words)
                }
            }
            $0.object("fingerprints", inline: true) { $0.field("iku/v1", finding.fingerprint) }
            if hasBaseline { $0.field("baselineState", Self.baseline(finding.state)) }
            if finding.state == .waived {
                $0.list("suppressions", [finding]) { json, finding in
                    json.object {
                        $0.field("kind", "external")
                        $0.field("status", "accepted")
                        if let waiver = finding.waiver { $0.field("justification", words.waiver(waiver)) }
                    }
                }
            }
            $0.about(finding, words)
        }
    }

    private mutating func about(_ finding: Finding, _ words: Wording) {
        object("properties") {
            $0.field("severity", finding.severity.rawValue)
            $0.field("nature", finding.nature.rawValue)
            $0.field("subject", words.subject(finding.subject))
            $0.list("basis", finding.basis.map { words.basis($0) }) { $0.string($1) }
        }
    }

    /// A waived finding is one that somebody has seen before.
    private static func baseline(_ state: Finding.State) -> String {
        switch state {
        case .new: "new"
        case .unchanged, .waived: "unchanged"
        case .resolved: "absent"
        }
    }

    /// A region needs a line; what has none (sheets, pages) is told as a logical location and in words.
    private mutating func location(_ place: Place, id: Int?, _ words: Wording) {
        object {
            if let id { $0.field("id", id) }
            $0.object("physicalLocation", inline: true) {
                $0.object("artifactLocation") { $0.field("uri", sarifURI(place.file)) }
                if let line = place.line {
                    $0.object("region") {
                        $0.field("startLine", line)
                        if let excerpt = place.excerpt { $0.text("snippet", excerpt) }
                    }
                }
            }
            if place.line == nil, let name = Self.logicalName(place) {
                $0.list("logicalLocations", [name]) { json, name in
                    json.object(inline: true) {
                        $0.field("fullyQualifiedName", name)
                        $0.field("kind", (place.sheet ?? "").isEmpty ? "page" : "sheet")
                    }
                }
            }
            let evidence = place.line == nil ? place.excerpt.map { ": “\($0)”" } ?? "" : ""
            $0.text("message", PlaceWords(words: words).full(place) + evidence)
        }
    }

    private static func logicalName(_ place: Place) -> String? {
        if let sheet = place.sheet, !sheet.isEmpty { return sheet + (place.cell.map { "!\($0)" } ?? "") }
        return place.page.map { "p\($0)" }
    }

    mutating func properties(_ report: Report) {
        object("properties") {
            $0.field("as_of", report.run.asOf)
            $0.list("packs", report.run.packs, inline: true) { $0.string($1) }
            $0.field("rules", report.run.rules)
            $0.field("evaluations", report.totals.evaluations)
            $0.field("satisfied", report.totals.satisfied)
            $0.field("violated", report.totals.violated)
            $0.field("not_applicable", report.totals.notApplicable)
            $0.field("not_assessable", report.totals.notAssessable)
            $0.field("waived", report.totals.waived)
        }
    }

    private mutating func text(_ key: String, _ text: String) {
        object(key, inline: true) { $0.field("text", text) }
    }
}

extension String {
    /// `IKU` of `IKU-TGT-005`: the family a rule belongs to.
    var ruleFamily: String { String(decoding: utf8.prefix { $0 != UInt8(ascii: "-") }, as: UTF8.self) }
}
