extension StandardLibrary {
    static let conversions: [Function] = [
        entry(
            "bool",
            "conversion",
            id: "Membaca `true`, `false`, `1`, `0`, `t`, `f` sebagai benar atau salah.",
            en: "Reads `true`, `false`, `1`, `0`, `t`, `f` as true or false.",
            [("bool('true')", "true"), ("bool('0')", "false")],
            overload("bool_to_bool", [.bool], .bool, .unary { $0 }),
            overload("string_to_bool", [.string], .bool, .unary(Conversions.bool))
        ),
        entry(
            "int",
            "conversion",
            id: "Mengubah menjadi bilangan bulat; pecahan dipotong, waktu menjadi detik sejak 1970.",
            en: "Makes a whole number; fractions are cut off, a moment becomes seconds since 1970.",
            [("int('987')", "987"), ("int(-7.9)", "-7"), ("int(timestamp('1970-01-02T00:00:00Z'))", "86400")],
            overload("int_to_int", [.int], .int, .unary { $0 }),
            overload("uint_to_int", [.uint], .int, .unary(Conversions.int)),
            overload("double_to_int", [.double], .int, .unary(Conversions.int)),
            overload("string_to_int", [.string], .int, .unary(Conversions.int)),
            overload("timestamp_to_int", [.timestamp], .int, .unary(Conversions.int))
        ),
        entry(
            "uint",
            "conversion",
            id: "Mengubah menjadi bilangan bulat tanpa tanda.",
            en: "Makes a whole number without sign.",
            [("uint(3.9)", "3u"), ("uint('300')", "300u")],
            overload("uint_to_uint", [.uint], .uint, .unary { $0 }),
            overload("int_to_uint", [.int], .uint, .unary(Conversions.uint)),
            overload("double_to_uint", [.double], .uint, .unary(Conversions.uint)),
            overload("string_to_uint", [.string], .uint, .unary(Conversions.uint))
        ),
        entry(
            "double",
            "conversion",
            id: "Mengubah menjadi bilangan pecahan.",
            en: "Makes a number with a fraction.",
            [("double(3)", "3.0"), ("double('1.5e3')", "1500.0")],
            overload("double_to_double", [.double], .double, .unary { $0 }),
            overload("int_to_double", [.int], .double, .unary(Conversions.double)),
            overload("uint_to_double", [.uint], .double, .unary(Conversions.double)),
            overload("string_to_double", [.string], .double, .unary(Conversions.double))
        ),
        entry(
            "string",
            "conversion",
            id: "Menulis nilai sebagai teks.",
            en: "Writes a value as text.",
            [("string(123)", "'123'"), ("string(0.5)", "'0.5'"), ("string(duration('90m'))", "'5400s'")],
            overload("string_to_string", [.string], .string, .unary { $0 }),
            overload("bool_to_string", [.bool], .string, .unary(Conversions.string)),
            overload("int_to_string", [.int], .string, .unary(Conversions.string)),
            overload("uint_to_string", [.uint], .string, .unary(Conversions.string)),
            overload("double_to_string", [.double], .string, .unary(Conversions.string)),
            overload("bytes_to_string", [.bytes], .string, .unary(Conversions.string)),
            overload("timestamp_to_string", [.timestamp], .string, .unary(Conversions.string)),
            overload("duration_to_string", [.duration], .string, .unary(Conversions.string))
        ),
        entry(
            "bytes",
            "conversion",
            id: "Byte UTF-8 dari teks.",
            en: "The UTF-8 bytes of a text.",
            [("bytes('abc').size()", "3")],
            overload("bytes_to_bytes", [.bytes], .bytes, .unary { $0 }),
            overload("string_to_bytes", [.string], .bytes, .unary(Conversions.bytes))
        ),
        entry(
            "timestamp",
            "conversion",
            id: "Membaca saat menurut RFC 3339, atau detik sejak 1970.",
            en: "Reads a moment by RFC 3339, or seconds since 1970.",
            [("timestamp('2024-03-31T23:59:59+07:00') == timestamp('2024-03-31T16:59:59Z')", "true")],
            overload("timestamp_to_timestamp", [.timestamp], .timestamp, .unary { $0 }),
            overload("string_to_timestamp", [.string], .timestamp, .unary(Conversions.timestamp)),
            overload("int_to_timestamp", [.int], .timestamp, .unary(Conversions.timestamp))
        ),
        entry(
            "duration",
            "conversion",
            id: "Membaca lama waktu: `h`, `m`, `s`, `ms`, `us`, `ns`.",
            en: "Reads a length of time: `h`, `m`, `s`, `ms`, `us`, `ns`.",
            [("duration('1h30m') == duration('5400s')", "true")],
            overload("duration_to_duration", [.duration], .duration, .unary { $0 }),
            overload("string_to_duration", [.string], .duration, .unary(Conversions.duration))
        ),
        entry(
            "type",
            "conversion",
            id: "Tipe sebuah nilai.",
            en: "The type of a value.",
            [("type(1) == int", "true"), ("type('a') == type('b')", "true")],
            overload("type", [parameterT], .type(parameterT), .unary { .makeType($0.type) })
        ),
        entry(
            "dyn",
            "conversion",
            id: "Melepas tipe: nilainya baru diperiksa saat dijalankan.",
            en: "Drops the type: the value is checked only when the expression runs.",
            [("dyn(1) == 1.0", "true")],
            overload("to_dyn", [parameterT], .dyn, .unary { $0 })
        ),
    ]
}

/// From one type to another; what does not fit is an error.
enum Conversions {
    private static func unreadable(_ value: Value, _ type: String) -> Value {
        Operators.fail(.badConversion(Show.text(value), type))
    }

    private static func outOfRange(_ value: Value, _ type: String) -> Value {
        Operators.fail(.outOfRange(Show.text(value), type))
    }

    static func bool(_ value: Value) -> Value {
        guard case .string(let text) = value else { return Operators.noOverload("bool", value) }
        switch text {
        case "1", "t", "T", "true", "TRUE", "True": return .bool(true)
        case "0", "f", "F", "false", "FALSE", "False": return .bool(false)
        default: return unreadable(value, "bool")
        }
    }

    static func int(_ value: Value) -> Value {
        switch value {
        case .uint(let number): return Int64(exactly: number).map(Value.int) ?? outOfRange(value, "int")
        case .double(let number):
            // The bounds themselves are refused, as the conformance cases want it: they may be rounded values.
            guard number > -9223372036854775808.0, number < 9223372036854775808.0 else {
                return outOfRange(value, "int")
            }
            return .int(Int64(number))
        case .string(let text): return NumberText.parseInt(text).map(Value.int) ?? unreadable(value, "int")
        case .timestamp(let moment): return .int(moment.seconds)
        default: return Operators.noOverload("int", value)
        }
    }

    static func uint(_ value: Value) -> Value {
        switch value {
        case .int(let number): return UInt64(exactly: number).map(Value.uint) ?? outOfRange(value, "uint")
        case .double(let number):
            guard number >= 0, number < 18446744073709551616.0 else { return outOfRange(value, "uint") }
            return .uint(UInt64(number))
        case .string(let text): return NumberText.parseUInt(text).map(Value.uint) ?? unreadable(value, "uint")
        default: return Operators.noOverload("uint", value)
        }
    }

    static func double(_ value: Value) -> Value {
        switch value {
        case .int(let number): .double(Double(number))
        case .uint(let number): .double(Double(number))
        case .string(let text): NumberText.parseDouble(text).map(Value.double) ?? unreadable(value, "double")
        default: Operators.noOverload("double", value)
        }
    }

    static func string(_ value: Value) -> Value {
        switch value {
        case .bool(let value): return .string(value ? "true" : "false")
        case .int(let number): return .string(String(number))
        case .uint(let number): return .string(String(number))
        case .double(let number): return .string(NumberText.double(number))
        case .bytes(let bytes):
            return String(validating: bytes, as: UTF8.self).map(Value.string) ?? Operators.fail(.invalidText)
        case .timestamp(let moment): return .string(TimeText.timestamp(moment))
        case .duration(let elapsed): return .string(TimeText.duration(elapsed))
        default: return Operators.noOverload("string", value)
        }
    }

    static func bytes(_ value: Value) -> Value {
        guard case .string(let text) = value else { return Operators.noOverload("bytes", value) }
        return .bytes(Array(text.utf8))
    }

    static func timestamp(_ value: Value) -> Value {
        switch value {
        case .string(let text):
            TimeText.parseTimestamp(text).map(Value.timestamp) ?? unreadable(value, "timestamp")
        case .int(let seconds):
            Timestamp(seconds: seconds).map(Value.timestamp) ?? outOfRange(value, "timestamp")
        default: Operators.noOverload("timestamp", value)
        }
    }

    static func duration(_ value: Value) -> Value {
        guard case .string(let text) = value else { return Operators.noOverload("duration", value) }
        return TimeText.parseDuration(text).map(Value.duration) ?? unreadable(value, "duration")
    }
}
