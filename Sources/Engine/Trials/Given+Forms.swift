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

    private mutating func readBudget(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "budgets")
        let program = try map.requiredText("program")
        var budget = Budget(program: program, budget: .missing(), note: try map.text("note"), place: place(program))
        let figures: [(String, Concept, WritableKeyPath<Budget, Quantity>)] = [
            ("budget", .budget, \.budget), ("realised", .budgetRealised, \.realised),
            ("absorption", .absorption, \.absorption),
        ]
        for (key, concept, path) in figures {
            guard let raw = try map.text(key) else { continue }
            budget[keyPath: path] = Quantity.read(raw, lexicon: lexicon)
            budget.cells[concept] = budget.place
        }
        try map.finish()
        document.budgets.append(budget)
    }

    private mutating func readActivity(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "activities")
        let name = try map.requiredText("indicator")
        var activity = ActivityMeasurement(indicator: name, place: place(name))
        activity.program = try map.text("program")
        activity.activity = try map.text("activity")
        activity.group = try map.choice("group", ActivityMeasurement.Group.self)
        activity.unit = try map.text("unit")
        let figures: [(String, Concept, WritableKeyPath<ActivityMeasurement, Quantity>)] = [
            ("target", .target, \.target), ("realisation", .realisation, \.realisation),
            ("achievement", .achievement, \.achievement),
        ]
        for (key, concept, path) in figures {
            guard let raw = try map.text(key) else { continue }
            activity[keyPath: path] = Quantity.read(raw, lexicon: lexicon)
            activity.cells[concept] = activity.place
        }
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
