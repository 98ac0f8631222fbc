internal import CExpat

/// Where XML comes from: an entry of an archive, unpacked as it is read, or bytes already there.
enum MarkupSource {
    case entry(ArchiveStream)
    case bytes([UInt8])
}

/// Feeds Expat piece by piece and lets it fill the queue. No DTD, no entity but the five, nothing loaded from anywhere.
final class MarkupFeed {
    let queue: UnsafeMutablePointer<MarkupQueue>
    private let parser: OpaquePointer
    private let source: MarkupSource
    private let part: String
    private let limits: Limits
    private var position = 0
    private var piece = MarkupFeed.plainPiece
    private(set) var isFinished = false

    private static let plainPiece = 64 << 10

    init(
        _ source: MarkupSource,
        part: String,
        vocabulary: MarkupVocabulary,
        limits: Limits,
        locating: Bool = false
    ) throws(InputError.Reason) {
        guard let parser = XML_ParserCreate(nil) else { throw .init(.partDamaged(part: part)) }
        self.parser = parser
        self.source = source
        self.part = part
        self.limits = limits
        queue = .allocate(capacity: 1)
        queue.initialize(
            to: MarkupQueue(parser: parser, vocabulary: vocabulary, part: part, limits: limits, locates: locating)
        )
        XML_SetUserData(parser, queue)
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name else { return }
                MarkupFeed.queue(data)?.pointee.start(name, attributes)
            },
            { data, _ in MarkupFeed.queue(data)?.pointee.end() }
        )
        XML_SetCharacterDataHandler(parser) { data, start, count in
            guard let start else { return }
            MarkupFeed.queue(data)?.pointee.text(start, count: Int(count))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            guard let queue = MarkupFeed.queue(data) else { return }
            queue.pointee.refuse(.doctype(part: queue.pointee.part))
        }
    }

    deinit {
        XML_ParserFree(parser)
        queue.deinitialize(count: 1)
        queue.deallocate()
    }

    private static func queue(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<MarkupQueue>? {
        data?.assumingMemoryBound(to: MarkupQueue.self)
    }

    /// Parses the next piece into the queue.
    ///
    /// Throws what the source throws, `.markupDamaged`, `.doctype` and what the limits refuse.
    func advance() throws(InputError.Reason) {
        guard let buffer = XML_GetBuffer(parser, Int32(piece)) else { throw .init(.partDamaged(part: part)) }
        let count = try fill(UnsafeMutableRawBufferPointer(start: buffer, count: piece))
        queue.pointee.moved = false
        let status = XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
        if let refusal = queue.pointee.refusal { throw .init(refusal) }
        guard status == XML_STATUS_OK else {
            throw .init(.markupDamaged(part: part, line: Int(clamping: XML_GetCurrentLineNumber(parser))))
        }
        if count == 0 { isFinished = true }
        adapt()
        if let refusal = queue.pointee.refusal { throw .init(refusal) }
    }

    /// A token that goes on over pieces is scanned anew with each; doubling the piece keeps that linear.
    private func adapt() {
        if queue.pointee.moved {
            piece = MarkupFeed.plainPiece
        } else if piece >= limits.textBytes {
            queue.pointee.refuse(.textTooLong(part: part, limit: limits.textBytes))
        } else {
            piece *= 2
        }
    }

    private func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(InputError.Reason) -> Int {
        switch source {
        case .entry(let stream):
            return try stream.read(into: buffer)
        case .bytes(let bytes):
            let count = min(buffer.count, bytes.count - position)
            if count > 0 { buffer.copyBytes(from: bytes[position..<(position + count)]) }
            position += count
            return count
        }
    }
}
