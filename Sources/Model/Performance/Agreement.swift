/// What a perjanjian kinerja says outside of its tables.
package struct Agreement: Hashable, Sendable {
    /// The two that agree: who promises, and the superior who accepts, as far as the text names them.
    package var parties: [Party]
    /// The sentence in which the first party promises (`berjanji akan mewujudkan target …`).
    package var statement: Passage?
    /// The words that make it a revised agreement (`Perubahan`, `Revisi`); nil for a first one.
    package var revision: Passage?
    /// Sentences that give a reason for the revision.
    package var reasons: [Passage]

    package init(
        parties: [Party] = [],
        statement: Passage? = nil,
        revision: Passage? = nil,
        reasons: [Passage] = []
    ) {
        self.parties = parties
        self.statement = statement
        self.revision = revision
        self.reasons = reasons
    }

    /// One of the two parties.
    package struct Party: Hashable, Sendable {
        package var name: String?
        package var post: String?
        package var place: Place

        package init(name: String? = nil, post: String? = nil, place: Place) {
            self.name = name
            self.post = post
            self.place = place
        }
    }
}
