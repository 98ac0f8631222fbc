internal import Model

/// The date by which a document is judged: what was law then counts, what has changed since is another matter.
struct ReferenceDate: Sendable, Hashable {
    var date: PartialDate
    /// Whether the document states it (date or number of the instrument); else it is the earliest that its own
    /// contents allow, so that nothing is called revoked that may still have been in force.
    var stated: Bool
    var place: Place?

    /// The date that a document states, else the earliest year in which it can have been written: it cannot be older
    /// than the youngest regulation it rests on, nor than the year before its period begins or before a year that its
    /// title names. Years for which it sets targets lie ahead; where nothing else tells, the year before the first of them
    /// is the earliest. Nil when it offers none of these.
    static func of(_ document: RecognisedDocument, asOf: CivilDate) -> ReferenceDate? {
        if let dated = document.dated {
            return ReferenceDate(date: PartialDate(dated), stated: true, place: document.setting?.place)
        }
        if let month = document.datedMonth {
            return ReferenceDate(date: month, stated: true, place: document.setting?.place)
        }
        if let instrument = document.instrument, let year = instrument.year {
            return ReferenceDate(date: PartialDate(year: year), stated: true, place: instrument.place)
        }
        var best: (year: Int, place: Place)?
        func consider(_ year: Int, _ place: Place) {
            if year <= asOf.year, year > (best?.year ?? 0) { best = (year, place) }
        }
        for citation in document.citations where citation.position != .inside {
            if let year = citation.year { consider(year, citation.place) }
        }
        if let period = document.period, let place = document.periodPlace { consider(period.start - 1, place) }
        for mention in document.periods where mention.period.start == mention.period.end {
            let year = mention.period.start
            if let period = document.period, !period.contains(year: year) { continue }
            // What is said of one year of several is mostly its target.
            let spansYears = document.period.map { $0.start < $0.end } ?? false
            guard mention.context == .title || mention.context == .own && !spansYears else { continue }
            consider(year - 1, mention.place)
        }
        let first = document.indicators.flatMap { indicator in
            indicator.targets.keys.map { (year: $0, place: indicator.place) }
        }.min { $0.year < $1.year }
        if best == nil, let first { consider(first.year - 1, first.place) }
        return best.map { ReferenceDate(date: PartialDate(year: $0.year), stated: false, place: $0.place) }
    }
}
