internal import Expression
internal import Model

extension Declared {
    static let fault = ObjectType(
        name: "fault",
        doc: "What a checking function found.",
        fields: [
            Field("found", .string, "The words found.", of: Box<Fault>.self) { .text($0.model.found) },
            Field("expected", .string, "What should stand there.", of: Box<Fault>.self) { .text($0.model.expected) },
            Field("kind", .string, "The function's own distinction.", of: Box<Fault>.self) { .text($0.model.kind) },
            Field(
                "working",
                .string,
                "How a figure was computed again, with its cells, in Indonesian; empty when nothing was computed.",
                of: Box<Fault>.self
            ) { .text($0.model.working?.id) },
            Field("working_en", .string, "The same in English.", of: Box<Fault>.self) { .text($0.model.working?.en) },
            Field("count", .int, "How often it was found.", of: Box<Fault>.self) {
                .integer($0.model.times ?? $0.model.places.count)
            },
            Field("term", .string, "What groups the forms of one thing.", of: Box<Fault>.self) {
                .text($0.model.term)
            },
            Field("places", .list(.object("place")), "Where.", of: Box<Fault>.self) {
                .list($0.model.places.map { .place($0) })
            },
            Field(
                "beside",
                .list(.object("place")),
                "Where the expected form stands; at most one.",
                of: Box<Fault>.self
            ) {
                .list([$0.model.beside].compactMap { $0 }.map { .place($0) })
            },
        ]
    )
}
