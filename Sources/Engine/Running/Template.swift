internal import Expression
internal import Model

/// A message with expressions in braces (`Target “{indicator.name}” sama`); `{{` and `}}` stand for braces.
struct Template: Sendable {
    enum Piece: Sendable {
        case text(String)
        case value(Program)
    }

    var pieces: [Piece]

    /// The parts of a template before compilation: text, or the source of an expression with its UTF-8 offset.
    enum Part {
        case text(String)
        case expression(String, offset: Int)
    }

    /// Cuts a template at its braces; nil when a brace is left open.
    static func parts(_ source: String) -> [Part]? {
        let bytes = Array(source.utf8)
        var parts: [Part] = []
        var text: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x7B || byte == 0x7D, index + 1 < bytes.count, bytes[index + 1] == byte {
                text.append(byte)
                index += 2
            } else if byte == 0x7B {
                guard let end = closing(bytes, from: index + 1) else { return nil }
                if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
                text = []
                parts.append(.expression(String(decoding: bytes[index + 1..<end], as: UTF8.self), offset: index + 1))
                index = end + 1
            } else if byte == 0x7D {
                return nil
            } else {
                text.append(byte)
                index += 1
            }
        }
        if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
        return parts
    }

    /// The brace that closes the expression: braces inside it and braces in quotes do not count.
    private static func closing(_ bytes: [UInt8], from start: Int) -> Int? {
        var depth = 0
        var quote: UInt8?
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == 0x5C { index += 1 } else if byte == open { quote = nil }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x7B {
                depth += 1
            } else if byte == 0x7D {
                if depth == 0 { return index }
                depth -= 1
            }
            index += 1
        }
        return nil
    }

    /// The text with its values; an expression that fails shows as `…`, so that a finding is never lost to its wording.
    func text(_ slots: [Value], _ language: Model.Language) -> String {
        var out = ""
        for piece in pieces {
            switch piece {
            case .text(let text): out += text
            case .value(let program): out += Self.show(program.evaluate(slots), language)
            }
        }
        return out
    }

    private static func show(_ value: Value, _ language: Model.Language) -> String {
        switch value {
        case .string(let text): return text
        case .int(let number): return String(number)
        case .uint(let number): return String(number)
        case .double(let number):
            let plain = number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
            return language == .indonesian ? String(plain.map { $0 == "." ? "," : $0 }) : plain
        case .bool(let flag): return language == .indonesian ? (flag ? "ya" : "tidak") : (flag ? "yes" : "no")
        case .list(let items): return enumeration(items.map { show($0, language) }, language)
        case .object:
            if let words = value.asHost(Box<LocalizedText>.self)?.model { return words[language] }
            if let day = value.asHost(Box<CivilDate>.self)?.model { return day.words(language) }
            return "…"
        default: return "…"
        }
    }

    /// `a, b, dan c`; where an item has an “and” of its own the last is set apart by another word.
    private static func enumeration(_ items: [String], _ language: Model.Language) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let and = language == .indonesian ? "dan" : "and"
        let holds = items.contains { $0.contains(" \(and) ") }
        let joint = holds ? (language == .indonesian ? "serta" : "as well as") : and
        let comma = holds || (language == .indonesian && items.count > 2) ? "," : ""
        return items.dropLast().joined(separator: ", ") + comma + " " + joint + " " + last
    }
}
