internal import Expression
internal import Model

// Like a document's hosts these are made once, used by one thread while that government is judged, and dropped with it.

/// A whole government while it is judged.
final class GovernmentHost: Placed, @unchecked Sendable {
    let model: LocalGovernment
    let circumstances: Circumstances
    private(set) lazy var agencies = model.agencies.indices.map { AgencyHost($0, of: self) }
    private(set) lazy var documents = model.documents.indices.map { HoldingHost($0, of: self) }
    private(set) lazy var traces = model.traces.indices.map { TraceHost($0, of: self) }
    /// Documents and traces by their owner: what is asked of every agency must not walk all of them.
    private(set) lazy var documentsOfOwner = Dictionary(grouping: documents) { $0.model.owner }
    private(set) lazy var tracesOfOwner = Dictionary(grouping: traces) { $0.model.owner }

    private(set) lazy var obligations = model.obligations(circumstances).map { ObligationHost($0, of: self) }

    var lexicon: Lexicon { circumstances.lexicon }

    init(_ model: LocalGovernment, _ circumstances: Circumstances) {
        self.model = model
        self.circumstances = circumstances
    }

    var places: [Place] { [model.place] }

    func agency(of owner: HeldDocument.Owner) -> AgencyHost? {
        guard case .agency(let index) = owner, agencies.indices.contains(index) else { return nil }
        return agencies[index]
    }

    func documents(_ indices: [Int]) -> [HoldingHost] {
        indices.compactMap { documents.indices.contains($0) ? documents[$0] : nil }
    }
}

final class AgencyHost: Placed, @unchecked Sendable {
    let index: Int
    unowned let government: GovernmentHost

    init(_ index: Int, of government: GovernmentHost) {
        self.index = index
        self.government = government
    }

    var model: Agency { government.model.agencies[index] }
    var places: [Place] { [model.place] }
    var documents: [HoldingHost] { government.documentsOfOwner[.agency(index)] ?? [] }
    var traces: [TraceHost] { government.tracesOfOwner[.agency(index)] ?? [] }
}

/// A document in the hands of a government.
final class HoldingHost: Placed, @unchecked Sendable {
    let index: Int
    unowned let government: GovernmentHost

    init(_ index: Int, of government: GovernmentHost) {
        self.index = index
        self.government = government
    }

    var model: HeldDocument { government.model.documents[index] }
    var document: RecognisedDocument { model.document }
    var agency: AgencyHost? { government.agency(of: model.owner) }
    /// Its title, else its first fact, else the file.
    var places: [Place] {
        [
            document.title?.place ?? document.agency?.place ?? document.indicators.first?.place
                ?? document.measurements.first?.place ?? Place(file: document.file)
        ]
    }
    var name: String { document.title?.text ?? document.file }
}

/// One indicator through all documents of its owner.
final class TraceHost: Placed, @unchecked Sendable {
    let index: Int
    unowned let government: GovernmentHost
    private(set) lazy var entries = model.entries.indices.map { EntryHost($0, of: self) }

    init(_ index: Int, of government: GovernmentHost) {
        self.index = index
        self.government = government
    }

    var model: IndicatorTrace { government.model.traces[index] }
    var agency: AgencyHost? { government.agency(of: model.owner) }
    var places: [Place] { [model.entries.first?.place ?? government.model.place] }
}

/// What one document says of a traced indicator.
final class EntryHost: Placed, @unchecked Sendable {
    let index: Int
    unowned let trace: TraceHost

    init(_ index: Int, of trace: TraceHost) {
        self.index = index
        self.trace = trace
    }

    var model: IndicatorTrace.Entry { trace.model.entries[index] }
    var document: HoldingHost { trace.government.documents[model.document] }
    var places: [Place] { [model.place] }
}

extension GovernmentHost: JudgedHost {
    /// The end of the year under review, or the day of the run when that comes first.
    var ruleDate: PartialDate {
        let today = circumstances.asOf
        guard let year = model.year, year < today.year else { return PartialDate(today) }
        return PartialDate(year: year)
    }

    var documentKind: DocumentKind? { nil }

    func subjects(_ kind: SubjectKind) -> [JudgedSubject] {
        switch kind {
        case .government:
            [JudgedSubject(name: name, host: self, value: .makeObject(Declared.government, self))]
        case .agency:
            agencies.map { host in
                JudgedSubject(
                    name: host.model.name,
                    agency: host.model.name,
                    host: host,
                    value: .makeObject(Declared.agency, host)
                )
            }
        case .holding:
            documents.map { host in
                JudgedSubject(
                    name: host.name,
                    identity: host.document.identity,
                    quarter: host.document.quarterOfForm,
                    agency: host.agency?.model.name,
                    documentKind: host.document.kind,
                    host: host,
                    value: .makeObject(Declared.holding, host)
                )
            }
        case .trace:
            traces.map { host in
                JudgedSubject(
                    name: host.model.name,
                    agency: host.agency?.model.name,
                    host: host,
                    value: .makeObject(Declared.trace, host)
                )
            }
        case .obligation:
            obligations.map { host in
                JudgedSubject(
                    name: host.model.name.id,
                    agency: host.model.debtor.agency == nil ? nil : host.model.debtor.name,
                    madeBy: host.model.rule,
                    host: host,
                    value: .makeObject(Declared.obligation, host)
                )
            }
        default: []
        }
    }

    /// The subject, the government, the lexicon.
    func slots(_ kind: SubjectKind, _ subject: JudgedSubject) -> [Value] {
        var slots = [subject.value]
        if kind != .government { slots.append(.makeObject(Declared.government, self)) }
        slots.append(.makeObject(Declared.lexicon, circumstances.lexiconHost))
        return slots
    }

    func described(_ kind: SubjectKind, _ subject: JudgedSubject) -> Subject {
        Subject(kind: kind.rawValue, government: model.name, agency: subject.agency, name: subject.name)
    }

    private var name: String { model.name ?? model.place.file }
}
