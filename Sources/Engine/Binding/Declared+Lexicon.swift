internal import Expression
internal import Model

/// The lexicon as expressions see it: `lexicon.vague`, a word list per field, so that a misspelt list does not compile.
final class LexiconHost: Sendable {
    let lists: [Lexicon.ListName: WordListHost]

    init(_ lexicon: Lexicon) {
        lists = Dictionary(uniqueKeysWithValues: Lexicon.ListName.allCases.map { ($0, WordListHost(lexicon[$0])) })
    }
}

final class WordListHost: Sendable {
    let list: WordList

    init(_ list: WordList) { self.list = list }
}

extension Declared {
    static let wordList = ObjectType(name: "word_list", doc: "A list of words of the lexicon.", fields: [])

    static let lexicon = ObjectType(
        name: "lexicon",
        doc: "The word lists of Rules/lexicon.",
        fields: Lexicon.ListName.allCases.map { name in
            Field(
                name.rawValue.underscored,
                .object("word_list"),
                "Rules/lexicon/\(name.rawValue).yaml",
                of: LexiconHost.self
            ) {
                $0.lists[name].map { .makeObject(wordList, $0) } ?? .null
            }
        }
    )
}
