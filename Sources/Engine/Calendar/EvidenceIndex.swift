internal import Model

/// What register and folder hold, by kind, period and owner.
struct EvidenceIndex {
    struct Key: Hashable {
        var kind: SubmissionKind
        var year: Int
        var quarter: Int?
        var level: RecognisedDocument.Level
        var agency: Int?

        /// The same kind and period of another debtor.
        func of(_ debtor: Obligation.Debtor) -> Key {
            var key = self
            key.level = debtor.level
            key.agency = debtor.agency
            return key
        }
    }

    private struct Period: Hashable {
        var kind: SubmissionKind
        var year: Int
        var quarter: Int?
    }

    /// The years that entries and documents speak of.
    let years: Set<Int>
    private let register: [Key: [Obligation.Evidence]]
    private let folder: [Key: [Obligation.Evidence]]
    /// Kinds that the government itself hands in at all.
    private let ownKinds: Set<SubmissionKind>
    private let registerPeriods: Set<Period>
    private let folderPeriods: Set<Period>

    init(register entries: [Obligations.Entry], folder documents: [Obligations.Entry]) {
        // A row without a day is a place kept for what has not come.
        let entries = entries.filter { $0.date != nil }
        register = Self.grouped(entries)
        folder = Self.grouped(documents)
        years = Set((entries + documents).compactMap { $0.kind == .iku ? nil : $0.year })
        ownKinds = Set((entries + documents).filter { $0.level == .government }.map(\.kind))
        registerPeriods = Self.periods(entries)
        folderPeriods = Self.periods(documents)
    }

    private static func grouped(_ entries: [Obligations.Entry]) -> [Key: [Obligation.Evidence]] {
        var all: [Key: [Obligation.Evidence]] = [:]
        for entry in entries.filter({ !$0.isSecond }) + entries.filter(\.isSecond) {
            guard let year = entry.year else { continue }
            let key = Key(
                kind: entry.kind,
                year: year,
                quarter: entry.quarter,
                level: entry.level,
                agency: entry.agency
            )
            if entry.isSecond, all[key] != nil { continue }
            all[key, default: []].append(Obligation.Evidence(date: entry.date, place: entry.place))
        }
        return all
    }

    private static func periods(_ entries: [Obligations.Entry]) -> Set<Period> {
        Set(
            entries.compactMap { entry in
                entry.year.map { Period(kind: entry.kind, year: $0, quarter: entry.quarter) }
            }
        )
    }

    /// The first that was handed in; a dated one before those without a date.
    private static func first(_ evidence: [Obligation.Evidence]?) -> Obligation.Evidence? {
        guard let evidence else { return nil }
        let dated = evidence.filter { $0.date != nil }
        return dated.min { ($0.date?.dayNumber ?? 0) < ($1.date?.dayNumber ?? 0) } ?? evidence.first
    }

    func registered(_ key: Key) -> Obligation.Evidence? { Self.first(register[key]) }
    func filed(_ key: Key) -> Obligation.Evidence? { Self.first(folder[key]) }

    /// The review of the government's report, whoever registered it; an agency's only under its own name.
    func review(of key: Key) -> Obligation.Evidence? {
        guard key.kind == .report else { return nil }
        let reviews = register.filter { entry in
            entry.key.kind == .review && entry.key.year == key.year
                && (key.level == .government || entry.key.agency == key.agency && entry.key.level == key.level)
        }
        return Self.first(reviews.flatMap(\.value).sorted { Place.precedes($0.place, $1.place) })
    }

    /// Whether an agreement is missing but a revised one is there.
    func isOnlyRevised(_ key: Key) -> Bool {
        guard key.kind == .agreement, registered(key) == nil, filed(key) == nil else { return false }
        var revised = key
        revised.kind = .revisedAgreement
        return registered(revised) != nil || filed(revised) != nil
    }

    /// Whether the debtor has handed it in, as register or folder show.
    func has(_ key: Key) -> Bool { register[key] != nil || folder[key] != nil }

    /// Whether a kind and period was collected from these debtors: at least half of them handed it in, or quarters
    /// before and after it were collected. From the government itself: it did, or it hands in such documents and others
    /// did for this period.
    func isCollected(_ key: Key, from debtors: [Obligation.Debtor]) -> Bool {
        if isFromHalf(key, debtors) { return true }
        if let quarter = key.quarter {
            let others = (1...4).filter { other in
                var key = key
                key.quarter = other
                return isFromHalf(key, debtors)
            }
            if let first = others.first, let last = others.last, first < quarter, quarter < last { return true }
        }
        return debtors.first?.level == .government && ownKinds.contains(key.kind) && mentions(key)
    }

    private func isFromHalf(_ key: Key, _ debtors: [Obligation.Debtor]) -> Bool {
        let handed = debtors.count { has(key.of($0)) }
        return handed > 0 && handed * 2 >= debtors.count
    }

    /// Whether anyone at any level has handed in such a document for the period.
    func mentions(_ key: Key) -> Bool {
        let period = Period(kind: key.kind, year: key.year, quarter: key.quarter)
        return registerPeriods.contains(period) || folderPeriods.contains(period)
    }

    /// How register and folder contradict each other about one obligation. Each must speak of the kind and period at
    /// all: a folder without a register contradicts nothing.
    func disagreement(_ obligation: Obligation, _ key: Key) -> Obligation.Disagreement? {
        let period = Period(kind: key.kind, year: key.year, quarter: key.quarter)
        switch (obligation.registered, obligation.filed) {
        case (.some, nil): return folderPeriods.contains(period) ? .noFile : nil
        case (nil, .some): return registerPeriods.contains(period) ? .notRegistered : nil
        case (let registered?, let filed?):
            guard let came = registered.date, let dated = filed.date, dated > came else { return nil }
            return .dates
        case (nil, nil): return nil
        }
    }
}
