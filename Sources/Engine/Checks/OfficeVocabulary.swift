internal import Model
internal import Spelling
internal import Synchronization

/// What the search for misspellings knows besides the document: the words to which others may be corrected, the words that
/// are right, and the dictionary. Made once for all documents of a run, each part when it is first asked for.
final class OfficeVocabulary: Sendable {
    let dictionary: SpellingDictionary
    private let lexicon: Lexicon
    private let words = Mutex<WordIndex?>(nil)
    private let known = Mutex<Set<[UInt8]>?>(nil)

    init(_ lexicon: Lexicon, dictionary: SpellingDictionary) {
        self.lexicon = lexicon
        self.dictionary = dictionary
    }

    /// The words of offices: those of the list, and the right forms of the lists of spellings.
    var index: WordIndex {
        words.withLock { words in
            if let words { return words }
            var all: Set<[UInt8]> = []
            for phrase in lexicon[.vocabulary].phrases(tag: "office") { all.formUnion(Self.words(of: phrase)) }
            for name in [Lexicon.ListName.spelling, .prepositions] {
                for entry in lexicon[name].entries where !entry.tag.utf8.contains(0x20) {
                    all.formUnion(Self.words(of: entry.tag))
                }
            }
            let made = WordIndex(all.sorted { $0.lexicographicallyPrecedes($1) })
            words = made
            return made
        }
    }

    /// Every word that stands anywhere in the lexicon, right or wrong: the lists of spellings report what is wrong in them.
    var listed: Set<[UInt8]> {
        known.withLock { known in
            if let known { return known }
            var all: Set<[UInt8]> = []
            for name in Lexicon.ListName.allCases {
                for entry in lexicon[name].entries {
                    all.formUnion(Self.words(of: entry.tag))
                    for phrase in entry.phrases { all.formUnion(Self.words(of: phrase)) }
                }
            }
            known = all
            return all
        }
    }

    /// How words are formed from those of the lexicon and of the dictionary.
    var forms: WordForms {
        WordForms { word in
            if self.listed.contains(Array(word)) { return true }
            return word.count >= 3 && self.dictionary.knows(String(decoding: word, as: UTF8.self)) == true
        }
    }

    /// The words of a phrase that have only ASCII letters, in small ones.
    private static func words(of phrase: String) -> [[UInt8]] {
        let words = Words(phrase)
        return words.tokens.compactMap { PlainWord(words.bytes[$0.range])?.letters }
    }
}

/// A word of ASCII letters alone, folded, with the way it is written.
struct PlainWord {
    let letters: [UInt8]
    let writing: Writing

    enum Writing {
        case small, capitalised, capitals, mixed
    }

    /// Nil for a word with any other sign in it.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty, bytes.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
        letters = bytes.map { $0 | 0x20 }
        let capitals = bytes.count { $0 < 0x60 }
        let isFirst = bytes.first.map { $0 < 0x60 } ?? false
        writing =
            capitals == 0
            ? .small : capitals == bytes.count ? .capitals : capitals == 1 && isFirst ? .capitalised : .mixed
    }
}
