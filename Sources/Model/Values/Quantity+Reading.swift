extension Quantity {
    /// What stands in a value cell.
    ///
    /// Reads numbers with units (`20 prd`, `1.500bh`, `3 (tiga) dokumen`), percentages, money, limits (`≥ 80`, `min. 80`),
    /// ranges (`70 – 75%`), ratios (`1:17,9`), grades (`BB`, `A (Memuaskan)`, `Sangat Tinggi`) and marks of absence.
    /// What could be read in two ways, or only in part, stays text.
    ///
    /// - Parameter scale: the scale of the indicator, where it is known; decides between grades of the same name.
    package static func read(_ text: String, lexicon: Lexicon, scale: Scale? = nil) -> Quantity {
        let bytes = text.trimmedBytes
        let raw = String(decoding: bytes, as: UTF8.self)
        let plainText = Quantity(raw: raw, kind: .text)
        guard bytes.count <= longestCell else { return plainText }
        let words = Words(bytes: bytes)
        if isMissing(bytes, words, lexicon) { return .missing(raw) }
        guard !words.isEmpty, !raw.unicodeScalars.contains(where: isForeignNumeral) else { return plainText }
        let grades = GradeReader(lexicon: lexicon, scale: scale)
        if let scale, let found = grades.grade(of: words), scale.rank(of: found.grade) != nil {
            return found.quantity(raw)
        }
        if Folding.isLetter(bytes[0]), let found = grades.grade(of: words) { return found.quantity(raw) }
        if let found = AmountReader(bytes: bytes, lexicon: lexicon).quantity(raw) { return found }
        return grades.quantity(bytes, raw) ?? plainText
    }

    /// Cells longer than this many bytes are prose.
    private static let longestCell = 160

    private static func isMissing(_ bytes: [UInt8], _ words: Words, _ lexicon: Lexicon) -> Bool {
        if words.isEmpty || words.count == 1 && bytes.contains(UInt8(ascii: "%")) {
            var index = 0
            var marks = bytes.isEmpty
            while index < bytes.count {
                let (kind, length) = Folding.kind(in: bytes, at: index)
                switch kind {
                case .dash, .point, .ignorable: marks = true
                case .space, .newline, .slash, .bracket, .comma: break
                case .sign where bytes[index] == UInt8(ascii: "%"): break
                default: return false
                }
                index += length
            }
            return marks
        }
        if lexicon[.missingMarks].tag(of: words) != nil { return true }
        return words.count == 1 && lexicon[.units].tag(of: words) == AmountReader.rupiah
    }

    /// Digits of other scripts, fractions and circled figures; the superscripts of `m²` and `m³` are no figures here.
    private static func isForeignNumeral(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && scalar != "²" && scalar != "³" && scalar.properties.numericType != nil
    }
}

extension String {
    /// UTF-8 without white space at either end.
    var trimmedBytes: [UInt8] {
        let bytes = Array(utf8)
        var start = 0
        while start < bytes.count {
            let (kind, length) = Folding.kind(in: bytes, at: start)
            guard kind == .space || kind == .newline || bytes[start] == 0xEF && kind == .ignorable else { break }
            start += length
        }
        var end = bytes.count
        trimming: while end > start {
            for length in 1...3 where end - length >= start {
                let (kind, whole) = Folding.kind(in: bytes, at: end - length)
                if whole == length, kind == .space || kind == .newline {
                    end -= length
                    continue trimming
                }
            }
            break
        }
        return Array(bytes[start..<end])
    }
}
