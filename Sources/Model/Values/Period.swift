/// A run of whole years, both ends included (`2018-2023`); a single year has equal ends.
package struct Period: Hashable, Sendable {
    package let start: Int
    package let end: Int

    /// A period, or nil when it ends before it starts.
    package init?(start: Int, end: Int) {
        guard start <= end else { return nil }
        self.start = start
        self.end = end
    }

    /// The years of the period, oldest first.
    package var years: ClosedRange<Int> { start...end }

    package func contains(_ other: Period) -> Bool { start <= other.start && other.end <= end }
    package func contains(year: Int) -> Bool { years.contains(year) }
}
