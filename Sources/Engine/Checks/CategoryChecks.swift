internal import Model

/// Categories of achievement: whether the scale of a document covers everything once, and whether its rows follow it.
enum CategoryChecks {
    private enum Kind {
        static let gap = "gap"
        /// A gap in which no figure of the document lies.
        static let fraction = "fraction"
        static let overlap = "overlap"
        static let category = "category"
    }

    /// All faults of categories in a document: of its scales, and of rows that do not follow them.
    static func faults(_ host: DocumentHost) -> [Fault] { scaleFaults(host) + host.measurements.flatMap(rowFaults) }

    /// Achievements that belong to no category, or to two; one fault a scale and kind.
    ///
    /// Bands of whole figures (`76 – 90`, `91 – 100`) leave the fractions between them to no one, and a highest band that
    /// ends leaves what is above it: gaps in which the document has a figure weigh more than those in which it has none.
    private static func scaleFaults(_ host: DocumentHost) -> [Fault] {
        var faults: [Fault] = []
        for scale in host.scales where scale.bands.count >= 3 {
            let bands = scale.bands.sorted { first, second in
                guard let a = first.low else { return second.low != nil }
                guard let b = second.low else { return false }
                return a < b
            }
            var borders = zip(bands, bands.dropFirst()).compactMap { border($0, $1, host) }
            if let top = bands.last, let above = above(top, host) { borders.append(above) }
            // What lies in no category is one fault, and as grave as its worst part.
            let isGap = borders.contains { $0.kind == Kind.gap }
            var found: [String: (words: [String], places: [Place])] = [:]
            for border in borders {
                let kind = isGap && border.kind == Kind.fraction ? Kind.gap : border.kind
                found[kind, default: ([], [])].words.append(border.words)
                found[kind, default: ([], [])].places += border.places
            }
            for kind in found.keys.sorted() {
                guard let entry = found[kind] else { continue }
                var seen: Set<Place> = []
                faults.append(
                    Fault(
                        found: entry.words.joined(separator: ", "),
                        expected: "",
                        kind: kind,
                        places: entry.places.filter { seen.insert($0).inserted }
                    )
                )
            }
        }
        return faults
    }

    /// Something wrong at the end of a band.
    private struct Border {
        var kind: String
        var words: String
        var places: [Place]
    }

    /// What the document reaches above a highest band that ends.
    private static func above(_ top: CategoryScale.Band, _ host: DocumentHost) -> Border? {
        guard let end = top.high, top.low != nil else { return nil }
        let over = host.measurements.contains { row in row.model.achievement.number.map { $0 > end } ?? false }
        return over ? Border(kind: Kind.gap, words: "> \(end.indonesian())", places: [top.place]) : nil
    }

    /// What is wrong between two neighbouring bands, and at which figures.
    private static func border(
        _ lower: CategoryScale.Band,
        _ upper: CategoryScale.Band,
        _ host: DocumentHost
    ) -> Border? {
        func border(_ kind: String, _ words: String) -> Border {
            Border(kind: kind, words: words, places: [upper.place, lower.place])
        }
        guard let end = lower.high, let start = upper.low else {
            // Both open towards each other, or the lower one without an end.
            return border(Kind.overlap, "\(lower.raw) / \(upper.raw)")
        }
        if end == start {
            if lower.includesHigh, upper.includesLow { return border(Kind.overlap, end.indonesian()) }
            return lower.includesHigh || upper.includesLow ? nil : border(Kind.gap, end.indonesian())
        }
        if end > start { return border(Kind.overlap, "\(start.indonesian())–\(end.indonesian())") }
        let unit = Number(coefficient: 1, scale: max(end.scale, start.scale))
        guard let width = start.minus(end) else { return nil }
        if width <= unit {
            let between = host.measurements.compactMap(\.model.achievement.number).filter { $0 > end && $0 < start }
            if let first = between.first { return border(Kind.gap, first.indonesian()) }
            // Bands with decimals hold every figure that is printed with as many.
            return unit == Number(1)
                ? border(Kind.fraction, "\(end.indonesian())–\(start.indonesian())") : nil
        }
        return border(Kind.gap, "\(end.indonesian())–\(start.indonesian())")
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
