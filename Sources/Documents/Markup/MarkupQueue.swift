internal import CExpat
internal import Glibc

/// What Expat reported of one piece of a file, waiting to be pulled.
///
/// Lives behind a pointer: Expat's callbacks write it, the reader drains it, never both at once.
struct MarkupQueue: ~Copyable {
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

    private(set) var entries = Pile<Entry>()
    private(set) var attributes = Pile<Attribute>()
    private(set) var bytes = Pile<UInt8>()
    /// Where each entry stands in the part, kept only when asked for.
    var spans: [Range<Int>] = []
    /// Why the parser was stopped.
    var refusal: InputError.Code?
    /// Whether anything came since it was last set to false.
    var moved = false
    private var names: MarkupNames
    let part: String
    let limits: Limits
    /// The names of the elements that are open: an end has the name of its start.
    private var open = Pile<Int16>()
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
            entries.removeAll()
            attributes.removeAll()
            bytes.removeAll()
            spans.removeAll(keepingCapacity: true)
            return
        }
        // One long text arriving in many pieces is not copied with each.
        if entries.count == 1 { return }
        if locates { spans.removeFirst(spans.count - 1) }
        entries.removeAll()
        attributes.removeAll()
        bytes.removeFirst(last.from)
        entries.append(Entry(kind: .text, name: MarkupNames.unknown, from: 0, to: bytes.count))
    }

    mutating func start(_ name: UnsafePointer<CChar>, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        moved = true
        let depth = open.count + 1
        if depth > limits.markupDepth { return refuse(.tooDeep(part: part, limit: limits.markupDepth)) }
        // Declarations first, for they count for the element's own names.
        if let list { declare(list, depth: depth) }
        let ordinal = names.ordinal(name, isAttribute: false)
        open.append(ordinal)
        let from = attributes.count
        // Nobody asks for the attributes of an element that nobody knows.
        if ordinal != MarkupNames.unknown, let list { take(list) }
        entries.append(Entry(kind: .start, name: ordinal, from: from, to: attributes.count))
        if locates { spans.append(span) }
    }

    mutating func end() {
        moved = true
        entries.append(Entry(kind: .end, name: open.last ?? MarkupNames.unknown, from: 0, to: 0))
        if locates { spans.append(span) }
        names.leave(depth: open.count)
        open.removeLast()
    }

    mutating func text(_ start: UnsafePointer<CChar>, count: Int) {
        moved = true
        let from = bytes.count
        append(start, count: count)
        if var last = entries.last, last.kind == .text, last.to == from {
            last.to = bytes.count
            entries[entries.count - 1] = last
            if locates, let end = spans.indices.last { spans[end] = spans[end].lowerBound..<span.upperBound }
            if bytes.count - last.from > limits.textBytes {
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

    private mutating func append(_ start: UnsafePointer<CChar>, count: Int) {
        start.withMemoryRebound(to: UInt8.self, capacity: count) { bytes.append($0, count: count) }
    }

    /// Takes in the declarations of an element, and counts its attributes.
    private mutating func declare(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>, depth: Int) {
        var index = 0
        while let name = list[index], let value = list[index + 1] {
            if MarkupQueue.isDeclaration(name) {
                let prefix = name[5] == 0 ? "" : String(cString: name + 6)
                names.declare(prefix: prefix, address: String(cString: value), depth: depth)
            }
            index += 2
        }
        if index / 2 > limits.attributes { refuse(.tooManyAttributes(part: part, limit: limits.attributes)) }
    }

    /// Keeps the attributes that the vocabulary knows.
    private mutating func take(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        var index = 0
        while let name = list[index], let value = list[index + 1] {
            let ordinal = names.ordinal(name, isAttribute: true)
            if ordinal != MarkupNames.unknown {
                let from = bytes.count
                append(value, count: strlen(value))
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
