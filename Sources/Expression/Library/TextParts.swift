extension StandardLibrary {
    static let textParts: [Function] = [
        entry(
            "charAt",
            "text",
            id: "Huruf pada nomor itu, mulai 0; kosong tepat di akhir.",
            en: "The character at that number, from 0; empty right at the end.",
            [("'teks'.charAt(1)", "'e'")],
            member("char_at", [.string, .int], .string, .binary(TextParts.charAt))
        ),
        entry(
            "indexOf",
            "text",
            id: "Nomor huruf tempat teks lain pertama ditemukan, atau -1; seperti FIND.",
            en: "Where the other text is first found, or -1; like FIND.",
            [("'mamalia'.indexOf('ma')", "0"), ("'mamalia'.indexOf('ma', 1)", "2"), ("'a'.indexOf('b')", "-1")],
            member("index_of", [.string, .string], .int, .binary { TextParts.indexOf([$0, $1]) }),
            member("index_of_from", [.string, .string, .int], .int, .ternary { TextParts.indexOf([$0, $1, $2]) })
        ),
        entry(
            "lastIndexOf",
            "text",
            id: "Nomor huruf tempat teks lain terakhir ditemukan, atau -1.",
            en: "Where the other text is last found, or -1.",
            [("'mamalia'.lastIndexOf('ma')", "2")],
            member("last_index_of", [.string, .string], .int, .binary { TextParts.lastIndexOf([$0, $1]) }),
            member(
                "last_index_of_from",
                [.string, .string, .int],
                .int,
                .ternary { TextParts.lastIndexOf([$0, $1, $2]) }
            )
        ),
        entry(
            "replace",
            "text",
            id: "Mengganti teks, paling banyak sekian kali bila diberikan; seperti SUBSTITUTE.",
            en: "Replaces a text, at most so many times if given; like SUBSTITUTE.",
            [("'1.000'.replace('.', '')", "'1000'"), ("'a-b-c'.replace('-', '+', 1)", "'a+b-c'")],
            member("replace", [.string, .string, .string], .string, .ternary { TextParts.replace([$0, $1, $2]) }),
            member("replace_limit", [.string, .string, .string, .int], .string, .variadic(TextParts.replace))
        ),
        entry(
            "split",
            "text",
            id: "Memotong teks pada pemisah, menjadi paling banyak sekian potong bila diberikan.",
            en: "Cuts a text at a separator, into at most so many parts if given.",
            [("'a,b,c'.split(',')", "['a', 'b', 'c']"), ("'a,b,c'.split(',', 2)", "['a', 'b,c']")],
            member("split", [.string, .string], .list(.string), .binary { TextParts.split([$0, $1]) }),
            member(
                "split_limit",
                [.string, .string, .int],
                .list(.string),
                .ternary { TextParts.split([$0, $1, $2]) }
            )
        ),
        entry(
            "substring",
            "text",
            id: "Bagian teks dari nomor awal sampai sebelum nomor akhir; seperti MID.",
            en: "The part of a text from a start to before an end; like MID.",
            [("'tacocat'.substring(4)", "'cat'"), ("'tacocat'.substring(0, 4)", "'taco'")],
            member("substring", [.string, .int], .string, .binary { TextParts.substring([$0, $1]) }),
            member("substring_end", [.string, .int, .int], .string, .ternary { TextParts.substring([$0, $1, $2]) })
        ),
    ]
}

/// The functions on parts of texts. Places are counted in code points, from 0; the work is done on bytes.
enum TextParts {
    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Value {
        .string(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self))
    }

    /// Where code point `number` begins, in bytes; nil past the end. `number` equal to the count is the end.
    private static func offset(_ number: Int64, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard number >= 0 else { return nil }
        var left = number
        var at = 0
        while left > 0 {
            guard at < bytes.count else { return nil }
            at += 1
            while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
            left -= 1
        }
        return at
    }

    /// How many code points begin before byte `end`.
    private static func count(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int64 {
        var count: Int64 = 0
        for index in 0..<end where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    private static func outOfRange(_ index: Int64) -> Value { Operators.fail(.indexOutOfRange(String(index))) }

    static func charAt(_ value: Value, _ index: Value) -> Value {
        guard case .string(let string) = value, case .int(let index) = index else {
            return Operators.noOverload("charAt", value, index)
        }
        return withBytes(string) { bytes in
            guard let start = offset(index, in: bytes) else { return outOfRange(index) }
            guard start < bytes.count else { return .string("") }
            var end = start + 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            return text(bytes, start..<end)
        }
    }

    static func indexOf(_ arguments: [Value]) -> Value {
        guard case .string(let string) = arguments[0], case .string(let needle) = arguments[1] else {
            return Operators.noOverload("indexOf", arguments)
        }
        let from = arguments.count > 2 ? arguments[2].asInt ?? -1 : 0
        return withBytes(string) { bytes in
            withBytes(needle) { needle in
                guard let start = offset(from, in: bytes) else { return outOfRange(from) }
                guard let found = find(needle, in: bytes, from: start) else { return .int(-1) }
                return .int(count(bytes, before: found))
            }
        }
    }

    static func lastIndexOf(_ arguments: [Value]) -> Value {
        guard case .string(let string) = arguments[0], case .string(let needle) = arguments[1] else {
            return Operators.noOverload("lastIndexOf", arguments)
        }
        return withBytes(string) { bytes in
            withBytes(needle) { needle in
                var last = bytes.count
                if arguments.count > 2, case .int(let from) = arguments[2] {
                    guard let start = offset(from, in: bytes) else { return outOfRange(from) }
                    last = start
                }
                guard let found = findLast(needle, in: bytes, to: last) else { return .int(-1) }
                return .int(count(bytes, before: found))
            }
        }
    }

    static func substring(_ arguments: [Value]) -> Value {
        guard case .string(let string) = arguments[0], case .int(let from) = arguments[1] else {
            return Operators.noOverload("substring", arguments)
        }
        return withBytes(string) { bytes in
            guard let start = offset(from, in: bytes) else { return outOfRange(from) }
            var end = bytes.count
            if arguments.count > 2, case .int(let to) = arguments[2] {
                guard let place = offset(to, in: bytes) else { return outOfRange(to) }
                guard place >= start else { return Operators.fail(.badArgument("\(from) > \(to)")) }
                end = place
            }
            return text(bytes, start..<end)
        }
    }

    static func replace(_ arguments: [Value]) -> Value {
        guard case .string(let string) = arguments[0], case .string(let old) = arguments[1],
            case .string(let new) = arguments[2]
        else { return Operators.noOverload("replace", arguments) }
        let given = arguments.count > 3 ? arguments[3].asInt ?? -1 : -1
        let limit = given < 0 ? Int.max : Int(clamping: given)
        return withBytes(string) { bytes in
            withBytes(old) { old in
                withBytes(new) { new in replace(old, with: new, in: bytes, atMost: limit) }
            }
        }
    }

    private static func replace(
        _ old: UnsafeBufferPointer<UInt8>,
        with new: UnsafeBufferPointer<UInt8>,
        in bytes: UnsafeBufferPointer<UInt8>,
        atMost limit: Int
    ) -> Value {
        var count = 0
        var from = 0
        while count < limit, let found = next(old, in: bytes, from: from) {
            count += 1
            from = found + max(old.count, 1)
        }
        // Both are far from overflow: no text is that long.
        let size = bytes.count + count * (new.count - old.count)
        guard size <= Limits.resultSize else { return Operators.fail(.resultTooLarge) }
        let text = String(unsafeUninitializedCapacity: size) { out in
            var end = 0
            func append(_ part: UnsafeBufferPointer<UInt8>) {
                _ = UnsafeMutableBufferPointer(rebasing: out[end...]).initialize(from: part)
                end += part.count
            }
            var at = 0
            var from = 0
            for _ in 0..<count {
                guard let found = next(old, in: bytes, from: from) else { break }
                append(UnsafeBufferPointer(rebasing: bytes[at..<found]))
                append(new)
                at = found + old.count
                from = found + max(old.count, 1)
            }
            append(UnsafeBufferPointer(rebasing: bytes[at...]))
            return end
        }
        return .string(text)
    }

    /// Where `needle` is next found; an empty one before every character and at the end.
    private static func next(
        _ needle: UnsafeBufferPointer<UInt8>,
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int
    ) -> Int? {
        guard needle.isEmpty else { return find(needle, in: bytes, from: start) }
        var at = start
        while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
        return at <= bytes.count ? at : nil
    }

    static func split(_ arguments: [Value]) -> Value {
        guard case .string(let string) = arguments[0], case .string(let separator) = arguments[1] else {
            return Operators.noOverload("split", arguments)
        }
        let given = arguments.count > 2 ? arguments[2].asInt ?? -1 : -1
        let limit = given < 0 ? Int.max : Int(clamping: given)
        guard limit > 0 else { return .list([]) }
        return withBytes(string) { bytes in
            withBytes(separator) { separator in
                if separator.isEmpty, bytes.isEmpty { return .list([]) }
                var parts: [Value] = []
                parts.reserveCapacity(min(limit, pieces(bytes, separator)))
                var at = 0
                while parts.count < limit - 1 {
                    var end: Int
                    if separator.isEmpty {
                        end = at + 1
                        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
                        if end >= bytes.count { break }
                    } else {
                        guard let found = find(separator, in: bytes, from: at) else { break }
                        end = found
                    }
                    parts.append(text(bytes, at..<end))
                    at = end + separator.count
                }
                parts.append(text(bytes, min(at, bytes.count)..<bytes.count))
                return .list(parts)
            }
        }
    }

    /// In how many parts a text falls, at most.
    private static func pieces(_ bytes: UnsafeBufferPointer<UInt8>, _ separator: UnsafeBufferPointer<UInt8>) -> Int {
        guard let first = separator.first else { return bytes.count }
        var count = 1
        for byte in bytes where byte == first { count += 1 }
        return count
    }
}
