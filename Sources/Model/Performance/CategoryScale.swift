/// A table of categories of achievement, as a document prints it (`≥ 91 Sangat Tinggi`).
package struct CategoryScale: Hashable, Sendable {
    package var bands: [Band]
    package var place: Place

    package init(bands: [Band], place: Place) {
        self.bands = bands
        self.place = place
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
