internal import Model

extension WorkCalendar {
    /// The national calendar of a rules folder (`calendar/YEAR.yaml`) with the days that packs add
    /// (`regional/NAME/calendar/YEAR.yaml`).
    ///
    /// - Throws: `PackErrors` with the first mistake of each file.
    package static func read(_ folder: RulesFolder, packs: [String]) throws(PackErrors) -> WorkCalendar {
        var calendar = WorkCalendar()
        var errors: [PackError] = []
        for place in [""] + packs.map({ $0 + "/" }) {
            for file in folder.files where file.name.hasPrefix(place + "calendar/") {
                do throws(PackError) {
                    try calendar.read(file.bytes, file: file.name, isNational: place.isEmpty)
                } catch {
                    var error = error
                    error.snippet =
                        error.snippet ?? Yaml.snippet(file.bytes, line: error.line, column: error.column)
                    errors.append(error)
                }
            }
        }
        guard errors.isEmpty else { throw PackErrors(errors) }
        return calendar
    }

    private mutating func read(_ bytes: [UInt8], file: String, isNational: Bool) throws(PackError) {
        var map = try YamlMap(try Yaml.parse(bytes, file: file), file: file, what: "calendar")
        let node = try map.required("year")
        let year = try node.integer("year", file: file)
        guard file.hasSuffix("calendar/\(year).yaml") else {
            throw PackError(.fileNameDiffers(id: "\(year)"), file: file, line: node.line, column: node.column)
        }
        for source in try map.required("sources").items("sources", file: file) {
            var map = try YamlMap(source, file: file, what: "sources")
            _ = try map.requiredText("title")
            _ = try map.requiredChoice("confidence", Holiday.Certainty.self)
            try map.finish()
        }
        _ = map.node("note")
        for (key, kind) in [("holidays", isNational ? Holiday.Kind.national : .regional), ("joint-leave", .jointLeave)]
        {
            for item in try map.node(key)?.items(key, file: file) ?? [] {
                add(try Self.holiday(item, kind, year: year, file: file))
            }
        }
        try map.finish()
        if isNational { load(year) }
    }

    private static func holiday(
        _ node: Yaml,
        _ kind: Holiday.Kind,
        year: Int,
        file: String
    ) throws(PackError) -> Holiday {
        var map = try YamlMap(node, file: file, what: "holidays")
        let text = try map.requiredText("date")
        guard let date = CivilDate(iso: text), date.year == year else {
            throw PackError(.expectedDate("date"), file: file, line: node.line, column: node.column)
        }
        let holiday = Holiday(
            date: date,
            name: LocalizedText(id: try map.requiredText("id"), en: try map.requiredText("en")),
            kind: kind,
            certainty: try map.requiredChoice("confidence", Holiday.Certainty.self)
        )
        try map.finish()
        return holiday
    }
}
