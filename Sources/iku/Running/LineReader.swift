internal import Glibc
internal import Model

/// The lines of a file, one after the other: no more of it is held than a line and a piece.
struct LineReader: ~Copyable {
    /// One line, without its end.
    struct Line: Sendable {
        /// Counts from 1; empty lines count and are passed over.
        var number: Int
        /// Nil for a line longer than the limit.
        var bytes: [UInt8]?
    }

    private static let piece = 1 << 20
    private let path: String
    private let descriptor: Int32
    private let limit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    /// Up to where no end of line was found.
    private var searched = 0
    private var number = 0
    private var isOver = false

    /// - Throws: `CommandError.input` where the file cannot be opened.
    init(_ path: String, limit: Int) throws(CommandError) {
        self.path = path
        self.limit = limit
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .input(Messages.noInput(path, Messages.cannotOpen(errno))) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            throw .input(Messages.noInput(path, Messages.notAFile))
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The next line that is not empty; nil behind the last.
    ///
    /// - Throws: `CommandError.input` where reading fails.
    mutating func next() throws(CommandError) -> Line? {
        var isTooLong = false
        while true {
            if let end = endOfLine() {
                let bytes = Array(buffer[start..<end])
                pass(end + 1)
                number += 1
                if isTooLong { return Line(number: number, bytes: nil) }
                if bytes.contains(where: { $0 > 0x20 }) { return Line(number: number, bytes: bytes) }
                continue
            }
            if buffer.count - start > limit {
                isTooLong = true
                pass(buffer.count)
            }
            if isOver {
                let rest = Array(buffer[start...])
                pass(buffer.count)
                guard isTooLong || rest.contains(where: { $0 > 0x20 }) else { return nil }
                number += 1
                return Line(number: number, bytes: isTooLong ? nil : rest)
            }
            try fill()
        }
    }

    private mutating func pass(_ index: Int) {
        start = index
        searched = index
    }

    private mutating func endOfLine() -> Int? {
        let (from, count) = (searched, buffer.count)
        let found = buffer.withUnsafeBytes { bytes -> Int? in
            guard from < count, let base = bytes.baseAddress else { return nil }
            return memchr(base + from, 0x0A, count - from).map { base.distance(to: UnsafeRawPointer($0)) }
        }
        searched = found ?? count
        return found
    }

    private mutating func fill() throws(CommandError) {
        buffer.removeSubrange(..<start)
        searched -= start
        start = 0
        var failure: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: Self.piece) { target, count in
            var got = -1
            repeat { got = read(descriptor, target.baseAddress, Self.piece) } while got < 0 && errno == EINTR
            if got < 0 { failure = errno }
            count = max(got, 0)
        }
        guard failure == 0 else { throw .input(Messages.noInput(path, Messages.cannotOpen(failure))) }
        isOver = piece.isEmpty
        buffer += piece
    }
}
