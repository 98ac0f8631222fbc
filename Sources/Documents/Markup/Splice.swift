/// Puts markup into a part, all other bytes of which stay as they are.
struct Splice {
    private var changes: [(at: Range<Int>, order: Int, bytes: [UInt8])] = []

    /// Replaces a stretch; an empty one is a place between two bytes, where what was put in first stands first.
    mutating func put(_ markup: String, at range: Range<Int>) {
        changes.append((range, changes.count, Array(markup.utf8)))
    }

    mutating func put(_ markup: String, at offset: Int) { put(markup, at: offset..<offset) }

    /// The part with all changes; nil when two of them overlap or lie outside.
    func applied(to part: [UInt8]) -> [UInt8]? {
        let sorted = changes.sorted { a, b in
            a.at.lowerBound == b.at.lowerBound ? a.order < b.order : a.at.lowerBound < b.at.lowerBound
        }
        var out: [UInt8] = []
        out.reserveCapacity(part.count + changes.reduce(0) { $0 + $1.bytes.count })
        var done = 0
        for change in sorted {
            guard change.at.lowerBound >= done, change.at.upperBound <= part.count else { return nil }
            out += part[done..<change.at.lowerBound]
            out += change.bytes
            done = change.at.upperBound
        }
        return out + part[done...]
    }
}

/// An element of a part as bytes: where things can be put behind its last child.
struct ElementSpan {
    /// Its start tag.
    let tag: Range<Int>
    /// Its end tag; empty where the element is a single tag (`<x/>`).
    var end: Range<Int>

    init(tag: Range<Int>) {
        self.tag = tag
        end = tag.upperBound..<tag.upperBound
    }

    /// The name as the file writes it, prefix included.
    func name(in part: [UInt8]) -> String {
        guard tag.upperBound <= part.count, tag.count > 1 else { return "" }
        let name = part[(tag.lowerBound + 1)..<tag.upperBound].prefix { byte in
            byte > 0x20 && byte != 0x2F && byte != 0x3E
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// The prefix of that name, with its colon; empty without one.
    func prefix(in part: [UInt8]) -> String {
        let name = name(in: part)
        return name.firstIndex(of: ":").map { String(name[...$0]) } ?? ""
    }

    /// Puts markup behind the last child.
    func append(_ markup: String, in part: [UInt8], to splice: inout Splice) {
        if end.isEmpty {
            // `/>` opens up: no blank may stand between the two.
            splice.put(">\(markup)</\(name(in: part))>", at: max(tag.upperBound - 2, tag.lowerBound)..<tag.upperBound)
        } else {
            splice.put(markup, at: end.lowerBound)
        }
    }

    /// Writes another number into an attribute without a prefix that counts the children; nothing where it has none.
    func recount(_ attribute: String, _ number: Int, in part: [UInt8], to splice: inout Splice) {
        let bytes = Array(part[tag.clamped(to: 0..<part.count)])
        let wanted = Array(" \(attribute)=".utf8)
        guard bytes.count > wanted.count else { return }
        for start in 0..<(bytes.count - wanted.count) where bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        {
            let from = start + wanted.count + 1
            let digits = bytes[min(from, bytes.count)...].prefix { $0 &- 0x30 < 10 }
            splice.put("\(number)", at: (tag.lowerBound + from)..<(tag.lowerBound + from + digits.count))
            return
        }
    }
}

/// Text of ours for XML: ASCII whatever the encoding of the part, without what XML forbids.
enum MarkupText {
    /// Escaped for content and quoted attributes. Line breaks stay; other controls and marks of direction are gone.
    static func escaped(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: out += "&amp;"
            case 0x3C: out += "&lt;"
            case 0x3E: out += "&gt;"
            case 0x22: out += "&quot;"
            case 0x0A: out += "\n"
            case 0x09: out += " "
            case 0x20..<0x7F: out.unicodeScalars.append(scalar)
            case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
                0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
                continue
            case let value where value & 0xFFFE == 0xFFFE: continue
            case let value: out += "&#\(value);"
            }
        }
        return out
    }
}
