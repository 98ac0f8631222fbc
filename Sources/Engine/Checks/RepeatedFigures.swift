internal import Model

/// Figures that one document prints in several of its tables.
enum RepeatedFigures {
    /// A figure and where it stands.
    struct Printed {
        var value: Quantity
        var place: Place
    }

    /// What the document prints elsewhere for a row's realisation of its year and is not the same figure, however rounded.
    static func contradicting(_ host: MeasurementHost) -> [Printed] {
        let row = host.model
        let document = host.document.document
        guard row.realisation.number != nil else { return [] }
        var others: [Printed] = []
        if row.final.realisation.isKnown {
            others.append(Printed(value: row.final.realisation, place: row.place(of: .finalRealisation)))
        }
        if let year = document.year, let again = row.years[year]?.realisation, again.isKnown {
            others.append(Printed(value: again, place: row.place(of: .yearRealisation(year))))
        }
        for twin in host.document.measurementsByName[row.indicator.folded, default: []] where twin != host.index {
            let other = document.measurements[twin]
            guard repeats(other, row, document) else { continue }
            others.append(Printed(value: other.realisation, place: other.place(of: .realisation)))
        }
        return others.filter { one in
            guard one.value.number != nil, one.value.kind == row.realisation.kind else { return false }
            let (a, b) = (row.realisation.unit, one.value.unit)
            return (a == nil || b == nil || a == b) && !isSame(row.realisation, one.value)
        }
    }

    /// Whether another row states the same thing again: in another table, of the same year, in the same unit, and by the
    /// same target or under the year itself.
    private static func repeats(_ other: Measurement, _ row: Measurement, _ document: RecognisedDocument) -> Bool {
        guard let a = row.table, let b = other.table, a != b, document.tables.indices.contains(a),
            document.tables.indices.contains(b), other.realisation.isKnown,
            (row.unit ?? "").folded == (other.unit ?? "").folded || row.unit == nil || other.unit == nil,
            row.objective == nil || other.objective == nil || row.objective?.folded == other.objective?.folded
        else { return false }
        let (first, year) = (year(of: document.tables[a], document), year(of: document.tables[b], document))
        guard let own = document.year, first == nil || first == own, year == nil || year == own else { return false }
        if other.target.isKnown, row.target.isKnown { return other.target.number == row.target.number }
        return year != nil
    }

    /// The year of a table's realisations, as its head or its title states it; nil where neither does.
    private static func year(of table: RecognisedTable, _ document: RecognisedDocument) -> Int? {
        let years = table.columns.filter { $0.concept == .realisation }.compactMap(\.year)
        if let own = document.year, years.contains(own) { return own }
        if let last = years.max() { return last }
        guard let title = table.title?.text else { return nil }
        let words = Words(title)
        let stated = words.tokens.indices.compactMap(words.integer).filter(Period.plausibleYears.contains)
        if let own = document.year, stated.contains(own) { return own }
        return stated.max()
    }

    /// Whether two figures may be one: equal as far as the coarser one is printed, or the same in another order of magnitude
    /// (`513` billion, `513.000.000.000`; `0,98`, `98`).
    private static func isSame(_ a: Quantity, _ b: Quantity) -> Bool {
        guard let x = a.number, let y = b.number else { return false }
        let (near, far) = (PrintedFigure(a)?.tolerance ?? .zero, PrintedFigure(b)?.tolerance ?? .zero)
        for factor in [1, 100, 1000, 1_000_000, 1_000_000_000].map(Number.init) {
            if isNear(x.times(factor), y, near.times(factor), far)
                || isNear(x, y.times(factor), near, far.times(factor))
            {
                return true
            }
        }
        return false
    }

    private static func isNear(_ x: Number?, _ y: Number?, _ a: Number?, _ b: Number?) -> Bool {
        guard let x, let y, let gap = x.minus(y)?.magnitude, let a, let b else { return true }
        return gap <= max(a, b)
    }
}
