internal import Model

/// Categories of achievement: whether the scale of a document covers everything once, and whether its rows follow it.
enum CategoryChecks {
    private enum Kind {
        static let gap = "gap"
        static let overlap = "overlap"
        static let category = "category"
    }

    /// All faults of categories in a document: of its scales, and of rows that do not follow them.
    static func faults(_ host: DocumentHost) -> [Fault] { scaleFaults(host) + host.measurements.flatMap(rowFaults) }

    /// Achievements that belong to no category, or to two; one fault a scale and kind.
    ///
    /// Bands of whole figures (`76 – 90`, `91 – 100`) leave the fractions between them to no one: a fault only where the
    /// document has such a figure.
    private static func scaleFaults(_ host: DocumentHost) -> [Fault] {
        var faults: [Fault] = []
        for scale in host.scales where scale.bands.count >= 3 {
            let bands = scale.bands.sorted { first, second in
                guard let a = first.low else { return second.low != nil }
                guard let b = second.low else { return false }
                return a < b
            }
            var found: [String: (words: [String], places: [Place])] = [:]
            for (lower, upper) in zip(bands, bands.dropFirst()) {
                guard let (kind, words) = border(lower, upper, host) else { continue }
                found[kind, default: ([], [])].words.append(words)
                found[kind, default: ([], [])].places += [upper.place, lower.place]
            }
            for kind in found.keys.sorted() {
                guard let entry = found[kind] else { continue }
                faults.append(
                    Fault(found: entry.words.joined(separator: ", "), expected: "", kind: kind, places: entry.places)
                )
            }
        }
        return faults
    }

    /// What is wrong between two neighbouring bands, and at which figures.
    private static func border(
        _ lower: CategoryScale.Band,
        _ upper: CategoryScale.Band,
        _ host: DocumentHost
    ) -> (String, String)? {
        guard let end = lower.high, let start = upper.low else {
            // Both open towards each other, or the lower one without an end.
            return (Kind.overlap, "\(lower.raw) / \(upper.raw)")
        }
        if end == start {
            if lower.includesHigh, upper.includesLow { return (Kind.overlap, end.indonesian()) }
            return lower.includesHigh || upper.includesLow ? nil : (Kind.gap, end.indonesian())
        }
        if end > start { return (Kind.overlap, "\(start.indonesian())–\(end.indonesian())") }
        let unit = Number(coefficient: 1, scale: max(end.scale, start.scale))
        guard let width = start.minus(end) else { return nil }
        if width <= unit {
            let between = host.measurements.compactMap(\.model.achievement.number).filter { $0 > end && $0 < start }
            guard let first = between.first else { return nil }
            return (Kind.gap, first.indonesian())
        }
        return (Kind.gap, "\(end.indonesian())–\(start.indonesian())")
    }

    /// A category that is not that of the row's achievement on the document's own scale. `expected` is the right one, `working` says why.
    private static func rowFaults(_ host: MeasurementHost) -> [Fault] {
        let row = host.model
        guard let category = row.category?.folded, let number = row.achievement.number else { return [] }
        for scale in host.document.scales where scale.bands.count >= 3 {
            guard let own = scale.bands.first(where: { $0.label.folded == category }) else { continue }
            let holding = scale.bands.filter { $0.holds(number) }
            guard let first = holding.first, !holding.contains(own) else { return [] }
            return [
                Fault(
                    found: row.category ?? "",
                    expected: first.label,
                    kind: Kind.category,
                    places: [row.place(of: .category)],
                    beside: first.place,
                    working: FigureWords.category(row, first)
                )
            ]
        }
        return []
    }
}
