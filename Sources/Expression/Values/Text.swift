import Glibc
internal import RE2Shim

// `String` compares after Unicode normalisation; the language compares code points. UTF-8 keeps the order of code
// points, so both equality and order are those of the bytes.

/// Whether two texts consist of the same code points.
@inline(__always)
func equalBytes(_ a: String, _ b: String) -> Bool {
    if isSameInMemory(a, b) { return true }
    let (one, two) = (a.utf8, b.utf8)
    let count = one.count
    if count != two.count { return false }
    if count == 0 { return true }
    if one[one.startIndex] != two[two.startIndex] { return false }
    return withBytes(a) { left in withBytes(b) { right in equalBytes(left, right) } }
}

@inline(__always)
func equalBytes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let left = a.baseAddress, let right = b.baseAddress else { return a.count == b.count }
    return a.count == b.count && memcmp(left, right, a.count) == 0
}

/// Whether two texts are the same words in memory. Then they are equal: most equal texts of up to 15 bytes lie in those
/// words, and copies of a longer one share its bytes. Texts that differ there may be equal too.
@inline(__always)
private func isSameInMemory(_ a: String, _ b: String) -> Bool {
    withUnsafeBytes(of: a) { left in
        withUnsafeBytes(of: b) { right in
            guard let one = left.baseAddress, let two = right.baseAddress else { return false }
            return memcmp(one, two, left.count) == 0
        }
    }
}

/// The order of two texts by code point.
func orderBytes(_ a: String, _ b: String) -> Order {
    withBytes(a) { left in
        withBytes(b) { right in
            let common = min(left.count, right.count)
            if let one = left.baseAddress, let two = right.baseAddress {
                let sign = memcmp(one, two, common)
                if sign != 0 { return sign < 0 ? .less : .greater }
            }
            return Order(left.count, right.count)
        }
    }
}

/// The UTF-8 bytes of a text, in place where it lies contiguous: everywhere but in texts of other systems.
@inline(__always)
func withBytes<R>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(text.utf8).withUnsafeBufferPointer(body)
}

/// How many code points a text has.
func scalarCount(_ text: String) -> Int {
    withBytes(text) { bytes in
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count &+= 1 }
        return count
    }
}

/// Where `needle` first occurs in `text` at or after `start`, in bytes. Linear, whatever the texts are.
func find(_ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start <= text.count else { return nil }
    guard let wanted = needle.baseAddress, let first = needle.first, let base = text.baseAddress else {
        return needle.isEmpty ? start : nil
    }
    // From one place where the first byte stands to the next, which is quickest in real texts. Where that comes to
    // nothing too often, the search that is linear for certain goes on from there.
    var at = start
    for _ in 0..<8 {
        let room = text.count - at - needle.count + 1
        guard room > 0, let found = memchr(base + at, Int32(first), room) else { return nil }
        at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
        if memcmp(found, wanted, needle.count) == 0 { return at }
        at += 1
    }
    let rest = UnsafeBufferPointer(rebasing: text[at...])
    let found = rest.withMemoryRebound(to: CChar.self) { rest in
        needle.withMemoryRebound(to: CChar.self) { needle in
            iku_find(rest.baseAddress, rest.count, needle.baseAddress, needle.count)
        }
    }
    return found < 0 ? nil : at + Int(found)
}

/// Where `needle` last begins in `text` at or before `limit`, in bytes: the first place in both read backwards.
func findLast(_ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, to limit: Int) -> Int? {
    guard needle.count <= text.count else { return nil }
    let end = min(limit, text.count - needle.count) + needle.count
    let backwards = Array(text[..<end].reversed())
    let wanted = Array(needle.reversed())
    let found = backwards.withUnsafeBufferPointer { text in
        wanted.withUnsafeBufferPointer { find($0, in: text, from: 0) }
    }
    return found.map { end - $0 - needle.count }
}

/// A question asked of two texts, answered byte for byte.
package enum TextPredicate: Sendable {
    case contains, hasPrefix, hasSuffix

    func holds(_ text: String, _ other: String) -> Bool {
        withBytes(text) { text in withBytes(other) { holds(text, $0) } }
    }

    @inline(__always)
    func holds(_ text: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard other.count <= text.count else { return false }
        guard let start = text.baseAddress, let wanted = other.baseAddress else { return true }
        return switch self {
        case .contains: find(other, in: text, from: 0) != nil
        case .hasPrefix: memcmp(start, wanted, other.count) == 0
        case .hasSuffix: memcmp(start + (text.count - other.count), wanted, other.count) == 0
        }
    }
}

/// The bytes of a constant text, at a fixed place for as long as whoever uses them holds this.
final class ConstantBytes: @unchecked Sendable {
    // Written once, before anyone else sees it.
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ text: String) {
        let place = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
        _ = place.initialize(from: text.utf8)
        bytes = UnsafeBufferPointer(place)
    }

    deinit { bytes.deallocate() }
}
