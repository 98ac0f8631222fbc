/// An ordinal scale of grades, lowest first: letters, predicates and opinions are compared by rank, never divided.
package struct Scale: Hashable, Sendable {
    /// The name in the lexicon: `akip`, `bpk-opinion`, `service-quality`, `ekppd` …
    package var name: String
    package var title: LocalizedText
    package var members: [Member]
    /// Phrases of an indicator's name that say that it is graded on this scale (`evaluasi akip`, `opini bpk`).
    package var appliesTo: [String]

    /// One grade of a scale; its rank is its position.
    package struct Member: Hashable, Sendable {
        package var grade: String
        /// Other spellings (`Wajar Tanpa Pengecualian` for `WTP`).
        package var names: [String]
        /// The scores that earn the grade: above `low` up to and including `high`, where a regulation gives them.
        package var low: Number?
        package var high: Number?

        package init(grade: String, names: [String] = [], low: Number? = nil, high: Number? = nil) {
            self.grade = grade
            self.names = names
            self.low = low
            self.high = high
        }
    }

    package init(name: String, title: LocalizedText, members: [Member], appliesTo: [String] = []) {
        self.name = name
        self.title = title
        self.members = members
        self.appliesTo = appliesTo
    }
}
