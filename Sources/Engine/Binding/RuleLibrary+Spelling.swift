internal import Expression
internal import Model
internal import Spelling

extension RuleLibrary {
    /// What the dictionary of this machine knows of the running text.
    static let spelling: [Function] = [
        Function(
            name: "misspellings",
            group: "naskah",
            doc: Bilingual(
                id:
                    "Kata yang tidak ada dalam kamus dan daftar kata, padahal satu salah ketik dari kata kantor atau dari kata yang berulang dalam naskah; satu butir per kata. Galat dengan sebabnya bila kamus tidak terpasang.",
                en:
                    "Words that neither dictionary nor lexicon has, one slip away from a word of offices or one that the text repeats, one fault a word. An error that says so where the dictionary is not installed."
            ),
            overloads: [
                Overload(
                    id: "text_misspellings",
                    isMember: true,
                    parameters: [.object("text")],
                    result: .list(.object("fault")),
                    implementation: .unary { text in
                        guard let document = text.asHost(TextHost.self)?.document else { return .list([]) }
                        var search = Misspellings(
                            document.document.passages,
                            document.passageWords,
                            document.circumstances.vocabulary,
                            document.lexicon
                        )
                        switch search.outcome() {
                        case .found(let faults): return .faults(faults)
                        case .noDictionary: return withoutDictionary
                        }
                    }
                )
            ]
        ),
        Function(
            name: "gluedWords",
            group: "naskah",
            doc: Bilingual(
                id:
                    "Kata-kata yang tertulis tanpa spasi (LaporanKinerja), satu butir dengan semua tempatnya; kosong bila kamus tidak terpasang.",
                en:
                    "Words written without the blank between them (LaporanKinerja), one fault with all places; empty where the dictionary is not installed."
            ),
            overloads: [
                Overload(
                    id: "text_glued_words",
                    isMember: true,
                    parameters: [.object("text")],
                    result: .list(.object("fault")),
                    implementation: .unary { text in
                        guard let document = text.asHost(TextHost.self)?.document else { return .list([]) }
                        let search = GluedWords(
                            document.document.passages,
                            document.passageWords,
                            document.circumstances.vocabulary,
                            document.lexicon
                        )
                        return .faults(search.faults())
                    }
                )
            ]
        ),
        Function(
            name: "occurrencesBetweenWords",
            group: "naskah",
            doc: Bilingual(
                id:
                    "Seperti occurrences, tetapi hanya bentuk berhuruf kecil di antara dua kata berhuruf kecil, bersama kedua kata itu.",
                en: "As occurrences, but only forms in small letters between two such words, told with these."
            ),
            overloads: [
                Overload(
                    id: "text_occurrences_between_words",
                    isMember: true,
                    parameters: [.object("text"), .object("word_list"), .object("word_list")],
                    result: .list(.object("fault")),
                    implementation: .ternary { text, list, exceptions in
                        guard let document = text.asHost(TextHost.self)?.document, let list = list.asWordList,
                            let exceptions = exceptions.asWordList
                        else { return .list([]) }
                        return .faults(
                            TextChecks.occurrences(
                                document.document.passages,
                                document.passageWords,
                                of: list,
                                except: exceptions,
                                between: true
                            )
                        )
                    }
                )
            ]
        ),
    ]

    private static let withoutDictionary = undecided(
        "Kamus ejaan belum terpasang (paket \(SpellingDictionary.packages)); hanya kata dalam daftar ejaan yang diperiksa.",
        "The spelling dictionary is not installed (packages \(SpellingDictionary.packages)); only the words of the list of "
            + "spellings were checked."
    )
}
