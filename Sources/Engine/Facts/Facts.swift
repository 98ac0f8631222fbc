internal import Model

/// One object of a file of facts: its members by name, null as absent.
struct Facts {
    let node: Yaml
    let file: String
    /// The document that the facts were read from, where they name it: what they state of no place stands there.
    private let origin: String?

    init(_ node: Yaml, file: String, origin: String? = nil) {
        self.node = node
        self.file = file
        self.origin = origin
    }

    /// The same facts as those of a document that they name.
    func from(_ origin: String?) -> Facts { Facts(node, file: file, origin: origin) }

    /// The members in the order of the file; none where the node is no object.
    var entries: [(key: String, value: Yaml)] {
        guard case .map(let list) = node.content else { return [] }
        return list.map { ($0.key, $0.value) }
    }

    private func member(_ key: String) -> Yaml? {
        guard case .map(let list) = node.content, let value = list.first(where: { $0.key == key })?.value else {
            return nil
        }
        if case .scalar(let scalar) = value.content, scalar.isPlain,
            ["null", "~", "Null", "NULL", ""].contains(scalar.text)
        {
            return nil
        }
        return value
    }

    func child(_ key: String) -> Facts? { member(key).map { Facts($0, file: file, origin: origin) } }

    func items(_ key: String) throws(PackError) -> [Facts] {
        guard let value = member(key) else { return [] }
        return try value.items(key, file: file).map { Facts($0, file: file, origin: origin) }
    }

    /// What is made of each item of a list; nil leaves it out.
    func each<T>(_ key: String, _ read: (Facts) throws(PackError) -> T?) throws(PackError) -> [T] {
        var out: [T] = []
        for item in try items(key) {
            if let one = try read(item) { out.append(one) }
        }
        return out
    }

    /// The text of a scalar; nil for null and for what is no scalar.
    func text(_ key: String) throws(PackError) -> String? {
        guard let value = member(key), case .scalar(let scalar) = value.content else { return nil }
        return scalar.text.isEmpty ? nil : scalar.text
    }

    func required(_ key: String) throws(PackError) -> String {
        guard let text = try text(key) else {
            throw PackError(.missingKey(key), file: file, line: node.line, column: node.column)
        }
        return text
    }

    func isTrue(_ key: String) throws(PackError) -> Bool { try text(key) == "true" }

    func integer(_ key: String) throws(PackError) -> Int? { try text(key).flatMap { Int($0) } }

    /// The printed words of a VALUE: its `raw`, or the scalar that stands for it; nil where there is none.
    func raw(_ key: String) throws(PackError) -> String? {
        guard let value = member(key) else { return nil }
        if case .scalar(let scalar) = value.content { return scalar.text }
        // Nothing printed is a value too: a target that is missing has its year.
        guard case .scalar(let raw)? = Facts(value, file: file).member("raw")?.content else { return nil }
        return raw.text
    }

    /// The document that the facts were read from; where they name none, the line of this object.
    private var near: Place { origin.map { Place(file: $0) } ?? Place(file: file, line: node.line) }

    func place(_ excerpt: String) -> Place { near.showing(excerpt) }

    /// The place that the object states, else where its facts are from.
    func ownPlace() throws(PackError) -> Place { try place(at: "place") ?? near }

    /// The place in a member of this object.
    func place(at key: String) throws(PackError) -> Place? {
        guard let stated = child(key) else { return nil }
        var place = Place(file: try stated.text("file") ?? origin ?? file)
        place.page = try stated.integer("page")
        place.line = try stated.integer("line")
        place.paragraph = try stated.integer("paragraph")
        place.sheet = try stated.text("sheet")
        place.table = try stated.integer("table")
        place.row = try stated.integer("row")
        place.column = try stated.integer("column")
        place.cell = try stated.text("cell")
        place.excerpt = try stated.text("excerpt")
        place.optical = try stated.text("optical") == "true"
        return place
    }

    func period(_ key: String) throws(PackError) -> Period? {
        guard let period = child(key), let start = try period.integer("start"), let end = try period.integer("end")
        else { return nil }
        return Period(start: start, end: end)
    }

    /// A member with a text and a place; nil where it is absent or says nothing.
    func passage(_ key: String) throws(PackError) -> Passage? {
        guard let member = child(key), let text = try member.text("text") else { return nil }
        return Passage(text: text, place: try member.ownPlace())
    }

    /// This object as a text with its place.
    func ownPassage() throws(PackError) -> Passage { Passage(text: try text("text") ?? "", place: try ownPlace()) }
}

extension Facts? {
    /// What is made of an object; nil where it is absent.
    func flatMapFacts<T>(_ read: (Facts) throws(PackError) -> T) throws(PackError) -> T? {
        guard let self else { return nil }
        return try read(self)
    }
}
