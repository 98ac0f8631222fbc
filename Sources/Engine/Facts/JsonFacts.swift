/// Reads JSON (RFC 8259) into the nodes that YAML files are read into.
///
/// JSON is YAML but for what it may write: libyaml refuses the pairs of surrogates that many programs write for letters
/// beyond U+FFFF, and on the long lines of an archive it takes many times as long.
struct JsonFacts {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: String
    private let limits: YamlLimits
    private var index = 0
    private var line: Int
    private var lineStart = 0
    private var nodes = 0

    /// One value, or several after each other (JSON lines); at least one.
    ///
    /// - Parameter line: the number of the first line.
    /// - Throws: `PackError` with line and column of what is no JSON, or beyond a limit.
    static func parse(
        _ bytes: [UInt8],
        file: String,
        line: Int = 1,
        limits: YamlLimits
    ) throws(PackError) -> [Yaml] {
        guard bytes.count <= limits.bytes else {
            throw PackError(.yamlTooLarge(bytes.count, limits.bytes), file: file, line: line, column: 1)
        }
        let outcome: Result<[Yaml], PackError> = bytes.withUnsafeBufferPointer { buffer in
            var reader = JsonFacts(bytes: buffer, file: file, limits: limits, line: line)
            do throws(PackError) {
                return .success(try reader.values())
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, file: String, limits: YamlLimits, line: Int) {
        self.bytes = bytes
        self.file = file
        self.limits = limits
        self.line = line
    }

    /// 0 behind the end, which is no byte of JSON.
    private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func values() throws(PackError) -> [Yaml] {
        // A byte order mark, as some editors write it.
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
        var roots: [Yaml] = []
        repeat {
            skipSpace()
            roots.append(try value(depth: 0))
            skipSpace()
        } while index < bytes.count
        return roots
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0D: index += 1
            case 0x0A:
                index += 1
                line += 1
                lineStart = index
            default: return
            }
        }
    }

    private mutating func value(depth: Int) throws(PackError) -> Yaml {
        guard depth < limits.depth else { throw error(.yamlTooDeep(limits.depth)) }
        nodes += 1
        guard nodes <= limits.nodes else { throw error(.yamlTooManyNodes(limits.nodes)) }
        let (line, column) = (line, index - lineStart + 1)
        let content: Yaml.Content
        switch byte {
        case UInt8(ascii: "{"): content = .map(try members(depth))
        case UInt8(ascii: "["): content = .list(try elements(depth))
        case UInt8(ascii: "\""): content = .scalar(Yaml.Scalar(text: try string(), isPlain: false, isBlock: false))
        default: content = .scalar(Yaml.Scalar(text: try plain(), isPlain: true, isBlock: false))
        }
        return Yaml(content: content, line: line, column: column)
    }

    private mutating func elements(_ depth: Int) throws(PackError) -> [Yaml] {
        index += 1
        var items: [Yaml] = []
        skipSpace()
        if byte == UInt8(ascii: "]") {
            index += 1
            return items
        }
        while true {
            skipSpace()
            items.append(try value(depth: depth + 1))
            if try isLast(UInt8(ascii: "]")) { return items }
        }
    }

    private mutating func members(_ depth: Int) throws(PackError) -> [Yaml.Entry] {
        index += 1
        var entries: [Yaml.Entry] = []
        var seen: Set<String> = []
        skipSpace()
        if byte == UInt8(ascii: "}") {
            index += 1
            return entries
        }
        while true {
            skipSpace()
            let (keyLine, keyColumn) = (line, index - lineStart + 1)
            guard byte == UInt8(ascii: "\"") else { throw fault("expected a key in quotes") }
            let key = try string()
            guard seen.insert(key).inserted else { throw error(.duplicateKey(key)) }
            skipSpace()
            guard byte == UInt8(ascii: ":") else { throw fault("expected “:”") }
            index += 1
            skipSpace()
            let value = try value(depth: depth + 1)
            entries.append(Yaml.Entry(key: key, keyLine: keyLine, keyColumn: keyColumn, value: value))
            if try isLast(UInt8(ascii: "}")) { return entries }
        }
    }

    /// Whether the list or object ends here; else a comma is passed.
    private mutating func isLast(_ end: UInt8) throws(PackError) -> Bool {
        skipSpace()
        let found = byte
        guard found == end || found == UInt8(ascii: ",") else { throw fault("expected “,”") }
        index += 1
        return found == end
    }

    /// A number, `true`, `false` or `null`.
    private mutating func plain() throws(PackError) -> String {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            guard byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2B || byte == 0x2E else {
                break
            }
            index += 1
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        let isNumber = text.utf8.first.map { $0 &- 0x30 < 10 || $0 == 0x2D } ?? false
        guard isNumber ? Double(text) != nil : ["true", "false", "null"].contains(text) else {
            index = start
            throw fault("expected a value")
        }
        return text
    }

    private func error(_ code: PackError.Code) -> PackError {
        PackError(code, file: file, line: line, column: index - lineStart + 1)
    }

    private func fault(_ problem: String) -> PackError { error(.json(problem)) }
}

// MARK: Texts

extension JsonFacts {
    private mutating func string() throws(PackError) -> String {
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
            guard bytes[index] >= 0x20 else { throw fault("a control character inside a text") }
            index += 1
        }
        if byte == UInt8(ascii: "\"") {
            index += 1
            return String(decoding: bytes[start..<index - 1], as: UTF8.self)
        }
        return try escaped(from: start)
    }

    /// A text with escapes; slower, and rare.
    private mutating func escaped(from start: Int) throws(PackError) -> String {
        var text = Array(bytes[start..<index])
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw fault("a control character inside a text")
            default: text.append(byte)
            }
        }
        throw fault("a text without its end")
    }

    private mutating func escape(into text: inout [UInt8]) throws(PackError) {
        let byte = byte
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var units = [try unit()]
            if units[0] & 0xFC00 == 0xD800, ahead(0) == UInt8(ascii: "\\"), ahead(1) == UInt8(ascii: "u") {
                index += 2
                units.append(try unit())
            }
            // A surrogate without its other half becomes U+FFFD.
            text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
        default: throw fault("an unknown escape")
        }
    }

    private func ahead(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }

    private mutating func unit() throws(PackError) -> UInt16 {
        guard index + 4 <= bytes.count,
            let unit = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw fault("expected four hexadecimal digits") }
        index += 4
        return unit
    }
}
