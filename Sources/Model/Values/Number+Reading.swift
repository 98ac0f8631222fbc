extension Number {
    /// A number as written in Indonesian documents, or nil when the text is none or can be read in two ways.
    ///
    /// The comma is the decimal mark and the dot groups thousands (`1.250,75`, `3,5`); `1.250` is 1250. A dot that cannot
    /// group thousands is a decimal mark (`3.5`, `0.250`, `87.125.` is none), and the English order is accepted where it
    /// leaves no doubt (`1,250.75`, `1,250,000`). Only ASCII digits; one sign before them.
    package init?(indonesian text: String) {
        self.init(indonesian: Array(text.utf8)[...])
    }

    /// A number as programs write it: `-1250.75`.
    package init?(plain text: String) {
        var bytes = Array(text.utf8)[...]
        let negative = Number.takeSign(&bytes)
        let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Folding.isDigit) }) else { return nil }
        self.init(negative: negative, whole: parts.first ?? [], fraction: parts.count > 1 ? parts[1] : [])
    }

    init?(indonesian bytes: ArraySlice<UInt8>) {
        var bytes = bytes
        let negative = Number.takeSign(&bytes)
        guard let last = bytes.last, Folding.isDigit(last), let first = bytes.first, Folding.isDigit(first) else {
            return nil
        }
        let dots = bytes.indices.filter { bytes[$0] == UInt8(ascii: ".") }
        let commas = bytes.indices.filter { bytes[$0] == UInt8(ascii: ",") }
        guard bytes.allSatisfy({ Folding.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else {
            return nil
        }
        let decimal: Int?
        switch (dots.count, commas.count) {
        case (0, 0): decimal = nil
        case (0, 1): decimal = commas[0]
        case (1, 0): decimal = Number.groups(bytes, at: dots) ? nil : dots[0]
        case (_, 0):
            guard Number.groups(bytes, at: dots) else { return nil }
            decimal = nil
        case (0, _):
            guard Number.groups(bytes, at: commas) else { return nil }
            decimal = nil
        case (_, 1) where dots[dots.count - 1] < commas[0]:
            guard Number.groups(bytes[..<commas[0]], at: dots) else { return nil }
            decimal = commas[0]
        case (1, _) where commas[commas.count - 1] < dots[0]:
            guard Number.groups(bytes[..<dots[0]], at: commas) else { return nil }
            decimal = dots[0]
        default: return nil
        }
        let end = decimal ?? bytes.endIndex
        let fraction = decimal.map { bytes[($0 + 1)...] } ?? []
        self.init(negative: negative, whole: bytes[..<end], fraction: fraction)
    }

    /// Takes `+`, `-` or U+2212 off the front; returns whether the number is negative.
    private static func takeSign(_ bytes: inout ArraySlice<UInt8>) -> Bool {
        if bytes.starts(with: [0xE2, 0x88, 0x92]) {
            bytes = bytes.dropFirst(3)
            return true
        }
        guard let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else { return false }
        bytes = bytes.dropFirst()
        return first == UInt8(ascii: "-")
    }

    /// Whether the marks stand where thousands are grouped: one to three digits, not zero alone or first, then threes.
    private static func groups(_ bytes: ArraySlice<UInt8>, at marks: [Int]) -> Bool {
        guard let first = marks.first else { return true }
        guard (1...3).contains(first - bytes.startIndex), bytes[bytes.startIndex] != UInt8(ascii: "0") else {
            return false
        }
        return zip(marks, marks.dropFirst() + [bytes.endIndex]).allSatisfy { $1 - $0 == 4 }
    }

    private init?(negative: Bool, whole: ArraySlice<UInt8>, fraction: ArraySlice<UInt8>) {
        guard fraction.count <= Number.maximumScale else { return nil }
        var coefficient: Int128 = 0
        for bytes in [whole, fraction] {
            for byte in bytes where Folding.isDigit(byte) {
                let (shifted, over) = coefficient.multipliedReportingOverflow(by: 10)
                let (next, overflow) = shifted.addingReportingOverflow(Int128(byte &- 0x30))
                guard !over, !overflow else { return nil }
                coefficient = next
            }
        }
        self.init(coefficient: negative ? -coefficient : coefficient, scale: fraction.count)
    }
}
