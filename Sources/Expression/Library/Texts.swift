extension StandardLibrary {
    static let texts: [Function] = [
        Function(
            name: "size",
            group: "text",
            doc: Bilingual(
                id: "Banyaknya huruf, byte, unsur daftar atau entri peta.",
                en: "The number of characters, bytes, elements or entries."
            ),
            examples: [("'Kutai'.size()", "5"), ("size([1, 2, 3])", "3"), ("{'a': 1}.size()", "1")],
            overloads: [
                overload("size_string", [.string], .int, .unary(Texts.size)),
                overload("size_bytes", [.bytes], .int, .unary(Texts.size)),
                overload("size_list", [.list(parameterT)], .int, .unary(Texts.size)),
                overload("size_map", [.map(.parameter("K"), parameterT)], .int, .unary(Texts.size)),
                member("string_size", [.string], .int, .unary(Texts.size)),
                member("bytes_size", [.bytes], .int, .unary(Texts.size)),
                member("list_size", [.list(parameterT)], .int, .unary(Texts.size)),
                member("map_size", [.map(.parameter("K"), parameterT)], .int, .unary(Texts.size)),
            ]
        )
    ]
}

/// The functions on texts.
enum Texts {
    static func size(_ value: Value) -> Value {
        switch value {
        case .string(let text): .int(Int64(scalarCount(text)))
        case .bytes(let bytes): .int(Int64(bytes.count))
        case .list(let list): .int(Int64(list.count))
        case .map(let map): .int(Int64(map.count))
        default: Operators.noOverload("size", value)
        }
    }
}
