internal import Model

/// What the words of a name settle about its values.
enum NameReading {
    /// Whether more is surely better: what an index, a grade or a degree of compliance tells, a thing of the list, or a
    /// share of what is in good condition. A word of harm or of denial leaves it open.
    static func isGain(_ reading: IndicatorReading, _ name: String, _ lexicon: Lexicon) -> Bool {
        if let direction = reading.direction, direction.polarity == .lower { return false }
        let list = lexicon[.gains]
        // One phrase may stand under several tags.
        let told = list.matches(in: Words(name)).map { (tags: list.tags(of: $0.phrase), start: $0.tokens.lowerBound) }
        if told.contains(where: { $0.tags.contains("denial") }) { return false }
        let starts = [0, reading.measure?.end ?? 0]
        if told.contains(where: { $0.tags.contains("gain") && starts.contains($0.start) }) { return true }
        switch reading.measure?.classes.first {
        case .index?:
            // `Nilai` may also be an amount of anything.
            return !(reading.measure?.classes.contains(.quantity) ?? false) || reading.scale != nil
        case .ordinal?, .compliance?: return true
        case .proportion?: return told.contains { $0.tags.contains("quality") }
        default: return false
        }
    }

    /// The units that the dimension of the name never has (`Panjang … ` in per cent).
    static func misfits(among units: [String], name: String, _ lexicon: Lexicon) -> [String] {
        guard let dimension = lexicon[.dimensions].prefixMatch(Words(name), at: 0)?.tag else { return [] }
        return units.filter { lexicon[.dimensions].tags(of: $0).contains(dimension + " never") }
    }

    /// The number behind `per` in a unit or a name (`per 100.000 KH`): 100000; nil where none stands there.
    static func base(_ text: String) -> Int? {
        let words = Words(text)
        for index in words.tokens.indices where words.folded(index) == "per" && index + 1 < words.count {
            var digits = ""
            var next = index + 1
            // `100.000` may be one word or two.
            while next < words.count, digits.utf8.count < 9, let value = words.integer(next),
                digits.isEmpty || words.text(next).utf8.count == 3
            {
                digits += words.text(next)
                _ = value
                next += 1
            }
            if let number = Int(digits), number >= 100 { return number }
        }
        return nil
    }
}
