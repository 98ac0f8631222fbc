import Glibc
internal import RE2Shim

// `String` compares after Unicode normalisation; the language compares code points. UTF-8 keeps the order of code
// points, so both equality and order are those of the bytes.

/// Whether two texts consist of the same code points, asked where they mostly do not: `==` tells short ones apart
/// without looking at bytes. What it takes for equal may still differ in its code points.
@inline(__always)
func equalSeldom(_ a: String, _ b: String) -> Bool {
    a == b && equalBytes(a, b)
}

/// Whether two texts consist of the same code points.
@inline(__always)
func equalBytes(_ a: String, _ b: String) -> Bool {
    let one = a.utf8
    let two = b.utf8
    guard one.count == two.count else { return false }
    let left = one.span
    let right = two.span
    return left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in equalBytes(left, right) }
    }
}

@inline(__always)
func equalBytes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let left = a.baseAddress, let right = b.baseAddress else { return a.count == b.count }
    return a.count == b.count && memcmp(left, right, a.count) == 0
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

/// The UTF-8 bytes of a text, in place where it lies contiguous.
@inline(__always)
func withBytes<R>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    text.utf8.span.withUnsafeBufferPointer(body)
}

/// How many code points a text has.
func scalarCount(_ text: String) -> Int {
    withBytes(text) { bytes in
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count &+= 1 }
        return count
    }
}

/// Whether `needle` occurs in `text`, byte for byte.
func contains(_ text: String, _ needle: String) -> Bool {
    withBytes(text) { text in withBytes(needle) { find($0, in: text, from: 0) != nil } }
}

/// Where `needle` first occurs in `text` at or after `start`, in bytes. Linear, whatever the texts are.
func find(_ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start <= text.count else { return nil }
    if needle.isEmpty { return start }
    let rest = UnsafeBufferPointer(rebasing: text[start...])
    let found = rest.withMemoryRebound(to: CChar.self) { rest in
        needle.withMemoryRebound(to: CChar.self) { needle in
            iku_find(rest.baseAddress, rest.count, needle.baseAddress, needle.count)
        }
    }
    return found < 0 ? nil : start + Int(found)
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

func hasPrefix(_ text: String, _ prefix: String) -> Bool {
    withBytes(text) { text in
        withBytes(prefix) { prefix in
            prefix.count <= text.count && equalBytes(UnsafeBufferPointer(rebasing: text[..<prefix.count]), prefix)
        }
    }
}

func hasSuffix(_ text: String, _ suffix: String) -> Bool {
    withBytes(text) { text in
        withBytes(suffix) { suffix in
            suffix.count <= text.count
                && equalBytes(UnsafeBufferPointer(rebasing: text[(text.count - suffix.count)...]), suffix)
        }
    }
}
