import Model

/// Receives a structure piece by piece and writes it in one notation; JSON and YAML share the code that walks the model.
///
/// Pieces must come well-formed: inside an object every value follows its key, every `begin` has its `end`.
protocol Emitter {
    /// Opens an object or a list. An inline one stays on one line, with all that it holds.
    mutating func begin(_ shape: Shape, inline: Bool)
    /// Closes the innermost open one.
    mutating func end()
    mutating func key(_ key: String)
    mutating func string(_ value: String)
    /// Digits with sign and decimal point, as both notations read them.
    mutating func digits(_ value: String)
    mutating func bool(_ value: Bool)
    mutating func null()
}

enum Shape {
    case object, list
}

extension Emitter {
    mutating func object(inline: Bool = false, _ body: (inout Self) -> Void) {
        begin(.object, inline: inline)
        body(&self)
        end()
    }

    mutating func object(_ key: String, inline: Bool = false, _ body: (inout Self) -> Void) {
        self.key(key)
        object(inline: inline, body)
    }

    mutating func list<Item>(_ key: String, _ items: [Item], inline: Bool = false, _ body: (inout Self, Item) -> Void) {
        self.key(key)
        begin(.list, inline: inline)
        for item in items { body(&self, item) }
        end()
    }

    mutating func field(_ key: String, _ value: String?) {
        self.key(key)
        if let value { string(value) } else { null() }
    }

    mutating func field(_ key: String, _ value: Int?) {
        self.key(key)
        if let value { digits(String(value)) } else { null() }
    }

    mutating func field(_ key: String, _ value: Number?) {
        self.key(key)
        if let value { digits(value.plain) } else { null() }
    }

    mutating func field(_ key: String, _ value: Bool) {
        self.key(key)
        bool(value)
    }

    mutating func field(_ key: String, _ value: CivilDate?) {
        field(key, value?.description)
    }

    mutating func field(_ key: String, _ value: LocalizedText?) {
        self.key(key)
        guard let value else { return null() }
        object(inline: true) {
            $0.field("id", value.id)
            $0.field("en", value.en)
        }
    }
}
