/// The mark in front of a list item or a section: `(1)`, `1.`, `1)`, `a.`, `A.`, `1.1`, `IV.`.
struct ListLabel: Equatable {
    enum Kind { case bracketed, letter, capital, figure, dotted, roman }

    var kind: Kind
    /// As printed, without the closing dot or brackets.
    var text: String
    /// Its value: `c` is 3, `(2)` is 2, `1.4` is 4.
    var number: Int
    /// Bytes up to the first of the item's own text.
    var length: Int

    /// Reads a label at the start; nil when there is none or nothing may follow it directly.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first else { return nil }
        let start = bytes.startIndex
        var at = start
        let opened = first == 0x28
        if opened { at += 1 }
        let bodyStart = at
        while at < bytes.endIndex, at - bodyStart < 12, ListLabel.isBody(bytes[at]) { at += 1 }
        guard at > bodyStart, at < bytes.endIndex else { return nil }
        var body = bytes[bodyStart..<at]
        var closed = false
        if bytes[at] == 0x29 {
            closed = true
            at += 1
        } else if body.last == 0x2E {
            body.removeLast()
            closed = true
        }
        guard !body.isEmpty, opened ? closed && bytes[at - 1] == 0x29 : true else { return nil }
        // Behind the label comes a blank or the end; only `a.`-like ones may touch a letter (`1.Persentase`).
        var length = at - start
        if at < bytes.endIndex, bytes[at] == 0x20 || bytes[at] == 0x09 {
            while start + length < bytes.endIndex, bytes[start + length] == 0x20 || bytes[start + length] == 0x09 {
                length += 1
            }
        } else if at < bytes.endIndex {
            return nil
        }
        guard let value = ListLabel.value(of: body, closed: closed, opened: opened) else { return nil }
        self.kind = value.kind
        self.number = value.number
        self.text = String(decoding: body, as: UTF8.self)
        self.length = length
    }

    private static func isBody(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E: true
        default: false
        }
    }

    private static func value(
        of body: ArraySlice<UInt8>,
        closed: Bool,
        opened: Bool
    ) -> (kind: Kind, number: Int)? {
        let digits = body.allSatisfy { (0x30...0x39).contains($0) }
        if digits {
            guard closed, body.count <= 3, let number = decimal(body) else { return nil }
            return (opened ? .bracketed : .figure, number)
        }
        if body.contains(0x2E) {
            let parts = body.split(separator: 0x2E, omittingEmptySubsequences: false)
            guard parts.count <= 5, let last = parts.last,
                parts.allSatisfy({ part in part.count <= 2 && decimal(part) != nil }), let number = decimal(last)
            else { return nil }
            return (.dotted, number)
        }
        guard closed else { return nil }
        if body.count == 1, let letter = body.first {
            if (0x61...0x7A).contains(letter) { return (.letter, Int(letter) - 0x60) }
            if (0x41...0x5A).contains(letter) { return (.capital, Int(letter) - 0x40) }
        }
        if let roman = roman(body) { return (.roman, roman) }
        return nil
    }

    /// A small whole number from digits, nil for anything else.
    static func decimal(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// A Roman number in capitals, 1 … 399; nil when it is not written as the rules of Roman numbers have it.
    static func roman(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 12 else { return nil }
        var value = 0
        var previous = Int.max
        var run = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard let digit = romanDigit(bytes[index]) else { return nil }
            let next = index + 1 < bytes.endIndex ? romanDigit(bytes[index + 1]) : nil
            var step = digit
            if let next, next > digit {
                guard digit == 1 || digit == 10, next <= digit * 10 else { return nil }
                step = next - digit
                index += 1
            }
            run = step == previous ? run + 1 : 1
            guard step <= previous, run <= (step == 1 || step == 10 || step == 100 ? 3 : 1) else { return nil }
            value += step
            previous = step
            index += 1
        }
        return value
    }

    private static func romanDigit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x49: 1
        case 0x56: 5
        case 0x58: 10
        case 0x4C: 50
        case 0x43: 100
        default: nil
        }
    }
}
