internal import Model

/// What was measured, budgeted and handed in.
extension ExtractReader {
    /// Values by quarter, month or year.
    func numbered(_ item: Facts, _ key: String, _ range: ClosedRange<Int>, name: String) throws(PackError) -> [Int:
        Quantity]
    {
        var values: [Int: Quantity] = [:]
        guard let object = item.child(key) else { return values }
        for (key, _) in object.entries {
            guard let number = Int(key), range.contains(number) else { continue }
            values[number] = try quantity(object, key, name: name)
        }
        return values
    }

    private func figures(_ item: Facts, name: String) throws(PackError) -> Measurement.Figures {
        var figures = Measurement.Figures()
        figures.target = try quantity(item, "target", name: name)
        figures.realisation = try quantity(item, "realisation", name: name)
        figures.achievement = try quantity(item, "achievement")
        return figures
    }

    func measurement(_ item: Facts, isTotal: Bool = false) throws(PackError) -> Measurement {
        let name = try item.required("indicator")
        var measurement = Measurement(
            indicator: name,
            target: try quantity(item, "target", name: name),
            place: try item.ownPlace()
        )
        measurement.isTotal = isTotal
        measurement.number = try item.text("number")
        measurement.objective = try item.text("objective")
        measurement.unit = try item.text("unit")
        measurement.plan = try numbered(item, "plan", 1...4, name: name)
        measurement.quarters = try numbered(item, "quarters", 1...4, name: name)
        measurement.months = try numbered(item, "months", 1...12, name: name)
        measurement.running = try numbered(item, "running", 1...4, name: name)
        measurement.cumulative = try quantity(item, "cumulative", name: name)
        measurement.realisation = try quantity(item, "realisation", name: name)
        measurement.achievement = try quantity(item, "achievement")
        measurement.achievements = try numbered(item, "achievements", 1...4, name: name)
        measurement.category = try item.text("category")
        for (key, value) in item.child("years")?.entries ?? [] {
            guard let year = Int(key), Period.plausibleYears.contains(year) else { continue }
            measurement.years[year] = try figures(Facts(value, file: item.file), name: name)
        }
        if let final = item.child("final") { measurement.final = try figures(final, name: name) }
        measurement.standard = try quantity(item, "standard", name: name)
        measurement.polarity = try item.text("polarity").flatMap(Polarity.init(rawValue:))
        measurement.accumulation = try item.text("accumulation").flatMap(Accumulation.init(rawValue:))
        measurement.problems = try item.text("problems")
        measurement.solutions = try item.text("solutions")
        measurement.note = try item.text("note")
        return measurement
    }

    func budget(_ item: Facts, isTotal: Bool = false) throws(PackError) -> Budget {
        var budget = Budget(
            program: try item.required("program"),
            budget: try quantity(item, "budget"),
            realised: try quantity(item, "realised"),
            note: try item.text("note"),
            place: try item.ownPlace()
        )
        budget.absorption = try quantity(item, "absorption")
        budget.isTotal = isTotal
        return budget
    }

    func activity(_ item: Facts) throws(PackError) -> ActivityMeasurement {
        var activity = ActivityMeasurement(indicator: try item.required("indicator"), place: try item.ownPlace())
        activity.program = try item.text("program")
        activity.activity = try item.text("activity")
        activity.group = try item.text("group").flatMap(ActivityMeasurement.Group.init(rawValue:))
        activity.unit = try item.text("unit")
        activity.target = try quantity(item, "target")
        activity.realisation = try quantity(item, "realisation")
        activity.achievement = try quantity(item, "achievement")
        activity.note = try item.text("note")
        return activity
    }

    func submission(_ item: Facts) throws(PackError) -> Submission {
        var submission = Submission(
            agency: try item.required("agency"),
            kind: try item.text("kind") ?? "",
            year: try item.integer("year"),
            quarter: try item.integer("quarter").flatMap { (1...4).contains($0) ? $0 : nil },
            submitted: try item.text("submitted").flatMap(CivilDate.init(iso:)),
            place: try item.ownPlace()
        )
        submission.document = try item.text("document").flatMap(DocumentKind.init(rawValue:))
        submission.remark = try item.text("remark")
        return submission
    }
}
