internal import Model

/// Rows of measurement forms, of registers and of lists of agencies.
extension GivenReader {
    mutating func readForms(_ map: inout YamlMap) throws(PackError) {
        if let node = map.node("measurement") { try readMeasurement(node) }
        for node in try items(&map, "measurements") { try readMeasurement(node) }
        for node in try items(&map, "budgets") { try readBudget(node) }
        for node in try items(&map, "activities") { try readActivity(node) }
        for node in try items(&map, "submissions") { try readSubmission(node) }
        for node in try items(&map, "listed") { try readListed(node) }
    }

    private func quantity(_ map: inout YamlMap, _ key: String, _ indicator: String? = nil) throws(PackError) -> Quantity
    {
        guard let raw = try map.text(key) else { return .missing() }
        return Quantity.read(raw, lexicon: lexicon, scale: indicator.flatMap { lexicon.scale(forIndicator: $0) })
    }

    private mutating func readMeasurement(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "measurement")
        let name = try map.requiredText("indicator")
        var measurement = Measurement(indicator: name, place: place(name))
        measurement.number = try map.text("number")
        measurement.objective = try map.text("objective")
        measurement.unit = try map.text("unit")
        measurement.target = try quantity(&map, "target", name)
        if let node = map.node("quarters") {
            for entry in try YamlMap(node, file: file, what: "quarters").all {
                guard let quarter = Int(entry.key), (1...4).contains(quarter) else {
                    throw PackError(
                        .expectedNumber(entry.key),
                        file: file,
                        line: entry.keyLine,
                        column: entry.keyColumn
                    )
                }
                let raw = try entry.value.text(entry.key, file: file)
                measurement.quarters[quarter] = Quantity.read(
                    raw,
                    lexicon: lexicon,
                    scale: lexicon.scale(forIndicator: name)
                )
            }
        }
        measurement.cumulative = try quantity(&map, "cumulative", name)
        measurement.realisation = try quantity(&map, "realisation", name)
        measurement.achievement = try quantity(&map, "achievement")
        measurement.problems = try map.text("problems")
        measurement.solutions = try map.text("solutions")
        try map.finish()
        document.measurements.append(measurement)
    }

    private mutating func readBudget(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "budgets")
        let program = try map.requiredText("program")
        document.budgets.append(
            Budget(
                program: program,
                budget: try quantity(&map, "budget"),
                realised: try quantity(&map, "realised"),
                note: try map.text("note"),
                place: place(program)
            )
        )
        try map.finish()
    }

    private mutating func readActivity(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "activities")
        let name = try map.requiredText("indicator")
        var activity = ActivityMeasurement(indicator: name, place: place(name))
        activity.program = try map.text("program")
        activity.activity = try map.text("activity")
        activity.group = try map.choice("group", ActivityMeasurement.Group.self)
        activity.unit = try map.text("unit")
        activity.target = try quantity(&map, "target")
        activity.realisation = try quantity(&map, "realisation")
        activity.achievement = try quantity(&map, "achievement")
        activity.note = try map.text("note")
        try map.finish()
        document.activities.append(activity)
    }

    private mutating func readSubmission(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "submissions")
        let agency = try map.requiredText("agency")
        document.submissions.append(
            Submission(
                agency: agency,
                kind: try map.text("kind") ?? "",
                year: try map.node("year")?.integer("year", file: file),
                quarter: try map.node("quarter")?.integer("quarter", file: file),
                submitted: try map.text("submitted").flatMap(CivilDate.init(iso:)),
                place: place(agency)
            )
        )
        try map.finish()
    }

    private mutating func readListed(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "listed")
        let name = try map.requiredText("name")
        document.agencies.append(
            ListedAgency(
                code: try map.text("code"),
                name: name,
                abbreviation: try map.text("abbreviation"),
                kind: try map.text("kind"),
                place: place(name)
            )
        )
        try map.finish()
    }
}
