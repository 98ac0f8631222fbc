/// Pulls an XML part: one start, end or text at a time.
///
/// Text comes in one piece however the file cuts it; CDATA is text; comments and instructions are passed over.
final class MarkupReader<Name: MarkupName> {
    enum Event {
        /// An element begins; nil for a name that is not in `Name`.
        case start(Name?)
        case end(Name?)
        /// Text, at hand as `text`.
        case text
    }

    private let feed: MarkupFeed
    private let queue: UnsafeMutablePointer<MarkupQueue>
    private let names = Array(Name.allCases)
    private var index = 0
    /// Entries that may be pulled; text that ends a piece waits for what follows it.
    private var readable = 0
    private var current = MarkupQueue.Entry(kind: .text, name: MarkupNames.unknown, from: 0, to: 0)
    /// Elements open: 1 at the start of the root, and at its end.
    private(set) var depth = 0
    private var leaving = false

    /// - Parameter locating: whether `span` is wanted.
    init(
        _ source: MarkupSource,
        part: String,
        limits: Limits,
        locating: Bool = false
    ) throws(InputError.Reason) {
        feed = try MarkupFeed(source, part: part, vocabulary: Name.vocabulary, limits: limits, locating: locating)
        queue = feed.queue
    }

    /// Opens an entry of an archive.
    convenience init(
        _ archive: Archive,
        part: String,
        limits: Limits,
        locating: Bool = false
    ) throws(InputError.Reason) {
        try self.init(.entry(try archive.stream(part)), part: part, limits: limits, locating: locating)
    }

    /// The next event, nil at the end of the part.
    ///
    /// Throws what the archive throws, `.markupDamaged`, `.doctype`, and what goes beyond the limits.
    func next() throws(InputError.Reason) -> Event? {
        if leaving {
            depth -= 1
            leaving = false
        }
        while index >= readable {
            if feed.isFinished { return nil }
            queue.pointee.drain()
            index = 0
            try feed.advance()
            let isOpen = !feed.isFinished && queue.pointee.entries.last?.kind == .text
            readable = queue.pointee.entries.count - (isOpen ? 1 : 0)
        }
        current = queue.pointee.entries[index]
        index += 1
        switch current.kind {
        case .start:
            depth += 1
            return .start(name(current.name))
        case .end:
            leaving = true
            return .end(name(current.name))
        case .text:
            return .text
        }
    }

    private func name(_ ordinal: Int16) -> Name? { ordinal < 0 ? nil : names[Int(ordinal)] }

    /// Passes over everything up to the end of the element that has just begun.
    func skip() throws(InputError.Reason) {
        let outer = depth
        while let event = try next() {
            if case .end = event, depth == outer { return }
        }
    }

    /// The bytes of the part that the current event stands for: a tag, or a stretch of text; empty for the end of an
    /// element written as one tag. Nil unless the reader was made to tell.
    var span: Range<Int>? {
        index > 0 && index <= queue.pointee.spans.count ? queue.pointee.spans[index - 1] : nil
    }

    /// The text of the current text event.
    var text: String { String(decoding: textBytes, as: UTF8.self) }

    /// The bytes of the current text event: at hand until the next event, never kept.
    var textBytes: UnsafeBufferPointer<UInt8> {
        current.kind == .text
            ? queue.pointee.bytes.stretch(current.from, current.to) : UnsafeBufferPointer(start: nil, count: 0)
    }

    /// Appends the text of the current text event to `out`, as UTF-8.
    func appendText(to out: inout [UInt8]) { out.append(contentsOf: textBytes) }

    /// An attribute of the element that has just begun.
    func attribute(_ name: Name) -> String? {
        bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// An attribute as a whole number, within ±10¹² so that sums of a few never overflow; nil where it is missing or none.
    func integer(_ name: Name) -> Int? {
        guard let bytes = bytes(of: name), let first = bytes.first else { return nil }
        let isNegative = first == 0x2D
        let start = isNegative || first == 0x2B ? 1 : 0
        guard bytes.count > start else { return nil }
        var value = 0
        for index in start..<bytes.count {
            let digit = Int(bytes[index] &- 0x30)
            guard digit < 10 else { return nil }
            let (tenfold, isBeyond) = value.multipliedReportingOverflow(by: 10)
            let (next, isOver) = tenfold.addingReportingOverflow(isNegative ? -digit : digit)
            if isBeyond || isOver { return nil }
            value = next
        }
        return min(max(value, -1_000_000_000_000), 1_000_000_000_000)
    }

    /// The bytes of an attribute of the element that has just begun: at hand until the next event, never kept.
    func bytes(of name: Name) -> UnsafeBufferPointer<UInt8>? {
        guard current.kind == .start else { return nil }
        for at in current.from..<current.to {
            let attribute = queue.pointee.attributes[at]
            if names[Int(attribute.name)] == name { return queue.pointee.bytes.stretch(attribute.from, attribute.to) }
        }
        return nil
    }
}
