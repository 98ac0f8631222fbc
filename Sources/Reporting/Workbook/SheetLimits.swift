/// What Excel can hold ("Excel specifications and limits"); a file beyond it is repaired, which loses data.
enum SheetLimits {
    static let rows = 1_048_576
    static let columns = 16_384
    /// UTF-16 units in a cell.
    static let text = 32_767
    static let lineBreaks = 253
    /// UTF-16 units in the name of a sheet.
    static let name = 31
    /// Significant digits of a number.
    static let digits = 15
    /// UTF-16 units of a hint beside a cell, and of its title.
    static let hint = 255
    static let hintTitle = 32
}

extension String {
    /// The text as a cell can hold it: line breaks stay, other controls become their pictures, what exceeds the limit ends
    /// in `…`. Always text: it is never written as a formula.
    var asCellText: String {
        let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "_") }
        if isPlain, utf8.count <= SheetLimits.text { return self }
        return withoutControls.escapedForExcel.cut(to: SheetLimits.text)
    }

    private var withoutControls: String {
        var breaks = 0
        let lines = utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.count > 1 else { return harmless }
        var text = ""
        for (index, line) in lines.enumerated() {
            if index > 0 {
                breaks += 1
                text += breaks <= SheetLimits.lineBreaks ? "\n" : " "
            }
            let isCarriage = line.last == 0x0D
            text += String(decoding: isCarriage ? line.dropLast() : line, as: UTF8.self).harmless
        }
        return text
    }

    /// Excel takes `_x0041_` in a file for an `A`: the underscore itself is written in that way.
    private var escapedForExcel: String {
        guard utf8.contains(UInt8(ascii: "_")) else { return self }
        let bytes = Array(utf8)
        var out: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            out.append(byte)
            guard byte == UInt8(ascii: "_"), index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
                bytes[index + 6] == UInt8(ascii: "_"),
                bytes[(index + 2)...(index + 5)].allSatisfy({ $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 })
            else { continue }
            out.append(contentsOf: "x005F_".utf8)
        }
        return out.count == bytes.count ? self : String(decoding: out, as: UTF8.self)
    }

    /// At most `limit` UTF-16 units, the last a `…` where some were lost.
    func cut(to limit: Int) -> String {
        if utf8.count <= limit || utf16.count <= limit { return self }
        var kept = String.UnicodeScalarView()
        var used = 0
        for scalar in unicodeScalars {
            used += UTF16.width(scalar)
            if used > limit - 1 { break }
            kept.append(scalar)
        }
        return String(kept) + "…"
    }
}

/// Names of the sheets of one workbook: allowed, short enough, each once whatever the case.
struct SheetNames {
    private var taken: Set<String> = []

    mutating func unique(_ wish: String) -> String {
        // Marks of references, an apostrophe at an end, and the word that Excel keeps for itself are refused.
        var bytes = wish.harmless.utf8.map { Array("[]:*?/\\".utf8).contains($0) ? UInt8(ascii: " ") : $0 }[...]
        let ends: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "'")]
        while let last = bytes.last, ends.contains(last) { bytes.removeLast() }
        while let first = bytes.first, ends.contains(first) { bytes.removeFirst() }
        var name = String(decoding: bytes, as: UTF8.self)
        if name.isEmpty || name.lowercased() == "history" { name = "-" + name }
        var candidate = name.cut(to: SheetLimits.name)
        var number = 2
        while !taken.insert(candidate.lowercased()).inserted {
            let tail = " (\(number))"
            candidate = name.cut(to: SheetLimits.name - tail.utf16.count) + tail
            number += 1
        }
        return candidate
    }
}
