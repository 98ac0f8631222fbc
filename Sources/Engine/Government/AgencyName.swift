internal import Model

/// The name of an agency brought to one form, so that two spellings of the same name are equal.
struct AgencyName: Hashable, Sendable {
    /// The words that count: folded, abbreviations written out, the government's own name and joining words left out.
    var words: [String]
    /// The same without words such as `daerah`, which tell no two agencies apart.
    var strong: [String]
    /// The lexicon's tag of its kind; empty when the first words name none.
    var kind: String

    var key: String { words.joined(separator: " ") }
    var strongKey: String { strong.joined(separator: " ") }
    /// Without any spaces: `Suka Maju` and `Sukamaju`, and letters spaced out.
    var solid: String { strong.joined() }
    /// The first letters of its words.
    var initials: String { String(decoding: words.compactMap(\.utf8.first), as: UTF8.self) }
}

/// Brings names of agencies to one form.
struct AgencyNameReader: Sendable {
    private let lexicon: Lexicon
    private let government: GovernmentName
    private var region: [String] { government.words }

    init(lexicon: Lexicon, government: String?) {
        self.lexicon = lexicon
        self.government = GovernmentName(government ?? "", lexicon: lexicon)
    }

    /// All readings of a name: an abbreviation may stand for several.
    func readings(_ text: String) -> [AgencyName] {
        let plain = closed(text)
        var texts: [String] = []
        let words = Words(plain)
        // `Disdukcapil Kab. Contoh`, and with the kind before it: `Dinas PUPR`.
        for start in 0..<min(2, words.count) {
            guard let match = lexicon[.agencyAbbreviations].prefixMatch(words, at: start) else { continue }
            let tail = match.tokens.upperBound < words.count ? words.text(match.tokens.upperBound..<words.count) : ""
            for full in lexicon[.agencyAbbreviations].tags(of: words.text(match.tokens)) {
                if start == 1, Words(full).folded(0) != words.folded(0) { continue }
                texts.append(full + " " + tail)
            }
        }
        texts.append(plain)
        var seen: Set<String> = []
        return texts.map(read).filter { !$0.words.isEmpty && seen.insert($0.key).inserted }
    }

    /// The name as it stands, with nothing but short words written out.
    func read(_ text: String) -> AgencyName {
        var tokens = folded(expanded(closed(text)))
        tokens = withoutGovernment(tokens)
        let kept = Words(tokens.joined(separator: " "))
        let kind = lexicon[.agencyKinds].prefixMatch(kept, at: 0)?.tag ?? ""
        let words = tokens.filter { !isFiller($0, "join") }
        let strong =
            isPlaceKind(kind)
            ? words : words.enumerated().filter { $0.offset == 0 || !isFiller($0.element, "weak") }.map(\.element)
        return AgencyName(words: words, strong: strong, kind: kind)
    }

    /// Whether agencies of this kind are told apart by the name of a place.
    func isPlaceKind(_ kind: String) -> Bool { lexicon[.agencyFillers].phrases(tag: "place").contains(kind) }

    private func isFiller(_ word: String, _ tag: String) -> Bool {
        lexicon[.agencyFillers].tags(of: word).contains(tag)
    }

    private func folded(_ text: String) -> [String] {
        Words(text).folded.filter { !$0.isEmpty }
    }

    /// `D I N A S   K E S E H A T A N` → `DINAS KESEHATAN`: runs of at least four single letters are words, a wider space
    /// between two of them parts them.
    func closed(_ text: String) -> String {
        let words = Words(text)
        var out: [String] = []
        var index = 0
        while index < words.count {
            var end = index
            while end < words.count, isSingleLetter(words, end) { end += 1 }
            if end - index >= 4 {
                var word = ""
                for token in index..<end {
                    if token > index, isWideGap(words, token), !word.isEmpty {
                        out.append(word)
                        word = ""
                    }
                    word += words.text(token)
                }
                out.append(word)
                index = end
            } else {
                out.append(words.text(index))
                index += 1
            }
        }
        return out.joined(separator: " ")
    }

    private func isSingleLetter(_ words: Words, _ index: Int) -> Bool {
        let token = words.tokens[index]
        return token.end - token.start == 1 && words.bytes[token.start] | 0x20 >= 0x61
    }

    private func isWideGap(_ words: Words, _ index: Int) -> Bool {
        words.tokens[index].start - words.tokens[index - 1].end >= 2
    }

    /// Short words written out, wherever they stand.
    private func expanded(_ text: String) -> String {
        let words = Words(text)
        let matches = lexicon[.agencyWords].matches(in: words)
        guard !matches.isEmpty else { return text }
        var out: [String] = []
        var index = 0
        for match in matches {
            out += (index..<match.tokens.lowerBound).map { words.text($0) }
            out.append(match.tag)
            index = match.tokens.upperBound
        }
        out += (index..<words.count).map { words.text($0) }
        return out.joined(separator: " ")
    }

    /// The words without the government's: `Pemerintah Kabupaten Contoh Dinas Kesehatan`, `Dinas Kesehatan Kab. Contoh`,
    /// `Dinas Kesehatan Contoh`.
    private func withoutGovernment(_ tokens: [String]) -> [String] {
        var tokens = tokens
        let text = Words(tokens.joined(separator: " "))
        if let match = lexicon[.governmentKinds].prefixMatch(text, at: 0) {
            var start = match.tokens.upperBound
            if tokens[min(start, tokens.count)...].starts(with: region) {
                start += region.count
            } else if let agency = (start..<max(text.count, start)).first(where: {
                lexicon[.agencyKinds].prefixMatch(text, at: $0) != nil
            }) {
                start = agency
            }
            if start < tokens.count { tokens.removeFirst(start) }
        }
        if let cut = governmentCut(tokens) { tokens.removeSubrange(cut) }
        // `Dinas Kesehatan Contoh`; a sub-district may bear the government's name.
        if !region.isEmpty, tokens.count >= region.count + 2, tokens.suffix(region.count).elementsEqual(region),
            !isPlaceKind(tokens.first ?? "")
        {
            tokens.removeLast(region.count)
        }
        return tokens
    }

    /// Where the government's kind and name stand behind the agency's.
    private func governmentCut(_ tokens: [String]) -> Range<Int>? {
        let words = Words(tokens.joined(separator: " "))
        guard words.count == tokens.count, tokens.count > 1 else { return nil }
        for index in 1..<tokens.count {
            guard let match = lexicon[.governmentKinds].prefixMatch(words, at: index) else { continue }
            let end = match.tokens.upperBound
            if !region.isEmpty, tokens[end...].starts(with: region) { return index..<end + region.count }
            // Another government's name, or none: a town's word may belong to a place (`Kecamatan Kota Baru`).
            if match.tag != "kota" { return index..<tokens.count }
            if end == tokens.count, index > 1 { return index..<end }
        }
        return nil
    }
}
