internal import Expression
package import Model
package import Spelling

/// What the rules say of one dossier.
package struct Judgement: Sendable {
    package var findings: [Finding] = []
    package var notAssessable: [Report.NotAssessable] = []
    package var totals = Report.Totals()
    /// How often each rule met a subject, and with which outcome.
    package var outcomes: [String: Report.Totals] = [:]
    /// The same by agency, then rule, for what was asked of a whole government or of a document that several agencies share;
    /// `""` is the government itself.
    package var outcomesByAgency: [String: [String: Report.Totals]] = [:]
}

/// Runs rules over dossiers and governments. Every rule meets every subject of its kind with exactly one outcome.
package struct Judge: Sendable {
    package let book: RuleBook
    package let rules: [CompiledRule]
    package let asOf: CivilDate
    /// What was asked for; all stable rules for trials.
    let selection: Selection
    private let circumstances: Circumstances

    /// - Parameters:
    ///   - asOf: the day of the run; replays any day, no clock is asked.
    ///   - dictionary: where words are looked up that no list has.
    package init(
        book: RuleBook,
        selection: Selection = Selection(),
        asOf: CivilDate,
        dictionary: SpellingDictionary = .installed
    ) {
        self.init(
            book: book,
            rules: book.rules.filter { selection.takes($0) },
            selection: selection,
            asOf: asOf,
            dictionary: dictionary
        )
    }

    /// A judge with rules of its own choice, for trials of one rule.
    ///
    /// - Parameter deadlines: those by which obligations are made; nil: those of the book and the rules.
    init(
        book: RuleBook,
        rules: [CompiledRule],
        selection: Selection = Selection(),
        asOf: CivilDate,
        deadlines: [Obligations.Deadline]? = nil,
        dictionary: SpellingDictionary = .installed
    ) {
        self.book = book
        self.rules = rules
        self.selection = selection
        self.asOf = asOf
        circumstances = Circumstances(
            lexicon: book.lexicon,
            registry: book.registry,
            asOf: asOf,
            calendar: book.calendar,
            deadlines: deadlines ?? book.deadlines(preferring: rules),
            dictionary: dictionary
        )
    }

    /// Judges all documents of a dossier for a reader of its documents; findings are sorted by place, then rule. What the
    /// tables of several agencies share in one document is one finding.
    package func judge(_ dossier: Dossier) -> Judgement {
        var judgement = Judgement()
        for document in dossier.documents {
            let first = judgement.findings.count
            judge(document, &judgement)
            judgement.joinTables(of: document, from: first)
        }
        judgement.findings.sort(by: Self.precedes)
        return judgement
    }

    /// Judges one document by the rules that ask about documents and what stands in them, for a review that hands every
    /// agency its own findings.
    package func judge(_ document: RecognisedDocument) -> Judgement {
        var judgement = Judgement()
        judge(document, &judgement)
        judgement.findings.sort(by: Self.precedes)
        return judgement
    }

    private func judge(_ document: RecognisedDocument, _ judgement: inout Judgement) {
        var session = JudgeSession(DocumentHost(document, circumstances), only: selection.nature)
        for rule in rules where !rule.file.applies.isGovernmental { session.run(rule, &judgement) }
    }

    /// How many of its rules ask about single documents.
    package var documentRules: Int { Set(rules.lazy.filter { !$0.file.applies.isGovernmental }.map(\.id)).count }
    /// How many rules it asks, each once however many subjects it is asked of.
    package var allRules: Int { Set(rules.map(\.id)).count }

    /// Judges a whole government by the rules that ask about it, its agencies and its documents against each other.
    package func judge(_ government: LocalGovernment) -> Judgement {
        var judgement = Judgement()
        var session = JudgeSession(GovernmentHost(government, circumstances), only: selection.nature)
        for rule in rules where rule.file.applies.isGovernmental { session.run(rule, &judgement) }
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

/// The run of all rules over one document or one government.
private struct JudgeSession<Host: JudgedHost> {
    let host: Host
    /// The nature of what is asked for; nil: of any.
    let nature: Nature?
    /// Rules that found something here, with the agency it was found at; those that yield to them stay silent there.
    var violated: Set<String> = []
    /// Rules that found something at any agency.
    var violatedAnywhere: Set<String> = []

    init(_ host: Host, only nature: Nature?) {
        self.host = host
        self.nature = nature
    }

    mutating func run(_ rule: CompiledRule, _ judgement: inout Judgement) {
        var totals = Report.Totals()
        var subjects = host.subjects(rule.file.applies)
        // A rule that sets a deadline asks about what is due by it; all others about whatever is due.
        if rule.due != nil { subjects = subjects.filter { $0.madeBy == rule.id } }
        if !isInForce(rule) || host.isSilent(on: rule.reliance) {
            totals.notApplicable = subjects.count
        } else {
            var groups: [String: Group] = [:]
            for subject in subjects {
                var own = Report.Totals()
                if concerns(rule, subject) {
                    judge(rule, subject, &own, &groups, &judgement)
                } else {
                    own.notApplicable = 1
                }
                totals += own
                if rule.file.applies.isGovernmental || host.isShared {
                    judgement.outcomesByAgency[subject.agency ?? "", default: [:]][rule.id, default: .init()] += own
                }
            }
        }
        judgement.totals += totals
        judgement.outcomes[rule.id, default: Report.Totals()] += totals
    }

    /// Whether the rule was in force.
    private func isInForce(_ rule: CompiledRule) -> Bool {
        let date = host.ruleDate
        if let from = rule.file.inForce.from, date.isCertainlyBefore(PartialDate(from)) { return false }
        if let until = rule.file.inForce.until, PartialDate(until).isCertainlyBefore(date) { return false }
        return true
    }

    /// Whether the rule concerns this kind of document, and yields to no finding at the same document or agency.
    private func concerns(_ rule: CompiledRule, _ subject: JudgedSubject) -> Bool {
        if !rule.file.documents.isEmpty {
            guard let kind = subject.documentKind ?? host.documentKind, rule.file.documents.contains(kind) else {
                return false
            }
        }
        return !rule.file.unless.contains { isViolated($0, rule, subject) }
    }

    /// Whether a rule found something where the subject stands. What concerns a document concerns each of its parts, and a
    /// fault of any part concerns the document as a whole.
    private func isViolated(_ other: String, _ rule: CompiledRule, _ subject: JudgedSubject) -> Bool {
        if violated.contains(Self.scope(other, subject)) { return true }
        guard !rule.file.applies.isGovernmental, host.isShared else { return false }
        if rule.file.applies == .document { return violatedAnywhere.contains(other) }
        return violated.contains(other)
    }

    private static func scope(_ rule: String, _ subject: JudgedSubject) -> String {
        guard let agency = subject.agency else { return rule }
        return rule + "\u{1F}" + agency
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
                    subject: host.described(rule.file.applies, subject),
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

    private mutating func violate(
        _ rule: CompiledRule,
        _ subject: JudgedSubject,
        _ slots: [Value],
        _ fault: Value?,
        _ totals: inout Report.Totals,
        _ groups: inout [String: Group],
        _ judgement: inout Judgement
    ) {
        let nature = nature(of: rule, slots)
        if let wanted = self.nature, wanted != nature {
            totals.notApplicable += 1
            return
        }
        let places = places(rule, subject, slots, fault)
        if let place = places.first, let reason = host.unread(place) {
            totals.notAssessable += 1
            judgement.notAssessable.append(
                Report.NotAssessable(
                    rule: rule.id,
                    subject: host.described(rule.file.applies, subject),
                    reason: reason,
                    place: place
                )
            )
            return
        }
        totals.violated += 1
        violated.insert(Self.scope(rule.id, subject))
        violatedAnywhere.insert(rule.id)
        let key = rule.programs.groupBy?.evaluate(slots).asString.flatMap { $0.isEmpty ? nil : $0 }
        // What two agencies have in common is still a finding for each.
        let scope = host.isShared ? subject.agency ?? "" : ""
        if let key = key.map({ $0 + "\u{1F}" + scope }) {
            if let group = groups[key] {
                let fresh = places.filter { groups[key]?.places.insert($0).inserted ?? false }
                judgement.findings[group.finding].places += fresh
                judgement.findings[group.finding].violations += 1
                return
            }
            groups[key] = Group(finding: judgement.findings.count, places: Set(places))
        }
        let severity = rule.programs.escalate.first { $0.when.evaluate(slots).asBool == true }?.to ?? rule.severity
        totals.bySeverity[severity, default: 0] += 1
        let described = host.described(rule.file.applies, subject)
        let identity =
            rule.programs.identity?.evaluate(slots).asString ?? key ?? subject.identity ?? described.name
        judgement.findings.append(
            Finding(
                rule: rule.id,
                title: rule.file.title,
                severity: severity,
                nature: nature,
                message: text(rule.programs.message, slots),
                advice: text(rule.programs.advice, slots),
                why: rule.file.why,
                basis: basis(of: rule, slots),
                subject: described,
                places: places,
                fingerprint: Fingerprint.of(rule.id, described, quarter: subject.quarter, identity, fault?.faultWords)
            )
        )
    }

    /// What a finding of the rule is here: where the norm does not bind, it is advice.
    private func nature(of rule: CompiledRule, _ slots: [Value]) -> Nature {
        guard rule.file.nature == .norm, let binds = rule.programs.binds else { return rule.file.nature }
        return binds.evaluate(slots).asBool == true ? .norm : .advice
    }

    /// The legal bases that count here.
    private func basis(of rule: CompiledRule, _ slots: [Value]) -> [LegalBasis] {
        zip(rule.basis, rule.programs.basis).compactMap { basis, when in
            when.map { $0.evaluate(slots).asBool == true } ?? true ? host.dated(basis) : nil
        }
    }

    /// What is said: the first words whose condition holds.
    private func text(_ choices: [CompiledRule.Words], _ slots: [Value]) -> LocalizedText {
        let chosen = choices.first { $0.when.map { $0.evaluate(slots).asBool == true } ?? true }
        guard let chosen else { return LocalizedText(id: "", en: "") }
        return LocalizedText(id: chosen.id.text(slots, .indonesian), en: chosen.en.text(slots, .english))
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
