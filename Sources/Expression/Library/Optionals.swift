extension StandardLibrary {
    private static let optionalT = Type.optional(parameterT)

    static let optionals: [Function] = [
        entry(
            "optional.of",
            "optional",
            id: "Nilai opsional yang berisi.",
            en: "An optional value with content.",
            [("optional.of(5).value()", "5")],
            overload("optional_of", [parameterT], optionalT, .unary { .some($0) })
        ),
        entry(
            "optional.none",
            "optional",
            id: "Nilai opsional kosong.",
            en: "An empty optional value.",
            [("optional.none().hasValue()", "false")],
            overload("optional_none", [], optionalT, .none { .none })
        ),
        entry(
            "optional.ofNonZeroValue",
            "optional",
            id: "Kosong untuk null, false, 0, teks, daftar dan peta kosong; selain itu berisi.",
            en: "Empty for null, false, 0, empty texts, lists and maps; otherwise with content.",
            [("optional.ofNonZeroValue('').hasValue()", "false"), ("optional.ofNonZeroValue(3).value()", "3")],
            overload(
                "optional_of_non_zero",
                [parameterT],
                optionalT,
                .unary { Optionals.isZero($0) ? .none : .some($0) }
            )
        ),
        entry(
            "value",
            "optional",
            id: "Isi nilai opsional; galat bila kosong.",
            en: "The content of an optional value; an error when it is empty.",
            [("optional.of('a').value()", "'a'")],
            member("optional_value", [optionalT], parameterT, .unary(Optionals.value))
        ),
        entry(
            "hasValue",
            "optional",
            id: "Benar jika berisi.",
            en: "True when it has content.",
            [("{'a': 1}.?a.hasValue()", "true"), ("{'a': 1}.?b.hasValue()", "false")],
            member("optional_has_value", [optionalT], .bool, .unary(Optionals.hasValue))
        ),
        entry(
            "or",
            "optional",
            id: "Nilai opsional ini bila berisi, kalau tidak yang lain.",
            en: "This optional value when it has content, else the other.",
            [("optional.none().or(optional.of(2)).value()", "2")],
            member("optional_or", [optionalT, optionalT], optionalT, .binary(Optionals.or))
        ),
        entry(
            "orValue",
            "optional",
            id: "Isinya bila ada, kalau tidak nilai yang diberikan; seperti IFERROR.",
            en: "Its content if any, else the given value; like IFERROR.",
            [("{'a': 1}.?b.orValue(0)", "0"), ("[1, 2][?5].orValue(-1)", "-1")],
            member("optional_or_value", [optionalT, parameterT], parameterT, .binary(Optionals.orValue))
        ),
        entry(
            "optional.unwrap",
            "optional",
            id: "Isi semua nilai opsional yang berisi.",
            en: "The content of all optional values that have any.",
            [("optional.unwrap([optional.of(1), optional.none()])", "[1]")],
            overload("optional_unwrap", [.list(optionalT)], listOfT, .unary(Optionals.unwrap))
        ),
        entry(
            "unwrapOpt",
            "optional",
            id: "Seperti optional.unwrap, ditulis di belakang daftar.",
            en: "As optional.unwrap, written behind the list.",
            [("[optional.of(1), optional.none()].unwrapOpt()", "[1]")],
            member("optional_unwrap_opt", [.list(optionalT)], listOfT, .unary(Optionals.unwrap))
        ),
    ]

    static let encoders: [Function] = [
        entry(
            "base64.encode",
            "encoding",
            id: "Byte ditulis sebagai Base64.",
            en: "Bytes written as Base64.",
            [("base64.encode(b'hello')", "'aGVsbG8='")],
            overload("base64_encode", [.bytes], .string, .unary(Base64.encode))
        ),
        entry(
            "base64.decode",
            "encoding",
            id: "Membaca Base64, dengan atau tanpa `=` di akhir.",
            en: "Reads Base64, with or without `=` at the end.",
            [("string(base64.decode('aGVsbG8='))", "'hello'")],
            overload("base64_decode", [.string], .bytes, .unary(Base64.decode))
        ),
    ]
}

/// The functions on optional values.
enum Optionals {
    static func isZero(_ value: Value) -> Bool {
        switch value {
        case .null: true
        case .bool(let value): !value
        case .int(let value): value == 0
        case .uint(let value): value == 0
        case .double(let value): value == 0
        case .string(let value): value.isEmpty
        case .bytes(let value): value.isEmpty
        case .list(let value): value.isEmpty
        case .map(let value): value.count == 0
        case .optional(let box): box.value == nil
        case .duration(let value): value.totalNanoseconds == 0
        case .timestamp(let value): value.seconds == Timestamp.minimum && value.nanoseconds == 0
        case .type, .object, .error: false
        }
    }

    private static func content(_ value: Value, _ name: String, _ body: (Value?) -> Value) -> Value {
        guard case .optional(let box) = value else { return Operators.noOverload(name, value) }
        return body(box.value)
    }

    static func value(_ value: Value) -> Value {
        content(value, "value") { $0 ?? Operators.fail(.emptyOptional) }
    }

    static func hasValue(_ value: Value) -> Value { content(value, "hasValue") { .bool($0 != nil) } }

    static func or(_ value: Value, _ other: Value) -> Value {
        content(value, "or") { $0 == nil ? other : value }
    }

    static func orValue(_ value: Value, _ other: Value) -> Value {
        content(value, "orValue") { $0 ?? other }
    }

    static func unwrap(_ value: Value) -> Value {
        guard case .list(let elements) = value else { return Operators.noOverload("unwrap", value) }
        var out: [Value] = []
        for element in elements {
            guard case .optional(let box) = element else { return Operators.noOverload("unwrap", value) }
            if let inner = box.value { out.append(inner) }
        }
        return .list(out)
    }
}

/// RFC 4648, section 4.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ value: Value) -> Value {
        guard case .bytes(let bytes) = value else { return Operators.noOverload("base64.encode", value) }
        guard bytes.count <= Limits.resultSize / 2 else { return Operators.fail(.resultTooLarge) }
        var out: [UInt8] = []
        out.reserveCapacity((bytes.count + 2) / 3 * 4)
        var at = 0
        while at < bytes.count {
            let left = min(3, bytes.count - at)
            var word = UInt32(bytes[at]) << 16
            if left > 1 { word |= UInt32(bytes[at + 1]) << 8 }
            if left > 2 { word |= UInt32(bytes[at + 2]) }
            for digit in 0..<4 {
                out.append(digit <= left ? alphabet[Int(word >> UInt32(18 - 6 * digit) & 63)] : 0x3D)
            }
            at += 3
        }
        return .string(String(decoding: out, as: UTF8.self))
    }

    static func decode(_ value: Value) -> Value {
        guard case .string(let text) = value else { return Operators.noOverload("base64.decode", value) }
        var digits = Array(text.utf8)
        if digits.count % 4 == 0 {
            if digits.last == 0x3D { digits.removeLast() }
            if digits.last == 0x3D { digits.removeLast() }
        }
        guard digits.count % 4 != 1 else { return Operators.fail(.badConversion(Show.text(value), "base64")) }
        var out: [UInt8] = []
        var word: UInt32 = 0
        var bits: UInt32 = 0
        for digit in digits {
            guard let six = index(digit) else { return Operators.fail(.badConversion(Show.text(value), "base64")) }
            word = word << 6 | six
            bits += 6
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(truncatingIfNeeded: word >> bits))
            }
        }
        return .bytes(out)
    }

    private static func index(_ digit: UInt8) -> UInt32? {
        switch digit {
        case 0x41...0x5A: UInt32(digit - 0x41)
        case 0x61...0x7A: UInt32(digit - 0x61 + 26)
        case 0x30...0x39: UInt32(digit - 0x30 + 52)
        case 0x2B, 0x2D: 62
        case 0x2F, 0x5F: 63
        default: nil
        }
    }
}
