internal import Model

/// The name of an indicator brought to one form, to be compared across documents.
struct IndicatorName: Sendable {
    /// Without spaces, misspellings, superfluous words in front and bracketed short forms.
    let solid: String
    /// The words, folded.
    let words: [String]
    /// What it is about: words without those of grammar and of measure; synonyms stand for each other.
    let content: Set<String>

    init(_ text: String, lexicon: Lexicon) {
        let plain = IndicatorName.withoutShortForms(text, lexicon)
        var words = Words(IndicatorName.corrected(plain, lexicon))
        if let prefix = lexicon[.measurePrefixes].prefixMatch(words, at: 0), prefix.tokens.upperBound < words.count,
            lexicon[.measures].prefixMatch(words, at: prefix.tokens.upperBound) != nil
        {
            words = Words(words.text(prefix.tokens.upperBound..<words.count))
        }
        let percent = lexicon[.measures].prefixMatch(words, at: 0).map { $0.tokens.count == 1 } ?? false
        self.words = words.tokens.indices.map { index in
            // `% penduduk miskin` is `Persentase penduduk miskin`.
            if index == 0, percent, words.text(0) == "%" {
                return lexicon[.measures].phrases(tag: "proportion").first?.folded ?? "%"
            }
            if let join = lexicon[.conjunctions].tag(of: words.text(index)) { return join }
            return words.folded(index)
        }
        solid = self.words.joined()
        content = IndicatorName.content(words, lexicon)
    }

    private static func content(_ words: Words, _ lexicon: Lexicon) -> Set<String> {
        var skipped: Set<Int> = []
        if let measure = lexicon[.measures].prefixMatch(words, at: 0), words.count > 1 {
            skipped.insert(measure.tokens.lowerBound)
        }
        for match in lexicon[.stopWords].matches(in: words) { skipped.formUnion(match.tokens) }
        var content: Set<String> = []
        for match in lexicon[.synonyms].matches(in: words) {
            skipped.formUnion(match.tokens)
            content.insert("#" + match.tag)
        }
        for index in words.tokens.indices where !skipped.contains(index) { content.insert(words.folded(index)) }
        return content
    }

    /// Known misspellings put right.
    private static func corrected(_ text: String, _ lexicon: Lexicon) -> String {
        let words = Words(text)
        let matches = lexicon[.spelling].matches(in: words)
        guard !matches.isEmpty else { return text }
        var out: [UInt8] = []
        var at = 0
        for match in matches where match.range.lowerBound >= at {
            out += words.bytes[at..<match.range.lowerBound]
            out += Array(match.tag.utf8)
            at = match.range.upperBound
        }
        out += words.bytes[at...]
        return String(decoding: out, as: UTF8.self)
    }

    /// Without `(IKM)`, `(%)` and the like: a bracket with nothing but capitals, a sign or a unit.
    static func withoutShortForms(_ text: String, _ lexicon: Lexicon) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "("), let end = bytes[index...].firstIndex(of: UInt8(ascii: ")")) {
                let inside = bytes[index + 1..<end]
                let isCapitals =
                    inside.contains { $0 &- 0x41 < 26 } && !inside.contains { $0 &- 0x61 < 26 }
                let words = Words(bytes: Array(inside))
                if isCapitals || words.count == 1 && lexicon[.units].tag(of: words) != nil, index > 0 {
                    index = end + 1
                    continue
                }
            }
            out.append(bytes[index])
            index += 1
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension IndicatorName {
    /// Whether two names are the same but for case, spaces, marks and slips of single letters.
    func isSame(as other: IndicatorName) -> Bool {
        if solid == other.solid { return true }
        guard words.count == other.words.count, words.count > 1 else { return false }
        var slips = 0
        for (a, b) in zip(words, other.words) where a != b {
            let shorter = min(a.utf8.count, b.utf8.count)
            // A figure or a short word that differs is another thing: `eselon II`, `kelas A`.
            guard shorter >= 6, !a.utf8.contains(where: { $0 &- 0x30 < 10 }),
                Similarity.distance(a, b, atMost: shorter >= 10 ? 2 : 1) != nil
            else { return false }
            slips += 1
        }
        return slips <= 2
    }

    /// How much speaks for two names meaning the same measure in other words, 0 … 1.
    ///
    /// - Parameter supported: whether the objective or the target of both is the same; without that, words that were
    ///   exchanged make it another measure.
    func likeness(to other: IndicatorName, supported: Bool) -> Double {
        let shared = matched(content, other.content)
        let (only, others) = (content.count - shared, other.content.count - shared)
        guard shared > 0 else { return 0 }
        let jaccard = Double(shared) / Double(shared + only + others)
        let containment = Double(shared) / Double(max(min(content.count, other.content.count), 1))
        let accepted: Bool
        if only > 0, others > 0 {
            accepted = jaccard >= 0.75 || (supported && jaccard >= 0.5)
        } else {
            accepted = jaccard >= 0.5 || (shared >= 2 && jaccard >= 0.4) || (supported && jaccard >= 0.34)
        }
        guard accepted else { return 0 }
        return 0.6 * jaccard + 0.3 * containment + (supported ? 0.1 : 0)
    }

    /// How like the words are letter by letter, 0 … 1: each word of content beside the likest of the other name
    /// (`PPKS yang tertangani`, `PMKS yang ditangani`). It says nothing by itself.
    func resemblance(to other: IndicatorName) -> Double {
        func mean(_ a: Set<String>, _ b: Set<String>) -> Double {
            guard !a.isEmpty, !b.isEmpty else { return 0 }
            let sum = a.sorted().reduce(0.0) { sum, word in
                sum + (b.map { Similarity.ratio(word, $0) }.max() ?? 0)
            }
            return sum / Double(a.count)
        }
        return min(mean(content, other.content), mean(other.content, content))
    }

    /// How many words stand in both, slips of single letters in long words allowed.
    private func matched(_ a: Set<String>, _ b: Set<String>) -> Int {
        let shared = a.intersection(b)
        var count = shared.count
        var rest = b.subtracting(shared)
        for word in a.subtracting(shared).sorted() where word.utf8.count >= 7 {
            guard let twin = rest.sorted().first(where: { Similarity.distance(word, $0, atMost: 1) != nil }) else {
                continue
            }
            rest.remove(twin)
            count += 1
        }
        return count
    }
}
