internal import Expression
internal import Model

/// Agreements, and scales of categories.
extension Declared {
    static let agreement = ObjectType(
        name: "agreement",
        doc: "What a perjanjian kinerja says outside of its tables.",
        fields: [
            Field("parties", .list(.object("party")), "Who promises, and to whom.", of: Box<Agreement>.self) {
                .boxes(party, $0.model.parties, \.place)
            },
            Field("statement", .object("passage"), "The promise; null when there is none.", of: Box<Agreement>.self) {
                .object(passage, $0.model.statement.map { Box($0, [$0.place]) })
            },
            Field(
                "revision",
                .object("passage"),
                "The words that make it a revised agreement; null for a first one.",
                of: Box<Agreement>.self
            ) { .object(passage, $0.model.revision.map { Box($0, [$0.place]) }) },
            Field(
                "reasons",
                .list(.object("passage")),
                "Sentences that say why it was revised.",
                of: Box<Agreement>.self
            ) {
                .boxes(passage, $0.model.reasons, \.place)
            },
            Field("place", .object("place"), "", of: Box<Agreement>.self) { .place($0.places.first) },
        ]
    )

    static let party = ObjectType(
        name: "party",
        doc: "One of those who agree.",
        fields: [
            Field("name", .string, "", of: Box<Agreement.Party>.self) { .text($0.model.name) },
            Field("post", .string, "", of: Box<Agreement.Party>.self) { .text($0.model.post) },
            Field("place", .object("place"), "", of: Box<Agreement.Party>.self) { .place($0.model.place) },
        ]
    )

    static let categoryScale = ObjectType(
        name: "category_scale",
        doc: "A table of categories of achievement.",
        fields: [
            Field("labels", .list(.string), "The categories, in its order.", of: Box<CategoryScale>.self) {
                .texts($0.model.bands.map(\.label))
            },
            Field("place", .object("place"), "", of: Box<CategoryScale>.self) { .place($0.model.place) },
        ]
    )
}
