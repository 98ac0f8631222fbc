internal import Expression
internal import Model

/// One subject of a rule: what it is called, and how expressions see it.
struct JudgedSubject {
    var name: String
    /// What it is known by in another format and in next year's document; nil: by its name.
    var identity: String?
    /// The quarter of a quarterly form; nil for what is made once a year or less often.
    var quarter: Int?
    /// The agency it belongs to; nil: that of the document, or the government itself.
    var agency: String?
    /// The kind of document it is or stands in; nil: that of the document.
    var documentKind: DocumentKind?
    /// The rule that made it a subject, when only that rule's own question may be asked by a rule that makes subjects.
    var madeBy: String?
    var host: any Placed
    var value: Value
}

extension JudgedSubject {
    /// The same subject in the part of an agency.
    fileprivate func of(_ agency: String?) -> JudgedSubject {
        var subject = self
        subject.agency = agency
        return subject
    }
}

extension DocumentHost: JudgedHost {
    var ruleDate: PartialDate { reference?.date ?? PartialDate(circumstances.asOf) }
    var documentKind: DocumentKind? { document.kind }
    var isShared: Bool { !document.parts.isEmpty }

    func isSilent(on reliance: Reliance) -> Bool {
        reliance.text && !document.isTextKnown || reliance.form && !document.isFormKnown
    }

    func unread(_ place: Place) -> LocalizedText? {
        guard place.excerpt?.isEmpty ?? true, let cell = place.cell,
            unreadCells.contains((place.sheet ?? "") + "!" + cell)
        else { return nil }
        return LocalizedText(
            id: "nilai sel \(cell) belum dihitung: rumus tanpa nilai tersimpan",
            en: "the value of cell \(cell) was never computed: a formula without a stored result"
        )
    }

    func subjects(_ kind: SubjectKind) -> [JudgedSubject] {
        switch kind {
        case .document: [subject(named: name, as: document.identity, Declared.document, self)]
        case .text: [subject(named: name, as: document.identity, Declared.text, text)]
        case .table:
            tables.map { titled($0.model.title, as: $0.model.identity, Declared.table, $0).of(part($0.model.part)) }
        case .objective:
            objectives.map { subject(named: $0.model.name, Declared.objective, $0).of(part($0.model.part)) }
        case .indicator:
            indicators.map { subject(named: $0.model.name, Declared.indicator, $0).of(part($0.model.part)) }
        case .citation: citations.map { subject(named: $0.model.text.shortened(to: 80), Declared.citation, $0) }
        case .form: forms.map { titled($0.model.title, as: $0.model.identity, Declared.form, $0) }
        case .measurement:
            measurements.map {
                subject(named: $0.model.indicator, Declared.measurement, $0).of(part(at: $0.model.place))
            }
        case .budget:
            budgets.map { subject(named: $0.model.program, Declared.budget, $0).of(part(at: $0.model.place)) }
        case .activity:
            activities.map { subject(named: $0.model.indicator, Declared.activity, $0).of(part(at: $0.model.place)) }
        case .submission:
            submissions.map { subject(named: $0.model.agency, Declared.submission, $0) }
        case .government, .agency, .holding, .trace, .obligation: []
        }
    }

    /// The subject, the document, the lexicon.
    func slots(_ kind: SubjectKind, _ subject: JudgedSubject) -> [Value] {
        var slots = [subject.value]
        if kind != .document { slots.append(.makeObject(Declared.document, self)) }
        slots.append(.makeObject(Declared.lexicon, circumstances.lexiconHost))
        return slots
    }

    /// The agency of a part; nil for what is the document's own.
    private func part(_ index: Int?) -> String? { document.part(index)?.agency.name }

    private func part(at place: Place) -> String? { part(document.partOfTable(at: place)) }

    /// What the document is called in a finding.
    private var name: String { document.title?.text ?? document.agency?.name ?? document.file }

    private func titled(
        _ title: Passage?,
        as identity: String?,
        _ type: ObjectType,
        _ host: some Placed
    ) -> JudgedSubject {
        guard let title else { return subject(named: name, as: identity ?? document.identity, type, host) }
        return subject(named: title.text, as: identity ?? title.text.withoutYears, type, host)
    }

    private func subject(
        named name: String,
        as identity: String? = nil,
        _ type: ObjectType,
        _ host: some Placed
    ) -> JudgedSubject {
        JudgedSubject(
            name: name,
            identity: identity,
            quarter: document.quarterOfForm,
            host: host,
            value: .makeObject(type, host)
        )
    }

    func described(_ kind: SubjectKind, _ subject: JudgedSubject) -> Subject {
        Subject(
            kind: kind.rawValue,
            government: document.government?.name,
            agency: subject.agency ?? document.agency?.name,
            name: subject.name
        )
    }
}

extension RecognisedTable {
    /// What it is for: a title is cut in another way by every format. Nil where only its title says what it is.
    fileprivate var identity: String? { purpose == .other ? nil : purpose.rawValue }
}

extension Form {
    fileprivate var identity: String? { [kind.rawValue, level?.rawValue].compactMap { $0 }.joined(separator: " ") }
}

extension Value {
    /// The places that a value stands for: a place, an object with one, or a list of them.
    func collectPlaces(into places: inout [Place], depth: Int = 0) {
        switch self {
        case .object(let record):
            if let placed = record.host as? any Placed { places += placed.places }
        case .list(let items) where depth < 4:
            for item in items { item.collectPlaces(into: &places, depth: depth + 1) }
        default: break
        }
    }

    /// Why a rule could not be decided.
    var reason: LocalizedText {
        if case .error(let error) = self {
            return LocalizedText(id: error.message(.indonesian), en: error.message(.english))
        }
        return LocalizedText(id: "hasilnya bukan ya atau tidak", en: "the result is neither true nor false")
    }

    /// The words that tell one fault of a subject from another.
    var faultWords: String? {
        if case .object(let record) = self, let fault = record.host as? Box<Fault> {
            return fault.model.kind + " " + fault.model.found
        }
        return asString ?? asInt.map(String.init)
    }
}
