internal import Expression
internal import Model

/// Turns a rule file into a rule that runs, or into errors with the place of every wrong expression.
struct RuleCompiler {
    let environments: [SubjectKind: Environment]
    let registry: Registry

    init(registry: Registry) {
        self.registry = registry
        let base = Environment(
            objects: Declared.types,
            variables: [],
            functions: RuleLibrary.functions,
            limits: .standard
        )
        environments = Dictionary(
            uniqueKeysWithValues: SubjectKind.allCases.map { kind in
                var variables = [Variable(name: kind.rawValue, type: .object(Declared.type(of: kind).name))]
                let whole: SubjectKind = kind.isGovernmental ? .government : .document
                if kind != whole { variables.append(Variable(name: whole.rawValue, type: .object(whole.rawValue))) }
                variables.append(Variable(name: "lexicon", type: .object("lexicon")))
                return (kind, base.adding(variables))
            }
        )
    }

    /// Compiles one rule. `change` holds what packs above have set.
    func compile(
        _ file: RuleFile,
        pack: String,
        severity: Severity? = nil,
        settings changed: [RuleFile.Setting] = []
    ) throws(PackErrors) -> CompiledRule {
        guard let base = environments[file.applies] else { throw PackErrors([]) }
        var session = Session(file: file, environment: base)
        let settings = merge(file.settings, changed, &session)
        let programs = session.programs(settings)
        let basis = basis(of: file, &session)
        let due = due(of: file, settings, &session)
        guard session.errors.isEmpty, let programs else { throw PackErrors(session.errors) }
        return CompiledRule(
            file: file,
            pack: pack,
            severity: severity ?? file.severity,
            settings: settings,
            basis: basis,
            due: due,
            remarks: session.remarks,
            programs: programs
        )
    }

    private func due(of file: RuleFile, _ settings: [RuleFile.Setting], _ session: inout Session) -> DueRule? {
        guard let block = file.obligation else { return nil }
        do throws(PackError) {
            return try DueRule.resolve(block, settings, file: file.file)
        } catch {
            session.fail(error.code, error.line, error.column)
            return nil
        }
    }

    private func merge(
        _ defaults: [RuleFile.Setting],
        _ changed: [RuleFile.Setting],
        _ session: inout Session
    ) -> [RuleFile.Setting] {
        for change in changed where !defaults.contains(where: { $0.name == change.name }) {
            let nearest = Nearest.name(to: change.name, among: defaults.map(\.name))
            session.fail(.unknownSetting(change.name, nearest: nearest), session.file.line, 1)
        }
        return defaults.map { setting in changed.last { $0.name == setting.name } ?? setting }
    }

    private func basis(of file: RuleFile, _ session: inout Session) -> [LegalBasis] {
        file.basis.compactMap { basis in
            guard let id = basis.regulation else {
                return LegalBasis(
                    regulation: nil,
                    title: basis.title ?? "praktik baik",
                    at: basis.at,
                    confidence: basis.confidence
                )
            }
            guard let regulation = registry[id] else {
                let nearest = Nearest.name(to: id, among: registry.ids)
                session.fail(.unknownRegulation(id, nearest: nearest), basis.line, basis.column)
                return nil
            }
            return LegalBasis(
                regulation: id,
                title: "\(regulation.short) tentang \(regulation.title)",
                at: basis.at,
                confidence: basis.confidence
            )
        }
    }
}

/// The compilation of one rule: the environment grows as settings, lets and the fault come in.
private struct Session {
    let file: RuleFile
    var environment: Environment
    var errors: [PackError] = []
    var remarks: [PackError] = []
    /// Nil for an expression that did not compile: its errors are reported once.
    private var compiled: [String: Program?] = [:]

    init(file: RuleFile, environment: Environment) {
        self.file = file
        self.environment = environment
    }

    mutating func programs(_ settings: [RuleFile.Setting]) -> CompiledRule.Programs? {
        environment = environment.adding(
            settings.map { Variable(name: "settings." + $0.name.underscored, type: $0.value.type) }
        )
        let letSlot = environment.variables.count
        var lets: [Program] = []
        for binding in file.lets {
            guard let program = expression(binding.source) else { return nil }
            lets.append(program)
            environment = environment.adding([Variable(name: binding.name, type: program.resultType)])
            compiled = [:]
        }
        let when = file.when.flatMap { expression($0, .bool) }
        let require = file.require.flatMap { expression($0, .bool) }
        let faults = file.faults.flatMap { expression($0) }
        if let faults {
            guard case .list(let element) = faults.resultType else {
                if let source = file.faults {
                    fail(.expression(id: "“faults” harus berupa daftar", en: "“faults” must be a list"), source)
                }
                return nil
            }
            environment = environment.adding([Variable(name: "fault", type: element)])
            compiled = [:]
        }
        let at = file.at.flatMap { expression($0) }
        let groupBy = file.groupBy.flatMap { expression($0, .string) }
        let identity = file.identity.flatMap { expression($0, .string) }
        let basis = file.basis.map { $0.when.flatMap { expression($0, .bool) } }
        let binds = file.binds.flatMap { expression($0, .bool) }
        let escalate = file.escalate.compactMap { step in expression(step.when, .bool).map { (step.to, $0) } }
        let message = file.message.compactMap { words($0) }
        let advice = file.advice.compactMap { words($0) }
        guard errors.isEmpty else { return nil }
        return CompiledRule.Programs(
            settings: settings.map(\.value.value),
            lets: lets,
            stages: stages(lets, firstSlot: letSlot, when, require ?? faults),
            when: when,
            require: require,
            faults: faults,
            at: at,
            groupBy: groupBy,
            identity: identity,
            binds: binds,
            basis: basis,
            escalate: escalate,
            message: message,
            advice: advice
        )
    }

    /// When each let is needed first, by itself or through a later let.
    private func stages(
        _ lets: [Program],
        firstSlot: Int,
        _ when: Program?,
        _ decision: Program?
    ) -> [CompiledRule.Stage] {
        var stages = [CompiledRule.Stage](repeating: .wording, count: lets.count)
        func need(_ program: Program?, at stage: CompiledRule.Stage) {
            for slot in program?.usedVariables ?? [] where lets.indices.contains(slot - firstSlot) {
                stages[slot - firstSlot] = min(stages[slot - firstSlot], stage)
            }
        }
        need(when, at: .when)
        need(decision, at: .decision)
        for index in lets.indices.reversed() { need(lets[index], at: stages[index]) }
        return stages
    }

    private mutating func words(_ words: RuleFile.Words) -> CompiledRule.Words? {
        let when = words.when.flatMap { expression($0, .bool) }
        guard let id = template(words.id), let en = template(words.en) else { return nil }
        return CompiledRule.Words(when: when, id: id, en: en)
    }

    private mutating func template(_ source: RuleFile.Source) -> Template? {
        guard let parts = Template.parts(source.text) else {
            fail(.template(id: "kurung kurawal tidak berpasangan", en: "a brace is left open"), source)
            return nil
        }
        var pieces: [Template.Piece] = []
        for part in parts {
            switch part {
            case .text(let text): pieces.append(.text(text))
            case .expression(let text, let offset):
                guard let program = compile(text, nil, in: source, offset) else { return nil }
                pieces.append(.value(program))
            }
        }
        return Template(pieces: pieces)
    }

    private mutating func expression(_ source: RuleFile.Source, _ type: Type? = nil) -> Program? {
        compile(source.text, type, in: source, 0)
    }

    /// The same expression in the same surroundings is compiled once: both languages of a message share their values.
    private mutating func compile(
        _ text: String,
        _ type: Type?,
        in source: RuleFile.Source,
        _ offset: Int
    ) -> Program? {
        let key = text + (type.map { "\u{0}\($0)" } ?? "")
        if let known = compiled[key] { return known }
        let compilation = environment.compile(text, expecting: type)
        for diagnostic in compilation.diagnostics {
            let (line, column) = source.position(of: offset + diagnostic.range.lowerBound, in: file)
            var error = PackError(diagnostic.packCode, file: file.file, line: line, column: column)
            error.snippet = caret(text, diagnostic.range, line)
            if diagnostic.isError { errors.append(error) } else { remarks.append(error) }
        }
        compiled.updateValue(compilation.program, forKey: key)
        return compilation.program
    }

    private func caret(_ text: String, _ range: Range<Int>, _ line: Int) -> String {
        let bytes = Array(text.utf8)
        let start = min(range.lowerBound, bytes.count)
        let lineStart = (bytes[..<start].lastIndex(of: 0x0A) ?? -1) + 1
        let lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        let before = String(decoding: bytes[lineStart..<start], as: UTF8.self).count
        let length = max(
            1,
            String(decoding: bytes[start..<min(max(range.upperBound, start), lineEnd)], as: UTF8.self).count
        )
        let number = "\(line)"
        let margin = String(repeating: " ", count: max(5 - number.count, 0)) + number
        return margin + " | " + String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self) + "\n"
            + String(repeating: " ", count: margin.count) + " | " + String(repeating: " ", count: before)
            + String(repeating: "^", count: length)
    }

    mutating func fail(_ code: PackError.Code, _ source: RuleFile.Source) { fail(code, source.line, source.column) }

    mutating func fail(_ code: PackError.Code, _ line: Int, _ column: Int) {
        errors.append(PackError(code, file: file.file, line: line, column: column))
    }
}

extension RuleFile.Source {
    /// Line and column in the rule file of a UTF-8 offset in the expression. The text of a block (`|`, `>`) begins a
    /// line below its mark; one in quotes a column to the right.
    func position(of offset: Int, in file: RuleFile) -> (line: Int, column: Int) {
        SourcePositions.position(of: offset, text: text, line: line, column: column, in: file.source)
    }
}

extension RuleFile.SettingValue {
    var type: Type {
        switch self {
        case .bool: .bool
        case .int: .int
        case .double: .double
        case .text: .string
        case .texts: .list(.string)
        }
    }

    var value: Value {
        switch self {
        case .bool(let value): .bool(value)
        case .int(let value): .int(value)
        case .double(let value): .double(value)
        case .text(let value): .string(value)
        case .texts(let values): .texts(values)
        }
    }
}

extension String {
    /// `minimum-years` as expressions write it: `minimum_years`.
    var underscored: String { String(map { $0 == "-" ? "_" : $0 }) }
}

extension Diagnostic {
    /// The same, told of a rule file or of an expression that is tried.
    var packCode: PackError.Code {
        isError
            ? .expression(id: message(.indonesian), en: message(.english))
            : .remark(id: message(.indonesian), en: message(.english))
    }
}
