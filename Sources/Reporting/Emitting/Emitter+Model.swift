import Model

extension Emitter {
    /// A place: always the same ten keys, null where the format does not know;
    /// `optical` only where it is true.
    mutating func field(_ key: String, _ place: Place?) {
        self.key(key)
        if let place { self.place(place) } else { null() }
    }

    mutating func place(_ place: Place) {
        object(inline: true) {
            $0.field("file", place.file)
            $0.field("page", place.page)
            $0.field("line", place.line)
            $0.field("paragraph", place.paragraph)
            $0.field("sheet", place.sheet)
            $0.field("table", place.table)
            $0.field("row", place.row)
            $0.field("column", place.column)
            $0.field("cell", place.cell)
            $0.field("excerpt", place.excerpt)
            if place.optical { $0.field("optical", true) }
        }
    }

    /// A value: always the same eight keys.
    mutating func field(_ key: String, _ quantity: Quantity?) {
        self.key(key)
        guard let quantity else { return null() }
        object(inline: true) {
            $0.field("raw", quantity.raw)
            $0.field("kind", quantity.kind.rawValue)
            $0.field("number", quantity.number)
            $0.field("low", quantity.low)
            $0.field("high", quantity.high)
            $0.field("comparison", quantity.comparison?.rawValue)
            $0.field("unit", quantity.unit)
            $0.field("grade", quantity.grade)
        }
    }

    mutating func field(_ key: String, _ period: Period?) {
        self.key(key)
        guard let period else { return null() }
        object(inline: true) {
            $0.field("start", period.start)
            $0.field("end", period.end)
        }
    }

    /// A passage as its text and place; its role is of use to rules only.
    mutating func field(_ key: String, _ passage: Passage?) {
        self.key(key)
        if let passage { self.passage(passage) } else { null() }
    }

    mutating func passage(_ passage: Passage) {
        object {
            $0.field("text", passage.text)
            $0.field("place", passage.place)
        }
    }
}
