/// A table of categories of achievement, as a document prints it (`≥ 91 Sangat Tinggi`).
package struct CategoryScale: Hashable, Sendable {
    package var bands: [Band]
    package var place: Place

    package init(bands: [Band], place: Place) {
        self.bands = bands
        self.place = place
    }

    /// The scale with bands such as `91 ≤` and `91 ≥` read by their place among the others: a figure above all others
    /// begins the highest band and one below all others ends the lowest, whichever way the sign was turned.
    package var settled: CategoryScale {
        var scale = self
        for index in bands.indices where bands[index].hasTrailingSign {
            guard let figure = bands[index].low ?? bands[index].high else { continue }
            let others = bands.enumerated().filter { $0.offset != index }
                .flatMap { [$0.element.low, $0.element.high].compactMap { $0 } }
            let isHighest = others.allSatisfy { $0 <= figure }
            guard !others.isEmpty, isHighest || others.allSatisfy({ $0 >= figure }) else { continue }
            let includes = bands[index].low == nil ? bands[index].includesHigh : bands[index].includesLow
            scale.bands[index].low = isHighest ? figure : nil
            scale.bands[index].high = isHighest ? nil : figure
            scale.bands[index].includesLow = includes
            scale.bands[index].includesHigh = includes
        }
        return scale
    }

    /// One row: the achievements that earn a category.
    package struct Band: Hashable, Sendable {
        package var label: String
        /// As printed: `76 ≤ 90`, `> 85 – 100`.
        package var raw: String
        /// The ends, as far as they are stated; nil is open.
        package var low: Number?
        package var high: Number?
        /// Whether an achievement equal to the end belongs to the band.
        package var includesLow: Bool
        package var includesHigh: Bool
        /// Whether its only sign stands behind its only figure (`91 ≤`), so that the reading leans on the other bands.
        package var hasTrailingSign = false
        package var place: Place

        package init(
            label: String,
            raw: String,
            low: Number?,
            high: Number?,
            includesLow: Bool = true,
            includesHigh: Bool = true,
            place: Place
        ) {
            self.label = label
            self.raw = raw
            self.low = low
            self.high = high
            self.includesLow = includesLow
            self.includesHigh = includesHigh
            self.place = place
        }

        /// Whether an achievement earns the category.
        package func holds(_ achievement: Number) -> Bool {
            if let low, includesLow ? achievement < low : achievement <= low { return false }
            if let high, includesHigh ? achievement > high : achievement >= high { return false }
            return true
        }
    }
}
