/// Values as text: for messages and explanations, and as `string(x)` and `format` write them.
enum Show {
    /// The way a value is written in the language, cut off where it gets long.
    static func text(_ value: Value, limit: Int = 120) -> String {
        var out = ""
        write(value, to: &out, limit: limit, depth: 0, quoted: true)
        return out
    }

    private static func write(_ value: Value, to out: inout String, limit: Int, depth: Int, quoted: Bool) {
        guard out.utf8.count < limit, depth < 8 else {
            if !out.hasSuffix("…") { out += "…" }
            return
        }
        switch value {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .int(let value): out += String(value)
        case .uint(let value): out += "\(value)u"
        case .double(let value):
            let text = NumberText.double(value)
            out += value.isFinite && !text.utf8.contains(where: { $0 == 0x2E || $0 == 0x65 }) ? text + ".0" : text
        case .string(let value): out += quote(value, limit: limit)
        case .bytes(let value): out += "b" + quote(String(decoding: value.prefix(limit), as: UTF8.self), limit: limit)
        case .timestamp(let value): out += "timestamp(\"\(TimeText.timestamp(value))\")"
        case .duration(let value): out += "duration(\"\(TimeText.duration(value))\")"
        case .list(let elements):
            out += "["
            writeAll(elements, to: &out, limit: limit, depth: depth)
            out += "]"
        case .map(let map):
            out += "{"
            for (position, key) in map.keys.enumerated() {
                if position > 0 { out += ", " }
                guard out.utf8.count < limit else {
                    out += "…"
                    break
                }
                write(key, to: &out, limit: limit, depth: depth + 1, quoted: true)
                out += ": "
                write(map.values[position], to: &out, limit: limit, depth: depth + 1, quoted: true)
            }
            out += "}"
        case .optional(let box):
            guard let inner = box.value else {
                out += "optional.none()"
                return
            }
            out += "optional.of("
            write(inner, to: &out, limit: limit, depth: depth + 1, quoted: true)
            out += ")"
        case .type(let box): out += box.type.runtimeName
        case .object(let record): out += "\(record.type.name){…}"
        case .error(let error): out += error.message(.english)
        }
    }

    private static func writeAll(_ elements: [Value], to out: inout String, limit: Int, depth: Int) {
        for (position, element) in elements.enumerated() {
            if position > 0 { out += ", " }
            guard out.utf8.count < limit else {
                out += "…"
                return
            }
            write(element, to: &out, limit: limit, depth: depth + 1, quoted: true)
        }
    }

    /// A text in double quotes with escapes, as `strings.quote` writes it.
    static func quote(_ text: String, limit: Int = .max) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            if out.utf8.count >= limit {
                out += "…"
                break
            }
            switch scalar {
            case "\u{7}": out += "\\a"
            case "\u{8}": out += "\\b"
            case "\u{C}": out += "\\f"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{B}": out += "\\v"
            case "\\": out += "\\\\"
            case "\"": out += "\\\""
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

extension Value: CustomStringConvertible {
    /// The value as the language writes it, cut off where it gets long. For people; never compare it.
    package var description: String { Show.text(self, limit: 1_000) }
}
