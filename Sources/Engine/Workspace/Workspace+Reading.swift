internal import Model

extension Workspace {
    /// Reads `iku.yaml`. Every key is checked; a name that is none gets the nearest that is one.
    ///
    /// - Throws: `PackError` at the first mistake, with line, column and caret.
    package static func read(_ bytes: [UInt8], file: String) throws(PackError) -> Workspace {
        do throws(PackError) {
            return try read(try Yaml.parse(bytes, file: file), file)
        } catch {
            var error = error
            if error.snippet == nil {
                error.snippet = Yaml.snippet(bytes, line: error.line, column: error.column)
            }
            throw error
        }
    }

    private static func read(_ root: Yaml, _ file: String) throws(PackError) -> Workspace {
        var workspace = Workspace(file: file)
        var map = try YamlMap(root, file: file, what: "iku.yaml")
        workspace.government = try map.text("government")
        workspace.year = try map.node("year").map { node throws(PackError) in try year(node, file) }
        workspace.period = try map.node("period").map { node throws(PackError) in try period(node, file) }
        workspace.asOf = try map.node("as-of").map { node throws(PackError) in try date(node, "as-of", file) }
        if let node = map.node("budget-dated") { workspace.budgetDates = try budgetDates(node, file) }
        if let node = map.node("agencies") { try readAgencies(node, file, &workspace) }
        workspace.posts = try map.texts("posts")
        workspace.folders = try map.texts("folders")
        workspace.packs = try map.texts("packs")
        try readRules(&map, file, &workspace)
        if let node = map.node("waivers") { workspace.waivers = try Waiver.list(node, file: file) }
        try map.finish()
        return workspace
    }

    private static let years = 1945...2200

    private static func year(_ node: Yaml, _ file: String) throws(PackError) -> Int {
        let year = try node.integer("year", file: file)
        guard years.contains(year) else {
            throw PackError(.outside("year", years), file: file, line: node.line, column: node.column)
        }
        return year
    }

    private static func period(_ node: Yaml, _ file: String) throws(PackError) -> Period {
        let words = Words(try node.text("period", file: file))
        let years = words.tokens.indices.compactMap { words.integer($0) }
        guard years.count == 2, years.allSatisfy(Self.years.contains),
            let period = Period(start: years[0], end: years[1])
        else {
            throw PackError(.expectedPeriod("period"), file: file, line: node.line, column: node.column)
        }
        return period
    }

    private static func date(_ node: Yaml, _ key: String, _ file: String) throws(PackError) -> CivilDate {
        guard let date = CivilDate(iso: try node.text(key, file: file)) else {
            throw PackError(.expectedDate(key), file: file, line: node.line, column: node.column)
        }
        return date
    }

    /// `budget-dated: { 2024: 2024-01-02 }`.
    static func budgetDates(_ node: Yaml, _ file: String) throws(PackError) -> [Int: CivilDate] {
        var dates: [Int: CivilDate] = [:]
        for entry in try YamlMap(node, file: file, what: "budget-dated").all {
            guard let year = Int(entry.key) else {
                throw PackError(.expectedNumber(entry.key), file: file, line: entry.keyLine, column: entry.keyColumn)
            }
            dates[year] = try date(entry.value, entry.key, file)
        }
        return dates
    }

    // MARK: Agencies

    /// A file that lists them, or the list itself: names, or maps with a name.
    private static func readAgencies(_ node: Yaml, _ file: String, _ workspace: inout Workspace) throws(PackError) {
        if case .scalar(let scalar) = node.content {
            workspace.agencyFile = scalar.text
            return
        }
        if case .map = node.content {
            var map = try YamlMap(node, file: file, what: "agencies")
            workspace.agencyFile = try map.text("file")
            try add(try map.node("also")?.items("also", file: file) ?? [], file, &workspace)
            try map.finish()
            return
        }
        try add(try node.items("agencies", file: file), file, &workspace)
    }

    /// Each agency once: of two with one name every document would be doubtful.
    private static func add(_ items: [Yaml], _ file: String, _ workspace: inout Workspace) throws(PackError) {
        var seen: Set<String> = []
        for item in items {
            let agency = try agency(item, file)
            guard seen.insert(agency.name.folded).inserted else {
                throw PackError(.duplicateKey(agency.name), file: file, line: item.line, column: item.column)
            }
            workspace.agencies.append(agency)
        }
    }

    private static func agency(_ node: Yaml, _ file: String) throws(PackError) -> Agency {
        let place = Place(file: file, line: node.line, column: node.column)
        if case .scalar(let scalar) = node.content {
            // `- Dinas A`, and below it further in `- Dinas B`, are one name to YAML.
            guard !scalar.isBlock else {
                throw PackError(.runningOn("agencies"), file: file, line: node.line, column: node.column)
            }
            return Agency(name: scalar.text, place: place.showing(scalar.text))
        }
        var map = try YamlMap(node, file: file, what: "agencies")
        let name = try map.requiredText("name")
        let agency = Agency(
            code: try map.text("code"),
            name: name,
            abbreviation: try map.text("abbreviation"),
            aliases: try map.texts("aliases"),
            kind: try map.text("kind") ?? "",
            isIndependent: try map.node("independent").map { node throws(PackError) in
                try truth(node, "independent", file)
            } ?? false,
            place: place.showing(name)
        )
        try map.finish()
        return agency
    }

    private static func truth(_ node: Yaml, _ key: String, _ file: String) throws(PackError) -> Bool {
        switch try node.text(key, file: file) {
        case "true", "yes", "ya": return true
        case "false", "no", "tidak": return false
        case let other:
            throw PackError(
                .notOneOf(other, key: key, nearest: nil, allowed: ["true", "false"]),
                file: file,
                line: node.line,
                column: node.column
            )
        }
    }

    // MARK: Rules

    /// Percent.
    private static let caps = 100...1000

    private static func readRules(_ map: inout YamlMap, _ file: String, _ workspace: inout Workspace) throws(PackError)
    {
        if let node = map.node("settings") {
            for entry in try YamlMap(node, file: file, what: "settings").all {
                let settings = try RuleFile.settings(entry.value, entry.key, file)
                workspace.changes.append(change(entry, file, settings: settings))
            }
        }
        if let node = map.node("severities") {
            for entry in try YamlMap(node, file: file, what: "severities").all {
                let severity = try entry.value.choice(entry.key, Severity.self, file: file)
                workspace.changes.append(change(entry, file, severity: severity))
            }
        }
        if let node = map.node("without") {
            for entry in try YamlMap(node, file: file, what: "without").all {
                // A rule is not switched off without saying why.
                var off = change(entry, file)
                off.off = true
                off.reason = try entry.value.text(entry.key, file: file)
                workspace.changes.append(off)
            }
        }
        if let formula = try map.choice("lower-is-better", LowerIsBetter.self) {
            workspace.common.append(RuleFile.Setting(name: "lower-is-better", value: .text(formula.rawValue)))
        }
        if let node = map.node("achievement-cap") {
            let cap = try node.integer("achievement-cap", file: file)
            guard caps.contains(cap) else {
                throw PackError(.outside("achievement-cap", caps), file: file, line: node.line, column: node.column)
            }
            workspace.common.append(RuleFile.Setting(name: "achievement-cap", value: .int(Int64(cap))))
        }
    }

    private static func change(
        _ entry: Yaml.Entry,
        _ file: String,
        severity: Severity? = nil,
        settings: [RuleFile.Setting] = []
    ) -> Pack.Change {
        Pack.Change(
            rule: entry.key,
            off: false,
            severity: severity,
            nature: nil,
            basis: [],
            settings: settings,
            reason: file,
            line: entry.keyLine
        )
    }
}
