/// Writes JSON (RFC 8259) in UTF-8, two spaces a level; letters of any script stay as they are.
///
/// `\u` stands where JSON demands it and for the other harmful scalars: shown on a terminal, a JSON file must be as safe
/// as the terminal form, and JSON can say this without loss.
struct JsonEmitter: Emitter {
    private(set) var bytes: [UInt8] = []
    private var levels: [Level] = []
    private var afterKey = false

    private struct Level {
        var shape: Shape
        var inline: Bool
        var isEmpty = true
    }

    init(capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

    mutating func begin(_ shape: Shape, inline: Bool) {
        separate()
        let inline = inline || (levels.last?.inline ?? false)
        bytes.append(shape == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
        levels.append(Level(shape: shape, inline: inline))
    }

    mutating func end() {
        guard let level = levels.popLast() else { return }
        if !level.isEmpty, !level.inline { breakLine() }
        bytes.append(level.shape == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
        if levels.isEmpty { bytes.append(0x0A) }
    }

    mutating func key(_ key: String) {
        separate()
        quote(key)
        bytes.append(ascii: ": ")
        afterKey = true
    }

    mutating func string(_ value: String) {
        separate()
        quote(value)
    }

    mutating func digits(_ value: String) {
        separate()
        bytes.append(contentsOf: value.utf8)
    }

    mutating func bool(_ value: Bool) {
        separate()
        bytes.append(ascii: value ? "true" : "false")
    }

    mutating func null() {
        separate()
        bytes.append(ascii: "null")
    }

    /// What stands before the next key, or before the next value of a list.
    private mutating func separate() {
        if afterKey {
            afterKey = false
            return
        }
        guard let last = levels.indices.last else { return }
        if !levels[last].isEmpty { bytes.append(UInt8(ascii: ",")) }
        if levels[last].inline {
            if !levels[last].isEmpty { bytes.append(0x20) }
        } else {
            breakLine()
        }
        levels[last].isEmpty = false
    }

    private mutating func breakLine() {
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: levels.count * 2))
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(text, also: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) { bytes, scalar in
            switch scalar {
            case 0x22: bytes.append(ascii: "\\\"")
            case 0x5C: bytes.append(ascii: "\\\\")
            case 0x08: bytes.append(ascii: "\\b")
            case 0x09: bytes.append(ascii: "\\t")
            case 0x0A: bytes.append(ascii: "\\n")
            case 0x0C: bytes.append(ascii: "\\f")
            case 0x0D: bytes.append(ascii: "\\r")
            case 0x10000...:
                bytes.append(ascii: "\\u")
                bytes.append(hex: 0xD800 + (scalar - 0x10000) >> 10, width: 4)
                bytes.append(ascii: "\\u")
                bytes.append(hex: 0xDC00 + (scalar - 0x10000) & 0x3FF, width: 4)
            default:
                bytes.append(ascii: "\\u")
                bytes.append(hex: scalar, width: 4)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
