/// Cuts HTML into tags and text, whatever state it is in: nothing is an error, everything moves on.
///
/// No kept C library reads broken HTML but libxml2, which the project does without (large, with ICU, no steady
/// maintainer). Tables, headings and lists need no tree of the whole grammar, only tags in order.
struct TagScanner {
    struct Tag {
        /// In small letters; prefixes stay (`o:p`).
        var name: String
        var isEnd: Bool
        var attributes: [(name: String, value: String)] = []

        func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
        func integer(_ name: String) -> Int? {
            attribute(name).flatMap { Int($0.trimmed) }.map { min(max($0, -1_000_000_000), 1_000_000_000) }
        }
    }

    enum Token {
        case tag(Tag)
        /// A range of the bytes, entities not yet replaced.
        case text(Range<Int>)
    }

    let bytes: [UInt8]
    private var index = 0
    private let limits: Limits

    init(_ bytes: [UInt8], limits: Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func next() -> Token? {
        while index < bytes.count {
            let start = index
            if bytes[index] == 0x3C {
                if let tag = markup() { return .tag(tag) }
                if index > start { continue }
                index += 1  // A lone `<` is text.
            }
            while index < bytes.count, bytes[index] != 0x3C { index += 1 }
            return .text(start..<index)
        }
        return nil
    }

    /// Passes over the content of an element whose text is no text (`script`), up to its end tag.
    mutating func skip(to name: String) {
        let wanted = Array(name.utf8)
        while index < bytes.count {
            guard let open = bytes[index...].firstIndex(of: 0x3C) else { break }
            index = open + 1
            guard index + wanted.count < bytes.count, bytes[index] == 0x2F else { continue }
            let found = bytes[(index + 1)...].prefix(wanted.count)
            if zip(found, wanted).allSatisfy({ $0 | 0x20 == $1 }) {
                index = bytes[index...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
                return
            }
        }
        index = bytes.count
    }

    /// A tag at `<`, nil for comments and declarations (passed over) and for what is none (nothing passed over).
    private mutating func markup() -> Tag? {
        let at = index + 1
        guard at < bytes.count else { return nil }
        if bytes[at] == 0x21 || bytes[at] == 0x3F {
            declaration(at)
            return nil
        }
        let isEnd = bytes[at] == 0x2F
        let start = isEnd ? at + 1 : at
        guard start < bytes.count, (bytes[start] | 0x20) &- 0x61 < 26 else { return nil }
        var end = start
        while end < bytes.count, TagScanner.isName(bytes[end]), end - start < 64 { end += 1 }
        let name = String(decoding: bytes[start..<end].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
        var tag = Tag(name: name, isEnd: isEnd)
        index = end
        attributes(&tag)
        return tag
    }

    /// `<!-- … -->`, `<!DOCTYPE …>`, `<![if …]>`, `<?xml …?>`.
    private mutating func declaration(_ at: Int) {
        if at + 2 < bytes.count, bytes[at + 1] == 0x2D, bytes[at + 2] == 0x2D {
            var end = at + 3
            while end + 2 < bytes.count {
                if bytes[end] == 0x2D, bytes[end + 1] == 0x2D, bytes[end + 2] == 0x3E {
                    index = end + 3
                    return
                }
                end += 1
            }
            index = bytes.count
            return
        }
        index = bytes[at...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
    }

    private mutating func attributes(_ tag: inout Tag) {
        while index < bytes.count, bytes[index] != 0x3E {
            let start = index
            while index < bytes.count, !TagScanner.isSpace(bytes[index]), bytes[index] != 0x3D, bytes[index] != 0x3E,
                bytes[index] != 0x2F || index == start
            {
                index += 1
            }
            let name = bytes[start..<index]
            skipSpaces()
            var value = ""
            if index < bytes.count, bytes[index] == 0x3D {
                index += 1
                skipSpaces()
                value = attributeValue()
            }
            if tag.attributes.count < limits.attributes, (1...64).contains(name.count), name.first != 0x2F {
                let small = name.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
                tag.attributes.append((String(decoding: small, as: UTF8.self), value))
            }
            skipSpaces()
            if index == start { index += 1 }
        }
        if index < bytes.count { index += 1 }
    }

    private mutating func attributeValue() -> String {
        guard index < bytes.count else { return "" }
        let quote = bytes[index]
        let start: Int
        if quote == 0x22 || quote == 0x27 {
            index += 1
            start = index
            while index < bytes.count, bytes[index] != quote { index += 1 }
        } else {
            start = index
            while index < bytes.count, !TagScanner.isSpace(bytes[index]), bytes[index] != 0x3E { index += 1 }
        }
        // Only short values are ever asked for; a picture written into its tag is not kept.
        let value = String(decoding: bytes[start..<min(index, start + 4096)], as: UTF8.self)
        if quote == 0x22 || quote == 0x27, index < bytes.count { index += 1 }
        return value
    }

    private mutating func skipSpaces() { while index < bytes.count, TagScanner.isSpace(bytes[index]) { index += 1 } }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x3A || byte == 0x2D || byte == 0x5F
    }
}
