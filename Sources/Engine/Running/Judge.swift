internal import Expression
package import Model

/// What the rules say of one dossier.
package struct Judgement: Sendable {
    package var findings: [Finding] = []
    package var notAssessable: [Report.NotAssessable] = []
    package var totals = Report.Totals()
    /// How often each rule met a subject, and with which outcome.
    package var outcomes: [String: Report.Totals] = [:]
}

/// Runs rules over dossiers. Every rule meets every subject of its kind with exactly one outcome.
package struct Judge: Sendable {
    package let book: RuleBook
    package let rules: [CompiledRule]
    package let asOf: CivilDate
    private let circumstances: Circumstances

    /// - Parameter asOf: the day of the run; replays any day, no clock is asked.
    package init(book: RuleBook, selection: Selection = Selection(), asOf: CivilDate) {
        self.init(book: book, rules: book.rules.filter(selection.takes), asOf: asOf)
    }

    /// A judge with rules of its own choice, for trials of one rule.
    init(book: RuleBook, rules: [CompiledRule], asOf: CivilDate) {
        self.book = book
        self.rules = rules
        self.asOf = asOf
        circumstances = Circumstances(lexicon: book.lexicon, registry: book.registry, asOf: asOf)
    }

    /// Judges all documents of a dossier; findings are sorted by place, then rule.
    package func judge(_ dossier: Dossier) -> Judgement {
        var judgement = Judgement()
        for document in dossier.documents {
            var session = JudgeSession(DocumentHost(document, circumstances))
            for rule in rules { session.run(rule, &judgement) }
        }
        judgement.findings.sort(by: Self.precedes)
        return judgement
    }

    /// The order of a findings list: by first place, then rule, then words.
    package static func precedes(_ a: Finding, _ b: Finding) -> Bool {
        if let x = a.places.first, let y = b.places.first {
            if Place.precedes(x, y) { return true }
            if Place.precedes(y, x) { return false }
        }
        return (a.rule, a.message.id) < (b.rule, b.message.id)
    }
}

/// The findings of one document that became one: which it is, and the places it has.
private struct Group {
    var finding: Int
    var places: Set<Place>
}

/// The run of all rules over one document.
private struct JudgeSession {
    let host: DocumentHost
    /// Rules that found something here; those that yield to them stay silent.
    var violated: Set<String> = []

    init(_ host: DocumentHost) { self.host = host }

    mutating func run(_ rule: CompiledRule, _ judgement: inout Judgement) {
        var totals = Report.Totals()
        let subjects = host.subjects(rule.file.applies)
        if !concerns(rule) {
            totals.notApplicable = subjects.count
        } else {
            var groups: [String: Group] = [:]
            for subject in subjects { judge(rule, subject, &totals, &groups, &judgement) }
        }
        if totals.violated > 0 { violated.insert(rule.id) }
        judgement.totals += totals
        judgement.outcomes[rule.id, default: Report.Totals()] += totals
    }

    /// Whether the rule concerns this kind of document, was in force at its date, and yields to no finding here.
    private func concerns(_ rule: CompiledRule) -> Bool {
        if !rule.file.documents.isEmpty, !rule.file.documents.contains(host.document.kind) { return false }
        if rule.file.unless.contains(where: violated.contains) { return false }
        let date = host.reference?.date ?? PartialDate(host.circumstances.asOf)
        if let from = rule.file.inForce.from, date.isCertainlyBefore(PartialDate(from)) { return false }
        if let until = rule.file.inForce.until, PartialDate(until).isCertainlyBefore(date) { return false }
        return true
    }

    private mutating func judge(
        _ rule: CompiledRule,
        _ subject: JudgedSubject,
        _ totals: inout Report.Totals,
        _ groups: inout [String: Group],
        _ judgement: inout Judgement
    ) {
        let programs = rule.programs
        var slots = host.slots(rule.file.applies, subject)
        slots += programs.settings
        let letSlot = slots.count
        slots += repeatElement(.null, count: programs.lets.count)
        func evaluate(_ stage: CompiledRule.Stage) {
            for index in programs.lets.indices where programs.stages[index] == stage {
                slots[letSlot + index] = programs.lets[index].evaluate(slots)
            }
        }
        func cannotAssess(_ value: Value) {
            totals.notAssessable += 1
            judgement.notAssessable.append(
                Report.NotAssessable(
                    rule: rule.id,
                    subject: host.subject(rule.file.applies, subject.name),
                    reason: value.reason,
                    place: subject.host.places.first
                )
            )
        }
        evaluate(.when)
        if let when = programs.when {
            switch when.evaluate(slots) {
            case .bool(true): break
            case .bool(false):
                totals.notApplicable += 1
                return
            case let other: return cannotAssess(other)
            }
        }
        evaluate(.decision)
        if let require = programs.require {
            switch require.evaluate(slots) {
            case .bool(true): totals.satisfied += 1
            case .bool(false):
                evaluate(.wording)
                violate(rule, subject, slots, nil, &totals, &groups, &judgement)
            case let other: cannotAssess(other)
            }
        } else if let program = programs.faults {
            let result = program.evaluate(slots)
            guard case .list(let faults) = result else { return cannotAssess(result) }
            if faults.isEmpty { totals.satisfied += 1 } else { evaluate(.wording) }
            for fault in faults { violate(rule, subject, slots + [fault], fault, &totals, &groups, &judgement) }
        }
    }

    private func violate(
        _ rule: CompiledRule,
        _ subject: JudgedSubject,
        _ slots: [Value],
        _ fault: Value?,
        _ totals: inout Report.Totals,
        _ groups: inout [String: Group],
        _ judgement: inout Judgement
    ) {
        totals.violated += 1
        let places = places(rule, subject, slots, fault)
        if let key = rule.programs.groupBy?.evaluate(slots).asString {
            if let group = groups[key] {
                let fresh = places.filter { groups[key]?.places.insert($0).inserted ?? false }
                judgement.findings[group.finding].places += fresh
                return
            }
            groups[key] = Group(finding: judgement.findings.count, places: Set(places))
        }
        let severity = rule.programs.escalate.first { $0.when.evaluate(slots).asBool == true }?.to ?? rule.severity
        totals.bySeverity[severity, default: 0] += 1
        let described = host.subject(rule.file.applies, subject.name)
        let identity = rule.programs.identity?.evaluate(slots).asString ?? described.name
        judgement.findings.append(
            Finding(
                rule: rule.id,
                title: rule.file.title,
                severity: severity,
                nature: rule.file.nature,
                message: text(rule.programs.message, slots),
                advice: text(rule.programs.advice, slots),
                why: rule.file.why,
                basis: rule.basis.map { host.dated($0) },
                subject: described,
                places: places,
                fingerprint: Fingerprint.of(rule.id, described, identity, fault?.faultWords)
            )
        )
    }

    private func text(_ templates: (id: Template, en: Template), _ slots: [Value]) -> LocalizedText {
        LocalizedText(id: templates.id.text(slots, .indonesian), en: templates.en.text(slots, .english))
    }

    /// The places the rule names, else the fault's, else the subject's.
    private func places(
        _ rule: CompiledRule,
        _ subject: JudgedSubject,
        _ slots: [Value],
        _ fault: Value?
    ) -> [Place] {
        var places: [Place] = []
        if let value = rule.programs.at?.evaluate(slots) { value.collectPlaces(into: &places) }
        if places.isEmpty { fault?.collectPlaces(into: &places) }
        if places.isEmpty { places = subject.host.places }
        if places.isEmpty { places = host.places }
        var seen: Set<Place> = []
        return places.filter { seen.insert($0).inserted }
    }
}
