internal import Expression
internal import Model

/// Where a document departs from the one that it must follow, at one indicator.
final class DepartureHost: Placed, Sendable {
    let kind: Kind
    let found: String
    let expected: String
    let document: HoldingHost
    let against: HoldingHost
    let year: Int?
    /// In the later document first: it is the one to be put right.
    let places: [Place]

    enum Kind: String, Sendable {
        case missing, added, renamed, target, unit
        /// Less than what was reached the year before; less than the government needs.
        case lapse, shortfall
    }

    init(
        _ kind: Kind,
        found: String,
        expected: String,
        document: HoldingHost,
        against: HoldingHost,
        year: Int?,
        places: [Place]
    ) {
        self.kind = kind
        self.found = found
        self.expected = expected
        self.document = document
        self.against = against
        self.year = year
        self.places = places
    }
}

/// All departures of one trace.
struct Departures {
    private let trace: TraceHost
    private let lexicon: Lexicon

    init(of trace: TraceHost) {
        self.trace = trace
        lexicon = trace.government.lexicon
    }

    /// In the order of the documents.
    var all: [DepartureHost] {
        gaps(trace.model.absent, .missing) + gaps(trace.model.added, .added) + trace.pairs.flatMap(departures)
    }

    private func gaps(_ gaps: [IndicatorTrace.Gap], _ kind: DepartureHost.Kind) -> [DepartureHost] {
        let government = trace.government
        return gaps.compactMap { gap in
            guard let document = government.documents([gap.document]).first,
                let against = government.documents([gap.against]).first
            else { return nil }
            let holder = kind == .missing ? gap.against : gap.document
            let entry = trace.model.entries.first { $0.document == holder }
            let own = [entry?.place].compactMap { $0 }
            return DepartureHost(
                kind,
                found: kind == .missing ? "" : entry?.name ?? "",
                expected: kind == .missing ? entry?.name ?? "" : "",
                document: document,
                against: against,
                year: document.model.year,
                places: kind == .missing ? document.places + own : own
            )
        }
    }

    private func departures(_ pair: PairHost) -> [DepartureHost] {
        let (earlier, later) = (pair.earlier.model, pair.later.model)
        var found: [DepartureHost] = []
        func add(_ kind: DepartureHost.Kind, _ new: String, _ old: String, _ places: [Place]) {
            found.append(
                DepartureHost(
                    kind,
                    found: new,
                    expected: old,
                    document: pair.later.document,
                    against: pair.earlier.document,
                    year: later.year,
                    places: places
                )
            )
        }
        let reading = IndicatorName(later.name, lexicon: lexicon)
        // A form that has the plan's own wording is not to blame for the agreement between them.
        if !reading.isSame(as: IndicatorName(earlier.name, lexicon: lexicon)), !reading.isSame(as: trace.reading) {
            add(.renamed, later.name, earlier.name, [later.place, earlier.place])
        }
        if pair.model.targets(lexicon) == .different {
            add(.target, shown(later), shown(earlier), [later.targetPlace, earlier.targetPlace])
        }
        if pair.model.units(lexicon) == .different {
            let (new, old) = (EntryPair.unit(later, lexicon) ?? "", EntryPair.unit(earlier, lexicon) ?? "")
            add(.unit, new, old, [later.place, earlier.place])
        }
        return found
    }

    private func shown(_ entry: IndicatorTrace.Entry) -> String {
        let raw = entry.target.raw
        guard entry.target.unit == nil, let unit = entry.unit, !unit.isEmpty else { return raw }
        return unit == "%" ? raw + "%" : raw + " " + unit
    }
}

extension TraceHost {
    private var direction: Polarity? {
        model.entries.lazy.compactMap(\.polarity).first ?? understanding.nameDirection?.polarity
    }

    /// Whether one value asks for less than another, by the indicator's direction; nil where that cannot be told.
    private func asksLess(_ value: Quantity, than other: Quantity) -> Bool? {
        guard let direction, value.isKnown, other.isKnown else { return nil }
        let scale = government.lexicon.scale(forIndicator: model.name)
        let order = value.compared(to: other, on: scale, lexicon: government.lexicon)
        return order.map { $0 == (direction == .higher ? .less : .greater) }
    }

    /// Targets of agreements, else of the plan, that ask for less than what was reached the year before.
    var lapses: [DepartureHost] {
        let promised = model.entries.enumerated().filter {
            [.agreement, .iku].contains(government.model.documents[$0.element.document].document.kind)
        }
        let years = Set(promised.compactMap(\.element.year)).sorted()
        return years.compactMap { year in
            let ofYear = promised.filter { $0.element.year == year }
            let reached = model.entries.last { entry in
                let kind = government.model.documents[entry.document].document.kind
                return entry.year == year - 1 && (kind == .annual || kind == .report) && entry.realisation.isKnown
            }
            guard let promise = ofYear.last?.element, let reached,
                asksLess(promise.target, than: reached.realisation) == true,
                let document = government.documents([promise.document]).first,
                let against = government.documents([reached.document]).first
            else { return nil }
            return DepartureHost(
                .lapse,
                found: promise.target.raw,
                expected: reached.realisation.raw,
                document: document,
                against: against,
                year: year,
                places: [promise.targetPlace, reached.place]
            )
        }
    }

    /// Targets of the plan that ask for less than the government's own of the same year.
    var shortfalls: [DepartureHost] {
        guard agency != nil, let parent = namesakes.first(where: { $0.agency == nil }) else { return [] }
        func planned(_ trace: TraceHost) -> [IndicatorTrace.Entry] {
            trace.model.entries.filter { government.model.documents[$0.document].document.kind == .iku }
        }
        return planned(self).compactMap { own in
            guard let year = own.year, let needed = planned(parent).first(where: { $0.year == year }),
                asksLess(own.target, than: needed.target) == true,
                let document = government.documents([own.document]).first,
                let against = government.documents([needed.document]).first
            else { return nil }
            return DepartureHost(
                .shortfall,
                found: own.target.raw,
                expected: needed.target.raw,
                document: document,
                against: against,
                year: year,
                places: [own.targetPlace, needed.targetPlace]
            )
        }
    }
}
