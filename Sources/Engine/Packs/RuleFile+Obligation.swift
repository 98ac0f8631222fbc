internal import Model

extension RuleFile {
    /// The `obligation` block as written: what is due, by whom, by when.
    ///
    /// A value `settings.NAME` stands for that setting of the rule, so that packs and workspaces can change it.
    package struct Obligation: Sendable {
        package var parts: [Part]
        package var line: Int
        package var column: Int

        package struct Part: Sendable {
            package var key: String
            package var values: [Source]
        }
    }

    static func obligation(_ node: Yaml?, _ file: String) throws(PackError) -> Obligation? {
        guard let node else { return nil }
        var map = try YamlMap(node, file: file, what: "obligation")
        var parts: [Obligation.Part] = []
        for key in DuePart.allCases.map(\.rawValue) {
            guard let value = map.node(key) else { continue }
            var items = [value]
            if case .list(let list) = value.content { items = list }
            let values = try items.map { item throws(PackError) in
                Source(text: try item.text(key, file: file), line: item.line, column: item.column)
            }
            parts.append(Obligation.Part(key: key, values: values))
        }
        try map.finish()
        return Obligation(parts: parts, line: node.line, column: node.column)
    }
}

/// The keys of an `obligation` block.
private enum DuePart: String, CaseIterable {
    case kind, every, from, within, unit, days
    case owedBy = "owed-by"
    case jointLeave = "joint-leave"
    case judgedBy = "judged-by"
    case presumedBy = "presumed-by"
}

extension DueRule {
    /// Whether joint leave closes offices, as rule files say it.
    private enum JointLeave: String, CaseIterable { case closed, open }

    /// The rule's deadline with its settings filled in.
    ///
    /// - Throws: `PackError` at the value that cannot be meant.
    static func resolve(
        _ block: RuleFile.Obligation,
        _ settings: [RuleFile.Setting],
        file: String
    ) throws(PackError) -> DueRule {
        let parts = DueParts(block: block, settings: settings, file: file)
        let every = try parts.choice(.every, Interval.self) ?? .year
        let from = try parts.required(.from, Start.self)
        guard (from == .quarterEnd) == (every == .quarter) else {
            let allowed = every == .quarter ? [Start.quarterEnd] : [Start.yearEnd, .budgetDate]
            throw parts.fail(
                .from,
                .notOneOf(from.rawValue, key: "from", nearest: nil, allowed: allowed.map(\.rawValue))
            )
        }
        let presumed = try parts.number(.presumedBy, 1...12)
        return DueRule(
            kind: try parts.required(.kind, SubmissionKind.self),
            owedBy: try parts.choices(.owedBy, RecognisedDocument.Level.self),
            every: every,
            from: from,
            within: try parts.requiredNumber(.within, 0...366),
            unit: try parts.required(.unit, Unit.self),
            days: try parts.choice(.days, DayType.self) ?? .calendar,
            jointLeave: try parts.choice(.jointLeave, JointLeave.self) != .open,
            judgedBy: try parts.choice(.judgedBy, Evidence.self) ?? .register,
            presumed: presumed
        )
    }
}

/// The values of a block, settings looked up.
private struct DueParts {
    let block: RuleFile.Obligation
    let settings: [RuleFile.Setting]
    let file: String

    func fail(_ part: DuePart, _ code: PackError.Code) -> PackError {
        let source = block.parts.first { $0.key == part.rawValue }?.values.first
        return PackError(code, file: file, line: source?.line ?? block.line, column: source?.column ?? block.column)
    }

    private func values(_ part: DuePart) throws(PackError) -> [String] {
        var values: [String] = []
        for source in block.parts.first(where: { $0.key == part.rawValue })?.values ?? [] {
            guard source.text.hasPrefix("settings.") else {
                values.append(source.text)
                continue
            }
            let name = String(source.text.dropFirst(9))
            guard let setting = settings.first(where: { $0.name == name || $0.name.underscored == name }) else {
                let nearest = Nearest.name(to: name, among: settings.map(\.name))
                throw fail(part, .unknownSetting(name, nearest: nearest))
            }
            values += setting.value.texts
        }
        return values
    }

    func choices<T: RawRepresentable & CaseIterable>(
        _ part: DuePart,
        _ type: T.Type
    ) throws(PackError) -> [T] where T.RawValue == String {
        let names = try values(part)
        guard !names.isEmpty else { throw fail(part, .missingKey(part.rawValue)) }
        let allowed = T.allCases.map(\.rawValue)
        return try names.map { name throws(PackError) in
            guard let value = T(rawValue: name) else {
                let nearest = Nearest.name(to: name, among: allowed)
                throw fail(part, .notOneOf(name, key: part.rawValue, nearest: nearest, allowed: allowed))
            }
            return value
        }
    }

    func choice<T: RawRepresentable & CaseIterable>(
        _ part: DuePart,
        _ type: T.Type
    ) throws(PackError) -> T? where T.RawValue == String {
        try values(part).isEmpty ? nil : try choices(part, type).first
    }

    func required<T: RawRepresentable & CaseIterable>(
        _ part: DuePart,
        _ type: T.Type
    ) throws(PackError) -> T where T.RawValue == String {
        guard let value = try choice(part, type) else { throw fail(part, .missingKey(part.rawValue)) }
        return value
    }

    func number(_ part: DuePart, _ range: ClosedRange<Int>) throws(PackError) -> Int? {
        guard let text = try values(part).first else { return nil }
        guard let number = Int(text), range.contains(number) else {
            let allowed = ["\(range.lowerBound) … \(range.upperBound)"]
            throw fail(part, .notOneOf(text, key: part.rawValue, nearest: nil, allowed: allowed))
        }
        return number
    }

    func requiredNumber(_ part: DuePart, _ range: ClosedRange<Int>) throws(PackError) -> Int {
        guard let number = try number(part, range) else { throw fail(part, .missingKey(part.rawValue)) }
        return number
    }
}

extension RuleFile.SettingValue {
    /// The value as it would be written in a rule file, one text for each element of a list.
    var texts: [String] {
        switch self {
        case .bool(let value): ["\(value)"]
        case .int(let value): ["\(value)"]
        case .double(let value): ["\(value)"]
        case .text(let value): [value]
        case .texts(let values): values
        }
    }
}
