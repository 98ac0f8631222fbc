internal import Model

/// Rows of measurement forms. A key whose text is empty is a column of the form whose cell is empty.
extension GivenReader {
    mutating func readMeasurement(_ node: Yaml) throws(PackError) {
        var map = try YamlMap(node, file: file, what: "measurement")
        let name = try map.requiredText("indicator")
        let scale = lexicon.scale(forIndicator: name)
        var row = Measurement(indicator: name, place: place(name))
        row.number = try map.text("number")
        try readWords(&map, &row)
        row.polarity = try map.choice("polarity", Polarity.self)
        row.accumulation = try map.choice("accumulation", Accumulation.self)
        let single: [(String, Measurement.Slot, WritableKeyPath<Measurement, Quantity>)] = [
            ("target", .target, \.target), ("cumulative", .cumulative, \.cumulative),
            ("realisation", .realisation, \.realisation), ("achievement", .achievement, \.achievement),
            ("standard", .standard, \.standard), ("baseline", .baseline, \.baseline),
            ("final-target", .finalTarget, \.final.target),
            ("final-realisation", .finalRealisation, \.final.realisation),
            ("final-achievement", .finalAchievement, \.final.achievement),
        ]
        for (key, slot, path) in single {
            guard let raw = try map.text(key) else { continue }
            let isShare = slot == .achievement || slot == .finalAchievement
            row[keyPath: path] = Quantity.read(raw, lexicon: lexicon, scale: isShare ? nil : scale)
            row.cells[slot] = row.place
        }
        try readQuarters(&map, &row, scale)
        if let node = map.node("years") { try readYears(node, &row, scale) }
        try map.finish()
        document.measurements.append(row)
    }

    private func readWords(_ map: inout YamlMap, _ row: inout Measurement) throws(PackError) {
        let words: [(String, Measurement.Slot?, WritableKeyPath<Measurement, String?>)] = [
            ("objective", .objective, \.objective), ("unit", .unit, \.unit), ("category", .category, \.category),
            ("source", nil, \.source), ("problems", .problems, \.problems), ("solutions", .solutions, \.solutions),
            ("note", .note, \.note),
        ]
        for (key, slot, path) in words {
            guard let text = try map.text(key) else { continue }
            row[keyPath: path] = text.isEmpty ? nil : text
            if let slot { row.cells[slot] = row.place }
        }
    }

    /// Figures by quarter: `quarters: { 1: "20" }`.
    private func readQuarters(
        _ map: inout YamlMap,
        _ row: inout Measurement,
        _ scale: Scale?
    ) throws(PackError) {
        typealias Figures = WritableKeyPath<Measurement, [Int: Quantity]>
        let all: [(String, (Int) -> Measurement.Slot, Figures)] = [
            ("plan", { .plan($0) }, \.plan), ("quarters", { .quarter($0) }, \.quarters),
            ("running", { .running($0) }, \.running),
            ("achievements", { .quarterAchievement($0) }, \.achievements),
        ]
        for (key, slot, path) in all {
            guard let node = map.node(key) else { continue }
            for (quarter, entry) in try numbered(node, key, in: 1...4) {
                let raw = try entry.text(key, file: file)
                let isShare = key == "achievements"
                row[keyPath: path][quarter] = Quantity.read(raw, lexicon: lexicon, scale: isShare ? nil : scale)
                row.cells[slot(quarter)] = row.place
            }
        }
    }

    /// Figures of other years: `years: { 2022: { target: "80", realisation: "78", achievement: "97,5" } }`.
    private func readYears(_ node: Yaml, _ row: inout Measurement, _ scale: Scale?) throws(PackError) {
        for (year, entry) in try numbered(node, "years", in: 1900...2100) {
            var map = try YamlMap(entry, file: file, what: "years")
            var figures = Measurement.Figures()
            let all: [(String, Measurement.Slot, WritableKeyPath<Measurement.Figures, Quantity>)] = [
                ("target", .yearTarget(year), \.target), ("realisation", .yearRealisation(year), \.realisation),
                ("achievement", .yearAchievement(year), \.achievement),
            ]
            for (key, slot, path) in all {
                guard let raw = try map.text(key) else { continue }
                let isShare = key == "achievement"
                figures[keyPath: path] = Quantity.read(raw, lexicon: lexicon, scale: isShare ? nil : scale)
                row.cells[slot] = row.place
            }
            try map.finish()
            row.years[year] = figures
        }
    }

    /// The entries of a map whose keys are numbers of a range.
    private func numbered(
        _ node: Yaml,
        _ what: String,
        in range: ClosedRange<Int>
    ) throws(PackError) -> [(Int, Yaml)] {
        var all: [(Int, Yaml)] = []
        for entry in try YamlMap(node, file: file, what: what).all {
            guard let number = Int(entry.key), range.contains(number) else {
                throw PackError(
                    .expectedNumber(entry.key),
                    file: file,
                    line: entry.keyLine,
                    column: entry.keyColumn
                )
            }
            all.append((number, entry.value))
        }
        return all
    }
}
