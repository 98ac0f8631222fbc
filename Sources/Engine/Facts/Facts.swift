internal import Model

/// One object of a file of facts: its members by name, null as absent.
struct Facts {
    let node: Yaml
    let file: String

    init(_ node: Yaml, file: String) {
        self.node = node
        self.file = file
    }

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

    func child(_ key: String) -> Facts? { member(key).map { Facts($0, file: file) } }

    func items(_ key: String) throws(PackError) -> [Facts] {
        guard let value = member(key) else { return [] }
        return try value.items(key, file: file).map { Facts($0, file: file) }
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

    func integer(_ key: String) throws(PackError) -> Int? { try text(key).flatMap { Int($0) } }

    /// The printed words of a VALUE: its `raw`, or the scalar that stands for it; nil where there is none.
    func raw(_ key: String) throws(PackError) -> String? {
        guard let value = member(key) else { return nil }
        if case .scalar(let scalar) = value.content { return scalar.text }
        return try Facts(value, file: file).text("raw")
    }

    /// The line of this object in the file of facts.
    func place(_ excerpt: String) -> Place { Place(file: file, line: node.line).showing(excerpt) }

    /// The place that the object states, else its own line.
    func ownPlace() throws(PackError) -> Place {
        guard let stated = child("place") else { return Place(file: file, line: node.line) }
        var place = Place(file: try stated.text("file") ?? file)
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
}
