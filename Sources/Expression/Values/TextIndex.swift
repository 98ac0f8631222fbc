/// A text to be looked up, with its hash.
struct HashedText: Sendable {
    let text: String
    let hash: UInt64

    init(_ text: String) {
        self.text = text
        hash = withBytes(text, HashedText.hash)
    }

    private static let one: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let two: UInt64 = 0xD6E8_FEB8_6659_FD93

    /// The same in every run. Both halves of a 128-bit product are mixed, eight bytes at a time.
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        let count = raw.count
        var state = UInt64(truncatingIfNeeded: count) &* one
        if count >= 8 {
            var at = 0
            while at + 8 < count {
                state = mixed(state ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self), two)
                at += 8
            }
            state ^= raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else if count >= 4 {
            let head = raw.loadUnaligned(as: UInt32.self)
            let tail = raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            state ^= UInt64(head) << 32 | UInt64(tail)
        } else if count > 0 {
            state ^= UInt64(raw[0]) << 16 | UInt64(raw[count / 2]) << 8 | UInt64(raw[count - 1])
        }
        return mixed(state, one)
    }

    @inline(__always)
    private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let (high, low) = (a ^ two).multipliedFullWidth(by: b)
        return high ^ low
    }
}

/// Texts in the order in which they came, each once, found by their bytes without Unicode normalisation.
///
/// A few are searched one by one; more have a table with open addressing. The hash is quick and known to everyone, so a
/// set of texts may be made to collide: where too many do, Swift's own dictionary, whose hash is secret, takes over.
/// Nothing that can be seen depends on either.
struct TextIndex: Sendable {
    private static let tableFrom = 5
    private static let longestProbe = 24

    private(set) var texts: [String] = []
    /// Upper half of the hash, position + 1; 0: free. As many as a power of two, at least twice the texts.
    private var table: [UInt64] = []
    /// Used instead of the table, which is empty then.
    private var crowded: [TextKey: Int32] = [:]

    var count: Int { texts.count }

    mutating func reserveCapacity(_ count: Int) { texts.reserveCapacity(count) }

    func position(of text: String) -> Int? {
        if texts.count < TextIndex.tableFrom { return search(text) }
        return find(text, HashedText(text).hash)
    }

    func position(of key: HashedText) -> Int? {
        if texts.count < TextIndex.tableFrom { return search(key.text) }
        return find(key.text, key.hash)
    }

    /// false: it is there already.
    mutating func insert(_ text: String) -> Bool {
        if texts.count + 1 < TextIndex.tableFrom {
            if search(text) != nil { return false }
            texts.append(text)
            return true
        }
        if crowded.isEmpty, table.count < 2 * (texts.count + 1) { grow() }
        let hash = HashedText(text).hash
        if find(text, hash) != nil { return false }
        texts.append(text)
        enter(hash, texts.count - 1)
        return true
    }

    private func search(_ text: String) -> Int? {
        for position in texts.indices where equalBytes(texts[position], text) { return position }
        return nil
    }

    private func find(_ text: String, _ hash: UInt64) -> Int? {
        let mask = table.count - 1
        guard mask >= 0 else { return crowded[TextKey(text: text)].map(Int.init) }
        var at = Int(truncatingIfNeeded: hash) & mask
        // Nothing lies further from its place than the longest probe.
        var probes = 0
        while probes <= TextIndex.longestProbe {
            let entry = table[at]
            if entry == 0 { return nil }
            if (entry ^ hash) >> 32 == 0 {
                let position = Int(entry & 0xFFFF_FFFF) - 1
                if equalBytes(texts[position], text) { return position }
            }
            at = (at + 1) & mask
            probes += 1
        }
        return nil
    }

    private mutating func enter(_ hash: UInt64, _ position: Int) {
        let mask = table.count - 1
        guard mask >= 0 else {
            crowded[TextKey(text: texts[position])] = Int32(position)
            return
        }
        var at = Int(truncatingIfNeeded: hash) & mask
        for _ in 0...TextIndex.longestProbe {
            if table[at] == 0 {
                table[at] = (hash >> 32) << 32 | UInt64(position + 1)
                return
            }
            at = (at + 1) & mask
        }
        table = []
        crowded = Dictionary(uniqueKeysWithValues: texts.enumerated().map { (TextKey(text: $1), Int32($0)) })
    }

    private mutating func grow() {
        table = Array(repeating: 0, count: max(table.count * 2, 16))
        for position in texts.indices where crowded.isEmpty { enter(HashedText(texts[position]).hash, position) }
    }
}

/// A text as a key: by its bytes, without Unicode normalisation.
struct TextKey: Hashable, Sendable {
    let text: String

    static func == (a: TextKey, b: TextKey) -> Bool { equalBytes(a.text, b.text) }

    func hash(into hasher: inout Hasher) {
        withBytes(text) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
