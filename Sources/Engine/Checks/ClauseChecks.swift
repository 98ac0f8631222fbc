internal import Model

/// Clauses of considerations that never come to what they want to say.
enum ClauseChecks {
    /// Whether a whole sentence (`bahwa dalam rangka …, dimana untuk …;`) has no predicate: each of its parts between
    /// commas is a subordinate one, and no verb stands in it that is not itself subordinate.
    ///
    /// - Parameter list: words under the tags opening, subordinate, finite, attributive, name, prefix and nominal.
    static func lacksPredicate(_ text: String, _ list: WordList) -> Bool {
        guard isClosed(text), text.utf8.contains(where: { $0 &- 0x61 < 26 }) else { return false }
        let words = Words(text.withoutBrackets)
        guard words.count > 1 else { return false }
        let start = list.prefixMatch(words, at: 0).map { $0.tag == "opening" ? $0.tokens.upperBound : 0 } ?? 0
        guard start < words.count else { return false }
        let prefixes = list.phrases(tag: "prefix"), nominal = list.phrases(tag: "nominal")
        var index = start
        // The word before is one that makes a verb behind it subordinate.
        var isSubordinate = false
        while index < words.count {
            let match = list.prefixMatch(words, at: index)
            if index == start || words.tokens[index].gap.contains(.comma) {
                guard match?.tag == "subordinate" else { return false }
            }
            if let match {
                if match.tag == "finite" { return false }
                isSubordinate = match.tag == "subordinate" || match.tag == "attributive"
                index = max(match.tokens.upperBound, index + 1)
                continue
            }
            let isFree = !isSubordinate && !words.isCapitalised(index)
            if isFree, isVerb(words.folded(index), prefixes, nominal) { return false }
            isSubordinate = false
            index += 1
        }
        return true
    }

    /// Whether the text ends as a sentence does; what was cut off says nothing.
    private static func isClosed(_ text: String) -> Bool {
        let last = text.utf8.last { $0 != 0x20 }
        return last == 0x3B || last == 0x2E
    }

    private static func isVerb(_ word: String, _ prefixes: [String], _ nominal: [String]) -> Bool {
        if nominal.contains(where: { word.hasSuffix($0) }) { return false }
        return prefixes.contains { word.hasPrefix($0) && word.utf8.count >= $0.utf8.count + 4 }
    }
}
