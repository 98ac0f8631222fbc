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
    private(set) lazy var predecessors = Dictionary(
        grouping: documents.filter { $0.model.replacedBy != nil },
        by: { $0.model.replacedBy ?? 0 }
    )
    /// Traces by their name brought to one form: the same indicator of several owners.
    private(set) lazy var tracesNamed = Dictionary(grouping: traces) { $0.reading.solid }

    private(set) lazy var obligations = model.obligations(circumstances).map { ObligationHost($0, of: self) }

    var lexicon: Lexicon { circumstances.lexicon }

    init(_ model: LocalGovernment, _ circumstances: Circumstances) {
        self.model = model
        self.circumstances = circumstances
    }

    var places: [Place] { [model.place] }

    /// Objectives of the government that no agency's objective or indicator has a word in common with.
    var unsupportedObjectives: [Fault] {
        var words: Set<String> = []
        for host in documents where host.agency != nil && host.document.kind == .iku && host.model.counts {
            for objective in host.document.objectives {
                words.formUnion(objectiveWords(objective.name))
            }
            for indicator in host.document.indicators {
                words.formUnion(IndicatorName(indicator.name, lexicon: lexicon).content)
            }
        }
        guard !words.isEmpty else { return [] }
        var faults: [Fault] = []
        for host in documentsOfOwner[.government] ?? [] where host.document.kind == .iku && host.model.counts {
            for (index, objective) in host.document.objectives.enumerated() {
                var own = objectiveWords(objective.name)
                for indicator in host.document.indicators where indicator.objective == index {
                    own.formUnion(IndicatorName(indicator.name, lexicon: lexicon).content)
                }
                guard !own.isEmpty, own.isDisjoint(with: words) else { continue }
                let fault = Fault(found: objective.name, expected: "", kind: "unsupported", places: [objective.place])
                faults.append(fault)
            }
        }
        return faults
    }

    /// What an objective is about, without `Meningkatnya` and the like.
    private func objectiveWords(_ text: String) -> Set<String> {
        let words = Words(text)
        let openings = [Lexicon.ListName.resultOpenings, .weakOpenings]
        let end = openings.compactMap { lexicon[$0].prefixMatch(words, at: 0)?.tokens.upperBound }.max() ?? 0
        guard end < words.count else { return [] }
        return IndicatorName(words.text(end..<words.count), lexicon: lexicon).content
    }

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
    /// Which part of its indicators a newer version no longer has.
    var changed: Double {
        guard let newer = model.replacedBy, let other = government.documents([newer]).first else { return 0 }
        let lexicon = government.lexicon
        let own = Set(document.indicators.map { IndicatorName($0.name, lexicon: lexicon).solid })
        let kept = own.intersection(other.document.indicators.map { IndicatorName($0.name, lexicon: lexicon).solid })
        return own.isEmpty ? 0 : 1 - Double(kept.count) / Double(own.count)
    }
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
    private(set) lazy var pairs: [PairHost] = makePairs()
    private(set) lazy var departures: [DepartureHost] = Departures(of: self).all
    private(set) lazy var reading = IndicatorName(model.name, lexicon: government.lexicon)
    /// The same indicator of other owners.
    var namesakes: [TraceHost] {
        (government.tracesNamed[reading.solid] ?? []).filter { $0.model.owner != model.owner }
    }
    /// The agencies that the government's document makes answer for it.
    private(set) lazy var responsible: [AgencyHost] = {
        guard let names = government.model.names else { return [] }
        var found: [Int] = []
        for text in Set(model.entries.compactMap(\.responsible)).sorted() {
            for part in text.split(whereSeparator: { ",;/\n".contains($0) }) {
                guard let agency = names.find(inFileName: String(part)).agency, !found.contains(agency) else {
                    continue
                }
                found.append(agency)
            }
        }
        return found.sorted().map { government.agencies[$0] }
    }()
    private(set) lazy var understanding: Understanding = {
        let entry = model.entries.first
        let indicator = Indicator(
            name: model.name,
            unit: entry?.unit,
            polarity: model.entries.lazy.compactMap(\.polarity).first,
            place: entry?.place ?? government.model.place
        )
        return Understanding(indicator, government.lexicon)
    }()

    /// Entries of a document beside those of the one that it follows, of the same year.
    private func makePairs() -> [PairHost] {
        var pairs: [PairHost] = []
        for (position, later) in model.entries.enumerated() {
            guard let against = government.model.documents[later.document].follows else { continue }
            let earlier = model.entries.indices.first { index in
                let entry = model.entries[index]
                return entry.document == against && (entry.year == later.year || entry.year == nil)
            }
            if let earlier { pairs.append(PairHost(entries[earlier], entries[position])) }
        }
        return pairs
    }
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

/// The same indicator in two documents of which one follows the other.
final class PairHost: Placed, Sendable {
    let earlier: EntryHost
    let later: EntryHost

    init(_ earlier: EntryHost, _ later: EntryHost) {
        self.earlier = earlier
        self.later = later
    }

    var model: EntryPair { EntryPair(earlier: earlier.model, later: later.model) }
    var lexicon: Lexicon { later.trace.government.lexicon }
    /// The later target first: it is the one to be put right.
    var places: [Place] { [later.model.targetPlace, earlier.model.targetPlace] }
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
