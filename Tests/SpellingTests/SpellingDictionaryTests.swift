import Testing

@testable import Spelling

/// The dictionary of this machine, and what there is without it.
@Suite struct SpellingDictionaryTests {
    @Test func withoutADictionaryNothingIsKnownAndNothingDenied() {
        let none = SpellingDictionary(folders: ["/nowhere/at/all"])
        #expect(none.knows("dan") == nil && none.place == nil)
        #expect(SpellingDictionary.none.knows("dan") == nil)
    }

    @Test(.enabled(if: SpellingDictionary.installed.place != nil, "hunspell-id is not installed: skipped"))
    func knowsWordsWithTheirAffixes() {
        let dictionary = SpellingDictionary.installed
        for word in ["dan", "kegiatan", "melaksanakan", "penggunaan", "besarnya"] {
            #expect(dictionary.knows(word) == true)
        }
        for word in ["kienrja", "pengunaan", "", String(repeating: "a", count: 5000)] {
            #expect(dictionary.knows(word) == false)
        }
    }

    @Test(.enabled(if: SpellingDictionary.installed.place != nil, "hunspell-id is not installed: skipped"))
    func manyThreadsAskTheSameDictionary() async {
        let dictionary = SpellingDictionary(folders: ["/usr/share/hunspell", "/usr/local/share/hunspell"])
        let answers = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<32 {
                group.addTask { dictionary.knows("kegiatan") == true && dictionary.knows("kegaitan") == false }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(answers == Array(repeating: true, count: 32))
    }
}
