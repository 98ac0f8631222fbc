/// Tells Indonesian words by their roots: `kesetaraan` is `setara` with what may stand before and behind a root.
struct WordRoots {
    private let roots: Set<String>

    init(_ roots: Set<String>) { self.roots = roots }

    private static let prefixes = [
        "me", "mem", "men", "meng", "pe", "pem", "pen", "peng", "per", "ber", "ter", "ke", "se", "di",
    ]
    /// Prefixes that take the place of a root's first letter: `pe` + `nata` of `tata`.
    private static let nasals =
        [("mem", "p"), ("pem", "p"), ("men", "t"), ("pen", "t"), ("meny", "s"), ("peny", "s")]
        + [("meng", "k"), ("peng", "k"), ("be", "r"), ("pe", "r"), ("te", "r")]
    private static let suffixes = ["nya", "kan", "an", "i"]

    /// Whether a folded text only stands at the end of words.
    static func isEnding(_ text: String) -> Bool { suffixes.contains(text) }

    /// Whether a folded word is a root or made from one, as far as its letters show.
    func makes(_ word: String) -> Bool { makes(word[...].utf8, 0) }

    private func makes(_ word: Substring.UTF8View, _ depth: Int) -> Bool {
        if roots.contains(String(Substring(word))) { return true }
        guard depth < 4, word.count > 3 else { return false }
        for suffix in Self.suffixes where word.count >= suffix.utf8.count + 3 && Self.ends(word, suffix) {
            if makes(word.dropLast(suffix.utf8.count), depth + 1) { return true }
        }
        for prefix in Self.prefixes where word.count >= prefix.utf8.count + 3 && word.starts(with: prefix.utf8) {
            if makes(word.dropFirst(prefix.utf8.count), depth + 1) { return true }
        }
        for (prefix, first) in Self.nasals where word.count >= prefix.utf8.count + 2 && word.starts(with: prefix.utf8) {
            let root = first + String(Substring(word.dropFirst(prefix.utf8.count)))
            if makes(root[...].utf8, depth + 2) { return true }
        }
        return false
    }

    private static func ends(_ word: Substring.UTF8View, _ suffix: String) -> Bool {
        word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
}
