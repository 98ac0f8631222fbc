internal import Expression
internal import Model

extension Declared {
    static let form = ObjectType(
        name: "form",
        doc: "A measurement form found in a document.",
        fields: [
            Field("kind", .string, "quarterly, annual or activity.", of: FormHost.self) {
                .text($0.model.kind.rawValue)
            },
            Field("level", .string, "government, agency or empty.", of: FormHost.self) {
                .text($0.model.level?.rawValue)
            },
            Field("blank", .bool, "Whether it is a specimen without data.", of: FormHost.self) {
                .bool($0.model.blank)
            },
            Field("title", .string, "", of: FormHost.self) { .text($0.model.title?.text) },
            Field("title_place", .object("place"), "Where its title stands, else its own place.", of: FormHost.self) {
                .place($0.model.title?.place ?? $0.model.place)
            },
            Field("table", .object("table"), "Its table.", of: FormHost.self) { host in
                let tables = host.document.tables
                return .object(table, tables.indices.contains(host.model.table) ? tables[host.model.table] : nil)
            },
            Field(
                "guide",
                .list(.object("guide_entry")),
                "Lines below the form that tell how to fill in its columns.",
                of: FormHost.self
            ) { .boxes(guideEntry, $0.guide, \.passage.place) },
            Field("place", .object("place"), "", of: FormHost.self) { .place($0.model.place) },
        ]
    )

    static let guideEntry = ObjectType(
        name: "guide_entry",
        doc: "A line that tells how to fill in columns of a form.",
        fields: [
            Field("column", .int, "The number of the column, the first of several.", of: Box<FormGuideEntry>.self) {
                .integer($0.model.column)
            },
            Field("last", .int, "The last column of several.", of: Box<FormGuideEntry>.self) {
                .integer($0.model.last)
            },
            Field(
                "concept",
                .string,
                "What the form's head makes of the column: target, realisation, cumulative, achievement, …; empty when unknown.",
                of: Box<FormGuideEntry>.self
            ) { .text($0.model.concept?.rawValue) },
            Field("text", .string, "", of: Box<FormGuideEntry>.self) { .text($0.model.passage.text) },
            Field("place", .object("place"), "", of: Box<FormGuideEntry>.self) { .place($0.places.first) },
        ]
    )

    static let submission = ObjectType(
        name: "submission",
        doc: "An entry of a register of submissions.",
        fields: [
            Field("agency", .string, "", of: SubmissionHost.self) { .text($0.model.agency) },
            Field("kind", .string, "As the register has it.", of: SubmissionHost.self) { .text($0.model.kind) },
            Field("year", .int, "Null when absent.", of: SubmissionHost.self) { .integer($0.model.year) },
            Field("quarter", .int, "Null when absent.", of: SubmissionHost.self) { .integer($0.model.quarter) },
            Field("submitted", .string, "YYYY-MM-DD; empty when absent.", of: SubmissionHost.self) {
                .text($0.model.submitted.map { PartialDate($0).iso })
            },
            Field(
                "means",
                .string,
                "What the words mean: iku, agreement, revised-agreement, quarterly, annual, activity, report, renja-evaluation, review, budget, or empty.",
                of: SubmissionHost.self
            ) { .text($0.reading.kind?.rawValue) },
            Field("about_year", .int, "The year it is about; null when nothing tells.", of: SubmissionHost.self) {
                .integer($0.reading.year)
            },
            Field("about_quarter", .int, "The quarter it is about; null when none.", of: SubmissionHost.self) {
                .integer($0.reading.quarter)
            },
            Field("place", .object("place"), "", of: SubmissionHost.self) { .place($0.model.place) },
        ]
    )
}
