/// Tells whether a word is formed from a known one by the rules of Indonesian: a dictionary has few of the forms that
/// offices make (`terfasilitasinya`, `penatausahaan`).
package struct WordForms {
    private let isKnown: (ArraySlice<UInt8>) -> Bool
    /// More affixes than these stand around no word.
    private static let deepest = 4
    /// The shortest word that can carry a suffix, and the shortest that can carry a prefix.
    private static let (shortestStem, shortestRoot) = (4, 3)

    /// - Parameter isKnown: whether a word, in small letters, is one as it stands.
    package init(isKnown: @escaping (ArraySlice<UInt8>) -> Bool) { self.isKnown = isKnown }

    /// Whether the word is known, or formed from one that is. Generous: what it denies is hardly a word.
    package func makes(_ word: [UInt8]) -> Bool { isKnown(word[...]) || !lacksK(word[...]) && makes(word[...], 0) }

    /// Whether a verb has one `k` where its root ends in one and `-kan` follows (`menunjukan`): no verb in `me-` or `di-` ends
    /// in a bare `-an`, and what is left without `-kan` is no word.
    private func lacksK(_ word: ArraySlice<UInt8>) -> Bool {
        if word.ends(with: Array("nya".utf8)) { return lacksK(word.dropLast(3)) }
        guard word.ends(with: Array("kan".utf8)), word.starts(with: "me".utf8) || word.starts(with: "di".utf8) else {
            return false
        }
        return !makes(word.dropLast(3), 0) && makes(word.dropLast(2), 0)
    }

    private func makes(_ word: ArraySlice<UInt8>, _ depth: Int) -> Bool {
        if isKnown(word) { return true }
        guard depth < Self.deepest, word.count > Self.shortestStem else { return false }
        for suffix in Self.suffixes where word.count >= suffix.count + Self.shortestStem && word.ends(with: suffix) {
            if makes(word.dropLast(suffix.count), depth + 1) { return true }
        }
        for prefix in Self.prefixes where word.count >= prefix.count + Self.shortestRoot && word.starts(with: prefix) {
            if makes(word.dropFirst(prefix.count), depth + 1) { return true }
        }
        for stem in Self.changedStems(of: word) where stem.count >= Self.shortestRoot {
            if makes(stem, depth + 1) { return true }
        }
        return false
    }

    /// The stems behind prefixes that change: `be-` and `te-` before `r`; `me-` and `pe-`, whose nasal goes with the first
    /// letter of the stem or has taken its place.
    private static func changedStems(of word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        if word.starts(with: "ber".utf8) || word.starts(with: "ter".utf8) { return [word.dropFirst(2)] }
        guard word.starts(with: "me".utf8) || word.starts(with: "pe".utf8) else { return [] }
        let rest = word.dropFirst(2)
        guard let first = rest.first else { return [] }
        var stems: [ArraySlice<UInt8>] = "lrwymn".utf8.contains(first) ? [rest] : []
        func isNext(_ letters: String, after count: Int) -> Bool {
            rest.dropFirst(count).first.map(letters.utf8.contains) ?? false
        }
        func replaced(_ count: Int, by letter: Character) -> ArraySlice<UInt8> {
            ArraySlice(Array(String(letter).utf8) + rest.dropFirst(count))
        }
        let vowels = "aeiou"
        if rest.starts(with: "m".utf8) {
            if isNext("bfvp", after: 1) { stems.append(rest.dropFirst()) }
            if isNext(vowels, after: 1) { stems.append(replaced(1, by: "p")) }
        }
        if rest.starts(with: "n".utf8) {
            if isNext("djczts", after: 1) { stems.append(rest.dropFirst()) }
            if isNext(vowels, after: 1) { stems.append(replaced(1, by: "t")) }
        }
        if rest.starts(with: "ng".utf8) {
            if isNext("ghk" + vowels, after: 2) { stems.append(rest.dropFirst(2)) }
            if isNext(vowels, after: 2) { stems.append(replaced(2, by: "k")) }
            if isNext("e", after: 2) { stems.append(rest.dropFirst(3)) }
        }
        if rest.starts(with: "ny".utf8), isNext(vowels, after: 2) { stems.append(replaced(2, by: "s")) }
        return stems
    }

    private static let suffixes = ["nya", "lah", "kah", "pun", "kan", "an", "i", "isasi"].map { Array($0.utf8) }
    private static let prefixes = [
        "di", "ke", "se", "ter", "ber", "per", "antar", "non", "pra", "pasca", "multi", "sub", "inter", "intra",
        "re", "de", "tak", "swa", "nir", "maha", "tuna", "super", "semi", "anti", "bio", "mikro", "makro", "memper",
        "diper",
        "ko", "dwi", "tri", "lintas", "purna", "serba",
    ].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
