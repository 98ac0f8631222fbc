/// Writes YAML 1.2 that a reader of YAML 1.1 understands alike: whatever either could take for something other than a
/// string is put in double quotes.
struct YamlEmitter: Emitter {
    private(set) var bytes: [UInt8] = []
    private var levels: [Level] = []
    private var afterKey = false

    private struct Level {
        var shape: Shape
        var inline: Bool
        /// Begun behind `- `: its first line continues that line.
        var asItem: Bool
        var isEmpty = true
    }

    init(capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

    mutating func begin(_ shape: Shape, inline: Bool) {
        let inline = inline || (levels.last?.inline ?? false)
        let asItem = !afterKey
        prepareValue()
        if inline {
            if !asItem { bytes.append(0x20) }
            bytes.append(shape == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
        }
        levels.append(Level(shape: shape, inline: inline, asItem: asItem))
    }

    mutating func end() {
        guard let level = levels.popLast() else { return }
        if level.inline {
            bytes.append(level.shape == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
        } else if level.isEmpty {
            if !level.asItem { bytes.append(0x20) }
            bytes.append(ascii: level.shape == .object ? "{}" : "[]")
        } else {
            return
        }
        if !(levels.last?.inline ?? false) { bytes.append(0x0A) }
    }

    mutating func key(_ key: String) {
        openEntry()
        scalar(key)
        bytes.append(UInt8(ascii: ":"))
        afterKey = true
    }

    mutating func string(_ value: String) { write { $0.scalar(value) } }

    mutating func digits(_ value: String) { write { $0.bytes.append(contentsOf: value.utf8) } }

    mutating func bool(_ value: Bool) { write { $0.bytes.append(ascii: value ? "true" : "false") } }

    mutating func null() { write { $0.bytes.append(ascii: "null") } }

    private mutating func write(_ body: (inout Self) -> Void) {
        if afterKey { bytes.append(0x20) }
        prepareValue()
        body(&self)
        if !(levels.last?.inline ?? false) { bytes.append(0x0A) }
    }

    /// A value behind its key needs nothing more; one in a list opens an entry of its own.
    private mutating func prepareValue() {
        if afterKey {
            afterKey = false
        } else if let parent = levels.last {
            openEntry()
            if !parent.inline { bytes.append(ascii: "- ") }
        }
    }

    /// Separator or line and indentation before a key or a list item.
    private mutating func openEntry() {
        guard let last = levels.indices.last else { return }
        let level = levels[last]
        levels[last].isEmpty = false
        if level.inline {
            if !level.isEmpty { bytes.append(ascii: ", ") }
            return
        }
        if level.isEmpty {
            if levels.count == 1 || level.asItem { return }
            bytes.append(0x0A)
        }
        bytes.append(contentsOf: repeatElement(0x20, count: last * 2))
    }

    private mutating func scalar(_ text: String) {
        if YamlEmitter.isPlain(text) {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(text, also: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) { bytes, scalar in
            switch scalar {
            case 0x22: bytes.append(ascii: "\\\"")
            case 0x5C: bytes.append(ascii: "\\\\")
            case 0x09: bytes.append(ascii: "\\t")
            case 0x0A: bytes.append(ascii: "\\n")
            case 0x0D: bytes.append(ascii: "\\r")
            case 0..<0x100:
                bytes.append(ascii: "\\x")
                bytes.append(hex: scalar, width: 2)
            case 0x10000...:
                bytes.append(ascii: "\\U")
                bytes.append(hex: scalar, width: 8)
            default:
                bytes.append(ascii: "\\u")
                bytes.append(hex: scalar, width: 4)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether the text means itself without quotes, in block and in flow: it starts with a letter, goes on in letters,
    /// digits and a few harmless signs, and is no word that YAML 1.1 or 1.2 reads as a truth value or as nothing.
    static func isPlain(_ text: String) -> Bool {
        var text = text
        let plainBytes = text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last, isLetter(first), last != 0x20 else { return false }
            var index = 0
            while index < bytes.count {
                guard isPlainByte(bytes[index]), Harmful.scalar(in: bytes, at: index) == nil else { return false }
                index += 1
            }
            return true
        }
        return plainBytes && !(text.utf8.count <= 5 && reserved.contains(text.lowercased()))
    }

    private static let reserved: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isPlainByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x80...: true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case 0x20, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: ";"):
            true
        default: isLetter(byte)
        }
    }
}
