internal import Glibc

/// The element and attribute names that a reader knows, as an enum whose raw values are the names with a fixed prefix
/// (`w:p`), whatever prefixes a file itself declares. Attributes without a prefix are spelled without one.
protocol MarkupName: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// Built once per enum: `static let vocabulary = MarkupVocabulary(Self.self, spaces: […])`.
    static var vocabulary: MarkupVocabulary { get }
}

/// The names of a `MarkupName` enum by spelling, and the namespaces by address.
struct MarkupVocabulary: Sendable {
    /// Position in `allCases` by spelling.
    fileprivate let ordinals: [String: Int16]
    /// The fixed prefix by namespace address; several addresses may share one (strict and transitional).
    fileprivate let prefixes: [String: String]

    init<Name: MarkupName>(_: Name.Type, spaces: [String: String]) {
        var ordinals: [String: Int16] = [:]
        for (index, name) in Name.allCases.enumerated() { ordinals[name.rawValue] = Int16(clamping: index) }
        self.ordinals = ordinals
        prefixes = spaces
    }
}

/// Tells names as a file writes them: prefixes resolved by the declarations in force, results remembered by bytes.
struct MarkupNames: ~Copyable {
    /// What stands for every name that the vocabulary lacks.
    static let unknown: Int16 = -1

    private struct Binding {
        var prefix: String
        /// The fixed prefix, or nil for a namespace that nobody asked about.
        var fixed: String?
        var depth: Int
    }

    /// A name that was met. (Not private: the compiler, 6.3, breaks on private elements of a `Pile` that others hold.)
    struct Slot {
        /// The bytes of a short name, a hash of a longer one; told apart by `count`.
        var key: UInt64
        var start: Int32
        var count: Int32
        var ordinal: Int16
    }

    /// Names of so many bytes are their own keys.
    private static let short = 7

    private let vocabulary: MarkupVocabulary
    private var bindings: [Binding] = []
    /// The depth of the last of them.
    private var innermost = 0
    // An open-addressing table over the names met so far; `spellings` holds their bytes end to end.
    private var slots = Pile<Slot>(capacity: 64)
    private var table: [UInt16]
    private var spellings = Pile<UInt8>()

    init(_ vocabulary: MarkupVocabulary) {
        self.vocabulary = vocabulary
        table = [UInt16](repeating: 0, count: 1024)
    }

    /// Takes in a declaration (`xmlns:prefix="address"`, prefix empty for the default) on an element at `depth`.
    mutating func declare(prefix: String, address: String, depth: Int) {
        let fixed = vocabulary.prefixes[address]
        let before = resolve(prefix)
        bindings.append(Binding(prefix: prefix, fixed: fixed, depth: depth))
        innermost = depth
        if before != fixed { forget() }
    }

    /// Drops the declarations of an element at `depth` that ends.
    mutating func leave(depth: Int) {
        guard depth <= innermost, depth > 0 else { return }
        var changed = false
        while let last = bindings.last, last.depth >= depth {
            bindings.removeLast()
            if resolve(last.prefix) != last.fixed { changed = true }
        }
        innermost = bindings.last?.depth ?? 0
        if changed { forget() }
    }

    /// The position of a name in the vocabulary, or `unknown`.
    mutating func ordinal(_ name: UnsafePointer<CChar>, isAttribute: Bool) -> Int16 {
        var key: UInt64 = 0
        var count = 0
        while name[count] != 0, count < MarkupNames.short {
            key |= UInt64(UInt8(bitPattern: name[count])) &<< UInt64(8 &* count)
            count += 1
        }
        while name[count] != 0 {
            key = (key ^ UInt64(UInt8(bitPattern: name[count]))) &* 0x100_0000_01B3
            count += 1
        }
        // An attribute may have the name of an element.
        if isAttribute { key ^= 1 << 63 }
        var at = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54)
        while true {
            let entry = table[at]
            if entry == 0 { break }
            let slot = slots[Int(entry) - 1]
            if slot.key == key, slot.count == count, count <= MarkupNames.short || matches(slot, name) {
                return slot.ordinal
            }
            at = (at + 1) & 1023
        }
        return remember(name, count: count, key: key, at: at, isAttribute: isAttribute)
    }

    private func matches(_ slot: Slot, _ name: UnsafePointer<CChar>) -> Bool {
        let spelled = spellings.stretch(Int(slot.start), Int(slot.start + slot.count))
        guard let start = spelled.baseAddress else { return false }
        return memcmp(start, name, spelled.count) == 0
    }

    private mutating func remember(
        _ name: UnsafePointer<CChar>,
        count: Int,
        key: UInt64,
        at: Int,
        isAttribute: Bool
    ) -> Int16 {
        let bytes = UnsafeBufferPointer(start: name, count: count).map { UInt8(bitPattern: $0) }
        let ordinal = look(up: bytes, isAttribute: isAttribute)
        // A file of absurdly many names is looked up slowly, but the table stays small.
        if slots.count < 700, count < 256 {
            slots.append(
                Slot(key: key, start: Int32(spellings.count), count: Int32(count), ordinal: ordinal)
            )
            for byte in bytes { spellings.append(byte) }
            table[at] = UInt16(slots.count)
        }
        return ordinal
    }

    private func look(up bytes: [UInt8], isAttribute: Bool) -> Int16 {
        let spelled: String
        if let colon = bytes.firstIndex(of: 0x3A) {
            let prefix = String(decoding: bytes[..<colon], as: UTF8.self)
            let fixed = prefix == "xml" ? "xml" : resolve(prefix)
            guard let fixed else { return Self.unknown }
            spelled = fixed + ":" + String(decoding: bytes[(colon + 1)...], as: UTF8.self)
        } else if isAttribute {
            spelled = String(decoding: bytes, as: UTF8.self)
        } else {
            let local = String(decoding: bytes, as: UTF8.self)
            guard let fixed = resolve("") else { return Self.unknown }
            spelled = fixed + ":" + local
        }
        return vocabulary.ordinals[spelled] ?? Self.unknown
    }

    private func resolve(_ prefix: String) -> String? {
        for binding in bindings.reversed() where binding.prefix == prefix { return binding.fixed }
        return nil
    }

    private mutating func forget() {
        if slots.isEmpty { return }
        slots.removeAll()
        spellings.removeAll()
        for index in table.indices { table[index] = 0 }
    }
}
