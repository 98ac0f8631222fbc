internal import CExpat

/// What Expat reported of one piece of a file, waiting to be pulled.
///
/// Lives behind a pointer: Expat's callbacks write it, the reader drains it, never both at once.
struct MarkupQueue {
    enum Kind: UInt8 { case start, end, text }

    struct Entry {
        var kind: Kind
        var name: Int16
        /// For text: range in `bytes`; for a start: range in `attributes`.
        var from: Int
        var to: Int
    }

    struct Attribute {
        var name: Int16
        var from: Int
        var to: Int
    }

    var entries: [Entry] = []
    var attributes: [Attribute] = []
    var bytes: [UInt8] = []
    /// Where each entry stands in the part, kept only when asked for.
    var spans: [Range<Int>] = []
    /// Why the parser was stopped.
    var refusal: InputError.Code?
    /// Whether anything came since it was last set to false.
    var moved = false
    var names: MarkupNames
    let part: String
    let limits: Limits
    private var depth = 0
    private let parser: OpaquePointer
    private let locates: Bool

    init(parser: OpaquePointer, vocabulary: MarkupVocabulary, part: String, limits: Limits, locates: Bool) {
        self.locates = locates
        self.parser = parser
        names = MarkupNames(vocabulary)
        self.part = part
        self.limits = limits
    }

    /// Drops what was pulled; text at the very end stays, for it may go on in the next piece.
    mutating func drain() {
        guard let last = entries.last, last.kind == .text else {
            entries.removeAll(keepingCapacity: true)
            attributes.removeAll(keepingCapacity: true)
            bytes.removeAll(keepingCapacity: true)
            spans.removeAll(keepingCapacity: true)
            return
        }
        // One long text arriving in many pieces is not copied with each.
        if entries.count == 1 { return }
        if locates { spans.removeFirst(spans.count - 1) }
        let tail = Array(bytes[last.from..<last.to])
        entries.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: tail)
        entries.append(Entry(kind: .text, name: MarkupNames.unknown, from: 0, to: tail.count))
    }

    mutating func start(_ name: UnsafePointer<CChar>, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        moved = true
        depth += 1
        if depth > limits.markupDepth { return refuse(.tooDeep(part: part, limit: limits.markupDepth)) }
        let from = attributes.count
        if let list { read(list) }
        let ordinal = names.ordinal(name, isAttribute: false)
        entries.append(Entry(kind: .start, name: ordinal, from: from, to: attributes.count))
        if locates { spans.append(span) }
    }

    mutating func end(_ name: UnsafePointer<CChar>) {
        moved = true
        entries.append(
            Entry(kind: .end, name: names.ordinal(name, isAttribute: false), from: 0, to: 0)
        )
        if locates { spans.append(span) }
        if names.hasDeclarations { names.leave(depth: depth) }
        depth -= 1
    }

    mutating func text(_ start: UnsafePointer<CChar>, count: Int) {
        moved = true
        let from = bytes.count
        UnsafeRawBufferPointer(start: start, count: count).withMemoryRebound(to: UInt8.self) {
            bytes.append(contentsOf: $0)
        }
        if let last = entries.indices.last, entries[last].kind == .text, entries[last].to == from {
            entries[last].to = bytes.count
            if locates, let end = spans.indices.last { spans[end] = spans[end].lowerBound..<span.upperBound }
            if bytes.count - entries[last].from > limits.textBytes {
                refuse(.textTooLong(part: part, limit: limits.textBytes))
            }
        } else {
            entries.append(Entry(kind: .text, name: MarkupNames.unknown, from: from, to: bytes.count))
            if locates { spans.append(span) }
        }
    }

    /// The bytes of the part that Expat is reporting; empty for the end of an element written as one tag.
    private var span: Range<Int> {
        let start = max(Int(XML_GetCurrentByteIndex(parser)), 0)
        return start..<start + max(Int(XML_GetCurrentByteCount(parser)), 0)
    }

    mutating func refuse(_ code: InputError.Code) {
        if refusal == nil { refusal = code }
        XML_StopParser(parser, 0)
    }

    /// Takes in declarations first, for they count for the element's own names.
    private mutating func read(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        var index = 0
        while let name = list[index], let value = list[index + 1] {
            if MarkupQueue.isDeclaration(name) {
                let prefix = name[5] == 0 ? "" : String(cString: name + 6)
                names.declare(prefix: prefix, address: String(cString: value), depth: depth)
            }
            index += 2
        }
        if index / 2 > limits.attributes {
            return refuse(.tooManyAttributes(part: part, limit: limits.attributes))
        }
        index = 0
        while let name = list[index], let value = list[index + 1] {
            let ordinal = names.ordinal(name, isAttribute: true)
            if ordinal != MarkupNames.unknown {
                let from = bytes.count
                var at = 0
                while value[at] != 0 {
                    bytes.append(UInt8(bitPattern: value[at]))
                    at += 1
                }
                attributes.append(Attribute(name: ordinal, from: from, to: bytes.count))
            }
            index += 2
        }
    }

    /// `xmlns` or `xmlns:…`.
    private static func isDeclaration(_ name: UnsafePointer<CChar>) -> Bool {
        guard name[0] == 0x78, name[1] == 0x6D, name[2] == 0x6C, name[3] == 0x6E, name[4] == 0x73 else { return false }
        return name[5] == 0 || name[5] == 0x3A
    }
}
