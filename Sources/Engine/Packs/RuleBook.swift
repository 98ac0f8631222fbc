internal import Expression
package import Model

/// Everything that judging needs: the rules of the chosen packs, compiled; the word lists; the registry.
package struct RuleBook: Sendable {
    package let packs: [Pack]
    /// In the order in which they run: by id, but after those they yield to (`unless`).
    package let rules: [CompiledRule]
    package let lexicon: Lexicon
    package let registry: Registry
    /// Working days, as the national calendar and those of the packs have them.
    package let calendar: WorkCalendar
    private let names: [String: Int]

    /// Loads packs from a rules folder: reads, type-checks and compiles every rule; nothing runs yet.
    ///
    /// - Parameters:
    ///   - packs: ids below the folder (`regional/kutai-barat`), or their last part; `national` always stands below them.
    ///   - withTests: false leaves the examples in rule files unread.
    ///   - withCalendar: false leaves the holidays unread: only deadlines need them.
    ///   - workspace: its packs come on top, and what it changes of rules above all packs.
    /// - Throws: `PackErrors` with every mistake of every file.
    package static func load(
        _ folder: RulesFolder,
        packs: [String] = [],
        withTests: Bool = true,
        withCalendar: Bool = true,
        workspace: Workspace? = nil
    ) throws(PackErrors) -> RuleBook {
        var loader = RuleBookLoader(
            folder: folder,
            withTests: withTests,
            withCalendar: withCalendar,
            workspace: workspace
        )
        return try loader.load((workspace?.packs ?? []) + packs)
    }

    init(
        packs: [Pack],
        rules: [CompiledRule],
        lexicon: Lexicon,
        registry: Registry,
        calendar: WorkCalendar = WorkCalendar()
    ) {
        self.calendar = calendar
        self.packs = packs
        self.rules = rules
        self.lexicon = lexicon
        self.registry = registry
        var names: [String: Int] = [:]
        for (index, rule) in rules.enumerated() where rule.file.part.isEmpty || names[rule.id] == nil {
            for name in [rule.id] + rule.file.was { names[name] = index }
        }
        self.names = names
    }

    /// The rule with that id or former id; of a requirement that several files ask about, the one named by the id alone.
    package subscript(id: String) -> CompiledRule? { names[id].map { rules[$0] } }

    /// All that asks about the requirement of a rule, the rule named by the id alone first.
    package func parts(of rule: CompiledRule) -> [CompiledRule] {
        rules.filter { $0.id == rule.id }.sorted(by: CompiledRule.precedes)
    }

    /// The id nearest to one that does not exist.
    package func nearest(to id: String) -> String? { Nearest.name(to: id, among: rules.map(\.id)) }

    /// The deadlines that rules set: of stable rules and of those of a run, whose own settings count.
    ///
    /// - Parameter asWritten: those of the others as their rule files have them, without what packs have set.
    func deadlines(preferring chosen: [CompiledRule], asWritten: Bool = false) -> [Obligations.Deadline] {
        let ids = Set(chosen.map(\.id))
        let others = rules.filter { $0.file.status == .stable && !ids.contains($0.id) }
        return (chosen + others).compactMap { rule in
            var due = rule.due
            if asWritten, !ids.contains(rule.id), let block = rule.file.obligation {
                due = try? DueRule.resolve(block, rule.file.settings, file: rule.file.file)
            }
            return due.map { Obligations.Deadline(rule: rule.id, due: $0, inForce: rule.file.inForce) }
        }
    }

    /// How many requirements the rules ask about.
    package var requirementCount: Int { Set(rules.map(\.id)).count }

    /// `national@2026.1`.
    package var packNames: [String] { packs.map { "\($0.id)@\($0.version)" } }
}

/// Reads and compiles; collects errors of all files.
private struct RuleBookLoader {
    let folder: RulesFolder
    let withTests: Bool
    let withCalendar: Bool
    let workspace: Workspace?
    var errors: [PackError] = []

    init(folder: RulesFolder, withTests: Bool, withCalendar: Bool, workspace: Workspace?) {
        self.folder = folder
        self.withTests = withTests
        self.withCalendar = withCalendar
        self.workspace = workspace
    }

    mutating func load(_ names: [String]) throws(PackErrors) -> RuleBook {
        let ids = ids(names)
        let calendar = withCalendar ? try WorkCalendar.read(folder, packs: ids) : WorkCalendar()
        let lexicon = try LexiconReader.read(folder.files.filter { $0.name.hasPrefix("lexicon/") })
        let registry = registry()
        var packs: [Pack] = []
        var files: [(RuleFile, Pack)] = []
        for id in ids {
            guard let pack = pack(id) else { continue }
            packs.append(pack)
            for file in ruleFiles(pack) {
                if let other = files.first(where: { $0.0.id == file.id && $0.0.part == file.part }) {
                    errors.append(
                        PackError(
                            .duplicateRule(file.id, other: other.0.file),
                            file: file.file,
                            line: file.line,
                            column: 1
                        )
                    )
                } else {
                    files.append((file, pack))
                }
            }
        }
        // Without a registry every basis would look unknown: what is wrong there is said first, alone.
        guard errors.isEmpty else { throw PackErrors(errors) }
        let rules = compile(files, packs, registry)
        guard errors.isEmpty else { throw PackErrors(errors) }
        return RuleBook(
            packs: packs,
            rules: ordered(rules),
            lexicon: lexicon,
            registry: registry,
            calendar: calendar
        )
    }

    /// The packs that are named, each once, on top of the national one; `kutai-barat` is short for `regional/kutai-barat`.
    private mutating func ids(_ names: [String]) -> [String] {
        let known = folder.files.map(\.name).filter { $0.hasSuffix("/pack.yaml") }.map { String($0.dropLast(10)) }
        var ids = ["national"]
        for name in names {
            guard let id = [name, "regional/\(name)"].first(where: known.contains) else {
                let nearest = Nearest.name(
                    to: name,
                    among: known + known.compactMap { $0.split(separator: "/").last.map(String.init) }
                )
                errors.append(
                    PackError(.unknownPack(name, nearest: nearest, known: known), file: folder.path, line: 1, column: 1)
                )
                continue
            }
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    private mutating func registry() -> Registry {
        let name = "registry/regulations.yaml"
        guard let file = folder.files.first(where: { $0.name == name }) else { return Registry() }
        do throws(PackError) {
            return try Registry.read(file.bytes, file: name)
        } catch {
            errors.append(error)
            return Registry()
        }
    }

    private mutating func pack(_ id: String) -> Pack? {
        let name = "\(id)/pack.yaml"
        guard let file = folder.files.first(where: { $0.name == name }) else {
            errors.append(PackError(.unreadable(name), file: name, line: 1, column: 1))
            return nil
        }
        do throws(PackError) {
            return try Pack.read(file.bytes, id: id, file: name)
        } catch {
            errors.append(error)
            return nil
        }
    }

    private mutating func ruleFiles(_ pack: Pack) -> [RuleFile] {
        let files = folder.files.filter {
            $0.name.hasPrefix(pack.id + "/") && !$0.name.hasSuffix("/pack.yaml")
                && !$0.name.hasPrefix(pack.id + "/calendar/")
        }
        let withTests = withTests
        var rules: [RuleFile] = []
        for read in Parallel.map(files, { Self.read($0.name, $0.bytes, withTests) }) {
            switch read {
            case .success(let rule): rules.append(rule)
            case .failure(let error): errors.append(error)
            }
        }
        return rules
    }

    private static func read(_ name: String, _ bytes: [UInt8], _ withTests: Bool) -> Result<RuleFile, PackError> {
        do throws(PackError) {
            let rule = try RuleFile.read(bytes, file: name, withTests: withTests)
            guard rule.hasItsName else {
                throw PackError(.fileNameDiffers(id: rule.id), file: name, line: rule.line, column: 1)
            }
            return .success(rule)
        } catch {
            return .failure(error)
        }
    }

    private mutating func compile(
        _ files: [(RuleFile, Pack)],
        _ packs: [Pack],
        _ registry: Registry
    ) -> [CompiledRule] {
        let compiler = RuleCompiler(registry: registry)
        let ids = files.map(\.0.id)
        // What the workspace changes lies above all packs.
        let layers = packs + [workspace?.layer].compactMap { $0 }
        for layer in layers { check(layer, ids, registry) }
        var jobs: [Job] = []
        for (file, pack) in files {
            let changes = layers.flatMap(\.changes).filter { $0.rule == file.id }
            if changes.last(where: { $0.off })?.off == true { continue }
            for id in file.unless where !ids.contains(id) {
                let nearest = Nearest.name(to: id, among: ids)
                errors.append(
                    PackError(.unknownRule(id, nearest: nearest), file: file.file, line: file.line, column: 1)
                )
            }
            var file = file
            file.basis = changes.reversed().flatMap(\.basis) + file.basis
            if let nature = changes.last(where: { $0.nature != nil })?.nature {
                file.nature = nature
                // A pack that calls it a norm has a basis of its own for it.
                file.binds = nil
            }
            jobs.append(
                Job(
                    file: file,
                    pack: pack.id,
                    severity: changes.last { $0.severity != nil }?.severity,
                    settings: settings(of: file, packs)
                )
            )
        }
        var rules: [CompiledRule] = []
        for compiled in Parallel.map(jobs, { $0.compile(compiler) }) {
            switch compiled {
            case .success(let rule): rules.append(rule)
            case .failure(let failure): errors.append(contentsOf: failure.errors)
            }
        }
        return rules
    }

    /// What a pack changes must be there, and what it names as a basis must be known.
    private mutating func check(_ pack: Pack, _ ids: [String], _ registry: Registry) {
        for change in pack.changes {
            if !ids.contains(change.rule) {
                let nearest = Nearest.name(to: change.rule, among: ids)
                let code = PackError.Code.unknownRule(change.rule, nearest: nearest)
                errors.append(PackError(code, file: pack.file, line: change.line, column: 1))
            }
            for basis in change.basis {
                guard let id = basis.regulation, registry[id] == nil else { continue }
                let code = PackError.Code.unknownRegulation(id, nearest: Nearest.name(to: id, among: registry.ids))
                errors.append(PackError(code, file: pack.file, line: basis.line, column: basis.column))
            }
            if change.nature == .norm, !change.basis.contains(where: { $0.confidence != .practice }) {
                errors.append(PackError(.normWithoutBasis, file: pack.file, line: change.line, column: 1))
            }
        }
    }

    /// The settings that were changed of a rule, the one that counts last: those of the packs, the workspace's for all
    /// rules with a setting of that name, the workspace's for the rule.
    private mutating func settings(of file: RuleFile, _ packs: [Pack]) -> [RuleFile.Setting] {
        let names = file.settings.map(\.name)
        var below = packs.flatMap(\.changes).filter { $0.rule == file.id }.flatMap(\.settings)
        // What is set of a requirement concerns those of its files that have the setting.
        if !file.part.isEmpty { below = below.filter { names.contains($0.name) } }
        guard let workspace else { return below }
        var own: [RuleFile.Setting] = []
        for change in workspace.changes where change.rule == file.id {
            for setting in change.settings {
                guard !names.contains(setting.name) else {
                    own.append(setting)
                    continue
                }
                guard file.part.isEmpty else { continue }
                let nearest = Nearest.name(to: setting.name, among: names)
                let code = PackError.Code.unknownSetting(setting.name, nearest: nearest)
                errors.append(PackError(code, file: workspace.file, line: change.line, column: 1))
            }
        }
        return below + workspace.common.filter { names.contains($0.name) } + own
    }

    /// One rule to compile, with what the packs above have changed of it.
    private struct Job: Sendable {
        var file: RuleFile
        var pack: String
        var severity: Severity?
        var settings: [RuleFile.Setting]

        func compile(_ compiler: RuleCompiler) -> Result<CompiledRule, PackErrors> {
            do throws(PackErrors) {
                return .success(try compiler.compile(file, pack: pack, severity: severity, settings: settings))
            } catch {
                return .failure(error)
            }
        }
    }

    /// By id; a rule that yields to others comes after them. Rules that yield to each other keep the order of ids.
    private func ordered(_ rules: [CompiledRule]) -> [CompiledRule] {
        let sorted = rules.sorted(by: CompiledRule.precedes)
        let byId = Dictionary(grouping: sorted, by: \.id)
        var done: Set<String> = []
        var out: [CompiledRule] = []
        func visit(_ rule: CompiledRule, _ depth: Int) {
            guard depth < 32, done.insert(rule.file.file).inserted else { return }
            for before in rule.file.unless.flatMap({ byId[$0] ?? [] }) { visit(before, depth + 1) }
            out.append(rule)
        }
        for rule in sorted { visit(rule, 0) }
        return out
    }
}
