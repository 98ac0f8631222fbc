/// The encodings that text files of Indonesian offices come in, told by content.
enum Encoding: String {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
}

/// Text as UTF-8 bytes, with what had to be replaced on the way.
struct DecodedText {
    var bytes: [UInt8]
    var encoding: Encoding
    /// Bytes (code units for UTF-16) that had no meaning and became U+FFFD.
    var damaged = 0
}

extension DecodedText {
    /// Decodes a whole file, or throws `.binary` or `.undecodable`.
    static func decode(_ bytes: [UInt8]) throws(InputError.Reason) -> DecodedText {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return fromUTF8(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try fromUTF16(bytes, from: 2, bigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try fromUTF16(bytes, from: 2, bigEndian: true) }
        switch zeroPattern(bytes) {
        case .none: break
        case .odd: return try fromUTF16(bytes, from: 0, bigEndian: false)
        case .even: return try fromUTF16(bytes, from: 0, bigEndian: true)
        case .scattered: throw .init(.binary)
        }
        if looksBinary(bytes) { throw .init(.binary) }
        let check = UTF8Check(bytes)
        if check.invalid == 0 { return DecodedText(bytes: bytes, encoding: .utf8) }
        // A damaged UTF-8 file still has more sound sequences than broken ones; Windows text has hardly any sound one.
        if check.sound > check.invalid { return fromUTF8(bytes) }
        return fromWindows1252(bytes)
    }

    private enum Zeros { case none, odd, even, scattered }

    /// Zero bytes stand in every second place of UTF-16 text in Latin script, and nowhere in other text.
    private static func zeroPattern(_ bytes: [UInt8]) -> Zeros {
        let sample = bytes.prefix(64 << 10)
        var odd = 0
        var even = 0
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index & 1 == 1 { odd += 1 } else { even += 1 }
        }
        if odd + even == 0 { return .none }
        let half = sample.count / 2
        if odd > half * 7 / 10, even < half / 10 { return .odd }
        if even > half * 7 / 10, odd < half / 10 { return .even }
        return (odd + even) * 1000 > sample.count ? .scattered : .none
    }

    private static func looksBinary(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(64 << 10)
        var controls = 0
        for byte in sample where byte < 0x20 && !(0x09...0x0D).contains(byte) { controls += 1 }
        return controls * 100 > sample.count
    }

    /// Repairs UTF-8: each broken sequence becomes U+FFFD.
    private static func fromUTF8(_ bytes: [UInt8]) -> DecodedText {
        let check = UTF8Check(bytes)
        if check.invalid == 0 { return DecodedText(bytes: bytes, encoding: .utf8) }
        let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
        return DecodedText(bytes: repaired, encoding: .utf8, damaged: check.invalid)
    }

    private static func fromUTF16(
        _ bytes: [UInt8],
        from start: Int,
        bigEndian: Bool
    ) throws(InputError.Reason) -> DecodedText {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var damaged = (bytes.count - start) & 1
        var index = start
        func unit(_ at: Int) -> UInt32 {
            bigEndian
                ? UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1]) : UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at])
        }
        while index + 1 < bytes.count {
            var scalar = unit(index)
            index += 2
            if scalar & 0xFC00 == 0xD800, index + 1 < bytes.count, unit(index) & 0xFC00 == 0xDC00 {
                scalar = 0x10000 + ((scalar & 0x3FF) << 10) + (unit(index) & 0x3FF)
                index += 2
            } else if scalar & 0xF800 == 0xD800 {
                scalar = 0xFFFD
                damaged += 1
            }
            append(scalar, to: &out)
        }
        let encoding: Encoding = bigEndian ? .utf16BigEndian : .utf16LittleEndian
        if damaged * 10 > (bytes.count - start) / 2 + 10 {
            throw .init(.undecodable(encoding: encoding.rawValue))
        }
        return DecodedText(bytes: out, encoding: encoding, damaged: damaged)
    }

    /// The scalars of 0x80 … 0x9F in Windows-1252; 0 where it defines none.
    private static let windowsUpper: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    private static func fromWindows1252(_ bytes: [UInt8]) -> DecodedText {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        var damaged = 0
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else if byte < 0xA0 {
                let scalar = windowsUpper[Int(byte) - 0x80]
                if scalar == 0 { damaged += 1 }
                append(scalar == 0 ? 0xFFFD : scalar, to: &out)
            } else {
                append(UInt32(byte), to: &out)
            }
        }
        return DecodedText(bytes: out, encoding: .windows1252, damaged: damaged)
    }

    private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
        switch scalar {
        case ..<0x80:
            out.append(UInt8(scalar))
        case ..<0x800:
            out.append(UInt8(0xC0 | scalar >> 6))
            out.append(UInt8(0x80 | scalar & 0x3F))
        case ..<0x10000:
            out.append(UInt8(0xE0 | scalar >> 12))
            out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            out.append(UInt8(0x80 | scalar & 0x3F))
        default:
            out.append(UInt8(0xF0 | scalar >> 18 & 0x07))
            out.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            out.append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}

extension InputError {
    /// An error before its file is known.
    struct Reason: Error {
        var code: Code
        var line: Int?
        init(_ code: Code, line: Int? = nil) {
            self.code = code
            self.line = line
        }
    }
}

/// Counts the sound multi-byte sequences of UTF-8 and the broken ones.
struct UTF8Check {
    private(set) var sound = 0
    private(set) var invalid = 0

    init(_ bytes: [UInt8]) {
        var index = 0
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            let length = UTF8Check.length(of: bytes, at: index)
            if length == 0 {
                invalid += 1
                index += 1
            } else {
                sound += 1
                index += length
            }
        }
    }

    /// Length of the well-formed sequence at `index`, or 0 (Unicode, table 3-7).
    private static func length(of bytes: [UInt8], at index: Int) -> Int {
        let lead = bytes[index]
        func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < bytes.count && range.contains(bytes[index + offset])
        }
        switch lead {
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }
}
