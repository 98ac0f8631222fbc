/// Reads grades of ordinal scales, alone, with their other name (`A (Memuaskan)`) or with a score (`BB (72,35)`).
struct GradeReader {
    let lexicon: Lexicon
    let scale: Scale?

    /// A grade as it stands in a text.
    struct Found {
        /// In the spelling of its scale, or as written when several scales spell it differently.
        var grade: String
        /// Scale and rank of every grade of that name.
        var members: Set<String>
        var number: Number?

        func quantity(_ raw: String, comparison: Quantity.Comparison? = nil) -> Quantity {
            Quantity(raw: raw, kind: .grade, number: number, comparison: comparison, grade: grade)
        }
    }

    func quantity(_ bytes: [UInt8], _ raw: String) -> Quantity? {
        let (comparison, start) = AmountReader(bytes: bytes, lexicon: lexicon).bound()
        guard start < bytes.count else { return nil }
        let rest = Array(bytes[start...])
        if let found = grade(of: Words(bytes: rest)) ?? pair(rest) {
            return found.quantity(raw, comparison: comparison)
        }
        return nil
    }

    /// The grade that the whole text names, a word such as `predikat` or `opini` before it passed over.
    func grade(of words: Words) -> Found? {
        if let found = exactGrade(words) { return found }
        guard let prefix = lexicon[.gradePrefixes].prefixMatch(words, at: 0), prefix.tokens.upperBound < words.count
        else {
            return nil
        }
        return exactGrade(Words(bytes: Array(words.bytes[words.tokens[prefix.tokens.upperBound].start...])))
    }

    private func exactGrade(_ words: Words) -> Found? {
        let all = lexicon.gradesNamed(words)
        let own = scale.map { scale in all.filter { $0.scale.name == scale.name } } ?? []
        let named = own.isEmpty ? all : own
        guard let first = named.first, isWrittenAsGrade(words, sure: !own.isEmpty) else { return nil }
        let spellings = Set(named.map { $0.scale.members[$0.rank].grade })
        let written = words.text(0..<words.count)
        let grade = spellings.count == 1 ? first.scale.members[first.rank].grade : written.shortened(to: 80)
        let last = Words(grade)
        return Found(
            grade: grade,
            members: Set(named.map { "\($0.scale.name) \($0.rank)" }),
            number: last.integer(last.count - 1).map { Number($0) }
        )
    }

    /// A grade of one or two letters needs capitals unless the scale is known.
    private func isWrittenAsGrade(_ words: Words, sure: Bool) -> Bool {
        if words.tokens.allSatisfy({ words.bytes[$0.range].allSatisfy(Folding.isDigit) }) { return sure }
        guard !sure, words.count == 1, words.tokens[0].range.count <= 3 else { return true }
        return words.bytes[words.tokens[0].range].allSatisfy { $0 &- 0x41 < 26 }
    }

    /// Two parts that say the same: a grade and its other name, or a grade and a score.
    private func pair(_ bytes: [UInt8]) -> Found? {
        for (left, right) in splits(of: bytes) {
            let sides = [left, right].map { grade(of: Words(bytes: $0)) }
            let scores = [left, right].map { AmountReader(bytes: $0, lexicon: lexicon).amount(0..<$0.count) }
            switch (sides[0], sides[1], scores[0], scores[1]) {
            case (let first?, let second?, _, _):
                let common = first.members.intersection(second.members)
                guard !common.isEmpty else { continue }
                var found = first
                found.members = common
                if let name = common.sorted().first, let member = member(name) { found.grade = member }
                return found
            case (var found?, nil, _, let score?) where score.unit == nil || isScore(score.unit):
                found.number = score.number
                return found
            case (nil, var found?, let score?, _) where score.unit == nil || isScore(score.unit):
                found.number = score.number
                return found
            default: continue
            }
        }
        return nil
    }

    private func isScore(_ unit: String?) -> Bool {
        unit.map { lexicon[.unitClasses].tags(of: $0).contains("index") } ?? false
    }

    private func member(_ name: String) -> String? {
        let parts = name.split(separator: " ")
        guard let rank = parts.last.flatMap({ Int($0) }) else { return nil }
        return lexicon.scale(named: parts.dropLast().joined(separator: " "))?.members[rank].grade
    }

    /// The ways to cut a text in two: at a bracket that closes at its end, at a slash, an equal sign, a colon or a dash.
    private func splits(of bytes: [UInt8]) -> [([UInt8], [UInt8])] {
        var found: [([UInt8], [UInt8])] = []
        var index = 0
        while index < bytes.count {
            let (kind, length) = Folding.kind(in: bytes, at: index)
            let byte = bytes[index]
            if byte == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")"), index + 1 < bytes.count {
                found.append((Array(bytes[..<index]), Array(bytes[(index + 1)...].dropLast())))
            } else if kind == .slash || kind == .dash || [UInt8(ascii: "="), UInt8(ascii: ":")].contains(byte) {
                found.append((Array(bytes[..<index]), Array(bytes[(index + length)...])))
            }
            index += length
            if found.count >= 8 { break }
        }
        return found.map { ($0.trimmedWhiteSpace, $1.trimmedWhiteSpace) }
    }
}

extension [UInt8] {
    /// The bytes without white space at either end.
    var trimmedWhiteSpace: [UInt8] { String(decoding: self, as: UTF8.self).trimmedBytes }
}
