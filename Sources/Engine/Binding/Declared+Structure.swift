internal import Expression
internal import Model

/// The parts that a document's text falls into.
extension Declared {
    static let text = ObjectType(
        name: "text",
        doc: "The running text of a document with its cells.",
        fields: [
            Field("lines", .list(.object("passage")), "Every line and cell.", of: TextHost.self) {
                $0.lines
            },
            Field("place", .object("place"), "The document's place.", of: TextHost.self) { .place($0.places.first) },
        ]
    )

    static let heading = ObjectType(
        name: "heading",
        doc: "A chapter (level 1) or section (level 2).",
        fields: [
            Field("level", .int, "1 chapter, 2 section.", of: Box<Heading>.self) { .integer($0.model.level) },
            Field("label", .string, "The number as printed: II, 1.1, A.", of: Box<Heading>.self) {
                .text($0.model.label)
            },
            Field("number", .int, "The number's value; null when unreadable.", of: Box<Heading>.self) {
                .integer($0.model.number)
            },
            Field("title", .string, "The words of the heading.", of: Box<Heading>.self) { .text($0.model.title) },
            Field("place", .object("place"), "", of: Box<Heading>.self) { .place($0.model.place) },
        ]
    )

    static let article = ObjectType(
        name: "article",
        doc: "One Pasal.",
        fields: [
            Field("number", .int, "The number of the Pasal.", of: ArticleHost.self) { .integer($0.model.number) },
            Field("chapter", .int, "The chapter it stands in; null outside.", of: ArticleHost.self) {
                .integer($0.model.chapter)
            },
            Field("items", .list(.object("item")), "Its ayat, huruf and angka.", of: ArticleHost.self) {
                .boxes(item, $0.model.items, \.passage.place)
            },
            Field("lines", .list(.object("passage")), "Its lines, without its head.", of: ArticleHost.self) {
                .boxes(passage, $0.lines, \.place)
            },
            Field("place", .object("place"), "", of: ArticleHost.self) { .place($0.model.place) },
        ]
    )

    static let definition = ObjectType(
        name: "definition",
        doc: "One definition of the general provisions.",
        fields: [
            Field("term", .string, "The term, without a foreign one in brackets.", of: Box<Definition>.self) {
                .text($0.model.term)
            },
            Field("name", .string, "Its shorter name; empty when it has none.", of: Box<Definition>.self) {
                .text($0.model.name)
            },
            Field("meaning", .string, "What follows the copula.", of: Box<Definition>.self) {
                .text($0.model.meaning)
            },
            Field("text", .string, "The whole definition.", of: Box<Definition>.self) {
                .text($0.model.passage.text)
            },
            Field("place", .object("place"), "", of: Box<Definition>.self) { .place($0.model.passage.place) },
        ]
    )

    static let item = ObjectType(
        name: "item",
        doc: "One item of a list or article.",
        fields: [
            Field("level", .int, "1 ayat, 2 huruf, 3 angka.", of: Box<Article.Item>.self) { .integer($0.model.level) },
            Field("label", .string, "The label as printed.", of: Box<Article.Item>.self) { .text($0.model.label) },
            Field("number", .int, "The label's value; null when unreadable.", of: Box<Article.Item>.self) {
                .integer($0.model.number)
            },
            Field("text", .string, "The words of the item.", of: Box<Article.Item>.self) {
                .text($0.model.passage.text)
            },
            Field("place", .object("place"), "", of: Box<Article.Item>.self) { .place($0.model.passage.place) },
        ]
    )

    static let list = ObjectType(
        name: "list",
        doc: "A numbered or lettered list of the text.",
        fields: [
            Field(
                "purpose",
                .string,
                "indicators, tasks, functions, legal-basis, considerations, definitions or other.",
                of: ListHost.self
            ) { .text($0.model.purpose.rawValue) },
            Field("introduction", .string, "The sentence before it.", of: ListHost.self) {
                .text($0.model.introduction?.text)
            },
            Field("items", .list(.object("item")), "Its items.", of: ListHost.self) {
                .boxes(item, $0.model.items, \.passage.place)
            },
            Field("place", .object("place"), "", of: ListHost.self) { .place($0.places.first) },
        ]
    )

    static let contents = ObjectType(
        name: "contents",
        doc: "One line of the table of contents.",
        fields: [
            Field("title", .string, "", of: Box<ContentsEntry>.self) { .text($0.model.title) },
            Field("page", .string, "The page as printed; empty when the line has none.", of: Box<ContentsEntry>.self) {
                .text($0.model.page)
            },
            Field("has_children", .bool, "Whether entries stand under it.", of: Box<ContentsEntry>.self) {
                .bool($0.model.hasChildren)
            },
            Field("place", .object("place"), "", of: Box<ContentsEntry>.self) { .place($0.model.place) },
        ]
    )

    static let head = ObjectType(
        name: "head",
        doc: "The formal head of the indicator form.",
        fields: [
            Field("agency", .string, "Instansi.", of: Box<FormHead>.self) { .text($0.model.agency?.text) },
            Field("goal", .string, "Tujuan.", of: Box<FormHead>.self) { .text($0.model.goal?.text) },
            Field("tasks", .list(.object("passage")), "Tugas.", of: Box<FormHead>.self) {
                .boxes(passage, $0.model.tasks, \.place)
            },
            Field("functions", .list(.object("passage")), "Fungsi.", of: Box<FormHead>.self) {
                .boxes(passage, $0.model.functions, \.place)
            },
            Field("place", .object("place"), "", of: Box<FormHead>.self) { .place($0.model.place) },
        ]
    )
}
