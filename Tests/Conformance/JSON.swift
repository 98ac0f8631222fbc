/// A JSON value as the conformance cases use it; the members of an object keep their order.
enum JSON {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([Member])

    struct Member {
        let name: String
        let value: JSON
    }

    subscript(_ key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == key }?.value
    }

    var asText: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var elements: [JSON] {
        if case .list(let list) = self { list } else { [] }
    }

    var members: [(String, JSON)] {
        if case .object(let members) = self { members.map { ($0.name, $0.value) } } else { [] }
    }

    var isTrue: Bool {
        if case .bool(let value) = self { value } else { false }
    }

    /// Whether any text or name within has one of the given texts in it.
    func mentions(_ wanted: String) -> Bool {
        switch self {
        case .text(let text): text.contains(wanted)
        case .list(let list): list.contains { $0.mentions(wanted) }
        case .object(let members): members.contains { $0.name.contains(wanted) || $0.value.mentions(wanted) }
        default: false
        }
    }
}

/// Reads JSON (RFC 8259); nil where it is broken or nests deeper than 200.
struct JSONReader {
    private let bytes: [UInt8]
    private var at = 0

    static func read(_ bytes: [UInt8]) -> JSON? {
        var reader = JSONReader(bytes: bytes)
        guard let value = reader.value(depth: 0) else { return nil }
        reader.blank()
        return reader.at == bytes.count ? value : nil
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func blank() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        blank()
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func word(_ word: String) -> Bool {
        guard bytes[at...].starts(with: word.utf8) else { return false }
        at += word.utf8.count
        return true
    }

    private mutating func value(depth: Int) -> JSON? {
        blank()
        guard at < bytes.count, depth < 200 else { return nil }
        switch bytes[at] {
        case 0x7B: return object(depth: depth)
        case 0x5B: return list(depth: depth)
        case 0x22: return string().map(JSON.text)
        case 0x74: return word("true") ? .bool(true) : nil
        case 0x66: return word("false") ? .bool(false) : nil
        case 0x6E: return word("null") ? .null : nil
        default: return number()
        }
    }

    private mutating func object(depth: Int) -> JSON? {
        at += 1
        var members: [JSON.Member] = []
        if take(0x7D) { return .object(members) }
        while true {
            blank()
            guard at < bytes.count, bytes[at] == 0x22, let name = string(), take(0x3A) else { return nil }
            guard let value = value(depth: depth + 1) else { return nil }
            members.append(JSON.Member(name: name, value: value))
            if take(0x7D) { return .object(members) }
            guard take(0x2C) else { return nil }
        }
    }

    private mutating func list(depth: Int) -> JSON? {
        at += 1
        var elements: [JSON] = []
        if take(0x5D) { return .list(elements) }
        while true {
            guard let value = value(depth: depth + 1) else { return nil }
            elements.append(value)
            if take(0x5D) { return .list(elements) }
            guard take(0x2C) else { return nil }
        }
    }

    private mutating func number() -> JSON? {
        let start = at
        while at < bytes.count, "+-.eE0123456789".utf8.contains(bytes[at]) { at += 1 }
        return Double(String(decoding: bytes[start..<at], as: UTF8.self)).map(JSON.number)
    }

    private mutating func string() -> String? {
        at += 1
        var units: [UInt16] = []
        var out: [UInt8] = []
        func flush() {
            guard !units.isEmpty else { return }
            out.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
            units = []
        }
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == 0x22 {
                flush()
                return String(decoding: out, as: UTF8.self)
            }
            guard byte == 0x5C, at < bytes.count else {
                flush()
                out.append(byte)
                continue
            }
            let letter = bytes[at]
            at += 1
            if letter == 0x75 {
                guard at + 4 <= bytes.count,
                    let unit = UInt16(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
                else { return nil }
                units.append(unit)
                at += 4
                continue
            }
            flush()
            let escapes: [UInt8: UInt8] = [0x6E: 0x0A, 0x74: 0x09, 0x72: 0x0D, 0x62: 0x08, 0x66: 0x0C]
            out.append(escapes[letter] ?? letter)
        }
        return nil
    }
}
