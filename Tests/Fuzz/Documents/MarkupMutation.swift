// Changes markup element by element, so that what comes out is well-formed more often than after changes of bytes.

@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int) -> Int

/// What libFuzzer calls to change an input: half of the changes are its own.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, _ seed: UInt32) -> Int {
    var mutation = MarkupMutation(Array(UnsafeBufferPointer(start: data, count: size)), seed: seed)
    guard mutation.random(2) == 0, mutation.isMarkup else { return mutateBytes(data, size, limit) }
    for _ in 0...mutation.random(3) { mutation.change() }
    guard mutation.bytes.count <= limit, !mutation.bytes.isEmpty else { return mutateBytes(data, size, limit) }
    for (index, byte) in mutation.bytes.enumerated() { data[index] = byte }
    return mutation.bytes.count
}

/// One input being changed.
struct MarkupMutation {
    private(set) var bytes: [UInt8]
    private var state: UInt64

    init(_ bytes: [UInt8], seed: UInt32) {
        self.bytes = bytes
        state = UInt64(seed)
    }

    var isMarkup: Bool { !bytes.starts(with: [0x50, 0x4B]) && bytes.contains(0x3C) }

    /// A number below `bound` (SplitMix64).
    mutating func random(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) >> 33) % max(bound, 1)
    }

    mutating func change() {
        switch random(6) {
        case 0:
            guard let range = element() else { return }
            bytes.removeSubrange(range)
        case 1:
            guard let range = element(), range.count < 4000 else { return }
            let copy = Array(bytes[range])
            for _ in 0...random(6) { bytes.insert(contentsOf: copy, at: range.upperBound) }
        case 2:
            guard let range = element(), range.count < 4000, let other = element() else { return }
            let copy = Array(bytes[range])
            bytes.insert(contentsOf: copy, at: random(2) == 0 ? other.lowerBound : other.upperBound)
        case 3: replaceText()
        default: replaceValue()
        }
    }

    /// A whole element that begins somewhere at random, up to its end tag.
    private mutating func element() -> Range<Int>? {
        guard let start = next(0x3C, from: random(bytes.count)) else { return nil }
        var at = start
        var depth = 0
        while let open = next(0x3C, from: at), let close = next(0x3E, from: open) {
            if open + 1 < bytes.count, bytes[open + 1] == 0x2F {
                depth -= 1
            } else if bytes[close - 1] != 0x2F {
                depth += 1
            }
            at = close + 1
            if depth <= 0 { return start..<at }
        }
        return nil
    }

    private func next(_ byte: UInt8, from: Int) -> Int? { bytes[min(from, bytes.count)...].firstIndex(of: byte) }

    private static let numbers = [
        "0", "1", "-1", "2", "3", "9", "10", "255", "1000", "65536", "2147483648", "9223372036854775807",
        "-9223372036854775808", "99999999999999999999", "", "true", "A1:XFD1048576", "1e999", "0.1", "x",
    ].map { Array($0.utf8) }

    /// The value of an attribute becomes a hostile one or that of another attribute.
    private mutating func replaceValue() {
        guard let range = value() else { return }
        var new = Self.numbers[random(Self.numbers.count)]
        if random(3) == 0, let other = value() { new = Array(bytes[other]) }
        bytes.replaceSubrange(range, with: new)
    }

    private mutating func value() -> Range<Int>? {
        guard let open = next(0x22, from: random(bytes.count)), let close = next(0x22, from: open + 1) else {
            return nil
        }
        return open + 1..<close
    }

    private static let texts = [
        "", " ", "0", "70%", "2021", "No", "Sasaran", "Indikator", "Target", "Formulasi", "1. ", "\u{AD}", "\u{A0}",
        "\r\n", "a\tb", "&#10;", "&amp;", "-", "1e308", "Indikator Kinerja Utama", "DAFTAR ISI", "Pasal 1", "BUPATI X,",
    ].map { Array($0.utf8) }

    private mutating func replaceText() {
        guard let end = next(0x3E, from: random(bytes.count)), let start = next(0x3C, from: end) else { return }
        bytes.replaceSubrange(end + 1..<start, with: Self.texts[random(Self.texts.count)])
    }
}
