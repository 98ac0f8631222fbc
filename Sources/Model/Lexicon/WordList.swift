/// One list of the lexicon: phrases under tags, matched word by word after folding.
///
/// A phrase matches whatever its case, its spaces and its dashes (`rata-rata`, `Rata - rata`, `rata rata`); a list of
/// spellings, where exactly that is the point, is compiled with `joints: .written`.
package struct WordList: Sendable {
    /// Tag and phrases, in the order of the file.
    package let entries: [Entry]
    package let joints: Joints
    private let trie: PhraseTrie

    package struct Entry: Hashable, Sendable {
        package var tag: String
        package var phrases: [String]
        package init(tag: String, phrases: [String]) {
            self.tag = tag
            self.phrases = phrases
        }
    }

    /// What may stand between the words of a phrase.
    package enum Joints: Sendable {
        /// Spaces, dashes, a slash, brackets, a line break.
        case any
        /// What stands between them in the phrase itself; `rata rata` does not match `rata-rata`.
        case written
    }

    /// Where a phrase was found.
    package struct Match: Hashable, Sendable {
        package let tag: String
        /// The phrase as it stands in the list.
        package let phrase: String
        /// Range of words.
        package let tokens: Range<Int>
        /// UTF-8 range in the source.
        package let range: Range<Int>
    }

    package init(entries: [Entry], joints: Joints = .any) {
        self.entries = entries
        self.joints = joints
        self.trie = PhraseTrie(lists: [(entries, joints)])
    }

    static let empty = WordList(entries: [])
}

extension WordList {
    package var isEmpty: Bool { entries.isEmpty }

    /// The tag of the phrase that the whole text is; nil when it is none.
    package func tag(of text: String) -> String? { tag(of: Words(text)) }

    /// The tag of the phrase that the whole text is, whatever stands between its words.
    package func tag(of words: Words) -> String? {
        guard !words.isEmpty else { return nil }
        return trie.firstWhole(words).map { trie.phrases[$0].tag }
    }

    /// The tags of all phrases that the whole text is, in the order of the file.
    package func tags(of words: Words) -> [String] {
        guard !words.isEmpty else { return [] }
        return trie.allWhole(words).sorted().map { trie.phrases[$0].tag }
    }

    package func tags(of text: String) -> [String] { tags(of: Words(text)) }

    /// The longest phrase that begins at a word.
    package func prefixMatch(_ words: Words, at index: Int) -> Match? {
        var best: (phrase: Int, end: Int)?
        trie.forEachMatch(in: words, at: index) { best = ($0, $1) }
        return best.map { trie.match($0.phrase, in: words, index..<$0.end) }
    }

    /// All phrases found, the leftmost and longest first, none overlapping another.
    package func matches(in words: Words) -> [Match] {
        var found: [Match] = []
        var index = 0
        while index < words.count {
            var best: (phrase: Int, end: Int)?
            trie.forEachMatch(in: words, at: index) { best = ($0, $1) }
            if let best {
                found.append(trie.match(best.phrase, in: words, index..<best.end))
                index = max(best.end, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    /// The first phrase found.
    package func firstMatch(in words: Words, from start: Int = 0) -> Match? {
        var index = max(start, 0)
        while index < words.count {
            if let match = prefixMatch(words, at: index) { return match }
            index += 1
        }
        return nil
    }

    /// Whether the list has entries under a tag.
    package func contains(tag: String) -> Bool { entries.contains { $0.tag == tag } }

    /// All phrases under a tag, in the order of the file.
    package func phrases(tag: String) -> [String] { entries.filter { $0.tag == tag }.flatMap(\.phrases) }
}

/// Several lists matched in one pass over a text.
package struct WordMatcher: Sendable {
    private let names: [Lexicon.ListName]
    private let trie: PhraseTrie

    /// Per phrase: its list, and the number of its tag.
    private let tags: [(list: Lexicon.ListName, tag: Int32)]
    /// The tags of all lists; the number of a tag is its position.
    private let tagNames: [(list: Lexicon.ListName, tag: String)]

    /// A phrase found, and the list that holds it.
    package struct Found: Hashable, Sendable {
        package let list: Lexicon.ListName
        package let match: WordList.Match
    }

    /// A phrase found, in plain numbers: for walks over all lines of a document.
    package struct Hit: Hashable, Sendable {
        package let list: Lexicon.ListName
        /// The number of the tag, see `tag(of:)`.
        package let tag: Int32
        @usableFromInline let lower: Int32
        @usableFromInline let upper: Int32

        /// Range of words.
        @inlinable package var tokens: Range<Int> { Int(lower)..<Int(upper) }

        /// The same hit under another tag, with at most so many words.
        package func cut(to words: Int, tag: Int32) -> Hit {
            let length = min(Int(upper - lower), words)
            return Hit(list: list, tag: tag, lower: lower, upper: lower + Int32(truncatingIfNeeded: length))
        }

        fileprivate init(list: Lexicon.ListName, tag: Int32, lower: Int32, upper: Int32) {
            self.list = list
            self.tag = tag
            self.lower = lower
            self.upper = upper
        }
    }

    package init(_ names: [Lexicon.ListName], of lexicon: Lexicon) {
        // One bit of a number for each list.
        let names = Array(names.prefix(UInt64.bitWidth))
        self.names = names
        self.trie = PhraseTrie(lists: names.map { (lexicon[$0].entries, lexicon[$0].joints) })
        var tagNames: [(list: Lexicon.ListName, tag: String)] = []
        var numbers: [Lexicon.ListName: [String: Int32]] = [:]
        tags = trie.phrases.map { phrase in
            let list = names[phrase.list]
            if let number = numbers[list]?[phrase.tag] { return (list, number) }
            let number = Int32(truncatingIfNeeded: tagNames.count)
            numbers[list, default: [:]][phrase.tag] = number
            tagNames.append((list, phrase.tag))
            return (list, number)
        }
        self.tagNames = tagNames
    }

    /// The tag of a hit; empty for a number that no tag has.
    package func tag(of hit: Hit) -> String {
        tagNames.indices.contains(Int(hit.tag)) ? tagNames[Int(hit.tag)].tag : ""
    }

    /// How many tags there are; their numbers run from 0.
    package var tagCount: Int { tagNames.count }

    /// The number of a tag; -1 when no phrase has it.
    package func number(ofTag tag: String, in list: Lexicon.ListName) -> Int32 {
        Int32(truncatingIfNeeded: tagNames.firstIndex { $0.list == list && $0.tag == tag } ?? -1)
    }

    /// What each list finds, as `WordList.matches` would: sorted by place, then by the order of the lists.
    package func matches(in words: Words) -> [Found] {
        var found: [Found] = []
        scan(words) { list, phrase, tokens in
            found.append(Found(list: names[list], match: trie.match(phrase, in: words, tokens)))
        }
        return found
    }

    /// The same as plain numbers.
    package func hits(in words: Words) -> [Hit] {
        var found: [Hit] = []
        scan(words) { list, phrase, tokens in
            found.append(
                Hit(
                    list: tags[phrase].list,
                    tag: tags[phrase].tag,
                    lower: Int32(truncatingIfNeeded: tokens.lowerBound),
                    upper: Int32(truncatingIfNeeded: tokens.upperBound)
                )
            )
        }
        return found
    }

    @inline(__always)
    private func scan(_ words: Words, _ body: (_ list: Int, _ phrase: Int, _ tokens: Range<Int>) -> Void) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: names.count * 3) { slots in
            let count = names.count
            for slot in 0..<count {
                slots[slot] = 0
                slots[count + slot] = -1
                slots[2 * count + slot] = 0
            }
            for index in 0..<words.count {
                // The lists that found something here, a bit each.
                var any: UInt64 = 0
                trie.forEachMatch(in: words, at: index) { phrase, end in
                    let list = trie.listOf[phrase]
                    guard index >= slots[list] else { return }
                    slots[count + list] = phrase
                    slots[2 * count + list] = end
                    any |= 1 << UInt64(list)
                }
                while any != 0 {
                    let list = any.trailingZeroBitCount
                    any &= any - 1
                    body(list, slots[count + list], index..<slots[2 * count + list])
                    slots[list] = slots[2 * count + list]
                    slots[count + list] = -1
                }
            }
        }
    }
}
