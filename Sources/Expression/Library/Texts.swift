extension StandardLibrary {
    static let texts: [Function] = [
        entry(
            "size",
            "text",
            id: "Banyaknya huruf, byte, unsur daftar atau entri peta; seperti LEN dan COUNTA.",
            en: "The number of characters, bytes, elements or entries; like LEN and COUNTA.",
            [("'Kutai'.size()", "5"), ("size([1, 2, 3])", "3"), ("{'a': 1}.size()", "1")],
            overload("size_string", [.string], .int, .unary(Texts.size)),
            overload("size_bytes", [.bytes], .int, .unary(Texts.size)),
            overload("size_list", [listOfT], .int, .unary(Texts.size)),
            overload("size_map", [.map(.parameter("K"), parameterT)], .int, .unary(Texts.size)),
            member("string_size", [.string], .int, .unary(Texts.size)),
            member("bytes_size", [.bytes], .int, .unary(Texts.size)),
            member("list_size", [listOfT], .int, .unary(Texts.size)),
            member("map_size", [.map(.parameter("K"), parameterT)], .int, .unary(Texts.size))
        ),
        entry(
            "contains",
            "text",
            id: "Benar jika teks memuat teks lain.",
            en: "True when the text has the other in it.",
            [("'rencana kerja'.contains('kerja')", "true")],
            member("contains_string", [.string, .string], .bool, .textPredicate(.contains))
        ),
        entry(
            "startsWith",
            "text",
            id: "Benar jika teks diawali teks lain.",
            en: "True when the text begins with the other.",
            [("'Persentase jalan'.startsWith('Persentase')", "true")],
            member("starts_with_string", [.string, .string], .bool, .textPredicate(.hasPrefix))
        ),
        entry(
            "endsWith",
            "text",
            id: "Benar jika teks diakhiri teks lain.",
            en: "True when the text ends with the other.",
            [("'laporan.pdf'.endsWith('.pdf')", "true")],
            member("ends_with_string", [.string, .string], .bool, .textPredicate(.hasSuffix))
        ),
        entry(
            "lowerAscii",
            "text",
            id: "Huruf A sampai Z menjadi huruf kecil.",
            en: "Letters A to Z become small.",
            [("'KUTAI Barat'.lowerAscii()", "'kutai barat'")],
            member("lower_ascii", [.string], .string, .unary(Texts.lower))
        ),
        entry(
            "upperAscii",
            "text",
            id: "Huruf a sampai z menjadi huruf besar.",
            en: "Letters a to z become capital.",
            [("'iku'.upperAscii()", "'IKU'")],
            member("upper_ascii", [.string], .string, .unary(Texts.upper))
        ),
        entry(
            "trim",
            "text",
            id: "Membuang spasi di awal dan akhir.",
            en: "Drops blanks at both ends.",
            [("'  jumlah  '.trim()", "'jumlah'")],
            member("trim", [.string], .string, .unary(Texts.trim))
        ),
        entry(
            "reverse",
            "text",
            id: "Urutan huruf atau unsur dibalik.",
            en: "Characters or elements in opposite order.",
            [("'abc'.reverse()", "'cba'"), ("[1, 2, 3].reverse()", "[3, 2, 1]")],
            member("reverse_string", [.string], .string, .unary(Texts.reverse)),
            member("reverse_list", [listOfT], listOfT, .unary(Texts.reverse))
        ),
        entry(
            "join",
            "text",
            id: "Menyambung daftar teks, dengan pemisah bila diberikan.",
            en: "Joins a list of texts, with a separator if one is given.",
            [("['a', 'b', 'c'].join(', ')", "'a, b, c'"), ("['a', 'b'].join()", "'ab'")],
            member("join", [.list(.string)], .string, .unary { Texts.join([$0]) }),
            member("join_separator", [.list(.string), .string], .string, .binary { Texts.join([$0, $1]) })
        ),
        entry(
            "strings.quote",
            "text",
            id: "Teks dalam tanda kutip, dengan tanda khusus ditulis aman.",
            en: "The text in quotes, special characters escaped.",
            [("strings.quote('baris\\nbaru')", "'\"baris\\\\nbaru\"'")],
            overload("strings_quote", [.string], .string, .unary(Texts.quote))
        ),
        entry(
            "format",
            "text",
            id: "Mengisi pola: `%s` teks, `%d` bulat, `%.2f` pecahan, `%e`, `%b`, `%o`, `%x`, `%%`.",
            en: "Fills a template: `%s` text, `%d` whole, `%.2f` fraction, `%e`, `%b`, `%o`, `%x`, `%%`.",
            [
                ("'%s: %.1f%%'.format(['capaian', 98.25])", "'capaian: 98.2%'"),
                ("'%d dari %d'.format([3, 12])", "'3 dari 12'"),
            ],
            member("format", [.string, .list(.dyn)], .string, .binary(Format.apply))
        ),
    ]
}

/// The functions on whole texts.
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

    private static func mapAscii(_ value: Value, _ name: String, _ first: UInt8, _ last: UInt8) -> Value {
        guard case .string(let text) = value else { return Operators.noOverload(name, value) }
        return withBytes(text) { bytes in
            .string(
                String(unsafeUninitializedCapacity: bytes.count) { out in
                    for index in bytes.indices {
                        let byte = bytes[index]
                        out.initializeElement(at: index, to: byte >= first && byte <= last ? byte ^ 0x20 : byte)
                    }
                    return bytes.count
                }
            )
        }
    }

    static func lower(_ value: Value) -> Value { mapAscii(value, "lowerAscii", 0x41, 0x5A) }

    static func upper(_ value: Value) -> Value { mapAscii(value, "upperAscii", 0x61, 0x7A) }

    /// Unicode's White_Space.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    static func trim(_ value: Value) -> Value {
        guard case .string(let text) = value else { return Operators.noOverload("trim", value) }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }) else { return .string("") }
        guard let last = scalars.lastIndex(where: { !isBlank($0) }) else { return .string("") }
        return .string(String(scalars[first...last]))
    }

    static func reverse(_ value: Value) -> Value {
        switch value {
        case .string(let text):
            var out = String.UnicodeScalarView()
            for scalar in text.unicodeScalars.reversed() { out.append(scalar) }
            return .string(String(out))
        case .list(let elements): return .list(elements.reversed())
        default: return Operators.noOverload("reverse", value)
        }
    }

    static func join(_ arguments: [Value]) -> Value {
        guard case .list(let elements) = arguments[0] else { return Operators.noOverload("join", arguments) }
        let separator = arguments.count > 1 ? arguments[1].asString ?? "" : ""
        var out = ""
        for (position, element) in elements.enumerated() {
            guard case .string(let text) = element else { return Operators.noOverload("join", arguments) }
            guard out.utf8.count + text.utf8.count + separator.utf8.count <= Limits.resultSize else {
                return Operators.fail(.resultTooLarge)
            }
            if position > 0 { out += separator }
            out += text
        }
        return .string(out)
    }

    static func quote(_ value: Value) -> Value {
        guard case .string(let text) = value else { return Operators.noOverload("strings.quote", value) }
        return .string(Show.quote(text))
    }
}
