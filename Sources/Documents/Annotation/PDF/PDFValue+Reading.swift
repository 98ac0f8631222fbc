extension PDFValue {
    /// Reads JSON; nil for what is none, or is nested too deep.
    init?(json bytes: [UInt8]) {
        var reader = PDFValueReader(bytes)
        guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
        self = value
    }
}

/// Reads JSON (RFC 8259) as strictly as the passing on of what another program wrote needs.
private struct PDFValueReader {
    private let bytes: [UInt8]
    private var at = 0
    private static let deepest = 200

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool {
        mutating get {
            skipBlanks()
            return at == bytes.count
        }
    }

    private mutating func skipBlanks() {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 {
            at += 1
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func take(_ word: String) -> Bool {
        guard bytes[at...].starts(with: word.utf8) else { return false }
        at += word.utf8.count
        return true
    }

    mutating func value(depth: Int) -> PDFValue? {
        skipBlanks()
        guard depth < Self.deepest, at < bytes.count else { return nil }
        switch bytes[at] {
        case 0x22: return text().map { .text($0) }
        case 0x5B: return list(depth: depth)
        case 0x7B: return dictionary(depth: depth)
        case 0x74: return take("true") ? .bool(true) : nil
        case 0x66: return take("false") ? .bool(false) : nil
        case 0x6E: return take("null") ? .null : nil
        default: return number()
        }
    }

    private mutating func text() -> String? {
        guard take(0x22) else { return nil }
        let start = at
        while at < bytes.count, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
        guard at < bytes.count else { return nil }
        defer { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func number() -> PDFValue? {
        let start = at
        while at < bytes.count, bytes[at] &- 0x30 < 10 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(bytes[at]) { at += 1 }
        return at > start ? .number(String(decoding: bytes[start..<at], as: UTF8.self)) : nil
    }

    private mutating func list(depth: Int) -> PDFValue? {
        guard take(0x5B) else { return nil }
        if take(0x5D) { return .list([]) }
        var values: [PDFValue] = []
        repeat {
            guard let value = value(depth: depth + 1) else { return nil }
            values.append(value)
        } while take(0x2C)
        return take(0x5D) ? .list(values) : nil
    }

    private mutating func dictionary(depth: Int) -> PDFValue? {
        guard take(0x7B) else { return nil }
        if take(0x7D) { return .dictionary([:]) }
        var entries: [String: PDFValue] = [:]
        repeat {
            guard let key = text(), take(0x3A), let value = value(depth: depth + 1) else { return nil }
            entries[key] = value
        } while take(0x2C)
        return take(0x7D) ? .dictionary(entries) : nil
    }
}
