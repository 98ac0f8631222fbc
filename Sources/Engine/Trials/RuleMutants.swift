internal import Expression
internal import Model

/// The variants of a rule that differ in one place of what decides: `let`, `when`, `require`, `faults` and the
/// settings. The wording, the places and the severity of a finding stay as they are.
struct RuleMutants {
    let rule: CompiledRule
    private(set) var all: [(mutant: Mutant, file: RuleFile)] = []
    private var strings: [String] = []
    private var seen: Set<String> = []

    init(_ rule: CompiledRule) {
        self.rule = rule
        strings = Self.strings(of: rule)
        settings()
        for (index, binding) in rule.file.lets.enumerated() where rule.programs.stages[index] < .wording {
            expression(rule.programs.lets[index], "let \(binding.name)", binding.source) {
                $0.lets[index].source.text = $1
            }
        }
        if let source = rule.file.when {
            expression(rule.programs.when, "when", source) { $0.when?.text = $1 }
            whole("when", source, "true", .condition) { $0.when?.text = $1 }
        }
        if let source = rule.file.require {
            expression(rule.programs.require, "require", source) { $0.require?.text = $1 }
            whole("require", source, "!(\(source.text))", .negation) { $0.require?.text = $1 }
        }
        if let source = rule.file.faults {
            expression(rule.programs.faults, "faults", source) { $0.faults?.text = $1 }
        }
    }

    /// All text constants of the rule, each once, in order: what one of them could be mistaken for.
    private static func strings(of rule: CompiledRule) -> [String] {
        var strings: [String] = []
        for part in rule.programs.deciding.flatMap(\.parts) {
            if case .string(let text) = part.kind, !strings.contains(text) { strings.append(text) }
        }
        return strings
    }

    private mutating func settings() {
        for (index, setting) in rule.file.settings.enumerated() {
            var values: [(String, String, RuleFile.SettingValue)] = []
            switch setting.value {
            case .int(let value):
                values = Self.neighbours(of: value).map { ("\(value)", "\($0)", .int($0)) }
            case .double(let value):
                values = Self.neighbours(of: value).map { ("\(value)", "\($0)", .double($0)) }
            case .bool(let value): values = [("\(value)", "\(!value)", .bool(!value))]
            case .texts(let texts):
                values = texts.indices.prefix(8).map { at in
                    var fewer = texts
                    fewer.remove(at: at)
                    return (texts[at], "", .texts(fewer))
                }
            case .text: break
            }
            for (before, after, value) in values {
                var file = rule.file
                file.settings[index].value = value
                let isNumber = if case .texts = value { false } else { true }
                let change: Mutant.Change = isNumber ? .limit : .constant
                let at = "settings.\(setting.name)"
                let mutant = Mutant(at: at, line: rule.file.line, change: change, before: before, after: after)
                all.append((mutant, file))
            }
        }
    }

    private mutating func whole(
        _ at: String,
        _ source: RuleFile.Source,
        _ text: String,
        _ change: Mutant.Change,
        set: (inout RuleFile, String) -> Void
    ) {
        guard seen.insert("\(at)\u{0}\(text)").inserted, text != source.text else { return }
        var file = rule.file
        set(&file, text)
        all.append((Mutant(at: at, line: source.line, change: change, before: source.text, after: text), file))
    }

    private mutating func expression(
        _ program: Program?,
        _ at: String,
        _ source: RuleFile.Source,
        set: (inout RuleFile, String) -> Void
    ) {
        guard let program else { return }
        let bytes = Array(source.text.utf8)
        for part in program.parts {
            for (change, range, text) in variants(of: part) where range.upperBound <= bytes.count {
                let changed = bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...]
                let whole = String(decoding: changed, as: UTF8.self)
                guard changed != bytes[...], seen.insert("\(at)\u{0}\(whole)").inserted else { continue }
                var file = rule.file
                set(&file, whole)
                let before = String(decoding: bytes[range], as: UTF8.self)
                let line = source.position(of: range.lowerBound, in: rule.file).line
                all.append((Mutant(at: at, line: line, change: change, before: before, after: text), file))
            }
        }
    }

    private typealias Variant = (Mutant.Change, Range<Int>, String)

    private func variants(of part: ExpressionPart) -> [Variant] {
        switch part.kind {
        case .int(let value): return Self.neighbours(of: value).map { (.limit, part.range, "\($0)") }
        case .double(let value): return Self.neighbours(of: value).map { (.limit, part.range, "\($0)") }
        case .bool(let value): return [(.constant, part.range, "\(!value)")]
        case .string(let text):
            // A word that no document has, and the constant that comes next in the rule.
            let next = strings.firstIndex(of: text).map { strings[($0 + 1) % strings.count] }
            let others = [next, "\u{B7}"].compactMap { $0 }.filter { $0 != text }
            return others.compactMap { Self.quoted($0) }.map { (.constant, part.range, $0) }
        case .comparison(let symbol, let range):
            return Self.comparisons(symbol).map { (.comparison, range, $0) }
        case .logic(let isAnd, let operands, let symbols):
            return symbols.map { (.logic, $0, isAnd ? "||" : "&&") }
                + operands.map { (.condition, $0, isAnd ? "true" : "false") }
        case .negation(let range): return [(.negation, range, " ")]
        case .field(let range, let others): return others.prefix(2).map { (.field, range, $0) }
        }
    }

    private static func comparisons(_ symbol: String) -> [String] {
        switch symbol {
        case "==": ["!="]
        case "!=": ["=="]
        case "<": ["<=", ">="]
        case "<=": ["<", ">"]
        case ">": [">=", "<="]
        case ">=": [">", "<"]
        default: []
        }
    }

    private static func neighbours(of value: Int64) -> [Int64] {
        [value.subtractingReportingOverflow(1), value.addingReportingOverflow(1)]
            .filter { !$0.overflow }.map(\.partialValue)
    }

    /// A share moves by a tenth of itself, what is counted by one.
    private static func neighbours(of value: Double) -> [Double] {
        guard value.isFinite else { return [] }
        let step = abs(value) <= 1 ? 0.1 : 1
        return [value - step, value + step]
    }

    /// Nil for what would need escapes.
    private static func quoted(_ text: String) -> String? {
        text.utf8.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C } ? nil : "\"\(text)\""
    }
}
